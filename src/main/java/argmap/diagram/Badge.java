package argmap.diagram;

/**
 * A short word in the foot of a box: how a claim comes out of the attacks on it, what the audit
 * found about its support, how much hangs on it. A badge is told by its word; colour only helps.
 *
 * <pre>{@code
 * options.withBadges(Map.of(new ClaimId("Rent is due"), Set.of(Badge.NO_NOTE)));
 * }</pre>
 */
public enum Badge {
    /** Nothing attacks it, or all that does is answered. */
    STANDS("stands", Tone.GOOD, "no attack on it stands"),
    /** Something attacks it. */
    ATTACKED("attacked", Tone.WARNING, "something attacks it"),
    /** Something speaks against it that the map does not answer; the text may, elsewhere. */
    UNANSWERED("unanswered", Tone.WARNING, "what speaks against it is not answered in this map"),
    /** An opponent's view that the map answers. */
    ANSWERED("answered", Tone.NEUTRAL, "an opposing view that the map answers"),
    /** The attacks leave it open. */
    UNDECIDED("undecided", Tone.WARNING, "the attacks leave it open"),
    /** No passage of the text is given for it. */
    NO_EVIDENCE("no passage", Tone.BAD, "no passage of the text is given for it"),
    /** The words quoted for it were not found in the text. */
    QUOTATION_UNPLACED("words not found", Tone.BAD, "the words quoted were not found in the text"),
    /** No note stands behind it nor behind anything that supports it. */
    NO_NOTE("no note", Tone.WARNING, "no note stands behind it"),
    /** A note that it needs was not found. */
    NOTE_MISSING("note missing", Tone.BAD, "a note that it refers to was not found"),
    /** Notes behind it quote at second hand. */
    SECOND_HAND("second hand", Tone.WARNING, "its notes quote at second hand"),
    /** Its wording departs from the words of the text. */
    ALTERED_QUOTATION("altered quotation", Tone.WARNING, "words quoted for it were altered"),
    /** It says more than its passage does. */
    STRONGER_THAN_TEXT("stronger than text", Tone.WARNING, "it says more than its passage"),
    /** Other claims fall with it. */
    LOAD_BEARING("load-bearing", Tone.NEUTRAL, "other claims fall with it"),
    /** It hangs on one work alone. */
    SINGLE_SOURCE("one source", Tone.NEUTRAL, "it hangs on one work alone");

    /** What a badge's colour says. */
    enum Tone {
        GOOD,
        WARNING,
        BAD,
        NEUTRAL
    }

    private final String word;
    private final Tone tone;
    private final String meaning;

    Badge(String word, Tone tone, String meaning) {
        this.word = word;
        this.tone = tone;
        this.meaning = meaning;
    }

    /** As it stands in a box. */
    public String word() {
        return word;
    }

    /** For the legend: "no note stands behind it". */
    public String meaning() {
        return meaning;
    }

    Tone tone() {
        return tone;
    }
}
