package argmap.mining;

import java.util.Comparator;

/**
 * A paragraph that may carry a claim, by its best sentence.
 *
 * @param words likeness to the claim in words, 0 to 1
 * @param meaning likeness in meaning, 0 to 1; the words' where it was not looked at
 * @param otherOdds log-odds by all else
 */
record EvidenceTie(
        Sentence evidence, EvidencePlace place, double words, double meaning, double otherOdds) {
    /** Log-odds for a sentence that is the claim over again. */
    private static final double LIKE = 4;

    /**
     * Share of the likeness that is of meaning and not of words. Half, which nobody chose for the
     * texts it is measured on.
     */
    private static final double OF_MEANING = 0.5;

    /** Likeness of meaning from which on it is given as a reason. */
    private static final double MEANS_THE_SAME = 0.55;

    static final Comparator<EvidenceTie> BEST_FIRST =
            Comparator.comparingDouble(EvidenceTie::odds)
                    .reversed()
                    .thenComparingInt(tie -> tie.evidence().paragraph());

    double odds() {
        return otherOdds + LIKE * ((1 - OF_MEANING) * words + OF_MEANING * meaning);
    }

    EvidenceTie with(double newMeaning) {
        return new EvidenceTie(evidence, place, words, newMeaning, otherOdds);
    }

    boolean meansTheSame() {
        return meaning >= MEANS_THE_SAME && meaning > words;
    }
}
