package argmap.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word, a number or a mark of a note.
 *
 * @param text as it stands in the note; an initial or abbreviation keeps its point ("J. P." is two
 *     words, "pp." one)
 * @param start in the note's text
 * @param end in the note's text
 */
record NoteToken(Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        /** Starts with a digit, or with what a scan makes of one: "192o-1927", "J:87". */
        NUMBER,
        MARK
    }

    private static final Set<String> STRAY = Set.of("_", "|", "~", "\u00b0", "*");

    boolean is(String mark) {
        return text.equals(mark);
    }

    boolean is(String... marks) {
        for (String mark : marks) {
            if (text.equals(mark)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** In lowercase letters and without the point of an abbreviation. */
    String plain() {
        String lower = lower();
        return lower.length() > 1 && lower.endsWith(".")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** "J.", "J.P.T.", or "J" alone. */
    boolean isInitial() {
        if (!isCapitalised()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    Character.isUpperCase(c)
                            ? i == 0 || !Character.isLetter(text.charAt(i - 1))
                            : c == '.' || c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    static List<NoteToken> of(String s) {
        List<NoteToken> tokens = new ArrayList<>(s.length() / 5 + 4);
        int i = 0;
        while (i < s.length()) {
            if (s.charAt(i) == ' ') {
                i++;
                continue;
            }
            NoteToken token = next(s, i);
            i = token.end();
            if (!isStray(s, token)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** A mark between blanks that no printer sets so: "Paris | 1915". */
    private static boolean isStray(String s, NoteToken token) {
        return STRAY.contains(token.text)
                && s.startsWith(" ", Math.max(0, token.start - 1))
                && s.startsWith(" ", token.end);
    }

    private static NoteToken next(String s, int i) {
        char c = s.charAt(i);
        if (isUrl(s, i)) {
            return token(Kind.WORD, s, i, urlEnd(s, i));
        }
        if (Character.isDigit(c) || startsDamagedNumber(s, i)) {
            return token(Kind.NUMBER, s, i, numberEnd(s, i));
        }
        if (Character.isLetter(c)) {
            // "n\u00b0 3": a number in French.
            boolean number = (c == 'n' || c == 'N') && s.startsWith("\u00b0", i + 1);
            // "SeeHollman": a signal that lost the blank behind it.
            boolean glued =
                    s.regionMatches(true, i, "see", 0, 3)
                            && i + 3 < s.length()
                            && Character.isUpperCase(s.charAt(i + 3));
            return token(Kind.WORD, s, i, number ? i + 2 : glued ? i + 3 : wordEnd(s, i));
        }
        boolean pair = (c == '\'' || c == ',') && i + 1 < s.length() && s.charAt(i + 1) == c;
        return token(Kind.MARK, s, i, pair ? i + 2 : i + 1);
    }

    private static NoteToken token(Kind kind, String s, int start, int end) {
        return new NoteToken(kind, s.substring(start, end), start, end);
    }

    /**
     * What a scan makes of a first digit before more digits: "J:87" for "3:87", "}29" for "3:29",
     * "So-81" for "80-81", "l2", "I2", "r24".
     */
    private static boolean startsDamagedNumber(String s, int i) {
        char c = s.charAt(i);
        if (c == '}' || c == '\u00a3') {
            return isDigit(s, i + 1);
        }
        if ("JlIirtSOo".indexOf(c) < 0 || (i > 0 && Character.isLetterOrDigit(s.charAt(i - 1)))) {
            return false;
        }
        boolean colon = s.startsWith(":", i + 1) && isDigit(s, i + 2);
        boolean digits = "lIirt".indexOf(c) >= 0 && isDigit(s, i + 1) && !isLetter(s, i + 2);
        boolean dash = s.startsWith("o-", i + 1) && isDigit(s, i + 3);
        return colon || digits || dash;
    }

    private static int numberEnd(String s, int start) {
        int i = start + 1;
        while (i < s.length() && isInNumber(s, i)) {
            i++;
        }
        return i;
    }

    /**
     * Digits, letters for digits, and the marks between them. A bracket belongs to a number where
     * it stands for part of a digit ("<)6" for "96"); a point or question mark only inside.
     */
    private static boolean isInNumber(String s, int i) {
        char c = s.charAt(i);
        if (Character.isLetterOrDigit(c) || "-\u2013\u2014/<{%_".indexOf(c) >= 0) {
            return true;
        }
        if (c == ')' || c == '>') {
            return "<{H".indexOf(s.charAt(i - 1)) >= 0;
        }
        return ":.?\\;".indexOf(c) >= 0
                && !(c == ';' && isYearBefore(s, i))
                && i + 1 < s.length()
                && (Character.isDigit(s.charAt(i + 1)) || "{<".indexOf(s.charAt(i + 1)) >= 0);
    }

    /** "2019;14": a year ends before the volume. */
    private static boolean isYearBefore(String s, int i) {
        return i >= 4
                && Numbers.isYear(s.substring(i - 4, i))
                && (i == 4 || !Character.isLetterOrDigit(s.charAt(i - 5)));
    }

    private static int wordEnd(String s, int start) {
        int i = start;
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == 6;
            boolean joint =
                    (c == '\'' || c == '\u2019' || c == '-' || c == '\u00ad')
                            && i > start
                            && isLetter(s, i + 1);
            if (!letter && !joint) {
                break;
            }
            i++;
        }
        return withPoint(s, start, i);
    }

    /** An initial keeps its point, further initials join it: "J.P.T.", "U.S.", "n.d.". */
    private static int withPoint(String s, int start, int end) {
        int i = end;
        if (i - start == 1) {
            while (i < s.length() && s.charAt(i) == '.') {
                i++;
                boolean another = isLetter(s, i) && s.startsWith(".", i + 1);
                if (!another) {
                    return i;
                }
                i++;
            }
            return i;
        }
        // "Ph.D.", "LL.M.": a degree.
        boolean degree =
                i - start <= 4
                        && s.startsWith(".", i)
                        && i + 2 < s.length()
                        && Character.isUpperCase(s.charAt(i + 1))
                        && s.charAt(i + 2) == '.';
        if (degree) {
            return i + 3;
        }
        boolean point = s.startsWith(".", i);
        // "dies., Recht, S. 5" is the woman named before; "zeigt dies." ends a sentence.
        if (point && i - start == 4 && s.startsWith("dies.,", start)) {
            return i + 1;
        }
        return point && WordClass.isAbbreviation(s.substring(start, i)) ? i + 1 : i;
    }

    /** "https://...", "www...", and a bare address with a path: "history.state.gov/about". */
    static boolean isUrl(String s, int start) {
        if (s.startsWith("http://", start)
                || s.startsWith("https://", start)
                || s.startsWith("www.", start)) {
            return true;
        }
        if (!Character.isLowerCase(s.charAt(start))) {
            return false;
        }
        boolean point = false;
        int end = Math.min(s.length(), start + 80);
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (c == '/') {
                return point && s.charAt(i - 1) != '.';
            }
            if (c == '.' && isLetter(s, i + 1)) {
                point = true;
            } else if (!Character.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return false;
    }

    private static int urlEnd(String s, int start) {
        int i = start;
        while (i < s.length() && s.charAt(i) != ' ' && s.charAt(i) != '>') {
            i++;
        }
        while (i > start + 1 && ".,;)\"\u201d".indexOf(s.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isDigit(String s, int i) {
        return i < s.length() && Character.isDigit(s.charAt(i));
    }

    private static boolean isLetter(String s, int i) {
        return i < s.length() && Character.isLetter(s.charAt(i));
    }
}
