package argmap.document;

/**
 * The run of numbers that a note's number belongs to. Where numbers begin anew, each beginning is a
 * series of its own; an author's and an editor's notes are two series side by side.
 *
 * @param kind what the numbers begin anew with
 * @param index which one of its kind: the page's number for {@link Kind#PAGE}, else counted from 1;
 *     0 for {@link Kind#TEXT}
 */
public record NoteSeries(Kind kind, int index) implements Comparable<NoteSeries> {
    /** Numbers that run through the whole text. */
    public static final NoteSeries TEXT = new NoteSeries(Kind.TEXT, 0);

    /** What numbers begin anew with. */
    public enum Kind {
        /** They do not: one series runs through the text. */
        TEXT(""),
        PAGE("p"),
        /** A chapter, an opinion, a part: any division of the text. */
        CHAPTER("c"),
        /** Notes of another hand, such as an editor's beside the author's. */
        HAND("h");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    public static NoteSeries page(int number) {
        return new NoteSeries(Kind.PAGE, number);
    }

    public static NoteSeries chapter(int index) {
        return new NoteSeries(Kind.CHAPTER, index);
    }

    /** What stands before a label of this series in an id: "", "p12:", "c2:". */
    String prefix() {
        return kind == Kind.TEXT ? "" : kind.prefix + index + ":";
    }

    @Override
    public int compareTo(NoteSeries other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(index, other.index);
    }
}
