package argmap.ingest;

import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.NoteDiagnostic;
import argmap.diagnostic.SourceDiagnostic;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Repair;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what is doubtful about a rebuilt document: looks only at the document and its pages. */
final class IngestDiagnostics {
    /** A repair below this confidence is a guess and said to be one. */
    private static final double GUESS = 0.5;

    /** A longer gap in the numbers is a text that was cut, and is told once. */
    private static final int LONGEST_GAP = 20;

    private final Document document;
    private final List<Diagnostic> found = new ArrayList<>();

    private IngestDiagnostics(Document document) {
        this.document = document;
    }

    /** Of a document that was not guessed at; in source order. */
    static List<Diagnostic> ofStructured(Document document) {
        IngestDiagnostics all = new IngestDiagnostics(document);
        if (document.notes().isEmpty()) {
            all.found.add(new SourceDiagnostic.NoNotes(new Span(0, 0)));
        }
        all.markers();
        int beside = document.leftovers().stream().mapToInt(l -> l.span().length()).sum();
        if (beside > 0) {
            Span first = document.leftovers().get(0).span();
            all.found.add(new SourceDiagnostic.BesideTheText(first, beside));
        }
        all.found.sort(Comparator.comparing(Diagnostic::span));
        return all.found;
    }

    /** In source order. */
    static List<Diagnostic> of(
            Document document,
            Pages pages,
            List<Span> doubtfulJoins,
            List<Edits.Doubt> doubts) {
        IngestDiagnostics all = new IngestDiagnostics(document);
        if (document.source().text().isBlank()) {
            return List.of(new SourceDiagnostic.EmptySource(new Span(0, 0)));
        }
        if (document.notes().isEmpty()) {
            all.found.add(new SourceDiagnostic.NoNotes(new Span(0, 0)));
        }
        all.notes();
        all.markers();
        all.pages(pages);
        doubtfulJoins.forEach(span -> all.found.add(new NoteDiagnostic.DoubtfulJoin(span)));
        Set<String> reported = new HashSet<>();
        for (Edits.Doubt doubt : doubts) {
            if (reported.add(doubt.stood())) {
                all.found.add(
                        new NoteDiagnostic.DoubtfulWord(
                                doubt.span(), doubt.stood(), doubt.perhaps()));
            }
        }
        for (Repair repair : document.repairs()) {
            if (repair.confidence() < GUESS) {
                all.found.add(
                        new NoteDiagnostic.DoubtfulReading(
                                repair.span(), repair.stood(), repair.read()));
            }
        }
        all.found.sort(Comparator.comparing(Diagnostic::span));
        return all.found;
    }

    private void notes() {
        Set<NoteNumber> called = new HashSet<>();
        for (Paragraph paragraph : document.paragraphs()) {
            paragraph.markers().forEach(marker -> called.add(marker.number()));
        }
        int last = 0;
        int place = 0;
        for (Note note : document.notes()) {
            Span at = note.labelSpan().isEmpty() ? start(note.span()) : note.labelSpan();
            if (!called.contains(note.number())) {
                String page = String.valueOf(note.page());
                found.add(new NoteDiagnostic.NoteWithoutMarker(at, note.label(), page));
            }
            if (!note.certain()) {
                doubtful(note.labelSpan(), at, note.label());
            }
            if (at.start() < place && !note.labelSpan().isEmpty()) {
                found.add(new NoteDiagnostic.NumberOutOfOrder(at, note.label()));
            }
            place = Math.max(place, at.start());
            last = sequence(note, at, last);
        }
    }

    /** Numbers that leave a gap; the number that the next one is compared with. */
    private int sequence(Note note, Span at, int last) {
        int number = Letters.number(note.label(), 0, note.label().length());
        if (number == 0 || note.labelSpan().length() > note.label().length() + 2) {
            return last;
        }
        boolean near = last > 0 && number - last <= LONGEST_GAP;
        for (int missing = last + 1; near && missing < number; missing++) {
            found.add(new NoteDiagnostic.MissingNumber(at, missing));
        }
        return number;
    }

    private static Span start(Span span) {
        return new Span(span.start(), span.start());
    }

    private void doubtful(Span read, Span at, String taken) {
        String stood = document.source().text(read);
        if (!digits(stood).equals(taken)) {
            found.add(new NoteDiagnostic.DoubtfulNumber(at, stood, taken));
        }
    }

    /** Quotation marks and dirt about a number are no doubt about it. */
    private static String digits(String read) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < read.length(); i++) {
            if (Character.isLetterOrDigit(read.charAt(i))) {
                digits.append(read.charAt(i));
            }
        }
        return digits.toString();
    }

    private void markers() {
        Set<NoteNumber> ids = new HashSet<>();
        document.notes().forEach(note -> ids.add(note.number()));
        for (Paragraph paragraph : document.paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                String page = String.valueOf(paragraph.pageAt(marker.offset()));
                if (!ids.contains(marker.number())) {
                    found.add(
                            new NoteDiagnostic.MarkerWithoutNote(
                                    marker.span(), marker.label(), page));
                }
                if (!marker.certain()) {
                    doubtful(marker.span(), marker.span(), marker.label());
                }
            }
        }
    }

    private void pages(Pages pages) {
        boolean numbered = false;
        for (int page = 0; page < pages.count(); page++) {
            numbered |= pages.printed(page);
        }
        for (int page = pages.isFolded() ? 1 : 0; page < pages.count() && numbered; page++) {
            Span at = new Span(pages.offset(page), pages.offset(page));
            int before = page == 0 ? pages.number(0) - 1 : pages.number(page - 1);
            if (!pages.printed(page)) {
                String number = String.valueOf(pages.number(page));
                found.add(new NoteDiagnostic.GuessedPage(at, number));
            }
            if (pages.number(page) > before + 1 && page > 0) {
                found.add(new NoteDiagnostic.LostPage(at, before, pages.number(page)));
            }
        }
    }
}
