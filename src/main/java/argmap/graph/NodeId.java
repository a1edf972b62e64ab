package argmap.graph;

/** What a relation can start from or end at: a claim or an argument. */
public sealed interface NodeId permits ClaimId, ArgumentId {
    String title();

    /** The name as a map writes it: {@code [Title]} or {@code <Title>}. */
    String written();
}
