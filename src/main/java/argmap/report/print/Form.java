package argmap.report.print;

import java.nio.charset.StandardCharsets;

/** What a printed thing is written as. Equal things give equal bytes in each. */
public enum Form {
    PDF("pdf"),
    DOCX("docx"),
    HTML("html"),
    MARKDOWN("md");

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    /** How the name of such a file ends. */
    public String extension() {
        return extension;
    }

    public byte[] write(Printed printed) {
        return switch (this) {
            case PDF -> PdfWriter.write(printed);
            case DOCX -> DocxWriter.write(printed);
            case HTML -> HtmlWriter.page(printed).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownWriter.write(printed).getBytes(StandardCharsets.UTF_8);
        };
    }
}
