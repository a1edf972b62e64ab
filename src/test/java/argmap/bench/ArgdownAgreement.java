package argmap.bench;

import argmap.argdown.ArgdownFacts;
import argmap.argdown.ArgdownReader;
import argmap.argdown.ArgdownWriter;
import argmap.graph.RandomMaps;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints maps and lets the reference implementation read them: the recorded inputs that it accepts,
 * 200 random maps, and the maps of this project. Statements, their texts and relations are
 * compared; titles after our way to write brackets in them is undone.
 */
final class ArgdownAgreement {
    private static final int RANDOM_MAPS = 200;

    private ArgdownAgreement() {}

    static void print(JsonNode recorded, PrintStream out) throws IOException {
        Optional<ReferenceArgdown> reference = ReferenceArgdown.installed();
        if (reference.isEmpty()) {
            out.println("\nThe reference program was not asked: npm was not found, or no network.");
            return;
        }
        Map<String, String> printed = printed(recorded);
        JsonNode theirs = reference.get().facts(printed);
        int read = 0;
        int alike = 0;
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> map : printed.entrySet()) {
            JsonNode one = theirs.get(map.getKey());
            JsonNode ours = ArgdownFacts.of(map.getValue());
            boolean accepted = one.get("accept").asBoolean();
            boolean same =
                    accepted
                            && ours.get("accept").asBoolean()
                            && statements(one).equals(statements(ours))
                            && relations(one).equals(relations(ours));
            read += accepted ? 1 : 0;
            alike += same ? 1 : 0;
            if (!same) {
                differences.add(map.getKey());
            }
        }
        out.printf("%nMaps printed here and read by the reference program%n%n");
        out.printf("%-20s %4d of %4d%n", "read", read, printed.size());
        out.printf("%-20s %4d of %4d%n", "statements, relations", alike, printed.size());
        differences.stream().limit(10).forEach(name -> out.println("  differs: " + name));
    }

    private static Map<String, String> printed(JsonNode recorded) throws IOException {
        Map<String, String> maps = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : recorded.properties()) {
            if (one.getValue().get("accept").asBoolean()) {
                maps.put(one.getKey(), again(one.getValue().get("source").asText()));
            }
        }
        for (int seed = 0; seed < RANDOM_MAPS; seed++) {
            maps.put("random " + seed, ArgdownWriter.write(RandomMaps.of(new Random(seed))));
        }
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".argdown")).toList()) {
                maps.put(file.toString(), again(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return maps;
    }

    private static String again(String source) {
        return ArgdownWriter.write(ArgdownReader.read(new Source("map", source)).value());
    }

    private static Map<String, String> statements(JsonNode facts) {
        Map<String, String> all = new TreeMap<>();
        facts.get("statements")
                .properties()
                .forEach(
                        e ->
                                all.put(
                                        ArgdownFacts.title(e.getKey(), false),
                                        e.getValue().toString()));
        return all;
    }

    private static List<String> relations(JsonNode facts) {
        List<String> rows = new ArrayList<>();
        facts.get("relations")
                .forEach(row -> rows.add(relation(row.get(2).asText(), end(row, 0), end(row, 3))));
        rows.sort(null);
        return rows;
    }

    /** Those that hold both ways are the same whichever end is named first. */
    private static String relation(String type, String from, String to) {
        boolean mutual = type.equals("contrary") || type.equals("contradictory");
        return mutual && from.compareTo(to) > 0
                ? to + " " + type + " " + from
                : from + " " + type + " " + to;
    }

    private static String end(JsonNode row, int at) {
        String kind = row.get(at).asText();
        boolean argument = !kind.equals("equivalence-class");
        return kind + " " + ArgdownFacts.title(row.get(at + 1).asText(), argument);
    }
}
