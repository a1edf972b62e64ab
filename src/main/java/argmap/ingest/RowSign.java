package argmap.ingest;

/**
 * The signs that the reader of rows weighs, each in a few steps; a weight stands for each step and
 * each kind of row.
 */
enum RowSign {
    BIAS(1),
    TEXTURE(5),
    TOP(5 * 5),
    BOTTOM(5 * 5),
    FIFTH(6),
    GAPS(9 * 5),
    GAP_RATE(4 * 4),
    INDENT(6 * 3),
    WIDE(9 * 5),
    WIDE_GAP(9 * 4),
    LONG(7),
    WIDE_BEFORE(9),
    WIDE_AFTER(9),
    OPENS(9),
    ENDS(8),
    OPENS_ENDS(9 * 8),
    ENDS_BEFORE_OPENS(8 * 9),
    OPENS_AFTER(9),
    CAPITALS(6 * 7),
    WORDS_GAP(7 * 9),
    CITES(7),
    CITES_AROUND(7 * 7),
    DIGITS(5),
    LABEL(12 * 4),
    CHAIN(1 + 4 * 4),
    CHAIN_SHAPE(12 * 4),
    MARKED(4),
    LABEL_CITES(3 * 7),
    LABEL_FIFTH(3 * 6),
    LABEL_GAP(3 * 4 * 5),
    LABEL_WIDTH(3 * 9),
    LABEL_BELOW(6 * 3),
    LABEL_ABOVE(4),
    FURNITURE(4 * 3),
    REPEATED(5 * 3),
    TITLE_OF_HEAD(3),
    LONE(5 * 4),
    NOTES_WORD(2),
    CHAPTER_WORD(3),
    RULE(2),
    WITHIN(3),
    TITLE_LIKE(64),
    LETTERS(4),
    NUMBER_SIZE(6 * 2),
    WEAR(4 * 5),
    SECTION(SectionNumbers.STEPS),
    SECTION_GAPS(SectionNumbers.STEPS * 9),
    CHAIN_MARKED(5 * 4 * 5),
    LABEL_SHARE(3 * 4 * 4),
    LABEL_CALLED(3 * 4 * 4),
    ROOM_BEFORE(8 * 2),
    STEP_IN(7 * 2),
    FILL_BEFORE(6 * 2),
    FOLLOWS(8 * 9 * 2),
    // With the rows before.
    AFTER(12 * 4 * 4),
    ZONE(12),
    ZONE_LABEL(12 * 4),
    ZONE_TOP(12 * 5),
    BODY_JOIN(8 * 9 * 4),
    BODY_SPARE(8 * 4),
    BODY_SPARE_END(8 * 2 * 4),
    BODY_GAP(4 * 4 * 5),
    BODY_BEFORE(5 * 4),
    BODY_INDENT(7 * 3),
    BODY_WIDTH(9 * 4),
    BODY_LONG(7 * 2),
    BODY_FILL(6 * 4 * 2),
    NOTE_JOIN(8 * 9 * 4),
    NOTE_ROOM(6 * 4),
    NOTE_LENGTH(6),
    STEP(4 * 14),
    STEP_READ(14 * 6),
    STEP_HABIT(14 * 4),
    STEP_MARKED(14 * 4),
    STEP_SHAPE(3 * 6),
    STEP_BREAK(9 * 4),
    PAGE_TAIL(4 * 4),
    DUE(8),
    DUE_ZONE(4 * 12),
    OFFER(14 * 6 + 1),
    OFFER_SHAPE(6 * 12 * 2),
    AHEAD(8 * 8),
    SAME_OPENING(12 * 6),
    OFFER_WEAR(8 * 4),
    // Of pages with boxes, see PlaceSigns.
    TYPE_SIZE(12 * 3),
    TYPE_FACE(4 * 3),
    TYPE_LEFT(10),
    TYPE_EDGES(10 * 10),
    TYPE_ROOM(9 * 9),
    TYPE_CENTRE(3 * 5),
    TYPE_GAPS(9 * 9),
    TYPE_GAP_SIZE(9 * 5),
    TYPE_STEP(9 * 9),
    TYPE_HEIGHT(12 * 5),
    TYPE_OPENING(4 * 4 * 4),
    TYPE_OPENING_LABEL(4 * 6 * 3),
    TYPE_SURE(7 * 4),
    TYPE_RULED(4),
    TYPE_BODY_SIZE(9 * 4),
    TYPE_BODY_LEFT(10 * 4),
    TYPE_BODY_ROOM(9 * 4 * 2),
    TYPE_NOTE_SIZE(9 * 4),
    TYPE_NOTE_LEFT(10 * 4),
    TYPE_NOTE_ROOM(9 * 2 * 4),
    TYPE_AFTER(9 * 12);

    static final int COUNT;

    /** The place of each sign's first step among all steps of all signs. */
    private static final int[] FIRST = new int[values().length];

    static {
        int at = 0;
        for (RowSign sign : values()) {
            FIRST[sign.ordinal()] = at;
            at += sign.steps;
        }
        COUNT = at;
    }

    private final int steps;

    RowSign(int steps) {
        this.steps = steps;
    }

    int steps() {
        return steps;
    }

    /** The place of a step among all steps of all signs. */
    int at(int step) {
        if (step < 0 || step >= steps) {
            throw new IllegalArgumentException(name() + " has no step " + step);
        }
        return FIRST[ordinal()] + step;
    }
}
