package argmap.interchange;

import argmap.text.Source;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The keys that a JSON file begins with, as paths: {@code nodes/nodeID}. Lists leave no trace in a
 * path. Enough to tell formats apart without reading a file to its end.
 */
public final class JsonShape {
    /** Tokens looked at: some hundred nodes, and then as many edges. */
    private static final int STRETCH = 20_000;

    private static final int DEEPEST = 3;

    private JsonShape() {}

    /** No paths where the file does not begin as JSON does. */
    public static Set<String> of(Source source) {
        Set<String> paths = new HashSet<>();
        String start = source.text().stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return paths;
        }
        Deque<String> open = new ArrayDeque<>();
        String name = "";
        try (JsonParser parser = JsonTree.FACTORY.createParser(source.text())) {
            for (int i = 0; i < STRETCH; i++) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    break;
                }
                if (token == JsonToken.FIELD_NAME) {
                    String above = open.isEmpty() ? "" : open.getFirst();
                    name =
                            above.isEmpty()
                                    ? parser.currentName()
                                    : above + "/" + parser.currentName();
                    paths.add(name);
                } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    if (open.size() > DEEPEST * 2) {
                        parser.skipChildren();
                    } else {
                        open.push(name);
                    }
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    open.pop();
                    name = open.isEmpty() ? "" : open.getFirst();
                } else {
                    name = open.isEmpty() ? "" : open.getFirst();
                }
            }
        } catch (IOException e) {
            return paths; // what was seen up to here is what the file begins with
        }
        return paths;
    }
}
