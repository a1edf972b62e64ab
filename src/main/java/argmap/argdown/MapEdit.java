package argmap.argdown;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.List;

/**
 * One change of a map, to be made in its file by {@link ArgdownEditor}.
 *
 * <pre>{@code
 * new MapEdit.Untag(new ClaimId("War was likely"), "suggested")
 * }</pre>
 */
public sealed interface MapEdit {

    /** Another wording for a claim, or another sketch for an argument. */
    record Reword(NodeId node, String text) implements MapEdit {}

    /** A tag more, without its mark; the last wording of the node takes it. */
    record Tag(NodeId node, String tag) implements MapEdit {}

    /**
     * A tag less, wherever the file gives it to the node; our flags also go where data has them.
     */
    record Untag(NodeId node, String tag) implements MapEdit {}

    /**
     * Data of one key.
     *
     * @param values none to take the key away; one is written without a list
     */
    record Annotate(NodeId node, String key, List<String> values) implements MapEdit {
        public Annotate {
            values = List.copyOf(values);
        }
    }

    /** Other words in place of a quotation that the node has. */
    record Requote(NodeId node, String from, String to) implements MapEdit {}

    /**
     * Another title, wherever the file names the claim or argument. Refused where another one has
     * that title.
     */
    record Retitle(NodeId node, String title) implements MapEdit {
        /** The node as it is named then. */
        public NodeId after() {
            return node instanceof ClaimId ? new ClaimId(title) : new ArgumentId(title);
        }
    }

    /**
     * Claims and arguments less, with all relations they have. What was drawn under them stays, as
     * blocks of their own. Refused for a step of an argument.
     */
    record Remove(List<NodeId> nodes) implements MapEdit {
        public Remove {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * Words of a suggestion that a person does not want, in a comment at the end of the file, so
     * that they are not suggested again. The map itself stays as it is.
     */
    record Reject(String words) implements MapEdit {}

    /**
     * Lets a node bear on another, in place of any relation the two have.
     *
     * @param instead true where it takes the place of all that the node bears on now
     */
    record Relate(NodeId node, Relation.Kind kind, NodeId to, boolean instead) implements MapEdit {}

    /**
     * Claims, arguments and relations more. A claim is put at the end of its section, under what it
     * bears on; relations of a statement without a title are drawn right under it.
     *
     * @param relations between these and what the map has
     */
    record Add(List<Claim> claims, List<Argument> arguments, List<Relation> relations)
            implements MapEdit {
        public Add {
            claims = List.copyOf(claims);
            arguments = List.copyOf(arguments);
            relations = List.copyOf(relations);
        }
    }
}
