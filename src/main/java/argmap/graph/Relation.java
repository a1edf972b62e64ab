package argmap.graph;

import argmap.text.Span;
import java.util.function.Function;

/** How one claim or argument bears on another. */
public sealed interface Relation {

    /** The kinds of relation that hold between two nodes. */
    enum Kind {
        SUPPORT,
        /** Speaks against: rebuts a conclusion or undermines a premise. */
        ATTACK,
        /** The author grants it and then outweighs it; not an attack. */
        CONCESSION,
        /** Both cannot be true. */
        CONTRARY,
        /** One is true exactly when the other is not. */
        CONTRADICTORY
    }

    /** What it starts from. */
    NodeId from();

    /** Where the map draws it. */
    Span span();

    /** A relation that ends at a claim or at an argument as a whole. */
    record Between(Kind kind, NodeId from, NodeId to, Span span) implements Relation {
        @Override
        public <R> R fold(Function<Between, R> between, Function<Undercut, R> undercut) {
            return between.apply(this);
        }
    }

    /** An attack on the step from premises to conclusion; it cannot be aimed at a claim. */
    record Undercut(NodeId from, InferenceId inference, Span span) implements Relation {
        @Override
        public <R> R fold(Function<Between, R> between, Function<Undercut, R> undercut) {
            return undercut.apply(this);
        }
    }

    <R> R fold(Function<Between, R> between, Function<Undercut, R> undercut);
}
