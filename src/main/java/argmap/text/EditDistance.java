package argmap.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far one string of characters is from another: the cheapest row of letters put in, left out
 * and exchanged (Wagner and Fischer, "The string-to-string correction problem", JACM 21(1), 1974),
 * or the same for a stretch of a longer text, which may begin anywhere (Sellers, "The theory and
 * computation of evolutionary distances: pattern recognition", Journal of Algorithms 1(4), 1980).
 * Takes time {@code first × second}.
 */
public final class EditDistance {
    /** Every change costs one (Levenshtein 1966). */
    public static final EditDistance PLAIN = new EditDistance(1, 1);

    /** In half letters: {@link Glyphs letters that look alike} cost one, any other change two. */
    public static final EditDistance OF_GLYPHS = new EditDistance(2, 1);

    private static final int ASCII = 128;

    private final int change;

    /** A stretch of a text and what it costs to make the needle of it. */
    public record Match(Span span, int cost) {}

    /** What one character of ASCII costs in place of another, {@code a * 128 + b}. */
    private final byte[] costs = new byte[ASCII * ASCII];

    private EditDistance(int change, int alike) {
        this.change = change;
        for (char a = 0; a < ASCII; a++) {
            for (char b = 0; b < ASCII; b++) {
                int other = Glyphs.alike(a, b) ? Math.min(alike, change) : change;
                costs[a * ASCII + b] = (byte) (a == b ? 0 : other);
            }
        }
    }

    /** What it costs to make one string of another. */
    public int between(String one, String other) {
        int[] cost = column(one);
        for (int j = 1; j <= other.length(); j++) {
            step(cost, one, other.charAt(j - 1), change * j);
        }
        return cost[one.length()];
    }

    /** What it costs to make {@code needle} of some first letters of {@code hay}. */
    public int atStart(String hay, String needle) {
        int[] cost = column(needle);
        int best = cost[needle.length()];
        for (int j = 1; j <= Math.min(hay.length(), 2 * needle.length()); j++) {
            step(cost, needle, hay.charAt(j - 1), change * j);
            best = Math.min(best, cost[needle.length()]);
        }
        return best;
    }

    /** What it costs to make {@code needle} of the stretch of {@code hay} that is nearest to it. */
    public int within(String hay, String needle) {
        int[] cost = column(needle);
        int best = cost[needle.length()];
        for (int j = 1; j <= hay.length(); j++) {
            step(cost, needle, hay.charAt(j - 1), 0);
            best = Math.min(best, cost[needle.length()]);
        }
        return best;
    }

    /** Words to look for in more than one text. */
    public Needle needle(String letters) {
        return new Needle(letters);
    }

    /**
     * Words that are looked for. Most texts are passed over by a bound: the number of changes where
     * letters that look alike count as the same, reckoned for 64 letters at a time (Myers, "A fast
     * bit-vector algorithm for approximate string matching", JACM 46(3), 1999, in the form of
     * Hyyrö, "Explaining and extending the bit-parallel approximate string matching algorithm of
     * Myers", 2001).
     */
    public final class Needle {
        private final String letters;
        private final int words;

        /** For each character of ASCII, where the needle has it or one that looks like it. */
        private final long[] standing;

        private Needle(String letters) {
            this.letters = letters;
            this.words = (letters.length() + Long.SIZE - 1) / Long.SIZE;
            this.standing = new long[ASCII * words];
            for (int i = 0; i < letters.length(); i++) {
                for (char c = 0; c < ASCII; c++) {
                    if (exchange(letters.charAt(i), c) < change) {
                        standing[c * words + i / Long.SIZE] |= 1L << i;
                    }
                }
            }
        }

        private long standing(int word, char c) {
            if (c < ASCII) {
                return standing[c * words + word];
            }
            long bits = 0;
            int end = Math.min(letters.length(), (word + 1) * Long.SIZE);
            for (int i = word * Long.SIZE; i < end; i++) {
                bits |= letters.charAt(i) == c ? 1L << i : 0;
            }
            return bits;
        }

        /** False where no stretch of the text can be had for so many changes. */
        boolean isWithin(String hay, int changes) {
            if (letters.length() <= changes) {
                return true;
            }
            long[] more = new long[words];
            long[] less = new long[words];
            Arrays.fill(more, -1);
            long top = 1L << (letters.length() - 1);
            int cost = letters.length();
            for (int j = 0; j < hay.length(); j++) {
                char c = hay.charAt(j);
                int carry = 0;
                for (int word = 0; word < words; word++) {
                    long same = standing(word, c);
                    long plus = more[word];
                    long minus = less[word];
                    long vertical = same | minus;
                    long below = carry < 0 ? same | 1 : same;
                    long diagonal = (((below & plus) + plus) ^ plus) | below;
                    long up = minus | ~(diagonal | plus);
                    long down = plus & diagonal;
                    long last = word == words - 1 ? top : Long.MIN_VALUE;
                    int out = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
                    up = up << 1 | (carry > 0 ? 1 : 0);
                    down = down << 1 | (carry < 0 ? 1 : 0);
                    more[word] = down | ~(vertical | up);
                    less[word] = up & vertical;
                    carry = out;
                }
                cost += carry;
                if (cost <= changes) {
                    return true;
                }
            }
            return false;
        }

        /**
         * The best match at each place that is not worse than {@code allowed}, none overlapping.
         * The hay should be no more than a neighbourhood of the needle's length. Costs past what is
         * allowed are not followed (Ukkonen, "Finding approximate patterns in strings", Journal of
         * Algorithms 6, 1985).
         */
        public List<Match> search(String hay, int allowed) {
            int length = letters.length();
            List<Match> found = new ArrayList<>();
            if (!isWithin(hay, allowed / change)) {
                return found;
            }
            int[] cost = column(letters);
            int[] start = new int[length + 1];
            char[] needle = letters.toCharArray();
            // The last row that costs no more than is allowed; all behind it cost more.
            int active = Math.min(length, allowed / change);
            for (int j = 1; j <= hay.length(); j++) {
                int diagonalCost = cost[0];
                int diagonalStart = start[0];
                cost[0] = 0;
                start[0] = j;
                int reached = 0;
                char next = hay.charAt(j - 1);
                for (int i = 1;
                        i <= length && (i <= active + 1 || cost[i - 1] + change <= allowed);
                        i++) {
                    int keep = diagonalCost + exchange(needle[i - 1], next);
                    int keepStart = diagonalStart;
                    diagonalCost = cost[i];
                    diagonalStart = start[i];
                    if (cost[i] + change < keep) {
                        keep = cost[i] + change;
                        keepStart = start[i];
                    }
                    if (cost[i - 1] + change < keep) {
                        keep = cost[i - 1] + change;
                        keepStart = start[i - 1];
                    }
                    cost[i] = keep;
                    start[i] = keepStart;
                    if (keep <= allowed) {
                        reached = i;
                    }
                }
                active = reached;
                if (active == length && start[length] < j) {
                    add(found, new Match(new Span(start[length], j), cost[length]));
                }
            }
            return found;
        }
    }

    private int[] column(String needle) {
        int[] cost = new int[needle.length() + 1];
        for (int i = 0; i < cost.length; i++) {
            cost[i] = change * i;
        }
        return cost;
    }

    /** The costs with one more character of the other string; {@code first} at its beginning. */
    private void step(int[] cost, String needle, char next, int first) {
        int diagonal = cost[0];
        cost[0] = first;
        for (int i = 1; i < cost.length; i++) {
            int keep = diagonal + exchange(needle.charAt(i - 1), next);
            diagonal = cost[i];
            cost[i] = Math.min(keep, Math.min(cost[i], cost[i - 1]) + change);
        }
    }

    private int exchange(char a, char b) {
        if (a < ASCII && b < ASCII) {
            return costs[a * ASCII + b];
        }
        return a == b ? 0 : change;
    }

    private static void add(List<Match> found, Match match) {
        if (!found.isEmpty()) {
            Match last = found.get(found.size() - 1);
            if (last.span.overlaps(match.span)) {
                if (match.cost < last.cost) {
                    found.set(found.size() - 1, match);
                }
                return;
            }
        }
        found.add(match);
    }
}
