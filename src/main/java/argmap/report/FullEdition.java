package argmap.report;

import argmap.audit.Backing.Cited;
import argmap.document.SourceKinds.Kind;
import argmap.graph.Connection;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.Question.CriticalQuestions;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole handout, in the parts asked for. */
final class FullEdition {
    private static final int MOST_THESES = 3;

    private final Maker maker;
    private final Set<String> written = new HashSet<>();

    FullEdition(Maker maker) {
        this.maker = maker;
    }

    List<PrintedSection> sections() {
        List<PrintedSection> all = new ArrayList<>();
        for (HandoutPart part : maker.options().parts()) {
            switch (part) {
                case TITLE -> add(all, PrintedSection.Setting.WIDE, maker.head(""));
                case THESIS -> add(all, PrintedSection.Setting.WIDE, thesis());
                case ARGUMENT ->
                        add(all, PrintedSection.Setting.SHORT, new ArgumentSteps(maker).blocks());
                case QUESTIONS -> add(all, PrintedSection.Setting.SHORT, questions());
                case CRITICAL ->
                        add(
                                all,
                                PrintedSection.Setting.SHORT,
                                new CriticalQuestions(maker).blocks());
                case MAP -> all.addAll(MapSections.of(maker));
                case SHEETS -> all.addAll(MapSections.sheets(maker));
                case CLAIMS -> add(all, PrintedSection.Setting.BODY, claims());
                case GLOSSARY ->
                        add(all, PrintedSection.Setting.BODY, new GlossaryPart(maker).blocks());
                case READING -> add(all, PrintedSection.Setting.BODY, reading());
            }
        }
        return all;
    }

    private static void add(
            List<PrintedSection> all, PrintedSection.Setting setting, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        PrintedSection last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.setting() == setting && !last.isMap()) {
            List<Block> both = new ArrayList<>(last.blocks());
            both.addAll(blocks);
            all.set(all.size() - 1, new PrintedSection(setting, last.newPage(), both));
        } else {
            all.add(new PrintedSection(setting, false, blocks));
        }
    }

    /** The theses in the map's words, then in the author's. */
    private List<Block> thesis() {
        List<Block> all = new ArrayList<>();
        all.add(maker.part("thesis"));
        List<Entry> theses = maker.listing().theses();
        if (theses.isEmpty()) {
            all.add(maker.key(maker.phrases().say("thesis.none")));
        }
        for (Entry thesis : theses.subList(0, Math.min(MOST_THESES, theses.size()))) {
            all.add(Paragraph.of(Style.STATEMENT, Run.plain(thesis.wording())));
            for (Quote quote : words(thesis)) {
                all.add(
                        Paragraph.of(
                                Style.QUOTE,
                                Run.plain("\u201c" + quote.text() + "\u201d "),
                                Run.small(Maker.place(quote))));
            }
        }
        return all;
    }

    /** Its own quotations, else those of what supports it. */
    private List<Quote> words(Entry thesis) {
        if (!thesis.quotes().isEmpty()) {
            return thesis.quotes();
        }
        return maker.listing().outline().onto(thesis.node()).stream()
                .filter(each -> each.kind() == Connection.Kind.SUPPORT)
                .flatMap(each -> maker.listing().entry(each.from()).stream())
                .flatMap(e -> e.quotes().stream())
                .limit(2)
                .toList();
    }

    private List<Block> questions() {
        Phrases phrases = maker.phrases();
        int most = phrases.isIntro() ? Question.MOST / 2 : Question.MOST;
        List<Block> all = new ArrayList<>();
        all.add(maker.part("questions"));
        List<Question> questions = Question.choose(maker.listing(), phrases, most);
        if (questions.isEmpty()) {
            all.add(maker.key(phrases.say("questions.none")));
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            all.add(
                    Paragraph.labelled(
                            Style.QUESTION,
                            String.valueOf(i + 1),
                            List.of(
                                    Run.italic(question.about().title()),
                                    Run.plain(" ("),
                                    Maker.link(question.about()),
                                    Run.plain("). " + question.text()))));
        }
        return all;
    }

    private List<Block> claims() {
        List<Block> all = new ArrayList<>();
        all.add(maker.part("claims"));
        boolean any = !maker.listing().entries().isEmpty();
        all.add(maker.key(maker.phrases().say(any ? "claims.key" : "claims.none")));
        for (Listing.Part part : maker.listing().parts()) {
            if (!part.title().isEmpty()) {
                all.add(new Heading(3, part.title(), ""));
            }
            part.entries().forEach(entry -> claim(entry, all));
        }
        return all;
    }

    private void claim(Entry entry, List<Block> all) {
        List<Run> runs = new ArrayList<>();
        runs.addAll(maker.listing().signs(entry));
        runs.add(Run.plain(entry.wording()));
        if (entry.implicit()) {
            runs.add(Run.italic(" (" + maker.phrases().say("unstated") + ")"));
        }
        if (entry.suggested()) {
            runs.add(Run.italic(" (" + maker.phrases().say("suggestion") + ")"));
        }
        String label = String.valueOf(entry.number());
        boolean more = !entry.quotes().isEmpty();
        all.add(new Paragraph(Style.CLAIM, entry.depth(), label, entry.anchor(), runs, more));
        for (int i = 0; i < entry.quotes().size(); i++) {
            Paragraph quote = maker.quote(entry, entry.quotes().get(i), written);
            boolean last = i + 1 == entry.quotes().size();
            all.add(last ? withWorks(quote, entry) : quote);
        }
        for (WrittenNote note : maker.notesBeside(entry)) {
            all.add(
                    new Paragraph(
                            Style.QUOTE,
                            entry.depth(),
                            "",
                            "",
                            List.of(
                                    Run.small(maker.phrases().say("note", "")),
                                    new Run.Mark(note.label(), note.anchor(), note.text())),
                            false));
        }
    }

    /** What is cited for the claim stands behind its last quotation. */
    private Paragraph withWorks(Paragraph quote, Entry entry) {
        if (entry.works().isEmpty() || maker.phrases().isIntro()) {
            return quote;
        }
        Phrases phrases = maker.phrases();
        List<Run> runs = new ArrayList<>(quote.runs());
        String works =
                entry.backing().works().stream()
                        .map(cited -> work(cited, phrases))
                        .distinct()
                        .collect(Collectors.joining("; "));
        runs.add(Run.small(". " + phrases.say("works", works)));
        runs.add(Run.small(". " + phrases.backing(entry.backing())));
        return new Paragraph(quote.style(), quote.indent(), "", "", runs, false);
    }

    /** "Weber, Harbours (secondary)"; nothing behind a work that is not reported. */
    private static String work(Cited cited, Phrases phrases) {
        String name = brief(Words.clean(cited.work().shortName()));
        Kind kind = cited.kind().kind();
        return kind == Kind.UNKNOWN ? name : name + " (" + phrases.say("kind." + kind.word()) + ")";
    }

    /** Without first names and subtitle: the full form stands in the further reading. */
    private static String brief(String work) {
        int comma = work.indexOf(", ");
        String author = comma < 0 ? "" : work.substring(0, comma);
        String title = comma < 0 ? work : work.substring(comma + 2);
        int colon = title.indexOf(": ");
        String last = author.substring(author.lastIndexOf(' ') + 1);
        return Maker.joined(", ", last, colon < 0 ? title : title.substring(0, colon));
    }

    private List<Block> reading() {
        List<Block> all = new ArrayList<>();
        if (maker.source().works().isEmpty()) {
            return all;
        }
        all.add(maker.part("reading"));
        maker.source()
                .works()
                .forEach(work -> all.add(new Paragraph(Style.ENTRY, 0, "", "", work, false)));
        return all;
    }
}
