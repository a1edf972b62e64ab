package argmap.ingest.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gaps of one passage and the notes that are called in it, with what each pair scores. */
final class MarkScope {
    private static final int WORDS_BACK = 14;
    private static final int COMMON = 3;
    /** A candidate that scores less by itself, in nats, is none. */
    private static final double LEAST = -11;

    /**
     * The least that a lost mark costs, in nats. Cheaper, and in a list of sixty notes the many ways to
     * lose some outweigh the one way to lose none.
     */
    private static final double LOST = -1.5;

    private static final int SMALL = 300_000;

    final String text;
    final List<MarkGap> gaps;
    final List<CalledNote> notes;
    private final LabelReadings readings;

    /** For each note, the words of the passage that it shares, by their index. */
    private final int[][] shared;

    /** For each gap, candidate and note, how well the label reads; null in a passage too large. */
    private final float @Nullable [][][] alike;

    private double[] weights = new double[0];
    private double[][] context = new double[0][];

    final int[] at = new int[40];
    final double[] value = new double[40];

    MarkScope(
            String text,
            List<int[]> lines,
            List<CalledNote> notes,
            LabelReadings readings,
            @Nullable SignCounts words) {
        this.text = text;
        this.notes = notes;
        this.readings = readings;
        this.gaps = GapFinder.in(text, lines, words);
        this.shared = shared(lines);
        this.alike = (long) gaps.size() * notes.size() < SMALL ? alike() : null;
    }

    private float[][][] alike() {
        float[][][] all = new float[gaps.size()][][];
        for (int g = 0; g < all.length; g++) {
            List<MarkCandidate> candidates = gaps.get(g).candidates();
            all[g] = new float[candidates.size()][notes.size()];
            for (int c = 0; c < all[g].length; c++) {
                for (int j = 0; j < notes.size(); j++) {
                    all[g][c][j] = (float) alike(candidates.get(c), j);
                }
            }
        }
        return all;
    }

    private double alike(MarkCandidate c, int note) {
        return c.isEmpty()
                ? 0
                : readings.logLikelihood(text, c.start(), c.end(), notes.get(note).label());
    }

    /** Scores every candidate by itself, once. */
    void score(double[] weights, BookSigns signs, MarkHabits habits) {
        this.weights = weights;
        context = new double[gaps.size()][];
        for (int g = 0; g < context.length; g++) {
            List<MarkCandidate> candidates = gaps.get(g).candidates();
            context[g] = new double[candidates.size()];
            for (int c = 0; c < context[g].length; c++) {
                context[g][c] = dot(MarkFeatures.context(candidates.get(c), signs, habits, at, value));
            }
        }
    }

    double dot(int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[at[i]] * value[i];
        }
        return sum;
    }

    double score(int gap, int candidate, int note) {
        return context[gap][candidate] + dot(pair(gap, candidate, note));
    }

    /** Writes the features of a candidate as a note's mark; how many. */
    int pair(int gap, int candidate, int note) {
        MarkCandidate c = gaps.get(gap).candidates().get(candidate);
        double reads = alike != null ? alike[gap][candidate][note] : alike(c, note);
        return MarkFeatures.pair(c, notes.get(note), reads, sharedAt(gap, note), at, value);
    }

    double fit(int gap, int note) {
        double sum = 0;
        for (int c = 0; c < context[gap].length; c++) {
            if (context[gap][c] > LEAST) {
                sum += Math.exp(Math.min(40, score(gap, c, note)));
            }
        }
        return sum;
    }

    double[] lost(MarkHabits habits) {
        double[] lost = new double[notes.size()];
        for (int j = 0; j < lost.length; j++) {
            lost[j] = Math.exp(Math.min(LOST, dot(MarkFeatures.lost(notes.get(j), habits, at, value))));
        }
        return lost;
    }

    private double sharedAt(int gap, int note) {
        int token = gaps.get(gap).token();
        int n = 0;
        for (int word : shared[note]) {
            n += word <= token && word > token - WORDS_BACK ? 1 : 0;
        }
        return n;
    }

    /** Where the rarer words of each note stand in the passage: names, above all. */
    private int[][] shared(List<int[]> lines) {
        Map<String, List<Integer>> wanted = new HashMap<>();
        for (int j = 0; j < notes.size(); j++) {
            CalledNote note = notes.get(j);
            int stop = Math.min(note.end(), note.start() + 300);
            for (String word : words(note.start(), stop)) {
                List<Integer> by = wanted.computeIfAbsent(word, w -> new ArrayList<>());
                if (by.isEmpty() || by.get(by.size() - 1) != j) {
                    by.add(j);
                }
            }
        }
        wanted.values().removeIf(by -> by.size() > COMMON);
        Map<String, List<Integer>> found = new HashMap<>();
        int token = 0;
        for (int[] line : lines) {
            int i = line[0];
            while (i < line[1]) {
                while (i < line[1] && Glyphs.isBlank(text.charAt(i))) {
                    i++;
                }
                int stop = i;
                while (stop < line[1] && !Glyphs.isBlank(text.charAt(stop))) {
                    stop++;
                }
                if (stop > i) {
                    if (!wanted.isEmpty()) {
                        for (String word : words(i, stop)) {
                            if (wanted.containsKey(word)) {
                                found.computeIfAbsent(word, w -> new ArrayList<>()).add(token);
                            }
                        }
                    }
                    token++;
                }
                i = stop;
            }
        }
        List<List<Integer>> by = new ArrayList<>();
        notes.forEach(note -> by.add(new ArrayList<>()));
        found.forEach(
                (word, tokens) -> {
                    if (tokens.size() <= COMMON) {
                        wanted.getOrDefault(word, List.of()).forEach(j -> by.get(j).addAll(tokens));
                    }
                });
        int[][] shared = new int[notes.size()][];
        for (int j = 0; j < shared.length; j++) {
            shared[j] = by.get(j).stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return shared;
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int stop = i;
            while (stop < to && Glyphs.isLetter(text.charAt(stop))) {
                stop++;
            }
            boolean name = stop - i >= 4 && Character.isUpperCase(text.charAt(i));
            if (name || stop - i >= 7) {
                words.add(text.substring(i, stop).toLowerCase(Locale.ROOT));
            }
            i = Math.max(stop, i + 1);
        }
        return words;
    }

    /** The first candidate of each gap that reads as one of the labels. */
    List<MarkCandidate> exact() {
        Set<String> labels = new HashSet<>();
        notes.forEach(note -> labels.add(note.label()));
        List<MarkCandidate> exact = new ArrayList<>();
        for (MarkGap gap : gaps) {
            for (MarkCandidate c : gap.candidates()) {
                if (!c.isEmpty() && labels.contains(LabelReadings.core(text, c.start(), c.end()))) {
                    exact.add(c);
                    break;
                }
            }
        }
        return exact;
    }

    boolean isExact(int start, int end, int note) {
        return readings.logLikelihood(text, start, end, notes.get(note).label()) == 0;
    }

    @Override
    public String toString() {
        return gaps.size() + " gaps, " + notes.size() + " notes " + Arrays.toString(shared);
    }
}
