package argmap.graph;

import java.util.Locale;

/**
 * One thing that a map says of two nodes: the first bears on the second in this way. A map in words
 * is a list of these, and each sign on a page stands for one.
 *
 * <pre>{@code
 * new Connection(frost, Connection.Kind.UNDERCUT, quarrel, 0)
 * }</pre>
 *
 * @param step the step of the argument that is meant, from 0, see {@link InferenceId}; 0 where none
 *     is
 */
public record Connection(NodeId from, Kind kind, NodeId to, int step) {

    /** How it bears. */
    public enum Kind {
        SUPPORT,
        ATTACK,
        CONCESSION,
        CONTRARY,
        CONTRADICTORY,
        /** On the step of an argument from its premises to its conclusion. */
        UNDERCUT,
        /** From a claim to the argument that starts from it. */
        PREMISE,
        /** From an argument to the claim that a step of it reaches. */
        CONCLUSION;

        /** As data has it: {@code undercut}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether who holds the one has something to say against the other. */
        public boolean isAgainst() {
            return switch (this) {
                case SUPPORT, PREMISE, CONCLUSION -> false;
                case ATTACK, CONCESSION, CONTRARY, CONTRADICTORY, UNDERCUT -> true;
            };
        }

        /** Whether it is about one step of an argument. */
        public boolean isOfStep() {
            return this == UNDERCUT || this == PREMISE || this == CONCLUSION;
        }

        private static Kind of(Relation.Kind kind) {
            return switch (kind) {
                case SUPPORT -> SUPPORT;
                case ATTACK -> ATTACK;
                case CONCESSION -> CONCESSION;
                case CONTRARY -> CONTRARY;
                case CONTRADICTORY -> CONTRADICTORY;
            };
        }
    }

    /** A relation of the map. */
    static Connection of(Relation relation) {
        return relation.fold(
                between -> new Connection(between.from(), Kind.of(between.kind()), between.to(), 0),
                undercut ->
                        new Connection(
                                undercut.from(),
                                Kind.UNDERCUT,
                                undercut.inference().argument(),
                                undercut.inference().step()));
    }
}
