package argmap.audit;

import argmap.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Words that the text quotes from a work, beside what the work's own text has.
 *
 * @param words as the text has them
 * @param inSource where in the text
 * @param note label of the note that cites the work
 * @param work its short name
 * @param file the file that holds the work's text
 * @param place where the words stand there; empty where it has neither pages nor the words
 * @param pinpoint the page that the note cites; empty where it cites none
 * @param stands what stands there
 * @param differences between the two
 */
public record ComparedQuotation(
        Outcome outcome,
        String words,
        Span inSource,
        String note,
        String work,
        String file,
        String place,
        String pinpoint,
        String stands,
        List<WordDifference> differences) {

    /** How the two compare; the better first. */
    public enum Outcome {
        /** Word for word, but for blanks, hyphens, ligatures, quotation marks and capitals. */
        EXACT,
        /** But for letters that a scan or a spelling may have changed. */
        NEAR,
        /** The words are there, on another page than the note cites. */
        ELSEWHERE,
        /** The words fit several places, none of them on the page cited. */
        AMBIGUOUS,
        /** Other words stand there. */
        ALTERED,
        /** Nothing is like the words. */
        NOT_FOUND;

        /** "not found". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public ComparedQuotation {
        differences = List.copyOf(differences);
    }
}
