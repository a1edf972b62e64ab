package argmap.argdown;

import argmap.argdown.MapView.Edge;
import argmap.argdown.MapView.Group;
import argmap.argdown.Model.End;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Argdown's own map of a file, as a map of ours. */
final class SelectedMap {
    private static final Span NOWHERE = new Span(0, 0);

    /** What the exploded parts of an argument have behind its title. */
    private static final Pattern STEP = Pattern.compile(" - \\d+$");

    private final Model model;
    private final ArgumentMap whole;
    private final MapView view;

    /** What a node is drawn as: itself, or the closed group it lies in. */
    private final Map<NodeId, NodeId> drawnAs = new HashMap<>();

    private final Map<Integer, ArgumentId> closed = new HashMap<>();

    private SelectedMap(Model plain, Model model) {
        this.model = model;
        this.whole = MapBuilder.build(plain, new ArrayList<>());
        this.view = MapView.of(model);
    }

    /**
     * @param plain the file's model
     * @param model the same, with its arguments exploded where the file asks for that
     */
    static ArgumentMap of(Model plain, Model model) {
        return new SelectedMap(plain, model).map();
    }

    private ArgumentMap map() {
        Map<NodeId, Integer> sections = new HashMap<>();
        List<Argument> groups = closedGroups();
        for (MapView.Node node : view.nodes()) {
            NodeId id = id(node.argument(), node.title());
            int outer = closedAround(node.group());
            drawnAs.put(id, outer < 0 ? id : closed.getOrDefault(outer, new ArgumentId("")));
            if (outer < 0) {
                sections.put(id, node.group() + 1);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Claim c : whole.claims()) {
            Integer in = sections.get(c.id());
            if (in != null) {
                claims.add(new Claim(c.id(), c.text(), in, c.tags(), c.annotations(), c.span()));
            }
        }
        Map<String, Argument> known = new HashMap<>();
        whole.arguments().forEach(argument -> known.put(argument.id().title(), argument));
        List<Argument> arguments = new ArrayList<>();
        for (String title : model.arguments().keySet()) {
            Integer in = sections.get(new ArgumentId(title));
            Argument a = known.getOrDefault(title, known.get(STEP.matcher(title).replaceFirst("")));
            if (in != null && a != null) {
                arguments.add(
                        new Argument(
                                new ArgumentId(title),
                                a.text(),
                                in,
                                a.tags(),
                                a.annotations(),
                                List.of(),
                                a.span()));
            }
        }
        arguments.addAll(groups);
        return new ArgumentMap(whole.info(), sections(), claims, arguments, relations());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(Section.WHOLE));
        for (Group group : view.groups()) {
            int parent = group.parent() + 1;
            sections.add(new Section(group.title(), sections.get(parent).level() + 1, parent));
        }
        return sections;
    }

    // ------------------------------------------------------------------ closed groups

    private List<Argument> closedGroups() {
        Set<String> taken = new HashSet<>(model.arguments().keySet());
        List<Argument> groups = new ArrayList<>();
        for (int i = 0; i < view.groups().size(); i++) {
            Group group = view.groups().get(i);
            if (group.closed() && closedAround(group.parent()) < 0) {
                String title = group.title();
                while (!taken.add(title)) {
                    title += " (group)";
                }
                ArgumentId id = new ArgumentId(title);
                closed.put(i, id);
                groups.add(
                        new Argument(
                                id,
                                "",
                                group.parent() + 1,
                                List.of(),
                                Annotations.NONE,
                                List.of(),
                                NOWHERE));
            }
        }
        return groups;
    }

    /** The outermost closed group that a group is or lies in; -1 for none. */
    private int closedAround(int group) {
        int outermost = -1;
        for (int at = group; at >= 0; at = view.groups().get(at).parent()) {
            outermost = view.groups().get(at).closed() ? at : outermost;
        }
        return outermost;
    }

    // ------------------------------------------------------------------ edges

    private List<Relation> relations() {
        Map<NodeId, Boolean> concessions = new HashMap<>();
        whole.claims().forEach(c -> concessions.put(c.id(), c.isConcession()));
        whole.arguments().forEach(a -> concessions.put(a.id(), a.tags().contains("concession")));
        Set<Relation> relations = new LinkedHashSet<>();
        for (Edge edge : view.edges()) {
            NodeId own = id(edge.from());
            NodeId from = drawnAs.get(own);
            NodeId to = drawnAs.get(id(edge.to()));
            // Within a closed group an edge has nowhere to go; from one box to itself says nothing.
            if (from == null || to == null || (from.equals(to) && !from.equals(own))) {
                continue;
            }
            boolean granted = concessions.getOrDefault(own, false);
            relations.add(relation(edge.type(), from, to, granted));
        }
        return List.copyOf(relations);
    }

    private static Relation relation(Model.Type type, NodeId from, NodeId to, boolean granted) {
        if (type == Model.Type.UNDERCUT && to instanceof ArgumentId argument) {
            return new Relation.Undercut(from, new InferenceId(argument, 0), NOWHERE);
        }
        Relation.Kind kind =
                switch (type) {
                    case SUPPORT, ENTAILS -> Relation.Kind.SUPPORT;
                    case ATTACK, UNDERCUT ->
                            granted ? Relation.Kind.CONCESSION : Relation.Kind.ATTACK;
                    case CONTRARY -> Relation.Kind.CONTRARY;
                    case CONTRADICTORY -> Relation.Kind.CONTRADICTORY;
                };
        return new Relation.Between(kind, from, to, NOWHERE);
    }

    private static NodeId id(End end) {
        return id(end.argument(), end.title());
    }

    private static NodeId id(boolean argument, String title) {
        return argument ? new ArgumentId(title) : new ClaimId(title);
    }
}
