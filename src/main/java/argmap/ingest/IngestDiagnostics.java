package argmap.ingest;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Repair;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
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
    private final List<Message> found = new ArrayList<>();

    private IngestDiagnostics(Document document) {
        this.document = document;
    }

    /** Of a document that was not guessed at; in source order. */
    static List<Message> ofStructured(Document document) {
        IngestDiagnostics all = new IngestDiagnostics(document);
        if (document.notes().isEmpty()) {
            all.found.add(Code.NO_NOTES.of());
        }
        all.markers();
        int beside = document.leftovers().stream().mapToInt(l -> l.span().length()).sum();
        if (beside > 0) {
            Span first = document.leftovers().get(0).span();
            all.found.add(Code.BESIDE_THE_TEXT.at(first, Detail.number(beside)));
        }
        all.found.sort(Comparator.comparing(Message::span));
        return all.found;
    }

    /** In source order. */
    static List<Message> of(
            Document document, Pages pages, List<Span> doubtfulJoins, List<Edits.Doubt> doubts) {
        IngestDiagnostics all = new IngestDiagnostics(document);
        if (document.source().text().isBlank()) {
            return List.of(Code.EMPTY_SOURCE.of());
        }
        if (document.notes().isEmpty()) {
            all.found.add(Code.NO_NOTES.of());
        }
        all.notes();
        all.markers();
        all.pages(pages);
        doubtfulJoins.forEach(span -> all.found.add(Code.DOUBTFUL_JOIN.at(span)));
        all.found.addAll(Coverage.check(document));
        Set<String> reported = new HashSet<>();
        for (Edits.Doubt doubt : doubts) {
            if (reported.add(doubt.stood())) {
                all.found.add(
                        Code.DOUBTFUL_WORD.at(
                                doubt.span(),
                                Detail.words(doubt.stood()),
                                Detail.words(doubt.perhaps())));
            }
        }
        for (Repair repair : document.repairs()) {
            if (repair.confidence() < GUESS) {
                all.found.add(
                        Code.DOUBTFUL_READING.at(
                                repair.span(),
                                Detail.words(repair.stood()),
                                Detail.words(repair.read())));
            }
        }
        all.found.sort(Comparator.comparing(Message::span));
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
                found.add(
                        Code.NOTE_WITHOUT_MARKER.at(
                                at, Detail.note(note.label()), Detail.text(page)));
            }
            if (!note.certain()) {
                doubtful(note.labelSpan(), at, note.label());
            }
            if (at.start() < place && !note.labelSpan().isEmpty()) {
                found.add(Code.NOTE_OUT_OF_ORDER.at(at, Detail.note(note.label())));
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
            found.add(Code.MISSING_NUMBER.at(at, Detail.number(missing)));
        }
        return number;
    }

    private static Span start(Span span) {
        return new Span(span.start(), span.start());
    }

    private void doubtful(Span read, Span at, String taken) {
        String stood = document.source().text(read);
        if (!digits(stood).equals(taken)) {
            found.add(Code.DOUBTFUL_NUMBER.at(at, Detail.words(stood), Detail.note(taken)));
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
                            Code.MARKER_WITHOUT_NOTE.at(
                                    marker.span(), Detail.text(marker.label()), Detail.text(page)));
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
                found.add(Code.GUESSED_PAGE.at(at, Detail.text(number)));
            }
            if (pages.number(page) > before + 1 && page > 0) {
                found.add(
                        Code.LOST_PAGE.at(
                                at, Detail.number(before), Detail.number(pages.number(page))));
            }
        }
    }
}
