package argmap.report;

import argmap.message.OutputLanguage;
import argmap.report.print.Paper;
import java.util.List;

/**
 * How a handout is made.
 *
 * @param columns 1, or 2 for all but the thesis, the map and what is to be filled in
 * @param parts of the full edition, in their order
 */
public record HandoutOptions(
        Edition edition,
        Level level,
        OutputLanguage language,
        Paper paper,
        int columns,
        List<HandoutPart> parts,
        Course course) {
    public HandoutOptions {
        parts = List.copyOf(parts);
        if (columns < 1 || columns > 2) {
            throw new IllegalArgumentException("a handout has 1 or 2 columns, not " + columns);
        }
    }

    /** The usual handout on a paper. */
    public static HandoutOptions of(Edition edition, Paper paper) {
        return new HandoutOptions(
                edition,
                edition.usualLevel(),
                OutputLanguage.EN,
                paper,
                1,
                HandoutPart.USUAL,
                Course.NONE);
    }

    /** The same in another language. */
    public HandoutOptions in(OutputLanguage other) {
        return new HandoutOptions(edition, level, other, paper, columns, parts, course);
    }

    /** The same in so many columns. */
    public HandoutOptions withColumns(int number) {
        return new HandoutOptions(edition, level, language, paper, number, parts, course);
    }

    /** The same at another level. */
    public HandoutOptions at(Level other) {
        return new HandoutOptions(edition, other, language, paper, columns, parts, course);
    }

    /** The same with other parts. */
    public HandoutOptions with(List<HandoutPart> others) {
        return new HandoutOptions(edition, level, language, paper, columns, others, course);
    }
}
