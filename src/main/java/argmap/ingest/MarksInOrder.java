package argmap.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of a list's numbers stand in the text above it, in the same order, as marks do: in
 * brackets, raised, or right behind a word or a stop. Notes of a text that somebody typed have such
 * marks; a table of contents, an index and a list of points have them by chance.
 *
 * <p>The longest run of marks in order is found as longest increasing subsequences are, by the
 * least end of a run of each length (Fredman, "On computing the length of longest increasing
 * subsequences", Discrete Mathematics 11, 1975), in time that grows with the square of the list.
 */
final class MarksInOrder {
    /** Letters of the longest word that may be a short form before a stop: "Matt." */
    private static final int SHORT_FORM = 4;

    /** What joins the parts of one number. */
    private static final String JOINTS = ".,:/-\u2013";

    /** More numbers than these of one list are compared in pieces. */
    private static final int PIECE = 500;

    private final Map<Long, List<Integer>> places = new HashMap<>();

    /** Where the last list's last mark stands; the next list's marks stand behind it. */
    private int from;

    /** How plain it is that a number is a mark; each is one of those before too. */
    enum Sure {
        /** It stands by itself behind a sentence's end. */
        LOOSE,
        /** It stands right behind a word or stop, raised or in round brackets. */
        BOUND,
        /** It stands in square brackets. */
        SQUARE
    }

    /** Adds the marks that may stand in a row of the body. */
    void add(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            Sure sure = sure(text, start, at, end);
            if (sure == null || (Letters.isDigit(c) && isDecimal(text, start, at, end))) {
                continue;
            }
            NoteLabel label = NoteLabel.at(text, at, end);
            boolean bare = "[(".indexOf(c) < 0;
            boolean letters = label.kind().ordinal() >= NoteLabel.Kind.LETTER.ordinal();
            for (int less = sure.ordinal();
                    less >= 0 && label.isSome() && !(bare && letters);
                    less--) {
                places.computeIfAbsent(
                                key(label.kind().ordinal(), label.ordinal(), less),
                                k -> new ArrayList<>())
                        .add(at);
            }
        }
    }

    /** Whether a mark may begin at an offset; null where none may. */
    private static @Nullable Sure sure(String text, int start, int at, int end) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean glued = !Lines.isBlank(before);
        if (c == '[') {
            return Sure.SQUARE;
        }
        if (c == '(') {
            boolean bound = glued || isBeforeStop(text, at, end) || isStop(text, start, at - 2);
            return bound ? Sure.BOUND : null;
        }
        if (NoteLabel.RAISED.indexOf(c) >= 0) {
            return Sure.BOUND;
        }
        if (!Letters.isDigit(c) && NoteLabel.SIGNS.indexOf(c) < 0) {
            return null;
        }
        if (!glued) {
            return isBehindStop(text, start, at, end) ? Sure.LOOSE : null;
        }
        boolean shortForm =
                before == '.' && !isStop(text, start, at - 1) && !isBeforeSentence(text, at, end);
        boolean within = Letters.isDigit(before) || "([{".indexOf(before) >= 0;
        return within || shortForm ? null : Sure.BOUND;
    }

    /**
     * A number by itself behind a sentence's end, "the town. 3 He went", and not behind a short
     * form, "vol. 3".
     */
    private static boolean isBehindStop(String text, int start, int at, int end) {
        if (!Letters.isDigit(text.charAt(at)) || at < start + 2) {
            return false;
        }
        int behind = figuresEnd(text, at, end);
        return Lines.isBlank(text.charAt(at - 1))
                && isStop(text, start, at - 2)
                && (behind == end || Lines.isBlank(text.charAt(behind)));
    }

    /** Whether a sentence ends with a character, which is not a short form's point. */
    private static boolean isStop(String text, int start, int at) {
        if (at <= start) {
            return false;
        }
        char stop = text.charAt(at);
        int word = at;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Letters.isClosingQuote(stop)
                || (Letters.isStop(stop) && (stop != '.' || at - word > SHORT_FORM));
    }

    /** "it.1 They" at a row's end or before a capital, and no "No.7 of". */
    private static boolean isBeforeSentence(String text, int at, int end) {
        int next = Letters.skipBlanks(text, figuresEnd(text, at, end), end);
        return next == end || Character.isUpperCase(text.charAt(next));
    }

    /** "(3)." and no "(3) the third" of an enumeration. */
    private static boolean isBeforeStop(String text, int at, int end) {
        int last = Math.min(end, at + 8);
        int close = at + 1;
        while (close < last && text.charAt(close - 1) != ')') {
            close++;
        }
        return close < last && ".,;:!?".indexOf(text.charAt(close)) >= 0;
    }

    private static int figuresEnd(String text, int at, int end) {
        int behind = at;
        while (behind < end && Letters.isDigit(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    /** A part of "3.12", "1,000", "1:2" or "Gen.3.15". */
    private static boolean isDecimal(String text, int start, int at, int end) {
        int behind = figuresEnd(text, at, end);
        boolean goesOn =
                behind + 1 < end
                        && JOINTS.indexOf(text.charAt(behind)) >= 0
                        && Letters.isDigit(text.charAt(behind + 1));
        return goesOn
                || (at >= start + 2
                        && JOINTS.indexOf(text.charAt(at - 1)) >= 0
                        && Letters.isDigit(text.charAt(at - 2)));
    }

    /**
     * How many of a list's numbers are called, in order, behind the marks of the lists before it.
     *
     * @param steps the list's numbers
     * @param least what counts as a mark
     */
    int called(List<NoteStep> steps, Sure least) {
        int called = 0;
        for (int i = 0; i < steps.size(); i += PIECE) {
            called += piece(steps.subList(i, Math.min(steps.size(), i + PIECE)), least.ordinal());
        }
        return called;
    }

    private int piece(List<NoteStep> steps, int sure) {
        // The least offset at which so many marks in order end.
        int[] least = new int[steps.size() + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
        least[0] = from;
        int longest = 0;
        for (NoteStep step : steps) {
            List<Integer> known =
                    places.getOrDefault(key(step.kind(), step.ordinal(), sure), List.of());
            for (int length = longest; length >= 0 && !known.isEmpty(); length--) {
                int next = after(known, least[length]);
                if (next < least[length + 1]) {
                    least[length + 1] = next;
                    longest = Math.max(longest, length + 1);
                }
            }
        }
        from = least[longest];
        return longest;
    }

    /** Where marks of the next list are looked for: behind those of the last one of notes. */
    int from() {
        return from;
    }

    void from(int offset) {
        from = offset;
    }

    private static int after(List<Integer> places, int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < places.size() ? places.get(low) : Integer.MAX_VALUE;
    }

    private static long key(int kind, int ordinal, int sure) {
        return (long) sure << 40 | (long) kind << 32 | ordinal;
    }
}
