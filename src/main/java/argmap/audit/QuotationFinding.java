package argmap.audit;

import argmap.graph.NodeId;
import java.util.List;
import java.util.stream.Collectors;

/** Something about the words that a map quotes. */
public sealed interface QuotationFinding extends Finding {

    /** The words are not in the text; there is nothing like them. */
    record NotFound(NodeId node, String words, String where) implements QuotationFinding {
        @Override
        public Weight weight() {
            return Weight.HIGH;
        }

        @Override
        public String code() {
            return "quotation-not-found";
        }

        @Override
        public String sentence() {
            return "The words \"" + words + "\" are not in " + where + ".";
        }

        @Override
        public String question() {
            return "Where exactly does the author say \"" + words + "\"?";
        }
    }

    /** The words fit several places about equally. */
    record Ambiguous(NodeId node, String words, String places) implements QuotationFinding {
        @Override
        public Weight weight() {
            return Weight.HIGH;
        }

        @Override
        public String code() {
            return "quotation-ambiguous";
        }

        @Override
        public String sentence() {
            return "The words \"" + words + "\" fit several places: " + places + ".";
        }

        @Override
        public String question() {
            return "Which of these places is meant by \"" + words + "\": " + places + "?";
        }
    }

    /** The text has other words there. */
    record Altered(
            NodeId node,
            String words,
            String stands,
            String place,
            List<WordDifference> differences)
            implements QuotationFinding {
        public Altered {
            differences = List.copyOf(differences);
        }

        @Override
        public Weight weight() {
            return Weight.HIGH;
        }

        @Override
        public String code() {
            return "quotation-altered";
        }

        @Override
        public String sentence() {
            return "The quotation is not what stands there ("
                    + place
                    + ", \""
                    + stands
                    + "\"): "
                    + told()
                    + ".";
        }

        private String told() {
            return differences.stream()
                    .map(WordDifference::toString)
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String question() {
            return "Does it change the sense (" + place + "): " + told() + "?";
        }
    }

    /** The quotation begins right behind a word that denies it. */
    record CutAtDenial(NodeId node, String words, String denial, String place)
            implements QuotationFinding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "quotation-cut-at-denial";
        }

        @Override
        public String sentence() {
            return "Right before \""
                    + words
                    + "\" the text ("
                    + place
                    + ") has \""
                    + denial
                    + "\".";
        }

        @Override
        public String question() {
            return "Does the author deny what is quoted here (" + place + ")?";
        }
    }

    /** A number of the claim that its passages do not have. */
    record NumberNotThere(NodeId node, String number, String pages) implements QuotationFinding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "number-not-in-text";
        }

        @Override
        public String sentence() {
            return "The claim says " + number + ", which its passages (" + pages + ") do not.";
        }

        @Override
        public String question() {
            return "Where does the number " + number + " come from?";
        }
    }

    /** What the claim rested on has changed since the map was last linked to its text. */
    record Changed(NodeId node, String words, List<String> changes) implements QuotationFinding {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public Weight weight() {
            return Weight.HIGH;
        }

        @Override
        public String code() {
            return "changed-since-linked";
        }

        @Override
        public String sentence() {
            return "Since the map was last linked, for \""
                    + words
                    + "\": "
                    + String.join("; ", changes)
                    + ".";
        }

        @Override
        public String question() {
            return "Does the claim still rest on what it did: " + String.join("; ", changes) + "?";
        }
    }

    /** The words are not in the text, but in a work that it cites. */
    record OnlyInWork(NodeId node, String words, String work, String place)
            implements QuotationFinding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "quotation-only-in-source";
        }

        @Override
        public String sentence() {
            return "The words \"" + words + "\" stand in " + work + " (" + place + ").";
        }

        @Override
        public String question() {
            return "Does the author take \"" + words + "\" from " + work + "?";
        }
    }
}
