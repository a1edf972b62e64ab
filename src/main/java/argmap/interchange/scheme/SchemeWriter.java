package argmap.interchange.scheme;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.interchange.FreeIds;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.interchange.scheme.SchemeGraph.Pair;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes a graph of texts and schemes of a map. A claim or argument that came from a file of the
 * same format goes back as it stood there, with what has changed since; all others get new nodes
 * with our own fields on them.
 */
public final class SchemeWriter {
    private static final Span NOWHERE = new Span(0, 0);

    private final SchemeForm form;
    private final Kept kept;
    private final FreeIds ids;
    private final List<Fields> nodes = new ArrayList<>();
    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final Map<NodeId, String> ends = new HashMap<>();
    private final Map<InferenceId, String> steps = new HashMap<>();

    private SchemeWriter(SchemeForm form, ArgumentMap map) {
        this.form = form;
        this.kept = new Kept(form, map);
        this.ids = kept.ids();
    }

    /**
     * A graph in a format's own fields.
     *
     * @param head what the file said beside nodes and edges
     * @param own our fields of the map as a whole
     */
    public record Written(List<Fields> nodes, List<Fields> edges, Fields head, Fields own) {
        public Written {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }

        /** The head, and under our key what the map says of itself, where it says anything. */
        public Fields headWithOwn() {
            return own.isEmpty() ? head : head.with(Own.KEY, own);
        }
    }

    public static Written write(SchemeForm form, ArgumentMap map) {
        SchemeWriter writer = new SchemeWriter(form, map);
        map.claims().forEach(writer::claim);
        map.arguments().forEach(writer::argument);
        map.arguments().forEach(writer::steps);
        map.relations().forEach(writer::relation);
        writer.nodes.addAll(writer.kept.rest());
        Fields own = Own.head(map);
        Fields foreign = own.fields("foreign").without(form.name());
        own = own.without("foreign").withFields("foreign", foreign);
        return new Written(
                writer.nodes,
                writer.kept.edges(writer.pairs, writer::edge),
                writer.kept.head(),
                own);
    }

    private Fields edge(Pair pair, String number) {
        return form.json(new Edge(pair.from(), pair.to(), Fields.NONE, true, NOWHERE), number);
    }

    private void claim(Claim claim) {
        Fields foreign = claim.annotations().foreign().fields(form.name());
        Fields own = others(Own.of(claim));
        boolean back = kept.claim(claim.id()) && !foreign.isEmpty();
        String id = back ? form.node(foreign, NOWHERE).id() : ids.next();
        ends.put(claim.id(), id);
        if (back) {
            if (!isDerived(claim.id().title(), Wording.title(claim.text()), id)) {
                own = Fields.NONE.withText(OwnFields.TITLE, claim.id().title()).withAll(own);
            }
            nodes.add(
                    form.json(
                            new Node(
                                    id,
                                    Kind.ATOM,
                                    claim.text(),
                                    "",
                                    foreign,
                                    asKept(own),
                                    NOWHERE)));
        } else {
            own =
                    Fields.NONE
                            .with(OwnFields.TITLE, new Datum.Text(claim.id().title()))
                            .withAll(own);
            text(id, claim.text(), claim.wording(), own);
        }
    }

    private void text(String id, String text, String shown, Fields own) {
        Fields marked = text.isEmpty() ? own.with(OwnFields.WORDLESS, Datum.Literal.TRUE) : own;
        nodes.add(form.json(new Node(id, Kind.ATOM, shown, "", Fields.NONE, marked, NOWHERE)));
    }

    /** Our fields, without this format's own data: that goes back to where it came from. */
    private Fields others(Fields own) {
        Fields foreign = own.fields("foreign").without(form.name());
        return own.without("foreign").withFields("foreign", foreign);
    }

    private static Fields asKept(Fields own) {
        return own.isEmpty()
                ? own
                : Fields.NONE.with(OwnFields.KEPT, Datum.Literal.TRUE).withAll(own);
    }

    /** True for a title that the reader would give again. */
    private static boolean isDerived(String title, String words, String id) {
        return title.equals(words)
                || title.equals((words + " " + id).strip())
                || title.equals("Untitled " + id)
                || (title.startsWith(words + " ")
                        && id.startsWith(title.substring(words.length() + 1)));
    }

    private void argument(Argument argument) {
        Fields foreign = argument.annotations().foreign().fields(form.name());
        boolean back = kept.argument(argument.id()) && !foreign.isEmpty();
        if (argument.inferences().isEmpty() && !back) {
            String id = ids.next();
            ends.put(argument.id(), id);
            String shown = argument.text().isEmpty() ? argument.id().title() : argument.text();
            Fields own =
                    Fields.NONE.with(OwnFields.ARGUMENT, new Datum.Text(argument.id().title()));
            text(id, argument.text(), shown, own.withAll(others(Own.of(argument))));
            return;
        }
        Fields own =
                others(Own.of(argument))
                        .without("scheme")
                        .withText(OwnFields.TEXT, argument.text());
        String id = back ? form.node(foreign, NOWHERE).id() : ids.next();
        ends.put(argument.id(), id);
        steps.put(new InferenceId(argument.id(), 0), id);
        List<String> rules =
                argument.inferences().isEmpty() ? List.of() : argument.inferences().get(0).rules();
        own = own.withTexts(OwnFields.RULES, rules);
        if (back) {
            Node before = form.node(foreign, NOWHERE);
            String words = before.kind() == Kind.SUPPORT ? "Inference" : "Conflict";
            String scheme = argument.annotations().scheme();
            if (!isDerived(
                    argument.id().title(), scheme.isEmpty() ? words : Wording.title(scheme), id)) {
                own = Fields.NONE.withText(OwnFields.ARGUMENT, argument.id().title()).withAll(own);
            }
            Fields plain = foreign.without(OwnFields.EDGES);
            nodes.add(
                    form.json(
                            new Node(id, before.kind(), "", scheme, plain, asKept(own), NOWHERE)));
        } else {
            own =
                    Fields.NONE
                            .with(OwnFields.ARGUMENT, new Datum.Text(argument.id().title()))
                            .withAll(own);
            nodes.add(
                    form.json(
                            new Node(
                                    id,
                                    Kind.SUPPORT,
                                    "",
                                    argument.annotations().scheme(),
                                    Fields.NONE,
                                    own,
                                    NOWHERE)));
        }
    }

    private void steps(Argument argument) {
        for (int i = 0; i < argument.inferences().size(); i++) {
            Inference step = argument.inferences().get(i);
            String id = steps.get(new InferenceId(argument.id(), i));
            if (id == null) {
                id = ids.next();
                steps.put(step.id(), id);
                Fields own =
                        Fields.NONE
                                .with(OwnFields.ARGUMENT, new Datum.Text(argument.id().title()))
                                .with(OwnFields.STEP, new Datum.Literal(String.valueOf(i)))
                                .withTexts(OwnFields.RULES, step.rules());
                nodes.add(form.json(new Node(id, Kind.SUPPORT, "", "", Fields.NONE, own, NOWHERE)));
                ends.put(argument.id(), id);
            }
            for (NodeId premise : step.premises()) {
                pairs.add(new Pair(end(premise), id));
            }
            pairs.add(new Pair(id, end(step.conclusion())));
        }
    }

    private String end(NodeId id) {
        return ends.getOrDefault(id, "");
    }

    private void relation(Relation relation) {
        String from = end(relation.from());
        String to =
                relation.fold(
                        between -> end(between.to()),
                        undercut ->
                                steps.getOrDefault(
                                        undercut.inference(),
                                        end(undercut.inference().argument())));
        String kind =
                relation.fold(
                        between -> between.kind().name().toLowerCase(Locale.ROOT),
                        undercut -> OwnFields.UNDERCUT);
        if (kept.isDirect(from, to, kind)) {
            pairs.add(new Pair(from, to));
            return;
        }
        boolean plain = kind.equals("attack") || kind.equals(OwnFields.UNDERCUT);
        String id = plain ? kept.takeConflict(from, to) : "";
        if (id.isEmpty()) {
            id = ids.next();
            nodes.add(
                    form.json(
                            new Node(
                                    id,
                                    kind.equals("support") ? Kind.SUPPORT : Kind.ATTACK,
                                    "",
                                    "",
                                    Fields.NONE,
                                    Fields.NONE.with(OwnFields.RELATION, new Datum.Text(kind)),
                                    NOWHERE)));
        }
        pairs.add(new Pair(from, id));
        pairs.add(new Pair(id, to));
    }
}
