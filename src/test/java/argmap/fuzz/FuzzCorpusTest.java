package argmap.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mutants that once failed in the bench, or at somebody's, do not fail again. */
class FuzzCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/argmap/fuzz");

    /** All of these take a second or two; a test machine may be twenty times as slow. */
    private static final Duration SOON = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> whatOnceFailedIsFine() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS)) {
            files = all.sorted().toList();
        }
        return files.stream()
                .map(
                        file ->
                                dynamicTest(
                                        String.valueOf(file.getFileName()),
                                        () -> check(file.toString(), Files.readAllBytes(file))));
    }

    private static void check(String name, byte[] bytes) {
        Trial.Outcome outcome = assertTimeoutPreemptively(SOON, () -> Trial.of(name, bytes), name);
        assertEquals(List.of(), outcome.faults());
    }

    /** Its words were once compared in a table of all pairs, in gigabytes. */
    @Test
    void oneSentenceOfTwentyThousandWordsIsReadDraftedAndChecked() {
        StringBuilder text = new StringBuilder("Therefore the town");
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 7 == 0 ? " and market" : i % 3 == 0 ? " wages" : " tenants");
        }
        text.append(" fell.\n");
        check("sentence.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Four hundred mends of which none can be made once took as many readings each. */
    @Test
    void mendsThatAreRefusedAreSoonGivenUp() {
        StringBuilder map =
                new StringBuilder("<A 1>\n\n(1)[S 1]: A\n(2)[S 2]: B\n----\n(3)[S 3]: C\n");
        for (int i = 0; i < 400; i++) {
            map.append("\n<A 2>\n\n(1)[S 4]: A\n(2)[S 5]: B\n----\n(3)[S 6]: C\n    ->[S 1]---\n");
            map.append("(3)[S 3]: C\n");
        }
        check("refused.argdown", map.toString().getBytes(StandardCharsets.UTF_8));
    }
}
