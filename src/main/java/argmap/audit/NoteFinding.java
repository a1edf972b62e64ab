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
}
