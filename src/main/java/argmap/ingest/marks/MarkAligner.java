package argmap.ingest.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in the text the marks of known notes stand.
 *
 * <p>The notes of a page (or of a chapter, where they stand at its end) are given in their order to
 * the gaps between words. Whether something is a mark is never decided by a list of characters: what
 * stands at the gap is weighed by how rare it is in this book, how likely it is a reading of the
 * number that is due, what stands before and behind it, and how this book sets its marks. The
 * book is read twice, so that the second time its own habits are known.
 */
public final class MarkAligner {
    /** Below this, the place is left open; about the best for a mean of precision and recall. */
    private static final double LIKELY = 0.3;

    private final String text;
    private final List<Passage> passages;
    private final MarkModel model;
    private final SignCounts own = new SignCounts();
    private final @Nullable SignCounts words;

    /**
     * A stretch of text and the notes that are called in it.
     *
     * @param lines start and end of each line in the source, in reading order; a third number of 1
     *     where the line goes on with the one before
     * @param notes in the order of their marks
     */
    public record Passage(List<int[]> lines, List<CalledNote> notes) {}

    MarkAligner(String text, List<int[]> body, List<Passage> passages, MarkModel model) {
        this.text = text;
        this.passages = passages;
        this.model = model;
        GapFinder.patterns(text, body, key -> own.add(key, 1));
        words = words(text, body, passages);
    }

    /** For passages that share no line. */
    MarkAligner(String text, List<Passage> passages, MarkModel model) {
        this(text, passages.stream().flatMap(p -> p.lines().stream()).toList(), passages, model);
    }

    /** The words of the book, where its labels are no numbers. */
    static @Nullable SignCounts words(
            String text, List<int[]> body, List<Passage> passages) {
        boolean letters =
                passages.stream()
                        .flatMap(p -> p.notes().stream())
                        .anyMatch(n -> !Glyphs.isDigit(Glyphs.plain(n.label().charAt(0))));
        if (!letters) {
            return null;
        }
        SignCounts words = new SignCounts();
        GapFinder.words(text, body, words);
        return words;
    }

    /**
     * The marks of each passage, in the order of the text.
     *
     * @param body all lines of the text that marks may stand in, in reading order
     */
    public static List<List<FoundMark>> align(
            String text, List<int[]> body, List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        return new MarkAligner(text, body, passages, MarkModel.get()).align();
    }

    List<List<FoundMark>> align() {
        SignCounts marked = new SignCounts();
        MarkHabits habits = MarkHabits.none();
        firstLook(marked, habits);
        List<List<FoundMark>> found = new ArrayList<>();
        BookSigns signs = new BookSigns(own, marked, model.signs(), 0);
        MarkHabits own = habits.against(model.usual());
        for (Passage passage : passages) {
            found.add(passage.notes().isEmpty() || passage.lines().isEmpty() ? List.of() : decide(passage, signs, own));
        }
        return found;
    }

    /**
     * What may be marks, before any is known: what reads just as a label of its passage does, and of
     * each pattern as many as there are notes.
     */
    SignCounts seeds() {
        SignCounts seeds = new SignCounts();
        for (Passage passage : passages) {
            if (!passage.notes().isEmpty() && !passage.lines().isEmpty()) {
                scope(passage).exact().forEach(seed -> seeds.add(seed.whole(), 1));
            }
        }
        return seeds;
    }

    /** The rarity of signs as far as it is known before any mark is. */
    BookSigns firstSigns() {
        int notes = passages.stream().mapToInt(p -> p.notes().size()).sum();
        return new BookSigns(own, seeds(), model.signs(), notes);
    }

    /** Counts what marks of the book look like, and takes them out of the counts of its signs. */
    void firstLook(SignCounts marked, MarkHabits habits) {
        BookSigns signs = firstSigns();
        for (Passage passage : passages) {
            if (passage.notes().isEmpty() || passage.lines().isEmpty()) {
                continue;
            }
            MarkScope scope = scope(passage);
            scope.score(model.first(), signs, MarkHabits.none());
            scope.countAreas(habits);
            MarkLattice lattice = lattice(scope, MarkHabits.none());
            for (int g = 0; g < scope.gaps.size(); g++) {
                for (int j = lattice.lowest(g); j < lattice.lowest(g) + lattice.width(g); j++) {
                    if (lattice.given(g, j) > 0.01) {
                        count(scope, lattice, g, j, marked, habits);
                    }
                }
            }
            for (int j = 0; j < passage.notes().size(); j++) {
                if (!passage.notes().get(j).missing()) {
                    habits.countLost(lattice.lost(j));
                }
            }
        }
    }

    private static void count(
            MarkScope scope,
            MarkLattice lattice,
            int gap,
            int note,
            SignCounts marked,
            MarkHabits habits) {
        double given = lattice.given(gap, note);
        double fit = lattice.fit(gap, note);
        List<MarkCandidate> candidates = scope.gaps.get(gap).candidates();
        habits.countPlace(scope.place(gap, note), given);
        for (int c = 0; c < candidates.size(); c++) {
            double share = given * Math.exp(scope.score(gap, c, note)) / fit;
            if (share > 0.005) {
                habits.count(candidates.get(c), share);
                if (!candidates.get(c).isEmpty()) {
                    marked.add(candidates.get(c).whole(), share);
                }
            }
        }
    }

    MarkScope scope(Passage passage) {
        return new MarkScope(text, passage.lines(), passage.notes(), model.readings(), words);
    }

    SignCounts own() {
        return own;
    }

    static MarkLattice lattice(MarkScope scope, MarkHabits habits) {
        return new MarkLattice(scope.gaps.size(), scope.lost(habits), scope.ends(), scope::fit);
    }

    private List<FoundMark> decide(Passage passage, BookSigns signs, MarkHabits habits) {
        MarkScope scope = scope(passage);
        scope.score(model.second(), signs, habits);
        return decide(scope, lattice(scope, habits));
    }

    static List<FoundMark> decide(MarkScope scope, MarkLattice lattice) {
        int notes = scope.notes.size();
        double[] best = new double[notes];
        int[] bestFrom = new int[notes];
        int[] bestTo = new int[notes];
        int gaps = scope.gaps.size();
        double[] sum = new double[notes];
        for (int from = 0; from < gaps; ) {
            int to = from;
            int lo = lattice.lowest(from);
            int hi = lo;
            while (to < gaps && scope.gaps.get(to).after() == scope.gaps.get(from).after()) {
                hi = Math.max(hi, lattice.lowest(to) + lattice.width(to));
                to++;
            }
            for (int j = lo; j < hi; j++) {
                sum[j] = 0;
                for (int g = from; g < to; g++) {
                    sum[j] += lattice.given(g, j);
                }
                if (sum[j] > best[j]) {
                    best[j] = sum[j];
                    bestFrom[j] = from;
                    bestTo[j] = to;
                }
            }
            from = to;
        }
        List<FoundMark> found = new ArrayList<>();
        for (int j = 0; j < notes; j++) {
            if (best[j] >= LIKELY) {
                found.add(cut(scope, lattice, j, bestFrom[j], bestTo[j], best[j]));
            }
        }
        found.sort(Comparator.comparingInt(FoundMark::start).thenComparingInt(FoundMark::note));
        return found;
    }

    private static FoundMark cut(
            MarkScope scope, MarkLattice lattice, int note, int from, int to, double likely) {
        double best = -1;
        FoundMark mark = new FoundMark(note, 0, 0, 0, false);
        for (int g = from; g < to; g++) {
            double given = lattice.given(g, note);
            double fit = given > 0 ? lattice.fit(g, note) : 0;
            List<MarkCandidate> candidates = scope.gaps.get(g).candidates();
            for (int c = 0; c < candidates.size() && fit > 0; c++) {
                double share = given * Math.exp(scope.score(g, c, note)) / fit;
                if (share > best) {
                    best = share;
                    MarkCandidate it = candidates.get(c);
                    mark = new FoundMark(note, it.start(), it.end(), likely, false);
                }
            }
        }
        boolean exact =
                mark.end() > mark.start()
                        && scope.isExact(mark.start(), mark.end(), note);
        return new FoundMark(note, mark.start(), mark.end(), likely, exact);
    }
}
