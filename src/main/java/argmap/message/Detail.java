package argmap.message;

import argmap.graph.NodeId;
import java.util.Arrays;
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
        NODE(Nodes.class),
        WORDS(Words.class),
        TEXT(Texts.class),
        NUMBER(Amount.class),
        NOTE(Notes.class),
        PLACE(Places.class),
        WORK(Works.class),
        KEYWORD(Keyword.class),
        DIFFERENCE(Differences.class),
        CLAUSE(Clauses.class);

        private final Class<? extends Detail> type;

        Kind(Class<? extends Detail> type) {
            this.type = type;
        }
    }

    default Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.type.isInstance(this))
                .findFirst()
                .orElseThrow();
    }

    /** How many there are, for plural forms; a number counts itself. */
    long size();

    /** Several of a kind. */
    sealed interface Several extends Detail {
        List<?> all();

        @Override
        default long size() {
            return all().size();
        }
    }

    /** Claims and arguments of the map. */
    record Nodes(List<NodeId> all) implements Several {
        public Nodes {
            all = List.copyOf(all);
        }
    }

    /** Words of a text or a map, which a message quotes. */
    record Words(List<String> all) implements Several {
        public Words {
            all = all.stream().filter(words -> !words.isEmpty()).toList();
        }
    }

    /** A key, a path, a format's name: shown as it is. */
    record Texts(List<String> all) implements Several {
        public Texts {
            all = all.stream().filter(text -> !text.isEmpty()).toList();
        }
    }

    record Amount(long value) implements Detail {
        @Override
        public long size() {
            return value;
        }
    }

    /** Notes, by their labels. */
    record Notes(List<String> all) implements Several {
        public Notes {
            all = List.copyOf(all);
        }
    }

    /** Where words stand in a text: pages, or paragraphs of one without pages, or notes. */
    record Places(List<Where> all) implements Several {
        public Places {
            all = all.stream().distinct().toList();
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
    record Works(List<String> all) implements Several {
        public Works {
            all = List.copyOf(all);
        }
    }

    /**
     * One of a few words, which the templates have under {@code group.word} or choose a wording by.
     */
    record Keyword(String group, String word) implements Detail {
        @Override
        public long size() {
            return word.isEmpty() ? 0 : 1;
        }
    }

    /** Where two wordings differ. */
    record Differences(List<Difference> all) implements Several {
        public Differences {
            all = List.copyOf(all);
        }
    }

    /** What is quoted and what stands in its place; either may be empty. */
    record Difference(String quoted, String stands) {}

    /** What other messages say, as parts of this one. */
    record Clauses(List<Message> all) implements Several {
        public Clauses {
            all = List.copyOf(all);
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
