package argmap.mining;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the place of a paragraph says for its carrying a claim.
 *
 * <p>The weights are set by hand on what is known of running text (the nearest sentence is the
 * right one in two of three cases) and checked on the chapters of docs/accuracy-mining.md.
 *
 * @param odds log-odds it adds
 * @param inWords for the reader
 */
record EvidencePlace(double odds, String inWords) {
    private static final double OWN = 4;
    private static final double NEXT_TO_IT = 2;

    /**
     * A claim that opens its paragraph is carried by what follows, a conclusion by what precedes.
     */
    private static final double ON_ITS_SIDE = 0.9;

    /** The claim of a section's first or last paragraph speaks for the whole section. */
    private static final double OF_ITS_SECTION = 0.8;

    /** A claim of that kind also rests on where the other sections open and close. */
    private static final double OTHER_THESIS = 0.5;

    static EvidencePlace of(Candidate claim, int paragraph, SplitText reading) {
        Sentence sentence = claim.sentence();
        SentenceFeatures signs = claim.signs();
        int apart = paragraph - sentence.paragraph();
        if (apart == 0) {
            return new EvidencePlace(OWN, "the claim's own paragraph");
        }
        boolean opens = signs.has(Sign.OPENS_SECTION);
        boolean closes = signs.has(Sign.CLOSES_SECTION);
        if (reading.sections().get(paragraph) != sentence.section()) {
            boolean thesis = (opens || closes) && isEdge(paragraph, reading);
            return thesis
                    ? new EvidencePlace(OTHER_THESIS, "opens or closes another section")
                    : new EvidencePlace(0, "in another section");
        }
        boolean concludes = signs.has(Sign.INFERS) || signs.has(Sign.SUMS_UP);
        double odds = NEXT_TO_IT / Math.abs(apart);
        odds += concludes == apart < 0 ? ON_ITS_SIDE : 0;
        String where = where(apart);
        if (opens && apart > 0) {
            return new EvidencePlace(odds + OF_ITS_SECTION, where + ", and the claim opens it");
        }
        if (closes && apart < 0) {
            return new EvidencePlace(odds + OF_ITS_SECTION, where + ", and the claim closes it");
        }
        return new EvidencePlace(odds, where);
    }

    /** True for the first and the last paragraph of a section. */
    private static boolean isEdge(int paragraph, SplitText reading) {
        List<Integer> sections = reading.sections();
        int here = sections.get(paragraph);
        return paragraph == 0
                || paragraph == sections.size() - 1
                || sections.get(paragraph - 1) != here
                || sections.get(paragraph + 1) != here;
    }

    /** The paragraphs that open or close a section. */
    static List<Integer> edges(SplitText reading) {
        return IntStream.range(0, reading.sections().size())
                .filter(paragraph -> isEdge(paragraph, reading))
                .boxed()
                .toList();
    }

    private static String where(int apart) {
        if (Math.abs(apart) == 1) {
            return apart > 0
                    ? "the next paragraph of the section"
                    : "the paragraph before, in the same section";
        }
        return Math.abs(apart) + " paragraphs " + (apart > 0 ? "on" : "back") + " in the section";
    }
}
