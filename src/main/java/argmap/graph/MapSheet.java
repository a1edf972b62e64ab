package argmap.graph;

import argmap.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a map is written down: what its file says beside the map itself, and where. A map that was
 * not written by hand has none, {@link #NONE}.
 *
 * @param headings in order; heading {@code i} opens section {@code i + 1} of the map
 * @param placed every place where a claim or argument is put down, in order, like all that follows
 * @param data every entry of the head and of the data in braces
 * @param includes where other files are included
 */
public record MapSheet(
        List<Heading> headings,
        List<Placed> placed,
        List<Drawn> drawn,
        List<Entry> data,
        List<Tag> tags,
        List<Mention> mentions,
        List<WrittenOut> structures,
        List<Span> includes) {
    public static final MapSheet NONE =
            new MapSheet(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    public MapSheet {
        headings = List.copyOf(headings);
        placed = List.copyOf(placed);
        drawn = List.copyOf(drawn);
        data = List.copyOf(data);
        tags = List.copyOf(tags);
        mentions = List.copyOf(mentions);
        structures = List.copyOf(structures);
        includes = List.copyOf(includes);
    }

    /** A heading. */
    public record Heading(String title, int level, Span span) {}

    /**
     * A place where a claim or argument is put down.
     *
     * @param text its wording there; empty where it is only named
     * @param section index into the map's sections
     * @param title its title there, brackets included; the wording for one without
     */
    public record Placed(NodeId node, String text, int section, Span title, Span span) {}

    /**
     * A relation as it is drawn, each time it is.
     *
     * @param cut what to cut to take it away; empty where its line says more than the relation
     */
    public record Drawn(
            Relation.Kind kind,
            boolean undercut,
            NodeId from,
            NodeId to,
            int section,
            Span cut,
            Span span) {}

    /** What data belongs to. */
    public enum Owner {
        HEAD,
        NODE,
        HEADING,
        STEP
    }

    /**
     * One entry of data.
     *
     * @param node the claim or argument it is said of; none for the others
     * @param values its texts; none for fields and for what is empty
     * @param empty true where there is nothing behind the key
     * @param lost true where a later entry of the same data has the same key, and counts
     * @param key where the key stands
     * @param span from the start of the key to the end of the value
     * @param cut what to cut to take it away: with it, what parts it from the others
     */
    public record Entry(
            Owner owner,
            Optional<NodeId> node,
            String name,
            List<Value> values,
            boolean empty,
            boolean lost,
            Span key,
            Span span,
            Span cut) {
        public Entry {
            values = List.copyOf(values);
        }
    }

    /**
     * A text of data.
     *
     * @param span its characters, without quotation marks
     * @param cut what to cut to take it out of its list; empty where it stands alone
     */
    public record Value(String text, Span span, Span cut) {}

    /** A tag, without its mark in {@code name}, with it in {@code span}. */
    public record Tag(Optional<NodeId> node, String name, Span span) {}

    /** A mention of a claim or argument in a text, {@code @[Title]}. */
    public record Mention(NodeId node, Span span) {}

    /** An argument's premises and conclusions as they are numbered. */
    public record WrittenOut(ArgumentId argument, List<Statement> statements) {
        public WrittenOut {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A numbered statement.
     *
     * @param concluded true where an inference stands before it
     */
    public record Statement(ClaimId claim, boolean concluded, Span span) {}

    /** The same, each place told anew. */
    public MapSheet moved(UnaryOperator<Span> move, List<Span> includes) {
        return new MapSheet(
                headings.stream()
                        .map(h -> new Heading(h.title, h.level, move.apply(h.span)))
                        .toList(),
                placed.stream()
                        .map(
                                p ->
                                        new Placed(
                                                p.node,
                                                p.text,
                                                p.section,
                                                move.apply(p.title),
                                                move.apply(p.span)))
                        .toList(),
                drawn.stream()
                        .map(
                                d ->
                                        new Drawn(
                                                d.kind,
                                                d.undercut,
                                                d.from,
                                                d.to,
                                                d.section,
                                                move.apply(d.cut),
                                                move.apply(d.span)))
                        .toList(),
                data.stream().map(entry -> moved(entry, move)).toList(),
                tags.stream().map(t -> new Tag(t.node, t.name, move.apply(t.span))).toList(),
                mentions.stream().map(m -> new Mention(m.node, move.apply(m.span))).toList(),
                structures.stream().map(structure -> moved(structure, move)).toList(),
                includes);
    }

    private static Entry moved(Entry e, UnaryOperator<Span> move) {
        return new Entry(
                e.owner,
                e.node,
                e.name,
                e.values.stream()
                        .map(v -> new Value(v.text, move.apply(v.span), move.apply(v.cut)))
                        .toList(),
                e.empty,
                e.lost,
                move.apply(e.key),
                move.apply(e.span),
                move.apply(e.cut));
    }

    private static WrittenOut moved(WrittenOut structure, UnaryOperator<Span> move) {
        return new WrittenOut(
                structure.argument,
                structure.statements.stream()
                        .map(s -> new Statement(s.claim, s.concluded, move.apply(s.span)))
                        .toList());
    }
}
