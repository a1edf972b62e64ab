package argmap.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain data of other formats, which a map keeps though it has no word for it: a text, a literal, a
 * list or named fields. The tree is what JSON and YAML have in common.
 *
 * <pre>{@code
 * Datum.Fields node = Datum.Fields.NONE.with("nodeID", new Datum.Text("931"));
 * node.text("nodeID"); // "931"
 * }</pre>
 */
public sealed interface Datum {
    /** A text, in quotation marks where it is written. */
    record Text(String text) implements Datum {
        public static final Text NOTHING = new Text("");
    }

    /**
     * A number, {@code true}, {@code false} or {@code null}, as it was written: {@code 1.50} stays
     * so.
     */
    record Literal(String text) implements Datum {
        public static final Literal TRUE = new Literal("true");
        public static final Literal NULL = new Literal("null");
    }

    /** A list. */
    record Items(List<Datum> items) implements Datum {
        public static final Items NONE = new Items(List.of());

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values, in their order. */
    record Fields(Map<String, Datum> entries) implements Datum {
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }

        public boolean has(String name) {
            return entries.containsKey(name);
        }

        /** A value, or an empty text where there is none. */
        public Datum get(String name) {
            return entries.getOrDefault(name, Text.NOTHING);
        }

        /** The text of a text or literal; empty for null, for lists, fields and what is absent. */
        public String text(String name) {
            return get(name).string();
        }

        /** Fields under a name; none where there are none. */
        public Fields fields(String name) {
            return get(name) instanceof Fields fields ? fields : NONE;
        }

        /** The items under a name; none where there is no list. */
        public List<Datum> items(String name) {
            return get(name) instanceof Items items ? items.items() : List.of();
        }

        /** The texts of a list, or of a single text. */
        public List<String> texts(String name) {
            Datum value = get(name);
            if (value instanceof Items items) {
                return items.items().stream().map(Datum::string).toList();
            }
            return value.string().isEmpty() ? List.of() : List.of(value.string());
        }

        /** The fields among the items under a name. */
        public List<Fields> records(String name) {
            List<Fields> all = new ArrayList<>();
            for (Datum item : items(name)) {
                if (item instanceof Fields fields) {
                    all.add(fields);
                }
            }
            return all;
        }

        public boolean isTrue(String name) {
            return get(name).equals(Literal.TRUE);
        }

        public Fields with(String name, Datum value) {
            Map<String, Datum> more = new LinkedHashMap<>(entries);
            more.put(name, value);
            return new Fields(more);
        }

        /** With a text, unless that is empty. */
        public Fields withText(String name, String text) {
            return text.isEmpty() ? this : with(name, new Text(text));
        }

        public Fields withNumber(String name, long number) {
            return with(name, new Literal(String.valueOf(number)));
        }

        /** With a list, unless that is empty. */
        public Fields withItems(String name, List<? extends Datum> items) {
            return items.isEmpty() ? this : with(name, new Items(List.copyOf(items)));
        }

        /** With a list of texts, unless that is empty. */
        public Fields withTexts(String name, List<String> texts) {
            return texts.isEmpty()
                    ? this
                    : with(name, new Items(texts.stream().map(t -> (Datum) new Text(t)).toList()));
        }

        /** With fields, unless there are none. */
        public Fields withFields(String name, Fields fields) {
            return fields.isEmpty() ? this : with(name, fields);
        }

        /** With all fields of others, which count where both have a name. */
        public Fields withAll(Fields others) {
            Map<String, Datum> more = new LinkedHashMap<>(entries);
            more.putAll(others.entries);
            return new Fields(more);
        }

        public Fields without(String... names) {
            Map<String, Datum> fewer = new LinkedHashMap<>(entries);
            for (String name : names) {
                fewer.remove(name);
            }
            return new Fields(fewer);
        }
    }

    /** The text of a text or literal; empty for null, a list and fields. */
    default String string() {
        if (this instanceof Text text) {
            return text.text();
        }
        return this instanceof Literal literal && !literal.equals(Literal.NULL)
                ? literal.text()
                : "";
    }
}
