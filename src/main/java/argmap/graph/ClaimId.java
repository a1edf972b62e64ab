package argmap.graph;

/** A claim's title, unique among the claims of a map; written {@code [Title]}. */
public record ClaimId(String title) implements NodeId {
    @Override
    public String written() {
        return "[" + title + "]";
    }

    @Override
    public String toString() {
        return written();
    }
}
