package argmap.bench;

/**
 * A line of the table.
 *
 * @param bar what issue 4 asks for; empty where it names no number
 * @param baseline the same measure for the trivial rule named in the text
 * @param value the score as a number that falls when it gets worse: an F1, a share, and for counts
 *     of what must not be 1 where there is none and 0 otherwise
 */
record Row(String set, String measure, String bar, String baseline, String score, double value) {
    static Row f1(String set, String measure, String bar, Score trivial, Score score) {
        return new Row(set, measure, bar, trivial.asF1(), score.asF1(), score.f1());
    }

    static Row share(
            String set, String measure, String bar, String baseline, long right, long all) {
        double value = all == 0 ? 1 : (double) right / all;
        return new Row(set, measure, bar, baseline, right + " of " + all, value);
    }

    /** A count of what must not be. */
    static Row none(String set, String measure, long count) {
        return new Row(set, measure, "0", "", Long.toString(count), count == 0 ? 1 : 0);
    }

    String markdown() {
        return "| " + String.join(" | ", set, measure, baseline, bar, "**" + score + "**") + " |";
    }
}
