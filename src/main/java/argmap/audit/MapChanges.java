package argmap.audit;

import argmap.audit.Relinked.Outcome;
import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.Linked;
import argmap.graph.Linked.Bearing;
import argmap.graph.Linked.LinkedNote;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a map would have to say to follow its text: other words in place of a quotation, and other
 * pages and notes where it names them by hand.
 *
 * @param node the claim or argument
 * @param key {@code quote}, {@code page} or {@code notes}
 * @param from the value that goes
 * @param to the value that comes
 */
public record MapChanges(NodeId node, String key, String from, String to) {

    /** Changes that are sure: words that have one place, and notes that are the same but for it. */
    public static List<MapChanges> of(List<Relinked> all, Map<NodeId, Annotations> said) {
        List<MapChanges> changes = new ArrayList<>();
        for (Relinked one : all) {
            if (!one.found().isPlaced()) {
                continue;
            }
            String words = one.found().places().get(0).words();
            if (one.outcome() == Outcome.ALTERED) {
                changes.add(new MapChanges(one.node(), "quote", one.quotation().text(), words));
            }
            Annotations own = said.getOrDefault(one.node(), Annotations.NONE);
            String page = Integer.toString(one.pageBefore());
            if (one.known() && one.pageBefore() != one.pageNow() && own.pages().contains(page)) {
                changes.add(
                        new MapChanges(one.node(), "page", page, Integer.toString(one.pageNow())));
            }
            renumbered(one, own, changes);
        }
        return changes.stream().distinct().toList();
    }

    private static void renumbered(Relinked one, Annotations own, List<MapChanges> changes) {
        for (LinkedNote before : one.notesBefore()) {
            Optional<LinkedNote> now =
                    one.notesNow().stream().filter(n -> n.text().equals(before.text())).findFirst();
            if (own.notes().contains(before.label())
                    && now.isPresent()
                    && !now.get().label().equals(before.label())) {
                changes.add(new MapChanges(one.node(), "notes", before.label(), now.get().label()));
            }
        }
    }

    /** The values of a key after all changes of a node. */
    public static Map<NodeId, List<String>> values(
            List<MapChanges> changes, String key, Map<NodeId, List<String>> before) {
        Map<NodeId, List<String>> after = new LinkedHashMap<>();
        for (MapChanges change : changes) {
            if (change.key().equals(key)) {
                List<String> values =
                        after.computeIfAbsent(
                                change.node(),
                                n -> new ArrayList<>(before.getOrDefault(n, List.of())));
                values.replaceAll(v -> v.equals(change.from()) ? change.to() : v);
            }
        }
        return after;
    }

    /**
     * What the nodes of a map bear on, and which of it was otherwise when the map was last linked.
     */
    static final class RelationChanges {
        private RelationChanges() {}

        static Map<NodeId, List<Bearing>> of(ArgumentMap map) {
            Map<NodeId, List<Bearing>> all = new LinkedHashMap<>();
            for (Relation relation : map.relations()) {
                Bearing bearing =
                        relation.fold(
                                between ->
                                        new Bearing(
                                                between.kind().name().toLowerCase(Locale.ROOT),
                                                between.to().written()),
                                undercut ->
                                        new Bearing(
                                                "undercut",
                                                undercut.inference().argument().written()));
                all.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(bearing);
            }
            return all;
        }

        /**
         * Relations that the map still draws between the same two, but of another kind or the other
         * way round. One that was added or taken away is the person's own doing, and is not
         * reported.
         */
        static List<Finding> changed(ArgumentMap map, List<Linked> before) {
            if (before.isEmpty()) {
                return List.of();
            }
            Map<NodeId, List<Bearing>> now = of(map);
            Map<String, NodeId> nodes = new LinkedHashMap<>();
            map.claims().forEach(claim -> nodes.put(claim.id().written(), claim.id()));
            map.arguments().forEach(argument -> nodes.put(argument.id().written(), argument.id()));
            List<Finding> found = new ArrayList<>();
            for (Linked link : before) {
                NodeId node = nodes.get(link.node());
                for (Bearing was : link.bears()) {
                    NodeId on = nodes.get(was.on());
                    if (node == null || on == null) {
                        continue;
                    }
                    changed(was, on, between(now, node, on), between(now, on, node))
                            .map(message -> new Finding(node, message))
                            .ifPresent(found::add);
                }
            }
            return found.stream().distinct().toList();
        }

        /**
         * How a relation is drawn now, if otherwise.
         *
         * @param same relations the same way
         * @param back relations the other way
         */
        private static Optional<Message> changed(
                Bearing was, NodeId on, List<Bearing> same, List<Bearing> back) {
            if (same.contains(was)) {
                return Optional.empty();
            }
            if (!same.isEmpty()) {
                return Optional.of(
                        Code.RELATION_CHANGED.of(Detail.node(on), kind(was), kind(same.get(0))));
            }
            return back.stream()
                    .findFirst()
                    .filter(turned -> !isMutual(was) || !turned.relation().equals(was.relation()))
                    .map(
                            turned ->
                                    Code.RELATION_TURNED.of(
                                            Detail.node(on), kind(was), kind(turned)));
        }

        private static Detail kind(Bearing bearing) {
            return Detail.keyword("relation", bearing.relation());
        }

        private static List<Bearing> between(
                Map<NodeId, List<Bearing>> all, NodeId from, NodeId to) {
            return all.getOrDefault(from, List.of()).stream()
                    .filter(bearing -> bearing.on().equals(to.written()))
                    .toList();
        }

        private static boolean isMutual(Bearing bearing) {
            return Set.of("contrary", "contradictory").contains(bearing.relation());
        }
    }
}
