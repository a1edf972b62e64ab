package argmap.report;

import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;

/**
 * The audit as one self-contained page: what was found first, then each claim and what it rests on.
 */
public final class AuditHtml {
    private AuditHtml() {}

    /**
     * Writes the page.
     *
     * @param text where the rebuilt text lies from the page's own folder ("text.html"), to link
     *     pages and notes to; empty to link notes within the page
     */
    public static String write(GroundedMap grounded, AuditReport audit, String text) {
        return write(grounded, audit, Standings.NONE, text);
    }

    /** The same, with how each claim comes out of the analysis. */
    public static String write(
            GroundedMap grounded, AuditReport audit, Standings standings, String text) {
        Reading reading = Reading.of(grounded, audit, standings);
        Summary summary = Summary.of(reading);
        return Pages.write(
                (out, interceptor) ->
                        JteauditGenerated.render(
                                out, interceptor, reading, summary, text, Weakness.all(reading)));
    }
}
