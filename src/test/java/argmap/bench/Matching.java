package argmap.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stretches of two sequences agree: the longest common stretch, then the same to its left and
 * to its right (Ratcliff and Metzener, "Pattern matching: the Gestalt approach", Dr. Dobb's Journal
 * 13(7), 1988). Of equally long stretches the one that comes first counts.
 */
final class Matching {
    /** {@code length} items from {@code a} and from {@code b} on are the same. */
    record Block(int a, int b, int length) {}

    private record Range(int aFrom, int aTo, int bFrom, int bTo) {}

    private final List<String> first;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final int secondSize;

    private Matching(List<String> first, List<String> second) {
        this.first = first;
        this.secondSize = second.size();
        for (int i = 0; i < second.size(); i++) {
            places.computeIfAbsent(second.get(i), word -> new ArrayList<>()).add(i);
        }
    }

    /** The blocks in order. */
    static List<Block> blocks(List<String> first, List<String> second) {
        Matching matching = new Matching(first, second);
        List<Block> blocks = new ArrayList<>();
        Deque<Range> open = new ArrayDeque<>();
        open.push(new Range(0, first.size(), 0, second.size()));
        while (!open.isEmpty()) {
            Range range = open.pop();
            Block longest = matching.longest(range);
            if (longest.length() == 0) {
                continue;
            }
            blocks.add(longest);
            open.push(new Range(range.aFrom(), longest.a(), range.bFrom(), longest.b()));
            open.push(
                    new Range(
                            longest.a() + longest.length(),
                            range.aTo(),
                            longest.b() + longest.length(),
                            range.bTo()));
        }
        blocks.sort((x, y) -> Integer.compare(x.a(), y.a()));
        return blocks;
    }

    /** Twice what agrees, as a share of both: 1 for equal sequences, 0 for nothing in common. */
    static double ratio(List<String> first, List<String> second) {
        int all = first.size() + second.size();
        int same = blocks(first, second).stream().mapToInt(Block::length).sum();
        return all == 0 ? 1 : 2.0 * same / all;
    }

    private Block longest(Range range) {
        int bestA = range.aFrom();
        int bestB = range.bFrom();
        int best = 0;
        Map<Integer, Integer> before = new HashMap<>();
        for (int i = range.aFrom(); i < range.aTo(); i++) {
            Map<Integer, Integer> here = new HashMap<>();
            for (int j : places.getOrDefault(first.get(i), List.of())) {
                if (j >= range.bTo() || j >= secondSize) {
                    break;
                }
                if (j < range.bFrom()) {
                    continue;
                }
                int length = before.getOrDefault(j - 1, 0) + 1;
                here.put(j, length);
                if (length > best) {
                    bestA = i - length + 1;
                    bestB = j - length + 1;
                    best = length;
                }
            }
            before = here;
        }
        return new Block(bestA, bestB, best);
    }
}
