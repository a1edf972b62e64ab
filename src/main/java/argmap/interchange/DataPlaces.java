package argmap.interchange;

import argmap.graph.Datum;
import argmap.text.Span;
import java.util.IdentityHashMap;

/**
 * Plain data and where each piece of it stands in the file. Two pieces that are equal stand at two
 * places, so they are told apart by identity.
 */
public final class DataPlaces {
    private final Datum root;
    private final IdentityHashMap<Datum, Span> spans;

    DataPlaces(Datum root, IdentityHashMap<Datum, Span> spans) {
        this.root = root;
        this.spans = new IdentityHashMap<>(spans);
    }

    public Datum root() {
        return root;
    }

    /** The root's fields; none where it is a list or a text. */
    public Datum.Fields fields() {
        return root instanceof Datum.Fields fields ? fields : Datum.Fields.NONE;
    }

    /** Where a piece stands; the start of the file for one that was not read from it. */
    public Span of(Datum datum) {
        return spans.getOrDefault(datum, new Span(0, 0));
    }
}
