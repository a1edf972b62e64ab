package argmap.report;

import argmap.audit.Backing.Cited;
import argmap.document.SourceKinds.Kind;
import argmap.graph.Evidence.NoteTie;
import argmap.report.Entry.NoteLink;
import argmap.report.Entry.Quote;
import argmap.report.Question.CriticalQuestions;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Table;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole handout, in the parts asked for. */
final class FullEdition {
    private final Maker maker;
    private final ArgumentPart argument;

    FullEdition(Maker maker) {
        this.maker = maker;
        this.argument = new ArgumentPart(maker);
    }

    List<PrintedSection> sections() {
        List<PrintedSection> all = new ArrayList<>();
        for (HandoutPart part : maker.options().parts()) {
            switch (part) {
                case TITLE -> add(all, PrintedSection.Setting.WIDE, maker.head(""));
                case THESIS -> add(all, PrintedSection.Setting.WIDE, argument.theses());
                case ARGUMENT -> add(all, PrintedSection.Setting.BODY, argument.reasons());
                case QUESTIONS -> add(all, PrintedSection.Setting.BODY, questions());
                case CRITICAL ->
                        add(
                                all,
                                PrintedSection.Setting.BODY,
                                new CriticalQuestions(maker).blocks());
                case MAP -> all.addAll(MapSections.of(maker));
                case SHEETS -> all.addAll(MapSections.sheets(maker));
                case CLAIMS -> add(all, PrintedSection.Setting.WIDE, evidence());
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

    private List<Block> questions() {
        Phrases phrases = maker.phrases();
        int most = phrases.isIntro() ? Question.MOST / 2 : Question.MOST;
        List<Block> all = new ArrayList<>();
        all.add(maker.part("questions"));
        List<Question> questions = Question.choose(maker, most);
        if (questions.isEmpty()) {
            all.add(maker.key(phrases.say("questions.none")));
        }
        all.addAll(Question.numbered(questions));
        return all;
    }

    /** What stands behind each claim, for who wants to check it: one row a claim. */
    private List<Block> evidence() {
        Phrases phrases = maker.phrases();
        List<List<List<Run>>> rows = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>();
        for (Entry entry : maker.listing().entries()) {
            String notes = notes(entry);
            if (!notes.isEmpty()) {
                rows.add(
                        List.of(
                                List.of(Maker.link(entry)),
                                List.of(Run.plain(entry.places())),
                                List.of(Run.plain(notes)),
                                List.of(Run.plain(works(entry)))));
            } else if (!entry.quotes().isEmpty()) {
                rest.add(entry.number());
                entry.quotes().forEach(q -> q.also().forEach(link -> others.add(link.label())));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> all = new ArrayList<>();
        all.add(maker.part("claims"));
        all.add(maker.key(phrases.say("claims.key")));
        all.add(
                new Table(
                        List.of(8, 14, 20, 58),
                        List.of(
                                phrases.say("claims.number"),
                                phrases.say("claims.place"),
                                phrases.say("claims.notes"),
                                phrases.say("claims.works")),
                        rows));
        if (!rest.isEmpty()) {
            String without = phrases.say("claims.rest", phrases.numbers(rest));
            String beside =
                    others.isEmpty()
                            ? ""
                            : phrases.say("claims.also", phrases.list(List.copyOf(others)));
            all.add(Paragraph.of(Style.ENTRY, Run.plain(Maker.joined(" ", without, beside))));
        }
        return all;
    }

    /** Those that count. */
    private String notes(Entry entry) {
        Phrases phrases = maker.phrases();
        Set<String> counted = new LinkedHashSet<>();
        for (Quote quote : entry.quotes()) {
            for (NoteLink link : quote.counted()) {
                boolean next = link.tie() == NoteTie.CLOSES_NEXT;
                counted.add(link.label() + (next ? " (" + phrases.say("note.next") + ")" : ""));
            }
        }
        maker.notesBeside(entry).forEach(note -> counted.add(note.label()));
        return phrases.list(List.copyOf(counted));
    }

    private String works(Entry entry) {
        if (entry.backing().notes() == 0) {
            return "";
        }
        String works =
                entry.backing().works().stream()
                        .map(this::work)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Maker.joined(". ", works, maker.phrases().backing(entry.backing()));
    }

    /** "Weber, Harbours (secondary)"; nothing behind a work that is not reported. */
    private String work(Cited cited) {
        String name = maker.workNames().brief(cited.work());
        Kind kind = cited.kind().kind();
        return kind == Kind.UNKNOWN
                ? name
                : name + " (" + maker.phrases().say("kind." + kind.word()) + ")";
    }

    private List<Block> reading() {
        List<Block> all = new ArrayList<>();
        if (maker.source().works().isEmpty()) {
            return all;
        }
        all.add(maker.part("reading"));
        boolean damaged = false;
        for (List<Run> work : maker.source().works()) {
            List<Run> runs = new ArrayList<>();
            for (Run run : work) {
                Run flagged = flagged(run);
                damaged |= !flagged.words().equals(run.words());
                runs.add(flagged);
            }
            all.add(new Paragraph(Style.ENTRY, 0, "", "", runs, false));
        }
        if (damaged) {
            all.add(maker.key(maker.phrases().say("reading.damaged")));
        }
        return all;
    }

    private Run flagged(Run run) {
        return run.fold(
                new Run.Cases<Run>(
                        words ->
                                new Run.Words(
                                        maker.workNames().flagged(words.text()), words.face()),
                        mark -> mark,
                        link -> link,
                        blank -> blank,
                        sign -> sign));
    }
}
