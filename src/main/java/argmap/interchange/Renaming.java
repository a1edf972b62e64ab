package argmap.interchange;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which claim or argument of a map that was read back is which of the map that was written, where a
 * format keeps no titles: of those without a namesake, those with the same words or the same steps,
 * in their order.
 */
final class Renaming {
    private final Map<NodeId, NodeId> old = new LinkedHashMap<>();
    private final Set<NodeId> taken = new HashSet<>();

    private Renaming() {}

    static Renaming of(ArgumentMap before, ArgumentMap after) {
        Renaming renaming = new Renaming();
        renaming.match(before.claims(), after.claims(), Claim::id, Claim::wording);
        renaming.match(
                before.arguments(),
                after.arguments(),
                Argument::id,
                a -> steps(a, id -> id).isEmpty() ? words(a) : "");
        renaming.match(
                before.arguments(),
                after.arguments(),
                Argument::id,
                a -> steps(a, after.claims().isEmpty() ? id -> id : renaming::before));
        return renaming;
    }

    private static String words(Argument argument) {
        return argument.text().isEmpty() ? argument.id().title() : argument.text();
    }

    /** Its steps in words, without its name and its rules. */
    private static String steps(Argument argument, Function<NodeId, NodeId> name) {
        StringBuilder steps = new StringBuilder();
        for (Inference step : argument.inferences()) {
            step.premises().forEach(premise -> steps.append(name.apply(premise).written()));
            steps.append(" -> ").append(name.apply(step.conclusion()).written()).append('\n');
        }
        return steps.toString();
    }

    private <T> void match(
            List<T> before,
            List<T> after,
            Function<T, ? extends NodeId> id,
            Function<T, String> like) {
        Map<NodeId, T> named = new HashMap<>();
        after.forEach(node -> named.put(id.apply(node), node));
        Map<String, Deque<NodeId>> lost = new HashMap<>();
        for (T node : before) {
            if (named.remove(id.apply(node)) == null && !taken.contains(id.apply(node))) {
                lost.computeIfAbsent(like.apply(node), words -> new ArrayDeque<>())
                        .add(id.apply(node));
            }
        }
        for (T node : after) {
            Deque<NodeId> same = lost.get(like.apply(node));
            boolean free = named.containsKey(id.apply(node)) && !old.containsKey(id.apply(node));
            if (free && same != null && !same.isEmpty() && !like.apply(node).isEmpty()) {
                NodeId its = same.pop();
                taken.add(its);
                old.put(id.apply(node), its);
            }
        }
    }

    /** New names and the names they had, in the order of the map that was read back. */
    Map<NodeId, NodeId> all() {
        return old;
    }

    NodeId before(NodeId after) {
        return old.getOrDefault(after, after);
    }

    ClaimId claim(ClaimId after) {
        return before(after) instanceof ClaimId claim ? claim : after;
    }

    ArgumentId argument(ArgumentId after) {
        return before(after) instanceof ArgumentId argument ? argument : after;
    }
}
