package argmap.audit;

import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that the text quotes from a work, beside what the work's own text has.
 *
 * @param words as the text has them
 * @param inSource where in the text
 * @param note label of the note that cites the work
 * @param work its short name
 * @param file the file that holds the work's text
 * @param place where the words stand there; none where it has not the words
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
        Detail place,
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

    /** What there is to say of it; nothing where the work has it word for word. */
    public Optional<Message> message() {
        Detail said = Detail.words(words);
        Detail label = Detail.note(note);
        Detail name = Detail.work(work);
        return switch (outcome) {
            case EXACT -> Optional.empty();
            case NEAR ->
                    Optional.of(
                            Code.SOURCE_NEAR.of(
                                    said, label, name, place, WordDifference.detail(differences)));
            case ALTERED ->
                    Optional.of(
                            Code.SOURCE_ALTERED.of(
                                    said,
                                    label,
                                    name,
                                    place,
                                    Detail.words(stands),
                                    WordDifference.detail(differences)));
            case ELSEWHERE ->
                    Optional.of(
                            Code.SOURCE_ELSEWHERE.of(
                                    said, label, name, place, Detail.text(pinpoint)));
            case AMBIGUOUS -> Optional.of(Code.SOURCE_AMBIGUOUS.of(said, label, name, place));
            case NOT_FOUND -> Optional.of(Code.SOURCE_NOT_FOUND.of(said, label, name));
        };
    }
}
