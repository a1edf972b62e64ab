package argmap.audit;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that is a needle but for letters put in, left out or exchanged. Costs are in
 * half letters: {@link LikeLetters letters that look alike} cost one, any other change two.
 *
 * <p>Sellers, "The theory and computation of evolutionary distances: pattern recognition", Journal
 * of Algorithms 1(4), 1980: edit distance in which a match may start anywhere. Takes time {@code
 * hay × needle}, so the hay should be no more than a neighbourhood of the needle's length.
 */
record NearMatch(Span span, int cost) {

    /** The best match at each place that is not worse than {@code allowed}, none overlapping. */
    static List<NearMatch> search(String hay, String needle, int allowed) {
        int length = needle.length();
        int[] cost = new int[length + 1];
        int[] start = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            cost[i] = 2 * i;
        }
        List<NearMatch> found = new ArrayList<>();
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
                if (cost[i] + 2 < keep) {
                    keep = cost[i] + 2;
                    keepStart = start[i];
                }
                if (cost[i - 1] + 2 < keep) {
                    keep = cost[i - 1] + 2;
                    keepStart = start[i - 1];
                }
                cost[i] = keep;
                start[i] = keepStart;
            }
            if (cost[length] <= allowed && start[length] < j) {
                add(found, new NearMatch(new Span(start[length], j), cost[length]));
            }
        }
        return found;
    }

    /** What it costs to make {@code needle} of some first letters of {@code hay}. */
    static int atStart(String hay, String needle) {
        int length = needle.length();
        int[] cost = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            cost[i] = 2 * i;
        }
        int best = cost[length];
        for (int j = 1; j <= Math.min(hay.length(), 2 * length); j++) {
            int diagonal = cost[0];
            cost[0] = 2 * j;
            for (int i = 1; i <= length; i++) {
                int keep = diagonal + exchange(needle.charAt(i - 1), hay.charAt(j - 1));
                diagonal = cost[i];
                cost[i] = Math.min(keep, Math.min(cost[i], cost[i - 1]) + 2);
            }
            best = Math.min(best, cost[length]);
        }
        return best;
    }

    /** What it costs to make one word of another. */
    static int whole(String one, String other) {
        int[] cost = new int[one.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i] = 2 * i;
        }
        for (int j = 1; j <= other.length(); j++) {
            int diagonal = cost[0];
            cost[0] = 2 * j;
            for (int i = 1; i <= one.length(); i++) {
                int keep = diagonal + exchange(one.charAt(i - 1), other.charAt(j - 1));
                diagonal = cost[i];
                cost[i] = Math.min(keep, Math.min(cost[i], cost[i - 1]) + 2);
            }
        }
        return cost[one.length()];
    }

    private static int exchange(char a, char b) {
        return a == b ? 0 : LikeLetters.alike(a, b) ? 1 : 2;
    }

    private static void add(List<NearMatch> found, NearMatch match) {
        if (!found.isEmpty()) {
            NearMatch last = found.get(found.size() - 1);
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
