package argmap.interchange.scheme;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.interchange.FreeIds;
import argmap.interchange.scheme.SchemeGraph.Edge;
import argmap.interchange.scheme.SchemeGraph.Kind;
import argmap.interchange.scheme.SchemeGraph.Node;
import argmap.interchange.scheme.SchemeGraph.Pair;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What a map keeps of the file it came from, so that the file can be written again. */
final class Kept {
    private static final Span NOWHERE = new Span(0, 0);

    private final SchemeForm form;
    private final FreeIds ids = new FreeIds();
    private final Set<ClaimId> claims = new HashSet<>();
    private final Set<ArgumentId> arguments = new HashSet<>();
    private final Map<String, Node> schemes = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, Fields> conflicts = new LinkedHashMap<>();
    private final Map<Pair, List<String>> between = new HashMap<>();
    private final List<Fields> rest = new ArrayList<>();
    private final Set<String> restIds = new HashSet<>();
    private final Set<Fields> loose = new LinkedHashSet<>();
    private final List<Fields> edges = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final Fields head;

    Kept(SchemeForm form, ArgumentMap map) {
        this.form = form;
        this.head = map.info().foreign().fields(form.name());
        for (Claim claim : map.claims()) {
            Fields json = claim.annotations().foreign().fields(form.name());
            if (!json.isEmpty() && take(form.node(json, NOWHERE))) {
                claims.add(claim.id());
            }
        }
        for (Argument argument : map.arguments()) {
            Fields json = argument.annotations().foreign().fields(form.name());
            Node node = form.node(json, NOWHERE);
            if (!json.isEmpty() && node.kind().isScheme() && take(node)) {
                arguments.add(argument.id());
                schemes.put(node.id(), node);
                edges.addAll(json.records(OwnFields.EDGES));
            }
        }
        List<Fields> nodes = head.records(OwnFields.NODES);
        nodes.stream().filter(this::isConflict).forEach(this::conflict);
        nodes.stream().filter(json -> !isConflict(json)).forEach(this::rest);
        loose.addAll(head.records(OwnFields.EDGES));
        edges.addAll(loose);
        for (Fields json : edges) {
            pairs.add(form.edge(json, NOWHERE).pair());
        }
        conflicts();
    }

    private boolean take(Node node) {
        boolean free = !node.id().isEmpty() && ids.take(node.id());
        if (free) {
            present.add(node.id());
        }
        return free;
    }

    private boolean isConflict(Fields json) {
        return json.has(OwnFields.EDGES) && node(json).kind().isScheme();
    }

    private Node node(Fields json) {
        return form.node(json.without(OwnFields.EDGES), NOWHERE);
    }

    private void conflict(Fields json) {
        Node node = node(json);
        if (take(node)) {
            conflicts.put(node.id(), json.without(OwnFields.EDGES));
            edges.addAll(json.records(OwnFields.EDGES));
        }
    }

    /** The second node of an id has no edges: those of that id are the first one's. */
    private void rest(Fields json) {
        rest.add(json);
        String id = node(json).id();
        if (!id.isEmpty() && ids.take(id)) {
            restIds.add(id);
        }
    }

    /** Which conflicts stand between which ends. */
    private void conflicts() {
        Map<String, String> from = new HashMap<>();
        Map<String, String> to = new HashMap<>();
        for (Pair pair : pairs) {
            if (conflicts.containsKey(pair.to()) && !restIds.contains(pair.from())) {
                from.put(pair.to(), pair.from());
            }
            if (conflicts.containsKey(pair.from()) && !restIds.contains(pair.to())) {
                to.put(pair.from(), pair.to());
            }
        }
        for (String id : conflicts.keySet()) {
            Pair ends = new Pair(from.getOrDefault(id, ""), to.getOrDefault(id, ""));
            between.computeIfAbsent(ends, pair -> new ArrayList<>()).add(id);
        }
    }

    /** Ids that are taken by what is kept. */
    FreeIds ids() {
        return ids;
    }

    boolean claim(ClaimId id) {
        return claims.contains(id);
    }

    boolean argument(ArgumentId id) {
        return arguments.contains(id);
    }

    /** True where the file said it by an edge that starts or ends at a scheme node of its own. */
    boolean isDirect(String from, String to, String kind) {
        Node start = schemes.get(from);
        Kind says = start == null ? Kind.SUPPORT : start.kind();
        boolean fits = says == Kind.ATTACK ? !kind.equals("support") : kind.equals("support");
        return pairs.contains(new Pair(from, to)) && fits;
    }

    /** The conflict that stood between two nodes, once; empty where there is none left. */
    String takeConflict(String from, String to) {
        List<String> all = between.getOrDefault(new Pair(from, to), List.of());
        return all.isEmpty() ? "" : all.remove(0);
    }

    /** Nodes to be written beside claims and arguments; conflicts only where they still stand. */
    List<Fields> rest() {
        Set<String> gone = new HashSet<>();
        between.values().forEach(gone::addAll);
        List<Fields> all = new ArrayList<>();
        for (Map.Entry<String, Fields> conflict : conflicts.entrySet()) {
            if (gone.contains(conflict.getKey())) {
                present.remove(conflict.getKey());
            } else {
                all.add(conflict.getValue());
            }
        }
        all.addAll(rest);
        return all;
    }

    /**
     * The edges that the file had and that still hold, and new ones for what it did not say.
     *
     * @param wanted the ends of all edges that the map asks for
     */
    List<Fields> edges(Set<Pair> wanted, BiFunction<Pair, String, Fields> made) {
        FreeIds edgeIds = new FreeIds();
        List<Fields> all = new ArrayList<>();
        Set<Pair> missing = new LinkedHashSet<>(wanted);
        for (Fields json : edges) {
            Edge edge = form.edge(json, NOWHERE);
            boolean holds =
                    loose.contains(json)
                            ? isKnown(edge.from()) && isKnown(edge.to())
                            : wanted.contains(edge.pair());
            if (holds) {
                all.add(json);
                missing.remove(edge.pair());
            }
        }
        all.addAll(head.records(OwnFields.DANGLING));
        all.forEach(json -> edgeIds.take(form.edgeId(json)));
        for (Pair pair : missing) {
            all.add(made.apply(pair, edgeIds.next()));
        }
        return all;
    }

    private boolean isKnown(String id) {
        return present.contains(id) || restIds.contains(id);
    }

    /** What the file says beside nodes and edges. */
    Fields head() {
        return head.without(OwnFields.NODES, OwnFields.EDGES, OwnFields.DANGLING);
    }
}
