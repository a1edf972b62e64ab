package argmap.bench;

import argmap.argdown.ArgdownFacts;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares this package with the recorded facts about the reference implementation and prints a
 * table. With a first argument {@code -v} it also prints each difference.
 */
public final class ArgdownAccuracy {
    private final Map<String, int[]> table = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    private ArgdownAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        JsonNode recorded = ArgdownFacts.recorded();
        ArgdownAccuracy accuracy = of(recorded);
        PrintStream out =
                new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        if (arguments.length > 0 && arguments[0].equals("-v")) {
            accuracy.differences.forEach(out::println);
        }
        accuracy.table.forEach(
                (name, score) -> out.printf("%-20s %4d of %4d%n", name, score[0], score[1]));
        ArgdownAgreement.print(recorded, out);
    }

    /** The scores, each a number of inputs alike and of inputs compared, and the differences. */
    public static ArgdownAccuracy of(JsonNode recorded) {
        ArgdownAccuracy accuracy = new ArgdownAccuracy();
        for (Map.Entry<String, JsonNode> one : recorded.properties()) {
            accuracy.compare(one.getKey(), one.getValue());
        }
        return accuracy;
    }

    /** The share of inputs alike, by what was compared. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        table.forEach((name, score) -> shares.put(name, (double) score[0] / score[1]));
        return shares;
    }

    public int alike(String name) {
        return table.getOrDefault(name, new int[2])[0];
    }

    public List<String> differences() {
        return differences;
    }

    private void compare(String name, JsonNode theirs) {
        JsonNode ours = ArgdownFacts.of(theirs.get("source").asText());
        boolean accept = theirs.get("accept").asBoolean();
        boolean same = score(name, "accept", accept, ours.get("accept").asBoolean());
        if (!accept) {
            JsonNode error = theirs.get("errors").get(0);
            same &=
                    score(
                            name,
                            "first error",
                            error.get("line") + ":" + error.get("col"),
                            same
                                    ? ours.get("errors").get(0).get("line")
                                            + ":"
                                            + ours.get("errors").get(0).get("col")
                                    : "none");
        } else if (same) {
            for (String part : List.of("statements", "arguments", "relations", "tags")) {
                same &= score(name, part, sorted(theirs.get(part)), sorted(ours.get(part)));
            }
            same &= score(name, "map nodes", ArgdownMaps.nodes(theirs), ArgdownMaps.nodes(ours));
            same &= score(name, "map edges", ArgdownMaps.edges(theirs), ArgdownMaps.edges(ours));
        }
        score(name, "all", true, same);
        if (accept) {
            List<String> printings = ArgdownFacts.printings(theirs.get("source").asText());
            score(name, "print and read alike", printings.get(0), printings.get(1));
            score(name, "printed twice alike", printings.get(2), printings.get(3));
        }
    }

    private boolean score(String input, String part, Object theirs, Object ours) {
        int[] score = table.computeIfAbsent(part, p -> new int[2]);
        boolean same = theirs.equals(ours);
        score[0] += same ? 1 : 0;
        score[1]++;
        if (!same && !part.equals("all")) {
            differences.add(input + " " + part + "\n  theirs " + theirs + "\n  ours   " + ours);
        }
        return same;
    }

    /** Lists as sorted lists, objects as sorted maps: the order says nothing. */
    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new TreeMap<>();
            node.properties().forEach(f -> map.put(f.getKey(), f.getValue().toString()));
            return map;
        }
        List<String> rows = new ArrayList<>();
        node.forEach(row -> rows.add(row.toString()));
        rows.sort(null);
        return rows;
    }
}
