package argmap.ingest;

import java.util.Arrays;
import java.util.Collection;

/** Words as an automaton: what follows a beginning, and whether a word ends there. */
interface Forms {
    /** Where no word leads. */
    long NOWHERE = -1;

    long root();

    /** The node that a character leads to; {@link #NOWHERE} where no word goes on so. */
    long follow(long node, char c);

    /** True where a word may end at a node. */
    boolean ends(long node);

    /** An automaton of the words given: a node is a range of them in order and a length. */
    static Forms of(Collection<String> words) {
        String[] sorted = words.stream().sorted().distinct().toArray(String[]::new);
        return new Sorted(sorted);
    }

    /** Words in order; a node holds the first word, the end and how many letters are known. */
    final class Sorted implements Forms {
        private static final int BITS = 24;
        private static final int MASK = (1 << BITS) - 1;

        private final String[] words;

        private Sorted(String[] words) {
            this.words = words.length < MASK ? words : Arrays.copyOf(words, MASK - 1);
        }

        @Override
        public long root() {
            return node(0, words.length, 0);
        }

        @Override
        public long follow(long node, char c) {
            int depth = (int) (node >>> 2 * BITS);
            int from = first((int) node & MASK, (int) (node >>> BITS) & MASK, depth, c);
            int to = first(from, (int) (node >>> BITS) & MASK, depth, (char) (c + 1));
            return from == to || depth > 100 ? NOWHERE : node(from, to, depth + 1);
        }

        @Override
        public boolean ends(long node) {
            int from = (int) node & MASK;
            return from < words.length && words[from].length() == (int) (node >>> 2 * BITS);
        }

        private static long node(int from, int to, int depth) {
            return (long) depth << 2 * BITS | (long) to << BITS | from;
        }

        /** The first word of a range whose letter at a depth is no less than another. */
        private int first(int from, int to, int depth, char least) {
            int low = from;
            int high = to;
            while (low < high) {
                int mid = (low + high) >>> 1;
                String word = words[mid];
                if (word.length() <= depth || word.charAt(depth) < least) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            return low;
        }
    }
}
