package argmap.ingest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns the weights of {@link RowNetwork}: cross-entropy of each row's kind, by Adam (Kingma and
 * Ba, "Adam: a method for stochastic optimization", ICLR 2015) with signs and hidden numbers
 * dropped at random (Srivastava and others, "Dropout", JMLR 2014).
 */
final class RowNetworkTrainer {
    private static final int CHUNK = 192;
    private static final float RATE = .002f;
    private static final float DROP_SIGN = .2f;
    private static final float DROP_ORDER = .2f;
    private static final float DROP_NEAR = .1f;
    private static final float DROP_WIDE = .3f;
    private static final float DECAY = 1e-5f;
    private static final int N = RowNetwork.NEAR;
    private static final int W = RowNetwork.WIDE;
    private static final int K = RowNetwork.KINDS;

    /**
     * One reading: what is seen of each row and what it is.
     *
     * @param steps of signs of each row by itself
     * @param order steps of signs behind the rows before, as these were read
     * @param may the kinds that came into question, one bit each
     * @param kinds what each row is; -1 for a row to be passed over
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sheet(
            RowFacts facts, int[][] steps, int[][] order, int[] may, int[] kinds, float weight) {}

    private final float[] weights = new float[RowNetwork.SIZE];
    private final float[] slopes = new float[RowNetwork.SIZE];
    private final float[] first = new float[RowNetwork.SIZE];
    private final float[] second = new float[RowNetwork.SIZE];
    private final int[] signs = new int[RowSign.COUNT];
    private final boolean[] used = new boolean[RowSign.COUNT];
    private final boolean[] usedOrder = new boolean[RowSign.COUNT];
    private final boolean[] touched = new boolean[RowSign.COUNT];
    private int signCount;
    private final int[] orders = new int[RowSign.COUNT];
    private final boolean[] touchedOrder = new boolean[RowSign.COUNT];
    private int orderCount;
    private final Random random;
    private int clock;

    RowNetworkTrainer(long seed) {
        random = new Random(seed);
        for (int i = 0; i < RowNetwork.BIAS; i++) {
            weights[i] = (float) random.nextGaussian() * .15f;
        }
        for (int i = RowNetwork.SECOND; i < RowNetwork.SECOND_BIAS; i++) {
            weights[i] = (float) random.nextGaussian() * .1f;
        }
        for (int i = RowNetwork.OUT; i < RowNetwork.OUT_BIAS; i++) {
            weights[i] = (float) random.nextGaussian() * .2f;
        }
        for (int i = RowNetwork.ORDER; i < RowNetwork.SIZE; i++) {
            weights[i] = (float) random.nextGaussian() * .1f;
        }
        Arrays.fill(weights, RowNetwork.BIAS, RowNetwork.SECOND, .05f);
    }

    private record Chunk(Sheet sheet, int from, int to) {}

    float[] train(List<Sheet> sheets, int epochs) {
        List<Chunk> chunks = new java.util.ArrayList<>();
        for (Sheet sheet : sheets) {
            for (int from = 0; from < sheet.kinds().length; from += CHUNK) {
                chunks.add(new Chunk(sheet, from, Math.min(sheet.kinds().length, from + CHUNK)));
            }
        }
        float[] sum = new float[weights.length];
        int summed = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(chunks, random);
            long start = System.nanoTime();
            double loss = 0;
            long rows = 0;
            float rate = RATE * (epoch * 2 < epochs ? 1 : 2f * (epochs - epoch) / epochs);
            int done = 0;
            for (Chunk chunk : chunks) {
                loss += learn(chunk);
                rows += chunk.to() - chunk.from();
                step(rate);
                if (epoch >= epochs - 2 && ++done % 50 == 0) {
                    summed++;
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += weights[i];
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "  network epoch %d: loss %.4f a row, %.1f s%n",
                    epoch,
                    loss / rows,
                    (System.nanoTime() - start) / 1e9);
        }
        if (summed == 0) {
            return weights.clone();
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= summed;
        }
        forget(sum);
        return sum;
    }

    /** Steps that were never seen weigh nothing. */
    private void forget(float[] sum) {
        for (int step = 0; step < RowSign.COUNT; step++) {
            if (!used[step]) {
                Arrays.fill(sum, step * N, (step + 1) * N, 0);
            }
            if (!usedOrder[step]) {
                int from = RowNetwork.ORDER + step * W;
                Arrays.fill(sum, from, from + W, 0);
            }
        }
    }

    private double learn(Chunk chunk) {
        Sheet sheet = chunk.sheet();
        RowFacts facts = sheet.facts();
        int low = Math.max(0, chunk.from() - RowNetwork.SURROUNDINGS);
        int high = Math.min(facts.count, chunk.to() + RowNetwork.SURROUNDINGS);
        int n = high - low;
        float[] near = new float[n * N];
        float[] nearSlope = new float[n * N];
        int[][] kept = new int[n][];
        boolean[] off = new boolean[n * N];
        for (int r = 0; r < n; r++) {
            int[] steps = sheet.steps()[low + r];
            int[] some = new int[steps.length];
            int size = 0;
            for (int step : steps) {
                if (random.nextFloat() >= DROP_SIGN) {
                    some[size++] = step;
                }
            }
            kept[r] = Arrays.copyOf(some, size);
            System.arraycopy(weights, RowNetwork.BIAS, near, r * N, N);
            for (int i = 0; i < size; i++) {
                int from = some[i] * N;
                for (int k = 0; k < N; k++) {
                    near[r * N + k] += weights[from + k];
                }
            }
            for (int k = r * N; k < r * N + N; k++) {
                off[k] = near[k] <= 0 || random.nextFloat() < DROP_NEAR;
                near[k] = off[k] ? 0 : near[k] / (1 - DROP_NEAR);
            }
        }
        double loss = 0;
        float[][] place = new float[RowNetwork.PLACES][N];
        float[][] placeSlope = new float[RowNetwork.PLACES][N];
        float[] wide = new float[W];
        float[] wideSlope = new float[W];
        boolean[] wideOff = new boolean[W];
        double[] out = new double[K];
        int[] heard = new int[RowSigns.MOST];
        for (int row = chunk.from(); row < chunk.to(); row++) {
            int right = sheet.kinds()[row];
            if (right < 0) {
                continue;
            }
            int may = sheet.may()[row];
            int[][] spans = {RowNetwork.span(facts, row, -1), RowNetwork.span(facts, row, 1)};
            for (int p = 0; p < RowNetwork.PLACES; p++) {
                float[] in = place[p];
                Arrays.fill(in, 0);
                if (p < RowNetwork.PLACES - 2) {
                    int other = row + p - RowNetwork.REACH;
                    if (other >= 0 && other < facts.count) {
                        System.arraycopy(near, (other - low) * N, in, 0, N);
                    }
                } else {
                    int[] span = spans[p - RowNetwork.PLACES + 2];
                    for (int r = span[0]; r < span[1]; r++) {
                        for (int k = 0; k < N; k++) {
                            in[k] += near[(r - low) * N + k];
                        }
                    }
                    for (int k = 0; k < N; k++) {
                        in[k] /= Math.max(1, span[1] - span[0]);
                    }
                }
            }
            System.arraycopy(weights, RowNetwork.SECOND_BIAS, wide, 0, W);
            for (int p = 0; p < RowNetwork.PLACES; p++) {
                for (int i = 0; i < N; i++) {
                    float v = place[p][i];
                    if (v != 0) {
                        int w = RowNetwork.SECOND + (p * N + i) * W;
                        for (int k = 0; k < W; k++) {
                            wide[k] += v * weights[w + k];
                        }
                    }
                }
            }
            int heardCount = 0;
            for (int step : sheet.order()[row]) {
                if (random.nextFloat() >= DROP_ORDER) {
                    heard[heardCount++] = step;
                    int w = RowNetwork.ORDER + step * W;
                    for (int k = 0; k < W; k++) {
                        wide[k] += weights[w + k];
                    }
                }
            }
            for (int k = 0; k < W; k++) {
                wideOff[k] = wide[k] <= 0 || random.nextFloat() < DROP_WIDE;
                wide[k] = wideOff[k] ? 0 : wide[k] / (1 - DROP_WIDE);
            }
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < K; k++) {
                double s = weights[RowNetwork.OUT_BIAS + k];
                for (int i = 0; i < W; i++) {
                    s += wide[i] * weights[RowNetwork.OUT + i * K + k];
                }
                out[k] = s;
                most = (may >> k & 1) != 0 ? Math.max(most, s) : most;
            }
            double sum = 0;
            for (int k = 0; k < K; k++) {
                out[k] = (may >> k & 1) != 0 ? Math.exp(out[k] - most) : 0;
                sum += out[k];
            }
            loss -= Math.log(Math.max(1e-9, out[right] / sum));
            Arrays.fill(wideSlope, 0);
            for (int k = 0; k < K; k++) {
                float g = (float) (out[k] / sum - (k == right ? 1 : 0)) * sheet.weight();
                slopes[RowNetwork.OUT_BIAS + k] += g;
                for (int i = 0; i < W; i++) {
                    slopes[RowNetwork.OUT + i * K + k] += g * wide[i];
                    wideSlope[i] += g * weights[RowNetwork.OUT + i * K + k];
                }
            }
            for (int k = 0; k < W; k++) {
                wideSlope[k] = wideOff[k] ? 0 : wideSlope[k] / (1 - DROP_WIDE);
                slopes[RowNetwork.SECOND_BIAS + k] += wideSlope[k];
            }
            for (int i = 0; i < heardCount; i++) {
                int step = heard[i];
                if (!touchedOrder[step]) {
                    touchedOrder[step] = true;
                    orders[orderCount++] = step;
                }
                int w = RowNetwork.ORDER + step * W;
                for (int k = 0; k < W; k++) {
                    slopes[w + k] += wideSlope[k];
                }
            }
            for (int p = 0; p < RowNetwork.PLACES; p++) {
                for (int i = 0; i < N; i++) {
                    int w = RowNetwork.SECOND + (p * N + i) * W;
                    float v = place[p][i];
                    float back = 0;
                    for (int k = 0; k < W; k++) {
                        back += wideSlope[k] * weights[w + k];
                    }
                    if (v != 0) {
                        for (int k = 0; k < W; k++) {
                            slopes[w + k] += wideSlope[k] * v;
                        }
                    }
                    placeSlope[p][i] = back;
                }
                if (p < RowNetwork.PLACES - 2) {
                    int other = row + p - RowNetwork.REACH;
                    if (other >= 0 && other < facts.count) {
                        for (int k = 0; k < N; k++) {
                            nearSlope[(other - low) * N + k] += placeSlope[p][k];
                        }
                    }
                } else {
                    int[] span = spans[p - RowNetwork.PLACES + 2];
                    float share = 1f / Math.max(1, span[1] - span[0]);
                    for (int r = span[0]; r < span[1]; r++) {
                        for (int k = 0; k < N; k++) {
                            nearSlope[(r - low) * N + k] += placeSlope[p][k] * share;
                        }
                    }
                }
            }
        }
        for (int r = 0; r < n; r++) {
            for (int k = 0; k < N; k++) {
                int at = r * N + k;
                nearSlope[at] = off[at] ? 0 : nearSlope[at] / (1 - DROP_NEAR);
                slopes[RowNetwork.BIAS + k] += nearSlope[at];
            }
            for (int step : kept[r]) {
                if (!touched[step]) {
                    touched[step] = true;
                    signs[signCount++] = step;
                }
                for (int k = 0; k < N; k++) {
                    slopes[step * N + k] += nearSlope[r * N + k];
                }
            }
        }
        return loss;
    }

    private void step(float rate) {
        clock++;
        float scale =
                (float) (Math.sqrt(1 - Math.pow(.999, clock)) / (1 - Math.pow(.9, clock))) * rate;
        for (int i = 0; i < signCount; i++) {
            move(signs[i] * N, signs[i] * N + N, scale);
            touched[signs[i]] = false;
            used[signs[i]] = true;
        }
        signCount = 0;
        for (int i = 0; i < orderCount; i++) {
            int from = RowNetwork.ORDER + orders[i] * W;
            move(from, from + W, scale);
            touchedOrder[orders[i]] = false;
            usedOrder[orders[i]] = true;
        }
        orderCount = 0;
        move(RowNetwork.BIAS, RowNetwork.ORDER, scale);
    }

    private void move(int from, int to, float scale) {
        for (int i = from; i < to; i++) {
            float slope = slopes[i] / CHUNK + DECAY * weights[i];
            first[i] = .9f * first[i] + .1f * slope;
            second[i] = .999f * second[i] + .001f * slope * slope;
            weights[i] -= scale * first[i] / ((float) Math.sqrt(second[i]) + 1e-7f);
            slopes[i] = 0;
        }
    }
}
