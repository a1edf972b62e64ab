package argmap.graph;

import argmap.graph.Datum.Fields;
import java.util.Locale;
import java.util.Map;

/**
 * Plain data as YAML: outer fields on lines of their own, deeper ones in braces and brackets. What
 * is written within braces has no brace before a blank, as that would end the data of a map file.
 */
public final class DatumYaml {
    /** YAML takes no longer key without the sign that says that it is one; the standard's limit. */
    private static final int LONGEST_KEY = 1000;

    private final String indent;
    private final int lines;
    private final StringBuilder out = new StringBuilder();

    private DatumYaml(String indent, int lines) {
        this.indent = indent;
        this.lines = lines;
    }

    /**
     * Fields on lines of their own.
     *
     * @param indent of a level
     * @param lines so many levels get lines of their own
     */
    public static String block(Fields fields, String indent, int lines) {
        DatumYaml yaml = new DatumYaml(indent, lines);
        yaml.block(fields, 0);
        return yaml.out.toString();
    }

    /** On one line, in braces. */
    public static String flow(Datum datum) {
        DatumYaml yaml = new DatumYaml("", 0);
        yaml.inline(datum);
        return yaml.out.toString();
    }

    /** A key and its value on one line. */
    public static String entry(String key, Datum value) {
        return colon(key) + flow(value);
    }

    private static String colon(String key) {
        String its = key(key);
        return its.length() > LONGEST_KEY ? "? " + its + " : " : its + ": ";
    }

    private void block(Fields fields, int level) {
        for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
            String key = key(entry.getKey());
            boolean far = key.length() > LONGEST_KEY;
            out.append(indent.repeat(level)).append(far ? "? " : "").append(key);
            out.append(far ? "\n" + indent.repeat(level) + ":" : ":");
            Datum value = entry.getValue();
            boolean deeper = level + 1 < lines;
            if (deeper && value instanceof Fields inner && !inner.isEmpty()) {
                out.append('\n');
                block(inner, level + 1);
            } else if (deeper && value instanceof Datum.Items items && !items.items().isEmpty()) {
                out.append('\n');
                for (Datum item : items.items()) {
                    out.append(indent.repeat(level + 1)).append("- ");
                    inline(item);
                    out.append('\n');
                }
            } else {
                out.append(' ');
                if (value instanceof Datum.Text text) {
                    out.append(line(text.text()));
                } else {
                    inline(value);
                }
                out.append('\n');
            }
        }
    }

    private void inline(Datum datum) {
        if (datum instanceof Fields fields) {
            String between = "{";
            for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
                out.append(between).append(colon(entry.getKey()));
                inline(entry.getValue());
                between = ", ";
            }
            out.append(fields.isEmpty() ? "{}" : "}");
        } else if (datum instanceof Datum.Items items) {
            String between = "[";
            for (Datum item : items.items()) {
                out.append(between);
                inline(item);
                between = ", ";
            }
            out.append(items.items().isEmpty() ? "[]" : "]");
        } else if (datum instanceof Datum.Literal literal) {
            out.append(literal.text());
        } else {
            out.append(quoted(datum.string()));
        }
    }

    /** A key, in quotation marks where it needs them. */
    public static String key(String key) {
        boolean plain =
                key.matches("[A-Za-z_][A-Za-z0-9_]{0,100}")
                        && !key.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? key : quoted(key);
    }

    /** A text on a line of its own: bare where nothing in it could mean anything to YAML. */
    public static String line(String value) {
        boolean plain =
                value.matches("[\\p{L}./][\\p{L}\\p{N} ,.;/()’“”–—'-]*")
                        && !value.endsWith(" ")
                        && !value.matches("(?i)true|false|null|yes|no|on|off|\\.inf|\\.nan");
        return plain ? value : quoted(value);
    }

    /** In quotation marks; without what would end data in Argdown, or open a definition. */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '}'
                    || (c == '=' && value.startsWith("===", i))
                    || (c == ':' && i > 0 && "]>".indexOf(value.charAt(i - 1)) >= 0)) {
                out.append(String.format(Locale.ROOT, "\\x%02X", (int) c));
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || (c > '~' && !isPlain(value, i))) {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPlain(String value, int i) {
        char c = value.charAt(i);
        if (Character.isSurrogate(c)) {
            int at = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
            return Character.isSupplementaryCodePoint(value.codePointAt(at));
        }
        return c > '\u00a0' && c < '\ufffe' && c != '\u2028' && c != '\u2029' && c != '\ufeff';
    }
}
