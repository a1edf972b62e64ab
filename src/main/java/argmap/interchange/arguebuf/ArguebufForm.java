package argmap.interchange.arguebuf;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.Own;
import argmap.interchange.Wording;
import argmap.interchange.scheme.SchemeForm;
import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.text.Span;

/** Nodes and edges of arguebuf's JSON; our fields stand in a node's user data. */
final class ArguebufForm implements SchemeForm {
    static final ArguebufForm FORM = new ArguebufForm();

    /** A node's or edge's key in the object it stands in, among its own fields. */
    static final String ID = "@id";

    private static final String USERDATA = "userdata";
    private static final String SCHEME = "scheme";
    private static final String ATOM = "atom";
    private static final String TEXT = "text";

    private ArguebufForm() {}

    @Override
    public String name() {
        return "arguebuf";
    }

    @Override
    public Node node(Fields json, Span span) {
        Fields data = json.fields(USERDATA);
        Fields theirs = json;
        if (data.has(Own.KEY)) {
            Fields rest = data.without(Own.KEY);
            theirs = rest.isEmpty() ? json.without(USERDATA) : json.with(USERDATA, rest);
        }
        Kind kind = kind(json);
        if (kind == Kind.ATOM) {
            theirs = theirs.with(ATOM, Wording.stripped(theirs.fields(ATOM), TEXT));
        }
        return new Node(
                json.text(ID),
                kind,
                Wording.line(json.fields(ATOM).text(TEXT)),
                Schemes.name(json.fields(SCHEME).text("support")),
                theirs,
                data.fields(Own.KEY),
                span);
    }

    /** A default is not written in this JSON, so a scheme without a kind is an inference. */
    private static Kind kind(Fields json) {
        if (json.get(ATOM) instanceof Fields) {
            return Kind.ATOM;
        }
        Fields scheme = json.fields(SCHEME);
        if (scheme.has("support")) {
            return Kind.SUPPORT;
        }
        return scheme.has("attack") ? Kind.ATTACK : Kind.OTHER;
    }

    @Override
    public Fields json(Node node) {
        Fields json = node.foreign().isEmpty() ? made(node) : back(node);
        if (node.own().isEmpty()) {
            return json;
        }
        String said = Schemes.name(json.fields(SCHEME).text("support"));
        Fields own =
                node.kind() == Kind.ATOM || said.equals(node.scheme())
                        ? node.own()
                        : node.own().withText(SCHEME, node.scheme());
        return json.with(USERDATA, json.fields(USERDATA).with(Own.KEY, own));
    }

    private static Fields back(Node node) {
        Fields theirs = node.foreign();
        if (node.kind() == Kind.ATOM) {
            return theirs.with(
                    ATOM, Wording.restored(theirs.fields(ATOM), TEXT, node.text(), false));
        }
        Fields scheme = theirs.fields(SCHEME);
        boolean changed = !Schemes.name(scheme.text("support")).equals(node.scheme());
        return changed && node.kind() == Kind.SUPPORT
                ? theirs.with(SCHEME, scheme.withText("support", Schemes.code(node.scheme())))
                : theirs;
    }

    private static Fields made(Node node) {
        Fields json = Fields.NONE.with(ID, new Datum.Text(node.id()));
        if (node.kind() == Kind.ATOM) {
            return json.with(ATOM, Fields.NONE.with(TEXT, new Datum.Text(node.text())));
        }
        Fields scheme =
                node.kind() == Kind.ATTACK
                        ? Fields.NONE.withText("attack", "ATTACK_DEFAULT")
                        : Fields.NONE.withText("support", Schemes.code(node.scheme()));
        return json.with(SCHEME, scheme);
    }

    @Override
    public Edge edge(Fields json, Span span) {
        return new Edge(json.text("source"), json.text("target"), json, true, span);
    }

    @Override
    public Fields json(Edge edge, String number) {
        return Fields.NONE
                .with(ID, new Datum.Text("e" + number))
                .with("source", new Datum.Text(edge.from()))
                .with("target", new Datum.Text(edge.to()));
    }

    @Override
    public String edgeId(Fields json) {
        String id = json.text(ID);
        return id.startsWith("e") ? id.substring(1) : id;
    }
}
