package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Paragraph;
import argmap.graph.Annotations;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The notes that a map names by hand. Where numbers begin anew, "1" is the note of the passage that
 * the claim quotes: the one marked in its paragraph, else the one on its pages, else the one of the
 * series that the marks around it belong to.
 */
final class NamedNotes {
    private final Document document;
    private final Map<NoteNumber, List<Document.MarkerPlace>> marks;

    NamedNotes(Document document) {
        this.document = document;
        this.marks = document.markersByNote();
    }

    /**
     * What a written number may mean: one note where it is clear, none where the text has no such
     * note, several where the passages do not decide.
     *
     * @param passages what is quoted beside it; empty where nothing is
     */
    List<Note> meant(String written, Annotations said, List<Passage> passages) {
        List<Note> called = document.notesCalled(written);
        if (called.size() < 2) {
            return called;
        }
        List<Note> here = called.stream().filter(note -> isMarkedIn(note, passages)).toList();
        if (here.isEmpty()) {
            Set<Integer> pages = pages(said, passages);
            here = called.stream().filter(note -> isOn(note, pages)).toList();
        }
        if (here.isEmpty()) {
            Set<NoteSeries> series = new TreeSet<>();
            passages.forEach(passage -> series.addAll(around(passage)));
            here = called.stream().filter(n -> series.contains(n.number().series())).toList();
        }
        return here.isEmpty() ? called : here;
    }

    private boolean isMarkedIn(Note note, List<Passage> passages) {
        return marks.getOrDefault(note.number(), List.of()).stream()
                .anyMatch(
                        place ->
                                passages.stream()
                                        .filter(p -> p.container() == Container.PARAGRAPH)
                                        .anyMatch(p -> p.index() == place.paragraph().index()));
    }

    private boolean isOn(Note note, Set<Integer> pages) {
        return pages.contains(note.page())
                || marks.getOrDefault(note.number(), List.of()).stream()
                        .anyMatch(p -> pages.contains(p.paragraph().pageAt(p.marker().offset())));
    }

    private Set<Integer> pages(Annotations said, List<Passage> passages) {
        Set<Integer> pages = new TreeSet<>();
        for (Passage passage : passages) {
            pages.add(passage.page());
            if (passage.container() == Container.PARAGRAPH) {
                Paragraph paragraph = document.paragraphs().get(passage.index());
                pages.add(paragraph.pageAt(Math.max(0, passage.span().end() - 1)));
            }
        }
        if (passages.isEmpty()) {
            document.pages().stream()
                    .filter(page -> said.pages().contains(Integer.toString(page.number())))
                    .forEach(page -> pages.add(page.number()));
        }
        return document.pages().isEmpty() ? Set.of() : pages;
    }

    /** The series of the last mark before a passage and of the first one behind it. */
    private List<NoteSeries> around(Passage passage) {
        if (passage.container() == Container.NOTE) {
            return List.of(document.notes().get(passage.index()).number().series());
        }
        List<NoteMarker> before = new ArrayList<>();
        List<NoteMarker> behind = new ArrayList<>();
        Predicate<NoteMarker> passed = mark -> mark.offset() <= passage.span().start();
        for (Paragraph paragraph : document.paragraphs()) {
            for (NoteMarker mark : paragraph.markers()) {
                int at = Integer.compare(paragraph.index(), passage.index());
                (at < 0 || (at == 0 && passed.test(mark)) ? before : behind).add(mark);
            }
        }
        List<NoteSeries> series = new ArrayList<>();
        if (!before.isEmpty()) {
            series.add(before.get(before.size() - 1).number().series());
        }
        if (!behind.isEmpty()) {
            series.add(behind.get(0).number().series());
        }
        return series;
    }
}
