package argmap.diagram;

/**
 * The typefaces inside the program. Both hold Latin with all European letters, Greek and Cyrillic.
 *
 * <p>DejaVu Sans for diagrams, because Graphviz has its letter widths built in and so sizes boxes
 * right without it installed; Liberation Serif, a book face with the widths of Times, for pages of
 * text.
 */
public enum Face {
    /** For diagrams. */
    SANS("DejaVu Sans", "dejavu/DejaVuSans.ttf", false, false),
    /** For diagrams, bold. */
    SANS_BOLD("DejaVu Sans", "dejavu/DejaVuSans-Bold.ttf", true, false),
    /** For diagrams, slanted. */
    SANS_ITALIC("DejaVu Sans", "dejavu/DejaVuSans-Oblique.ttf", false, true),
    /** For diagrams, bold and slanted. */
    SANS_BOLD_ITALIC("DejaVu Sans", "dejavu/DejaVuSans-BoldOblique.ttf", true, true),
    /** For pages. */
    SERIF("Liberation Serif", "liberation/LiberationSerif-Regular.ttf", false, false),
    /** For pages, bold. */
    SERIF_BOLD("Liberation Serif", "liberation/LiberationSerif-Bold.ttf", true, false),
    /** For pages, italic. */
    SERIF_ITALIC("Liberation Serif", "liberation/LiberationSerif-Italic.ttf", false, true),
    /** For pages, bold italic. */
    SERIF_BOLD_ITALIC("Liberation Serif", "liberation/LiberationSerif-BoldItalic.ttf", true, true);

    private final String family;
    private final String file;
    private final boolean bold;
    private final boolean italic;

    Face(String family, String file, boolean bold, boolean italic) {
        this.family = family;
        this.file = file;
        this.bold = bold;
        this.italic = italic;
    }

    /** The family's name, for {@code fontname} in DOT and {@code font-family} in CSS. */
    public String family() {
        return family;
    }

    /** Whether it is a bold face. */
    public boolean bold() {
        return bold;
    }

    /** Whether it is an italic or slanted face. */
    public boolean italic() {
        return italic;
    }

    /** Where the font file lies, relative to this package. */
    String file() {
        return "fonts/" + file;
    }
}
