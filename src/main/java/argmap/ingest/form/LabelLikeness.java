package argmap.ingest.form;

import java.util.List;
import java.util.Map;

/**
 * How unlike a note's number and what text recognition made of it are: 0 for the same, about 0.3
 * for a letter that is often read for a figure, 1 for another figure.
 *
 * <p>Small raised figures come out of recognition as quotes, degree signs and stars; which for
 * which is from the worn scans of ten generated books.
 */
final class LabelLikeness {
    private static final double LIKE = 0.3;
    private static final double SIGN = 0.55;
    private static final double OTHER_FIGURE = 1;
    private static final double LETTER = 1.2;
    private static final double LOST = 0.75;
    private static final double EXTRA = 0.8;

    /** Letters that two ones are read for. */
    private static final String TWO_STROKES = "HNMUWnumh";

    /** Signs in the order in which printers take them on a page. */
    static final List<String> SIGNS =
            List.of("*", "†", "‡", "§", "¶", "‖", "**", "††", "‡‡", "§§", "¶¶", "‖‖");

    private static final Map<Character, String> READ_AS =
            Map.ofEntries(
                    Map.entry('0', "oO°QDcu®"),
                    Map.entry('1', "lIi!|'‘’t]fr/"),
                    Map.entry('2', "zZ?7»°”"),
                    Map.entry('3', "sSae$»>j*"),
                    Map.entry('4', "+¢qA<€*"),
                    Map.entry('5', "sS$§°*"),
                    Map.entry('6', "¢°bGeo®"),
                    Map.entry('7', "?’'zTy”/"),
                    Map.entry('8', "s&BS®$%#*"),
                    Map.entry('9', "?gqo°»”®"),
                    Map.entry('*', "'\"°”’^®x+"),
                    Map.entry('†', "t+fT1r'"),
                    Map.entry('‡', "t+{}#$fTi£"),
                    Map.entry('§', "sS$8&9g"),
                    Map.entry('¶', "1fq{T9"),
                    Map.entry('‖', "|lI1!\""));

    private LabelLikeness() {}

    static double distance(String read, String label) {
        String seen = read.replaceAll("[\\[\\](){}\\s]", "");
        double[] row = new double[label.length() + 1];
        for (int k = 1; k <= label.length(); k++) {
            row[k] = k * LOST;
        }
        for (int i = 0; i < seen.length(); i++) {
            double[] before = row.clone();
            double corner = row[0];
            row[0] += EXTRA;
            for (int k = 1; k <= label.length(); k++) {
                double other = corner + one(seen.charAt(i), label.charAt(k - 1));
                corner = row[k];
                row[k] = Math.min(other, Math.min(row[k] + EXTRA, row[k - 1] + LOST));
                if (k > 1
                        && label.startsWith("11", k - 2)
                        && TWO_STROKES.indexOf(seen.charAt(i)) >= 0) {
                    row[k] = Math.min(row[k], before[k - 2] + LIKE);
                }
            }
        }
        return row[label.length()];
    }

    private static double one(char seen, char meant) {
        if (seen == meant) {
            return 0;
        }
        if (READ_AS.getOrDefault(meant, "").indexOf(seen) >= 0) {
            return LIKE;
        }
        if (Character.isDigit(seen)) {
            return OTHER_FIGURE;
        }
        return Character.isLetter(seen) ? LETTER : SIGN;
    }
}
