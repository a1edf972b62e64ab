package argmap.text;

import java.util.ArrayList;
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

    private final int change;
    private final int alike;

    /** A stretch of a text and what it costs to make the needle of it. */
    public record Match(Span span, int cost) {}

    private EditDistance(int change, int alike) {
        this.change = change;
        this.alike = alike;
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

    /**
     * The best match at each place that is not worse than {@code allowed}, none overlapping. The
     * hay should be no more than a neighbourhood of the needle's length.
     */
    public List<Match> search(String hay, String needle, int allowed) {
        int length = needle.length();
        int[] cost = column(needle);
        int[] start = new int[length + 1];
        List<Match> found = new ArrayList<>();
        for (int j = 1; j <= hay.length(); j++) {
            int diagonalCost = cost[0];
            int diagonalStart = start[0];
            cost[0] = 0;
            start[0] = j;
            for (int i = 1; i <= length; i++) {
                int keep = diagonalCost + exchange(needle.charAt(i - 1), hay.charAt(j - 1));
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
            }
            if (cost[length] <= allowed && start[length] < j) {
                add(found, new Match(new Span(start[length], j), cost[length]));
            }
        }
        return found;
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
        return a == b ? 0 : alike < change && Glyphs.alike(a, b) ? alike : change;
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
