package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The seed text against {@code seed.truth}, which was checked by hand: every paragraph by its first
 * words and pages, every mark by the word before it, every note by its first and last words.
 */
class SeedTest {
    private static final Path SEED = Path.of("seeds", "walt-revolution-and-war.txt");
    private static final Path TRUTH =
            Path.of("src", "test", "resources", "argmap", "ingest", "seed.truth");

    private static Document document;
    private static List<String> truth;

    @BeforeAll
    static void read() {
        document = Ingest.read(new Source("seed", SharedBooks.text(SEED))).value();
        truth = SharedBooks.text(TRUTH).lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void pagesAreThoseOfTheBook() {
        List<Integer> numbers = document.pages().stream().map(page -> page.number()).toList();
        assertEquals(15, numbers.size());
        assertEquals(173, numbers.get(0));
        assertEquals(187, numbers.get(14));
    }

    @Test
    void paragraphsAndTheirMarksAreWhereTheBookHasThem() {
        assertEquals(39, document.paragraphs().size());
        assertEquals(
                10, document.paragraphs().stream().filter(p -> p.page() != p.lastPage()).count());
        assertEquals(47, document.paragraphs().stream().mapToInt(p -> p.markers().size()).sum());
        assertEquals(
                truth("paragraph"), document.paragraphs().stream().map(SeedTest::line).toList());
    }

    @Test
    void notesHaveTheirNumbersAndTheirWords() {
        assertEquals(49, document.notes().size());
        assertEquals(truth("note"), document.notes().stream().map(SeedTest::line).toList());
    }

    @Test
    void headingsStandWhereTheBookHasThem() {
        assertEquals(truth("heading"), document.headings().stream().map(SeedTest::line).toList());
    }

    @Test
    void pullQuoteAndFileNameAreLeftOver() {
        String left =
                document.leftovers().stream()
                        .filter(leftover -> leftover.why().equals("stray text"))
                        .map(leftover -> document.source().text(leftover.span()))
                        .collect(Collectors.joining("\n"));
        assertTrue(left.contains("Before World War I"), left);
        assertTrue(left.contains("_nodrm"), left);
    }

    private static List<String> truth(String kind) {
        return truth.stream().filter(line -> line.startsWith(kind + " |")).toList();
    }

    private static String line(Paragraph paragraph) {
        String text = paragraph.text().text();
        String marks =
                paragraph.markers().stream()
                        .map(marker -> mark(text, marker))
                        .collect(Collectors.joining(" "));
        String pages = paragraph.page() + "-" + paragraph.lastPage();
        return String.join(" | ", "paragraph", pages, first(text, 5), marks);
    }

    private static String mark(String text, NoteMarker marker) {
        String before = text.substring(0, marker.offset());
        return marker.label() + ":" + before.substring(before.lastIndexOf(' ') + 1);
    }

    private static String line(Note note) {
        String text = note.text().text();
        List<String> words = words(text);
        String last = String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
        String pages = note.page() + "-" + note.lastPage();
        return String.join(" | ", "note", note.label(), pages, first(text, 3), last);
    }

    private static String line(Heading heading) {
        return String.join(
                " | ",
                "heading",
                String.valueOf(heading.page()),
                heading.text().text(),
                String.valueOf(heading.beforeParagraph()),
                heading.runIn() ? "run-in" : "own line");
    }

    private static String first(String text, int count) {
        List<String> words = words(text);
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
