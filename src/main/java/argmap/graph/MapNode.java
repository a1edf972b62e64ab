package argmap.graph;

import argmap.document.Note;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.text.Span;
import java.util.function.Function;

/**
 * A node of an {@link ArgumentGraph}. Its hash is that of its key: a graph asks for it at every
 * step, and what the node holds is a whole claim or note.
 */
public sealed interface MapNode {
    /** Unique in the graph and the same at each run: {@code c3}, {@code p12}, {@code n152}. */
    String key();

    /** A claim. */
    record ClaimNode(String key, Claim claim) implements MapNode {
        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.claim().apply(this);
        }
    }

    /** An argument. */
    record ArgumentNode(String key, Argument argument) implements MapNode {
        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.argument().apply(this);
        }
    }

    /**
     * A paragraph that evidence was found in, with one set of notes behind it: passages of one
     * paragraph that have other notes are other nodes.
     *
     * @param words the first passage of it, in the paragraph's text
     */
    record ParagraphNode(String key, Paragraph paragraph, Span words) implements MapNode {
        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.paragraph().apply(this);
        }
    }

    /** A note that backs such a paragraph. */
    record NoteNode(String key, Note note) implements MapNode {
        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.note().apply(this);
        }
    }

    /** A work that such a note cites. */
    record WorkNode(String key, Work work) implements MapNode {
        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.work().apply(this);
        }
    }

    <R> R fold(Cases<R> cases);

    /** One function for each kind of node. */
    record Cases<R>(
            Function<ClaimNode, R> claim,
            Function<ArgumentNode, R> argument,
            Function<ParagraphNode, R> paragraph,
            Function<NoteNode, R> note,
            Function<WorkNode, R> work) {}
}
