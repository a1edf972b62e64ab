package argmap.citation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the conditional random field and its best path (Viterbi).
 *
 * <p>A weight is a byte times one scale, so that 42,000 features take a megabyte. The accuracy in
 * docs/accuracy-citations.md is that of the bytes.
 */
final class ReferenceModel {
    /** Marks between two words, see {@link ReferenceFeatures#joints}. */
    static final int JOINTS = 12;

    private static final int VERSION = 1;

    private final List<String> names;

    /** From label to label, for each joint; then from the start. */
    private final float[] steps;

    private final int[] keys;
    private final byte[] weights;
    private final float scale;

    /** An open table over {@code keys}: indices plus one, zero for free. */
    private final int[] table;

    ReferenceModel(List<String> names, float[] steps, int[] keys, byte[] weights, float scale) {
        this.names = List.copyOf(names);
        this.steps = steps;
        this.keys = keys;
        this.weights = weights;
        this.scale = scale;
        this.table = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int i = 0; i < keys.length; i++) {
            int at = keys[i] & (table.length - 1);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = i + 1;
        }
    }

    /** The model that ships with the program, read once when it is first used. */
    static ReferenceModel get() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        static final ReferenceModel MODEL = load();

        private static ReferenceModel load() {
            try (InputStream in = ReferenceModel.class.getResourceAsStream("reference-model.bin")) {
                if (in == null) {
                    throw new IllegalStateException("reference-model.bin is not in the program");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String name(int label) {
        return names.get(label);
    }

    /** The best label of each word. */
    int[] label(List<String> words) {
        int[][] features = ReferenceFeatures.of(words);
        int[] joints = ReferenceFeatures.joints(words);
        int labels = names.size();
        float[] score = new float[labels];
        float[] next = new float[labels];
        int[][] from = new int[words.size()][labels];
        for (int i = 0; i < words.size(); i++) {
            float[] own = own(features[i]);
            for (int y = 0; y < labels; y++) {
                int best = 0;
                float most = i == 0 ? steps[start() + y] : -Float.MAX_VALUE;
                for (int z = 0; i > 0 && z < labels; z++) {
                    float value = score[z] + steps[step(joints[i], z, y)];
                    if (value > most) {
                        most = value;
                        best = z;
                    }
                }
                next[y] = most + own[y];
                from[i][y] = best;
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        return path(score, from);
    }

    private static int[] path(float[] score, int[][] from) {
        int[] path = new int[from.length];
        int last = 0;
        for (int y = 1; y < score.length; y++) {
            last = score[y] > score[last] ? y : last;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    private float[] own(int[] features) {
        int labels = names.size();
        int[] sums = new int[labels];
        for (int feature : features) {
            int row = row(feature);
            if (row >= 0) {
                int base = row * labels;
                for (int y = 0; y < labels; y++) {
                    sums[y] += weights[base + y];
                }
            }
        }
        float[] own = new float[labels];
        for (int y = 0; y < labels; y++) {
            own[y] = sums[y] * scale;
        }
        return own;
    }

    private int row(int key) {
        int at = key & (table.length - 1);
        while (table[at] != 0) {
            if (keys[table[at] - 1] == key) {
                return table[at] - 1;
            }
            at = (at + 1) & (table.length - 1);
        }
        return -1;
    }

    private int step(int joint, int from, int to) {
        return (joint * names.size() + from) * names.size() + to;
    }

    private int start() {
        return JOINTS * names.size() * names.size();
    }

    static ReferenceModel read(InputStream in) throws IOException {
        DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("reference-model.bin has version " + version);
        }
        int labels = data.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            names.add(data.readUTF());
        }
        float[] steps = new float[(JOINTS * labels + 1) * labels];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = data.readFloat();
        }
        float scale = data.readFloat();
        int[] keys = new int[data.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = data.readInt();
        }
        byte[] weights = new byte[keys.length * labels];
        data.readFully(weights);
        return new ReferenceModel(names, steps, keys, weights, scale);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(VERSION);
            data.writeInt(names.size());
            for (String name : names) {
                data.writeUTF(name);
            }
            for (float step : steps) {
                data.writeFloat(step);
            }
            data.writeFloat(scale);
            data.writeInt(keys.length);
            for (int key : keys) {
                data.writeInt(key);
            }
            data.write(Arrays.copyOf(weights, weights.length));
        }
    }
}
