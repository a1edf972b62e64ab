package argmap.graph;

import java.util.List;

/**
 * What a quotation of a map rested on when the map was last linked to its text.
 *
 * <pre>{@code
 * {"node": "[Peace paid]", "quoted": "peace had paid",
 *  "selector": ..., "page": 174, "notes": [{"label": "152", "text": "Carr, Winter, 12."}],
 *  "bears": [{"relation": "support", "on": "[Peace]"}]}
 * }</pre>
 *
 * @param node the claim or argument as a map writes it
 * @param quotation the words as the map had them
 * @param selector the words as the text had them, and where
 * @param page 0 in a text without pages
 * @param bears what the claim or argument bore on in the map
 */
public record Linked(
        String node,
        String quotation,
        TextSelector selector,
        int page,
        List<LinkedNote> notes,
        List<Bearing> bears) {
    public Linked {
        notes = List.copyOf(notes);
        bears = List.copyOf(bears);
    }

    /**
     * A note that stood behind the words.
     *
     * @param behind the words right before its mark; empty where it was named by hand
     */
    public record LinkedNote(String label, String text, String behind) {}

    /**
     * A relation that the map drew.
     *
     * @param relation "support", "attack", "concession", "contrary", "contradictory" or "undercut"
     * @param on the other claim or argument as a map writes it
     */
    public record Bearing(String relation, String on) {}
}
