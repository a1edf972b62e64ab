package argmap.diagram;

import argmap.diagram.Scene.Subject;
import argmap.diagram.Sketch.Group;
import argmap.diagram.Sketch.Link;
import argmap.graph.Argument;
import argmap.graph.ArgumentGraph;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.MapEdge;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;

/**
 * From a map to what its picture shows. Premises that one step uses together join in a point before
 * their argument; reasons that stand each for itself do not. Each step of an argument before its
 * last has a box of its own, so that an undercut ends at the step that it is aimed at.
 */
final class Sketcher {
    private final GroundedMap grounded;
    private final DiagramOptions options;
    private final Cards cards;
    private final Map<String, Card> made = new LinkedHashMap<>();
    private final Map<NodeId, String> keys = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Link, Integer> firsts = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private int[] groupOf = {};

    private Sketcher(GroundedMap grounded, DiagramOptions options, double boxWidth) {
        this.grounded = grounded;
        this.options = options.withLook(options.own().on(options.theme()).look());
        this.cards = new Cards(grounded, this.options, boxWidth);
    }

    /** With boxes of the usual width. */
    static Sketch of(GroundedMap grounded, DiagramOptions options) {
        return of(grounded, options, Cards.widths(options).get(0));
    }

    /**
     * The same in boxes of another width.
     *
     * @param boxWidth of a line of words in the box of a claim, to the size of type
     */
    static Sketch of(GroundedMap grounded, DiagramOptions options, double boxWidth) {
        Sketcher sketcher = new Sketcher(grounded, options, boxWidth);
        sketcher.groups();
        Graph<MapNode, MapEdge> graph =
                options.view() == View.CLAIMS
                        ? ArgumentGraph.of(grounded.map())
                        : ArgumentGraph.of(grounded);
        sketcher.nodes(graph);
        sketcher.positions();
        sketcher.edges(graph);
        sketcher.links.sort(Comparator.comparingInt(sketcher::position));
        sketcher.groupsOfEvidence();
        return sketcher.sketch();
    }

    private Sketch sketch() {
        ArgumentMap map = grounded.map();
        PictureWords words = cards.words();
        Map<String, Integer> arriving = new HashMap<>();
        links.forEach(link -> arriving.merge(link.to(), 1, Integer::sum));
        String title =
                map.info().title().isBlank()
                        ? words.say("untitled")
                        : CardNotes.shortened(map.info().title());
        String theses =
                map.theses().stream()
                        .limit(3)
                        .map(claim -> CardNotes.shortened(cards.title(claim.id())))
                        .collect(Collectors.joining("; "));
        int claims = map.claims().size();
        String counts = words.say("counts", claims, map.arguments().size());
        String description = theses.isEmpty() ? counts : counts + " " + words.say("top", theses);
        return new Sketch(
                title,
                description,
                ReadingOrder.of(inTextOrder(), links).stream()
                        .map(card -> roomy(card, arriving))
                        .toList(),
                links.stream().map(link -> link.in(words)).toList(),
                groups,
                options.theme(),
                options.direction(),
                words);
    }

    /** Points that each line takes at the box it leads to: a sign in its ring and air. */
    private static final double LINE = 15;

    /** Points at both sides of a box that no line leads to. */
    private static final double CORNERS = 20;

    /** Lines beyond these lie closer. */
    private static final int MOST_LINES = 7;

    /** Ems: in a smaller box a title of one letter is lost among signs and heads. */
    private static final double LEAST = 6;

    /** As wide as what leads to it needs, lest parallel arrows melt into one. */
    private Card roomy(Card card, Map<String, Integer> arriving) {
        if (card.form() != Card.Form.CLAIM && card.form() != Card.Form.ARGUMENT) {
            return card;
        }
        int lines = arriving.getOrDefault(card.key(), 0);
        double needed = CORNERS + LINE * Math.min(MOST_LINES, lines - 1);
        return card.atLeast(Math.max(needed, LEAST * options.fontSize()));
    }

    // ------------------------------------------------------------------ order

    /** Claims and arguments as the map puts them down, then what the text cites. */
    private void positions() {
        Map<NodeId, Integer> starts = new LinkedHashMap<>();
        grounded.map().claims().forEach(c -> starts.put(c.id(), c.span().start()));
        grounded.map().arguments().forEach(a -> starts.put(a.id(), a.span().start()));
        List<NodeId> order = new ArrayList<>(starts.keySet());
        order.sort(Comparator.comparingInt(id -> starts.getOrDefault(id, 0)));
        order.forEach(id -> positions.put(key(id), positions.size()));
        made.keySet().forEach(key -> positions.putIfAbsent(key, positions.size()));
    }

    private List<Card> inTextOrder() {
        List<Card> all = new ArrayList<>(made.values());
        all.sort(Comparator.comparingInt(card -> position(card.key())));
        return all;
    }

    /** Points and steps of an argument follow their argument. */
    private int position(String key) {
        return positions.getOrDefault(key, positions.size());
    }

    /** Of a line that of what bears; premises used together keep their own order. */
    private int position(Link link) {
        return firsts.getOrDefault(link, position(link.from()));
    }

    // ------------------------------------------------------------------ groups

    /** Sections with something in them; one alone would only frame the picture. */
    private void groups() {
        List<Section> sections = grounded.map().sections();
        groupOf = new int[sections.size()];
        boolean[] used = new boolean[sections.size()];
        List<Integer> places = new ArrayList<>();
        grounded.map().claims().forEach(claim -> places.add(claim.section()));
        grounded.map().arguments().forEach(argument -> places.add(argument.section()));
        for (int place : places) {
            for (int s = place; s > 0 && !used[s]; s = sections.get(s).parent()) {
                used[s] = true;
            }
        }
        boolean shown = options.groups() && places.stream().distinct().count() > 1;
        int[] depths = new int[sections.size()];
        groupOf[0] = -1;
        for (int s = 1; s < sections.size(); s++) {
            groupOf[s] = -1;
            if (shown && used[s]) {
                int parent = groupOf[sections.get(s).parent()];
                depths[s] = parent < 0 ? 0 : depths[sections.get(s).parent()] + 1;
                String title = sections.get(s).title();
                groups.add(new Group(title, parent, options.own().ground(title, depths[s])));
                groupOf[s] = groups.size() - 1;
            }
        }
    }

    /** Evidence stands with the claims that it carries, where these stand together. */
    private void groupsOfEvidence() {
        for (MapEdge.Kind kind :
                List.of(MapEdge.Kind.EVIDENCE, MapEdge.Kind.BACKS, MapEdge.Kind.CITED_IN)) {
            Map<String, Integer> common = new LinkedHashMap<>();
            for (Link link : links) {
                Card from = made.get(link.from());
                Card to = made.get(link.to());
                if (link.kind() == kind && from != null && to != null) {
                    common.merge(from.key(), to.group(), (a, b) -> a.equals(b) ? a : -1);
                }
            }
            common.forEach((key, group) -> made.computeIfPresent(key, (k, c) -> c.inGroup(group)));
        }
    }

    // ------------------------------------------------------------------ nodes

    private void nodes(Graph<MapNode, MapEdge> graph) {
        for (MapNode node : graph.vertexSet()) {
            int section =
                    node.fold(
                            new MapNode.Cases<>(
                                    claim -> claim.claim().section(),
                                    argument -> argument.argument().section(),
                                    paragraph -> 0,
                                    note -> 0,
                                    work -> 0));
            if (node instanceof MapNode.ClaimNode claim) {
                keys.put(claim.claim().id(), node.key());
            } else if (node instanceof MapNode.ArgumentNode argument) {
                keys.put(argument.argument().id(), node.key());
            }
            put(cards.of(node, groupOf[section]));
        }
    }

    private void put(Card card) {
        made.put(card.key(), card);
    }

    private String key(NodeId id) {
        return keys.getOrDefault(id, "");
    }

    // ------------------------------------------------------------------ edges

    private void edges(Graph<MapNode, MapEdge> graph) {
        Set<MapEdge.Kind> byStep =
                Set.of(MapEdge.Kind.PREMISE, MapEdge.Kind.CONCLUSION, MapEdge.Kind.UNDERCUT);
        grounded.map().arguments().forEach(this::steps);
        // By text: the hashes of links collide in large maps.
        Map<String, Relation> relations = new HashMap<>();
        for (Relation relation : grounded.map().relations()) {
            if (relation instanceof Relation.Between between) {
                MapEdge.Kind kind = MapEdge.Kind.valueOf(between.kind().name());
                String to = key(between.to());
                relations.putIfAbsent(kind + " " + key(between.from()) + " " + to, between);
            }
        }
        for (MapEdge edge : graph.edgeSet()) {
            if (!byStep.contains(edge.kind())) {
                Link link = new Link(edge.kind(), edge.from(), edge.to(), true);
                Relation shown = relations.get(edge.kind() + " " + edge.from() + " " + edge.to());
                links.add(shown == null ? link : link.of(new Subject.OfRelation(shown)));
            }
        }
        for (Relation relation : grounded.map().relations()) {
            if (relation instanceof Relation.Undercut undercut) {
                String to = stepKey(undercut.inference().argument(), undercut.inference().step());
                String from = key(undercut.from());
                if (!from.equals(to)) {
                    links.add(
                            new Link(MapEdge.Kind.UNDERCUT, from, to, true)
                                    .of(new Subject.OfRelation(relation)));
                }
            }
        }
    }

    /** The box of a step: the argument's own for the last. */
    private String stepKey(NodeId argument, int step) {
        String own = key(argument) + "s" + step;
        return made.containsKey(own) ? own : key(argument);
    }

    private void steps(Argument argument) {
        String own = key(argument.id());
        List<Inference> steps = argument.inferences();
        int group = groupOf[argument.section()];
        for (int i = 0; i < steps.size(); i++) {
            Inference step = steps.get(i);
            String at = own;
            Subject shown = new Subject.OfStep(step.id());
            if (i < steps.size() - 1) {
                at = own + "s" + step.id().step();
                String rules = String.join(", ", step.rules());
                positions.put(at, position(own));
                String title = cards.words().say("step", cards.title(argument.id()), i + 1);
                put(cards.step(at, title, rules, group).of(shown));
            }
            List<String> premises = step.premises().stream().distinct().map(this::key).toList();
            String to = at;
            if (premises.size() > 1) {
                String point = at + "j";
                positions.put(point, position(own));
                put(cards.point(point, group).of(shown));
                links.add(new Link(MapEdge.Kind.PREMISE, point, at, false).of(shown));
                to = point;
            }
            int first = premises.stream().mapToInt(this::position).min().orElse(0);
            for (String premise : premises) {
                Link link = new Link(MapEdge.Kind.PREMISE, premise, to, false).of(shown);
                firsts.put(link, first);
                links.add(link);
            }
            String conclusion = key(step.conclusion());
            links.add(new Link(MapEdge.Kind.CONCLUSION, at, conclusion, true).of(shown));
        }
    }

    /**
     * The order in which a picture is read aloud: what bears on nothing first, and after each card
     * what bears on it, before its neighbour. Takes linear time, without recursion.
     */
    private static final class ReadingOrder {
        private ReadingOrder() {}

        static List<Card> of(Collection<Card> cards, List<Link> links) {
            Map<String, Card> byKey = new LinkedHashMap<>();
            cards.forEach(card -> byKey.put(card.key(), card));
            Map<String, List<String>> below = new HashMap<>();
            Set<String> bearing = new HashSet<>();
            for (Link link : links) {
                below.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link.from());
                bearing.add(link.from());
            }
            List<String> starts = new ArrayList<>();
            byKey.keySet().stream().filter(key -> !bearing.contains(key)).forEach(starts::add);
            starts.addAll(byKey.keySet()); // circles have no top
            Set<String> seen = new HashSet<>();
            List<Card> order = new ArrayList<>();
            for (String start : starts) {
                Deque<String> open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    String key = open.pop();
                    Card card = byKey.get(key);
                    if (card == null || !seen.add(key)) {
                        continue;
                    }
                    order.add(card);
                    List<String> children = below.getOrDefault(key, List.of());
                    for (int i = children.size() - 1; i >= 0; i--) {
                        open.push(children.get(i));
                    }
                }
            }
            return order;
        }
    }
}
