package argmap.argdown;

import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
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

    /** Keys of the mappings that are open, and whether the next scalar is a key. */
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        final boolean mapping;
        final Set<String> keys = new HashSet<>();
        boolean keyNext = true;

        Open(boolean mapping) {
            this.mapping = mapping;
        }
    }

    /** A key that stands twice within the data of an entry. */
    record Twice(String key, Span span) {}

    private final List<Twice> twice = new ArrayList<>();

    /** The keys within entries that stand twice, each where it stands again. */
    static List<Twice> twice(String yaml, int base) {
        DataEntries reader = new DataEntries(yaml, base);
        try {
            YamlReader.events(yaml, base, reader::nested);
        } catch (YamlEngineException e) {
            // The reader of the data has told of it.
            return reader.twice;
        }
        return reader.twice;
    }

    private void nested(Event event, Span span) {
        if (event instanceof CollectionEndEvent) {
            open.pop();
        } else if (event instanceof NodeEvent) {
            Open within = open.peek();
            if (within != null && within.mapping) {
                String name = YamlReader.text(event);
                boolean again = within.keyNext && !within.keys.add(name);
                if (again && open.size() > 1) {
                    twice.add(new Twice(name, span));
                }
                within.keyNext = !within.keyNext;
            }
            if (event instanceof CollectionStartEvent) {
                open.push(new Open(event instanceof MappingStartEvent));
            }
        }
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
