package argmap.report;

import argmap.audit.Finding.Weight;
import argmap.graph.Connection;
import argmap.report.Listing.Found;
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
    static final int MOST = 8;

    /**
     * The weightiest questions, of as many kinds as there are: one of each kind by turns, heavy
     * kinds first, and within a kind those about claims near the top of the map first. What the
     * author grants and what the map supplies are kinds of their own, after the heavy and medium
     * findings; light findings fill what room is left. A claim is asked about once.
     */
    static List<Question> choose(Listing listing, Phrases phrases, int most) {
        FindingWords words = new FindingWords(phrases);
        List<Found> findings =
                listing.findings().stream()
                        .sorted(
                                Comparator.comparing((Found found) -> found.finding().weight())
                                        .thenComparing(found -> found.entry().depth()))
                        .toList();
        Map<String, Deque<Question>> heavy = new LinkedHashMap<>();
        Map<String, Deque<Question>> light = new LinkedHashMap<>();
        for (Found found : findings) {
            Map<String, Deque<Question>> kinds =
                    found.finding().weight() == Weight.LOW ? light : heavy;
            String text = words.question(found.finding());
            add(kinds, found.finding().code(), new Question(found.entry(), text));
        }
        for (Entry entry : listing.entries()) {
            for (Connection each : entry.bears()) {
                if (each.kind() == Connection.Kind.CONCESSION) {
                    String text = phrases.say("question.granted", listing.reference(each.to()));
                    add(heavy, "granted", new Question(entry, text));
                }
            }
            if (entry.implicit() && !entry.bears().isEmpty()) {
                String on = listing.reference(entry.bears().get(0).to());
                String text = phrases.say("question.unstated", on);
                add(heavy, "unstated", new Question(entry, text));
            }
        }
        List<Question> chosen = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        take(heavy, chosen, taken, most);
        take(light, chosen, taken, most);
        return List.copyOf(chosen);
    }

    private static void add(Map<String, Deque<Question>> kinds, String kind, Question question) {
        kinds.computeIfAbsent(kind, k -> new ArrayDeque<>()).add(question);
    }

    /**
     * Takes one of each kind by turns until there are enough.
     *
     * @param taken the claims asked about and the questions asked; two findings may ask the same
     */
    private static void take(
            Map<String, Deque<Question>> kinds,
            List<Question> chosen,
            Set<Object> taken,
            int most) {
        while (chosen.size() < most && !kinds.isEmpty()) {
            for (Deque<Question> kind : kinds.values()) {
                next(kind, taken).stream().limit(most - chosen.size()).forEach(chosen::add);
            }
            kinds.values().removeIf(Deque::isEmpty);
        }
    }

    private static List<Question> next(Deque<Question> kind, Set<Object> taken) {
        while (!kind.isEmpty()) {
            Question question = kind.removeFirst();
            if (!taken.contains(question.about.number()) && taken.add(question.text)) {
                taken.add(question.about.number());
                return List.of(question);
            }
        }
        return List.of();
    }
}
