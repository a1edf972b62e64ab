package argmap.analysis;

import java.util.Arrays;

/**
 * The dominator tree: of each vertex, the last one that every way from the root to it passes
 * through. What a vertex dominates is cut off when it is lost.
 *
 * <p>Cooper, Harvey, Kennedy, "A simple, fast dominance algorithm", Software Practice and
 * Experience 4, 2001: repeated passes in reverse postorder, O(V^2) at worst and close to O(V+E) on
 * real graphs. Without recursion. JGraphT has none.
 */
final class Dominators {
    private final int[][] out;
    private final int[][] in;
    private final int[] order;
    private final int[] rank;
    private final int[] parents;
    private int reached;

    private Dominators(int[][] out, int[][] in) {
        this.out = out;
        this.in = in;
        this.order = new int[out.length];
        this.rank = new int[out.length];
        this.parents = new int[out.length];
    }

    /**
     * The tree over all vertices that the root reaches.
     *
     * @param parents each vertex's dominator, the root's own is itself, -1 for what is not reached
     * @param order the vertices reached, every dominator before what it dominates
     */
    @SuppressWarnings("ArrayRecordComponent") // lives within one call
    record Tree(int[] parents, int[] order) {}

    static Tree of(int[][] out, int[][] in, int root) {
        Dominators dominators = new Dominators(out, in);
        dominators.number(root);
        dominators.run(root);
        return new Tree(dominators.parents, Arrays.copyOf(dominators.order, dominators.reached));
    }

    /** Numbers what is reached in reverse postorder. */
    private void number(int root) {
        Arrays.fill(rank, -1);
        int[] next = new int[out.length];
        boolean[] seen = new boolean[out.length];
        IntStack path = new IntStack();
        IntStack done = new IntStack();
        path.push(root);
        seen[root] = true;
        while (!path.isEmpty()) {
            int v = path.get(path.size() - 1);
            if (next[v] == out[v].length) {
                done.push(path.pop());
                continue;
            }
            int w = out[v][next[v]++];
            if (!seen[w]) {
                seen[w] = true;
                path.push(w);
            }
        }
        while (!done.isEmpty()) {
            int v = done.pop();
            rank[v] = reached;
            order[reached++] = v;
        }
    }

    private void run(int root) {
        Arrays.fill(parents, -1);
        parents[root] = root;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 1; i < reached; i++) {
                int v = order[i];
                int dominator = -1;
                for (int u : in[v]) {
                    if (rank[u] >= 0 && parents[u] >= 0) {
                        dominator = dominator < 0 ? u : common(u, dominator);
                    }
                }
                if (dominator != parents[v]) {
                    parents[v] = dominator;
                    changed = true;
                }
            }
        }
    }

    private int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (rank[a] > rank[b]) {
                a = parents[a];
            } else {
                b = parents[b];
            }
        }
        return a;
    }
}
