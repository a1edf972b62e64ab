package argmap.report.print;

/** The sheet a handout is printed on, upright; in millimetres. */
public enum Paper {
    A4("A4", 210, 297),
    LETTER("letter", 215.9, 279.4);

    private final String css;
    private final double width;
    private final double height;

    Paper(String css, double width, double height) {
        this.css = css;
        this.width = width;
        this.height = height;
    }

    /** Its name in CSS. */
    String css() {
        return css;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
