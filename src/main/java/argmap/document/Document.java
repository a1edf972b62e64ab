package argmap.document;

import argmap.text.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text rebuilt from its scan.
 *
 * <p>Every character of the source that is no blank stands in a paragraph, a note, a marker or note
 * number, a heading, a running head, a folio, or in {@code leftovers}.
 *
 * @param pages in reading order; empty for a text without pages
 * @param paragraphs in reading order; a paragraph that runs over a page break is one paragraph
 * @param headings in reading order
 * @param notes in the order of their numbers in the text
 * @param repairs each change made to the wording, in source order
 * @param leftovers what was set aside as print noise, in source order
 */
public record Document(
        Source source,
        List<Page> pages,
        List<Paragraph> paragraphs,
        List<Heading> headings,
        List<Note> notes,
        List<Repair> repairs,
        List<Leftover> leftovers) {
    /** A text with nothing in it. */
    public static final Document EMPTY =
            new Document(
                    new Source("", ""),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public Document {
        pages = List.copyOf(pages);
        paragraphs = List.copyOf(paragraphs);
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
        repairs = List.copyOf(repairs);
        leftovers = List.copyOf(leftovers);
    }

    /** The note a marker refers to, when it was found. */
    public Optional<Note> note(NoteMarker marker) {
        return note(marker.number());
    }

    /** Looks through the notes: to look up many, take {@link #notesByNumber()} once. */
    public Optional<Note> note(NoteNumber number) {
        return notes.stream().filter(note -> note.number().equals(number)).findFirst();
    }

    /**
     * The notes that a person may mean by "12" or "p12:1": the one of that id, else all of that
     * label. Where numbers begin anew there may be several.
     */
    public List<Note> notesCalled(String written) {
        List<Note> byId = notes.stream().filter(note -> note.id().equals(written)).toList();
        return byId.isEmpty()
                ? notes.stream().filter(note -> note.label().equals(written)).toList()
                : byId;
    }

    /** The notes by number, in their order; of two with one number the first. */
    public Map<NoteNumber, Note> notesByNumber() {
        Map<NoteNumber, Note> byNumber = new LinkedHashMap<>();
        notes.forEach(note -> byNumber.putIfAbsent(note.number(), note));
        return byNumber;
    }

    /** The markers that refer to each note; notes without a marker are absent. */
    public Map<NoteNumber, List<MarkerPlace>> markersByNote() {
        Map<NoteNumber, List<MarkerPlace>> places = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (NoteMarker marker : paragraph.markers()) {
                places.computeIfAbsent(marker.number(), number -> new ArrayList<>())
                        .add(new MarkerPlace(paragraph, marker));
            }
        }
        return places;
    }

    /** The headings that stand right before each paragraph, by its index, outermost first. */
    public Map<Integer, List<Heading>> headingsByParagraph() {
        return headings.stream()
                .collect(
                        Collectors.groupingBy(
                                Heading::beforeParagraph,
                                LinkedHashMap::new,
                                Collectors.toUnmodifiableList()));
    }

    /** A marker and the paragraph it stands in. */
    public record MarkerPlace(Paragraph paragraph, NoteMarker marker) {}
}
