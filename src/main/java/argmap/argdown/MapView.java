package argmap.argdown;

import argmap.argdown.MapSelection.Selected;
import argmap.argdown.Model.End;
import argmap.argdown.Model.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Argdown's own map of a file: the chosen nodes in their groups, and edges in which a statement
 * without a node is stood in for by the arguments that use it.
 *
 * @param groups outer ones before inner ones
 */
record MapView(List<Group> groups, List<Node> nodes, List<Edge> edges) {

    /**
     * A box around nodes.
     *
     * @param parent index of the group it lies in; -1 for none
     * @param closed drawn as one box, without what lies in it
     */
    record Group(String title, int parent, boolean closed) {}

    /**
     * A statement or an argument.
     *
     * @param group index of the group it lies in; -1 for none
     */
    record Node(boolean argument, String title, int group) {}

    /** What one node does to another. */
    record Edge(End from, Model.Type type, End to) {}

    MapView {
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static MapView of(Model model) {
        List<Link> links = ResolvedLinks.of(model);
        Usage usage = new Usage(model, links);
        Selected chosen = MapSelection.of(model, usage);
        List<Edge> edges = new ArrayList<>();
        new Edges(usage, chosen, edges).add(links);
        Selected selected =
                model.setting("selection").get("excludeDisconnected").isFalse()
                        ? chosen
                        : new Selected(chosen.statements(), met(chosen, edges), chosen.asked());
        MapGroups groups = MapGroups.of(model, selected);
        List<Node> nodes = new ArrayList<>();
        selected.statements().forEach(t -> nodes.add(new Node(false, t, groups.ofStatement(t))));
        selected.arguments().forEach(t -> nodes.add(new Node(true, t, groups.ofArgument(t))));
        return new MapView(groups.all(), nodes, edges);
    }

    private static Set<String> met(Selected chosen, List<Edge> edges) {
        Set<End> ends = new HashSet<>();
        chosen.asked().forEach(title -> ends.add(new End(true, title, -1)));
        for (Edge edge : edges) {
            ends.add(edge.from());
            ends.add(edge.to());
        }
        Set<String> met = new LinkedHashSet<>(chosen.arguments());
        met.removeIf(title -> !ends.contains(new End(true, title, -1)));
        return met;
    }

    /** Draws the edges. */
    private record Edges(Usage usage, Selected selected, List<Edge> edges) {

        void add(List<Link> links) {
            for (Link link : links) {
                edges(link.type(), link.from(), link.to());
                boolean mutual =
                        link.type() == Model.Type.CONTRADICTORY
                                || link.type() == Model.Type.CONTRARY;
                boolean statements = !link.from().argument() && !link.to().argument();
                boolean twoNodes = isNode(link.from()) && isNode(link.to());
                if (mutual && statements && !twoNodes) {
                    edges(link.type(), link.to(), link.from());
                }
            }
            for (String argument : selected.arguments()) {
                End self = new End(true, argument, -1);
                String conclusion = usage.conclusionOf(argument);
                if (!conclusion.isEmpty()) {
                    Set<End> ends = new LinkedHashSet<>(targets(new End(false, conclusion, -1)));
                    ends.forEach(to -> add(self, to));
                }
                for (String premise : new LinkedHashSet<>(usage.premisesOf(argument))) {
                    if (selected.statements().contains(premise)) {
                        add(new End(false, premise, -1), self);
                    }
                }
            }
        }

        private void add(End from, End to) {
            edges.add(new Edge(from, Model.Type.SUPPORT, to));
        }

        private boolean isNode(End end) {
            return !end.argument() && selected.statements().contains(end.title());
        }

        private void edges(Model.Type type, End from, End to) {
            for (End source : sources(from)) {
                for (End target : targets(to)) {
                    boolean exact = !source.argument() && !target.argument();
                    edges.add(new Edge(source, exact ? type : loose(type), target));
                }
            }
        }

        private static Model.Type loose(Model.Type type) {
            return switch (type) {
                case ENTAILS -> Model.Type.SUPPORT;
                case CONTRARY, CONTRADICTORY -> Model.Type.ATTACK;
                default -> type;
            };
        }

        /** Nodes that speak for an end: itself, or the arguments that conclude it. */
        private List<End> sources(End end) {
            return standIns(end, usage.withConclusion(end.title()));
        }

        /** Nodes that are met by what meets an end: itself, or the arguments that rest on it. */
        private List<End> targets(End end) {
            return standIns(end, usage.withPremise(end.title()));
        }

        private List<End> standIns(End end, Collection<String> standIns) {
            if (end.argument()) {
                return selected.arguments().contains(end.title())
                        ? List.of(Usage.whole(end))
                        : List.of();
            }
            return isNode(end)
                    ? List.of(end)
                    : standIns.stream()
                            .filter(selected.arguments()::contains)
                            .map(title -> new End(true, title, -1))
                            .toList();
        }
    }
}
