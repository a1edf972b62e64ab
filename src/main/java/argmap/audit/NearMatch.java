package argmap.audit;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that is a needle but for {@code cost} letters put in, left out or exchanged.
 *
 * <p>Sellers, "The theory and computation of evolutionary distances: pattern recognition", Journal
 * of Algorithms 1(4), 1980: edit distance in which a match may start anywhere. Takes time {@code
 * hay × needle}; texts that share no piece of the needle are passed over first (with k edits one of
 * k + 1 pieces must stand there unchanged).
 */
record NearMatch(Span span, int cost) {

    /** The best match at each place that is not worse than {@code allowed}, none overlapping. */
    static List<NearMatch> search(String hay, String needle, int allowed) {
        if (!sharesAPiece(hay, needle, allowed)) {
            return List.of();
        }
        int length = needle.length();
        int[] cost = new int[length + 1];
        int[] start = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            cost[i] = i;
        }
        List<NearMatch> found = new ArrayList<>();
        for (int j = 1; j <= hay.length(); j++) {
            int diagonalCost = cost[0];
            int diagonalStart = start[0];
            cost[0] = 0;
            start[0] = j;
            for (int i = 1; i <= length; i++) {
                int keep = diagonalCost + (needle.charAt(i - 1) == hay.charAt(j - 1) ? 0 : 1);
                int keepStart = diagonalStart;
                diagonalCost = cost[i];
                diagonalStart = start[i];
                if (cost[i] + 1 < keep) {
                    keep = cost[i] + 1;
                    keepStart = start[i];
                }
                if (cost[i - 1] + 1 < keep) {
                    keep = cost[i - 1] + 1;
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

    private static boolean sharesAPiece(String hay, String needle, int allowed) {
        int piece = Math.max(1, needle.length() / (allowed + 1));
        for (int at = 0; at + piece <= needle.length(); at += piece) {
            if (hay.contains(needle.substring(at, at + piece))) {
                return true;
            }
        }
        return false;
    }
}
