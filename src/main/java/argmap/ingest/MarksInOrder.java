package argmap.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of a list's numbers stand in the text above it, in the same order, as marks do: in
 * brackets, raised, or right behind a word or a stop. Notes of a text that somebody typed have
 * such marks; a table of contents, an index and a list of points have them by chance.
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

    /** Adds the marks that may stand in a row of the body. */
    void add(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            char before = text.charAt(at - 1);
            boolean glued = !Lines.isBlank(before);
            boolean begins =
                    "[(".indexOf(c) >= 0
                            || NoteLabel.RAISED.indexOf(c) >= 0
                            || (glued && !Letters.isDigit(before) && !Character.isLetter(c))
                            || isBehindStop(text, start, at, end);
            if (!begins || (Letters.isDigit(c) && isDecimal(text, start, at, end))) {
                continue;
            }
            NoteLabel label = NoteLabel.at(text, at, end);
            boolean bare = "[(".indexOf(c) < 0;
            boolean letters = label.kind().ordinal() >= NoteLabel.Kind.LETTER.ordinal();
            if (label.isSome() && !(bare && letters)) {
                for (int square = c == '[' ? 1 : 0; square >= 0; square--) {
                    places.computeIfAbsent(
                                    key(label.kind().ordinal(), label.ordinal(), square > 0),
                                    k -> new ArrayList<>())
                            .add(at);
                }
            }
        }
    }

    /**
     * A number by itself behind a sentence's end, "the town. 3 He went", and not behind a short
     * form, "vol. 3".
     */
    private static boolean isBehindStop(String text, int start, int at, int end) {
        if (!Letters.isDigit(text.charAt(at)) || at < start + 2) {
            return false;
        }
        char stop = text.charAt(at - 2);
        int behind = figuresEnd(text, at, end);
        int word = at - 2;
        while (word > start && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean ends =
                Letters.isClosingQuote(stop)
                        || (Letters.isStop(stop) && (stop != '.' || at - 2 - word > SHORT_FORM));
        return Lines.isBlank(text.charAt(at - 1))
                && ends
                && (behind == end || Lines.isBlank(text.charAt(behind)));
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
     * @param square whether they stand in square brackets, as their marks do then
     */
    int called(List<NoteStep> steps, boolean square) {
        int called = 0;
        for (int i = 0; i < steps.size(); i += PIECE) {
            called += piece(steps.subList(i, Math.min(steps.size(), i + PIECE)), square);
        }
        return called;
    }

    private int piece(List<NoteStep> steps, boolean square) {
        // The least offset at which so many marks in order end.
        int[] least = new int[steps.size() + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
        least[0] = from;
        int longest = 0;
        for (NoteStep step : steps) {
            List<Integer> known =
                    places.getOrDefault(key(step.kind(), step.ordinal(), square), List.of());
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

    private static long key(int kind, int ordinal, boolean square) {
        return (square ? 1L << 40 : 0) | (long) kind << 32 | ordinal;
    }
}
