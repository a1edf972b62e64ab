package argmap.report.print;

/** What a paragraph is; the forms decide how that looks. */
public enum Style {
    SUBTITLE("Handout Subtitle", 12.5, false),
    BYLINE("Handout Byline", 10.5, false),
    /** The thesis. */
    STATEMENT("Handout Thesis", 13, true),
    CLAIM("Handout Claim", 10, true),
    /** Words of the text. */
    QUOTE("Handout Quotation", 9, true),
    /** A note written out where there are no feet of pages. */
    NOTE("Handout Note", 8.5, true),
    PREMISE("Handout Premise", 10.5, true),
    CONCLUSION("Handout Conclusion", 10.5, true),
    QUESTION("Handout Question", 10, false),
    /** How to read what follows. */
    KEY("Handout Key", 9, false),
    /** An entry of a glossary or list of works. */
    ENTRY("Handout Entry", 9, true),
    BODY("Handout Text", 10, false),
    /** A line to write on. */
    RULE("Handout Line", 10, false),
    /** What a slide asks. */
    ASK("Handout Slide Question", 22, false);

    private final String title;
    private final double points;
    private final boolean own;

    Style(String title, double points, boolean own) {
        this.title = title;
        this.points = points;
        this.own = own;
    }

    /** As a word processor lists it. */
    String title() {
        return title;
    }

    /** Its usual size. */
    double points() {
        return points;
    }

    /** Whether its words are the text's, in the text's language. */
    boolean own() {
        return own;
    }

    /** Whether its lines are too few and large for words to be broken. */
    boolean large() {
        return this == STATEMENT || this == ASK;
    }

    /** As a page's classes and a document's styles name it. */
    String key() {
        return title.replace(" ", "");
    }
}
