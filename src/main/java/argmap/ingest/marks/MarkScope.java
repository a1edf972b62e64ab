package argmap.ingest.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The gaps of one passage and the notes that are called in it, with what each pair scores. */
final class MarkScope {
    private static final int WORDS_BACK = 14;
    private static final int COMMON = 3;

    /** A candidate that scores less by itself, in nats, is none. */
    private static final double LEAST = -11;

    /**
     * The least that a lost mark costs, in nats. Cheaper, and in a list of sixty notes the many
     * ways to lose some outweigh the one way to lose none.
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
    private double[] places = MarkHabits.none().places();

    /** For each note how much oftener its label is read than called, in nats. */
    private final double[] ambiguous;

    final int[] at = new int[40];
    final double[] value = new double[40];

    MarkScope(
            String text,
            List<int[]> lines,
            List<CalledNote> notes,
            LabelReadings readings,
            @Nullable SignCounts words,
            Map<String, Double> ambiguous,
            MarkPrint print) {
        this.ambiguous = new double[notes.size()];
        Arrays.setAll(
                this.ambiguous,
                j -> Math.max(0, ambiguous.getOrDefault(notes.get(j).label(), 0.0)));
        this.text = text;
        this.notes = notes;
        this.readings = readings;
        this.gaps = GapFinder.in(text, lines, words, print);
        this.shared = shared(lines);
        this.alike = (long) gaps.size() * notes.size() < SMALL ? alike() : null;
    }

    private float[][][] alike() {
        float[][][] all = new float[gaps.size()][][];
        for (int g = 0; g < all.length; g++) {
            all[g] = new float[gaps.get(g).candidates().size()][notes.size()];
            for (float[] row : all[g]) {
                Arrays.fill(row, Float.NaN);
            }
        }
        return all;
    }

    private double alike(int gap, int candidate, int note) {
        MarkCandidate c = gaps.get(gap).candidates().get(candidate);
        if (c.isEmpty()) {
            return 0;
        }
        float known = alike == null ? Float.NaN : alike[gap][candidate][note];
        if (!Float.isNaN(known)) {
            return known;
        }
        double found = readings.logLikelihood(text, c.start(), c.end(), notes.get(note).label());
        if (alike != null) {
            alike[gap][candidate][note] = (float) found;
        }
        return found;
    }

    /** Scores every candidate by itself, once. */
    void score(double[] weights, BookSigns signs, MarkHabits habits) {
        this.weights = weights;
        places = habits.places();
        context = new double[gaps.size()][];
        for (int g = 0; g < context.length; g++) {
            List<MarkCandidate> candidates = gaps.get(g).candidates();
            context[g] = new double[candidates.size()];
            for (int c = 0; c < context[g].length; c++) {
                context[g][c] =
                        dot(MarkFeatures.context(candidates.get(c), signs, habits, at, value));
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
        return context[gap][candidate] + places[place(gap, note)] + dot(pair(gap, candidate, note));
    }

    /** What kind of place a gap is for a note, of {@link CalledNote.Reach}. */
    int place(int gap, int note) {
        CalledNote called = notes.get(note);
        return called.reach().place(gaps.get(gap).after(), called.start());
    }

    /** Writes the features of a candidate as a note's mark; how many. */
    int pair(int gap, int candidate, int note) {
        MarkCandidate c = gaps.get(gap).candidates().get(candidate);
        double reads = alike(gap, candidate, note);
        return MarkFeatures.pair(
                c, notes.get(note), reads, ambiguous[note], sharedAt(gap, note), at, value);
    }

    double fit(int gap, int note) {
        double sum = 0;
        double least = LEAST - places[place(gap, note)];
        for (int c = 0; c < context[gap].length; c++) {
            if (context[gap][c] > least) {
                sum += Math.exp(Math.min(40, score(gap, c, note)));
            }
        }
        return sum;
    }

    double[] lost(MarkHabits habits) {
        double[] lost = new double[notes.size()];
        for (int j = 0; j < lost.length; j++) {
            lost[j] =
                    Math.exp(
                            Math.min(
                                    LOST, dot(MarkFeatures.lost(notes.get(j), habits, at, value))));
        }
        return lost;
    }

    /** Counts how many gaps are what kind of place for the notes. */
    void countAreas(MarkHabits habits) {
        for (CalledNote note : notes) {
            CalledNote.Reach reach = note.reach();
            int block = firstGap(reach.block());
            int page = firstGap(reach.page());
            int here = firstGap(note.start());
            int inBlock = here - Math.max(block, page);
            habits.countArea(CalledNote.Reach.PAGE_BLOCK, Math.max(0, inBlock));
            habits.countArea(CalledNote.Reach.EARLIER_BLOCK, Math.max(0, page - block));
            habits.countArea(CalledNote.Reach.PAGE, Math.max(0, block - page));
            habits.countArea(CalledNote.Reach.EARLIER, Math.min(block, page));
            int pageEnd = firstGap(Math.max(note.start(), reach.pageEnd()));
            habits.countArea(CalledNote.Reach.BEHIND, pageEnd - here);
        }
    }

    private int firstGap(int offset) {
        int low = 0;
        int high = gaps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gaps.get(middle).after() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each note the first gap that its mark cannot stand at. */
    int[] ends() {
        int[] ends = new int[notes.size()];
        int gap = 0;
        for (int j = 0; j < ends.length; j++) {
            CalledNote note = notes.get(j);
            int end = Math.max(note.start(), note.reach().pageEnd());
            while (gap < gaps.size() && gaps.get(gap).after() <= end) {
                gap++;
            }
            ends[j] = gap;
        }
        return ends;
    }

    private double sharedAt(int gap, int note) {
        int token = gaps.get(gap).token();
        int n = 0;
        for (int word : shared[note]) {
            n += word <= token && word > token - WORDS_BACK ? 1 : 0;
        }
        return n;
    }

    /** Where the rarer words of each note stand in its text: names, above all. */
    private int[][] shared(List<int[]> lines) {
        Map<Long, List<Integer>> wanted = new HashMap<>();
        for (int j = 0; j < notes.size(); j++) {
            CalledNote note = notes.get(j);
            int by = j;
            int stop = Math.min(note.end(), note.start() + 300);
            words(
                    note.start(),
                    stop,
                    word -> {
                        List<Integer> those = wanted.computeIfAbsent(word, w -> new ArrayList<>(2));
                        if (those.isEmpty() || those.get(those.size() - 1) != by) {
                            those.add(by);
                        }
                    });
        }
        Map<Long, List<int[]>> found = wanted.isEmpty() ? Map.of() : found(lines, wanted.keySet());
        List<List<Integer>> by = new ArrayList<>();
        notes.forEach(note -> by.add(new ArrayList<>()));
        found.forEach(
                (word, places) -> {
                    List<Integer> those = wanted.getOrDefault(word, List.of());
                    for (int from = 0; from < those.size(); ) {
                        int block = notes.get(those.get(from)).reach().block();
                        int to = from;
                        while (to < those.size()
                                && notes.get(those.get(to)).reach().block() == block) {
                            to++;
                        }
                        if (to - from <= COMMON) {
                            share(places, those.subList(from, to), by);
                        }
                        from = to;
                    }
                });
        int[][] shared = new int[notes.size()][];
        for (int j = 0; j < shared.length; j++) {
            shared[j] = by.get(j).stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return shared;
    }

    /** Offset and token of every word that is wanted. */
    private Map<Long, List<int[]>> found(List<int[]> lines, Set<Long> wanted) {
        Map<Long, List<int[]>> found = new HashMap<>();
        int token = 0;
        for (int[] line : lines) {
            int i = line[0];
            while (i < line[1]) {
                while (i < line[1] && CharacterClasses.isBlank(text.charAt(i))) {
                    i++;
                }
                int stop = i;
                while (stop < line[1] && !CharacterClasses.isBlank(text.charAt(stop))) {
                    stop++;
                }
                if (stop > i) {
                    int[] place = {i, token};
                    words(
                            i,
                            stop,
                            word -> {
                                if (wanted.contains(word)) {
                                    found.computeIfAbsent(word, w -> new ArrayList<>(2)).add(place);
                                }
                            });
                    token++;
                }
                i = stop;
            }
        }
        return found;
    }

    /** Adds the few places where a word stands in the text of some notes. */
    private void share(List<int[]> places, List<Integer> to, List<List<Integer>> by) {
        for (int j : to) {
            CalledNote note = notes.get(j);
            int from = firstFrom(places, note.reach().block());
            int end =
                    note.reach().equals(CalledNote.Reach.ALL)
                            ? places.size()
                            : firstFrom(places, note.start());
            if (end - from <= COMMON) {
                for (int i = from; i < end; i++) {
                    by.get(j).add(places.get(i)[1]);
                }
            }
        }
    }

    private static int firstFrom(List<int[]> places, int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle)[0] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The names and the long words of a stretch, each as a hash. */
    private void words(int from, int to, LongConsumer each) {
        int i = from;
        while (i < to) {
            int stop = i;
            long key = 7;
            while (stop < to && CharacterClasses.isLetter(text.charAt(stop))) {
                key = key * 1_000_003L + Character.toLowerCase(text.charAt(stop));
                stop++;
            }
            boolean name = stop - i >= 4 && Character.isUpperCase(text.charAt(i));
            if (name || stop - i >= 7) {
                each.accept(key);
            }
            i = Math.max(stop, i + 1);
        }
    }

    boolean isExact(int start, int end, int note) {
        return readings.logLikelihood(text, start, end, notes.get(note).label()) == 0;
    }

    @Override
    public String toString() {
        return gaps.size() + " gaps, " + notes.size() + " notes " + Arrays.toString(shared);
    }
}
