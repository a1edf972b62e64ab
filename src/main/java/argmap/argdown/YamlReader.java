package argmap.argdown;

import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
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
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads data and frontmatter. Built on YAML's events, not on a loader: a loader loses the places
 * and descends by recursion. An alias names the very value it stands for, so aliases of aliases
 * cost nothing; what they stand for has a limit, as has nesting.
 */
final class YamlReader {
    /** No map nests its data by more than a handful of levels; data kept for others may. */
    private static final int DEEPEST = 256;

    /**
     * Characters of one piece of data; a map from another format may keep megabytes in its head.
     */
    private static final int LONGEST = 1 << 26;

    /** Values that all aliases of one piece of data may stand for; a map has no use for one. */
    private static final long MOST_BY_ALIAS = 1 << 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setParseComments(false)
                    .setUseMarks(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();

    private final String yaml;
    private final int base;
    private final int[] pairs;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Yaml> anchors = new HashMap<>();
    private final Map<String, Long> weights = new HashMap<>();
    private long byAlias;
    private Yaml root = Yaml.Mapping.EMPTY;

    private YamlReader(String yaml, int base) {
        this.yaml = yaml;
        this.base = base;
        this.pairs = pairs(yaml);
    }

    /** What was read, up to the error where there is one. */
    record Result(Yaml.Mapping value, Optional<Message> error) {}

    /** A collection that is not closed yet. */
    private static final class Open {
        final boolean mapping;
        final Optional<String> anchor;
        final int start;
        final List<Yaml> items = new ArrayList<>();

        /** Values within, each alias counted as all that it stands for. */
        long weight = 1;

        Open(boolean mapping, Optional<String> anchor, int start) {
            this.mapping = mapping;
            this.anchor = anchor;
            this.start = start;
        }

        Yaml close(Span span) {
            if (!mapping) {
                return new Yaml.Sequence(items, span);
            }
            Map<String, Yaml> entries = new LinkedHashMap<>();
            for (int i = 0; i + 1 < items.size(); i += 2) {
                entries.put(items.get(i).string(), items.get(i + 1));
            }
            return new Yaml.Mapping(entries, span);
        }
    }

    /**
     * @param base where {@code yaml} starts in the map file
     */
    static Result read(String yaml, int base) {
        Yaml.Mapping simple = SimpleData.read(yaml, base);
        return simple == null
                ? new YamlReader(yaml, base).run()
                : new Result(simple, Optional.empty());
    }

    /** As YAML's own reader has it. */
    static Result readFully(String yaml, int base) {
        return new YamlReader(yaml, base).run();
    }

    private Result run() {
        if (yaml.length() > LONGEST) {
            Message problem = error(base, "more than " + LONGEST + " characters");
            return new Result(Yaml.Mapping.EMPTY, Optional.of(problem));
        }
        Optional<Message> error = Optional.empty();
        try {
            each(this::accept);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(this::offset).orElse(base);
            error = Optional.of(error(at, e.getProblem()));
        } catch (YamlEngineException e) {
            error = Optional.of(error(base, String.valueOf(e.getMessage())));
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            put(last.close(new Span(last.start, last.start)), last.weight);
        }
        Yaml.Mapping value = root instanceof Yaml.Mapping mapping ? mapping : Yaml.Mapping.EMPTY;
        return new Result(value, error);
    }

    /** What a piece of YAML consists of, each part with its place in the map file. */
    static void events(String yaml, int base, BiConsumer<Event, Span> each) {
        if (yaml.length() <= LONGEST) {
            new YamlReader(yaml, base).each(each);
        }
    }

    private void each(BiConsumer<Event, Span> each) {
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            int start = event.getStartMark().map(this::offset).orElse(base);
            int end = event.getEndMark().map(this::offset).orElse(start);
            each.accept(event, new Span(start, Math.max(start, end)));
        }
    }

    /** The lines of comments, without their marks; those before an error where there is one. */
    static List<String> comments(String yaml) {
        List<String> lines = new ArrayList<>();
        if (yaml.indexOf('#') < 0 || yaml.length() > LONGEST) {
            return lines;
        }
        LoadSettings settings =
                LoadSettings.builder()
                        .setParseComments(true)
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build();
        try {
            for (Event event : new Parse(settings).parseString(yaml)) {
                if (event instanceof CommentEvent comment && !comment.getValue().isBlank()) {
                    lines.add(comment.getValue().strip());
                }
            }
        } catch (YamlEngineException e) {
            return lines; // the reader of the data has told of it
        }
        return lines;
    }

    /** The text of a scalar; nothing for anything else. */
    static String text(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    private static Message error(int at, String problem) {
        return Code.SYNTAX_YAML.at(new Span(at, at), Detail.text(firstLine(problem)));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private void accept(Event event, Span place) {
        int start = place.start();
        int end = place.end();
        if (event instanceof CollectionStartEvent collection) {
            if (open.size() == DEEPEST) {
                throw new YamlEngineException("more than " + DEEPEST + " levels");
            }
            open.push(
                    new Open(
                            event instanceof MappingStartEvent,
                            collection.getAnchor().map(Object::toString),
                            start));
        } else if (event instanceof CollectionEndEvent) {
            Open last = open.pop();
            Yaml value = last.close(new Span(last.start, Math.max(last.start, end)));
            last.anchor.ifPresent(
                    anchor -> {
                        anchors.put(anchor, value);
                        weights.put(anchor, last.weight);
                    });
            put(value, last.weight);
        } else if (event instanceof ScalarEvent scalar) {
            Yaml value = scalar(scalar, start, end);
            scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor.toString(), value));
            put(value, 1);
        } else if (event instanceof AliasEvent) {
            String name = ((NodeEvent) event).getAnchor().map(Object::toString).orElse("");
            long weight = weights.getOrDefault(name, 1L);
            byAlias += weight;
            if (byAlias > MOST_BY_ALIAS) {
                throw new YamlEngineException("aliases for more than " + MOST_BY_ALIAS + " values");
            }
            put(anchors.getOrDefault(name, Yaml.Scalar.NOTHING), weight);
        }
    }

    private static Yaml scalar(ScalarEvent event, int start, int end) {
        boolean quoted =
                event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                        || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        Span span =
                quoted && end - start >= 2
                        ? new Span(start + 1, end - 1)
                        : new Span(start, Math.max(start, end));
        return new Yaml.Scalar(event.getValue(), event.isPlain(), span);
    }

    private void put(Yaml value, long weight) {
        if (open.isEmpty()) {
            root = value;
        } else {
            open.getFirst().items.add(value);
            open.getFirst().weight += weight;
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
