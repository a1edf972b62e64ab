package argmap.report;

import argmap.report.Reading.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question for discussion and the claim it is about. */
record Question(Entry about, String text) {
    /** More than a seminar discusses in an hour would be a list, not a choice. */
    private static final int MOST = 8;

    /**
     * The weightiest questions, of as many kinds as there are: one of each kind by turns, heavy
     * kinds first, and within a kind those about claims near the top of the map first. A claim is
     * asked about once.
     */
    static List<Question> choose(Reading reading) {
        Map<String, Deque<Found>> kinds = new LinkedHashMap<>();
        reading.findings().stream()
                .sorted(
                        Comparator.comparing((Found found) -> found.finding().weight())
                                .thenComparing(found -> found.entry().depth()))
                .forEach(
                        found ->
                                kinds.computeIfAbsent(
                                                found.finding().code(), c -> new ArrayDeque<>())
                                        .add(found));
        List<Question> chosen = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        Set<String> texts = new HashSet<>();
        while (chosen.size() < MOST && !kinds.isEmpty()) {
            for (Deque<Found> kind : kinds.values()) {
                Found next = kind.removeFirst();
                String text = Words.clean(next.finding().question());
                if (chosen.size() < MOST
                        && !asked.contains(next.entry().number())
                        && texts.add(text)) {
                    asked.add(next.entry().number());
                    chosen.add(new Question(next.entry(), text));
                }
            }
            kinds.values().removeIf(Deque::isEmpty);
        }
        return chosen;
    }
}
