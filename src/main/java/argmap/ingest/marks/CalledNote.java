package argmap.ingest.marks;

/**
 * A note whose mark is looked for.
 *
 * @param label as it should have been printed
 * @param start of its words in the source
 * @param end of its words
 * @param missing true where no such note was found, but its number is due between its neighbours
 * @param reach what text stands about it
 */
public record CalledNote(String label, int start, int end, boolean missing, Reach reach) {

    /** A note of all the text of its passage. */
    public CalledNote(String label, int start, int end, boolean missing) {
        this(label, start, end, missing, Reach.ALL);
    }

    /**
     * The text that a note belongs to, if it stands at a page's foot or behind its paragraph.
     *
     * @param block where the text between the notes before it and itself begins
     * @param page where its page begins
     * @param pageEnd where its page ends
     */
    public record Reach(int block, int page, int pageEnd) {
        static final Reach ALL = new Reach(0, 0, Integer.MAX_VALUE);

        /** Where its mark is expected; then in the order of what is less expected. */
        static final int PAGE_BLOCK = 0;

        static final int EARLIER_BLOCK = 1;
        static final int PAGE = 2;
        static final int EARLIER = 3;
        static final int BEHIND = 4;
        static final int LATER = 5;

        /** What kind of place an offset is for a note that begins at another. */
        int place(int at, int note) {
            if (equals(ALL)) {
                return PAGE_BLOCK;
            }
            if (at > note) {
                return at < pageEnd ? BEHIND : LATER;
            }
            return at >= block
                    ? at >= page ? PAGE_BLOCK : EARLIER_BLOCK
                    : at >= page ? PAGE : EARLIER;
        }
    }
}
