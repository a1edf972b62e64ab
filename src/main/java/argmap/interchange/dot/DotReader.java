package argmap.interchange.dot;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.Own;
import argmap.interchange.arrows.BoxGraph;
import argmap.interchange.arrows.BoxGraph.Arrow;
import argmap.interchange.arrows.BoxGraph.Box;
import argmap.interchange.arrows.Groups;
import argmap.interchange.dot.DotLexer.Token;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Shipped;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads DOT statement by statement; groups in braces are kept on a stack of our own, so that deep
 * ones cost no stack of the machine's.
 */
final class DotReader {
    /** Attributes that only say how a thing looks, and those that are read. */
    static final Set<String> LOOKS = Shipped.words(DotReader.class, "looks.txt", "LOOKS");

    /** An edge to or from a group stands for one from or to each node of it; no more than these. */
    private static final int MOST_OF_A_GROUP = 10_000;

    private final List<Token> tokens;
    private final Source source;
    private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Message> diagnostics = new ArrayList<>();
    private final DotLabels labels = new DotLabels(diagnostics);
    private final Deque<Group> groups = new ArrayDeque<>();
    private Fields head = Fields.NONE;
    private Fields theirs = Fields.NONE;
    private int at;
    private Token previous = new Token(true, false, "", new Span(0, 0));
    private final Set<String> dropped = new HashSet<>();

    private final Groups frames = new Groups();

    /** A brace that is open: what it holds, and what an edge before it starts from. */
    private static final class Group {
        final Set<String> members = new LinkedHashSet<>();
        final boolean frame;
        List<Set<String>> chain = new ArrayList<>();

        Group(boolean frame) {
            this.frame = frame;
        }
    }

    /** The name of the cluster whose brace comes next. */
    private String cluster = "";

    DotReader(Source source) {
        this.source = source;
        this.tokens = DotLexer.read(source.text());
    }

    Diagnosed<BoxGraph> read() {
        while (at < tokens.size() && !tokens.get(at).is("{")) {
            at++;
        }
        if (at == tokens.size()) {
            problem(new Span(0, 0), Code.UNREADABLE_NO_GRAPH);
        }
        while (at < tokens.size()) {
            statement();
        }
        if (!groups.isEmpty()) {
            problem(new Span(source.length(), source.length()), Code.UNREADABLE_OPEN_BRACE);
        }
        List<Box> boxes = new ArrayList<>();
        nodes.forEach(
                (key, attributes) ->
                        boxes.add(
                                labels.box(
                                        key,
                                        attributes,
                                        places.getOrDefault(key, new Span(0, 0)))));
        BoxGraph drawing = frames.applied(new BoxGraph(head, theirs, boxes, arrows), diagnostics);
        return new Diagnosed<>(drawing, diagnostics);
    }

    private void problem(Span span, Code code) {
        diagnostics.add(code.at(span, Detail.text("DOT")));
    }

    private Token peek() {
        return at < tokens.size()
                ? tokens.get(at)
                : new Token(true, false, "", new Span(source.length(), source.length()));
    }

    private void statement() {
        Token token = peek();
        previous = at > 0 ? tokens.get(at - 1) : token;
        if (token.is("{")) {
            groups.push(new Group(!cluster.isEmpty()));
            if (!cluster.isEmpty()) {
                frames.open(cluster, "", token.span());
                cluster = "";
            }
            at++;
        } else if (token.is("}")) {
            at++;
            close(token);
        } else if (token.is("->") || token.is("--")) {
            at++; // the chain goes on
        } else if (token.is("[")) {
            Map<String, String> attributes = attributes();
            if (!groups.isEmpty()) {
                edges(attributes, token.span());
            }
        } else if (token.sign()) {
            if (!token.is(";") && !token.is(",")) {
                diagnostics.add(
                        Code.UNREADABLE_TOKEN.at(
                                token.span(), Detail.text("DOT"), Detail.words(token.text())));
            }
            at++;
            endChain(token.span());
        } else {
            word(token);
        }
    }

    private void word(Token token) {
        String name = name();
        Token next = peek();
        if (next.is("=")) {
            at++;
            String value = name();
            if (name.equals(Own.KEY)) {
                head = head.withAll(labels.json(value, token.span()));
            } else if (name.equals("label") && !groups.isEmpty() && groups.getFirst().frame) {
                frames.title(DotLabels.shown(value));
            } else if (name.equals("label") && groups.size() == 1) {
                head = Fields.NONE.withText("title", DotLabels.shown(value)).withAll(head);
            } else if (groups.size() == 1 && !LOOKS.contains(name)) {
                theirs = theirs.with(name, new Datum.Text(value));
            } else {
                unknown(name, token.span());
            }
        } else if (token.isWord("subgraph")) {
            if (!peek().is("{") && !peek().sign()) {
                String named = name();
                cluster = named.startsWith("cluster") ? named : "";
            }
        } else if (next.is("[") && isDefault(token)) {
            Map<String, String> defaults = attributes();
            boolean label = token.isWord("graph") && defaults.containsKey("label");
            if (label && !groups.isEmpty() && groups.getFirst().frame) {
                frames.title(DotLabels.shown(defaults.getOrDefault("label", "")));
            }
        } else {
            node(name, token.span(), next);
        }
    }

    private static boolean isDefault(Token token) {
        return token.isWord("node") || token.isWord("edge") || token.isWord("graph");
    }

    private void node(String key, Span span, Token next) {
        if (groups.isEmpty()) {
            return; // the graph's own name
        }
        nodes.computeIfAbsent(key, k -> new LinkedHashMap<>());
        places.putIfAbsent(key, span);
        Group group = groups.getFirst();
        group.members.add(key);
        frames.add(key);
        boolean chained = isArrow(previous);
        if (!chained) {
            endChain(span);
        }
        group.chain.add(Set.of(key));
        if (next.is("[") && group.chain.size() == 1) {
            attributes().forEach((name, value) -> nodes.get(key).put(name, value));
            group.chain = new ArrayList<>();
        }
    }

    private static boolean isArrow(Token token) {
        return token.is("->") || token.is("--");
    }

    /** An identifier, its parts joined where a plus stands between, without its port. */
    private String name() {
        StringBuilder name = new StringBuilder(peek().sign() ? "" : peek().text());
        at += peek().sign() ? 0 : 1;
        while (peek().is("+")) {
            at++;
            name.append(peek().text());
            at++;
        }
        while (peek().is(":")) {
            at += 2;
        }
        return name.toString();
    }

    private void close(Token brace) {
        if (groups.isEmpty()) {
            problem(brace.span(), Code.UNREADABLE_STRAY_BRACE);
            return;
        }
        endChain(brace.span());
        Group done = groups.pop();
        if (done.frame) {
            frames.close();
        }
        if (!groups.isEmpty()) {
            Group outer = groups.getFirst();
            outer.members.addAll(done.members);
            if (!done.members.isEmpty()) {
                outer.chain.add(done.members);
            }
            if (!isArrow(peek()) && outer.chain.size() == 1) {
                outer.chain = new ArrayList<>();
            }
        }
    }

    private void endChain(Span span) {
        if (!groups.isEmpty()) {
            edges(Map.of(), span);
        }
    }

    /** Makes an arrow of each step of the chain so far. */
    private void edges(Map<String, String> attributes, Span span) {
        Group group = groups.getFirst();
        List<Set<String>> chain = group.chain;
        group.chain = new ArrayList<>();
        for (int i = 0; i + 1 < chain.size(); i++) {
            if ((long) chain.get(i).size() * chain.get(i + 1).size() > MOST_OF_A_GROUP) {
                problem(span, Code.UNREADABLE_MANY_EDGES);
                continue;
            }
            for (String from : chain.get(i)) {
                for (String to : chain.get(i + 1)) {
                    String tail = attributes.getOrDefault("ltail", "");
                    String front = attributes.getOrDefault("lhead", "");
                    arrows.add(
                            labels.arrow(
                                    frames.isGroup(tail) ? tail : from,
                                    frames.isGroup(front) ? front : to,
                                    attributes,
                                    places.getOrDefault(from, span)));
                }
            }
        }
    }

    /** Reports, once each, what a frame says beyond its looks. */
    private void unknown(String name, Span span) {
        if (!LOOKS.contains(name) && dropped.add(name)) {
            diagnostics.add(Code.ODD_ATTRIBUTE.at(span, Detail.words(name)));
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> all = new LinkedHashMap<>();
        while (peek().is("[")) {
            at++;
            while (at < tokens.size() && !peek().is("]")) {
                Token token = peek();
                if (token.sign()) {
                    at++;
                    continue;
                }
                String key = name();
                if (peek().is("=")) {
                    at++;
                    all.put(key, name());
                }
            }
            at++;
        }
        return all;
    }
}
