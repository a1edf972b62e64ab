package argmap.audit;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each run of {@value #GRAM} letters stands in a long text. Made once, in time and room of
 * the text's length, it answers where words stand letter by letter, and in which stretches words
 * may stand nearly: those that share most of their runs, in about their order.
 *
 * <p>Jokinen and Ukkonen, "Two algorithms for approximate string matching in static texts", MFCS
 * 1991: with few edits many such runs stay whole, and lie at about the same distance from each
 * other. A suffix array would find the same words in less time for a run that is very common, and
 * takes many times as long to make.
 */
final class LetterIndex {
    private static final int GRAM = 4;

    /** Runs that stand more often than this say nothing about the place. */
    private static final int TOO_COMMON = 4000;

    /**
     * Stretches that are looked at. The right one has the most runs in common but in worn scans and
     * for short quotations; the others serve to tell that none of them comes near it.
     */
    private static final int MOST = 12;

    /** Bits that numbers are sorted by at a time. */
    private static final int DIGIT = 11;

    private final String letters;

    /** The same, for what looks at single letters. */
    private final char[] single;

    /** The runs of a slot stand from {@code heads[slot]} to {@code heads[slot + 1]}, ascending. */
    private final int[] heads;

    private final int[] places;

    LetterIndex(String letters) {
        this.letters = letters;
        this.single = letters.toCharArray();
        int slots = Integer.highestOneBit(Math.max(1024, letters.length())) * 2;
        int runs = Math.max(0, letters.length() - GRAM + 1);
        this.heads = new int[slots + 1];
        this.places = new int[runs];
        int[] slotOf = new int[runs];
        for (int at = 0; at < runs; at++) {
            slotOf[at] = slot(letters, at);
            heads[slotOf[at] + 1]++;
        }
        for (int slot = 0; slot < slots; slot++) {
            heads[slot + 1] += heads[slot];
        }
        int[] next = Arrays.copyOf(heads, slots);
        for (int at = 0; at < runs; at++) {
            places[next[slotOf[at]]++] = at;
        }
    }

    private int slot(String text, int at) {
        int hash = 0;
        for (int i = 0; i < GRAM; i++) {
            hash = hash * 131 + text.charAt(at + i);
        }
        return (hash ^ (hash >>> 15)) & (heads.length - 2);
    }

    /** Where the needle stands letter by letter, in order; overlapping too. */
    List<Integer> occurrences(String needle) {
        List<Integer> found = new ArrayList<>();
        if (needle.length() < GRAM) {
            for (int at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) {
                found.add(at);
            }
            return found;
        }
        int rarest = 0;
        int slot = 0;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at + GRAM <= needle.length(); at++) {
            int other = slot(needle, at);
            if (heads[other + 1] - heads[other] < fewest) {
                fewest = heads[other + 1] - heads[other];
                slot = other;
                rarest = at;
            }
        }
        for (int i = heads[slot]; i < heads[slot + 1]; i++) {
            int start = places[i] - rarest;
            if (start >= 0 && letters.startsWith(needle, start)) {
                found.add(start);
            }
        }
        return found;
    }

    /**
     * The most promising stretches, each with room for {@code drift} letters on either side.
     *
     * @param drift letters put in or left out at most
     */
    List<Span> stretches(String needle, int drift) {
        int[] diagonals = diagonals(needle);
        List<int[]> best = new ArrayList<>(MOST + 1);
        int[] peak = {0, Integer.MIN_VALUE / 2, 0};
        int from = 0;
        for (int to = 0; to < diagonals.length; to++) {
            while (diagonals[to] - diagonals[from] > drift) {
                from++;
            }
            int votes = to - from + 1;
            if (diagonals[from] - peak[1] > drift) {
                keep(peak, best);
                peak = new int[] {votes, diagonals[from], diagonals[to]};
            } else if (votes > peak[0]) {
                peak[0] = votes;
                peak[1] = diagonals[from];
                peak[2] = diagonals[to];
            }
        }
        keep(peak, best);
        List<Span> spans = new ArrayList<>();
        for (int[] kept : best) {
            int start = Math.max(0, kept[1] - drift);
            int end = Math.min(letters.length(), kept[2] + needle.length() + drift);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return merged(spans);
    }

    /** Those with most votes stay; of equals those that stand first. */
    private static void keep(int[] peak, List<int[]> best) {
        if (peak[0] == 0 || best.size() == MOST && best.get(MOST - 1)[0] >= peak[0]) {
            return;
        }
        int at = best.size();
        while (at > 0 && best.get(at - 1)[0] < peak[0]) {
            at--;
        }
        best.add(at, peak);
        if (best.size() > MOST) {
            best.remove(MOST);
        }
    }

    /** For each run in common, how much later it stands in the text than in the needle; sorted. */
    private int[] diagonals(String needle) {
        int[] all = new int[1024];
        int count = 0;
        for (int at = 0; at + GRAM <= needle.length(); at++) {
            int slot = slot(needle, at);
            int end = (int) Math.min(heads[slot + 1], (long) heads[slot] + TOO_COMMON);
            char a = needle.charAt(at);
            char b = needle.charAt(at + 1);
            char c = needle.charAt(at + 2);
            char d = needle.charAt(at + 3);
            for (int i = heads[slot]; i < end; i++) {
                int p = places[i];
                if (single[p] != a
                        || single[p + 1] != b
                        || single[p + 2] != c
                        || single[p + 3] != d) {
                    continue; // another run of the same slot
                }
                if (count == all.length) {
                    all = Arrays.copyOf(all, 2 * count);
                }
                all[count++] = p - at;
            }
        }
        int[] found = Arrays.copyOf(all, count);
        sort(found, -needle.length(), letters.length());
        return found;
    }

    /** By digits, in time of their number: they are many and lie in no more than the text. */
    private static void sort(int[] numbers, int least, int most) {
        if (numbers.length < 256) {
            Arrays.sort(numbers);
            return;
        }
        int[] from = numbers;
        int[] to = new int[numbers.length];
        for (int shift = 0; (most - least) >>> shift > 0; shift += DIGIT) {
            int[] ends = new int[(1 << DIGIT) + 1];
            for (int number : from) {
                ends[(((number - least) >>> shift) & ((1 << DIGIT) - 1)) + 1]++;
            }
            for (int digit = 0; digit < 1 << DIGIT; digit++) {
                ends[digit + 1] += ends[digit];
            }
            for (int number : from) {
                to[ends[((number - least) >>> shift) & ((1 << DIGIT) - 1)]++] = number;
            }
            int[] sorted = to;
            to = from;
            from = sorted;
        }
        if (from != numbers) {
            System.arraycopy(from, 0, numbers, 0, numbers.length);
        }
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
