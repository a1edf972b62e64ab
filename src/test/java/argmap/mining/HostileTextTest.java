package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that would take hours if every sentence were held against every other. */
class HostileTextTest {
    private static final Map<String, String> TEXTS =
            Map.of(
                    "100,000 sentences without an end",
                    "the war went on and nobody knew why\n\n".repeat(100_000),
                    "one sentence of 5 MB",
                    "war and peace, ".repeat(5_000_000 / 15),
                    "200,000 short sentences in one paragraph",
                    "War. ".repeat(200_000),
                    "stops without blanks",
                    ".".repeat(1_000_000),
                    "opening marks",
                    "\"(".repeat(500_000),
                    "10,000 headings",
                    "# War\n\nThus the war went on.\n\n".repeat(10_000));

    /** Each takes under ten seconds on an idle machine. */
    @TestFactory
    Stream<DynamicTest> areBounded() {
        return TEXTS.entrySet().stream()
                .map(
                        text ->
                                DynamicTest.dynamicTest(
                                        text.getKey(),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        Duration.ofSeconds(60),
                                                        () ->
                                                                Mining.draft(
                                                                        TextsForMining.ofText(
                                                                                text.getValue()),
                                                                        DraftOptions.DEFAULT))));
    }
}
