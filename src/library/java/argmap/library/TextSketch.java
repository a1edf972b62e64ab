package argmap.library;

import argmap.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text's wording in 128 numbers, by which two readings of one book know each other.
 *
 * <p>MinHash (Broder, "On the resemblance and containment of documents", 1997): each number is the
 * least of one hash function over all runs of three words. The share of numbers that two sketches
 * have in common estimates the share of runs that the texts have in common, give or take .04.
 */
public final class TextSketch {
    private static final int NUMBERS = 128;
    private static final int RUN = 3;

    /** Words under which a text is too short to be known again. */
    private static final int FEWEST_WORDS = 60;

    /**
     * Common runs, 0 to 1, from which two texts are one book. Two books on one subject share .01 to
     * .03; two scans of one book of which every tenth word was misread .3. Lower, books that quote
     * much of each other would fall together; higher, badly worn scans would count twice.
     */
    public static final double SAME = 0.22;

    private TextSketch() {}

    public static List<Long> of(Iterable<String> paragraphs) {
        List<String> words = new ArrayList<>();
        paragraphs.forEach(paragraph -> words.addAll(Folding.words(paragraph)));
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        long[] least = new long[NUMBERS];
        Arrays.fill(least, Long.MAX_VALUE);
        long[] hashes = words.stream().mapToLong(TextSketch::hash).toArray();
        for (int i = 0; i + RUN <= hashes.length; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = mixed(run * 31 + hashes[j]);
            }
            for (int k = 0; k < NUMBERS; k++) {
                least[k] = Math.min(least[k], mixed(run ^ (k * 0x9E3779B97F4A7C15L)));
            }
        }
        return Arrays.stream(least).boxed().toList();
    }

    /**
     * Keys of which two sketches of one book share at least one in nearly all cases: two numbers at
     * a time. At a likeness of .3 one of the 64 is shared in 997 of 1,000 cases, at .03 in 56.
     */
    public static List<String> keys(List<Long> sketch) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i + 1 < sketch.size(); i += 2) {
            keys.add(
                    i
                            + ":"
                            + Long.toHexString(sketch.get(i))
                            + Long.toHexString(sketch.get(i + 1)));
        }
        return keys;
    }

    /** The share of runs of words in common, 0 to 1. */
    public static double likeness(List<Long> one, List<Long> other) {
        if (one.isEmpty() || one.size() != other.size()) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < one.size(); i++) {
            same += one.get(i).equals(other.get(i)) ? 1 : 0;
        }
        return (double) same / one.size();
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The finish of SplitMix64: every bit of the outcome hangs on every bit of what goes in. */
    private static long mixed(long x) {
        long y = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
