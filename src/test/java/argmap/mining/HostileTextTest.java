package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that would take hours if every sentence were held against every other. */
class HostileTextTest {
    private record Text(String name, String text) {}

    private static final List<Text> TEXTS =
            List.of(
                    new Text(
                            "100,000 sentences without an end",
                            "the war went on and nobody knew why\n\n".repeat(100_000)),
                    new Text("one sentence of 5 MB", "war and peace, ".repeat(5_000_000 / 15)),
                    new Text("60,000 short sentences in one paragraph", "War. ".repeat(60_000)),
                    new Text("stops without blanks", ".".repeat(1_000_000)),
                    new Text("opening marks", "\"(".repeat(500_000)),
                    new Text("3,000 headings", "# War\n\nThus the war went on.\n\n".repeat(3_000)));

    /** Each takes under ten seconds on an idle machine. */
    @TestFactory
    Stream<DynamicTest> areBounded() {
        return TEXTS.stream()
                .map(
                        text ->
                                DynamicTest.dynamicTest(
                                        text.name(),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        Duration.ofSeconds(60),
                                                        () ->
                                                                Mining.draft(
                                                                        TextsForMining.ofText(
                                                                                text.text()),
                                                                        DraftOptions.DEFAULT))));
    }
}
