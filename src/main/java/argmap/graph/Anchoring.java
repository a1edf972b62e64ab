package argmap.graph;

import argmap.text.Span;
import java.util.List;

/**
 * Where quoted words stand in a text, or why no place is named.
 *
 * @param places one where the words are placed; all that fit about equally where they are
 *     ambiguous, the best first; the nearest words, as proposals, where they are altered
 */
public record Anchoring(Status status, List<Place> places) {
    public static final Anchoring ORPHAN = new Anchoring(Status.ORPHAN, List.of());

    /** How the words were found. */
    public enum Status {
        /** Word for word. */
        EXACT,
        /** But for blanks, hyphens, ligatures, quotation marks and capitals. */
        AS_PRINTED,
        /** But for a few letters, and no other place comes near. */
        NEAR,
        /** Not found: only words that are like them. */
        ALTERED,
        /** Several places fit about equally. */
        AMBIGUOUS,
        /** Nothing in the text is like them. */
        ORPHAN
    }

    /**
     * One place.
     *
     * @param parts where the words lie: one passage, or one in each paragraph that they run through
     * @param words what stands there, whole words
     * @param cost half letters that differ, context included: a letter that scanners mistake for
     *     another counts one, any other two
     * @param letters the same among the letters of the whole text
     */
    public record Place(List<Passage> parts, String words, int cost, Span letters) {
        public Place {
            parts = List.copyOf(parts);
        }

        /** Where the words begin. */
        public Passage passage() {
            return parts.get(0);
        }
    }

    public Anchoring {
        places = List.copyOf(places);
    }

    /** True where the words have one place that may be relied on. */
    public boolean isPlaced() {
        return status == Status.EXACT || status == Status.AS_PRINTED || status == Status.NEAR;
    }
}
