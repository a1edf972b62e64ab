package argmap.report;

import argmap.audit.Finding;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.Connection;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Scheme;
import argmap.report.Entry.Quote;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
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

/**
 * A question for discussion about one claim of this argument.
 *
 * @param about what it is asked of
 */
record Question(Kind kind, Entry about, String text) {
    /** Questions as they are printed, numbered from 1. */
    static List<Block> numbered(List<Question> questions) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Run words = Run.plain(questions.get(i).text());
            all.add(Paragraph.labelled(Style.QUESTION, String.valueOf(i + 1), List.of(words)));
        }
        return all;
    }

    /** More than a seminar discusses in an hour would be a list, not a choice. */
    static final int MOST = 10;

    /** What can be asked, the weightiest first. */
    enum Kind {
        THESIS,
        WEAKEST_STEP,
        RIVAL,
        COUNTER_CASE,
        CONCESSION,
        SECOND_HAND,
        NEW_EVIDENCE,
        UNSTATED,
        UNANSWERED,
        UNDERCUT,
        COMPARISON,
        ONE_WORK,
        NO_SOURCE,
        TOO_STRONG,
        FALL,
        ALONE;

        private String key() {
            return "ask." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Questions of as many kinds as the map gives cause for, the weightiest kinds first and within
     * a kind those about claims near a thesis first. A claim is asked about once, and no two
     * questions of one kind follow each other.
     */
    static List<Question> choose(Maker maker, int most) {
        Map<Kind, Deque<Question>> kinds = new EnumMap<>(Kind.class);
        for (Question each : new Finder(maker).all) {
            kinds.computeIfAbsent(each.kind, k -> new ArrayDeque<>()).add(each);
        }
        List<Question> chosen = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int before = -1;
        while (chosen.size() < most && chosen.size() > before) {
            before = chosen.size();
            for (Kind kind : Kind.values()) {
                Deque<Question> left = kinds.getOrDefault(kind, new ArrayDeque<>());
                left.removeIf(question -> taken.contains(question.about.number()));
                boolean again = !chosen.isEmpty() && chosen.get(chosen.size() - 1).kind == kind;
                if (!left.isEmpty() && !again && chosen.size() < most) {
                    chosen.add(left.removeFirst());
                    taken.add(chosen.get(chosen.size() - 1).about.number());
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** All that can be asked of one claim or argument, the weightiest first. */
    static Map<Entry, List<Question>> byEntry(Maker maker) {
        Map<Entry, List<Question>> all = new LinkedHashMap<>();
        new Finder(maker)
                .all.stream()
                        .sorted(Comparator.comparing(Question::kind))
                        .forEach(q -> all.computeIfAbsent(q.about, e -> new ArrayList<>()).add(q));
        return all;
    }

    /** Looks for what the map gives cause to ask. */
    private static final class Finder {
        /** With fewer reasons there is no choosing among them. */
        private static final int SOME = 2;

        private final Listing listing;
        private final Phrases phrases;
        private final WorkNames names;
        private final boolean text;
        private final List<Question> all = new ArrayList<>();

        Finder(Maker maker) {
            this.listing = maker.listing();
            this.phrases = maker.phrases();
            this.names = maker.workNames();
            this.text = !maker.source().grounded().document().paragraphs().isEmpty();
            nearFirst().forEach(this::read);
        }

        /** By how few steps lead to a thesis; what leads to none comes last. */
        private List<Entry> nearFirst() {
            Set<NodeId> near = new LinkedHashSet<>();
            listing.theses().forEach(thesis -> near.add(thesis.node()));
            List<NodeId> order = new ArrayList<>(near);
            for (int i = 0; i < order.size(); i++) {
                for (Connection each : listing.outline().onto(order.get(i))) {
                    if (near.add(each.from())) {
                        order.add(each.from());
                    }
                }
            }
            listing.entries().forEach(entry -> near.add(entry.node()));
            return near.stream().flatMap(node -> listing.entry(node).stream()).toList();
        }

        private void add(Kind kind, Entry about, Object... values) {
            String key = kind.key();
            boolean plain = !text && phrases.has(key + ".map");
            all.add(new Question(kind, about, phrases.say(plain ? key + ".map" : key, values)));
        }

        private String named(Entry entry) {
            return phrases.say("named", entry.title(), entry.number());
        }

        private String named(NodeId node) {
            return listing.entry(node).map(this::named).orElse("");
        }

        private List<NodeId> onto(NodeId node, boolean against) {
            return listing.outline().onto(node).stream()
                    .filter(each -> each.kind().isAgainst() == against)
                    .map(Connection::from)
                    .distinct()
                    .toList();
        }

        private String numbers(List<NodeId> nodes) {
            return phrases.numbers(nodes.stream().map(listing::number).toList());
        }

        private void read(Entry entry) {
            List<NodeId> grounds = onto(entry.node(), false);
            boolean thesis = listing.theses().contains(entry);
            boolean opposing = listing.isOpposing(entry);
            if (grounds.size() >= SOME && !opposing) {
                if (thesis) {
                    add(Kind.THESIS, entry, named(entry), numbers(grounds));
                } else {
                    add(Kind.WEAKEST_STEP, entry, numbers(grounds), named(entry));
                    String two = named(grounds.get(0));
                    add(Kind.COMPARISON, entry, two, named(grounds.get(1)), named(entry));
                }
            }
            if (entry.isClaim() && !grounds.isEmpty() && !opposing) {
                add(Kind.RIVAL, entry, named(entry), numbers(grounds));
                add(Kind.NEW_EVIDENCE, entry, named(entry));
            }
            entry.bears().stream().limit(1).forEach(each -> bears(entry, each, opposing));
            if (entry.bears().isEmpty() && listing.outline().onto(entry.node()).isEmpty()) {
                add(Kind.ALONE, entry, named(entry));
            }
            if (text) {
                evidence(entry, grounds.isEmpty());
            }
        }

        private void bears(Entry entry, Connection each, boolean opposing) {
            String on = named(each.to());
            add(Kind.FALL, entry, named(entry), on);
            List<NodeId> answers = onto(entry.node(), true);
            if (entry.implicit()) {
                add(Kind.UNSTATED, entry, named(entry), on);
            }
            if (each.kind() == Connection.Kind.CONCESSION) {
                add(Kind.CONCESSION, entry, named(entry), on);
            } else if (each.kind() == Connection.Kind.UNDERCUT) {
                add(Kind.UNDERCUT, entry, named(entry), on);
            } else if (each.kind().isAgainst() && opposing) {
                if (answers.isEmpty()) {
                    add(Kind.UNANSWERED, entry, named(entry), on);
                } else {
                    add(Kind.COUNTER_CASE, entry, named(entry), on, numbers(answers));
                }
            }
        }

        private void evidence(Entry entry, boolean leaf) {
            Set<String> notes = new HashSet<>();
            for (Quote quote : entry.quotes()) {
                quote.counted().stream()
                        .filter(link -> link.tie() != NoteTie.CLOSES_NEXT)
                        .forEach(link -> notes.add(link.label()));
            }
            for (Finding finding : entry.findings()) {
                List<String> own = finding.notes().stream().filter(notes::contains).toList();
                switch (finding.code()) {
                    case "second-hand" -> {
                        if (!own.isEmpty() && entry.backing().independent() > 0) {
                            add(Kind.SECOND_HAND, entry, named(entry), phrases.list(own));
                        }
                    }
                    case "one-work" ->
                            entry.backing().counted().stream()
                                    .limit(1)
                                    .forEach(
                                            cited ->
                                                    add(
                                                            Kind.ONE_WORK,
                                                            entry,
                                                            named(entry),
                                                            names.brief(cited.work())));
                    case "stronger-than-text" -> add(Kind.TOO_STRONG, entry, named(entry));
                    default -> {} // for who makes the map, not for who discusses it
                }
            }
            if (leaf && notes.isEmpty() && !entry.quotes().isEmpty()) {
                add(Kind.NO_SOURCE, entry, named(entry));
            }
        }
    }

    /**
     * What to ask of an argument of a scheme: the critical questions that Walton, Reed and Macagno,
     * <i>Argumentation Schemes</i> (2008), ch. 9, list with it, in our own words. Where the map
     * names no scheme, the three questions that fit any argument: are the premises acceptable,
     * relevant and enough (Johnson and Blair, <i>Logical Self-Defense</i>, 1977)?
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
                                Style.QUESTION,
                                (char) ('a' + i - 1) + ")",
                                List.of(Run.plain(text))));
            }
        }
    }
}
