package argmap.mining;

import argmap.document.Document;
import argmap.graph.Scheme;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences and steps of arguments whose scheme a person has named, and what the program and the
 * bare words make of them; for the scorer.
 *
 * @param set which of the sets it is from
 * @param premises one sentence, or the premises of a step
 * @param conclusion empty for a sentence that is judged by itself
 * @param schemes those that a person sees in it; none for most sentences
 */
public record SchemeJudgements(
        String set, List<String> premises, String conclusion, Set<Scheme> schemes) {
    public SchemeJudgements {
        premises = List.copyOf(premises);
        schemes = Set.copyOf(schemes);
    }

    /** Words that a list of marks would begin with, taken for the scheme wherever they stand. */
    private static final Map<Scheme, Pattern> BARE =
            Map.of(
                    Scheme.EXAMPLE, words("for example|for instance|example"),
                    Scheme.EXPERT_OPINION, words("according to|argue[sd]?|noted|pointed out"),
                    Scheme.BEST_EXPLANATION, words("best|explain(?:s|ed)?|explanation"),
                    Scheme.ANALOGY, words("just as|similarly|similar|like"),
                    Scheme.SIGN, words("suggest(?:s|ed)?|indicate[sd]?|evidence|sign"),
                    Scheme.PRACTICAL_REASONING, words("in order to|must|should"),
                    Scheme.CAUSE_TO_EFFECT, words("because|since|led to|as a result|cause[sd]?"));

    private static final Map<String, Scheme> IN_ARAUCARIA =
            Map.of(
                    "Example", Scheme.EXAMPLE,
                    "ExpertOpinion", Scheme.EXPERT_OPINION,
                    "Analogy", Scheme.ANALOGY,
                    "Sign", Scheme.SIGN,
                    "PracticalReasoning", Scheme.PRACTICAL_REASONING,
                    "CauseToEffect", Scheme.CAUSE_TO_EFFECT);

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The program's answer. */
    public Optional<Scheme> suggested() {
        return premises.stream()
                .flatMap(premise -> ShownScheme.ofPremise(premise).stream())
                .findFirst()
                .or(() -> ShownScheme.ofConclusion(conclusion))
                .map(ShownScheme::scheme);
    }

    /** The simple way: the first scheme one of whose words stands in it. */
    public Optional<Scheme> byBareWords() {
        String all = String.join(" ", premises) + " " + conclusion;
        for (Scheme scheme : Scheme.values()) {
            Pattern bare = BARE.get(scheme);
            if (bare != null && bare.matcher(all).find()) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** The sentences of three chapters; none where those are absent. */
    public static List<SchemeJudgements> sentences(Path shared) throws IOException {
        List<SchemeJudgements> all = new ArrayList<>();
        Map<String, Document> chapters = new HashMap<>();
        try (InputStream in =
                SchemeJudgements.class.getResourceAsStream("/argmap/bench/schemes.tsv")) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                Path truth = shared.resolve("data/ocr").resolve(cells[0]).resolve("truth.json");
                if (!Files.exists(truth)) {
                    return List.of();
                }
                if (!chapters.containsKey(cells[0])) {
                    chapters.put(cells[0], TextsForMining.ofTruth(truth));
                }
                String sentence =
                        sentence(
                                chapters.get(cells[0]),
                                Integer.parseInt(cells[1]),
                                cells[4].strip());
                all.add(
                        new SchemeJudgements(
                                "draw " + cells[2], List.of(sentence), "", schemes(cells[3])));
            }
        }
        return all;
    }

    private static Set<Scheme> schemes(String cell) {
        Set<Scheme> schemes = new TreeSet<>();
        for (String name : cell.split("\\|", -1)) {
            if (!name.equals("-")) {
                schemes.add(Scheme.named(name).orElseThrow());
            }
        }
        return schemes;
    }

    private static String sentence(Document document, int paragraph, String opening) {
        String text = document.paragraphs().get(paragraph).text().text();
        int at = text.indexOf(opening);
        return SentenceSplitter.in(text).stream()
                .filter(span -> at >= 0 && span.start() <= at && at < span.end())
                .map(span -> text.substring(span.start(), span.end()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no longer there: " + opening));
    }

    /** The steps of AraucariaDB that name one of the schemes. */
    public static List<SchemeJudgements> araucaria(Path folder) throws IOException {
        List<SchemeJudgements> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith("nodeset")) {
                    steps(new ObjectMapper().readTree(Files.readString(file)), all);
                }
            }
        }
        return all;
    }

    private static void steps(JsonNode map, List<SchemeJudgements> all) {
        Map<String, JsonNode> nodes = new HashMap<>();
        map.get("nodes").forEach(node -> nodes.put(node.get("nodeID").asText(), node));
        for (JsonNode step : map.get("nodes")) {
            Scheme scheme = IN_ARAUCARIA.get(step.path("scheme").asText());
            if (scheme == null) {
                continue;
            }
            List<String> premises = new ArrayList<>();
            StringBuilder conclusion = new StringBuilder();
            for (JsonNode edge : map.get("edges")) {
                String id = step.get("nodeID").asText();
                String from = edge.get("fromID").asText();
                String to = edge.get("toID").asText();
                if (to.equals(id)) {
                    statement(nodes, from).ifPresent(premises::add);
                } else if (from.equals(id)) {
                    statement(nodes, to).ifPresent(conclusion::append);
                }
            }
            all.add(
                    new SchemeJudgements(
                            "AraucariaDB", premises, conclusion.toString(), Set.of(scheme)));
        }
    }

    private static Optional<String> statement(Map<String, JsonNode> nodes, String id) {
        return Optional.ofNullable(nodes.get(id))
                .filter(node -> node.path("type").asText().equals("I"))
                .map(node -> node.get("text").asText());
    }
}
