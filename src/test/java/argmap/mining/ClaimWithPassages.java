package argmap.mining;

import argmap.mining.SentenceLink.Neighbour;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim and the passages that may be evidence for it, one line of a file of data/linking.
 *
 * @param apart for each passage its distance from the claim, where both stand in one text; else
 *     empty
 * @param right the passages that are evidence
 */
public record ClaimWithPassages(
        String id, String claim, List<String> passages, List<Integer> apart, Set<Integer> right) {

    public static List<ClaimWithPassages> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<ClaimWithPassages> all = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode one = json.readTree(line);
            List<String> passages = new ArrayList<>();
            one.get("cands").forEach(passage -> passages.add(passage.asText()));
            List<Integer> apart = new ArrayList<>();
            one.path("pos").forEach(distance -> apart.add(distance.asInt()));
            Set<Integer> right = new TreeSet<>();
            one.path("rel").forEach(index -> right.add(index.asInt()));
            all.add(
                    new ClaimWithPassages(
                            one.get("id").asText(), one.get("q").asText(), passages, apart, right));
        }
        return all;
    }

    /** The text it was taken from; folds of a cross-validation keep it together. */
    String group() {
        return id.split("[:|]", -1)[0];
    }

    List<String> words() {
        return WordStems.of(claim);
    }

    List<Neighbour> neighbours() {
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            neighbours.add(
                    new Neighbour(
                            WordStems.of(passages.get(i)), apart.isEmpty() ? 0 : apart.get(i)));
        }
        return neighbours;
    }
}
