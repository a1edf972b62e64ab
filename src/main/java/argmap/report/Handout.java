package argmap.report;

import argmap.report.print.Form;
import argmap.report.print.Printed;
import argmap.report.print.PrintedSection;
import java.util.List;

/**
 * The printed handout of a map, in five editions.
 *
 * <pre>{@code
 * HandoutOptions options = HandoutOptions.of(Edition.FULL, Paper.A4);
 * byte[] pdf = Handout.write(source, options, Form.PDF);
 * }</pre>
 */
public final class Handout {
    private Handout() {}

    /** The handout as a file. Equal sources and options give equal bytes. */
    public static byte[] write(HandoutSource source, HandoutOptions options, Form form) {
        return form.write(printed(source, options));
    }

    /** What is to be printed, before it is written in any form. */
    static Printed printed(HandoutSource source, HandoutOptions options) {
        Maker maker = new Maker(source, options);
        Printed empty =
                new Printed(
                        maker.title(),
                        maker.listing().byline(),
                        options.language().code(),
                        TextLanguage.of(source.grounded()),
                        options.paper(),
                        options.edition() == Edition.FULL ? options.columns() : 1,
                        options.edition() == Edition.SLIDES,
                        List.of());
        List<PrintedSection> sections =
                switch (options.edition()) {
                    case FULL -> new FullEdition(maker).sections();
                    case STUDENT -> new Exercises(maker, false).sections(empty);
                    case KEY -> new Exercises(maker, true).sections(empty);
                    case DISCUSSANT -> new DiscussantEdition(maker).sections(empty);
                    case SLIDES -> new SlidesEdition(maker).sections();
                };
        return empty.withSections(sections);
    }
}
