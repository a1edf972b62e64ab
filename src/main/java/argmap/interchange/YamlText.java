package argmap.interchange;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import java.util.Locale;
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
            String key = key(entry.getKey());
            out.append("  ".repeat(level));
            // A long key is told to be one: YAML 1.2.2, 8.2.2.
            boolean isLong = key.length() > Fields.LONGEST_KEY;
            out.append(isLong ? "? " : "").append(key);
            out.append(isLong ? "\n" + "  ".repeat(level) : "").append(':');
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
        String json = JsonText.line(withShortKeys(value));
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean half =
                    Character.isHighSurrogate(c)
                                    && (i + 1 == json.length()
                                            || !Character.isLowSurrogate(json.charAt(i + 1)))
                            || Character.isLowSurrogate(c)
                                    && (i == 0 || !Character.isHighSurrogate(json.charAt(i - 1)));
            if (half || isSpecial(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** What YAML 1.2 does not take for printable, or takes for a line's end. */
    private static boolean isSpecial(char c) {
        return (c >= '\u007f' && c < '\u00a0')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || c >= '\ufffe';
    }

    /** Keys that end where a reader of YAML still takes them for keys. */
    private static Datum withShortKeys(Datum value) {
        if (value instanceof Datum.Fields fields) {
            Fields all = Fields.NONE;
            for (Map.Entry<String, Datum> entry : fields.entries().entrySet()) {
                all = all.with(Fields.shortKey(entry.getKey()), withShortKeys(entry.getValue()));
            }
            return all;
        }
        return value instanceof Datum.Items items
                ? new Datum.Items(items.items().stream().map(YamlText::withShortKeys).toList())
                : value;
    }

    private static String key(String key) {
        boolean plain =
                key.matches("[\\p{L}¬][\\p{L}\\p{N}_.()¬]{0,100}")
                        && !key.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? key : value(new Datum.Text(key));
    }
}
