package argmap.ingest;

import argmap.text.Shipped;
import java.util.Set;

/**
 * Finds a heading that stands at the beginning of its paragraph's first line: because the line end
 * behind it was lost ("Battle of the Marne In early September..."), or because it was printed so
 * ("Origins. At the end of ...").
 */
final class RunInHeading {
    /**
     * Words that begin sentences, and that no title has a capital for unless it begins with them.
     */
    private static final Set<String> OPENERS =
            Shipped.words(RunInHeading.class, "run-in-words.txt", "OPENERS");

    private static final Set<String> MINOR =
            Shipped.words(RunInHeading.class, "run-in-words.txt", "MINOR");

    /** Longest heading found here. */
    private static final int LONGEST = 90;

    private RunInHeading() {}

    /**
     * Where the paragraph proper begins behind a heading whose line end was lost; {@code start}
     * when there is no such heading.
     */
    static int lostLineEnd(String text, int start, int end) {
        int at = start;
        int opener = -1;
        int words = 0;
        int limit = Math.min(end, start + LONGEST + 30);
        while (at < limit) {
            int stop = Letters.tokenEnd(text, at, end);
            int solid = Letters.firstSolid(text, at, stop);
            String word = solid < 0 ? "" : text.substring(solid, trimEnd(text, solid, stop));
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && !MINOR.contains(word)) {
                break;
            }
            if (words >= 1 && OPENERS.contains(word) && !endsWithSign(text, start, at)) {
                opener = at;
            }
            words++;
            at = Letters.skipBlanks(text, stop, end);
        }
        if (opener < 0 || at >= limit || opener - start > LONGEST || opener - start < 6) {
            return start;
        }
        return isTitle(text, start, opener) ? opener : start;
    }

    private static boolean endsWithSign(String text, int start, int at) {
        int end = at;
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end > start && ",;.\u2014-(".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Two words or more, of which at least one is no small word and none is all that stands. */
    private static boolean isTitle(String text, int start, int end) {
        int words = 0;
        int capitals = 0;
        int at = start;
        while (at < end) {
            int stop = Letters.tokenEnd(text, at, end);
            int solid = Letters.firstSolid(text, at, stop);
            if (solid >= 0) {
                words++;
                if (Character.isUpperCase(text.charAt(solid)) && stop - solid > 1) {
                    capitals++;
                }
                if (stop < end && text.charAt(stop - 1) == ',') {
                    return false;
                }
            }
            at = Letters.skipBlanks(text, stop, end);
        }
        return words >= 2 && capitals >= 1;
    }

    /**
     * The end of a printed run-in heading, its stop included: at most five words, title-like,
     * closed by a stop, before a sentence; {@code start} when there is none.
     */
    static int printed(String text, int start, int end) {
        int at = start;
        for (int words = 0; words < 5 && at < end; words++) {
            int stop = Letters.tokenEnd(text, at, end);
            if (!Character.isUpperCase(text.charAt(at)) && words == 0) {
                return start;
            }
            char last = text.charAt(stop - 1);
            int next = Letters.skipBlanks(text, stop, end);
            if (last == '.'
                    && isWord(text, at, stop - 1)
                    && next < end
                    && Letters.startsUpper(text, next, end)) {
                return isVerbless(text, start, stop - 1) ? stop : start;
            }
            if (!Character.isLetter(last) && last != '-') {
                return start;
            }
            at = next;
        }
        return start;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean letters = end - start > 3;
        for (int i = start; i < end; i++) {
            letters &= Character.isLetter(text.charAt(i)) || text.charAt(i) == '-';
        }
        return letters;
    }

    /** One word, or words that all but the small ones have capitals: no sentence. */
    private static boolean isVerbless(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int stop = Letters.tokenEnd(text, at, end);
            String word = text.substring(at, Math.min(stop, end));
            if (!Character.isUpperCase(word.charAt(0)) && !MINOR.contains(word)) {
                return false;
            }
            at = Letters.skipBlanks(text, stop, end);
        }
        return true;
    }

    private static int trimEnd(String text, int start, int end) {
        int stop = end;
        while (stop > start && !Character.isLetterOrDigit(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }
}
