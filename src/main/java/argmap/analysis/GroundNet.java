package argmap.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What claims rest on, as numbered nodes. A node stands when one of its supporters does, or, for a
 * step or a passage, when all do; what the net starts from stands by itself.
 */
final class GroundNet {
    /** What a node is to the net. */
    enum Role {
        WORK,
        NOTE,
        PARAGRAPH,
        CLAIM,
        ARGUMENT,
        /** The notes of a passage, of which one is enough. */
        NOTES,
        /** A paragraph, and the notes there for this passage: both are needed. */
        PASSAGE,
        /** From premises to a conclusion: all are needed. */
        STEP
    }

    private final List<Role> roles = new ArrayList<>();
    private final List<@Nullable Ground> grounds = new ArrayList<>();
    private final Map<Ground, Integer> numbers = new LinkedHashMap<>();
    private final List<IntStack> supporters = new ArrayList<>();
    private final BitSet given = new BitSet();
    private int[][] above = new int[0][];
    private int edges;

    /** The node of a ground, made when it is new. */
    int node(Ground ground) {
        Integer known = numbers.get(ground);
        if (known != null) {
            return known;
        }
        int node = add(Role.valueOf(ground.kind().name()), ground);
        numbers.put(ground, node);
        return node;
    }

    int node(Role role) {
        return add(role, null);
    }

    private int add(Role role, @Nullable Ground ground) {
        roles.add(role);
        grounds.add(ground);
        supporters.add(new IntStack());
        return roles.size() - 1;
    }

    void support(int from, int to) {
        supporters.get(to).push(from);
        edges++;
    }

    /** It stands by itself. */
    void give(int node) {
        given.set(node);
    }

    boolean isGiven(int node) {
        return given.get(node);
    }

    boolean isSupported(int node) {
        return !supporters.get(node).isEmpty();
    }

    /** Ends the making of the net. */
    void close() {
        int[] degree = new int[size()];
        for (IntStack list : supporters) {
            for (int i = 0; i < list.size(); i++) {
                degree[list.get(i)]++;
            }
        }
        above = new int[size()][];
        for (int v = 0; v < size(); v++) {
            above[v] = new int[degree[v]];
        }
        for (int v = 0; v < size(); v++) {
            for (int i = 0; i < supporters.get(v).size(); i++) {
                int from = supporters.get(v).get(i);
                above[from][above[from].length - degree[from]--] = v;
            }
        }
    }

    int size() {
        return roles.size();
    }

    int edges() {
        return edges;
    }

    Role role(int node) {
        return roles.get(node);
    }

    boolean needsAll(int node) {
        return roles.get(node) == Role.STEP || roles.get(node) == Role.PASSAGE;
    }

    @Nullable Ground ground(int node) {
        return grounds.get(node);
    }

    Map<Ground, Integer> numbers() {
        return numbers;
    }

    int[] above(int node) {
        return above[node];
    }

    IntStack supporters(int node) {
        return supporters.get(node);
    }

    /**
     * What stands without the nodes lost. It is built up from what is given, so that a circle of
     * claims that support only each other does not stand. Dowling and Gallier, "Linear-time
     * algorithms for testing the satisfiability of propositional Horn formulae", Journal of Logic
     * Programming 1, 1984: O(V+E).
     */
    BitSet standing(BitSet lost) {
        BitSet standing = new BitSet(size());
        int[] lacking = new int[size()];
        int[] reached = new int[size()];
        int count = 0;
        for (int v = 0; v < size(); v++) {
            lacking[v] = needsAll(v) ? supporters.get(v).size() : 1;
            if (given.get(v) && !lost.get(v)) {
                standing.set(v);
                reached[count++] = v;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int v : above[reached[next]]) {
                if (--lacking[v] == 0 && !lost.get(v) && !standing.get(v)) {
                    standing.set(v);
                    reached[count++] = v;
                }
            }
        }
        return standing;
    }
}
