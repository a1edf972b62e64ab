package argmap.product;

import java.util.Locale;

/**
 * What a picture shows of a map.
 *
 * @param name of the section, claim or argument that is shown; empty for a view of the whole map
 */
public record PictureView(Kind kind, String name) {

    /** The views there are. */
    public enum Kind {
        THESIS(false),
        EVIDENCE(false),
        SECTION(true),
        FOCUS(true),
        SOURCES(false),
        TOULMIN(true),
        OUTLINE(false);

        private final boolean named;

        Kind(boolean named) {
            this.named = named;
        }

        /** Whether it is of something that has to be named. */
        public boolean isNamed() {
            return named;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The claims of the whole map. */
    public static final PictureView THESIS = new PictureView(Kind.THESIS, "");
}
