package argmap.analysis;

import argmap.document.NoteNumber;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;

import java.util.function.Function;

/** Something that claims rest on. */
public sealed interface Ground {
    /** What it is. */
    enum Kind {
        WORK,
        NOTE,
        PARAGRAPH,
        CLAIM,
        ARGUMENT
    }

    Kind kind();

    /** Its name in files: a work's or note's id, a paragraph's index from 0, a node's title. */
    String id();

    /** One function for each kind; paragraphs are given by their index from 0. */
    <R> R fold(
            Function<String, R> work,
            Function<NoteNumber, R> notes,
            Function<Integer, R> paragraph,
            Function<NodeId, R> nodes);

    /** A work by its id. */
    record OfWork(String id) implements Ground {
        @Override
        public <R> R fold(
                Function<String, R> work,
                Function<NoteNumber, R> notes,
                Function<Integer, R> paragraph,
                Function<NodeId, R> nodes) {
            return work.apply(id);
        }

        @Override
        public Kind kind() {
            return Kind.WORK;
        }
    }

    /** A note. */
    record OfNote(NoteNumber note) implements Ground {
        @Override
        public <R> R fold(
                Function<String, R> work,
                Function<NoteNumber, R> notes,
                Function<Integer, R> paragraph,
                Function<NodeId, R> nodes) {
            return notes.apply(note);
        }

        @Override
        public Kind kind() {
            return Kind.NOTE;
        }

        @Override
        public String id() {
            return note.id();
        }
    }

    /**
     * A paragraph.
     *
     * @param index from 0 in the document
     */
    record OfParagraph(int index) implements Ground {
        @Override
        public <R> R fold(
                Function<String, R> work,
                Function<NoteNumber, R> notes,
                Function<Integer, R> paragraph,
                Function<NodeId, R> nodes) {
            return paragraph.apply(index);
        }

        @Override
        public Kind kind() {
            return Kind.PARAGRAPH;
        }

        @Override
        public String id() {
            return Integer.toString(index);
        }
    }

    /** A claim or argument of the map. */
    record OfNode(NodeId node) implements Ground {
        @Override
        public <R> R fold(
                Function<String, R> work,
                Function<NoteNumber, R> notes,
                Function<Integer, R> paragraph,
                Function<NodeId, R> nodes) {
            return nodes.apply(node);
        }

        @Override
        public Kind kind() {
            return node instanceof ClaimId ? Kind.CLAIM : Kind.ARGUMENT;
        }

        @Override
        public String id() {
            return node.title();
        }
    }
}
