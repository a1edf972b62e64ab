package argmap.message;

import argmap.text.Span;

import java.util.List;

/**
 * A change of a map file that mends what a diagnostic tells of, and changes nothing that the map
 * says.
 *
 * <pre>{@code
 * Mend.replace(Mend.Touches.DATA, new Span(20, 25), "quote")
 * }</pre>
 *
 * @param touches what of the map it may change
 * @param changes of different stretches of the file
 */
public record Mend(Touches touches, List<Change> changes) {
    public Mend {
        changes = List.copyOf(changes);
    }

    /** What of a map may be another after a change. */
    public enum Touches {
        /** How the file is written, and nothing of what it says. */
        NOTHING,
        /** What is said beside the claims: tags, data, the head. */
        DATA,
        /** The wording of claims and arguments as well. */
        WORDING
    }

    /** One stretch of the file and what takes its place. */
    public record Change(Span span, String becomes) {}

    public static Mend replace(Touches touches, Span span, String becomes) {
        return new Mend(touches, List.of(new Change(span, becomes)));
    }
}
