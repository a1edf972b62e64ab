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
import argmap.interchange.arrows.BoxGraph.Place;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
            Set.of(
                    "",
                    "id",
                    "type",
                    "title",
                    "text",
                    "label",
                    "claim",
                    "statement",
                    "data",
                    "from",
                    "source",
                    "to",
                    "target",
                    "kind",
                    "relation");

    /** The name of this format in a map. */
    private static final String NAME = "csv";

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
        BoxGraph drawing = new BoxGraph(csv.head, Fields.NONE, csv.boxes, csv.arrows);
        return new Diagnosed<>(drawing, csv.diagnostics).then(it -> MapOfArrows.read(it, NAME));
    }

    private void box(Table table, Table.Row row) {
        Fields own = json(table, row);
        String type = table.cell(row, "type");
        if (type.equals("map")) {
            head = own;
            return;
        }
        boolean ours = type.equals("claim") || type.equals("argument");
        String title = table.cell(row, "title");
        String text = table.cell(row, TEXT);
        boxes.add(
                new Box(
                        table.cell(row, "id"),
                        type.equals("argument"),
                        ours ? title : Wording.line(title),
                        ours ? text : Wording.line(text),
                        own,
                        theirs(table, row),
                        row.span()));
    }

    /** The cells of columns that are not ours. */
    private static Fields theirs(Table table, Table.Row row) {
        Fields all = Fields.NONE;
        for (String column : table.header()) {
            if (!SAID.contains(column)) {
                all = all.withText(column, table.cell(row, column));
            }
        }
        return all;
    }

    private void arrow(Table table, Table.Row row) {
        arrows.add(
                new Arrow(
                        table.cell(row, FROM),
                        table.cell(row, TO),
                        Looks.kind(table.cell(row, "kind", "type", "relation", "label"), ""),
                        json(table, row),
                        theirs(table, row),
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
                            new Box(
                                    end,
                                    false,
                                    "",
                                    Wording.line(end),
                                    Fields.NONE,
                                    Fields.NONE,
                                    arrow.span()));
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

    private static boolean isSayable(Place place, String name, Datum value) {
        return place != Place.MAP
                && !SAID.contains(name)
                && name.equals(name.strip().toLowerCase(Locale.ROOT))
                && BoxGraph.isLine(new Datum.Text(name))
                && BoxGraph.isLine(value);
    }

    public static String write(ArgumentMap map) {
        BoxGraph drawing = ArrowsOfMap.draw(map, NAME, Csv::isSayable);
        StringBuilder out = new StringBuilder();
        Set<String> more = new LinkedHashSet<>();
        drawing.boxes().forEach(box -> more.addAll(box.theirs().entries().keySet()));
        line(out, Fields.NONE, more, true, "id", "type", "title", "text", "data");
        if (!drawing.head().isEmpty()) {
            String title = drawing.head().text("title");
            line(out, Fields.NONE, more, false, "map", "map", title, "", data(drawing.head()));
        }
        for (Box box : drawing.boxes()) {
            String type = box.argument() ? "argument" : "claim";
            String data = data(box.own());
            line(out, box.theirs(), more, false, box.key(), type, box.title(), box.text(), data);
        }
        out.append('\n');
        more.clear();
        drawing.arrows().forEach(arrow -> more.addAll(arrow.theirs().entries().keySet()));
        line(out, Fields.NONE, more, true, "from", "kind", "to", "data");
        for (Arrow arrow : drawing.arrows()) {
            String data = data(arrow.own());
            line(out, arrow.theirs(), more, false, arrow.from(), arrow.kind(), arrow.to(), data);
        }
        return out.toString();
    }

    /** Our cells, and behind them those of the columns of others. */
    private static void line(
            StringBuilder out, Fields theirs, Set<String> more, boolean header, String... ours) {
        List<String> cells = new ArrayList<>(List.of(ours));
        more.forEach(column -> cells.add(header ? column : theirs.text(column)));
        line(out, cells.toArray(String[]::new));
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
