package argmap.bench;

import argmap.argdown.ArgdownFacts;
import argmap.argdown.ArgdownReader;
import argmap.graph.ArgumentMap;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times the reading of maps, beside the reference implementation where that is installed. */
public final class ArgdownSpeed {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 400;
    private static final int LINES = 300;
    private static final int STATEMENTS = 100_000;

    private ArgdownSpeed() {}

    /**
     * {@code debate FILE} writes a debate of 300 lines, {@code large FILE} a map of 100,000
     * statements; without arguments, rows of a table.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2) {
            String text = arguments[0].equals("large") ? large() : debate(LINES);
            Files.writeString(Path.of(arguments[1]), text);
            return;
        }
        if (Files.exists(ArgdownFacts.file())) {
            recordedInputs();
        } else {
            System.out.println("| recorded inputs: skipped, no " + ArgdownFacts.file() + " | | |");
        }
        largeMap();
    }

    private static void recordedInputs() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        ArgdownFacts.recorded()
                .properties()
                .forEach(e -> texts.put(e.getKey(), e.getValue().get("source").asText()));
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            int nodes = 0;
            for (String text : texts.values()) {
                nodes += ArgdownFacts.mapNodes(text);
            }
            if (i >= 0 && nodes > 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        double ours = times[ROUNDS / 2];
        String what = "parse, model and map of " + texts.size() + " recorded inputs, warm";
        row(what, ours, 1);
        Optional<ReferenceArgdown> reference = ReferenceArgdown.installed();
        if (reference.isPresent()) {
            double theirs = reference.get().millis(texts);
            row("the same by the reference core in Node", theirs, theirs / ours);
        } else {
            System.out.println("| the reference core: skipped, npm was not found | | |");
        }
    }

    private static String large() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < STATEMENTS; i++) {
            text.append(i % 10 == 0 ? "\n" : "  + ");
            text.append("[Claim ").append(i).append("]: This is statement ").append(i);
            text.append(" of a large map. {quote: \"words\", page: ").append(i % 400).append("}\n");
        }
        return text.toString();
    }

    private static void largeMap() {
        Source source = new Source("large", large());
        long start = System.nanoTime();
        ArgumentMap map = ArgdownReader.read(source).value();
        double millis = (System.nanoTime() - start) / 1e6;
        String heap = Runtime.getRuntime().maxMemory() / 1_000_000 + " MB";
        row(
                "map of " + map.claims().size() + " statements read, once, in a heap of " + heap,
                millis,
                Double.NaN);
    }

    private static void row(String what, double millis, double ratio) {
        String times = Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.1f", ratio);
        System.out.printf(Locale.ROOT, "| %s | %.1f | %s |%n", what, millis, times);
    }

    /** A debate as people write them: claims with two or three for and against each. */
    private static String debate(int lines) {
        StringBuilder text = new StringBuilder("===\ntitle: A debate\n===\n\n");
        int line = 4;
        for (int i = 0; line < lines - 6; i++) {
            text.append("[Claim ").append(i).append("]: One thing that is said, number ");
            text.append(i).append(". #topic-").append(i % 7).append('\n');
            text.append("  + <For ").append(i).append(">: Because of *this* and **that**.\n");
            text.append("    - [Doubt ").append(i).append("]: But is it so? {page: 7}\n");
            text.append("  - [Claim ").append(i + 1).append("]\n\n");
            line += 5;
        }
        return text.toString();
    }
}
