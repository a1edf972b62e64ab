package argmap.audit;

import argmap.graph.NodeId;
import java.util.List;

/** Something about the notes behind a claim's passages. */
public sealed interface NoteFinding extends Finding {

    /** A note that has no word, name or number in common with the sentence it stands behind. */
    record TouchesNothing(NodeId node, String note) implements NoteFinding {
        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "note-touches-nothing";
        }

        @Override
        public String sentence() {
            return "Note "
                    + note
                    + " has no word, name or number in common with what it stands behind.";
        }

        @Override
        public String question() {
            return "What in note " + note + " bears on this?";
        }

        @Override
        public List<String> notes() {
            return List.of(note);
        }
    }

    /** A note whose words fit what another mark stands behind, and not its own. */
    record FitsElsewhere(NodeId node, String note, String other, List<String> shared)
            implements NoteFinding {
        public FitsElsewhere {
            shared = List.copyOf(shared);
        }

        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "note-fits-elsewhere";
        }

        @Override
        public String sentence() {
            return "Note "
                    + note
                    + " shares nothing with what it stands behind, and \""
                    + String.join("\", \"", shared)
                    + "\" with what note "
                    + other
                    + " stands behind.";
        }

        @Override
        public String question() {
            return "Do notes " + note + " and " + other + " stand where they should?";
        }

        @Override
        public List<String> notes() {
            return List.of(note, other);
        }
    }

    /** Numbers that the marks around a passage pass over. */
    record NumberMissing(
            NodeId node,
            List<String> missing,
            String before,
            String behind,
            List<String> unmarked,
            String pages)
            implements NoteFinding {
        public NumberMissing {
            missing = List.copyOf(missing);
            unmarked = List.copyOf(unmarked);
        }

        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "note-number-missing";
        }

        @Override
        public String sentence() {
            String marks =
                    before.isEmpty()
                            ? "Before the mark of note " + behind
                            : "Between the marks of notes " + before + " and " + behind;
            return marks
                    + ", where this stands ("
                    + pages
                    + "), there is no mark "
                    + String.join(", ", missing)
                    + (unmarked.isEmpty()
                            ? "."
                            : ", though there is a note " + String.join(", ", unmarked) + ".");
        }

        @Override
        public String question() {
            return "Did note " + String.join(", ", missing) + " stand behind this (" + pages + ")?";
        }

        @Override
        public List<String> notes() {
            return unmarked;
        }
    }

    /**
     * Quoted sentences of a paragraph that announces or sums up its section.
     *
     * @param section its heading; empty in a text without headings
     */
    record RestsOnSection(NodeId node, boolean sumsUp, String section, String pages)
            implements NoteFinding {
        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "rests-on-section";
        }

        @Override
        public String sentence() {
            return "The passage ("
                    + pages
                    + (sumsUp ? ") sums up " : ") announces ")
                    + (section.isEmpty() ? "a part of the text" : "\"" + section + "\"")
                    + (sumsUp
                            ? " and rests on what was shown there, not on a note of its own."
                            : " and rests on what is shown there, not on a note of its own.");
        }

        @Override
        public String question() {
            return "Does "
                    + (section.isEmpty() ? "that part of the text" : "\"" + section + "\"")
                    + " show what this says ("
                    + pages
                    + ")?";
        }
    }

    /**
     * Quoted sentences that no note stands behind.
     *
     * @param also the other notes of their paragraphs, by their labels
     */
    record NotBehindIt(NodeId node, List<String> also, String pages) implements NoteFinding {
        public NotBehindIt {
            also = List.copyOf(also);
        }

        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "note-not-behind-it";
        }

        @Override
        public String sentence() {
            return "No note stands behind the sentence quoted ("
                    + pages
                    + (also.isEmpty()
                            ? "), and its paragraph has none."
                            : "); also in its paragraph: n. " + String.join(", ", also) + ".");
        }

        @Override
        public String question() {
            return also.isEmpty()
                    ? "What would one cite for this (" + pages + ")?"
                    : "Does note " + String.join(", ", also) + " cover this too (" + pages + ")?";
        }

        @Override
        public List<String> notes() {
            return also;
        }
    }

    /**
     * A note whose mark was lost or misread in the scan, so that it stands there by inference.
     *
     * @param read what the scan has in place of the mark; empty where it has nothing
     */
    record MarkDoubtful(NodeId node, String note, String read) implements NoteFinding {
        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "mark-doubtful";
        }

        @Override
        public String sentence() {
            return (read.isEmpty()
                            ? "The mark of note " + note + " was not read"
                            : "The mark of note " + note + " is \"" + read + "\" in the scan")
                    + ": that it stands here is told from the marks around it.";
        }

        @Override
        public String question() {
            return "Does note " + note + " stand behind this sentence in print?";
        }

        @Override
        public List<String> notes() {
            return List.of(note);
        }
    }
}
