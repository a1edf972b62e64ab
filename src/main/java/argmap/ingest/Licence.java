package argmap.ingest;

import argmap.ingest.Lines.Role;
import argmap.text.CleanText;
import java.util.Locale;

/**
 * The head and tail that Project Gutenberg puts about its texts, and the signs that its plain texts
 * have for type: {@code _italics_}, {@code =bold=}.
 */
final class Licence {
    /** Lines in which the text may begin: head and title page are some thirty, a list of errata more. */
    private static final int LONGEST_HEAD = 1000;

    /** Characters between two signs that stand for other type: a sentence or two. */
    private static final int LONGEST_EMPHASIS = 600;

    private Licence() {}

    /** Sets aside all up to the line "*** START OF ...", and all from "*** END OF ..." on. */
    static void setAside(Lines lines) {
        int first = 0;
        for (int i = 0; i < Math.min(lines.count(), LONGEST_HEAD); i++) {
            if (isLine(lines, i, "START OF")) {
                first = i + 1;
            }
        }
        int last = lines.count();
        for (int i = first; i < lines.count(); i++) {
            if (isLine(lines, i, "END OF")) {
                last = i;
                break;
            }
        }
        for (int i = 0; i < lines.count(); i++) {
            if (i < first || i >= last) {
                lines.role(i, Role.STRAY);
                lines.beside(i);
            }
        }
    }

    private static boolean isLine(Lines lines, int line, String what) {
        if (!lines.text().startsWith("***", lines.start(line)) || lines.length(line) > 300) {
            return false;
        }
        String words = lines.text(line).toUpperCase(Locale.ROOT);
        return words.contains("PROJECT GUTENBERG") && words.contains(what);
    }

    /** Whether a text has signs for type: two pairs, or one that no speck explains. */
    static boolean hasEmphasis(String text) {
        int pairs = 0;
        int at = text.indexOf('_');
        while (at >= 0 && pairs < 2) {
            int close = closing(text, at);
            pairs += close > 0 ? 1 : 0;
            at = text.indexOf('_', close > 0 ? close + 1 : at + 1);
        }
        return pairs == 2;
    }

    static void plain(CleanText text, Edits edits) {
        String s = text.text();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int close = c == '_' || c == '=' ? closing(s, i) : -1;
            if (close > 0) {
                edits.replace(i, i + 1, "", "markup", 1);
                edits.replace(close, close + 1, "", "markup", 1);
                i = close;
            }
        }
    }

    /** The sign that closes what the one at an offset opens; -1 where none does. */
    private static int closing(String s, int open) {
        char sign = s.charAt(open);
        boolean opens =
                open + 1 < s.length()
                        && !Lines.isBlank(s.charAt(open + 1))
                        && s.charAt(open + 1) != sign
                        && (open == 0 || !Character.isLetterOrDigit(s.charAt(open - 1)));
        if (!opens) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(s.length(), open + LONGEST_EMPHASIS); i++) {
            if (s.charAt(i) == sign) {
                boolean closes =
                        !Lines.isBlank(s.charAt(i - 1))
                                && (i + 1 == s.length()
                                        || !Character.isLetterOrDigit(s.charAt(i + 1)));
                return closes ? i : -1;
            }
        }
        return -1;
    }
}
