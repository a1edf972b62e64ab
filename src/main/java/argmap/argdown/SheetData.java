package argmap.argdown;

import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Owner;
import argmap.graph.MapSheet.Value;
import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which entries a piece of data has and where. */
final class SheetData {
    private final ParsedMap file;
    private final Span whole;
    private final List<DataEntries.Entry> entries;
    private final Yaml.Mapping read;

    private SheetData(ParsedMap file, Span whole, Span inner, Yaml.Mapping read) {
        this.file = file;
        this.whole = whole;
        this.entries =
                DataEntries.read(file.text().substring(inner.start(), inner.end()), inner.start());
        this.read = read;
    }

    /**
     * @param whole the data with its braces, or the head with its signs
     */
    static List<MapSheet.Entry> of(
            ParsedMap file, Owner owner, Optional<NodeId> node, Span whole, Yaml.Mapping read) {
        Span inner =
                owner == Owner.HEAD
                        ? ModelBuilder.inner(file.text(), whole)
                        : ModelBuilder.block(file.text(), whole);
        SheetData data = new SheetData(file, whole, inner, read);
        List<MapSheet.Entry> all = new ArrayList<>();
        for (int i = 0; i < data.entries.size(); i++) {
            all.add(data.entry(owner, node, i));
        }
        Span none = new Span(0, 0);
        String text = file.text().substring(inner.start(), inner.end());
        for (DataEntries.Twice twice : DataEntries.twice(text, inner.start())) {
            all.add(
                    new MapSheet.Entry(
                            owner,
                            node,
                            twice.key(),
                            List.of(),
                            false,
                            true,
                            twice.span(),
                            twice.span(),
                            none));
        }
        return all;
    }

    private MapSheet.Entry entry(Owner owner, Optional<NodeId> node, int i) {
        DataEntries.Entry entry = entries.get(i);
        Yaml value = read.get(entry.key());
        boolean lost = entries.stream().skip(i + 1).anyMatch(e -> e.key().equals(entry.key()));
        boolean empty =
                value instanceof Yaml.Sequence list
                        ? list.items().isEmpty()
                        : value instanceof Yaml.Scalar scalar && scalar.text().isBlank();
        return new MapSheet.Entry(
                owner,
                node,
                entry.key(),
                lost ? List.of() : values(value),
                empty && !lost,
                lost,
                key(entry),
                new Span(entry.start(), Math.max(entry.start(), entry.value().end())),
                owner == Owner.HEAD ? new Span(0, 0) : cut(i));
    }

    private Span key(DataEntries.Entry entry) {
        int start = entry.start();
        boolean quoted = "\"'".indexOf(file.text().charAt(start)) >= 0;
        int from = quoted ? start + 1 : start;
        return new Span(from, Math.min(from + entry.key().length(), file.text().length()));
    }

    private Span cut(int i) {
        if (entries.size() == 1) {
            return file.withBlanksBefore(whole.start(), whole.end());
        }
        return i + 1 < entries.size()
                ? new Span(entries.get(i).start(), entries.get(i + 1).start())
                : new Span(entries.get(i - 1).value().end(), entries.get(i).value().end());
    }

    private List<Value> values(Yaml value) {
        List<Yaml.Scalar> scalars = value.scalars();
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < scalars.size(); i++) {
            all.add(new Value(scalars.get(i).text(), scalars.get(i).span(), cut(scalars, i)));
        }
        return all;
    }

    /** With the comma before it; an item is never cut out of a list of one. */
    private Span cut(List<Yaml.Scalar> scalars, int i) {
        return i == 0
                ? new Span(0, 0)
                : new Span(written(scalars.get(i - 1)).end(), written(scalars.get(i)).end());
    }

    private Span written(Yaml.Scalar scalar) {
        int out = scalar.plain() ? 0 : 1;
        Span span = scalar.span();
        return new Span(
                Math.max(0, span.start() - out), Math.min(file.text().length(), span.end() + out));
    }
}
