package argmap.interchange.sadface;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.scheme.SchemeForm;
import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.text.Span;
import java.util.Locale;
import java.util.Set;

/** Nodes and edges of SADFace; our fields stand in a node's metadata. */
final class SadfaceForm implements SchemeForm {
    static final SadfaceForm FORM = new SadfaceForm();

    private static final String METADATA = "metadata";
    private static final Set<String> CONFLICTS = Set.of("attack", "conflict", "default conflict");
    private static final Set<String> OTHERS = Set.of("rephrase", "preference");

    private SadfaceForm() {}

    @Override
    public String name() {
        return "sadface";
    }

    @Override
    public Node node(Fields json, Span span) {
        Fields metadata = json.fields(METADATA);
        Fields theirs =
                metadata.has(Own.KEY) ? json.with(METADATA, metadata.without(Own.KEY)) : json;
        Kind kind = kind(json);
        if (kind == Kind.ATOM) {
            theirs = Wording.stripped(theirs, "text");
        }
        return new Node(
                json.text("id"),
                kind,
                Wording.line(json.text("text")),
                scheme(json, kind),
                theirs,
                metadata.fields(Own.KEY),
                span);
    }

    private static Kind kind(Fields json) {
        String name = json.text("name").toLowerCase(Locale.ROOT);
        return switch (json.text("type")) {
            case "atom" -> Kind.ATOM;
            case "scheme" ->
                    CONFLICTS.contains(name)
                            ? Kind.ATTACK
                            : OTHERS.contains(name) ? Kind.OTHER : Kind.SUPPORT;
            default -> Kind.OTHER;
        };
    }

    private static String scheme(Fields json, Kind kind) {
        String name = Wording.line(json.text("name"));
        boolean usual = kind != Kind.SUPPORT || name.equalsIgnoreCase("support");
        return usual ? "" : name;
    }

    @Override
    public Fields json(Node node) {
        Fields json = node.foreign().isEmpty() ? made(node) : back(node);
        return node.own().isEmpty()
                ? json
                : json.with(METADATA, json.fields(METADATA).with(Own.KEY, own(node, json)));
    }

    /** A scheme that the node's name cannot say stands among our fields. */
    private static Fields own(Node node, Fields json) {
        boolean said = node.kind() == Kind.ATOM || scheme(json, node.kind()).equals(node.scheme());
        return said ? node.own() : node.own().withText("scheme", node.scheme());
    }

    private static Fields back(Node node) {
        Fields theirs = node.foreign();
        if (node.kind() == Kind.ATOM) {
            return Wording.restored(theirs, "text", node.text(), false);
        }
        Fields named = theirs.with("name", new Datum.Text(node.scheme()));
        boolean changed = !scheme(theirs, node.kind()).equals(node.scheme());
        return changed && kind(named) == node.kind() && !node.scheme().isEmpty() ? named : theirs;
    }

    private static Fields made(Node node) {
        Fields json = Fields.NONE.with("id", new Datum.Text(node.id())).with(METADATA, Fields.NONE);
        if (node.kind() == Kind.ATOM) {
            return json.with("sources", Datum.Items.NONE)
                    .with("text", new Datum.Text(node.text()))
                    .withText("type", "atom");
        }
        String usual = node.kind() == Kind.ATTACK ? "attack" : "support";
        Fields scheme = json.withText("name", usual).withText("type", "scheme");
        Fields named = scheme.withText("name", node.scheme());
        return kind(named) == node.kind() && scheme(named, node.kind()).equals(node.scheme())
                ? named
                : scheme;
    }

    @Override
    public Edge edge(Fields json, Span span) {
        return new Edge(json.text("source_id"), json.text("target_id"), json, true, span);
    }

    @Override
    public Fields json(Edge edge, String number) {
        return Fields.NONE
                .with("id", new Datum.Text("e" + number))
                .with("source_id", new Datum.Text(edge.from()))
                .with("target_id", new Datum.Text(edge.to()));
    }

    @Override
    public String edgeId(Fields json) {
        String id = json.text("id");
        return id.startsWith("e") ? id.substring(1) : id;
    }
}
