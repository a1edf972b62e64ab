package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that no printer made: each ends in seconds, and every character is accounted for. */
class HostileTest {
    /** Generous: the machine that runs the tests may be busy with others. */
    private static final Duration SOON = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> hostileTextsEndSoon() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("100,000 marks", numbered("word.", 100_000, " "));
        texts.put("100,000 marks, one a line", numbered("A word here.", 100_000, "\n"));
        texts.put("100,000 notes", notes(100_000));
        texts.put("one line of 10 MB", "All work and no play. ".repeat(480_000));
        texts.put("one word of 10 MB", "a".repeat(10_000_000));
        texts.put("only digits", "1234567890".repeat(500_000));
        texts.put("only numbers", "12 ".repeat(1_000_000));
        texts.put("a column of numbers", "12\n345\n".repeat(150_000));
        texts.put("only form feeds", "\f".repeat(1_000_000));
        texts.put("pages of one letter", "a\f".repeat(200_000));
        texts.put("only question marks", "? ".repeat(500_000));
        texts.put("only cues", "? ? ? Head\n".repeat(50_000));
        texts.put("only hyphens", "- ".repeat(500_000));
        texts.put("single letters", "a b c d ".repeat(200_000));
        texts.put("only asterisks", "* ".repeat(300_000));
        texts.put("short lines", "Title Case\n".repeat(200_000));
        texts.put("open quotation marks", "\" a ".repeat(300_000));
        texts.put("lists of notes", "Notes\n\n1 See a.\n2 See b.\n\n".repeat(20_000));
        texts.put("footnote brackets", "[^1".repeat(300_000));
        texts.put("footnote definitions", "[^1]: a\n\ntext[^1]\n\n".repeat(50_000));
        texts.put("braces", "{ } ".repeat(100_000));
        return texts.entrySet().stream()
                .map(
                        text ->
                                dynamicTest(
                                        text.getKey(),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        SOON,
                                                        () ->
                                                                AccountingTest.check(
                                                                        text.getValue()))));
    }

    private static String numbered(String word, int count, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(word).append(' ').append(i % 1000).append(between);
        }
        return text.toString();
    }

    private static String notes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i).append(" See Smith, History, ").append(i % 400).append(".\n\n");
        }
        return text.toString();
    }
}
