package argmap.argdown;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads data of the plainest form, {@code {quote: "words", page: 173, notes: [12, 13]}}: keys and
 * words of letters and digits, quotation marks without a backslash between them, lists of these.
 * Nearly all data of real maps is of this form, and starting a YAML reader for each piece took most
 * of the time that a map took. Anything else is left to {@link YamlReader}, and what is read here
 * is read there as the same; a test holds it.
 */
final class SimpleData {
    private final String text;
    private final int base;
    private int at;

    private SimpleData(String text, int base) {
        this.text = text;
        this.base = base;
    }

    /** The mapping, or null for data of another form. */
    static Yaml.@Nullable Mapping read(String text, int base) {
        return text.startsWith("{") && text.endsWith("}")
                ? new SimpleData(text, base).mapping()
                : null;
    }

    private Yaml.@Nullable Mapping mapping() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        at = 1;
        do {
            skipBlanks();
            Yaml.Scalar key = word();
            if (key == null || !take(':') || !take(' ')) {
                return null;
            }
            skipBlanks();
            Yaml value = take('[') ? list(at - 1) : scalar();
            if (value == null) {
                return null;
            }
            entries.put(key.text(), value);
            skipBlanks();
        } while (take(','));
        boolean whole = at == text.length() - 1;
        return whole ? new Yaml.Mapping(entries, new Span(base, base + text.length())) : null;
    }

    private @Nullable Yaml list(int start) {
        List<Yaml> items = new ArrayList<>();
        do {
            skipBlanks();
            Yaml item = scalar();
            if (item == null) {
                return null;
            }
            items.add(item);
            skipBlanks();
        } while (take(','));
        return take(']') ? new Yaml.Sequence(items, new Span(base + start, base + at)) : null;
    }

    private Yaml.@Nullable Scalar scalar() {
        return take('"') ? quoted() : word();
    }

    private Yaml.@Nullable Scalar quoted() {
        int start = at;
        while (at < text.length() && isPlainWithin(text.charAt(at))) {
            at++;
        }
        Yaml.Scalar value =
                new Yaml.Scalar(
                        text.substring(start, at), false, new Span(base + start, base + at));
        return take('"') ? value : null;
    }

    /** Printable and no line end in any reading of YAML; pairs of surrogates go the long way. */
    private static boolean isPlainWithin(char c) {
        return c >= ' '
                && c != '"'
                && c != '\\'
                && (c <= '~' || (c > '\u00a0' && c < '\ud800' && c != '\u2028' && c != '\u2029'));
    }

    private Yaml.@Nullable Scalar word() {
        int start = at;
        while (at < text.length() && isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == start
                ? null
                : new Yaml.Scalar(
                        text.substring(start, at), true, new Span(base + start, base + at));
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
