package argmap.analysis;

import argmap.graph.ArgumentId;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;

/** Why a claim stands or not, in sentences. */
final class Reasons {
    /** Names in a sentence, and attacks that are told one by one. */
    private static final int MOST = 5;

    private static final List<Standing> ORDER =
            List.of(Standing.ACCEPTED, Standing.UNDECIDED, Standing.REJECTED);

    private final Acceptability acceptability;
    private final Map<NodeId, Set<NodeId>> conceded;

    /**
     * @param conceded for a node, what the author grants against it
     */
    Reasons(Acceptability acceptability, Map<NodeId, Set<NodeId>> conceded) {
        this.acceptability = acceptability;
        this.conceded = conceded;
    }

    String of(NodeId node) {
        List<String> sentences = new ArrayList<>();
        List<NodeId> attackers = attackers(node);
        if (attackers.isEmpty()) {
            sentences.add("Nothing in the map attacks it.");
        }
        // Those that stand come first: they decide.
        attackers.sort(Comparator.comparing(attacker -> ORDER.indexOf(standing(attacker))));
        for (NodeId attacker : attackers.subList(0, Math.min(MOST, attackers.size()))) {
            sentences.add(attack(node, attacker));
        }
        if (attackers.size() > MOST) {
            sentences.add("So many more attack it: " + (attackers.size() - MOST) + ".");
        }
        Set<NodeId> granted = conceded.getOrDefault(node, Set.of());
        if (!granted.isEmpty()) {
            sentences.add(
                    "The author grants "
                            + names(List.copyOf(granted))
                            + " against it, which is no attack.");
        }
        Integer ways = acceptability.ways().get(node);
        if (ways != null) {
            String all = acceptability.complete() ? "the " : "the first ";
            sentences.add(
                    "It belongs to "
                            + ways
                            + " of "
                            + all
                            + acceptability.preferred()
                            + " ways to take sides without contradiction.");
        }
        return String.join(" ", sentences);
    }

    private String attack(NodeId node, NodeId attacker) {
        String start = "It is attacked by " + name(attacker) + ", ";
        List<NodeId> answers = new ArrayList<>();
        for (NodeId answer : attackers(attacker)) {
            if (standing(answer) == Standing.ACCEPTED) {
                answers.add(answer);
            }
        }
        return switch (standing(attacker)) {
            case REJECTED ->
                    start
                            + "which "
                            + names(answers)
                            + (answers.size() > 1 ? " answer." : " answers.");
            case ACCEPTED ->
                    attackers(attacker).isEmpty()
                            ? start + "which nothing answers."
                            : start
                                    + "which is attacked in turn by "
                                    + names(attackers(attacker))
                                    + " and stands.";
            case UNDECIDED ->
                    attackers(attacker).contains(node)
                            ? start + "which it attacks in turn; nothing in the map settles that."
                            : start + "which is itself undecided.";
        };
    }

    private Standing standing(NodeId node) {
        return acceptability.standings().getOrDefault(node, Standing.UNDECIDED);
    }

    private List<NodeId> attackers(NodeId node) {
        Graph<NodeId, DefaultEdge> attacks = acceptability.attacks();
        return attacks.incomingEdgesOf(node).stream()
                .map(attacks::getEdgeSource)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String names(List<NodeId> nodes) {
        List<String> all =
                nodes.stream()
                        .limit(MOST)
                        .map(Reasons::name)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (nodes.size() > MOST) {
            all.add((nodes.size() - MOST) + " more");
        }
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }

    static String name(NodeId node) {
        String title = "\"" + node.title() + "\"";
        return node instanceof ArgumentId ? "the argument " + title : title;
    }
}
