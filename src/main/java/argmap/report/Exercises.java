package argmap.report;

import argmap.audit.Finding;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Table;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a class works on: the map with blanks, claims to match with the author's words, notes to
 * check. The key is the same sheet with the blanks filled.
 */
final class Exercises {
    /** As many pairs as one can hold in mind to choose among; more make a search of it. */
    private static final int PAIRS = 12;

    private static final int FEW_PAIRS = 8;

    private static final int NOTES = 4;

    private static final int FEW_NOTES = 3;

    /** Room for an answer, in lines. */
    private static final int LINES = 2;

    private final Maker maker;
    private final Phrases phrases;
    private final boolean key;

    Exercises(Maker maker, boolean key) {
        this.maker = maker;
        this.phrases = maker.phrases();
        this.key = key;
    }

    List<PrintedSection> sections() {
        List<PrintedSection> all = new ArrayList<>();
        List<Block> first = maker.head(phrases.say(key ? "edition.key" : "edition.student"));
        maker.listing().theses().stream()
                .limit(1)
                .forEach(
                        thesis ->
                                first.add(
                                        Paragraph.of(
                                                Style.STATEMENT, Run.plain(thesis.wording()))));
        first.addAll(blanks());
        first.addAll(match());
        all.add(new PrintedSection(PrintedSection.Setting.WIDE, false, first));
        all.addAll(MapSections.of(maker));
        List<Block> notes = notes();
        if (!notes.isEmpty()) {
            all.add(new PrintedSection(PrintedSection.Setting.WIDE, false, notes));
        }
        return all;
    }

    /** The claims to fill in, in the order of the alphabet for the student, numbered in the key. */
    private List<Block> blanks() {
        Set<Integer> blank =
                Blanks.of(maker.listing(), maker.options().level(), maker.source().shown());
        List<Entry> missing =
                maker.listing().entries().stream()
                        .filter(entry -> blank.contains(entry.number()))
                        .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        all.add(maker.part("blanks"));
        all.add(maker.key(phrases.say("blanks.key")));
        if (key) {
            missing.forEach(
                    entry ->
                            all.add(
                                    Paragraph.labelled(
                                            Style.ENTRY,
                                            String.valueOf(entry.number()),
                                            List.of(Run.plain(entry.title())))));
        } else if (phrases.isIntro()) {
            missing.stream()
                    .map(Entry::title)
                    .sorted()
                    .forEach(
                            title ->
                                    all.add(
                                            Paragraph.labelled(
                                                    Style.ENTRY,
                                                    "",
                                                    List.of(
                                                            new Run.Blank(3),
                                                            Run.plain("  " + title)))));
        } else {
            all.add(maker.key(phrases.say("blanks.none")));
        }
        return all;
    }

    /** A claim and the words of the text it is taken from. */
    private record Pair(Entry entry, Quote quote) {}

    /** Claims spread over the whole map, each with its first quotation. */
    private List<Pair> pairs() {
        List<Pair> all =
                maker.listing().entries().stream()
                        .filter(entry -> entry.isClaim() && !entry.quotes().isEmpty())
                        .map(entry -> new Pair(entry, entry.quotes().get(0)))
                        .toList();
        int most = phrases.isIntro() ? FEW_PAIRS : PAIRS;
        if (all.size() <= most) {
            return all;
        }
        List<Pair> spread = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            spread.add(all.get(i * all.size() / most));
        }
        return spread;
    }

    /** The words stand in the order of their letters, which has nothing to do with the claims'. */
    private List<Block> match() {
        List<Pair> pairs = pairs();
        if (pairs.size() < 2) {
            return List.of();
        }
        List<Pair> words = new ArrayList<>(pairs);
        words.sort(Comparator.comparing(pair -> pair.quote().text()));
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Entry claim = pairs.get(i).entry();
            Quote quote = words.get(i).quote();
            Run answer = key ? Run.bold(letter(words.indexOf(pairs.get(i)))) : new Run.Blank(3);
            String place = key ? " " + Maker.place(quote) : "";
            rows.add(
                    List.of(
                            List.of(answer),
                            List.of(Run.bold(claim.number() + " "), Run.plain(claim.title())),
                            List.of(
                                    Run.bold(letter(i) + " "),
                                    Run.plain("\u201c" + quote.text() + "\u201d"),
                                    Run.small(place))));
        }
        List<Block> all = new ArrayList<>();
        all.add(maker.part("match"));
        all.add(maker.key(phrases.say("match.key")));
        all.add(
                new Table(
                        List.of(10, 35, 55),
                        List.of(
                                phrases.say("match.answer"),
                                phrases.say("match.claim"),
                                phrases.say("match.words")),
                        rows));
        return all;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** A note to look into, and what it is behind. */
    private record Check(Entry entry, WrittenNote note) {}

    private List<Block> notes() {
        List<Check> checks = checks();
        if (checks.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        all.add(maker.part("notes"));
        all.add(maker.key(phrases.say("notes.key")));
        for (Check check : checks) {
            check(check, all);
        }
        return all;
    }

    /** First the notes that the audit has something to say of, then the others. */
    private List<Check> checks() {
        List<Check> all = new ArrayList<>();
        for (Entry entry : maker.listing().entries()) {
            entry.notes().forEach(note -> all.add(new Check(entry, note)));
        }
        all.sort(Comparator.comparing((Check check) -> findings(check).isEmpty()));
        return all.subList(0, Math.min(all.size(), phrases.isIntro() ? FEW_NOTES : NOTES));
    }

    private static List<Finding> findings(Check check) {
        return check.entry().findings().stream()
                .filter(finding -> finding.notes().contains(check.note().label()))
                .toList();
    }

    private void check(Check check, List<Block> all) {
        all.add(
                new Paragraph(
                                Style.NOTE,
                                0,
                                "",
                                check.note().anchor(),
                                List.of(
                                        Run.bold(check.note().label() + " "),
                                        Run.plain(check.note().text())),
                                false)
                        .kept());
        FindingWords words = new FindingWords(phrases);
        List<Finding> findings = findings(check);
        String about = phrases.say("notes.ask", check.entry().number(), check.entry().title());
        all.add(Paragraph.of(Style.QUESTION, Run.plain(about)).kept());
        if (key) {
            String works =
                    check.entry().works().isEmpty()
                            ? phrases.say("notes.noWorks")
                            : phrases.say("works", String.join("; ", check.entry().works()));
            all.add(Paragraph.of(Style.ENTRY, Run.plain(works)));
            findings.forEach(
                    finding ->
                            all.add(Paragraph.of(Style.ENTRY, Run.plain(words.sentence(finding)))));
            if (findings.isEmpty()) {
                all.add(Paragraph.of(Style.ENTRY, Run.plain(phrases.say("notes.fine"))));
            }
        } else {
            for (int line = 0; line < LINES; line++) {
                Paragraph rule = Paragraph.of(Style.RULE);
                all.add(line + 1 < LINES ? rule.kept() : rule);
            }
        }
    }

    /**
     * Which claims a student is to fill in: never a thesis, at the lower level every other claim of
     * the rest, so that those that stay help along, else all.
     */
    static final class Blanks {
        private Blanks() {}

        /** The numbers of the claims left blank, among those that the map shows. */
        static Set<Integer> of(Listing listing, Level level, Set<Integer> shown) {
            Set<Integer> blank = new HashSet<>();
            List<Entry> theses = listing.theses();
            int turn = 0;
            for (Entry entry : listing.entries()) {
                if (entry.isClaim() && !theses.contains(entry) && shown.contains(entry.number())) {
                    turn++;
                    if (level == Level.ADVANCED || turn % 2 == 0) {
                        blank.add(entry.number());
                    }
                }
            }
            return blank;
        }
    }
}
