package argmap.ingest.marks;

import argmap.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in the text the marks of known notes stand.
 *
 * <p>The notes of a page (or of a chapter, where they stand at its end) are given in their order to
 * the gaps between words. Whether something is a mark is never decided by a list of characters:
 * what stands at the gap is weighed by how rare it is in this book, how likely it is a reading of
 * the number that is due, what stands before and behind it, and how this book sets its marks. The
 * book is read twice, so that the second time its own habits are known.
 */
public final class MarkAligner {
    /** Below this, the place is left open; about the best for a mean of precision and recall. */
    private static final double LIKELY = 0.25;

    /**
     * How far it counts that any note's mark stands at a place, and how far that this one's does.
     */
    private static final double PLACE = 0.5;

    /** A place is not given to a note whose mark is less likely to be it. */
    private static final double LEAST_LIKELY = 0.05;

    /** A mark less likely tells nothing of how the book's figures are read. */
    private static final double CLEAR = 0.2;

    /** Characters of text whose gaps are kept from one look at it to the next: 150 MB. */
    private static final int KEPT = 4_000_000;

    /** Characters of a mark with its brackets. */
    private static final int LONGEST = 8;

    private final String text;
    private final MarkPrint print;
    private final List<Passage> passages;
    private final MarkModel model;
    private final SignCounts own = new SignCounts();
    private final @Nullable SignCounts words;

    /** The gaps of each passage, where the text is not too long to keep them. */
    private final IdentityHashMap<Passage, List<MarkGap>> gaps = new IdentityHashMap<>();

    /** For each label, how much more often something reads like it than notes have it, in nats. */
    private final Map<String, Double> alike = new HashMap<>();

    /**
     * A stretch of text and the notes that are called in it.
     *
     * @param lines start and end of each line in the source, in reading order; a third number of 1
     *     where the line goes on with the one before
     * @param notes in the order of their marks
     */
    public record Passage(List<int[]> lines, List<CalledNote> notes) {}

    MarkAligner(Source source, List<int[]> body, List<Passage> passages, MarkModel model) {
        this.text = source.text();
        this.print = new MarkPrint(source.geometry().orElse(null));
        this.passages = passages;
        this.model = model;
        GapFinder.patterns(text, body, key -> own.add(key, 1));
        words = words(text, body, passages);
    }

    /** For passages that share no line. */
    MarkAligner(Source source, List<Passage> passages, MarkModel model) {
        this(source, passages.stream().flatMap(p -> p.lines().stream()).toList(), passages, model);
    }

    /** The words of the book, where its labels are no numbers. */
    static @Nullable SignCounts words(String text, List<int[]> body, List<Passage> passages) {
        boolean letters =
                passages.stream()
                        .flatMap(p -> p.notes().stream())
                        .anyMatch(
                                n ->
                                        !CharacterClasses.isDigit(
                                                CharacterClasses.plain(n.label().charAt(0))));
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
            Source source, List<int[]> body, List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        return new MarkAligner(source, body, passages, MarkModel.get(source)).align();
    }

    List<List<FoundMark>> align() {
        Look look = firstLook();
        List<List<FoundMark>> found = new ArrayList<>();
        BookSigns signs = new BookSigns(own, look.marked(), model.signs(), 0);
        MarkHabits habits = look.habits().against(model.usual());
        for (Passage passage : passages) {
            if (passage.notes().isEmpty() || passage.lines().isEmpty()) {
                found.add(List.of());
                continue;
            }
            MarkScope scope = scope(passage, look.readings());
            scope.score(model.second(), signs, habits);
            found.add(decide(scope, lattice(scope, habits)));
        }
        return found;
    }

    /**
     * What was learned of a book by looking through it once.
     *
     * @param marked the patterns of its marks
     * @param habits what its marks look like and where they stand
     * @param readings what its labels are read as
     */
    record Look(SignCounts marked, MarkHabits habits, LabelReadings readings) {}

    /**
     * What may be marks, before any is known: what reads just as a label does, and of each pattern
     * as many as there are notes. Counts how often each label reads so.
     */
    SignCounts seeds() {
        SignCounts seeds = new SignCounts();
        Map<String, Integer> called = new HashMap<>();
        for (Passage passage : passages) {
            passage.notes().forEach(note -> called.merge(note.label(), 1, Integer::sum));
        }
        Map<String, Integer> read = new HashMap<>();
        for (Passage passage : passages) {
            if (!passage.notes().isEmpty() && !passage.lines().isEmpty()) {
                for (MarkGap gap : gaps(passage)) {
                    exact(gap, called.keySet(), read, seeds);
                }
            }
        }
        read.forEach(
                (label, n) ->
                        alike.put(label, Math.log((double) n / called.getOrDefault(label, 1))));
        return seeds;
    }

    /** The first candidate of a gap that reads as one of the labels. */
    private void exact(
            MarkGap gap, Set<String> labels, Map<String, Integer> read, SignCounts seeds) {
        for (MarkCandidate c : gap.candidates()) {
            if (!c.isEmpty() && c.end() - c.start() <= LONGEST) {
                String core = LabelReadings.core(text, c.start(), c.end());
                if (labels.contains(core)) {
                    read.merge(core, 1, Integer::sum);
                    seeds.add(c.whole(), 1);
                    return;
                }
            }
        }
    }

    /** The rarity of signs as far as it is known before any mark is. */
    BookSigns firstSigns() {
        int notes = passages.stream().mapToInt(p -> p.notes().size()).sum();
        return new BookSigns(own, seeds(), model.signs(), notes);
    }

    /** Counts what marks of the book look like, and takes them out of the counts of its signs. */
    Look firstLook() {
        SignCounts marked = new SignCounts();
        MarkHabits habits = MarkHabits.none();
        LabelReadings.Counts readings = new LabelReadings.Counts();
        BookSigns signs = firstSigns();
        for (Passage passage : passages) {
            if (passage.notes().isEmpty() || passage.lines().isEmpty()) {
                continue;
            }
            MarkScope scope = scope(passage, model.readings());
            scope.score(model.first(), signs, MarkHabits.none());
            scope.countAreas(habits);
            MarkLattice lattice = lattice(scope, MarkHabits.none());
            for (int g = 0; g < scope.gaps.size(); g++) {
                for (int j = lattice.lowest(g); j < lattice.lowest(g) + lattice.width(g); j++) {
                    if (lattice.given(g, j) > 0.01) {
                        count(scope, lattice, g, j, marked, habits, readings);
                    }
                }
            }
            for (int j = 0; j < passage.notes().size(); j++) {
                if (!passage.notes().get(j).missing()) {
                    habits.countLost(lattice.lost(j));
                }
            }
        }
        return new Look(marked, habits, model.readings().with(readings));
    }

    private void count(
            MarkScope scope,
            MarkLattice lattice,
            int gap,
            int note,
            SignCounts marked,
            MarkHabits habits,
            LabelReadings.Counts readings) {
        double given = lattice.given(gap, note);
        double fit = lattice.fit(gap, note);
        List<MarkCandidate> candidates = scope.gaps.get(gap).candidates();
        habits.countPlace(scope.place(gap, note), given);
        for (int c = 0; c < candidates.size(); c++) {
            double share = given * Math.exp(scope.score(gap, c, note)) / fit;
            if (share > 0.005) {
                habits.count(candidates.get(c), share);
                if (share > CLEAR) {
                    MarkCandidate it = candidates.get(c);
                    String label = scope.notes.get(note).label();
                    model.readings().count(text, it.start(), it.end(), label, share, readings);
                }
                if (!candidates.get(c).isEmpty()) {
                    marked.add(candidates.get(c).whole(), share);
                }
            }
        }
    }

    private List<MarkGap> gaps(Passage passage) {
        List<MarkGap> known = gaps.get(passage);
        if (known == null) {
            known = GapFinder.in(text, passage.lines(), words, print);
            if (text.length() <= KEPT) {
                gaps.put(passage, known);
            }
        }
        return known;
    }

    MarkScope scope(Passage passage, LabelReadings readings) {
        return new MarkScope(
                text, passage.lines(), gaps(passage), passage.notes(), readings, alike);
    }

    /** For each label, how much more often something reads like it than notes have it, in nats. */
    Map<String, Double> alike() {
        return alike;
    }

    SignCounts own() {
        return own;
    }

    static MarkLattice lattice(MarkScope scope, MarkHabits habits) {
        return new MarkLattice(scope.gaps.size(), scope.lost(habits), scope.ends(), scope::fit);
    }

    /**
     * The places that are taken for marks, in the order of their notes: those where it is likely
     * that some note's mark stands, each given to a note that it may well be of. Where figures are
     * illegible the places are plain long before their numbers are.
     */
    static List<FoundMark> decide(MarkScope scope, MarkLattice lattice) {
        int notes = scope.notes.size();
        int gaps = scope.gaps.size();
        BestBefore best = new BestBefore(notes);
        List<Chosen> here = new ArrayList<>();
        double[] sum = new double[notes];
        for (int from = 0; from < gaps; ) {
            int to = from;
            int lo = lattice.lowest(from);
            int hi = lo;
            while (to < gaps && scope.gaps.get(to).after() == scope.gaps.get(from).after()) {
                hi = Math.max(hi, lattice.lowest(to) + lattice.width(to));
                to++;
            }
            double some = 0;
            for (int j = lo; j < hi; j++) {
                sum[j] = 0;
                for (int g = from; g < to; g++) {
                    sum[j] += lattice.given(g, j);
                }
                some += sum[j];
            }
            here.clear();
            for (int j = lo; j < hi && some > LIKELY / 2; j++) {
                if (sum[j] > LEAST_LIKELY) {
                    double likely = PLACE * some + (1 - PLACE) * sum[j];
                    if (likely > LIKELY) {
                        Chosen before = best.before(j);
                        double all = (before == null ? 0 : before.all) + likely - LIKELY;
                        here.add(new Chosen(j, from, to, likely, all, before));
                    }
                }
            }
            here.forEach(best::add);
            from = to;
        }
        List<FoundMark> found = new ArrayList<>();
        for (Chosen at = best.before(notes); at != null; at = at.before) {
            found.add(cut(scope, lattice, at.note, at.from, at.to, at.likely));
        }
        found.sort(Comparator.comparingInt(FoundMark::start).thenComparingInt(FoundMark::note));
        return found;
    }

    /**
     * A place for a note with the best places for notes before it.
     *
     * @param all how far they are likelier than not worth taking, together
     */
    private record Chosen(
            int note, int from, int to, double likely, double all, @Nullable Chosen before) {}

    /** The best choice that ends with any note before another: a binary indexed tree. */
    private static final class BestBefore {
        private final @Nullable Chosen[] tree;

        BestBefore(int notes) {
            tree = new Chosen[notes + 1];
        }

        @Nullable Chosen before(int note) {
            Chosen best = null;
            for (int i = note; i > 0; i -= i & -i) {
                Chosen other = tree[i];
                best = best == null || (other != null && other.all > best.all) ? other : best;
            }
            return best;
        }

        void add(Chosen chosen) {
            for (int i = chosen.note + 1; i < tree.length; i += i & -i) {
                Chosen other = tree[i];
                if (other == null || chosen.all > other.all) {
                    tree[i] = chosen;
                }
            }
        }
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
        boolean exact = mark.end() > mark.start() && scope.isExact(mark.start(), mark.end(), note);
        return new FoundMark(note, mark.start(), mark.end(), likely, exact);
    }
}
