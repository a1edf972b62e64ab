package argmap.audit;

import argmap.graph.NodeId;

/** Something about a claim's place in the map, as beside its text. */
public sealed interface MapFinding extends Finding {

    /** Others carry it, and it carries nothing, though the map has another thesis. */
    record BearsOnNothing(NodeId node, String thesis) implements MapFinding {
        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "bears-on-nothing";
        }

        @Override
        public String sentence() {
            return "This bears on nothing, while the map's thesis is \"" + thesis + "\".";
        }

        @Override
        public String question() {
            return "What does this do for \"" + thesis + "\"?";
        }
    }

    /** Drawn as speaking against, though no word of the text says so. */
    record UnmarkedAttack(NodeId node, String target, String place) implements MapFinding {
        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "unmarked-attack";
        }

        @Override
        public String sentence() {
            return "The map has this speak against \""
                    + target
                    + "\"; no word around the passage ("
                    + place
                    + ") marks an opposition.";
        }

        @Override
        public String question() {
            return "Does the author use this against \"" + target + "\", or for it?";
        }
    }

    /** A relation that is drawn otherwise than when the map was last linked. */
    record RelationChanged(NodeId node, String target, String did, String now)
            implements MapFinding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "relation-changed";
        }

        @Override
        public String sentence() {
            return "When the map was last linked this "
                    + did
                    + " \""
                    + target
                    + "\"; now "
                    + now
                    + ".";
        }

        @Override
        public String question() {
            return "Does this bear on \"" + target + "\" as the map now has it?";
        }
    }

    /** Drawn as a support, though a word of the text sets it against the other. */
    record MarkedSupport(NodeId node, String target, String mark, String place)
            implements MapFinding {
        @Override
        public Weight weight() {
            return Weight.LOW;
        }

        @Override
        public String code() {
            return "marked-support";
        }

        @Override
        public String sentence() {
            return "The map has this support \""
                    + target
                    + "\"; the text ("
                    + place
                    + ") sets them against each other with \""
                    + mark
                    + "\".";
        }

        @Override
        public String question() {
            return "Does \"" + mark + "\" (" + place + ") speak for \"" + target + "\"?";
        }
    }

    /** All claims of a section that cite anything cite one work. */
    record SectionOnOneWork(NodeId node, String section, String work, int claims)
            implements MapFinding {
        @Override
        public Weight weight() {
            return Weight.MEDIUM;
        }

        @Override
        public String code() {
            return "section-on-one-work";
        }

        @Override
        public String sentence() {
            return "All "
                    + claims
                    + " claims of the section \""
                    + section
                    + "\" that rest on a work rest on "
                    + work
                    + ".";
        }

        @Override
        public String question() {
            return "What would be left of \"" + section + "\" without " + work + "?";
        }
    }
}
