package argmap.interchange;

import argmap.graph.Datum;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML as plain data with places, built on events as {@link JsonTree} is. What is plain and looks
 * like a literal of JSON is one. Aliases stand for what they name, up to a limit.
 */
public final class YamlTree {
    private static final int DEEPEST = 200;

    /** Values that all aliases together may stand for; no argument graph has use for one. */
    private static final long MOST_BY_ALIAS = 1 << 20;

    private static final String LITERAL =
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null";

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setParseComments(false)
                    .setUseMarks(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();

    private final Source source;
    private final IdentityHashMap<Datum, Span> spans = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final int[] offsets;
    private long byAlias;
    private Datum root = Datum.Fields.NONE;

    private YamlTree(Source source) {
        this.source = source;
        this.offsets = offsets(source.text());
    }

    /** A value and how many values it holds, itself among them. */
    private record Anchored(Datum value, long weight) {}

    private static final class Open {
        final int start;
        final boolean mapping;
        final String anchor;
        final List<Datum> items = new ArrayList<>();
        long weight = 1;

        Open(int start, boolean mapping, String anchor) {
            this.start = start;
            this.mapping = mapping;
            this.anchor = anchor;
        }

        Datum close() {
            if (!mapping) {
                return new Datum.Items(items);
            }
            Map<String, Datum> entries = new LinkedHashMap<>();
            for (int i = 0; i + 1 < items.size(); i += 2) {
                entries.put(items.get(i).string(), items.get(i + 1));
            }
            return new Datum.Fields(entries);
        }
    }

    /**
     * What can be read; up to the first error where there is one.
     *
     * @param format as messages name it
     */
    public static Diagnosed<DataPlaces> read(Source source, String format) {
        YamlTree tree = new YamlTree(source);
        List<Message> diagnostics = new ArrayList<>();
        try {
            for (Event event : new Parse(SETTINGS).parseString(source.text())) {
                tree.accept(event);
            }
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(tree::offset).orElse(0);
            diagnostics.add(problem(at, format, e.getProblem()));
        } catch (YamlEngineException e) {
            diagnostics.add(problem(0, format, String.valueOf(e.getMessage())));
        }
        while (!tree.open.isEmpty()) {
            tree.close(tree.open.getFirst().start);
        }
        return new Diagnosed<>(new DataPlaces(tree.root, tree.spans), diagnostics);
    }

    private static Message problem(int at, String format, String message) {
        String first = message.lines().findFirst().orElse("").strip();
        return Code.UNREADABLE_SYNTAX.at(
                new Span(at, at), Detail.text(format), Detail.text("YAML"), Detail.text(first));
    }

    private void accept(Event event) {
        int start = event.getStartMark().map(this::offset).orElse(0);
        int end = event.getEndMark().map(this::offset).orElse(start);
        if (event instanceof CollectionStartEvent collection) {
            if (open.size() == DEEPEST) {
                throw new YamlEngineException("more than " + DEEPEST + " levels");
            }
            String anchor = collection.getAnchor().map(Object::toString).orElse("");
            open.push(new Open(start, event instanceof MappingStartEvent, anchor));
        } else if (event instanceof CollectionEndEvent) {
            close(end);
        } else if (event instanceof ScalarEvent scalar) {
            boolean literal = scalar.isPlain() && scalar.getValue().matches(LITERAL);
            Datum value =
                    literal
                            ? new Datum.Literal(scalar.getValue())
                            : new Datum.Text(scalar.getValue());
            scalar.getAnchor().ifPresent(a -> anchors.put(a.toString(), new Anchored(value, 1)));
            put(value, 1, start, end);
        } else if (event instanceof AliasEvent) {
            String name = ((NodeEvent) event).getAnchor().map(Object::toString).orElse("");
            Anchored named = anchors.getOrDefault(name, new Anchored(new Datum.Text(""), 1));
            byAlias += named.weight();
            if (byAlias > MOST_BY_ALIAS) {
                throw new YamlEngineException("aliases for more than " + MOST_BY_ALIAS + " values");
            }
            put(named.value(), named.weight(), start, end);
        }
    }

    private void close(int end) {
        Open done = open.pop();
        Datum value = done.close();
        if (!done.anchor.isEmpty()) {
            anchors.put(done.anchor, new Anchored(value, done.weight));
        }
        put(value, done.weight, done.start, Math.max(done.start, end));
    }

    private void put(Datum value, long weight, int start, int end) {
        spans.putIfAbsent(value, new Span(start, Math.max(start, end)));
        if (open.isEmpty()) {
            root = value;
        } else {
            open.getFirst().items.add(value);
            open.getFirst().weight += weight;
        }
    }

    /** Marks count code points; we count UTF-16 units. */
    private int offset(Mark mark) {
        int point = mark.getIndex();
        int at = offsets.length == 0 ? point : offsets[Math.min(point, offsets.length - 1)];
        return Math.min(at, source.length());
    }

    /** Where each code point starts; empty where that is its number. */
    private static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int i = 0, point = 0; point < count; point++) {
            offsets[point] = i;
            i += Character.charCount(text.codePointAt(i));
        }
        offsets[count] = text.length();
        return offsets;
    }
}
