package argmap.interchange;

import argmap.graph.Datum;
import java.util.Map;

/** Plain data as YAML: fields on lines of their own down to some level, deeper ones as JSON. */
public final class YamlText {
    /** "statements:", its entries, and theirs. */
    private static final int LINES = 3;

    private YamlText() {}

    public static String write(Datum.Fields root) {
        StringBuilder out = new StringBuilder();
        write(root, 0, out);
        return out.isEmpty() ? "{}\n" : out.toString();
    }

    private static void write(Datum.Fields fields, int level, StringBuilder out) {
        for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
            out.append("  ".repeat(level)).append(key(entry.getKey())).append(':');
            if (level + 1 < LINES
                    && entry.getValue() instanceof Datum.Fields inner
                    && !inner.isEmpty()) {
                out.append('\n');
                write(inner, level + 1, out);
            } else {
                out.append(' ').append(value(entry.getValue())).append('\n');
            }
        }
    }

    /** YAML takes JSON on one line for what it is. */
    private static String value(Datum value) {
        return JsonText.line(value)
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .replace("\ufeff", "\\ufeff")
                .replace("\u007f", "\\u007f");
    }

    private static String key(String key) {
        boolean plain =
                key.matches("[\\p{L}¬][\\p{L}\\p{N}_.()¬]{0,100}")
                        && !key.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? key : value(new Datum.Text(key));
    }
}
