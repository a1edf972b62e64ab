package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The seed text against {@code seed.truth}, which was checked by hand: every paragraph by its first
 * words and pages, every mark by the word before it, every note by its first and last words.
 */
class SeedTest {
    private static Document document;

    @BeforeAll
    static void read() {
        document = SeedTruth.document();
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
                SeedTruth.of("paragraph"),
                document.paragraphs().stream().map(SeedTruth::line).toList());
    }

    @Test
    void notesHaveTheirNumbersAndTheirWords() {
        assertEquals(49, document.notes().size());
        assertEquals(SeedTruth.of("note"), document.notes().stream().map(SeedTruth::line).toList());
    }

    @Test
    void headingsStandWhereTheBookHasThem() {
        assertEquals(
                SeedTruth.of("heading"),
                document.headings().stream().map(SeedTruth::line).toList());
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
}
