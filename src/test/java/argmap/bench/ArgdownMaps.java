package argmap.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The map part of the facts, with titles in place of ids. */
final class ArgdownMaps {
    private ArgdownMaps() {}

    static List<String> nodes(JsonNode facts) {
        List<String> rows = new ArrayList<>();
        if (facts.has("map")) {
            facts.get("map").get("nodes").forEach(row -> rows.add(row.toString()));
        }
        rows.sort(null);
        return rows;
    }

    /**
     * Ids count statements first, then arguments, each in the order of the file; the list of nodes
     * follows the groups instead. Our own rows name their ends already.
     */
    static List<String> edges(JsonNode facts) {
        List<String> rows = new ArrayList<>();
        if (!facts.has("map")) {
            return rows;
        }
        List<String> byId = new ArrayList<>();
        facts.get("statements")
                .fieldNames()
                .forEachRemaining(t -> add(facts, "statement", t, byId));
        facts.get("arguments").properties().forEach(e -> add(facts, "argument", e.getKey(), byId));
        for (JsonNode edge : facts.get("map").get("edges")) {
            if (edge.isTextual()) {
                rows.add(edge.asText());
                continue;
            }
            rows.add(
                    named(edge.get(0).asText(), byId)
                            + " "
                            + edge.get(1).asText()
                            + " "
                            + named(edge.get(2).asText(), byId));
        }
        rows.sort(null);
        return rows;
    }

    private static String named(String id, List<String> byId) {
        int number = Integer.parseInt(id.substring(1));
        return number < byId.size() ? byId.get(number) : id;
    }

    private static void add(JsonNode facts, String kind, String title, List<String> byId) {
        for (JsonNode node : facts.get("map").get("nodes")) {
            if (node.get(0).asText().equals(kind + "-map-node")
                    && node.get(1).asText().equals(title)) {
                byId.add(kind + " " + title);
            }
        }
    }
}
