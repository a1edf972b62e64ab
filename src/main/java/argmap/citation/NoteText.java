package argmap.citation;

import argmap.text.Span;

/**
 * A note's text with the scan's broken words mended, each character with its place in the note.
 *
 * <p>"Holl- man" becomes "Hollman", "SeeHollman" becomes "See Hollman", "F o r e i g n" becomes
 * "Foreign". A text stage may have done all this before; then nothing changes.
 */
final class NoteText {
    private final String text;
    private final int[] at;

    private NoteText(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    static NoteText of(String note) {
        StringBuilder out = new StringBuilder(note.length() + 8);
        int[] at = new int[note.length() * 2 + 1];
        for (int i = 0; i < note.length(); i++) {
            char c = note.charAt(i);
            if (isBrokenHyphen(note, i)) {
                i++;
                continue;
            }
            if (isGapInSpacedWord(note, i) || isGapInNumber(note, i) || isStray(note, i)) {
                continue;
            }
            if (Character.isUpperCase(c) && gluedSignalEndsAt(note, i)) {
                at[out.length()] = i;
                out.append(' ');
            }
            at[out.length()] = i;
            boolean blank = Character.isWhitespace(c) || c == '\u00a0' || isSpeck(note, i);
            out.append(blank ? ' ' : c);
        }
        at[out.length()] = note.length();
        return new NoteText(out.toString(), at);
    }

    String text() {
        return text;
    }

    /** The place in the note of a span of the mended text. */
    Span inNote(int start, int end) {
        return new Span(at[start], end > start ? at[end - 1] + 1 : at[start]);
    }

    /** "Holl- man": a hyphen and a blank between small letters, but not "nineteenth- and". */
    private static boolean isBrokenHyphen(String s, int i) {
        if (s.charAt(i) != '-'
                || i == 0
                || i + 2 >= s.length()
                || s.charAt(i + 1) != ' '
                || !Character.isLowerCase(s.charAt(i - 1))
                || !Character.isLowerCase(s.charAt(i + 2))) {
            return false;
        }
        return !s.startsWith("and ", i + 2)
                && !s.startsWith("or ", i + 2)
                && !s.startsWith("und ", i + 2)
                && !s.startsWith("oder ", i + 2)
                && !s.startsWith("et ", i + 2);
    }

    /** A mark alone between blanks that no printer sets so: "Sir - George", "Paris | 1915". */
    private static boolean isStray(String s, int i) {
        return "-_|~\u00b0*".indexOf(s.charAt(i)) >= 0
                && i > 0
                && s.charAt(i - 1) == ' '
                && i + 1 < s.length()
                && s.charAt(i + 1) == ' ';
    }

    /**
     * A blank between two of at least four letters that stand alone: no English words do so, "R a m
     * a z a n i" does.
     */
    private static boolean isGapInSpacedWord(String s, int i) {
        boolean letters = s.charAt(i) == ' ' && isLonely(s, i - 1) && isLonely(s, i + 1);
        // A capital starts the next word: "F o r e i g n P o l i c y".
        if (!letters || Character.isUpperCase(s.charAt(i + 1))) {
            return false;
        }
        int run = 2;
        for (int k = i - 3; run < 4 && isLonely(s, k) && s.charAt(k + 1) == ' '; k -= 2) {
            run++;
        }
        for (int k = i + 3; run < 4 && isLonely(s, k) && s.charAt(k - 1) == ' '; k += 2) {
            run++;
        }
        return run >= 4;
    }

    /**
     * "5 1 1-23", "1 78": a blank behind a lone digit. Pages in a row have commas between them; a
     * day before its year ("9 1919") stays apart.
     */
    private static boolean isGapInNumber(String s, int i) {
        boolean gap =
                s.charAt(i) == ' '
                        && isDigit(s, i - 1)
                        && isDigit(s, i + 1)
                        && (i < 2 || s.charAt(i - 2) == ' ' || s.charAt(i - 2) == ',');
        boolean year = isDigit(s, i + 2) && isDigit(s, i + 3) && isDigit(s, i + 4);
        return gap && !year;
    }

    private static boolean isDigit(String s, int i) {
        return i >= 0 && i < s.length() && Character.isDigit(s.charAt(i));
    }

    /** "on1British": a speck between two words that was read as a digit. */
    private static boolean isSpeck(String s, int i) {
        return isDigit(s, i)
                && i > 0
                && i + 2 < s.length()
                && Character.isLowerCase(s.charAt(i - 1))
                && Character.isUpperCase(s.charAt(i + 1))
                && Character.isLowerCase(s.charAt(i + 2));
    }

    private static boolean isLonely(String s, int i) {
        return i >= 0
                && i < s.length()
                && Character.isLetter(s.charAt(i))
                && (i == 0 || s.charAt(i - 1) == ' ')
                && (i + 1 == s.length() || !Character.isLetterOrDigit(s.charAt(i + 1)));
    }

    /** "SeeHollman": a signal that lost the blank behind it. */
    private static boolean gluedSignalEndsAt(String s, int i) {
        return (s.startsWith("See", i - 3) || s.startsWith("see", i - 3))
                && (i == 3 || !Character.isLetter(s.charAt(i - 4)));
    }
}
