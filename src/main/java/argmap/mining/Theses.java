package argmap.mining;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of the claims chosen may be the thesis, that the rest serves. Readers' theses stand
 * anywhere in a chapter and look like other weighty claims; only where the text itself says that it
 * sums up or argues so is one sure.
 */
final class Theses {
    /** Offered where none is sure. */
    private static final int OFFERED = 3;

    /** Of fewer claims none is offered: all can be seen at a glance. */
    private static final int FEW = 6;

    /** Claims, the surest, among which a thesis is looked for. */
    private static final int LOOKED_AT = 12;

    /** A claim less likely than this is no thesis for sure, whatever it says of itself. */
    private static final double SURE = .6;

    /** The author says that this is what is argued. */
    private static final Pattern ARGUED =
            Pattern.compile(
                    "\\b(?:I|we|this (?:chapter|essay|article|paper|book|study)) (?:have |has |will"
                            + " |shall )?(?:argued?|argues|contend(?:s|ed)?|maintain(?:s|ed)?"
                            + "|conclude[sd]?)\\b|\\b(?:my|our|the) (?:main |central |principal"
                            + " )?(?:thesis|argument|contention|conclusion) (?:here )?is\\b",
                    Pattern.CASE_INSENSITIVE);

    private Theses() {}

    /**
     * One that is sure, else up to three.
     *
     * @param best the claims chosen, surest first
     */
    static List<Candidate> of(List<Candidate> best, SplitText reading) {
        int last = reading.sentences().size() - 1;
        List<Candidate> likely =
                best.stream()
                        .limit(LOOKED_AT)
                        .sorted(
                                Comparator.comparingDouble((Candidate c) -> odds(c, last))
                                        .reversed())
                        .toList();
        return likely.stream()
                .filter(c -> c.score() >= SURE && saysSo(c) && !Hierarchy.isReported(c.sentence()))
                .findFirst()
                .map(List::of)
                .orElse(best.size() < FEW ? List.of() : likely.subList(0, OFFERED));
    }

    private static boolean saysSo(Candidate candidate) {
        String text = candidate.sentence().text();
        return candidate.signs().has(Sign.SUMS_UP) || ARGUED.matcher(Particulars.head(text)).find();
    }

    /**
     * The likelier the higher. Weights set by hand while the theses of twelve English readings were
     * looked at; on authors left out they find as many among the first ten as the score alone, and
     * no more.
     */
    private static double odds(Candidate candidate, int last) {
        SentenceFeatures signs = candidate.signs();
        double far = (double) candidate.sentence().index() / Math.max(1, last);
        double odds = 2 * candidate.score();
        odds += far < .05 ? 1 : 0;
        odds += signs.has(Sign.CLOSES_SECTION) ? .5 : 0;
        odds += signs.has(Sign.OPENS_SECTION) ? .3 : 0;
        odds += .5 * signs.of(Sign.GENERALIZES) + .6 * signs.of(Sign.LONG);
        odds += saysSo(candidate) ? 1 : 0;
        return odds - (Hierarchy.isReported(candidate.sentence()) ? 1 : 0);
    }
}
