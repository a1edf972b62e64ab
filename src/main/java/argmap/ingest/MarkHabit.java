package argmap.ingest;

/**
 * How much a note mark behind a sentence says that the paragraph ends there.
 *
 * <p>Authors differ: some gather their references in one note at the paragraph's end, some cite at
 * every sentence. So the habit is counted in the text itself, at the paragraph ends that are beyond
 * doubt, and compared with all other sentence ends.
 *
 * @param marked what a mark says for a paragraph's end, in nats
 * @param unmarked what its absence says
 */
record MarkHabit(double marked, double unmarked) {
    static final MarkHabit NONE = new MarkHabit(0, 0);

    /** Fewer paragraphs than this show no habit. */
    private static final int FEWEST = 8;

    /** Evidence from counting stays within bounds, whatever the counts. */
    private static final double MOST = 2.5;

    static MarkHabit of(int ends, int markedEnds, int sentences, int markedSentences) {
        if (ends < FEWEST || sentences < FEWEST) {
            return NONE;
        }
        double atEnd = (markedEnds + 1.0) / (ends + 2.0);
        double within = (markedSentences + 1.0) / (sentences + 2.0);
        return new MarkHabit(
                bounded(Math.log(atEnd / within)), bounded(Math.log((1 - atEnd) / (1 - within))));
    }

    private static double bounded(double nats) {
        return Math.max(-MOST, Math.min(MOST, nats));
    }

    double says(boolean mark) {
        return mark ? marked : unmarked;
    }
}
