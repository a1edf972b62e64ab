package argmap.interchange;

import argmap.text.Span;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** JSON as every writer here writes it: indented, keys in the order they were put. */
public final class Json {
    private static final ObjectWriter WRITER =
            JsonMapper.builder()
                    .build()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /** So many digits fit a long; a longer label stays a string. */
    private static final int LONGEST_NUMBER = 18;

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static String write(JsonNode root) {
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values cannot fail to be written", e);
        }
    }

    /** {@code [start, end]}. */
    public static void span(ObjectNode to, String key, Span span) {
        to.putArray(key).add(span.start()).add(span.end());
    }

    /** A note's label: a number where it is one ("152"), else the label itself ("*", "012"). */
    public static void label(ObjectNode to, String key, String label) {
        if (isNumber(label)) {
            to.put(key, Long.parseLong(label));
        } else {
            to.put(key, label);
        }
    }

    public static void labels(ObjectNode to, String key, Collection<String> labels) {
        ArrayNode all = to.putArray(key);
        for (String label : labels) {
            if (isNumber(label)) {
                all.add(Long.parseLong(label));
            } else {
                all.add(label);
            }
        }
    }

    private static boolean isNumber(String label) {
        return label.matches("0|[1-9][0-9]*") && label.length() <= LONGEST_NUMBER;
    }
}
