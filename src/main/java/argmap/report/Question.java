package argmap.report;

import argmap.audit.Finding.Weight;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.Connection;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Scheme;
import argmap.report.Listing.Found;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    /**
     * What to ask of an argument of a scheme: the critical questions that Walton, Reed and Macagno,
     * <i>Argumentation Schemes</i> (2008), ch. 9, list with it, in our own words. Where the map names
     * no scheme, the three questions that fit any argument: are the premises acceptable, relevant and
     * enough (Johnson and Blair, <i>Logical Self-Defense</i>, 1977)?
     */
    static final class CriticalQuestions {
        /** So many for a scheme at the lower level; the lists begin with the weightiest. */
        private static final int FEW = 2;

        private static final String ANY = "any";

        private final Maker maker;
        private final Map<Scheme, Set<String>> used = new EnumMap<>(Scheme.class);

        CriticalQuestions(Maker maker) {
            this.maker = maker;
            for (Claim claim : maker.source().grounded().map().claims()) {
                note(claim.annotations(), claim.id());
            }
            for (Argument argument : maker.source().grounded().map().arguments()) {
                note(argument.annotations(), argument.id());
                for (Inference step : argument.inferences()) {
                    step.rules().forEach(rule -> note(rule, step.conclusion()));
                }
            }
        }

        private void note(Annotations said, NodeId node) {
            note(said.scheme(), node);
        }

        private void note(String name, NodeId node) {
            Scheme.named(name)
                    .ifPresent(
                            scheme ->
                                    used.computeIfAbsent(scheme, s -> new LinkedHashSet<>())
                                            .add(named(node)));
        }

        private String named(NodeId node) {
            return maker.listing()
                    .entry(node)
                    .map(entry -> String.valueOf(entry.number()))
                    .orElse(Words.clean(node.title()));
        }

        List<Block> blocks() {
            List<Block> all = new ArrayList<>();
            all.add(maker.part("critical"));
            used.forEach(
                    (scheme, nodes) -> {
                        String key = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
                        String about = maker.phrases().list(List.copyOf(nodes));
                        all.add(lead(maker.phrases().say("scheme." + key) + " (" + about + ")"));
                        add(key, all);
                    });
            if (used.isEmpty()) {
                all.add(lead(maker.phrases().say("scheme." + ANY)));
                add(ANY, all);
            }
            String source = used.isEmpty() ? "critical.source.any" : "critical.source";
            all.add(Paragraph.of(Style.KEY, Run.plain(maker.phrases().say(source))));
            return all;
        }

        private static Paragraph lead(String text) {
            return Paragraph.of(Style.QUESTION, Run.italic(text)).kept();
        }

        private void add(String scheme, List<Block> all) {
            int most = maker.phrases().isIntro() && !scheme.equals(ANY) ? FEW : Integer.MAX_VALUE;
            for (int i = 1; i <= most && maker.phrases().has("critical." + scheme + "." + i); i++) {
                String text = maker.phrases().say("critical." + scheme + "." + i);
                all.add(
                        Paragraph.labelled(
                                Style.QUESTION, (char) ('a' + i - 1) + ")", List.of(Run.plain(text))));
            }
        }
    }
}
