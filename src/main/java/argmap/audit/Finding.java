package argmap.audit;

import argmap.graph.NodeId;
import java.util.List;

/**
 * One thing a reader should know about how a claim is supported.
 *
 * <p>"Note 152 quotes at second hand: it names the work that quotes, not the one that was quoted."
 */
public sealed interface Finding
        permits Finding.NoEvidence,
                Finding.NoNote,
                Finding.SecondHand,
                Finding.NoteAgainst,
                Finding.OneWorkOnly,
                Finding.OneAuthorOnly,
                Finding.NoteMissing,
                Finding.OpenShortForms,
                Finding.StrongerThanText,
                QuotationFinding,
                SourceFinding,
                NoteFinding,
                MapFinding {

    /** How much hangs on it. */
    enum Weight {
        /** The support cannot be found. */
        HIGH,
        /** The support is there but weaker than it looks. */
        MEDIUM,
        /** Worth a look. */
        LOW
    }

    NodeId node();

    Weight weight();

    /** A stable name, {@code what-it-is}, to search for. */
    String code();

    /** What was found, as a sentence. */
    String sentence();

    /** The same as a question to discuss. */
    String question();

    /** The labels of the notes it speaks of, in order. */
    default List<String> notes() {
        return List.of();
    }

    /** Nothing in the text carries the claim. */
    record NoEvidence(NodeId node) implements Finding {
        @Override
        public Weight weight() {
            return Weight.HIGH;
        }

        @Override
        public String code() {
            return "no-evidence";
        }

        @Override
        public String sentence() {
            return "No passage of the text is given for this claim, nor for any claim below it.";
        }

        @Override
        public String question() {
            return "Where does the author say this, and on what grounds?";
        }
    }

    /** No note stands behind the claim nor behind anything that supports it. */
    record NoNote(NodeId node, String pages) implements Finding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "no-note";
        }

        @Override
        public String sentence() {
            return "The passage (" + pages + ") carries no note, and no supporting claim has one.";
        }

        @Override
        public String question() {
            return "The text gives no source here (" + pages + "): what would one have to show?";
        }
    }

    /** Notes behind the claim quote at second hand. */
    record SecondHand(NodeId node, List<String> notes, List<String> signals) implements Finding {
        public SecondHand {
            notes = List.copyOf(notes);
            signals = List.copyOf(signals);
        }

        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "second-hand";
        }

        @Override
        public String sentence() {
            return Labels.notes(notes)
                    + (notes.size() == 1 ? " quotes" : " quote")
                    + " at second hand"
                    + (signals.isEmpty() ? "." : " (\"" + String.join("\", \"", signals) + "\").");
        }

        @Override
        public String question() {
            return Labels.notes(notes)
                    + (notes.size() == 1 ? " is" : " are")
                    + " at second hand: what might the original have said around these words?";
        }
    }

    /** A note cites a work that speaks against the sentence it stands behind. */
    record NoteAgainst(NodeId node, String note, String signal, String work) implements Finding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "note-against";
        }

        @Override
        public String sentence() {
            return "Note "
                    + note
                    + " also cites a work that differs: \""
                    + signal
                    + "\" "
                    + work
                    + ".";
        }

        @Override
        public String question() {
            return "Note "
                    + note
                    + " names a work that sees it differently ("
                    + work
                    + "): would the claim survive it?";
        }

        @Override
        public List<String> notes() {
            return List.of(note);
        }
    }

    /** All that is cited for the claim is one work. */
    record OneWorkOnly(NodeId node, String work, List<String> notes) implements Finding {
        public OneWorkOnly {
            notes = List.copyOf(notes);
        }

        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "one-work";
        }

        @Override
        public String sentence() {
            return "All that is cited for this is one work, "
                    + work
                    + " ("
                    + Labels.notes(notes)
                    + ").";
        }

        @Override
        public String question() {
            return "How far does this depend on " + work + " alone?";
        }
    }

    /** All that is cited for the claim is by one author. */
    record OneAuthorOnly(NodeId node, List<String> works, List<String> notes) implements Finding {
        public OneAuthorOnly {
            works = List.copyOf(works);
            notes = List.copyOf(notes);
        }

        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "one-author";
        }

        @Override
        public String sentence() {
            return "All that is cited for this is by one author: "
                    + String.join("; ", works)
                    + " ("
                    + Labels.notes(notes)
                    + ").";
        }

        @Override
        public String question() {
            return "Who else has looked into this, and with what result?";
        }
    }

    /** A note that no marker was found for, or a marker whose note was not found. */
    record NoteMissing(NodeId node, String note, String pages) implements Finding {
        @Override
        public Weight weight() {
            return Weight.HIGH;
        }

        @Override
        public String code() {
            return "note-missing";
        }

        @Override
        public String sentence() {
            return "The passage (" + pages + ") refers to note " + note + ", which was not found.";
        }

        @Override
        public String question() {
            return "What does note " + note + " (" + pages + ") say?";
        }

        @Override
        public List<String> notes() {
            return List.of(note);
        }
    }

    /** Works cited for the claim by a short form whose full form the text does not give. */
    record OpenShortForms(NodeId node, List<String> works) implements Finding {
        public OpenShortForms {
            works = List.copyOf(works);
        }

        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "open-short-form";
        }

        @Override
        public String sentence() {
            return "The full reference is not in this text: " + String.join("; ", works) + ".";
        }

        @Override
        public String question() {
            return "Which works are these, and where are they first cited: "
                    + String.join("; ", works)
                    + "?";
        }
    }

    /**
     * The claim is worded more strongly than the sentences it is taken from.
     *
     * @param claimWord empty where the claim states a fact
     * @param claimLevel "certain"
     * @param textLevel "possible"
     */
    record StrongerThanText(
            NodeId node,
            String claimWord,
            String claimLevel,
            String textWord,
            String textLevel,
            String pages)
            implements Finding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "stronger-than-text";
        }

        @Override
        public String sentence() {
            return (claimWord.isEmpty()
                            ? "The claim states as a fact"
                            : "The claim says \"" + claimWord + "\" (" + claimLevel + ")")
                    + (claimWord.isEmpty() ? " what the text (" : " where the text (")
                    + pages
                    + (claimWord.isEmpty() ? ") calls " + textLevel + ": \"" : ") says \"")
                    + textWord
                    + (claimWord.isEmpty() ? "\"." : "\" (" + textLevel + ").");
        }

        @Override
        public String question() {
            return "The text says \""
                    + textWord
                    + "\": is "
                    + (claimWord.isEmpty() ? "a flat statement" : "\"" + claimWord + "\"")
                    + " warranted?";
        }
    }
}
