package argmap.report.print;

/** How many pages a printed thing takes. */
public final class PageCount {
    private PageCount() {}

    public static int of(Printed printed) {
        return PdfWriter.pages(printed);
    }
}
