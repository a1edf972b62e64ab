package argmap.diagram;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as it is drawn from left to right, for PNG and PDF, which set one letter after the
 * other; an SVG keeps the text's own order, for its reader to arrange. Runs are ordered by the
 * Unicode Bidirectional Algorithm (UAX #9) in Java's own form of it, Arabic letters are joined,
 * brackets turned. Kerning, ligatures other than lam and alef, and places of vowel signs by the
 * font's tables there are none.
 */
final class VisualText {
    /** Brackets that open and close, in pairs; each stands for the other from right to left. */
    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a\u2264\u2265";

    /** Put before a line, they make it run as its paragraph does. */
    private static final String RIGHT_TO_LEFT = "\u200f";

    private static final String LEFT_TO_RIGHT = "\u200e";

    private VisualText() {}

    static String of(String line) {
        if (!isAffected(line)) {
            return line;
        }
        String joined = ArabicForms.joined(line);
        Bidi bidi = new Bidi(joined, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<String> clusters = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        for (int i = 0; i < joined.length(); ) {
            int c = joined.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isInvisible(c)) {
                boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
                String letter = Character.toString(c);
                int last = clusters.size() - 1;
                if (mark && last >= 0) {
                    clusters.set(last, clusters.get(last) + letter);
                } else {
                    int level = bidi.getLevelAt(i);
                    clusters.add(level % 2 == 1 ? mirrored(letter) : letter);
                    levels.add((byte) level);
                }
            }
            i = next;
        }
        if (clusters.isEmpty()) {
            return "";
        }
        byte[] all = new byte[levels.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = levels.get(i);
        }
        Object[] ordered = clusters.toArray();
        Bidi.reorderVisually(all, 0, ordered, 0, ordered.length);
        StringBuilder made = new StringBuilder();
        for (Object cluster : ordered) {
            made.append(cluster);
        }
        return made.toString();
    }

    private static boolean isAffected(String line) {
        // Most text ends here.
        return line.chars().anyMatch(c -> c >= 0x590)
                && (Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                        || line.codePoints().anyMatch(VisualText::isInvisible));
    }

    /** Marks of direction and of joining, which no font draws. */
    private static boolean isInvisible(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF;
    }

    private static String mirrored(String letter) {
        int at = BRACKETS.indexOf(letter);
        return at < 0 ? letter : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
    }

    /** Whether its first letter with a direction runs from right to left. */
    static boolean isRightToLeft(String text) {
        return text.chars().anyMatch(c -> c >= 0x590)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** A line of a longer text, so that it runs as the whole does. */
    static String lineOf(String whole, String line) {
        boolean back = isRightToLeft(whole);
        return back == isRightToLeft(line) ? line : (back ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + line;
    }
}
