package argmap.ingest.marks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How likely a reading is of the label that was printed: a noisy channel over characters, with
 * costs counted in aligned scans. Brackets around a mark are its style and cost nothing.
 */
final class LabelReadings {
    static final double IMPOSSIBLE = -30;

    /** Characters beyond this are all one. */
    private static final int HIGHEST = 0x2300;

    static final double UNSEEN = -7;

    /** What is usual weighs as much as this many characters of the book's own. */
    private static final double USUAL = 6;

    /** For each printed character known, the cost of each reading; index 0 for nothing at all. */
    private final Map<Character, float[]> readings = new HashMap<>();

    /** The same for the characters that most labels are of. */
    private final float[] @Nullable [] plain = new float[128][];

    /** What any raised character is read as. */
    private final float[] any = new float[HIGHEST];

    private final double extra;
    private final double[] table = new double[80];

    /**
     * @param readings for each printed character what it was read as, in nats; U+0000 stands for
     *     nothing at all, U+FFFF for all that is not listed
     * @param any what any raised character is read as
     * @param extra the cost of a character too many
     */
    LabelReadings(
            Map<Character, Map<Character, Double>> readings,
            Map<Character, Double> any,
            double extra) {
        this.extra = extra;
        Arrays.fill(this.any, (float) UNSEEN);
        any.forEach((c, cost) -> this.any[index(c)] = cost.floatValue());
        readings.forEach(
                (printed, known) -> {
                    float[] row = new float[HIGHEST];
                    for (int i = 0; i < HIGHEST; i++) {
                        row[i] = known.getOrDefault('\uffff', 0.0).floatValue() + this.any[i];
                    }
                    known.forEach((c, cost) -> row[index(c)] = cost.floatValue());
                    put(printed, row);
                });
    }

    private static int index(char c) {
        return Math.min(c, HIGHEST - 1);
    }

    /** What reads as a label, without brackets and not raised. */
    static String core(String text, int from, int to) {
        int start = from;
        int end = to;
        if (end - start > 1 && "([{".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end - start > 1 && ")]}".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder core = new StringBuilder();
        for (int i = start; i < end; i++) {
            core.append(CharacterClasses.plain(text.charAt(i)));
        }
        return core.toString();
    }

    /** 0 where the label reads as it should. */
    double logLikelihood(String text, int from, int to, String label) {
        int start = from;
        int end = to;
        if (end - start > 1 && "([{".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end - start > 1 && ")]}".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int n = end - start;
        int m = label.length();
        if (n == m && same(text, start, label)) {
            return 0;
        }
        if (m > 6 || n > 9 || n > m + 3 || n < m - 2) {
            return IMPOSSIBLE;
        }
        fill(text, start, n, label);
        return Math.min(-0.1, table[n * (m + 1) + m]);
    }

    private void fill(String text, int start, int n, String label) {
        int m = label.length();
        int width = m + 1;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                double best = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                if (i > 0) {
                    best =
                            Math.max(
                                    best,
                                    table[(i - 1) * width + j] + extra(text.charAt(start + i - 1)));
                }
                if (j > 0) {
                    best =
                            Math.max(
                                    best,
                                    table[i * width + j - 1] + read(label.charAt(j - 1), '\0'));
                }
                if (i > 0 && j > 0) {
                    best =
                            Math.max(
                                    best,
                                    table[(i - 1) * width + j - 1]
                                            + read(
                                                    label.charAt(j - 1),
                                                    text.charAt(start + i - 1)));
                }
                table[i * width + j] = best;
            }
        }
    }

    /** What a mark tells of how this book's labels are read: the likeliest way it came about. */
    void count(String text, int from, int to, String label, double weight, Counts counts) {
        if (from == to || logLikelihood(text, from, to, label) == IMPOSSIBLE) {
            return;
        }
        String read = core(text, from, to);
        int n = read.length();
        int m = label.length();
        fill(read, 0, n, label);
        int width = m + 1;
        int i = n;
        int j = m;
        while (j > 0) {
            double here = table[i * width + j];
            if (i > 0 && here == table[(i - 1) * width + j] + extra(read.charAt(i - 1))) {
                i--;
            } else if (i == 0
                    || here == table[i * width + j - 1] + read(label.charAt(j - 1), '\0')) {
                counts.add(label.charAt(--j), '\0', weight);
            } else {
                counts.add(label.charAt(--j), read.charAt(--i), weight);
            }
        }
    }

    /** How often what was printed was read as what, in one book. */
    static final class Counts {
        private final Map<Character, Map<Character, Double>> all = new HashMap<>();

        private void add(char printed, char read, double weight) {
            all.computeIfAbsent(printed, p -> new HashMap<>()).merge(read, weight, Double::sum);
        }
    }

    /** The channel of one book: what is usual, and what was counted in it. */
    LabelReadings with(Counts counts) {
        LabelReadings own = new LabelReadings(extra, any);
        readings.forEach(own::put);
        counts.all.forEach(
                (printed, read) -> {
                    double n = read.values().stream().mapToDouble(Double::doubleValue).sum();
                    float[] row = new float[HIGHEST];
                    float less = (float) Math.log(USUAL / (n + USUAL));
                    float[] usual = readings.get(printed);
                    for (int i = 0; i < HIGHEST; i++) {
                        row[i] =
                                less + (usual != null ? usual[i] : (float) read(printed, (char) i));
                    }
                    read.forEach(
                            (c, count) -> {
                                int at = index(c);
                                double before = Math.exp(row[at] - less) * USUAL;
                                row[at] = (float) Math.log((count + before) / (n + USUAL));
                            });
                    own.put(printed, row);
                });
        return own;
    }

    private void put(char printed, float[] row) {
        readings.put(printed, row);
        if (printed < plain.length) {
            plain[printed] = row;
        }
    }

    private LabelReadings(double extra, float[] any) {
        this.extra = extra;
        System.arraycopy(any, 0, this.any, 0, any.length);
    }

    private static boolean same(String text, int start, String label) {
        for (int i = 0; i < label.length(); i++) {
            if (CharacterClasses.plain(text.charAt(start + i)) != label.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private double extra(char c) {
        return extra + any[index(c)];
    }

    double read(char printed, char read) {
        char r = CharacterClasses.plain(read);
        float[] known = printed < plain.length ? plain[printed] : readings.get(printed);
        if (known == null) {
            return printed == r ? -0.3 : -1.4 + any[index(r)];
        }
        return known[index(r)];
    }
}
