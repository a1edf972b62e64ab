package argmap.graph;

/** An argument's title, unique among the arguments of a map; written {@code <Title>}. */
public record ArgumentId(String title) implements NodeId {
    @Override
    public String written() {
        return "<" + title + ">";
    }

    @Override
    public String toString() {
        return written();
    }
}
