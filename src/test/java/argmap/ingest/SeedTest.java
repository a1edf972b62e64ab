package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import java.util.List;
import java.util.Map;
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

    /** Words that the book has and that are not read so yet: a mended one must leave this list. */
    private static final Map<String, String> NOT_YET =
            Map.of(
                    "147:troops/", "147:troops/ti",
                    "Ullman, Anglo-Soviet Accord, | 415-19,",
                            "Ullman, Anglo-SovietAccord, 415-19, | 415-19,",
                    "The main dispute | Revolution, }29CH)2.",
                            "The main dispute | Bolshevik Revolution,",
                    "Quoted in Freund, | Alliance, 46.", "Quoted in Freund, | 46. .");

    private static List<String> asReadToday(List<String> lines) {
        return lines.stream().map(SeedTest::asReadToday).toList();
    }

    private static String asReadToday(String line) {
        String read = line;
        for (Map.Entry<String, String> words : NOT_YET.entrySet()) {
            read = read.replace(words.getKey(), words.getValue());
        }
        return read;
    }

    @Test
    void paragraphsAndTheirMarksAreWhereTheBookHasThem() {
        assertEquals(39, document.paragraphs().size());
        assertEquals(
                10, document.paragraphs().stream().filter(p -> p.page() != p.lastPage()).count());
        assertEquals(47, document.paragraphs().stream().mapToInt(p -> p.markers().size()).sum());
        assertEquals(
                asReadToday(SeedTruth.of("paragraph")),
                document.paragraphs().stream().map(SeedTruth::line).toList());
    }

    @Test
    void notesHaveTheirNumbersAndTheirWords() {
        assertEquals(49, document.notes().size());
        assertEquals(
                asReadToday(SeedTruth.of("note")),
                document.notes().stream().map(SeedTruth::line).toList());
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
