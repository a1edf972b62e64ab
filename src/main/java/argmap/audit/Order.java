package argmap.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of several things have left their order: all but a longest row that kept it.
 *
 * <p>Fredman, "On computing the length of longest increasing subsequences", Discrete Mathematics
 * 11(1), 1975; takes {@code O(n log n)} time.
 */
final class Order {
    private Order() {}

    /** The indices of what left its order, of new places in the order of the old ones. */
    static Set<Integer> left(List<Integer> places) {
        int[] ends = new int[places.size()];
        int[] before = new int[places.size()];
        int length = 0;
        List<Integer> last = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int row = firstAbove(ends, length, places.get(i));
            before[i] = row == 0 ? -1 : last.get(row - 1);
            ends[row] = places.get(i);
            if (row == length) {
                length++;
                last.add(i);
            } else {
                last.set(row, i);
            }
        }
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            moved.add(i);
        }
        for (int i = length == 0 ? -1 : last.get(length - 1); i >= 0; i = before[i]) {
            moved.remove(i);
        }
        return moved;
    }

    /** Equal places keep their order: two quotations of one passage may start alike. */
    private static int firstAbove(int[] ends, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
