package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nothing hangs, nothing overflows: each of these took time beyond reason in a first draft. */
class HostileInputTest {
    /** Far more than any of these needs, far less than a square of its length would. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> isReadInTime() {
        return inputs().entrySet().stream()
                .map(e -> dynamicTest(e.getKey(), () -> check(e.getValue())));
    }

    @Test
    void manyEditsOfOneFileAreMadeTogether() {
        StringBuilder text = new StringBuilder();
        List<MapEdit> edits = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            text.append("[c").append(i).append("]: y #suggested {quote: \"q\"}\n\n");
            edits.add(new MapEdit.Untag(new ClaimId("c" + i), "suggested"));
            edits.add(new MapEdit.Requote(new ClaimId("c" + i), "q", "r"));
        }
        String edited =
                assertTimeoutPreemptively(
                                PATIENCE,
                                () -> ArgdownEditor.edit(new Source("m", text.toString()), edits))
                        .text();
        assertEquals(text.toString().replace(" #suggested", "").replace("\"q\"", "\"r\""), edited);
    }

    private static void check(String text) {
        Diagnosed<ArgumentMap> read =
                assertTimeoutPreemptively(
                        PATIENCE, () -> ArgdownReader.read(new Source("hostile", text)));
        String written =
                assertTimeoutPreemptively(PATIENCE, () -> ArgdownWriter.write(read.value()));
        assertNotNull(written);
        Source source = new Source("hostile", text);
        IncludedFiles none = path -> IncludedFiles.Answer.none("none");
        assertNotNull(assertTimeoutPreemptively(PATIENCE, () -> ArgdownSelection.of(source, none)));
    }

    private static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        // Each level needs one blank more, so a hundred thousand levels are five gigabytes; the
        // file below has as many levels as fit, and the lists of marks have the hundred thousand.
        inputs.put("relations nested 10,000 deep", nested(10_000));
        inputs.put("bold and italic nested 100,000 deep", "x " + "**a *b ".repeat(50_000));
        inputs.put("brackets", "[".repeat(1_000_000));
        inputs.put("braces that close before commas", "{".repeat(200_000) + "},".repeat(200_000));
        inputs.put("escapes in brackets", "[\\]".repeat(500_000));
        inputs.put("short codes without end", ".a".repeat(500_000));
        inputs.put("comments without end", "/*".repeat(500_000));
        inputs.put("links without end", "[a](".repeat(500_000));
        inputs.put("a line of 50 MB", "word* ".repeat(50_000_000 / 6));
        inputs.put("blanks", " ".repeat(10_000_000) + "x");
        inputs.put("errors", "[a]\n[b] x\n(1) y\n".repeat(50_000));
        inputs.put(
                "YAML nested 100,000 deep",
                "[a]: x {k: " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        inputs.put("YAML block nested deep", "===\n" + "- ".repeat(100_000) + "a\n===\n\n[a]");
        inputs.put("YAML aliases that multiply", aliases());
        inputs.put("a quotation of 5 MB", "[a]: x {quote: \"" + "y".repeat(5_000_000) + "\"}");
        inputs.put("a chain in reverse", chain(20_000));
        inputs.put(
                "a structure of 20,000 steps",
                "(1) a\n----\n(2) b\n" + "----\n(3) c\n".repeat(20_000));
        inputs.put("a list that concludes 50,000 times", "1. a\n" + concluding(50_000));
        inputs.put(
                "brackets at the ends of items", "1. a (1\n" + "2. (((( (1, (1\n".repeat(50_000));
        inputs.put("includes without end", "@include(".repeat(200_000));
        inputs.put("includes of nothing", "@include(a)\n\n".repeat(50_000) + "[a]: x");
        inputs.put("groups nested deep", "#".repeat(2_000) + " x {isClosed: true}\n\n[a]: b");
        inputs.put("a comment after each word", "[a]: " + "x /* y */ ".repeat(100_000));
        inputs.put("broken surrogates", "[\ud800]: \udc00 {quote: \"\ud800\"}");
        return inputs;
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder("[a]\n");
        for (int i = 1; i <= depth; i++) {
            text.append(" ".repeat(i)).append("+ x\n");
        }
        return text.toString();
    }

    private static String concluding(int items) {
        StringBuilder text = new StringBuilder();
        for (int i = 2; i < items; i++) {
            text.append(i).append(". x (0, 1)\n");
        }
        return text.toString();
    }

    private static String chain(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = length; i > 0; i--) {
            text.append("[c").append(i).append("]: y\n\n");
        }
        for (int i = 0; i < length; i++) {
            text.append("[c").append(i).append("]\n  + [c").append(i + 1).append("]\n\n");
        }
        return text.toString();
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("===\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            String last = "*a" + (i - 1);
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(last).append(", ").append(last).append(", ").append(last).append("]\n");
        }
        assertFalse(yaml.isEmpty());
        return yaml + "title: *a39\n===\n\n[a]";
    }
}
