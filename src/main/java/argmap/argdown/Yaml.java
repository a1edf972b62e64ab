package argmap.argdown;

import argmap.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value and where it stands in the map file. */
sealed interface Yaml {
    Span span();

    /**
     * A text, a number, a yes or no.
     *
     * @param plain true where it is written without quotation marks
     * @param span its characters, without quotation marks
     */
    record Scalar(String text, boolean plain, Span span) implements Yaml {
        /** An absent value. */
        static final Scalar NOTHING = new Scalar("", true, new Span(0, 0));
    }

    record Sequence(List<Yaml> items, Span span) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Entries in the order of the file; of two with one key, the last. */
    record Mapping(Map<String, Yaml> entries, Span span) implements Yaml {
        static final Mapping EMPTY = new Mapping(Map.of(), new Span(0, 0));

        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Yaml get(String key) {
            return entries.getOrDefault(key, Scalar.NOTHING);
        }
    }

    /** A scalar's text, or nothing. */
    default String string() {
        return this instanceof Scalar scalar ? scalar.text() : "";
    }

    /** A scalar, or the scalars of a list; "one or several" is how most of our keys are written. */
    default List<Scalar> scalars() {
        if (this instanceof Scalar scalar) {
            return scalar.text().isEmpty() ? List.of() : List.of(scalar);
        }
        return this instanceof Sequence sequence
                ? sequence.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .toList()
                : List.of();
    }

    default List<String> strings() {
        return scalars().stream().map(Scalar::text).toList();
    }

    default boolean isTrue() {
        return string().equalsIgnoreCase("true");
    }

    default boolean isFalse() {
        return string().equalsIgnoreCase("false");
    }
}
