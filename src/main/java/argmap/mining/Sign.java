package argmap.mining;

/**
 * What speaks for or against a sentence being one of the author's claims.
 *
 * <p>None knows a subject, a name or a number: a list made for one book fails on the next (claim
 * detectors trained on one genre fall from F1 .70 to .15 on another). What each weighs is learned:
 * see {@link ClaimModel}.
 */
enum Sign {
    SUMS_UP(false, "sums up (\"%s\")"),
    INFERS(false, "draws a conclusion (\"%s\")"),
    TAKES_A_STANCE(false, "says how things hang together (\"%s\")"),
    SPEAKS_OF_BELIEFS(true, "says how somebody saw the matter (\"%s\")"),
    SAYS_THAT(true, "says that something is so (\"%s\")"),
    CONTRASTS(false, "sets itself against another view (\"%s\")"),
    CONCEDES(false, "grants a point and outweighs it (\"%s\")"),
    EXPLAINS(false, "names a cause (\"%s\")"),
    GENERALIZES(false, "speaks of all or most (\"%s\")"),
    WEIGHS(true, "weighs one thing against another (\"%s\")"),
    OPENS_PARAGRAPH(false, "opens its paragraph"),
    CLOSES_PARAGRAPH(false, "closes its paragraph"),
    OPENS_SECTION(false, "stands in the paragraph that opens its section"),
    CLOSES_SECTION(false, "stands in the paragraph that closes its section"),
    CENTRAL(false, "much of the text speaks of the same"),
    ECHOES_HEADING(false, "takes up the words of its heading"),
    ABSTRACT(true, "speaks in general terms"),
    IN_THE_PRESENT(true, "speaks in the present tense"),
    LEADS_TO_PARTICULARS(true, "particulars follow it in its paragraph"),
    ENDS_PARTICULARS(true, "particulars lead up to it in its paragraph"),
    LONG(false, "says much in one sentence"),
    DATED(false, "tells of one date"),
    GIVES_FIGURES(false, "gives figures"),
    NAMES(true, "names what the text names nowhere else"),
    NOTED(false, "a note stands behind it, as behind reports"),
    QUOTES(false, "is mostly quoted"),
    SET_OFF(false, "stands in a quotation set off from the text"),
    REPORTS_SPEECH(false, "reports what somebody said (\"%s\")"),
    EXAMPLE(false, "is an example (\"%s\")"),
    ADDS(false, "adds to what goes before (\"%s\")"),
    LEANS(false, "leans on the sentence before it (\"%s\")"),
    ASKS(false, "is a question"),
    ANNOUNCES(true, "announces what will be spoken of (\"%s\")"),
    TELLS_A_VIEW(true, "tells what others hold (\"%s\")"),
    JUDGES(true, "gives the author's own judgement (\"%s\")"),
    SHORT(false, "is too short to stand alone");

    private final boolean english;
    private final String reason;

    Sign(boolean english, String reason) {
        this.english = english;
        this.reason = reason;
    }

    /** Whether it is found by English words or forms that have no like in the other languages. */
    boolean isEnglish() {
        return english;
    }

    /** The reason in words. */
    String reason(String mark) {
        return reason.formatted(mark);
    }
}
