package argmap.message;

import argmap.graph.NodeId;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a message speaks of, as a value and not as a sentence. Each is a list, so that one template
 * serves one claim and several, and says otherwise where there is none.
 */
public sealed interface Detail {
    /** What a line of the registry and a template agree on. */
    enum Kind {
        NODE,
        WORDS,
        TEXT,
        NUMBER,
        NOTE,
        PLACE,
        WORK,
        KEYWORD,
        DIFFERENCE,
        CLAUSE
    }

    Kind kind();

    /** How many there are, for plural forms; a number counts itself. */
    long size();

    /** Claims and arguments of the map. */
    record Nodes(List<NodeId> ids) implements Detail {
        public Nodes {
            ids = List.copyOf(ids);
        }

        @Override
        public Kind kind() {
            return Kind.NODE;
        }

        @Override
        public long size() {
            return ids.size();
        }
    }

    /** Words of a text or a map, which a message quotes. */
    record Words(List<String> all) implements Detail {
        public Words {
            all = all.stream().filter(words -> !words.isEmpty()).toList();
        }

        @Override
        public Kind kind() {
            return Kind.WORDS;
        }

        @Override
        public long size() {
            return all.size();
        }
    }

    /** A key, a path, a format's name: shown as it is. */
    record Texts(List<String> all) implements Detail {
        public Texts {
            all = all.stream().filter(text -> !text.isEmpty()).toList();
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public long size() {
            return all.size();
        }
    }

    record Amount(long value) implements Detail {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public long size() {
            return value;
        }
    }

    /** Notes, by their labels. */
    record Notes(List<String> labels) implements Detail {
        public Notes {
            labels = List.copyOf(labels);
        }

        @Override
        public Kind kind() {
            return Kind.NOTE;
        }

        @Override
        public long size() {
            return labels.size();
        }
    }

    /** Where words stand in a text: pages, or paragraphs of one without pages, or notes. */
    record Places(List<Where> all) implements Detail {
        public Places {
            all = all.stream().distinct().toList();
        }

        @Override
        public Kind kind() {
            return Kind.PLACE;
        }

        @Override
        public long size() {
            return all.size();
        }
    }

    /** One place of a text. */
    record Where(Unit unit, String label) {
        /** What the label counts. */
        public enum Unit {
            PAGE,
            PARAGRAPH,
            NOTE,
            /** Some note of a text whose passages are all in notes. */
            IN_NOTE
        }
    }

    /** Works, by their short names. */
    record Works(List<String> names) implements Detail {
        public Works {
            names = List.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.WORK;
        }

        @Override
        public long size() {
            return names.size();
        }
    }

    /**
     * One of a few words, which the templates have under {@code group.word} or choose a wording by.
     */
    record Keyword(String group, String word) implements Detail {
        @Override
        public Kind kind() {
            return Kind.KEYWORD;
        }

        @Override
        public long size() {
            return word.isEmpty() ? 0 : 1;
        }
    }

    /** Where two wordings differ. */
    record Differences(List<Difference> all) implements Detail {
        public Differences {
            all = List.copyOf(all);
        }

        @Override
        public Kind kind() {
            return Kind.DIFFERENCE;
        }

        @Override
        public long size() {
            return all.size();
        }
    }

    /** What is quoted and what stands in its place; either may be empty. */
    record Difference(String quoted, String stands) {}

    /** What other messages say, as parts of this one. */
    record Clauses(List<Message> all) implements Detail {
        public Clauses {
            all = List.copyOf(all);
        }

        @Override
        public Kind kind() {
            return Kind.CLAUSE;
        }

        @Override
        public long size() {
            return all.size();
        }
    }

    static Detail clauses(Message... all) {
        return new Clauses(List.of(all));
    }

    static Detail node(NodeId... ids) {
        return new Nodes(List.of(ids));
    }

    static Detail nodes(Collection<? extends NodeId> ids) {
        return new Nodes(List.copyOf(ids));
    }

    static Detail words(String... all) {
        return new Words(List.of(all));
    }

    static Detail text(String... all) {
        return new Texts(List.of(all));
    }

    static Detail number(long value) {
        return new Amount(value);
    }

    static Detail note(String... labels) {
        return new Notes(List.of(labels));
    }

    static Detail work(String... names) {
        return new Works(List.of(names));
    }

    static Detail keyword(String group, String word) {
        return new Keyword(group, word.replace(' ', '-'));
    }

    static Detail keyword(String group, Enum<?> word) {
        return keyword(group, word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
