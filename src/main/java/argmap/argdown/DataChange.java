package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.graph.DatumYaml;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Changes data in braces, one entry at a time, and leaves the others as they are written. */
final class DataChange {
    private final ParsedMap file;
    private final Span braces;
    private final List<DataEntries.Entry> entries;

    private DataChange(ParsedMap file, int node) {
        this.file = file;
        this.braces = file.model().element(node).data();
        Span inner = ModelBuilder.block(file.text(), braces);
        this.entries =
                DataEntries.read(file.text().substring(inner.start(), inner.end()), inner.start());
    }

    /** The values of a key, at the first place that has it, else at the last wording. */
    static List<TextChange> set(ParsedMap file, Entry entry, String key, List<String> values) {
        List<TextChange> changes = new ArrayList<>();
        boolean done = values.isEmpty();
        for (int node : entry.elements()) {
            if (file.model().dataOf(node).entries().containsKey(key)) {
                changes.addAll(done ? remove(file, node, key) : replace(file, node, key, values));
                done = true;
            }
        }
        int canonical = file.model().canonical(entry);
        if (!done && canonical >= 0) {
            changes.add(add(file, canonical, key + ": " + DataWriter.value(key, values)));
        }
        return changes;
    }

    /** Other words in place of a quotation; none where the node has no such quotation. */
    static List<TextChange> requote(ParsedMap file, Entry entry, String from, String to) {
        for (int node : entry.elements()) {
            for (Yaml.Scalar quote : file.model().dataOf(node).get("quote").scalars()) {
                if (quote.text().strip().equals(from.strip())) {
                    Span span = quote.span();
                    String text = file.text();
                    char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
                    boolean quoted = !quote.plain() && (before == '"' || before == '\'');
                    int out = quoted ? 1 : 0;
                    int end = span.end();
                    while (!quoted && Character.isWhitespace(text.charAt(end - 1))) {
                        end--;
                    }
                    return List.of(
                            new TextChange(
                                    new Span(span.start() - out, end + out), DatumYaml.quoted(to)));
                }
            }
        }
        return List.of();
    }

    private static List<TextChange> replace(
            ParsedMap file, int node, String key, List<String> values) {
        String value = DataWriter.value(key, values);
        return new DataChange(file, node)
                .entries.stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> new TextChange(entry.value(), value))
                        .toList();
    }

    /** Takes a key away from one place; with its last key the data itself goes. */
    static List<TextChange> remove(ParsedMap file, int node, String key) {
        DataChange data = new DataChange(file, node);
        if (data.entries.stream().allMatch(entry -> entry.key().equals(key))) {
            Span span = data.braces;
            return List.of(new TextChange(file.withBlanksBefore(span.start(), span.end()), ""));
        }
        List<TextChange> cuts = new ArrayList<>();
        for (int i = 0; i < data.entries.size(); i++) {
            if (data.entries.get(i).key().equals(key)) {
                cuts.add(new TextChange(data.stretch(i), ""));
            }
        }
        return cuts;
    }

    /** An entry with what parts it from the next one, or from the one before where it is last. */
    private Span stretch(int i) {
        if (i + 1 < entries.size()) {
            return new Span(entries.get(i).start(), entries.get(i + 1).start());
        }
        return new Span(entries.get(i - 1).value().end(), entries.get(i).value().end());
    }

    private static TextChange add(ParsedMap file, int node, String entry) {
        DataChange data = new DataChange(file, node);
        if (data.braces.isEmpty()) {
            return TextChange.insert(Written.of(file, node).end(), " {" + entry + "}");
        }
        if (data.entries.isEmpty()) {
            return new TextChange(data.braces, "{" + entry + "}");
        }
        DataEntries.Entry last = data.entries.get(data.entries.size() - 1);
        int at = last.value().end();
        if (file.text().startsWith("{", data.braces.start()) && data.isBlock()) {
            return TextChange.insert(at, file.lineEnd() + data.indent() + entry);
        }
        return TextChange.insert(at, ", " + entry);
    }

    private boolean isBlock() {
        return ModelBuilder.block(file.text(), braces).start() != braces.start();
    }

    /** The blanks before the first key, which all keys of a block share. */
    private String indent() {
        int key = entries.get(0).start();
        int start = key;
        while (start > 0 && " \t".indexOf(file.text().charAt(start - 1)) >= 0) {
            start--;
        }
        return file.text().substring(start, key);
    }
}
