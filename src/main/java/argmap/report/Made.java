package argmap.report;

/**
 * A thing that was made from a map.
 *
 * @param name what it is, for a reader: "Handout (PDF)"
 * @param file from the reading page's own folder: "handout.pdf"
 * @param kind the row of the page's downloads that it stands in
 */
public record Made(String name, String file, Kind kind) {
    /** What a made thing shows. */
    public enum Kind {
        MAP("The map"),
        HANDOUT("The handout"),
        AUDIT("The audit"),
        TEXT("The text"),
        SOURCES("The sources");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As the page heads its row. */
        public String title() {
            return title;
        }
    }
}
