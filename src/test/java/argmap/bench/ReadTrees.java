package argmap.bench;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Maps of chapters as careful readers drew them up ({@code ../shared/data/readings}): trees of some
 * twenty claims with the author's sentences, on which nothing of the layout was tuned.
 */
final class ReadTrees {
    private static final Pattern END = Pattern.compile("[.!?][\"”’)]*(?= |$)");

    private ReadTrees() {}

    /** By the chapter's name; none where the shared data is absent. */
    static Map<String, GroundedMap> all(Path data) throws IOException {
        Map<String, GroundedMap> all = new LinkedHashMap<>();
        if (!Files.isDirectory(data.resolve("readings"))) {
            return all;
        }
        try (Stream<Path> files = Files.list(data.resolve("readings"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path source = data.resolve("sources").resolve(name);
                if (name.endsWith(".json") && Files.exists(source)) {
                    all.put(name, map(json(file), json(source)));
                }
            }
        }
        return all;
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static GroundedMap map(JsonNode reading, JsonNode source) {
        List<JsonNode> claims = new ArrayList<>();
        for (JsonNode claim : reading.get("claims")) {
            if (claim.path("level").asText().equals("main")) {
                claims.add(claim);
            }
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode claim : claims) {
            if (claim.path("parent").asText("").replace("null", "").isEmpty()) {
                write(claim, 0, claims, source, text);
            }
        }
        return new GroundedMap(
                Pipeline.map(new Source("reading", text.toString())).value(),
                Document.EMPTY,
                Works.NONE,
                List.of());
    }

    private static void write(
            JsonNode claim, int depth, List<JsonNode> all, JsonNode source, StringBuilder text) {
        String relation = claim.path("relation").asText("");
        String sign = depth == 0 ? "" : relation.equals("supports") ? "+ " : "- ";
        text.append("  ".repeat(depth)).append(sign).append('[');
        text.append(plain(claim.path("title").asText())).append("]: ");
        text.append(plain(sentence(claim.path("words").asText(), source))).append('\n');
        for (JsonNode other : all) {
            if (other.path("parent").asText("").equals(claim.path("id").asText())) {
                write(other, depth + 1, all, source, text);
            }
        }
    }

    /** The sentence that begins with these words, or the words alone. */
    private static String sentence(String words, JsonNode source) {
        for (JsonNode block : source.get("blocks")) {
            String paragraph = block.path("text").asText("");
            int start = paragraph.indexOf(words);
            if (start >= 0) {
                Matcher end = END.matcher(paragraph);
                return paragraph.substring(
                        start, end.find(start + words.length()) ? end.end() : paragraph.length());
            }
        }
        return words;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\[\\]<>{}#@|*_\\\\]", "").strip();
    }
}
