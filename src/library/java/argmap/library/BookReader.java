package argmap.library;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import argmap.Pipeline;
import argmap.Reading;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteQuotation;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Pinpoint;
import argmap.document.TextCitation;
import argmap.document.Work;
import argmap.document.WorkType;
import argmap.document.Works;
import argmap.graph.Draft;
import argmap.graph.Fragment;
import argmap.ingest.SourceReader;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.report.ReadingPage;
import argmap.text.Folding;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One book as rows, read by the same functions as any single text.
 *
 * <pre>{@code
 * Rows rows = BookReader.read("0123456789abcdef0123", "carr.pdf", bytes, Options.USUAL);
 * rows.book().error(); // empty, or why it could not be read
 * }</pre>
 */
public final class BookReader {
    /**
     * How books are read.
     *
     * @param claims suggested for a book at most
     * @param meanings rank claims by an embedding too: ten times slower
     * @param pages make reading pages
     */
    public record Options(int claims, boolean meanings, boolean pages) {
        public static final Options USUAL = new Options(DraftOptions.DEFAULT.claims(), false, true);

        /** What a kept reading was made with, for its file's name: another choice reads anew. */
        public String key() {
            return "v3-c" + claims + (meanings ? "-m" : "") + (pages ? "-p" : "");
        }
    }

    private final String book;
    private final Document document;
    private final Works works;
    private final Map<NoteNumber, List<Citation>> byNote;
    private final Map<NoteNumber, Note> notes;

    private BookReader(String book, Reading reading) {
        this.book = book;
        this.document = reading.document();
        this.works = reading.works();
        this.byNote = works.byNote();
        this.notes = document.notesByNumber();
    }

    /** Reads a book; whatever goes wrong with it becomes its error. */
    public static Rows read(String book, String name, byte[] bytes, Options options) {
        try {
            Diagnosed<Source> source = SourceReader.read(name, bytes);
            Optional<String> wrong =
                    source.diagnostics().stream()
                            .filter(d -> d.severity() == Severity.ERROR)
                            .map(d -> d.message())
                            .findFirst();
            if (wrong.isPresent()) {
                return Rows.broken(book, bytes.length, wrong.get());
            }
            Reading reading = source.then(Pipeline::read).value();
            return new BookReader(book, reading).rows(source.value(), bytes.length, options);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return Rows.broken(
                    book,
                    bytes.length,
                    "this should not have happened; please report it: "
                            + e
                            + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private Rows rows(Source source, long bytes, Options options) {
        List<Rows.Quotation> quotations = quotations();
        List<Rows.Claim> claims = new ArrayList<>();
        List<Rows.Evidence> evidence = new ArrayList<>();
        claims(options, claims, evidence);
        List<Rows.Citation> citations = citations();
        List<Rows.BookWork> described = described();
        String title =
                source.structure()
                        .map(structure -> structure.title())
                        .filter(words -> !words.isBlank())
                        .orElseGet(this::printedTitle);
        String author = source.structure().map(structure -> structure.author()).orElse("");
        Rows.Book row =
                new Rows.Book(
                        book,
                        bytes,
                        title.strip(),
                        author.strip(),
                        document.pages().size(),
                        document.notes().size(),
                        described.size(),
                        citations.size(),
                        quotations.size(),
                        claims.size(),
                        source.length(),
                        TextSketch.of(
                                document.paragraphs().stream().map(p -> p.text().text()).toList()),
                        "");
        return new Rows(
                row,
                pages(),
                notes(),
                described,
                citations,
                quotations,
                claims,
                evidence,
                options.pages() ? ReadingPage.write(document, works, List.of()) : "");
    }

    /** Headings that every book has: "Chapter One", "IV", "Preface". */
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?iu)(?:(?:chapter|part|book|volume|section|kapitel|teil|abschnitt|chapitre"
                            + "|partie|cap[i\u00ed]tulo|capitolo|parte)\\b.{0,20}|[ivxlc0-9.\\s]+"
                            + "|introduction|preface|foreword|contents|notes|einleitung|vorwort"
                            + "|inhalt|pr\u00e9face|table des mati\u00e8res)");

    /** The running head that most pages have, a third of them at least, or the first heading. */
    private String printedTitle() {
        Map<String, Long> heads =
                document.pages().stream()
                        .map(page -> page.header().strip())
                        .filter(head -> !head.isEmpty() && !NO_TITLE.matcher(head).matches())
                        .collect(groupingBy(head -> head, LinkedHashMap::new, counting()));
        return heads.entrySet().stream()
                .filter(head -> head.getValue() > 1)
                .filter(head -> head.getValue() * 3 >= document.pages().size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(
                        () ->
                                document.headings().stream()
                                        .map(heading -> heading.text().text().strip())
                                        .filter(words -> !NO_TITLE.matcher(words).matches())
                                        .findFirst())
                .orElse("");
    }

    private List<Rows.Page> pages() {
        List<Rows.Page> rows = new ArrayList<>();
        for (Page page : document.pages()) {
            rows.add(
                    new Rows.Page(
                            book, rows.size() + 1, page.number(), page.folio(), page.header()));
        }
        return rows;
    }

    private List<Rows.Note> notes() {
        return document.notes().stream()
                .map(
                        note ->
                                new Rows.Note(
                                        book,
                                        note.id(),
                                        note.label(),
                                        note.page(),
                                        note.text().text(),
                                        note.certain()))
                .toList();
    }

    private List<Rows.BookWork> described() {
        Map<String, List<Citation>> byWork = works.byWork();
        return works.works().stream()
                .map(work -> described(work, byWork.getOrDefault(work.id(), List.of()).size()))
                .toList();
    }

    private Rows.BookWork described(Work work, int inNotes) {
        int inText =
                (int) works.inText().stream().filter(c -> c.workId().equals(work.id())).count();
        String author = field(work, CitationField.AUTHOR);
        return new Rows.BookWork(
                book,
                work.id(),
                author.isEmpty() ? field(work, CitationField.EDITOR) : author,
                field(work, CitationField.TITLE),
                field(work, CitationField.CONTAINER),
                Stream.of(field(work, CitationField.YEAR), field(work, CitationField.DATE))
                        .filter(when -> !when.isEmpty())
                        .findFirst()
                        .orElse(""),
                field(work, CitationField.EDITION),
                field(work, CitationField.VOLUME),
                field(work, CitationField.PLACE),
                field(work, CitationField.PUBLISHER),
                WorkType.of(work).name(),
                work.full(),
                inNotes + inText);
    }

    private static String field(Work work, CitationField field) {
        return work.fields().getOrDefault(field, "");
    }

    private List<Rows.Citation> citations() {
        List<Rows.Citation> rows = new ArrayList<>();
        for (Citation citation : works.citations()) {
            Note note = notes.get(citation.note());
            rows.add(
                    new Rows.Citation(
                            book,
                            citation.id(),
                            citation.note().id(),
                            note == null ? 0 : note.page(),
                            citation.workId(),
                            citation.signal(),
                            citation.meaning().name(),
                            citation.form().name(),
                            citation.pinpoint(),
                            written(citation.places()),
                            Fragment.note(citation.note()).name()));
        }
        int count = 0;
        for (TextCitation citation : works.inText()) {
            Paragraph paragraph = document.paragraphs().get(citation.paragraph());
            count++;
            rows.add(
                    new Rows.Citation(
                            book,
                            "text." + count,
                            "",
                            paragraph.page(),
                            citation.workId(),
                            "",
                            Citation.Meaning.SUPPORTS.name(),
                            "AUTHOR_YEAR",
                            citation.pinpoint(),
                            written(citation.places()),
                            Fragment.paragraph(citation.paragraph()).name()));
        }
        return rows;
    }

    private static List<String> written(List<Pinpoint> places) {
        return places.stream().map(Pinpoint::toString).toList();
    }

    private List<Rows.Quotation> quotations() {
        List<Rows.Quotation> rows = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (QuotedPassages.Found found : QuotedPassages.of(paragraph)) {
                Origin origin = origin(paragraph, found);
                rows.add(
                        new Rows.Quotation(
                                book,
                                rows.size() + 1,
                                found.block() ? "block" : "marks",
                                paragraph.pageAt(found.span().start()),
                                paragraph.index(),
                                found.marker().map(mark -> mark.number().id()).orElse(""),
                                words(paragraph.text().text(), found.span()),
                                origin.work,
                                origin.via,
                                origin.pinpoint));
            }
        }
        Map<NoteNumber, Integer> paragraphs = paragraphsOfNotes();
        for (NoteQuotation quotation : works.quotations()) {
            Note note = notes.get(quotation.note());
            String text = note == null ? "" : words(note.text().text(), quotation.inNote());
            if (Folding.letters(text).length() < QuotedPassages.FEWEST_LETTERS) {
                continue;
            }
            List<Citation> cited =
                    byNote.getOrDefault(quotation.note(), List.of()).stream()
                            .filter(c -> c.id().equals(quotation.citationId()))
                            .toList();
            Origin origin = Origin.of(cited);
            rows.add(
                    new Rows.Quotation(
                            book,
                            rows.size() + 1,
                            "note",
                            note == null ? 0 : note.page(),
                            paragraphs.getOrDefault(quotation.note(), -1),
                            quotation.note().id(),
                            text,
                            origin.work,
                            origin.via,
                            origin.pinpoint));
        }
        return rows;
    }

    private Map<NoteNumber, Integer> paragraphsOfNotes() {
        Map<NoteNumber, Integer> places = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                places.putIfAbsent(marker.number(), paragraph.index());
            }
        }
        return places;
    }

    private static String words(String text, Span span) {
        int end = Math.min(text.length(), span.end());
        return text.substring(Math.min(span.start(), end), end)
                .replaceAll("^[\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\\s]+", "")
                .replaceAll("[\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\\s]+$", "")
                .replaceAll("\\s+", " ");
    }

    /** Where a quotation comes from, as the book says it. */
    private record Origin(String work, String via, String pinpoint) {
        private static final Origin UNKNOWN = new Origin("", "", "");

        /**
         * Of "Lenin, Works, 12, quoted in Carr, Revolution, 55" the first is the origin and the
         * second is where it was found. A note that cites several works without such words does not
         * say which of them is quoted.
         */
        static Origin of(List<Citation> cited) {
            List<Citation> first =
                    cited.stream()
                            .filter(c -> c.meaning() != Citation.Meaning.SECOND_HAND)
                            .toList();
            Optional<Citation> second =
                    cited.stream()
                            .filter(c -> c.meaning() == Citation.Meaning.SECOND_HAND)
                            .findFirst();
            boolean one = first.stream().map(Citation::workId).distinct().count() == 1;
            if (second.isEmpty() && !one) {
                return UNKNOWN;
            }
            String work = one ? first.get(0).workId() : "";
            String pinpoint = one ? first.get(0).pinpoint() : second.get().pinpoint();
            return new Origin(work, second.map(Citation::workId).orElse(""), pinpoint);
        }
    }

    private Origin origin(Paragraph paragraph, QuotedPassages.Found found) {
        if (found.marker().isPresent()) {
            return Origin.of(byNote.getOrDefault(found.marker().get().number(), List.of()));
        }
        Span sentence = paragraph.text().inSource(paragraph.sentences(found.span()));
        List<TextCitation> near =
                works.inText().stream()
                        .filter(c -> c.paragraph() == paragraph.index())
                        .filter(c -> sentence.overlaps(c.span()))
                        .toList();
        return near.stream().map(TextCitation::workId).distinct().count() == 1
                ? new Origin(near.get(0).workId(), "", near.get(0).pinpoint())
                : Origin.UNKNOWN;
    }

    private void claims(Options options, List<Rows.Claim> claims, List<Rows.Evidence> evidence) {
        DraftOptions wanted =
                DraftOptions.DEFAULT.withClaims(options.claims()).withEmbedding(options.meanings());
        for (Draft.SuggestedClaim claim : Pipeline.draft(reading(), wanted).claims()) {
            int number = claims.size() + 1;
            Paragraph paragraph = document.paragraphs().get(claim.paragraph());
            List<NoteNumber> grounds = grounds(paragraph, claim);
            Cited cited = cited(grounds);
            claims.add(
                    new Rows.Claim(
                            book,
                            number,
                            paragraph.pageAt(claim.inParagraph().start()),
                            claim.paragraph(),
                            claim.title(),
                            claim.text(),
                            rounded(claim.score()),
                            claim.view().name(),
                            claim.parent(),
                            grounds.stream().map(NoteNumber::id).toList(),
                            cited.works,
                            cited.open));
            int place = 0;
            for (Draft.SuggestedEvidence one : claim.evidence()) {
                place++;
                evidence.add(evidence(number, place, one));
            }
        }
    }

    private Reading reading() {
        return new Reading(document, works);
    }

    private Rows.Evidence evidence(int claim, int place, Draft.SuggestedEvidence one) {
        Cited cited = cited(one.notes());
        return new Rows.Evidence(
                book,
                claim,
                place,
                document.paragraphs().get(one.paragraph()).page(),
                one.paragraph(),
                one.bearing().name(),
                rounded(one.score()),
                one.quote(),
                one.notes().stream().map(NoteNumber::id).toList(),
                cited.works,
                cited.open);
    }

    /**
     * Likelihood of evidence, 0 to 1, from which a claim is said to rest on it: more likely than
     * not. Lower, nearly every claim of a book rests on nearly every work that it cites.
     */
    private static final double LIKELY = 0.5;

    /**
     * The notes that a claim rests on: the one that covers it, which is the first mark behind its
     * words in the paragraph; those of what speaks for it in its own paragraph; and those of likely
     * evidence elsewhere.
     */
    private static List<NoteNumber> grounds(Paragraph paragraph, Draft.SuggestedClaim claim) {
        Set<NoteNumber> grounds = new LinkedHashSet<>();
        int end = claim.inParagraph().end();
        paragraph.markers().stream()
                .filter(mark -> mark.offset() >= claim.inParagraph().start())
                .filter(mark -> mark.offset() < end)
                .forEach(mark -> grounds.add(mark.number()));
        if (grounds.isEmpty()) {
            paragraph.markers().stream()
                    .filter(mark -> mark.offset() >= end)
                    .min(Comparator.comparingInt(NoteMarker::offset))
                    .ifPresent(mark -> grounds.add(mark.number()));
        }
        for (Draft.SuggestedEvidence one : claim.evidence()) {
            boolean near = one.paragraph() == claim.paragraph();
            if (one.bearing().supports() && (near || one.score() >= LIKELY)) {
                grounds.addAll(one.notes());
            }
        }
        return List.copyOf(grounds);
    }

    /** Works that notes cite, and whether some citation in them was not resolved. */
    private record Cited(List<String> works, boolean open) {}

    private Cited cited(List<NoteNumber> grounds) {
        Set<String> cited = new LinkedHashSet<>();
        boolean open = false;
        for (NoteNumber note : grounds) {
            for (Citation citation : byNote.getOrDefault(note, List.of())) {
                open |= !citation.isResolved();
                if (citation.isResolved()) {
                    cited.add(citation.workId());
                }
            }
        }
        return new Cited(List.copyOf(cited), open);
    }

    /** Three places: what is behind them says nothing and differs between processors. */
    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
