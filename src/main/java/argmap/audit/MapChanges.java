package argmap.audit;

import argmap.audit.Relinked.Outcome;
import argmap.graph.Annotations;
import argmap.graph.Linked.LinkedNote;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
