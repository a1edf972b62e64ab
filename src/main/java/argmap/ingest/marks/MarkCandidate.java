package argmap.ingest.marks;

/**
 * One way to read a gap between two words as the place of a mark: which of the characters that
 * stand there are the mark.
 *
 * @param start of the mark in the source
 * @param end behind the mark; equal to start where the mark is lost
 * @param attach how it stands to the words
 * @param before what stands before it, of {@link MarkFeatures}
 * @param next what the next word begins with
 * @param behind what punctuation stands between it and the next blank
 * @param shape what it looks like
 * @param quotes what cutting it does to the quotation marks
 * @param whole the pattern of signs as it stands, as a hash
 * @param rest the pattern that is left when the mark is cut; 0 where nothing is left
 * @param print how it is printed, of {@link MarkPrint}
 * @param stem how much better the word is known without it, in nats
 */
record MarkCandidate(
        int start,
        int end,
        int attach,
        int before,
        int next,
        int behind,
        int shape,
        int quotes,
        long whole,
        long rest,
        int print,
        double stem) {
    static final int GLUED = 0;
    static final int STANDING = 1;
    static final int INSIDE = 2;
    static final int OPENING = 3;
    static final int ENDING = 4;

    /** Standing by itself where a line begins. */
    static final int LEADING = 5;

    static final int ATTACHMENTS = 6;

    boolean isEmpty() {
        return start == end;
    }
}
