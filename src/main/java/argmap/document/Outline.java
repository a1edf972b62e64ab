package argmap.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the writers of a text share: which headings stand on lines of their own, where pages turn,
 * which notes have a mark.
 */
public final class Outline {
    private final Document document;
    private final Map<Integer, List<Heading>> headings;
    private final Map<NoteNumber, Note> notes;
    private final Map<Integer, NavigableSet<Integer>> pagesByNumber = new HashMap<>();
    private int turned;

    public Outline(Document document) {
        this.document = document;
        this.headings = document.headingsByParagraph();
        this.notes = document.notesByNumber();
        List<Page> pages = document.pages();
        for (int i = 0; i < pages.size(); i++) {
            pagesByNumber.computeIfAbsent(pages.get(i).number(), n -> new TreeSet<>()).add(i);
        }
    }

    /** True where the text has the note that a marker refers to. */
    public boolean hasNote(NoteMarker marker) {
        return notes.containsKey(marker.number());
    }

    /** The first heading, else the name of the source without folder and ending. */
    public static String title(Document document) {
        if (!document.headings().isEmpty()) {
            return document.headings().get(0).text().text();
        }
        String name = document.source().name();
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String bare = dot > 0 ? file.substring(0, dot) : file;
        return bare.isEmpty() ? "Untitled" : bare;
    }

    /** The headings to print before a paragraph; run-in ones are left to the paragraph. */
    public List<Heading> headings(int paragraph) {
        return headings.getOrDefault(paragraph, List.of()).stream()
                .filter(heading -> lead(heading, paragraph) == 0)
                .toList();
    }

    /** How many characters at the paragraph's start are a run-in heading. */
    public int lead(Paragraph paragraph) {
        return headings.getOrDefault(paragraph.index(), List.of()).stream()
                .mapToInt(heading -> lead(heading, paragraph.index()))
                .max()
                .orElse(0);
    }

    private int lead(Heading heading, int paragraph) {
        boolean opens =
                heading.runIn()
                        && paragraph < document.paragraphs().size()
                        && document.paragraphs()
                                .get(paragraph)
                                .text()
                                .text()
                                .startsWith(heading.text().text());
        return opens ? heading.text().length() : 0;
    }

    /**
     * The pages that start before this one is reached, itself included, each once; pages that hold
     * notes alone are among them. Empty when the page has been reached before or is not known.
     */
    public List<Page> turnTo(int page) {
        NavigableSet<Integer> places = pagesByNumber.get(page);
        Integer place = places == null ? null : places.ceiling(turned);
        if (place == null) {
            return List.of();
        }
        List<Page> passed = List.copyOf(document.pages().subList(turned, place + 1));
        turned = place + 1;
        return passed;
    }

    /** The pages after the last that was reached. */
    public List<Page> rest() {
        List<Page> passed = List.copyOf(document.pages().subList(turned, document.pages().size()));
        turned = document.pages().size();
        return passed;
    }

    /** The notes that no mark refers to. */
    public List<Note> unmarked() {
        Set<NoteNumber> marked = document.markersByNote().keySet();
        List<Note> unmarked = new ArrayList<>(document.notes());
        unmarked.removeIf(note -> marked.contains(note.number()));
        return unmarked;
    }
}
