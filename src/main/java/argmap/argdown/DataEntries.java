package argmap.argdown;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Where the entries of a mapping stand in the file, key by key; what they mean is no matter. */
final class DataEntries {
    private final String yaml;
    private final int base;
    private final List<Entry> entries = new ArrayList<>();
    private int depth;
    private String key = "";
    private int keyStart = -1;
    private int valueStart = -1;

    private DataEntries(String yaml, int base) {
        this.yaml = yaml;
        this.base = base;
    }

    /** One entry, from the start of its key to the end of its value. */
    record Entry(String key, int start, Span value) {}

    /**
     * The entries, in order; those before an error where there is one.
     *
     * @param base where {@code yaml} starts in the map file
     */
    static List<Entry> read(String yaml, int base) {
        DataEntries reader = new DataEntries(yaml, base);
        try {
            YamlReader.events(yaml, base, reader::accept);
        } catch (YamlEngineException e) {
            // The reader of the data has told of it.
            return reader.entries;
        }
        return reader.entries;
    }

    private void accept(Event event, Span span) {
        if (event instanceof CollectionEndEvent) {
            depth--;
            if (depth == 1) {
                end(span.end());
            }
        } else if (event instanceof NodeEvent) {
            if (depth == 1) {
                start(span, YamlReader.text(event));
            }
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (depth == 1) {
                end(span.end());
            }
        }
    }

    private void start(Span span, String text) {
        if (keyStart < 0) {
            key = text;
            keyStart = span.start();
        } else {
            valueStart = span.start();
        }
    }

    /** What is in block style ends, for YAML, where the next thing begins. */
    private void end(int at) {
        if (valueStart < 0) {
            return;
        }
        int end = Math.max(valueStart, at);
        while (end > valueStart && Character.isWhitespace(yaml.charAt(end - 1 - base))) {
            end--;
        }
        entries.add(new Entry(key, keyStart, new Span(valueStart, end)));
        keyStart = -1;
        valueStart = -1;
    }
}
