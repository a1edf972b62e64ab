package argmap.mining;

/**
 * What speaks for or against a sentence being one of the author's claims.
 *
 * <p>None knows a subject, a name or a number: a list made for one book fails on the next (claim
 * detectors trained on one genre fall from F1 .70 to .15 on another). The weights are those of a
 * logistic model, learned with ClaimTraining (among the tests) from four chapters by four authors
 * in which a reader marked the claims, and held near weights set by hand beforehand, so that none
 * rests on one chapter's habits alone; see docs/accuracy-mining.md.
 */
enum Sign {
    SUMS_UP(1.71, "sums up (\"%s\")"),
    INFERS(1.08, "draws a conclusion (\"%s\")"),
    TAKES_A_STANCE(0.43, "says how things hang together (\"%s\")"),
    SPEAKS_OF_BELIEFS(0.31, "says how somebody saw the matter (\"%s\")"),
    SAYS_THAT(0.45, "says that something is so (\"%s\")"),
    CONTRASTS(0.52, "sets itself against another view (\"%s\")"),
    CONCEDES(0.69, "grants a point and outweighs it (\"%s\")"),
    EXPLAINS(0.48, "names a cause (\"%s\")"),
    GENERALIZES(0.13, "speaks of all or most (\"%s\")"),
    WEIGHS(0.12, "weighs one thing against another (\"%s\")"),
    OPENS_PARAGRAPH(1.49, "opens its paragraph"),
    CLOSES_PARAGRAPH(0.58, "closes its paragraph"),
    OPENS_SECTION(0.59, "stands in the paragraph that opens its section"),
    CLOSES_SECTION(0.58, "stands in the paragraph that closes its section"),
    CENTRAL(1.11, "much of the text speaks of the same"),
    ECHOES_HEADING(0.30, "takes up the words of its heading"),
    ABSTRACT(1.26, "speaks in general terms"),
    IN_THE_PRESENT(0.23, "speaks in the present tense"),
    LEADS_TO_PARTICULARS(0.40, "particulars follow it in its paragraph"),
    ENDS_PARTICULARS(0.34, "particulars lead up to it in its paragraph"),
    LONG(0.38, "says much in one sentence"),
    DATED(-0.46, "tells of one date"),
    GIVES_FIGURES(-0.54, "gives figures"),
    NAMES(-1.21, "names what the text names nowhere else"),
    NOTED(-0.59, "a note stands behind it, as behind reports"),
    QUOTES(-1.01, "is mostly quoted"),
    SET_OFF(-3.00, "stands in a quotation set off from the text"),
    REPORTS_SPEECH(-0.62, "reports what somebody said (\"%s\")"),
    EXAMPLE(-0.72, "is an example (\"%s\")"),
    ADDS(-0.14, "adds to what goes before (\"%s\")"),
    LEANS(-0.42, "leans on the sentence before it (\"%s\")"),
    ASKS(-1.02, "is a question"),
    SHORT(-1.03, "is too short to stand alone");

    /** The log-odds when no sign is there. */
    static final double BIAS = -3.66;

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
