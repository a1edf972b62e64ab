package argmap.mining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the abstracts that bear on a claim among thousands, as the program does it. */
public final class AbstractSearch {
    private final List<String> ids = new ArrayList<>();
    private final OtherTexts texts;

    public AbstractSearch(Path documents, boolean embedding) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> abstracts = new ArrayList<>();
        for (String line : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
            JsonNode one = json.readTree(line);
            StringBuilder text = new StringBuilder(one.get("title").asText());
            one.get("sents").forEach(sentence -> text.append(' ').append(sentence.asText()));
            ids.add(one.get("id").asText());
            abstracts.add(text.toString());
        }
        texts = new OtherTexts(abstracts, embedding);
    }

    /** A claim and the ids of the abstracts that bear on it. */
    public record Query(String id, String claim, Set<String> right) {}

    public static List<Query> queries(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode one = json.readTree(line);
            Set<String> right = new HashSet<>();
            one.path("rel").forEach(id -> right.add(id.asText()));
            queries.add(new Query(one.get("id").asText(), one.get("q").asText(), right));
        }
        return queries;
    }

    public List<String> best(String claim, int most) {
        return texts.best(claim, most).stream().map(ids::get).toList();
    }
}
