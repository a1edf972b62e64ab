package argmap.argdown;

import argmap.graph.ArgdownData;
import argmap.graph.Datum;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What other formats said, as YAML under the key {@code foreign}. Written within braces it has no
 * brace before a blank, as that would end the data; in the head its outer levels have a line each.
 */
final class ForeignData {
    /** Numbers as JSON has them, and its three words; all else that is plain is a text to us. */
    private static final String LITERAL =
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null";

    /** So many levels get lines of their own; deeper ones stand in braces and brackets. */
    private static final int LINES = 4;

    /** What {@link ArgdownData#NAME} was called in maps until version 2. */
    private static final String FORMERLY = "argdown-json";

    private ForeignData() {}

    /** Adds what a place says to what was said before; the later word on a format counts. */
    static Datum.Fields read(Yaml value, Datum.Fields before) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            return before;
        }
        Datum.Fields all = before;
        for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
            String name = entry.getKey().equals(FORMERLY) ? ArgdownData.NAME : entry.getKey();
            all = all.with(name, datum(entry.getValue()));
        }
        return all;
    }

    static Datum datum(Yaml value) {
        if (value instanceof Yaml.Mapping mapping) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> entries.put(key, datum(entry)));
            return new Datum.Fields(entries);
        }
        if (value instanceof Yaml.Sequence sequence) {
            return new Datum.Items(sequence.items().stream().map(ForeignData::datum).toList());
        }
        Yaml.Scalar scalar = (Yaml.Scalar) value;
        return scalar.plain() && scalar.text().matches(LITERAL)
                ? new Datum.Literal(scalar.text())
                : new Datum.Text(scalar.text());
    }

    /** On one line, in braces. */
    static String flow(Datum datum) {
        StringBuilder out = new StringBuilder();
        flow(datum, out);
        return out.toString();
    }

    private static void flow(Datum datum, StringBuilder out) {
        if (datum instanceof Datum.Fields fields) {
            String between = "{";
            for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
                out.append(between).append(key(entry.getKey())).append(": ");
                flow(entry.getValue(), out);
                between = ", ";
            }
            out.append(fields.isEmpty() ? "{}" : "}");
        } else if (datum instanceof Datum.Items items) {
            String between = "[";
            for (Datum item : items.items()) {
                out.append(between);
                flow(item, out);
                between = ", ";
            }
            out.append(items.items().isEmpty() ? "[]" : "]");
        } else {
            out.append(scalar(datum));
        }
    }

    /** The fields of the head, each level four blanks further in. */
    static String block(Datum.Fields fields, int level) {
        StringBuilder out = new StringBuilder();
        block(fields, level, out);
        return out.toString();
    }

    private static void block(Datum.Fields fields, int level, StringBuilder out) {
        for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
            out.append("    ".repeat(level)).append(key(entry.getKey())).append(':');
            Datum value = entry.getValue();
            if (level < LINES && value instanceof Datum.Fields inner && !inner.isEmpty()) {
                out.append('\n');
                block(inner, level + 1, out);
            } else if (level < LINES
                    && value instanceof Datum.Items items
                    && !items.items().isEmpty()) {
                out.append('\n');
                for (Datum item : items.items()) {
                    out.append("    ".repeat(level + 1)).append("- ").append(flow(item));
                    out.append('\n');
                }
            } else {
                boolean text = value instanceof Datum.Text;
                out.append(' ').append(text ? line(value.string()) : flow(value)).append('\n');
            }
        }
    }

    /** A text on a line of the head: bare where nothing in it could mean anything to YAML. */
    static String line(String value) {
        boolean plain =
                value.matches("[\\p{L}./][\\p{L}\\p{N} ,.;/()’“”–—'-]*")
                        && !value.endsWith(" ")
                        && !value.matches("(?i)true|false|null|yes|no|on|off|\\.inf|\\.nan");
        return plain ? value : DataWriter.quoted(value);
    }

    static String key(String key) {
        boolean plain =
                key.matches("[A-Za-z_][A-Za-z0-9_]{0,100}")
                        && !key.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? key : DataWriter.quoted(Datum.Fields.shortKey(key));
    }

    private static String scalar(Datum datum) {
        if (datum instanceof Datum.Literal literal) {
            return literal.text();
        }
        return DataWriter.quoted(((Datum.Text) datum).text());
    }
}
