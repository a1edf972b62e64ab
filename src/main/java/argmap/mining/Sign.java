package argmap.mining;

/**
 * What speaks for or against a sentence being one of the author's claims.
 *
 * <p>None knows a subject, a name or a number: a list made for one book fails on the next (claim
 * detectors trained on one genre fall from F1 .70 to .15 on another). Weights are logistic; how
 * they were found stands in docs/accuracy-mining.md.
 */
enum Sign {
    SUMS_UP(1.6, "sums up (\"%s\")"),
    INFERS(1.0, "draws a conclusion (\"%s\")"),
    TAKES_A_STANCE(0.55, "says how things hang together (\"%s\")"),
    CONTRASTS(0.3, "sets itself against another view (\"%s\")"),
    CONCEDES(0.25, "grants a point and outweighs it (\"%s\")"),
    EXPLAINS(0.35, "names a cause (\"%s\")"),
    OPENS_PARAGRAPH(0.9, "opens its paragraph"),
    CLOSES_PARAGRAPH(0.35, "closes its paragraph"),
    OPENS_SECTION(0.6, "stands in the paragraph that opens its section"),
    CLOSES_SECTION(0.6, "stands in the paragraph that closes its section"),
    CENTRAL(1.2, "much of the text speaks of the same"),
    ECHOES_HEADING(0.3, "takes up the words of its heading"),
    IN_THE_PRESENT(0.4, "speaks in the present tense"),
    DATED(-0.7, "tells of one date"),
    NUMBERED(-0.4, "gives figures"),
    NAMES(-0.5, "is about particulars, not the general"),
    NOTED(-0.25, "a note stands behind it, as behind reports"),
    QUOTES(-0.9, "is mostly quoted"),
    SET_OFF(-3.0, "stands in a quotation set off from the text"),
    REPORTS_SPEECH(-0.7, "reports what somebody said (\"%s\")"),
    EXAMPLE(-0.8, "is an example (\"%s\")"),
    ADDS(-0.2, "adds to what goes before (\"%s\")"),
    LEANS(-0.4, "leans on the sentence before it (\"%s\")"),
    ASKS(-1.0, "is a question"),
    SHORT(-1.2, "is too short to stand alone"),
    LONG(0.3, "says much in one sentence");

    /** The log-odds when no sign is there: about one sentence in nine is a claim. */
    static final double BIAS = -3.0;

    private final double weight;
    private final String reason;

    Sign(double weight, String reason) {
        this.weight = weight;
        this.reason = reason;
    }

    double weight() {
        return weight;
    }

    /** The reason in words. */
    String reason(String mark) {
        return reason.formatted(mark);
    }
}
