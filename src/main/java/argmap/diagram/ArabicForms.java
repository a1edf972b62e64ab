package argmap.diagram;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arabic letters in the form that their neighbours ask for: alone, at the end, at the beginning or
 * in the middle of a joined word (The Unicode Standard, 9.2, "Arabic cursive joining"), lam and
 * alef as one. The forms are Unicode's presentation forms, found by their names ("ARABIC LETTER BEH
 * INITIAL FORM"), which say too how a letter joins: one that has no initial form joins only what
 * comes before it.
 */
final class ArabicForms {
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
