package argmap.text;

/**
 * Letters and figures whose shapes a scanner takes for one another. By their strokes alone: an
 * upright (i, l, 1, t, f, j), a bowl that is open or closed (c, e, o, 0), two uprights under an
 * arch (n, u, r, h), a double curve (s, 5), and the pairs rn and m, ri and n, cl and d, vv and w,
 * ii and u.
 */
public final class Glyphs {
    private static final String[] GROUPS = {"il1tfj", "ceo0", "nurh", "s5", "b68", "gq9", "vy"};

    private Glyphs() {}

    /** Two figures are never alike: another figure is another number. */
    public static boolean alike(char a, char b) {
        if (Character.isDigit(a) && Character.isDigit(b)) {
            return false;
        }
        for (String group : GROUPS) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True where two words can be one word read twice, letter by letter. */
    public static boolean alike(String a, String b) {
        String one = closed(a);
        String other = closed(b);
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i) && !alike(one.charAt(i), other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String closed(String word) {
        return word.replace("rn", "m")
                .replace("ri", "n")
                .replace("cl", "d")
                .replace("vv", "w")
                .replace("ii", "u");
    }
}
