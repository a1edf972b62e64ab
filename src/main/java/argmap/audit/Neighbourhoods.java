package argmap.audit;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stretches of a long text in which a quotation may stand: those that share most of its runs of
 * {@value #GRAM} letters, in about its order.
 *
 * <p>Jokinen and Ukkonen, "Two algorithms for approximate string matching in static texts", MFCS
 * 1991: with few edits many such runs stay whole, and lie at about the same distance from each
 * other. The index is made once and costs two numbers a letter.
 */
final class Neighbourhoods {
    private static final int GRAM = 4;

    /** Runs that stand more often than this say nothing about the place. */
    private static final int TOO_COMMON = 4000;

    /**
     * Neighbourhoods that are looked at. The right one has the most runs in common but in worn
     * scans and for short quotations; the others serve to tell that none of them comes near it.
     */
    private static final int MOST = 12;

    private final String letters;
    private final int[] heads;
    private final int[] next;

    Neighbourhoods(String letters) {
        this.letters = letters;
        int size = Integer.highestOneBit(Math.max(1024, letters.length())) * 2;
        this.heads = new int[size];
        this.next = new int[letters.length()];
        Arrays.fill(heads, -1);
        for (int at = letters.length() - GRAM; at >= 0; at--) {
            int slot = slot(letters, at);
            next[at] = heads[slot];
            heads[slot] = at;
        }
    }

    private int slot(String text, int at) {
        int hash = 0;
        for (int i = 0; i < GRAM; i++) {
            hash = hash * 131 + text.charAt(at + i);
        }
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
    }

    /**
     * The most promising stretches, each with room for {@code drift} letters on either side.
     *
     * @param drift letters put in or left out at most
     */
    List<Span> of(String needle, int drift) {
        int[] diagonals = diagonals(needle);
        List<int[]> peaks = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < diagonals.length; to++) {
            while (diagonals[to] - diagonals[from] > drift) {
                from++;
            }
            int votes = to - from + 1;
            int[] last = peaks.isEmpty() ? new int[] {0, Integer.MIN_VALUE / 2, 0} : last(peaks);
            if (diagonals[from] - last[1] <= drift) {
                if (votes > last[0]) {
                    last[0] = votes;
                    last[1] = diagonals[from];
                    last[2] = diagonals[to];
                }
            } else {
                peaks.add(new int[] {votes, diagonals[from], diagonals[to]});
            }
        }
        peaks.sort((a, b) -> Integer.compare(b[0], a[0]));
        List<Span> spans = new ArrayList<>();
        for (int[] peak : peaks.subList(0, Math.min(MOST, peaks.size()))) {
            int start = Math.max(0, peak[1] - drift);
            int end = Math.min(letters.length(), peak[2] + needle.length() + drift);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return merged(spans);
    }

    private static int[] last(List<int[]> peaks) {
        return peaks.get(peaks.size() - 1);
    }

    /** For each run in common, how much later it stands in the text than in the needle; sorted. */
    private int[] diagonals(String needle) {
        int[] all = new int[64];
        int count = 0;
        for (int at = 0; at + GRAM <= needle.length(); at++) {
            int seen = 0;
            for (int p = heads[slot(needle, at)]; p >= 0 && seen < TOO_COMMON; p = next[p]) {
                seen++;
                if (!letters.startsWith(needle.substring(at, at + GRAM), p)) {
                    continue;
                }
                if (count == all.length) {
                    all = Arrays.copyOf(all, 2 * count);
                }
                all[count++] = p - at;
            }
        }
        int[] found = Arrays.copyOf(all, count);
        Arrays.sort(found);
        return found;
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Span::compareTo);
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && merged.get(merged.size() - 1).overlaps(span)) {
                merged.set(merged.size() - 1, merged.get(merged.size() - 1).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
