package argmap.interchange;

import argmap.graph.Datum;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;
import argmap.text.Span;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain data with places. Built on Jackson's events and not on its tree, which forgets
 * where things stood, and how a number was written.
 */
public final class JsonTree {
    /** No argument graph nests by more than a handful of levels; deeper files are an attack. */
    private static final int DEEPEST = 400;

    /** What lies deeper is left out: written again, the map needs some levels of its own. */
    private static final int DEEPEST_KEPT = 150;

    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private final String format;
    private final IdentityHashMap<Datum, Span> spans = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Message> diagnostics = new ArrayList<>();
    private Datum root = Datum.Fields.NONE;

    private JsonTree(String format) {
        this.format = format;
    }

    /** An object or array that is not closed yet. */
    private static final class Open {
        final int start;
        final boolean object;
        final Map<String, Datum> entries = new LinkedHashMap<>();
        final List<Datum> items = new ArrayList<>();
        String name = "";

        Open(int start, boolean object) {
            this.start = start;
            this.object = object;
        }
    }

    /**
     * What can be read; up to the first error where there is one.
     *
     * @param format as messages name it: "AIF"
     */
    public static Diagnosed<DataPlaces> read(Source source, String format) {
        JsonTree tree = new JsonTree(format);
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tree.accept(parser, token);
            }
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            int offset = (int) Math.max(0, Math.min(at, source.length()));
            tree.problem(offset, first(String.valueOf(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        while (!tree.open.isEmpty()) {
            tree.close(tree.open.getFirst().start);
        }
        return new Diagnosed<>(new DataPlaces(tree.root, tree.spans), tree.diagnostics);
    }

    private void problem(int at, String problem) {
        diagnostics.add(
                Code.UNREADABLE_SYNTAX.at(
                        new Span(at, at),
                        Detail.text(format),
                        Detail.text("JSON"),
                        Detail.text(problem)));
    }

    /** Jackson's first sentence; what follows speaks of its own settings. */
    private static String first(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private void accept(JsonParser parser, JsonToken token) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        switch (token) {
            case START_OBJECT -> open.push(new Open(start, true));
            case START_ARRAY -> open.push(new Open(start, false));
            case END_OBJECT, END_ARRAY -> close(start + 1);
            case FIELD_NAME -> name(parser.currentName(), start);
            case VALUE_STRING -> put(new Datum.Text(parser.getText()), start, end(parser, start));
            default -> put(new Datum.Literal(parser.getText()), start, end(parser, start));
        }
    }

    private static int end(JsonParser parser, int start) {
        return Math.max(start, (int) parser.currentLocation().getCharOffset());
    }

    private void name(String name, int at) {
        Open inner = open.getFirst();
        inner.name = name;
        if (inner.entries.containsKey(name)) {
            diagnostics.add(Code.ODD_TWICE.at(new Span(at, at), Detail.words(name)));
        }
    }

    private void close(int end) {
        Open done = open.pop();
        put(
                done.object ? new Datum.Fields(done.entries) : new Datum.Items(done.items),
                done.start,
                Math.max(done.start, end));
    }

    private void put(Datum datum, int start, int end) {
        spans.put(datum, new Span(start, end));
        if (open.isEmpty()) {
            root = datum;
        } else if (open.size() > DEEPEST_KEPT) {
            return;
        } else if (open.getFirst().object) {
            open.getFirst().entries.put(open.getFirst().name, datum);
        } else {
            open.getFirst().items.add(datum);
        }
    }
}
