package argmap.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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

/**
 * Values made of YAML, each with its place in the file. Built on YAML's events, not on a loader: a
 * loader loses the places and descends by recursion. An alias names the very value it stands for,
 * so aliases of aliases cost nothing; what they stand for has a limit, as has nesting.
 *
 * @param <V> what a text, a list and a mapping become
 */
public abstract class YamlValues<V> {
    /** Values that all aliases of one piece may stand for; no map has a use for one. */
    private static final long MOST_BY_ALIAS = 1 << 20;

    private final Events events;
    private final int deepest;
    private final Deque<Open<V>> open = new ArrayDeque<>();
    private final Map<String, Counted<V>> anchors = new HashMap<>();
    private long byAlias;
    private V root;

    /**
     * @param base where {@code yaml} starts in the file
     * @param deepest levels at most
     * @param empty what no YAML is
     */
    protected YamlValues(String yaml, int base, int deepest, V empty) {
        this.events = new Events(yaml, base);
        this.deepest = deepest;
        this.root = empty;
    }

    /** A value and how many values it holds, itself among them, each alias as all it stands for. */
    private record Counted<V>(V value, long weight) {}

    /** A collection that is not closed yet. */
    private static final class Open<V> {
        final boolean mapping;
        final Optional<String> anchor;
        final int start;
        final List<V> items = new ArrayList<>();
        long weight = 1;

        Open(boolean mapping, Optional<String> anchor, int start) {
            this.mapping = mapping;
            this.anchor = anchor;
            this.start = start;
        }
    }

    /** What cannot be read, and where. */
    public record Problem(int at, String words) {}

    protected abstract V scalar(ScalarEvent scalar, Span place);

    protected abstract V sequence(List<V> items, Span place);

    /** Entries in the order of the file; of two with one key, the last. */
    protected abstract V mapping(Map<String, V> entries, Span place);

    /** What an alias stands for that names nothing. */
    protected abstract V nothing(Span place);

    /** A value's text where it is the key of an entry. */
    protected abstract String key(V value);

    /** What was read, up to the error where there is one. */
    protected final V root() {
        return root;
    }

    /** Reads it all, up to the first error. */
    protected final Optional<Problem> read() {
        Optional<Problem> problem = Optional.empty();
        try {
            events.each(this::accept);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(events::offset).orElse(events.base);
            problem = Optional.of(problem(at, e.getProblem()));
        } catch (YamlEngineException e) {
            problem = Optional.of(problem(events.base, String.valueOf(e.getMessage())));
        }
        while (!open.isEmpty()) {
            close(open.getFirst().start);
        }
        return problem;
    }

    private static Problem problem(int at, String message) {
        return new Problem(at, message.lines().findFirst().orElse("").strip());
    }

    private void accept(Event event, Span place) {
        if (event instanceof CollectionStartEvent collection) {
            if (open.size() == deepest) {
                throw new YamlEngineException("more than " + deepest + " levels");
            }
            open.push(
                    new Open<>(
                            event instanceof MappingStartEvent,
                            collection.getAnchor().map(Object::toString),
                            place.start()));
        } else if (event instanceof CollectionEndEvent) {
            close(place.end());
        } else if (event instanceof ScalarEvent scalar) {
            put(new Counted<>(scalar(scalar, place), 1), scalar.getAnchor().map(Object::toString));
        } else if (event instanceof AliasEvent) {
            String name = ((NodeEvent) event).getAnchor().map(Object::toString).orElse("");
            Counted<V> named = anchors.get(name);
            Counted<V> meant = named == null ? new Counted<>(nothing(place), 1) : named;
            byAlias += meant.weight;
            if (byAlias > MOST_BY_ALIAS) {
                throw new YamlEngineException("aliases for more than " + MOST_BY_ALIAS + " values");
            }
            put(meant, Optional.empty());
        }
    }

    private void close(int end) {
        Open<V> done = open.pop();
        Span place = new Span(done.start, Math.max(done.start, end));
        Map<String, V> entries = new LinkedHashMap<>();
        for (int i = 0; done.mapping && i + 1 < done.items.size(); i += 2) {
            entries.put(key(done.items.get(i)), done.items.get(i + 1));
        }
        V value = done.mapping ? mapping(entries, place) : sequence(done.items, place);
        put(new Counted<>(value, done.weight), done.anchor);
    }

    private void put(Counted<V> made, Optional<String> anchor) {
        anchor.ifPresent(name -> anchors.put(name, made));
        if (open.isEmpty()) {
            root = made.value;
        } else {
            open.getFirst().items.add(made.value);
            open.getFirst().weight += made.weight;
        }
    }

    /** What a piece of YAML consists of, each part with its place in the file. */
    public static final class Events {
        private static final LoadSettings SETTINGS =
                LoadSettings.builder()
                        .setParseComments(false)
                        .setUseMarks(true)
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build();

        private final String yaml;
        private final int base;
        private final int[] pairs;

        /**
         * @param base where {@code yaml} starts in the file
         */
        public Events(String yaml, int base) {
            this.yaml = yaml;
            this.base = base;
            this.pairs = pairs(yaml);
        }

        public void each(BiConsumer<Event, Span> each) {
            for (Event event : new Parse(SETTINGS).parseString(yaml)) {
                int start = event.getStartMark().map(this::offset).orElse(base);
                int end = event.getEndMark().map(this::offset).orElse(start);
                each.accept(event, new Span(start, Math.max(start, end)));
            }
        }

        /** Marks count code points; we count UTF-16 units. */
        private int offset(Mark mark) {
            int found = Arrays.binarySearch(pairs, mark.getIndex());
            int before = found >= 0 ? found : -found - 1;
            return base + Math.min(mark.getIndex() + before, yaml.length());
        }

        /** The code points, by number, that are two UTF-16 units long. */
        private static int[] pairs(String yaml) {
            IntStream.Builder pairs = IntStream.builder();
            int point = 0;
            for (int i = 0; i < yaml.length(); i++) {
                if (Character.isHighSurrogate(yaml.charAt(i))
                        && i + 1 < yaml.length()
                        && Character.isLowSurrogate(yaml.charAt(i + 1))) {
                    pairs.add(point);
                    i++;
                }
                point++;
            }
            return pairs.build().toArray();
        }
    }
}
