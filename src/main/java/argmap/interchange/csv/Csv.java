package argmap.interchange.csv;

import argmap.graph.ArgumentMap;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.JsonText;
import argmap.interchange.JsonTree;
import argmap.interchange.Wording;
import argmap.interchange.arrows.ArrowsOfMap;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Looks;
import argmap.interchange.arrows.MapOfArrows;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * CSV of nodes and edges.
 *
 * <pre>{@code
 * ArgumentMap map = Csv.read(new Source("debate.csv", csv)).value();
 * }</pre>
 */
public final class Csv {
    private static final String[] FROM = {"from", "source"};
    private static final String[] TO = {"to", "target"};
    private static final String[] TEXT = {"text", "label", "claim", "statement"};
    private static final Set<String> SAID =
            Set.of("id", "type", "title", "text", "label", "claim", "statement", "data");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Message> diagnostics = new ArrayList<>();
    private Fields head = Fields.NONE;

    private Csv() {}

    public static boolean knows(Source source) {
        String text = source.text();
        Source start = new Source("", text.substring(0, Math.min(text.length(), 1 << 14)));
        List<Table> tables = Table.read(start);
        return !tables.isEmpty()
                && tables.get(0).header().size() > 1
                && (isNodes(tables.get(0)) || isEdges(tables.get(0)));
    }

    private static boolean isNodes(Table table) {
        return table.hasAny("id") && table.hasAny("title", "text", "label", "claim", "statement");
    }

    private static boolean isEdges(Table table) {
        return table.hasAny(FROM) && table.hasAny(TO);
    }

    public static Diagnosed<ArgumentMap> read(Source source) {
        Csv csv = new Csv();
        for (Table table : Table.read(source)) {
            if (isEdges(table)) {
                csv.columns(table);
                table.rows().forEach(row -> csv.arrow(table, row));
            } else if (isNodes(table)) {
                table.rows().forEach(row -> csv.box(table, row));
            } else {
                csv.diagnostics.add(
                        Code.UNREADABLE_COLUMNS.at(
                                table.rows().isEmpty()
                                        ? new Span(0, 0)
                                        : table.rows().get(0).span(),
                                Detail.text("CSV of nodes and edges")));
            }
        }
        csv.missingBoxes();
        BoxGraph drawing = new BoxGraph(csv.head, csv.boxes, csv.arrows);
        return new Diagnosed<>(drawing, csv.diagnostics).then(MapOfArrows::read);
    }

    /** Columns of edges that are not kept. */
    private void columns(Table table) {
        for (String column : table.header()) {
            boolean said =
                    SAID.contains(column)
                            || List.of(FROM).contains(column)
                            || List.of(TO).contains(column)
                            || List.of("kind", "relation", "").contains(column);
            if (!said && !table.rows().isEmpty()) {
                Span span = table.rows().get(0).span();
                diagnostics.add(Code.ODD_EDGE_DATA.at(span, Detail.words(column)));
            }
        }
    }

    private void box(Table table, Table.Row row) {
        Fields own = json(table, row);
        String type = table.cell(row, "type");
        if (type.equals("map")) {
            head = own;
            return;
        }
        boolean ours = type.equals("claim") || type.equals("argument");
        Fields theirs = Fields.NONE;
        for (String column : table.header()) {
            if (!SAID.contains(column)) {
                theirs = theirs.withText(column, table.cell(row, column));
            }
        }
        if (!theirs.isEmpty()) {
            own = own.with("foreign", own.fields("foreign").with("csv", theirs));
        }
        String title = table.cell(row, "title");
        String text = table.cell(row, TEXT);
        boxes.add(
                new Box(
                        table.cell(row, "id"),
                        type.equals("argument"),
                        ours ? title : Wording.line(title),
                        ours ? text : Wording.line(text),
                        own,
                        row.span()));
    }

    private void arrow(Table table, Table.Row row) {
        arrows.add(
                new Arrow(
                        table.cell(row, FROM),
                        table.cell(row, TO),
                        Looks.kind(table.cell(row, "kind", "type", "relation", "label"), ""),
                        json(table, row),
                        row.span()));
    }

    /** A file of edges alone names its nodes there. */
    private void missingBoxes() {
        if (!boxes.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (Arrow arrow : arrows) {
            for (String end : List.of(arrow.from(), arrow.to())) {
                if (known.add(end)) {
                    boxes.add(
                            new Box(end, false, "", Wording.line(end), Fields.NONE, arrow.span()));
                }
            }
        }
    }

    private Fields json(Table table, Table.Row row) {
        String json = table.cell(row, "data");
        if (json.isBlank()) {
            return Fields.NONE;
        }
        var read = JsonTree.read(new Source("", json), "CSV");
        if (read.hasErrors()) {
            diagnostics.add(
                    Code.UNREADABLE_DATA.at(row.span(), Detail.text("CSV of nodes and edges")));
        }
        return read.value().fields();
    }

    public static String write(ArgumentMap map) {
        BoxGraph drawing = ArrowsOfMap.draw(map);
        StringBuilder out = new StringBuilder();
        line(out, "id", "type", "title", "text", "data");
        if (!drawing.head().isEmpty()) {
            line(out, "map", "map", drawing.head().text("title"), "", data(drawing.head()));
        }
        for (Box box : drawing.boxes()) {
            String type = box.argument() ? "argument" : "claim";
            line(out, box.key(), type, box.title(), box.text(), data(box.own()));
        }
        out.append('\n');
        line(out, "from", "kind", "to", "data");
        for (Arrow arrow : drawing.arrows()) {
            line(out, arrow.from(), arrow.kind(), arrow.to(), data(arrow.own()));
        }
        return out.toString();
    }

    /**
     * A table in which every cell that a spreadsheet would run as a formula begins with a quotation
     * mark, which makes it words. Read back, the mark is one of its words.
     */
    public static String guarded(String table) {
        StringBuilder out = new StringBuilder();
        for (Table.Row row : Table.rows(new Source("csv", table))) {
            line(
                    out,
                    row.cells().stream()
                            .map(cell -> isFormula(cell) ? "'" + cell : cell)
                            .toArray(String[]::new));
        }
        return out.toString();
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    private static String data(Datum data) {
        return data.equals(Fields.NONE) ? "" : JsonText.line(data);
    }

    private static void line(StringBuilder out, String... cells) {
        String between = "";
        for (String cell : cells) {
            out.append(between).append(quoted(cell));
            between = ",";
        }
        out.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> "\",;\t\r\n".indexOf(c) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
