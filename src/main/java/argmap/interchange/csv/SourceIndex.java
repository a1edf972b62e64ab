package argmap.interchange.csv;

import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Which file holds the text of which cited work: a table with the columns {@code file} and {@code
 * work}; a first line without these names is an entry like the others.
 */
public final class SourceIndex {
    /**
     * One line.
     *
     * @param work the work's id, or its author and title
     */
    public record Line(String file, String work, Span span) {}

    private SourceIndex() {}

    public static List<Line> read(Source source) {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : Table.rows(source)) {
            List<String> cells = row.cells();
            boolean header = lines.isEmpty() && cells.get(0).strip().equalsIgnoreCase("file");
            if (!row.isEmpty() && !header) {
                // "horn.txt,Horn, Harbours and Tolls": names have commas.
                String work = String.join(",", cells.subList(1, cells.size()));
                lines.add(new Line(cells.get(0).strip(), work.strip(), row.span()));
            }
        }
        return lines;
    }
}
