package argmap.ingest;

import java.util.HashMap;
import java.util.Map;

/** Whether one word may be a misreading of another: most letters agree, the rest look alike. */
final class Likeness {
    private static final int LETTERS = 256;

    /** Exchanges of one letter by one that looks like it. */
    private static final boolean[] ALIKE = new boolean[LETTERS * LETTERS];

    /** Exchanges of two letters by one and of one by two, by their first letters. */
    private static final Map<String, Boolean> PAIRS = new HashMap<>();

    private static final boolean[] OPENS_PAIR = new boolean[LETTERS];

    static {
        for (String[] pair : Shapes.PAIRS) {
            if (pair[0].length() == 1 && pair[1].length() == 1) {
                ALIKE[pair[0].charAt(0) * LETTERS + pair[1].charAt(0)] = true;
            } else {
                PAIRS.put(pair[0] + ">" + pair[1], true);
                OPENS_PAIR[pair[0].charAt(0)] = true;
            }
        }
    }

    private Likeness() {}

    static boolean isMisreading(String read, String printed, double share) {
        int longest = Math.max(read.length(), printed.length());
        if (Math.abs(read.length() - printed.length()) > 2 || longest > 40) {
            return false;
        }
        double most = Math.max(1.0, share * longest);
        return shared(read, printed) + most >= longest && distance(read, printed) <= most;
    }

    /** An upper bound of the letters that can stay: whatever order, each once; cheap to count. */
    private static double shared(String read, String printed) {
        int same = 0;
        long used = 0;
        for (int i = 0; i < read.length(); i++) {
            for (int j = Math.max(0, i - 2); j < Math.min(printed.length(), i + 3); j++) {
                if ((used & (1L << j)) == 0 && read.charAt(i) == printed.charAt(j)) {
                    used |= 1L << j;
                    same++;
                    break;
                }
            }
        }
        // Look-alikes cost half, so twice as many letters may differ.
        return same + (Math.max(read.length(), printed.length()) - same) * 0.5;
    }

    /** Edit distance in which an exchange of look-alikes costs half, and two for one no more. */
    static double distance(String read, String printed) {
        int width = printed.length() + 1;
        double[] at = new double[(read.length() + 1) * width];
        for (int i = 0; i <= read.length(); i++) {
            for (int j = 0; j < width; j++) {
                if (i == 0 || j == 0) {
                    at[i * width + j] = i + j;
                    continue;
                }
                double best = Math.min(at[(i - 1) * width + j], at[i * width + j - 1]) + 1;
                double same = at[(i - 1) * width + j - 1];
                best = Math.min(best, same + exchange(read.charAt(i - 1), printed.charAt(j - 1)));
                if (i > 1 && isPair(read, i - 2, i, printed, j - 1, j)) {
                    best = Math.min(best, at[(i - 2) * width + j - 1] + 0.6);
                }
                if (j > 1 && isPair(read, i - 1, i, printed, j - 2, j)) {
                    best = Math.min(best, at[(i - 1) * width + j - 2] + 0.6);
                }
                at[i * width + j] = best;
            }
        }
        return at[at.length - 1];
    }

    private static double exchange(char read, char printed) {
        if (read == printed) {
            return 0;
        }
        if (Letters.isDigit(printed)) {
            return Misreading.exchange(printed, read) < 2 ? 0.5 : 1;
        }
        if (Character.toLowerCase(read) == Character.toLowerCase(printed)) {
            return 0.5;
        }
        boolean alike = read < LETTERS && printed < LETTERS && ALIKE[read * LETTERS + printed];
        return alike ? 0.5 : 1;
    }

    private static boolean isPair(String a, int i, int endA, String b, int j, int endB) {
        char first = a.charAt(i);
        return first < LETTERS
                && OPENS_PAIR[first]
                && PAIRS.containsKey(a.substring(i, endA) + ">" + b.substring(j, endB));
    }
}
