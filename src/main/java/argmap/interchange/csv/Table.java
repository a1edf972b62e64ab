package argmap.interchange.csv;

import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table of a CSV file.
 *
 * @param header names of the columns, in lower case
 */
record Table(List<String> header, List<Row> rows) {

    /** A line, or several where a cell has line breaks. */
    record Row(List<String> cells, Span span) {
        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** A cell by the name of its column, the first of several names that the table has. */
    String cell(Row row, String... names) {
        for (String name : names) {
            int column = header.indexOf(name);
            if (column >= 0 && column < row.cells().size()) {
                return row.cells().get(column);
            }
        }
        return "";
    }

    boolean hasAny(String... names) {
        for (String name : names) {
            if (header.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Tables stand one after the other, with an empty line between. */
    static List<Table> read(Source source) {
        List<Table> tables = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Row row : rows(source)) {
            if (row.isEmpty()) {
                add(tables, rows);
                rows = new ArrayList<>();
            } else {
                rows.add(row);
            }
        }
        add(tables, rows);
        return tables;
    }

    private static void add(List<Table> tables, List<Row> rows) {
        if (!rows.isEmpty()) {
            List<String> header =
                    rows.get(0).cells().stream()
                            .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                            .toList();
            tables.add(new Table(header, List.copyOf(rows.subList(1, rows.size()))));
        }
    }

    static List<Row> rows(Source source) {
        String text = source.text();
        char comma = separator(text);
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean end = i == text.length();
            if (quoted && !end) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == comma) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                rows.add(new Row(List.copyOf(cells), new Span(start, i)));
                cells.clear();
                start = Math.min(i + 1, text.length());
            } else if (c != '\r' || (i + 1 < text.length() && text.charAt(i + 1) != '\n')) {
                cell.append(c);
            }
        }
        return rows;
    }

    /** A spreadsheet writes semicolons where a comma stands in numbers, or tabs. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        for (char c : new char[] {',', ';', '\t'}) {
            if (first.indexOf(c) >= 0) {
                return c;
            }
        }
        return ',';
    }
}
