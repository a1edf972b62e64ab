package argmap.ingest;

import argmap.text.CleanText;

/**
 * Stops taken for one another. Worn type loses the tails of its commas and gains specks: "in 1805.
 * of the king", "Cong.. 1st", "p: 7".
 *
 * <p>How often a point stands where no sentence can end, since a small letter follows, is the
 * text's own habit: in clean readings of generated books it is seen less than once in a thousand
 * words, in half of the worn ones more than six times. Only where it is a habit is a stop changed,
 * and only where {@link StopModel} is sure of another.
 */
final class StopRepair {
    /** Points before a small letter in a thousand words, from which on commas are read so. */
    static final double HABIT = 2;

    /**
     * The least probability of another stop. On works left out .95 changes half of the misread ones
     * and is right in 95 of 100; .9 changes six in ten and is right in 92.
     */
    private static final double SURE = 0.95;

    private final StopSigns signs;

    /** What a text's habit is; lines are read as they stand, so that columns are not mixed. */
    StopRepair(String text, Dictionary dictionary) {
        this.signs = new StopSigns(text, dictionary);
    }

    /** True where commas are often read as points. */
    boolean isHabit() {
        return signs.perThousand() >= HABIT;
    }

    void repair(CleanText text, Edits edits) {
        if (!isHabit()) {
            return;
        }
        String s = text.text();
        for (int at = 1; at < s.length(); at++) {
            if (isDoubled(s, at)) {
                edits.replace(at, at + 1, ",", "comma read as a point", 0.9);
            } else if (StopSigns.isStop(s, at)) {
                double[] shares = StopModel.get().shares(signs.of(s, at));
                for (int i = 0; i < shares.length; i++) {
                    if (shares[i] >= SURE) {
                        String stop = StopSigns.STOPS.substring(i, i + 1);
                        edits.replace(at, at + 1, stop, "misread stop", shares[i]);
                    }
                }
            }
        }
    }

    /** "Cong.. 1st": the point of an abbreviation and the comma behind it. */
    private static boolean isDoubled(String s, int at) {
        return at > 1
                && at + 1 < s.length()
                && s.charAt(at) == '.'
                && s.charAt(at - 1) == '.'
                && Character.isLetter(s.charAt(at - 2))
                && s.charAt(at + 1) == ' ';
    }
}
