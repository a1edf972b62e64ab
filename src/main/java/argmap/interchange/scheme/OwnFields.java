package argmap.interchange.scheme;

/** Our own fields on nodes of a file, and the fields under which a map keeps a file's own. */
final class OwnFields {
    /** The title of a claim. */
    static final String TITLE = "title";

    /** The title of the argument that a text sketches or that a scheme node is a step of. */
    static final String ARGUMENT = "argument";

    /** Which step, from 0. */
    static final String STEP = "step";

    /** What a step rests on by name. */
    static final String RULES = "rules";

    /** The kind of relation that a scheme node stands for. */
    static final String RELATION = "relation";

    /** The value of {@link #RELATION} for an undercut. */
    static final String UNDERCUT = "undercut";

    /** The sketch of an argument that has steps. */
    static final String TEXT = "text";

    /** True where a text is only a title, shown so that there is something to read. */
    static final String WORDLESS = "wordless";

    /** True on a node that was not made by us. */
    static final String KEPT = "kept";

    /** Edges of a scheme node, in a map. */
    static final String EDGES = "@edges";

    /** Edges that start or end at nothing, in a map. */
    static final String DANGLING = "@dangling";

    /** Nodes that are neither claim nor argument, in a map. */
    static final String NODES = "@nodes";

    private OwnFields() {}
}
