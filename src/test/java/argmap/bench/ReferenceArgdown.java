package argmap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The reference implementation of Argdown, where the bench has installed it in a folder of its own
 * and named that by {@code -Dargdown.reference}.
 */
final class ReferenceArgdown {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private ReferenceArgdown(Path folder) {
        this.folder = folder;
    }

    static Optional<ReferenceArgdown> installed() {
        String folder = System.getProperty("argdown.reference", "");
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferenceArgdown(Path.of(folder)));
    }

    /** What it makes of texts, by their names. */
    JsonNode facts(Map<String, String> texts) throws IOException {
        Path in = folder.resolve("in.json");
        Path out = folder.resolve("out.json");
        Files.writeString(in, JSON.writeValueAsString(texts));
        node("facts", in, out);
        return JSON.readTree(Files.readString(out));
    }

    /** Milliseconds for one pass over all texts, warm. */
    double millis(Map<String, String> texts) throws IOException {
        Path in = folder.resolve("in.json");
        Files.writeString(in, JSON.writeValueAsString(texts));
        return Double.parseDouble(node("speed", in, in).strip());
    }

    private String node(String what, Path in, Path out) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "node", "bench/argdown-reference.js", what, in.toString(), out.toString());
        builder.environment().put("NODE_PATH", folder.resolve("node_modules").toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("the reference program failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return printed;
    }
}
