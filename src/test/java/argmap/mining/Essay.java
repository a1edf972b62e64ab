package argmap.mining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A short essay with the graph that a person drew of it, and what the package makes of it.
 *
 * @param parents for each statement the one it bears on; its own for the claim, -1 where it bears
 *     on no single statement
 */
public record Essay(
        String id,
        String topic,
        List<String> statements,
        int claim,
        List<Boolean> against,
        List<Integer> parents) {

    public static List<Essay> read(Path file) throws IOException {
        List<Essay> essays = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(file.toFile())) {
            List<String> order = new ArrayList<>();
            one.get("order").forEach(id -> order.add(id.asText()));
            int claim = order.indexOf(one.get("roots").path(0).asText());
            List<String> statements = new ArrayList<>();
            List<Boolean> against = new ArrayList<>();
            List<Integer> parents = new ArrayList<>();
            for (String id : order) {
                statements.add(one.get("text").get(id).asText());
                against.add(one.get("role").get(id).asText().equals("opp"));
                JsonNode target = one.get("tgt").path(id);
                parents.add(
                        target.isMissingNode()
                                ? parents.size()
                                : order.indexOf(target.get(0).asText()));
            }
            essays.add(
                    new Essay(
                            one.get("id").asText(),
                            one.path("topic").asText().replace('_', ' '),
                            statements,
                            claim,
                            against,
                            parents));
        }
        return essays;
    }

    /** The same essay with the graph the package draws. */
    public Essay suggested() {
        Set<String> words = new HashSet<>(WordStems.of(topic));
        ShortArgument argument = ShortArgument.of(statements, words);
        int root = 0;
        while (argument.parents().get(root) != root) {
            root++;
        }
        return new Essay(id, topic, statements, root, argument.against(), argument.parents());
    }

    /** The simple way: the first is the claim, all others bear on it, none is against it. */
    public Essay simple() {
        List<Integer> first = statements.stream().map(statement -> 0).toList();
        List<Boolean> none = statements.stream().map(statement -> false).toList();
        return new Essay(id, topic, statements, 0, none, first);
    }
}
