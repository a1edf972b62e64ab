package argmap.argdown;

import argmap.graph.ArgdownData;
import argmap.graph.Datum;
import java.util.LinkedHashMap;
import java.util.Map;

/** What other formats said, as YAML under the key {@code foreign}. */
final class ForeignData {
    /** Numbers as JSON has them, and its three words; all else that is plain is a text to us. */
    private static final String LITERAL =
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null";

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
}
