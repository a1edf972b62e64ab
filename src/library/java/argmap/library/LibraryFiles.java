package argmap.library;

import java.util.List;

/** The forms of a library's summaries that other programs read. */
public final class LibraryFiles {
    private LibraryFiles() {}

    /** A line of CSV (RFC 4180): what has a comma, a quotation mark or a line end is quoted. */
    public static String csv(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(String text) {
        // A cell that a table calculation would run is text to it with an apostrophe before it.
        String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        boolean plain =
                safe.indexOf(',') < 0 && safe.indexOf('"') < 0 && !safe.matches("(?s).*[\\r\\n].*");
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** The opening of a graph of who cites whom. */
    public static String graphHead() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="kind" for="node" attr.name="kind" attr.type="string"/>
                <key id="label" for="node" attr.name="label" attr.type="string"/>
                <key id="year" for="node" attr.name="year" attr.type="string"/>
                <key id="weight" for="edge" attr.name="citations" attr.type="int"/>
                <graph id="who-cites-whom" edgedefault="directed">
                """;
    }

    /**
     * A book of the library or a work.
     *
     * @param kind {@code book}, {@code work}, or {@code both} for a book that others cite
     */
    public static String graphNode(String id, String kind, String label, String year) {
        return "<node id=\""
                + xml(id)
                + "\"><data key=\"kind\">"
                + kind
                + "</data><data key=\"label\">"
                + xml(label)
                + "</data>"
                + (year.isEmpty() ? "" : "<data key=\"year\">" + xml(year) + "</data>")
                + "</node>\n";
    }

    /** So many citations of one by the other. */
    public static String graphEdge(String from, String to, int citations) {
        return "<edge source=\""
                + xml(from)
                + "\" target=\""
                + xml(to)
                + "\"><data key=\"weight\">"
                + citations
                + "</data></edge>\n";
    }

    public static String graphEnd() {
        return "</graph>\n</graphml>\n";
    }

    /** XML has no characters below the blank but three, and no halves of pairs. */
    private static String xml(String text) {
        String plain =
                text.replaceAll(
                        "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
        return LibraryPage.html(plain);
    }
}
