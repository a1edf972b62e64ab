package argmap.interchange;

import argmap.graph.Datum;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import argmap.text.YamlValues;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * YAML as plain data with places, as {@link JsonTree} reads JSON. What is plain and looks like a
 * literal of JSON is one.
 */
public final class YamlTree extends YamlValues<Datum> {
    private static final int DEEPEST = 200;

    private static final String LITERAL =
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null";

    private final IdentityHashMap<Datum, Span> spans = new IdentityHashMap<>();

    private YamlTree(Source source) {
        super(source.text(), 0, DEEPEST, Datum.Fields.NONE);
    }

    /**
     * What can be read; up to the first error where there is one.
     *
     * @param format as messages name it
     */
    public static Diagnosed<DataPlaces> read(Source source, String format) {
        YamlTree tree = new YamlTree(source);
        List<Message> diagnostics =
                tree.read().stream().map(problem -> message(problem, format)).toList();
        return new Diagnosed<>(new DataPlaces(tree.root(), tree.spans), diagnostics);
    }

    private static Message message(Problem problem, String format) {
        return Code.UNREADABLE_SYNTAX.at(
                new Span(problem.at(), problem.at()),
                Detail.text(format),
                Detail.text("YAML"),
                Detail.text(problem.words()));
    }

    private Datum placed(Datum value, Span place) {
        spans.putIfAbsent(value, place);
        return value;
    }

    @Override
    protected Datum scalar(ScalarEvent scalar, Span place) {
        String text = scalar.getValue();
        boolean literal = scalar.isPlain() && text.matches(LITERAL);
        return placed(literal ? new Datum.Literal(text) : new Datum.Text(text), place);
    }

    @Override
    protected Datum sequence(List<Datum> items, Span place) {
        return placed(new Datum.Items(items), place);
    }

    @Override
    protected Datum mapping(Map<String, Datum> entries, Span place) {
        return placed(new Datum.Fields(entries), place);
    }

    @Override
    protected Datum nothing(Span place) {
        return placed(new Datum.Text(""), place);
    }

    @Override
    protected String key(Datum value) {
        return value.string();
    }
}
