package argmap.argdown;

import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import argmap.text.YamlValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads data and frontmatter. */
final class YamlReader extends YamlValues<Yaml> {
    /** No map nests its data by more than a handful of levels; data kept for others may. */
    private static final int DEEPEST = 256;

    /**
     * Characters of one piece of data; a map from another format may keep megabytes in its head.
     */
    private static final int LONGEST = 1 << 26;

    private YamlReader(String yaml, int base) {
        super(yaml, base, DEEPEST, Yaml.Mapping.EMPTY);
    }

    /** What was read, up to the error where there is one. */
    record Result(Yaml.Mapping value, Optional<Message> error) {}

    /**
     * @param base where {@code yaml} starts in the map file
     */
    static Result read(String yaml, int base) {
        Yaml.Mapping simple = SimpleData.read(yaml, base);
        return simple == null ? readFully(yaml, base) : new Result(simple, Optional.empty());
    }

    /** As YAML's own reader has it. */
    static Result readFully(String yaml, int base) {
        if (yaml.length() > LONGEST) {
            Problem problem = new Problem(base, "more than " + LONGEST + " characters");
            return new Result(Yaml.Mapping.EMPTY, Optional.of(error(problem)));
        }
        YamlReader reader = new YamlReader(yaml, base);
        Optional<Message> error = reader.read().map(YamlReader::error);
        boolean mapping = reader.root() instanceof Yaml.Mapping;
        return new Result(mapping ? (Yaml.Mapping) reader.root() : Yaml.Mapping.EMPTY, error);
    }

    private static Message error(Problem problem) {
        Span place = new Span(problem.at(), problem.at());
        return Code.SYNTAX_YAML.at(place, Detail.text(problem.words()));
    }

    /** What a piece of YAML consists of, each part with its place in the map file. */
    static void events(String yaml, int base, BiConsumer<Event, Span> each) {
        if (yaml.length() <= LONGEST) {
            new Events(yaml, base).each(each);
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

    @Override
    protected Yaml scalar(ScalarEvent event, Span place) {
        boolean quoted =
                event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                        || event.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        Span span =
                quoted && place.length() >= 2
                        ? new Span(place.start() + 1, place.end() - 1)
                        : place;
        return new Yaml.Scalar(event.getValue(), event.isPlain(), span);
    }

    @Override
    protected Yaml sequence(List<Yaml> items, Span place) {
        return new Yaml.Sequence(items, place);
    }

    @Override
    protected Yaml mapping(Map<String, Yaml> entries, Span place) {
        return new Yaml.Mapping(entries, place);
    }

    @Override
    protected Yaml nothing(Span place) {
        return Yaml.Scalar.NOTHING;
    }

    @Override
    protected String key(Yaml value) {
        return value.string();
    }
}
