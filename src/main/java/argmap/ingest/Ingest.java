package argmap.ingest;

import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Diagnostic;
import argmap.document.Document;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Repair;
import argmap.ingest.Lines.Role;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    public static Diagnosed<Document> read(Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        Lines lines = new Lines(source);
        Layout layout = Layout.of(lines);
        Pages pages = PageSplitter.split(lines);
        PageFurniture.setAside(lines, pages);
        StrayText.setAside(lines, pages);
        NoteReading reading =
                NoteReading.of(
                        lines,
                        NoteDecoder.decode(lines, layout, pages, NoteDecoder.Mode.PAGES),
                        pages);
        Vocabulary own = Vocabulary.of(lines);
        Supplier<Mender> menders = () -> new Mender(source, own, repairs, leftovers);
        NoteAssembler assembled = NoteAssembler.run(lines, pages, reading);
        List<Note> mended = new ArrayList<>();
        for (NoteAssembler.Draft draft : assembled.drafts()) {
            String id = id(draft.number, draft.chapter);
            mended.add(NoteAssembler.finish(draft, id, menders.get()));
        }
        BodyAssembler body =
                new BodyAssembler(
                        lines, layout, pages, reading, menders, n -> id(n.value(), n.chapter()));
        body.run();
        Polish polish = new Polish(source, own, repairs);
        List<Note> notes = polish.notes(mended);
        List<Paragraph> paragraphs = polish.paragraphs(body.paragraphs());
        setAside(lines, leftovers);
        leftovers.addAll(lines.cuts());
        assembled.orphans().forEach(span -> leftovers.add(new Leftover(span, "stray text")));
        repairs.sort(Comparator.comparing(Repair::span));
        leftovers.sort(Comparator.comparing(Leftover::span));
        Document document =
                new Document(
                        source,
                        pages(lines, pages),
                        paragraphs,
                        body.headings(),
                        notes,
                        repairs,
                        leftovers);
        return new Diagnosed<>(document, diagnostics);
    }

    private static String id(int number, int chapter) {
        return chapter == 0 ? Integer.toString(number) : "c" + chapter + ":" + number;
    }

    private static void setAside(Lines lines, List<Leftover> leftovers) {
        for (int i = 0; i < lines.count(); i++) {
            Role role = lines.role(i);
            if (role != Role.TEXT && role != Role.NOTE) {
                String why =
                        switch (role) {
                            case HEAD -> "running head";
                            case FOLIO -> "folio";
                            default -> "stray text";
                        };
                leftovers.add(new Leftover(lines.span(i), why));
            }
        }
    }

    private static List<Page> pages(Lines lines, Pages pages) {
        List<Page> all = new ArrayList<>();
        String text = lines.text();
        for (int page = 0; page < pages.count(); page++) {
            int start = lines.start(pages.first(page));
            int end = page + 1 < pages.count() ? lines.start(pages.first(page + 1)) : text.length();
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
