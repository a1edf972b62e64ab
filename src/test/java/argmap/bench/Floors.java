package argmap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table of floors, {@code floors.md}: below each heading one or more tables, whose first column
 * names what is measured and whose header names the measures.
 */
final class Floors {
    static final Path FILE = Path.of("src/test/resources/argmap/bench/floors.md");

    /** A row of the table: what is measured, and the floor of each measure. */
    record Floor(String section, String what, Map<String, Double> measures) {}

    private Floors() {}

    static List<Floor> read() throws IOException {
        List<Floor> floors = new ArrayList<>();
        String section = "";
        List<String> header = List.of();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
            }
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells;
            } else if (!cells.get(0).startsWith("---")) {
                Map<String, Double> measures = new LinkedHashMap<>();
                for (int i = 1; i < cells.size(); i++) {
                    measures.put(header.get(i), Double.parseDouble(cells.get(i)));
                }
                floors.add(new Floor(section, cells.get(0), measures));
            }
        }
        return floors;
    }

    /** Raises the floors of a row to what was measured now; what is lower now is left. */
    static void update(Floor floor, Map<String, Double> now) throws IOException {
        List<String> lines = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(FILE)) {
            section = line.startsWith("## ") ? line.substring(3).strip() : section;
            List<String> cells = cells(line);
            boolean its =
                    section.equals(floor.section())
                            && !cells.isEmpty()
                            && cells.get(0).equals(floor.what());
            StringBuilder row = new StringBuilder("| " + floor.what() + " |");
            for (String measure : floor.measures().keySet()) {
                double least = floor.measures().getOrDefault(measure, 0.0);
                double is = Math.max(least, now.getOrDefault(measure, 0.0));
                row.append(String.format(Locale.ROOT, " %.3f |", is));
            }
            lines.add(its ? row.toString() : line);
        }
        Files.writeString(FILE, String.join("\n", lines) + "\n");
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
