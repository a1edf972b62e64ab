package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The index answers what a search through the whole text would. */
class LetterIndexTest {
    private static final int GRAM = 4;

    @TestFactory
    Stream<DynamicTest> itFindsWhatAPlainSearchFinds() {
        return LongStream.range(0, 60)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> same(seed)));
    }

    private static void same(long seed) {
        Random random = new Random(seed);
        // Few different letters: many runs that are common, and long ones that recur.
        String text = letters(random, 50 + random.nextInt(5_000), 2 + random.nextInt(20));
        LetterIndex index = new LetterIndex(text);
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(text.length() - 40);
            StringBuilder needle =
                    new StringBuilder(text.substring(from, from + 1 + random.nextInt(40)));
            for (int change = random.nextInt(4); change > 0; change--) {
                needle.setCharAt(random.nextInt(needle.length()), 'x');
            }
            String words = needle.toString();
            int drift = 1 + random.nextInt(20);
            assertEquals(plainOccurrences(text, words), index.occurrences(words), words);
            assertEquals(plainStretches(text, words, drift), index.stretches(words, drift), words);
        }
    }

    private static String letters(Random random, int length, int different) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < length) {
            letters.append((char) ('a' + random.nextInt(different)));
        }
        return letters.toString();
    }

    private static List<Integer> plainOccurrences(String text, String needle) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            found.add(at);
        }
        return found;
    }

    private record Peak(int votes, int first, int last) {}

    /** The twelve windows of diagonals with most votes, as the definition has it. */
    private static List<Span> plainStretches(String text, String needle, int drift) {
        List<Integer> diagonals = new ArrayList<>();
        for (int at = 0; at + GRAM <= needle.length(); at++) {
            for (int place : plainOccurrences(text, needle.substring(at, at + GRAM))) {
                diagonals.add(place - at);
            }
        }
        diagonals.sort(Comparator.naturalOrder());
        List<Peak> peaks = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < diagonals.size(); to++) {
            while (diagonals.get(to) - diagonals.get(from) > drift) {
                from++;
            }
            Peak here = new Peak(to - from + 1, diagonals.get(from), diagonals.get(to));
            int last = peaks.size() - 1;
            if (last < 0 || here.first() - peaks.get(last).first() > drift) {
                peaks.add(here);
            } else if (here.votes() > peaks.get(last).votes()) {
                peaks.set(last, here);
            }
        }
        peaks.sort(Comparator.comparingInt(Peak::votes).reversed());
        List<Span> spans = new ArrayList<>();
        for (Peak peak : peaks.subList(0, Math.min(12, peaks.size()))) {
            int start = Math.max(0, peak.first() - drift);
            int end = Math.min(text.length(), peak.last() + needle.length() + drift);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        spans.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
