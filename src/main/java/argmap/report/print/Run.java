package argmap.report.print;

import java.util.function.Function;

/** A piece of a line. */
public sealed interface Run {

    /** How letters are set. */
    enum Face {
        PLAIN,
        ITALIC,
        BOLD,
        /** Pages and the like. */
        SMALL
    }

    /** Words in one face. */
    record Words(String text, Face face) implements Run {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words().apply(this);
        }
    }

    /**
     * The number of a note.
     *
     * @param anchor the note's place in the printed thing; empty where it is not written out
     * @param note the note's text where it is first needed; empty at later marks
     */
    record Mark(String label, String anchor, String note) implements Run {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.mark().apply(this);
        }
    }

    /**
     * Words that lead to a place.
     *
     * @param anchor in the printed thing; one in another page has that page before it: {@code
     *     text.html#note-7}
     */
    record Link(String text, String anchor, Face face) implements Run {
        boolean leadsOut() {
            return anchor.contains("#");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.link().apply(this);
        }
    }

    /**
     * Room to write in.
     *
     * @param letters how many letters should fit
     */
    record Blank(int letters) implements Run {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.blank().apply(this);
        }
    }

    /**
     * Words that say how one thing bears on another, and the same for programs.
     *
     * @param from name of the one
     * @param relation "support"
     * @param to name of the other
     * @param step which step of an argument is meant, from 1; 0 for none
     */
    record Sign(String text, Face face, String from, String relation, String to, int step)
            implements Run {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.sign().apply(this);
        }
    }

    <R> R fold(Cases<R> cases);

    /** What is read of it. */
    default String words() {
        return fold(new Cases<>(Words::text, Mark::label, Link::text, blank -> "", Sign::text));
    }

    /** One function for each kind. */
    record Cases<R>(
            Function<Words, R> words,
            Function<Mark, R> mark,
            Function<Link, R> link,
            Function<Blank, R> blank,
            Function<Sign, R> sign) {}

    /** Words in the plain face. */
    static Run plain(String text) {
        return new Words(text, Face.PLAIN);
    }

    static Run italic(String text) {
        return new Words(text, Face.ITALIC);
    }

    static Run bold(String text) {
        return new Words(text, Face.BOLD);
    }

    static Run small(String text) {
        return new Words(text, Face.SMALL);
    }
}
