package argmap.graph;

/**
 * What the head of a map says of it.
 *
 * @param title empty where there is none, like all that follow
 * @param author who wrote the text
 * @param work the work the text is taken from
 * @param source path of the text, from the map's own folder
 * @param handout how its handouts are to be made, written under {@code handout:}
 * @param foreign what other formats said of the map as a whole, by the name of the format
 */
public record MapInfo(
        String title,
        String subTitle,
        String author,
        String work,
        String source,
        Datum.Fields handout,
        Datum.Fields foreign) {
    public static final MapInfo NONE = new MapInfo("", "", "", "", "");

    /** A head with nothing of other formats. */
    public MapInfo(String title, String subTitle, String author, String work, String source) {
        this(title, subTitle, author, work, source, Datum.Fields.NONE, Datum.Fields.NONE);
    }

    /** The same, with what other formats said of the map. */
    public MapInfo withForeign(Datum.Fields foreign) {
        return new MapInfo(title, subTitle, author, work, source, handout, foreign);
    }
}
