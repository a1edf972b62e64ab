package argmap.report;

import argmap.audit.Backing.Cited;
import argmap.audit.Finding;
import argmap.document.SourceKinds.Kind;
import argmap.graph.Connection;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Table;
import argmap.report.print.Printed;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** More room than this is for an essay. */
    private static final int MOST_LINES = 5;

    /** Questions for class in the key; others are tried where they would leave a page empty. */
    private static final List<Integer> QUESTIONS = List.of(Question.MOST, 14, 6, 0);

    /** With fewer pairs there is nothing to choose. */
    private static final int LEAST_PAIRS = 4;

    /** Words shorter than this give nothing away. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** Letters by which two forms of a word are known for one. */
    private static final int STEM = 5;

    /** Letters that the line for a hidden word is long. */
    private static final int HIDDEN = 4;

    private final Maker maker;
    private final Phrases phrases;
    private final boolean key;

    Exercises(Maker maker, boolean key) {
        this.maker = maker;
        this.phrases = maker.phrases();
        this.key = key;
    }

    /** With the room to write, or the questions for class, that fill the pages best. */
    List<PrintedSection> sections(Printed empty) {
        return key ? filled(empty) : roomy(empty);
    }

    private List<PrintedSection> filled(Printed empty) {
        List<PrintedSection> usual = sections(LINES, Question.MOST);
        for (int most : QUESTIONS) {
            List<PrintedSection> some = most == Question.MOST ? usual : sections(LINES, most);
            if (empty.withSections(some).fillsItsPages()) {
                return some;
            }
        }
        return usual;
    }

    /** As many lines for each answer as take no further page. */
    private List<PrintedSection> roomy(Printed empty) {
        List<PrintedSection> all = sections(LINES, 0);
        int pages = empty.withSections(all).pages();
        for (int lines = MOST_LINES; lines > LINES; lines--) {
            Printed more = empty.withSections(sections(lines, 0));
            if (more.pages() <= pages && more.fillsItsPages()) {
                return more.sections();
            }
        }
        return all;
    }

    private List<PrintedSection> sections(int lines, int questions) {
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
        List<Block> match = match();
        List<Block> notes = notes(lines);
        first.addAll(match);
        first.addAll(notes);
        if (match.isEmpty() && notes.isEmpty() && !key) {
            first.addAll(toAnswer(lines));
        }
        if (key) {
            first.addAll(toAsk(questions));
        }
        all.add(new PrintedSection(PrintedSection.Setting.WIDE, false, first));
        all.addAll(MapSections.of(maker));
        return all;
    }

    /** Without a text there are no words to match and no notes to check: questions with room. */
    private List<Block> toAnswer(int lines) {
        List<Block> all = new ArrayList<>();
        List<Question> questions = Question.choose(maker, NOTES);
        if (questions.isEmpty()) {
            return all;
        }
        all.add(maker.part("questions"));
        for (int i = 0; i < questions.size(); i++) {
            List<Run> words = List.of(Run.plain(questions.get(i).text()));
            all.add(Paragraph.labelled(Style.QUESTION, String.valueOf(i + 1), words).kept());
            rules(2 * lines, all);
        }
        return all;
    }

    private static void rules(int lines, List<Block> all) {
        for (int line = 1; line <= lines; line++) {
            Paragraph rule = Paragraph.of(Style.RULE);
            all.add(line < lines ? rule.kept() : rule);
        }
    }

    /** For the teacher: what to go on with in class. */
    private List<Block> toAsk(int most) {
        List<Question> questions = Question.choose(maker, most);
        List<Block> all = new ArrayList<>();
        if (!questions.isEmpty()) {
            all.add(maker.part("ask"));
            all.addAll(Question.numbered(questions));
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

    /** A claim and words of the text that are given for it. */
    private record Pair(Entry claim, Quote quote, Set<String> shared) {}

    /**
     * Claims spread over the whole map, each with the words of something that supports it, or with
     * its own where too few are supported; of several those that share least with the claim.
     */
    private List<Pair> pairs() {
        List<Pair> all = new ArrayList<>();
        Set<Quote> used = new HashSet<>();
        for (Entry entry : maker.listing().entries()) {
            List<Entry> reasons =
                    maker.listing().outline().onto(entry.node()).stream()
                            .filter(each -> each.kind() == Connection.Kind.SUPPORT)
                            .flatMap(each -> maker.listing().entry(each.from()).stream())
                            .toList();
            if (entry.isClaim()) {
                best(entry, reasons, used).ifPresent(all::add);
            }
        }
        if (all.size() < LEAST_PAIRS) {
            all.clear();
            used.clear();
            for (Entry entry : maker.listing().entries()) {
                if (entry.isClaim()) {
                    best(entry, List.of(entry), used).ifPresent(all::add);
                }
            }
        }
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

    private static Optional<Pair> best(Entry claim, List<Entry> from, Set<Quote> used) {
        Optional<Pair> best =
                from.stream()
                        .flatMap(entry -> entry.quotes().stream())
                        .filter(quote -> !used.contains(quote))
                        .map(quote -> new Pair(claim, quote, shared(claim.title(), quote.text())))
                        .filter(pair -> 2 * pair.shared.size() < stems(pair.quote.text()).size())
                        .min(
                                Comparator.<Pair>comparingInt(pair -> pair.shared.size())
                                        .thenComparingInt(pair -> pair.quote.text().length()));
        best.ifPresent(pair -> used.add(pair.quote));
        return best;
    }

    private static Set<String> shared(String one, String other) {
        Set<String> both = stems(one);
        both.retainAll(stems(other));
        return both;
    }

    /** Words by their beginning, so that "recover" and "recovery" are one. */
    private static Set<String> stems(String text) {
        Set<String> all = new LinkedHashSet<>();
        WORD.matcher(text).results().forEach(word -> all.add(stem(word.group())));
        return all;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
    }

    /** The words of the text; for the student a line stands for each that the claim has, too. */
    private List<Run> words(Pair pair) {
        List<Run> all = new ArrayList<>();
        String text = pair.quote().inMarks();
        int done = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            if (!key && pair.shared().contains(stem(word.group()))) {
                all.add(Run.plain(text.substring(done, word.start())));
                all.add(new Run.Blank(HIDDEN));
                done = word.end();
            }
        }
        all.add(Run.plain(text.substring(done)));
        return all;
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
            Entry claim = pairs.get(i).claim();
            Pair right = words.get(i);
            Run answer = key ? Run.bold(letter(words.indexOf(pairs.get(i)))) : new Run.Blank(3);
            List<Run> cell = new ArrayList<>(List.of(Run.bold(letter(i) + " ")));
            cell.addAll(words(right));
            if (key) {
                cell.add(Run.small(" " + Maker.place(right.quote())));
            }
            List<Run> title = List.of(Run.bold(claim.number() + " "), Run.plain(claim.title()));
            rows.add(List.of(List.of(answer), title, cell));
        }
        boolean reasons = pairs.stream().noneMatch(p -> p.claim().quotes().contains(p.quote()));
        List<Block> all = new ArrayList<>();
        all.add(maker.part("match"));
        all.add(maker.key(phrases.say(reasons ? "match.reason" : "match.key")));
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

    private List<Block> notes(int lines) {
        List<Check> checks = checks();
        if (checks.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        all.add(maker.part("notes"));
        all.add(maker.key(phrases.say("notes.key")));
        for (Check check : checks) {
            check(check, lines, all);
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

    private void check(Check check, int lines, List<Block> all) {
        WrittenNote note = check.note();
        String text = maker.workNames().flagged(note.text());
        List<Run> words = List.of(Run.bold(note.label() + " "), Run.plain(text));
        all.add(new Paragraph(Style.NOTE, 0, "", note.anchor(), words, false).kept());
        String named = phrases.say("named", check.entry().title(), check.entry().number());
        all.add(Paragraph.of(Style.QUESTION, Run.plain(phrases.say("notes.ask", named))).kept());
        ask("cites", cites(check), lines, all);
        ask("original", original(check), lines, all);
        ask("carries", carries(check), lines, all);
    }

    /** A question with room to write, or with its answer. */
    private void ask(String question, String answer, int lines, List<Block> all) {
        Run asked = Run.italic(phrases.say("notes." + question) + " ");
        if (key) {
            all.add(Paragraph.of(Style.ENTRY, asked, Run.plain(answer)));
            return;
        }
        all.add(Paragraph.of(Style.ENTRY, asked).kept());
        rules(lines, all);
    }

    private List<Cited> cited(Check check) {
        return check.entry().backing().works().stream()
                .filter(
                        cited ->
                                cited.places().stream()
                                        .anyMatch(
                                                place ->
                                                        place.note()
                                                                .label()
                                                                .equals(check.note().label())))
                .toList();
    }

    private String cites(Check check) {
        String works = maker.workNames().list(cited(check).stream().map(Cited::work).toList());
        return works.isEmpty() ? phrases.say("notes.noWorks") : works + ".";
    }

    private String original(Check check) {
        if (findings(check).stream().anyMatch(f -> f.code().equals("second-hand"))) {
            return phrases.say("notes.second");
        }
        List<Integer> kinds = new ArrayList<>();
        for (Kind kind : List.of(Kind.PRIMARY, Kind.SECONDARY, Kind.UNKNOWN)) {
            kinds.add((int) cited(check).stream().filter(c -> c.kind().kind() == kind).count());
        }
        return phrases.say("notes.kinds", kinds.toArray());
    }

    private String carries(Check check) {
        String places =
                check.entry().quotes().stream()
                        .filter(
                                quote ->
                                        quote.counted().stream()
                                                .anyMatch(
                                                        l ->
                                                                l.label()
                                                                        .equals(
                                                                                check.note()
                                                                                        .label())))
                        .map(Maker::place)
                        .distinct()
                        .collect(Collectors.joining("; "));
        List<String> all = new ArrayList<>();
        if (!places.isEmpty()) {
            all.add(phrases.say("notes.place", places));
        }
        findings(check).forEach(finding -> all.add(phrases.sentence(finding)));
        if (findings(check).isEmpty()) {
            all.add(phrases.say("notes.fine"));
        }
        return String.join(" ", all);
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
