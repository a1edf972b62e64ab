package argmap.interchange;

import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Relations as fields: {@code {from: "[A]", kind: "undercut", to: "<B>", step: 0}}. */
public final class OwnRelations {
    private static final String UNDERCUT = "undercut";

    private OwnRelations() {}

    public static Fields of(Relation relation) {
        Fields from = Fields.NONE.with("from", new Datum.Text(relation.from().written()));
        return relation.fold(
                between ->
                        from.withText("kind", kind(between.kind()))
                                .with("to", new Datum.Text(between.to().written())),
                undercut ->
                        from.withText("kind", UNDERCUT)
                                .with(
                                        "to",
                                        new Datum.Text(undercut.inference().argument().written()))
                                .with(
                                        "step",
                                        new Datum.Literal(
                                                String.valueOf(undercut.inference().step()))));
    }

    /** The relation that the fields say; its ends need not be in any map. */
    public static Optional<Relation> read(Fields fields, Span span) {
        Optional<NodeId> from = end(fields.text("from"));
        Optional<NodeId> to = end(fields.text("to"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return read(from.get(), fields.text("kind"), to.get(), fields.text("step"), span);
    }

    /**
     * @param kind a kind of relation, or "undercut"
     * @param step of the argument that is undercut, from 0; empty for the first
     */
    public static Optional<Relation> read(
            NodeId from, String kind, NodeId to, String step, Span span) {
        if (kind.equals(UNDERCUT) && to instanceof ArgumentId argument) {
            int number = step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : 0;
            return Optional.of(
                    new Relation.Undercut(from, new InferenceId(argument, number), span));
        }
        return kind(kind).map(its -> new Relation.Between(its, from, to, span));
    }

    /** "support", "attack", and so on. */
    public static String kind(Relation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name. */
    public static Optional<Relation.Kind> kind(String name) {
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (kind(kind).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The claim or argument that is written so: {@code [A]} or {@code <A>}. */
    public static Optional<NodeId> end(String written) {
        if (written.length() < 2) {
            return Optional.empty();
        }
        String title = written.substring(1, written.length() - 1);
        if (written.startsWith("[") && written.endsWith("]")) {
            return Optional.of(new ClaimId(title));
        }
        return written.startsWith("<") && written.endsWith(">")
                ? Optional.of(new ArgumentId(title))
                : Optional.empty();
    }
}
