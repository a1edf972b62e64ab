package argmap.diagram;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /**
     * Arabic letters in the form that their neighbours ask for: alone, at the end, at the beginning or
     * in the middle of a joined word (The Unicode Standard, 9.2, "Arabic cursive joining"), lam and
     * alef as one. The forms are Unicode's presentation forms, found by their names ("ARABIC LETTER BEH
     * INITIAL FORM"), which say too how a letter joins: one that has no initial form joins only what
     * comes before it.
     */
    private static final class ArabicForms {
        private static final Pattern NAME = Pattern.compile(".* (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");
        private static final int LAM = 0x644;
        private static final int TATWEEL = 0x640;
        private static final int JOINER = 0x200D;

        /** Forms by their letters, one or lam and alef, and the form's name. */
        private static final Map<String, String> FORMS = forms();

        private ArabicForms() {}

        private static Map<String, String> forms() {
            Map<String, String> all = new HashMap<>();
            for (int[] range : new int[][] {{0xFE80, 0xFEFC}, {0xFB50, 0xFBFF}}) {
                for (int c = range[0]; c <= range[1]; c++) {
                    String name = Character.getName(c);
                    Matcher form = NAME.matcher(name == null ? "" : name);
                    String drawn = Character.toString(c);
                    String letters = Normalizer.normalize(drawn, Normalizer.Form.NFKC);
                    if (form.matches() && (letters.length() == 1 || letters.codePointAt(0) == LAM)) {
                        all.putIfAbsent(letters + form.group(1), drawn);
                    }
                }
            }
            return Map.copyOf(all);
        }

        /** The text, in its own order, with letters as they join. */
        static String joined(String text) {
            int[] all = text.codePoints().toArray();
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < all.length; i++) {
                boolean pair = i + 1 < all.length && isForm(all[i], all[i + 1], "ISOLATED");
                String letters = Character.toString(all[i]);
                int end = i;
                if (pair) {
                    letters += Character.toString(all[i + 1]);
                    end = i + 1;
                }
                boolean before = joinsBefore(all[i]) && joinsAfter(neighbour(all, i, -1));
                boolean after = !pair && joinsAfter(all[i]) && joinsBefore(neighbour(all, end, 1));
                String form = before ? (after ? "MEDIAL" : "FINAL") : (after ? "INITIAL" : "ISOLATED");
                made.append(FORMS.getOrDefault(letters + form, letters));
                i = end;
            }
            return made.toString();
        }

        private static boolean isForm(int lam, int alef, String form) {
            return lam == LAM
                    && FORMS.containsKey(Character.toString(lam) + Character.toString(alef) + form);
        }

        /** The next letter that way, vowel signs left out; 0 for none. */
        private static int neighbour(int[] all, int from, int step) {
            int i = from + step;
            while (i >= 0
                    && i < all.length
                    && Character.getType(all[i]) == Character.NON_SPACING_MARK) {
                i += step;
            }
            return i < 0 || i >= all.length ? 0 : all[i];
        }

        private static boolean joinsAfter(int c) {
            return c == TATWEEL || c == JOINER || has(c, "INITIAL");
        }

        private static boolean joinsBefore(int c) {
            return c == TATWEEL || c == JOINER || has(c, "FINAL");
        }

        private static boolean has(int c, String form) {
            return FORMS.containsKey(Character.toString(c) + form);
        }
    }
}
