package argmap.ingest.marks;

import java.util.Arrays;

/** How often each pattern of signs was met, by a 64-bit hash of it. */
final class SignCounts {
    private long[] keys = new long[256];
    private double[] values = new double[256];
    private int size;
    private double total;

    double total() {
        return total;
    }

    double get(long key) {
        int at = slot(key);
        return keys[at] == key ? values[at] : 0;
    }

    void add(long key, double amount) {
        total += amount;
        int at = slot(key);
        if (keys[at] == key) {
            values[at] += amount;
            return;
        }
        keys[at] = key;
        values[at] = amount;
        if (++size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    @Override
    public String toString() {
        return size + " patterns " + Arrays.toString(new double[] {total});
    }
}
