package argmap.report;

import argmap.analysis.Load;
import argmap.analysis.Standing;
import argmap.analysis.Status;
import argmap.audit.Finding;
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
import java.util.Set;

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

    /** Those that speak against the thesis; where they are answered, that is its strength. */
    private final Set<NodeId> opponents;

    DiscussantEdition(Maker maker) {
        this.maker = maker;
        this.phrases = maker.phrases();
        this.opponents = maker.listing().outline().opponents();
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
        List<Question> questions = Question.choose(maker.listing(), phrases, Math.min(3, points));
        if (!questions.isEmpty()) {
            all.add(maker.part("ask"));
            questions.forEach(question -> all.add(point(question.about(), question.text())));
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
     * Claims that stand with no heavy finding, by how many works and notes are behind them, and
     * views against the thesis that are answered.
     */
    private List<Block> strong(int points) {
        List<Block> all = new ArrayList<>();
        for (Entry entry : maker.listing().entries()) {
            String answers = answers(entry);
            if (all.size() < points / 2 && !answers.isEmpty()) {
                all.add(point(entry, phrases.say("strong.answered", answers)));
            }
        }
        all.addAll(0, carried(points - all.size()));
        return all;
    }

    /** Numbers of what refutes a view against the thesis; empty where it is none, or stands. */
    private String answers(Entry entry) {
        Status status = statuses.get(entry.number());
        if (!opponents.contains(entry.node())
                || status == null
                || status.standing() != Standing.REJECTED) {
            return "";
        }
        return phrases.numbers(
                maker.listing().outline().onto(entry.node()).stream()
                        .filter(each -> each.kind().isAgainst())
                        .map(each -> maker.listing().number(each.from()))
                        .distinct()
                        .toList());
    }

    private List<Block> carried(int points) {
        return maker.listing().entries().stream()
                .filter(entry -> stands(entry) && !entry.quotes().isEmpty())
                // A thesis rests on the others.
                .filter(entry -> !entry.bears().isEmpty())
                .filter(entry -> !opponents.contains(entry.node()))
                .filter(
                        entry ->
                                entry.findings().stream()
                                        .allMatch(f -> f.weight() == Finding.Weight.LOW))
                .sorted(
                        Comparator.comparingInt((Entry entry) -> -entry.backing().independent())
                                .thenComparingInt(entry -> -notes(entry)))
                .filter(entry -> notes(entry) > 0)
                .limit(points)
                .map(
                        entry ->
                                (Block)
                                        point(
                                                entry,
                                                phrases.say(
                                                        "strong.because",
                                                        phrases.backing(entry.backing()),
                                                        entry.places())))
                .toList();
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
        FindingWords words = new FindingWords(phrases);
        for (Entry entry : maker.listing().entries()) {
            Status status = statuses.get(entry.number());
            if (status != null
                    && !opponents.contains(entry.node())
                    && status.standing() != Standing.ACCEPTED
                    && all.size() < points) {
                boolean rejected = status.standing() == Standing.REJECTED;
                all.add(point(entry, phrases.say(rejected ? "weak.rejected" : "weak.open")));
            }
        }
        for (Listing.Found found : maker.listing().findings()) {
            boolean ours = !opponents.contains(found.entry().node());
            if (ours && all.size() < points && found.finding().weight() != Finding.Weight.LOW) {
                all.add(point(found.entry(), words.sentence(found.finding())));
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
