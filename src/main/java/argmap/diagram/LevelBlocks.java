package argmap.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What hangs on a single line, moved as a whole under what it hangs on, as far as its neighbours on
 * each level let it: node by node it would come there only in hundreds of sweeps. No other line
 * gets longer by it.
 */
final class LevelBlocks {
    /** In larger maps the search for what hangs together takes too long. */
    private static final int MOST_NODES = 3_000;

    /** The distance that the middles of two neighbours keep. */
    interface Gap {
        double between(int left, int right);
    }

    /** A line that nothing else goes around, and what stands below it, row by row. */
    private record Block(int above, int below, List<Integer> nodes) {}

    private final Levels levels;
    private final Gap gap;
    private final int[] place;
    private final List<Block> blocks = new ArrayList<>();

    LevelBlocks(Levels levels, Gap gap) {
        this.levels = levels;
        this.gap = gap;
        this.place = new int[levels.nodes()];
        for (int[] row : levels.rows) {
            for (int i = 0; i < row.length; i++) {
                place[row[i]] = i;
            }
        }
        if (levels.nodes() <= MOST_NODES) {
            find();
        }
    }

    private void find() {
        int[] seen = new int[levels.nodes()];
        Arrays.fill(seen, -1);
        int stamp = 0;
        for (int[] row : levels.rows) {
            for (int below : row) {
                for (int above : levels.up.get(below)) {
                    List<Integer> block = below(below, above, seen, stamp++);
                    if (!block.isEmpty()) {
                        blocks.add(new Block(above, below, block));
                    }
                }
            }
        }
    }

    /** All that hangs together with a node but for one line; nothing where that goes around it. */
    private List<Integer> below(int start, int above, int[] seen, int stamp) {
        List<Integer> block = new ArrayList<>(List.of(start));
        seen[start] = stamp;
        for (int next = 0; next < block.size(); next++) {
            int at = block.get(next);
            boolean skipped = false;
            for (int[] side : List.of(levels.up.get(at), levels.down.get(at))) {
                for (int near : side) {
                    if (at == start && near == above && !skipped) {
                        skipped = true; // the line itself; a second one between the two is another
                    } else if (near == above) {
                        return List.of();
                    } else if (seen[near] != stamp) {
                        seen[near] = stamp;
                        block.add(near);
                    }
                }
            }
        }
        return block;
    }

    /** Moves each block. */
    void gather(double[] x) {
        boolean[] inside = new boolean[levels.nodes()];
        for (Block block : blocks) {
            double way = x[block.above()] - x[block.below()];
            block.nodes().forEach(node -> inside[node] = true);
            for (int node : block.nodes()) {
                int[] row = levels.rows[levels.level[node]];
                int next = place[node] + (way > 0 ? 1 : -1);
                if (next >= 0 && next < row.length && !inside[row[next]]) {
                    double room =
                            way > 0
                                    ? x[row[next]] - x[node] - gap.between(node, row[next])
                                    : x[node] - x[row[next]] - gap.between(row[next], node);
                    way = Math.signum(way) * Math.min(Math.abs(way), Math.max(0, room));
                }
            }
            for (int node : block.nodes()) {
                x[node] += way;
                inside[node] = false;
            }
        }
    }
}
