package argmap.bench;

import argmap.argdown.ArgdownReader;
import argmap.argdown.ArgdownWriter;
import argmap.graph.ArgumentMap;
import argmap.interchange.aif.Aif;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads each AIF file and writes it again, straight and by way of Argdown, and compares what came
 * out with what went in: nodes, edges and locutions as sets of whole JSON objects, all else as it
 * stands.
 */
public final class AifAccuracy {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, int[]> table = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    private AifAccuracy() {}

    /**
     * Takes the folder with the files and prints a table; what was written goes to {@code
     * out/accuracy/aif}, by way of Argdown to {@code out/accuracy/aif-argdown}.
     */
    public static void main(String[] arguments) throws IOException {
        AifAccuracy accuracy = of(Path.of(arguments[0]), Path.of("out/accuracy"));
        accuracy.differences.forEach(System.out::println);
        System.out.println("| what | alike | of |\n|---|---|---|");
        accuracy.table.forEach(
                (what, score) ->
                        System.out.println(
                                "| " + what + " | **" + score[0] + "** | " + score[1] + " |"));
    }

    /**
     * @param out where what was written goes
     */
    public static AifAccuracy of(Path folder, Path out) throws IOException {
        AifAccuracy accuracy = new AifAccuracy();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        Path direct = Files.createDirectories(out.resolve("aif"));
        Path around = Files.createDirectories(out.resolve("aif-argdown"));
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String truth = Files.readString(file);
            ArgumentMap map = Aif.read(new Source(name, truth)).value();
            String written = Aif.write(map);
            Files.writeString(direct.resolve(name), written);
            String argdown = ArgdownWriter.write(map);
            ArgumentMap back = ArgdownReader.read(new Source(name, argdown)).value();
            String again = Aif.write(back);
            Files.writeString(around.resolve(name), again);
            accuracy.compare(name, "read and written", truth, written);
            accuracy.compare(name, "through Argdown", truth, again);
        }
        return accuracy;
    }

    /** The share that came back the same, by what was compared. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        table.forEach((what, score) -> shares.put(what, (double) score[0] / score[1]));
        return shares;
    }

    /** Files, or single things, that came back the same; -1 where nothing was compared. */
    public int alike(String what) {
        return table.getOrDefault(what, new int[] {-1, 0})[0];
    }

    public int compared(String what) {
        return table.getOrDefault(what, new int[] {0, 0})[1];
    }

    public List<String> differences() {
        return differences;
    }

    private void compare(String name, String way, String truth, String written) throws IOException {
        JsonNode before = JSON.readTree(truth);
        JsonNode after = JSON.readTree(written);
        boolean same = size(before) == size(after);
        for (String part : List.of("nodes", "edges", "locutions")) {
            same &= set(name, way, part, before, after);
        }
        for (Iterator<String> keys = before.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!List.of("nodes", "edges", "locutions").contains(key)) {
                same &= before.get(key).equals(after.get(key));
            }
        }
        score(way + ": files", same);
        if (!same) {
            differences.add(name + ": not the same " + way);
        }
    }

    private static int size(JsonNode json) {
        return json.path("nodes").size() + json.path("edges").size() + json.size();
    }

    private boolean set(String name, String way, String part, JsonNode before, JsonNode after) {
        List<JsonNode> left = new ArrayList<>();
        after.path(part).forEach(left::add);
        boolean same = true;
        for (JsonNode one : before.path(part)) {
            boolean found = left.remove(one);
            String type = one.path("type").asText();
            score(way + ": " + part, found);
            if (List.of("I", "RA", "CA").contains(type)) {
                score(way + ": " + type + "-nodes", found);
            }
            if (one.has("scheme")) {
                score(way + ": schemes", found);
            }
            if (!found && same) {
                differences.add(name + ": " + way + ": lost " + one);
            }
            same &= found;
        }
        return same && left.isEmpty();
    }

    private void score(String what, boolean found) {
        int[] score = table.computeIfAbsent(what, w -> new int[2]);
        score[0] += found ? 1 : 0;
        score[1]++;
    }
}
