package argmap.report;

import argmap.analysis.Load;
import argmap.analysis.Standing;
import argmap.analysis.Status;
import argmap.audit.Finding;
import argmap.graph.Connection;
import argmap.graph.NodeId;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Printed;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One page for who opens the discussion: which claims are carried best and which worst, from the
 * analysis and the audit. It does not say who is right.
 */
final class DiscussantEdition {
    /** Points of each kind; fewer where the page has no room for them. */
    private static final int POINTS = 5;

    private final Maker maker;
    private final Phrases phrases;
    private final Map<Integer, Status> statuses = new HashMap<>();

    DiscussantEdition(Maker maker) {
        this.maker = maker;
        this.phrases = maker.phrases();
        for (Status status : maker.source().analysis().statuses()) {
            maker.listing()
                    .entry(status.node())
                    .ifPresent(
                            entry -> {
                                statuses.put(entry.number(), status);
                            });
        }
    }

    List<PrintedSection> sections(Printed empty) {
        int points = POINTS;
        List<PrintedSection> page = sections(points);
        while (points > 1 && empty.withSections(page).pages() > 1) {
            points--;
            page = sections(points);
        }
        return page;
    }

    private List<PrintedSection> sections(int points) {
        List<Block> all = new ArrayList<>(maker.head(phrases.say("edition.discussant")));
        maker.listing().theses().stream()
                .limit(1)
                .forEach(
                        thesis ->
                                all.add(
                                        Paragraph.of(
                                                Style.STATEMENT, Run.plain(thesis.wording()))));
        all.add(maker.part("strong"));
        all.add(maker.key(phrases.say("strong.key")));
        add(strong(points), "strong.none", all);
        all.add(maker.part("weak"));
        all.add(maker.key(phrases.say("weak.key")));
        add(weak(points), "weak.none", all);
        List<Block> loads = loads(points);
        if (!loads.isEmpty()) {
            all.add(maker.part("loads"));
            all.addAll(loads);
        }
        List<Question> questions = Question.choose(maker, Math.min(3, points));
        if (!questions.isEmpty()) {
            all.add(maker.part("ask"));
            all.addAll(Question.numbered(questions));
        }
        return List.of(new PrintedSection(PrintedSection.Setting.WIDE, false, all));
    }

    private void add(List<Block> points, String none, List<Block> all) {
        if (points.isEmpty()) {
            all.add(maker.key(phrases.say(none)));
        }
        all.addAll(points);
    }

    private static Paragraph point(Entry about, String text) {
        return Paragraph.labelled(
                Style.QUESTION,
                String.valueOf(about.number()),
                List.of(Run.italic(about.title()), Run.plain(". " + text)));
    }

    /**
     * Claims that stand with no heavy finding, by the works, notes and reasons behind them, and
     * views against the thesis that are answered.
     */
    private List<Block> strong(int points) {
        List<Block> all = new ArrayList<>();
        for (Entry entry : maker.listing().entries()) {
            String answers = answers(entry);
            if (all.size() < points / 2 && !answers.isEmpty()) {
                String on = named(entry.bears().get(0).to());
                all.add(point(entry, phrases.say("strong.answered", on, answers)));
            }
        }
        all.addAll(0, carried(points - all.size()));
        return all;
    }

    private String named(NodeId node) {
        return maker.listing()
                .entry(node)
                .map(entry -> phrases.say("named", entry.title(), entry.number()))
                .orElse("");
    }

    /** What refutes a view against the thesis; empty where it is none, or stands. */
    private String answers(Entry entry) {
        Status status = statuses.get(entry.number());
        boolean refuted = status != null && status.standing() == Standing.REJECTED;
        return maker.listing().isOpposing(entry) && !entry.bears().isEmpty() && refuted
                ? phrases.list(attackers(entry))
                : "";
    }

    /** What speaks against an entry, by name. */
    private List<String> attackers(Entry entry) {
        return maker.listing().outline().onto(entry.node()).stream()
                .filter(each -> each.kind().isAgainst())
                .map(each -> named(each.from()))
                .distinct()
                .toList();
    }

    private List<Block> carried(int points) {
        return maker.listing().entries().stream()
                // A thesis rests on the others.
                .filter(entry -> stands(entry) && !entry.bears().isEmpty())
                .filter(entry -> !maker.listing().isOpposing(entry))
                .filter(entry -> entry.bears().get(0).kind() != Connection.Kind.CONCESSION)
                .filter(
                        entry ->
                                entry.findings().stream()
                                        .allMatch(f -> f.weight() == Finding.Weight.LOW))
                .filter(entry -> works(entry) > 0 || reasons(entry).size() > 1)
                .sorted(
                        Comparator.comparingInt((Entry entry) -> -works(entry))
                                .thenComparingInt(entry -> -notes(entry))
                                .thenComparingInt(entry -> -reasons(entry).size()))
                .limit(points)
                .map(entry -> (Block) point(entry, because(entry)))
                .toList();
    }

    private static int works(Entry entry) {
        return notes(entry) == 0 ? 0 : entry.backing().independent();
    }

    private List<Integer> reasons(Entry entry) {
        return maker.listing().outline().onto(entry.node()).stream()
                .filter(each -> !each.kind().isAgainst())
                .map(each -> maker.listing().number(each.from()))
                .distinct()
                .toList();
    }

    private String because(Entry entry) {
        String stands =
                phrases.say(attackers(entry).isEmpty() ? "strong.unattacked" : "strong.survives");
        if (works(entry) == 0) {
            return phrases.say("strong.reasons", phrases.numbers(reasons(entry)), stands);
        }
        List<String> names =
                entry.backing().counted().stream()
                        .map(cited -> maker.workNames().brief(cited.work()))
                        .distinct()
                        .toList();
        List<String> labels =
                entry.quotes().stream()
                        .flatMap(quote -> quote.counted().stream())
                        .map(Entry.NoteLink::label)
                        .distinct()
                        .toList();
        String place = Maker.joined(", ", entry.places(), phrases.note(phrases.list(labels)));
        return phrases.say("strong.because", phrases.list(names), place, stands);
    }

    private static int notes(Entry entry) {
        return (int)
                entry.quotes().stream()
                        .flatMap(quote -> quote.counted().stream())
                        .map(Entry.NoteLink::label)
                        .distinct()
                        .count();
    }

    private boolean stands(Entry entry) {
        Status status = statuses.get(entry.number());
        return status == null || status.standing() == Standing.ACCEPTED;
    }

    /**
     * First what attacks leave without an answer, then what the audit weighs heaviest; never an
     * opponent's view.
     */
    private List<Block> weak(int points) {
        List<Block> all = new ArrayList<>();
        for (Entry entry : maker.listing().entries()) {
            Status status = statuses.get(entry.number());
            if (status != null
                    && !maker.listing().isOpposing(entry)
                    && status.standing() != Standing.ACCEPTED
                    && all.size() < points) {
                boolean rejected = status.standing() == Standing.REJECTED;
                String by = phrases.list(attackers(entry));
                all.add(
                        point(
                                entry,
                                rejected && !by.isEmpty()
                                        ? phrases.say("weak.unanswered", by)
                                        : phrases.say("weak.open")));
            }
        }
        for (Listing.Found found : maker.listing().findings()) {
            boolean ours = !maker.listing().isOpposing(found.entry());
            if (ours && all.size() < points && found.finding().weight() != Finding.Weight.LOW) {
                all.add(point(found.entry(), phrases.sentence(found.finding())));
            }
        }
        return all;
    }

    /** What most hangs on. */
    private List<Block> loads(int points) {
        GroundNames names = new GroundNames(maker.source().grounded());
        List<Block> all = new ArrayList<>();
        for (Load load : maker.source().analysis().load().loads()) {
            if (load.lost() > 1 && all.size() < Math.min(3, points)) {
                List<Integer> falls =
                        load.falls().stream()
                                .flatMap(claim -> maker.listing().entry(claim).stream())
                                .map(Entry::number)
                                .toList();
                String text = phrases.say("loads.falls", load.lost(), phrases.numbers(falls));
                all.add(
                        Paragraph.of(
                                Style.QUESTION,
                                Run.italic(Words.clean(names.name(load.ground()))),
                                Run.plain(": " + text)));
            }
        }
        return all;
    }
}
