package argmap.interchange.aif;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.scheme.SchemeForm;
import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.text.Span;
import java.util.Set;

/** Nodes and edges as AIFdb writes them. */
final class AifForm implements SchemeForm {
    static final AifForm FORM = new AifForm();

    /** Texts of scheme nodes that name no scheme. */
    private static final Set<String> DEFAULTS =
            Set.of("", "RA", "CA", "Default Inference", "Default Conflict");

    private AifForm() {}

    @Override
    public String name() {
        return "aif";
    }

    @Override
    public Node node(Fields json, Span span) {
        Fields theirs = json.without(Own.KEY);
        Kind kind =
                switch (json.text("type")) {
                    case "I" -> Kind.ATOM;
                    case "RA" -> Kind.SUPPORT;
                    case "CA" -> Kind.ATTACK;
                    default -> Kind.OTHER;
                };
        if (kind == Kind.ATOM) {
            theirs = Wording.stripped(theirs.without("type"), "text");
        }
        return new Node(
                json.text("nodeID"),
                kind,
                Wording.line(json.text("text")),
                kind == Kind.ATOM ? "" : scheme(json),
                theirs,
                json.fields(Own.KEY),
                span);
    }

    private static String scheme(Fields json) {
        String text = json.text("text");
        String named = json.text("scheme");
        return Wording.line(named.isEmpty() && !DEFAULTS.contains(text) ? text : named);
    }

    @Override
    public Fields json(Node node) {
        Fields json = node.kind() == Kind.ATOM ? text(node) : scheme(node);
        return json.withFields(Own.KEY, node.own());
    }

    private static Fields text(Node node) {
        boolean made = node.foreign().isEmpty();
        Fields json =
                Fields.NONE
                        .withText("nodeID", node.id())
                        .with("text", Datum.Text.NOTHING)
                        .with("type", new Datum.Text("I"));
        Fields theirs = Wording.restored(node.foreign(), "text", node.text(), made);
        return (theirs.has("text") ? json : json.without("text")).withAll(theirs);
    }

    private static Fields scheme(Node node) {
        if (!node.foreign().isEmpty()) {
            return scheme(node.foreign()).equals(node.scheme())
                    ? node.foreign()
                    : node.foreign().with("scheme", new Datum.Text(node.scheme()));
        }
        boolean attack = node.kind() == Kind.ATTACK;
        String usual = attack ? "Default Conflict" : "Default Inference";
        return Fields.NONE
                .with("nodeID", new Datum.Text(node.id()))
                .withText("text", node.scheme().isEmpty() ? usual : node.scheme())
                .withText("type", attack ? "CA" : "RA")
                .withText("scheme", node.scheme());
    }

    @Override
    public Edge edge(Fields json, Span span) {
        return new Edge(json.text("fromID"), json.text("toID"), json, true, span);
    }

    @Override
    public Fields json(Edge edge, String number) {
        return Fields.NONE
                .with("edgeID", new Datum.Text(number))
                .with("fromID", new Datum.Text(edge.from()))
                .with("toID", new Datum.Text(edge.to()))
                .with("formEdgeID", Datum.Literal.NULL);
    }

    @Override
    public String edgeId(Fields json) {
        return json.text("edgeID");
    }
}
