package argmap.ingest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Paragraph.Kind;
import argmap.document.Repair;
import argmap.ingest.Lines.Role;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Rebuilds a document from the text of a scan.
 *
 * <pre>{@code
 * Diagnosed<Document> read = Ingest.read(new Source("chapter.txt", text));
 * read.value().note("152");
 * }</pre>
 */
public final class Ingest {
    private Ingest() {}

    public static Diagnosed<Document> read(Source read) {
        if (read.structure().isPresent()) {
            Document document = StructuredDocument.of(read, read.structure().get());
            document = Coverage.complete(document);
            return new Diagnosed<>(document, IngestDiagnostics.ofStructured(document));
        }
        boolean scan = read.geometry().isPresent();
        Source source = scan ? read : Columns.unfold(read);
        List<Repair> repairs = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        Lines whole = new Lines(source);
        boolean markdown = !scan && Markdown.is(whole);
        Lines lines = markdown ? whole : new Lines(source, true);
        Layout layout = markdown ? Layout.MARKDOWN : Layout.of(lines);
        Pages pages = markdown ? Pages.none(lines) : PageSplitter.split(lines);
        Licence.setAside(lines);
        Map<Integer, Kind> kinds = Map.of();
        Optional<Markdown> marked = markdown ? Optional.of(Markdown.read(lines)) : Optional.empty();
        NoteReading reading;
        RowReading rows = null;
        if (marked.isPresent()) {
            reading = marked.get().reading();
            kinds = marked.get().kinds();
        } else {
            PageFurniture.setAside(lines, pages);
            source.geometry().ifPresent(pages::label);
            StrayText.setAside(lines, pages);
            rows = RowReading.of(lines, pages);
            reading = rows.notes(pages);
            MarkFinder.find(lines, pages, reading);
            Licence.setAside(lines);
        }
        pages.foldFirst();
        Vocabulary own = Vocabulary.of(lines);
        Languages languages = Languages.ofText(source.text());
        Dictionary dictionary = Dictionary.of(languages.whole());
        Supplier<Mender> menders = () -> new Mender(source, own, dictionary, repairs, leftovers);
        NoteAssembler assembled = NoteAssembler.run(lines, pages, reading);
        List<Note> mended = new ArrayList<>();
        for (NoteAssembler.Draft draft : assembled.drafts()) {
            mended.add(NoteAssembler.finish(draft, menders.get()));
        }
        marked.ifPresent(words -> inlineNotes(words, menders, mended));
        body(lines, assembled.orphans());
        BodyAssembler body = new BodyAssembler(lines, layout, pages, reading, menders, kinds, rows);
        body.run();
        Polish polish = new Polish(source, own, languages, repairs, markdown);
        List<Note> notes = distinct(polish.notes(mended));
        List<Paragraph> paragraphs = polish.paragraphs(body.paragraphs());
        setAside(lines, leftovers);
        leftovers.addAll(lines.cuts());
        repairs.sort(Comparator.comparing(Repair::span));
        leftovers.sort(Comparator.comparing(Leftover::span));
        Document document =
                new Document(
                        source,
                        pages(lines, pages),
                        paragraphs,
                        headings(source, polish.headings(body.headings()), marked),
                        notes,
                        repairs,
                        leftovers);
        document = Coverage.complete(document);
        List<Span> joins = rows == null ? List.of() : rows.doubtful();
        List<Message> diagnostics = IngestDiagnostics.of(document, pages, joins, polish.doubts());
        return new Diagnosed<>(document, diagnostics);
    }

    /**
     * No two notes have one number: of two that were read alike, the later stands in a series of
     * its own, and the marks lead to the first.
     */
    private static List<Note> distinct(List<Note> notes) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> again = new HashMap<>();
        List<Note> distinct = new ArrayList<>();
        for (Note note : notes) {
            NoteNumber number = note.number();
            while (!taken.add(number.id())) {
                int times = again.merge(number.label(), 1, Integer::sum) + 1;
                NoteSeries other = new NoteSeries(NoteSeries.Kind.HAND, times);
                number = new NoteNumber(other, number.ordinal(), number.label());
            }
            distinct.add(
                    new Note(
                            number,
                            note.text(),
                            note.page(),
                            note.lastPage(),
                            note.labelSpan(),
                            note.certain()));
        }
        return distinct;
    }

    private static void inlineNotes(Markdown read, Supplier<Mender> menders, List<Note> mended) {
        for (Markdown.InlineNote note : read.inlineNotes()) {
            NoteAssembler.Draft draft = new NoteAssembler.Draft(note.numeral(), 1);
            draft.pieces.add(note.words());
            mended.add(NoteAssembler.finish(draft, menders.get()));
        }
    }

    private static List<Heading> headings(
            Source source, List<Heading> headings, Optional<Markdown> marked) {
        if (marked.isEmpty() && source.geometry().isEmpty()) {
            return headings;
        }
        return headings.stream()
                .map(
                        h ->
                                new Heading(
                                        h.text(),
                                        marked.map(m -> m.level(h))
                                                .orElseGet(() -> level(source, h)),
                                        h.beforeParagraph(),
                                        h.page(),
                                        h.runIn()))
                .toList();
    }

    /** Of a heading that the file names; else as it was ranked. */
    private static int level(Source source, Heading heading) {
        int start = heading.text().inSource(new Span(0, heading.text().length())).start();
        int named = source.geometry().map(g -> g.typeAt(start).level()).orElse(0);
        return named > 0 ? named : heading.level();
    }

    /** Lines taken for notes that no note could claim are body: a word in doubt is kept there. */
    private static void body(Lines lines, List<Span> orphans) {
        int orphan = 0;
        for (int i = 0; i < lines.count() && orphan < orphans.size(); i++) {
            while (orphan < orphans.size() && orphans.get(orphan).end() <= lines.start(i)) {
                orphan++;
            }
            if (orphan < orphans.size()
                    && lines.role(i) == Role.NOTE
                    && orphans.get(orphan).start() <= lines.start(i)
                    && orphans.get(orphan).end() >= lines.end(i)) {
                lines.role(i, Role.TEXT);
            }
        }
    }

    private static void setAside(Lines lines, List<Leftover> leftovers) {
        for (int i = 0; i < lines.count(); i++) {
            Role role = lines.role(i);
            if (role != Role.TEXT && role != Role.NOTE && role != Role.TITLE) {
                String why =
                        switch (role) {
                            case HEAD -> "running head";
                            case FOLIO -> "folio";
                            default -> lines.isBeside(i) ? Coverage.BESIDE : "stray text";
                        };
                leftovers.add(new Leftover(lines.span(i), why));
            }
        }
    }

    private static List<Page> pages(Lines lines, Pages pages) {
        List<Page> all = new ArrayList<>();
        String text = lines.text();
        boolean plain = pages.count() == 1 && !pages.printed(0) && pages.head(0).isEmpty();
        for (int page = pages.isFolded() ? 1 : 0; page < pages.count() && !plain; page++) {
            int start = all.isEmpty() ? pages.offset(0) : pages.offset(page);
            int end = page + 1 < pages.count() ? pages.offset(page + 1) : text.length();
            Span head = pages.head(page);
            Span folio = pages.folio(page);
            all.add(
                    new Page(
                            pages.number(page),
                            text.substring(folio.start(), folio.end()),
                            text.substring(head.start(), head.end()),
                            new Span(start, Math.max(start, end))));
        }
        return all;
    }
}
