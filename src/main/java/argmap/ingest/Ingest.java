package argmap.ingest;

import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Diagnostic;
import argmap.document.Document;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Paragraph.Kind;
import argmap.document.Repair;
import argmap.ingest.Lines.Role;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
            return new Diagnosed<>(document, IngestDiagnostics.ofStructured(document));
        }
        Source source = Columns.unfold(read);
        List<Repair> repairs = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        Lines whole = new Lines(source);
        boolean markdown = Markdown.is(whole);
        Lines lines = markdown ? whole : new Lines(source, true);
        Layout layout = markdown ? Layout.MARKDOWN : Layout.of(lines);
        Pages pages = markdown ? Pages.none(lines) : PageSplitter.split(lines);
        Map<Integer, Kind> kinds = Map.of();
        NoteReading reading;
        RowReading rows = null;
        if (markdown) {
            Markdown marked = Markdown.read(lines);
            reading = marked.reading();
            kinds = marked.kinds();
        } else {
            PageFurniture.setAside(lines, pages);
            StrayText.setAside(lines, pages);
            rows = RowReading.of(lines, pages);
            reading = rows.notes(pages);
            MarkFinder.find(lines, pages, reading, rows.lists());
        }
        pages.foldFirst();
        Vocabulary own = Vocabulary.of(lines);
        Languages languages = Languages.ofText(source.text());
        Dictionary dictionary = Dictionary.of(languages.whole());
        Supplier<Mender> menders =
                () -> new Mender(source, own, dictionary, repairs, leftovers);
        NoteAssembler assembled = NoteAssembler.run(lines, pages, reading);
        List<Note> mended = new ArrayList<>();
        for (NoteAssembler.Draft draft : assembled.drafts()) {
            mended.add(NoteAssembler.finish(draft, menders.get()));
        }
        BodyAssembler body = new BodyAssembler(lines, layout, pages, reading, menders, kinds, rows);
        body.run();
        Polish polish = new Polish(source, own, languages, repairs, markdown);
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
                        polish.headings(body.headings()),
                        notes,
                        repairs,
                        leftovers);
        List<Span> joins = rows == null ? List.of() : rows.doubtful();
        List<Diagnostic> diagnostics =
                IngestDiagnostics.of(document, pages, joins, polish.doubts());
        return new Diagnosed<>(document, diagnostics);
    }

    private static void setAside(Lines lines, List<Leftover> leftovers) {
        for (int i = 0; i < lines.count(); i++) {
            Role role = lines.role(i);
            if (role != Role.TEXT && role != Role.NOTE && role != Role.TITLE) {
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
