package argmap.diagram;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Page;
import argmap.document.Work;
import argmap.document.Works;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each part of a text cites each work.
 *
 * @param sections in reading order
 * @param works the most cited first; those cited equally often in the order of their first citation
 * @param others citations of all further works, by section
 * @param otherWorks how many those are
 * @param unfollowed citations that were reported and not followed, by section
 */
record CitedSections(
        List<Part> sections,
        List<CitedWork> works,
        Map<Integer, Integer> others,
        int otherWorks,
        Map<Integer, Integer> unfollowed) {

    /** Headings of lower levels are left out where they make more parts than these. */
    private static final int MANY_SECTIONS = 14;

    /** So many chapters may a book have; one with more is parted by its pages. */
    private static final int MOST_SECTIONS = 60;

    /** Runs of pages that stand for sections in a text without headings. */
    private static final int RUNS = 8;

    /**
     * A part of the text.
     *
     * @param heading its index in the document, or -1
     * @param page where it starts, 0 in a text without pages
     * @param citations in its notes
     */
    record Part(String title, int heading, int page, int citations) {}

    /**
     * @param bySection times cited, by the section's index; sections that do not cite it are absent
     */
    record CitedWork(Work work, int citations, Map<Integer, Integer> bySection) {}

    /** Takes time linear in the citations, and sorts the works. */
    static CitedSections of(Document document, Works works, int most) {
        List<Heading> headings = headings(document);
        boolean byPages = headings.isEmpty() && document.pages().size() > 1;
        Map<NoteNumber, Integer> sectionOfNote =
                byPages ? runOfNote(document) : sectionOfNote(document, headings);
        Map<String, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        Map<Integer, Integer> unfollowed = new LinkedHashMap<>();
        int[] totals = new int[byPages ? MOST_SECTIONS : headings.size() + 1];
        for (Citation citation : works.citations()) {
            int section = sectionOfNote.getOrDefault(citation.note(), 0);
            totals[section]++;
            Map<Integer, Integer> of =
                    citation.isResolved()
                            ? counts.computeIfAbsent(citation.workId(), id -> new LinkedHashMap<>())
                            : unfollowed;
            of.merge(section, 1, Integer::sum);
        }
        List<CitedWork> cited = new ArrayList<>();
        for (Work work : works.works()) {
            Map<Integer, Integer> bySection = counts.getOrDefault(work.id(), Map.of());
            int sum = bySection.values().stream().mapToInt(Integer::intValue).sum();
            if (sum > 0) {
                cited.add(new CitedWork(work, sum, bySection));
            }
        }
        cited.sort(Comparator.comparingInt(work -> -work.citations()));
        int shown = Math.min(most, cited.size());
        Map<Integer, Integer> others = new LinkedHashMap<>();
        for (CitedWork work : cited.subList(shown, cited.size())) {
            work.bySection().forEach((section, n) -> others.merge(section, n, Integer::sum));
        }
        return new CitedSections(
                byPages ? runs(document, totals) : parts(document, headings, totals),
                List.copyOf(cited.subList(0, shown)),
                others,
                cited.size() - shown,
                unfollowed);
    }

    /** The headings that part the text: as many levels as there is room for. */
    private static List<Heading> headings(Document document) {
        List<Heading> least = List.of();
        int deepest = document.headings().stream().mapToInt(Heading::level).max().orElse(0);
        for (int level = deepest; level > 0; level--) {
            int limit = level;
            List<Heading> upTo =
                    document.headings().stream().filter(h -> h.level() <= limit).toList();
            if (!upTo.isEmpty()) {
                least = upTo;
            }
            if (upTo.size() <= MANY_SECTIONS) {
                break;
            }
        }
        return least.size() <= MOST_SECTIONS ? least : List.of();
    }

    /** The section of each note by its marker; a note without one goes with the note before it. */
    private static Map<NoteNumber, Integer> sectionOfNote(
            Document document, List<Heading> headings) {
        Map<NoteNumber, List<Document.MarkerPlace>> markers = document.markersByNote();
        Map<NoteNumber, Integer> sections = new LinkedHashMap<>();
        int before = 0;
        for (Note note : document.notes()) {
            List<Document.MarkerPlace> places = markers.getOrDefault(note.number(), List.of());
            int section = before;
            if (!places.isEmpty()) {
                int paragraph = places.get(0).paragraph().index();
                section = 0;
                while (section < headings.size()
                        && headings.get(section).beforeParagraph() <= paragraph) {
                    section++;
                }
            }
            sections.put(note.number(), section);
            before = section;
        }
        return sections;
    }

    /** Pages in a run, where a text has no headings. */
    private static int runLength(Document document) {
        return (document.pages().size() + RUNS - 1) / RUNS;
    }

    private static Map<NoteNumber, Integer> runOfNote(Document document) {
        Map<Integer, Integer> runOfPage = new LinkedHashMap<>();
        for (int i = 0; i < document.pages().size(); i++) {
            runOfPage.putIfAbsent(document.pages().get(i).number(), i / runLength(document));
        }
        Map<NoteNumber, Integer> runs = new LinkedHashMap<>();
        for (Note note : document.notes()) {
            runs.put(note.number(), runOfPage.getOrDefault(note.page(), 0));
        }
        return runs;
    }

    private static List<Part> runs(Document document, int[] totals) {
        List<Part> parts = new ArrayList<>();
        int length = runLength(document);
        List<Page> pages = document.pages();
        for (int i = 0; i < pages.size(); i += length) {
            int last = pages.get(Math.min(pages.size(), i + length) - 1).number();
            int first = pages.get(i).number();
            String title = first == last ? "Page " + first : "Pages " + first + "\u2013" + last;
            parts.add(new Part(title, -1, 0, totals[i / length]));
        }
        return parts;
    }

    private static List<Part> parts(Document document, List<Heading> headings, int[] totals) {
        List<Part> parts = new ArrayList<>();
        boolean paged = !document.pages().isEmpty();
        int first = paged ? document.pages().get(0).number() : 0;
        parts.add(
                new Part(
                        headings.isEmpty() ? "The text" : "Before the first heading",
                        -1,
                        first,
                        totals[0]));
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            parts.add(
                    new Part(
                            heading.text().text(),
                            document.headings().indexOf(heading),
                            paged ? heading.page() : 0,
                            totals[i + 1]));
        }
        return parts;
    }
}
