package argmap.ingest;

/** Whether one word may be a misreading of another: most letters agree, the rest look alike. */
final class Likeness {
    private Likeness() {}

    static boolean isMisreading(String read, String printed, double share) {
        int longest = Math.max(read.length(), printed.length());
        if (Math.abs(read.length() - printed.length()) > 2 || longest > 40) {
            return false;
        }
        return distance(read, printed) <= Math.max(1.0, share * longest);
    }

    /** Edit distance in which an exchange of look-alikes costs half, and two for one no more. */
    static double distance(String read, String printed) {
        double[][] at = new double[read.length() + 1][printed.length() + 1];
        for (int i = 0; i <= read.length(); i++) {
            for (int j = 0; j <= printed.length(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double best = 99;
                if (i > 0) {
                    best = at[i - 1][j] + 1;
                }
                if (j > 0) {
                    best = Math.min(best, at[i][j - 1] + 1);
                }
                if (i > 0 && j > 0) {
                    double exchange = exchange(read.charAt(i - 1), printed.charAt(j - 1));
                    best = Math.min(best, at[i - 1][j - 1] + exchange);
                }
                if (i > 1 && j > 0 && isPair(read, i - 2, 2, printed, j - 1, 1)) {
                    best = Math.min(best, at[i - 2][j - 1] + 0.6);
                }
                if (i > 0 && j > 1 && isPair(read, i - 1, 1, printed, j - 2, 2)) {
                    best = Math.min(best, at[i - 1][j - 2] + 0.6);
                }
                at[i][j] = best;
            }
        }
        return at[read.length()][printed.length()];
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
        for (String[] pair : Shapes.PAIRS) {
            if (pair[0].length() == 1
                    && pair[1].length() == 1
                    && pair[0].charAt(0) == read
                    && pair[1].charAt(0) == printed) {
                return 0.5;
            }
        }
        return 1;
    }

    private static boolean isPair(String a, int i, int lengthA, String b, int j, int lengthB) {
        for (String[] pair : Shapes.PAIRS) {
            if (pair[0].length() == lengthA
                    && pair[1].length() == lengthB
                    && a.startsWith(pair[0], i)
                    && b.startsWith(pair[1], j)) {
                return true;
            }
        }
        return false;
    }
}
