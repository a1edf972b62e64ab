package argmap.ingest;

/** What a row of a text is. A kind that ends in "goes on" continues the row of its kind before. */
enum RowKind {
    HEAD,
    FOLIO,
    HEADING,
    HEADING_GOES_ON,
    PARAGRAPH,
    PARAGRAPH_GOES_ON,
    NOTE,
    NOTE_GOES_ON,
    /** The heading of a list of notes. */
    NOTES_HEADING,
    NOISE;

    static final RowKind[] ALL = values();
    static final int COUNT = ALL.length;

    boolean isBody() {
        return this == HEADING
                || this == HEADING_GOES_ON
                || this == PARAGRAPH
                || this == PARAGRAPH_GOES_ON;
    }

    boolean isNote() {
        return this == NOTE || this == NOTE_GOES_ON;
    }

    boolean goesOn() {
        return this == HEADING_GOES_ON || this == PARAGRAPH_GOES_ON || this == NOTE_GOES_ON;
    }

    /** What a row is that goes on with this one in the same printed line. */
    RowKind onward() {
        return switch (this) {
            case HEADING, HEADING_GOES_ON -> HEADING_GOES_ON;
            case PARAGRAPH, PARAGRAPH_GOES_ON -> PARAGRAPH_GOES_ON;
            case NOTE, NOTE_GOES_ON -> NOTE_GOES_ON;
            default -> this;
        };
    }
}
