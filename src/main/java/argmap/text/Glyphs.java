package argmap.text;

import java.util.BitSet;

/**
 * Letters and figures whose shapes a scanner takes for one another. By their strokes alone: an
 * upright (i, l, 1, t, f, j), a bowl that is open or closed (c, e, o, 0), two uprights under an
 * arch (n, u, r, h), a double curve (s, 5), and the pairs rn and m, ri and n, cl and d, vv and w,
 * ii and u.
 */
public final class Glyphs {
    private static final String[] GROUPS = {"il1tfj", "ceo0", "nurh", "s5", "b68", "gq9", "vy"};

    /** One bit for each pair of characters of ASCII, {@code a * 128 + b}: they are of one group. */
    private static final BitSet ALIKE = pairs();

    private Glyphs() {}

    private static BitSet pairs() {
        BitSet pairs = new BitSet(128 * 128);
        for (String group : GROUPS) {
            group.chars().forEach(a -> group.chars().forEach(b -> pairs.set(a * 128 + b)));
        }
        for (char a = '0'; a <= '9'; a++) {
            pairs.clear(a * 128 + '0', a * 128 + '9' + 1);
        }
        return pairs;
    }

    /** Two figures are never alike: another figure is another number. */
    public static boolean alike(char a, char b) {
        return a < 128 && b < 128 && ALIKE.get(a * 128 + b);
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
