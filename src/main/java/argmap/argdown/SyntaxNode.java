package argmap.argdown;

import argmap.text.Span;
import java.util.List;

/**
 * A part of a map file. The tree is kept flat, each node knowing the number of the node it lies
 * under, so that a file may be nested as deep as it likes.
 */
sealed interface SyntaxNode {
    /** Number of the node it bears on; -1 for one that stands alone. */
    int parent();

    Span span();

    /** {@code # Title}; {@code data} is an empty span where there is none, as below. */
    record Heading(int level, Content content, Span data, Span span) implements SyntaxNode {
        @Override
        public int parent() {
            return -1;
        }
    }

    /** Where a statement or argument is put. */
    enum Place {
        BLOCK,
        LIST_ITEM,
        RELATION,
        STRUCTURE
    }

    /**
     * A statement or an argument, each time it is written.
     *
     * @param title empty for a statement without one
     * @param definition true for {@code [Title]: text}, false for {@code [Title]}
     * @param mark how it bears on its parent; {@link TokenKind#END} for nothing
     */
    record Element(
            boolean argument,
            String title,
            boolean definition,
            Content content,
            Span data,
            Place place,
            int parent,
            TokenKind mark,
            Span span)
            implements SyntaxNode {}

    /**
     * What licenses the step from the statements before it, {@code -- rule {uses: [1]} --}.
     *
     * @param uses the numbers of what it rests on, where no data says them
     */
    record InferenceLine(List<String> rules, Span data, List<Integer> uses, Span span)
            implements SyntaxNode {
        public InferenceLine {
            rules = List.copyOf(rules);
            uses = List.copyOf(uses);
        }

        @Override
        public int parent() {
            return -1;
        }
    }

    /**
     * A premise-conclusion structure, put behind its parts.
     *
     * @param members numbers of its statements and inferences, in order
     * @param numbers what its statements are numbered by hand, one for each statement
     */
    record Structure(List<Integer> members, List<Integer> numbers, Span span)
            implements SyntaxNode {
        public Structure {
            members = List.copyOf(members);
            numbers = List.copyOf(numbers);
        }

        @Override
        public int parent() {
            return -1;
        }
    }
}
