package argmap.ingest.marks;

/** How rare a pattern of signs behind a word is in one book, where no mark stands. */
final class BookSigns {
    /** What the signs of all books weigh against the book's own, in words. */
    private static final double PRIOR = 300;

    private static final double UNSEEN = 1e-5;

    private final SignCounts own;
    private final SignCounts marked;
    private final SignCounts prior;
    private final double notes;

    /**
     * @param own the patterns of the book
     * @param marked how many of each are marks
     * @param prior the patterns of many books, without marks
     * @param notes how many of each pattern may be marks beside those
     */
    BookSigns(SignCounts own, SignCounts marked, SignCounts prior, double notes) {
        this.notes = notes;
        this.own = own;
        this.marked = marked;
        this.prior = prior;
    }

    /**
     * The rarity in nats.
     *
     * @param self how many of those counted stand at the very place that is asked about
     */
    double rarity(long pattern, double self) {
        double general =
                Math.max(UNSEEN, prior.total() > 0 ? prior.get(pattern) / prior.total() : 0);
        double count =
                Math.max(
                        0, own.get(pattern) - Math.max(Math.max(self, notes), marked.get(pattern)));
        return -Math.log((count + PRIOR * general) / (own.total() + PRIOR));
    }
}
