package argmap.report.print;

import java.util.List;

/**
 * Something to print.
 *
 * @param subject one line of what it is about
 * @param language of the printed words, as BCP 47 has it: "en"
 * @param textLanguage of the text's own words, "und" where that is not known
 * @param columns 1 or 2, for the sections that go into columns
 * @param slides whether each section is a slide
 */
public record Printed(
        String title,
        String subject,
        String language,
        String textLanguage,
        Paper paper,
        int columns,
        boolean slides,
        List<PrintedSection> sections) {
    public Printed {
        sections = List.copyOf(sections);
    }

    /** The same with other sections. */
    public Printed withSections(List<PrintedSection> others) {
        return new Printed(title, subject, language, textLanguage, paper, columns, slides, others);
    }

    /** How many pages it takes as a PDF. */
    public int pages() {
        return PdfWriter.fill(this).pages();
    }

    /** Whether, as a PDF, no page but the last is mostly blank. */
    public boolean fillsItsPages() {
        return PdfWriter.fill(this).least() >= PdfWriter.FULL;
    }
}
