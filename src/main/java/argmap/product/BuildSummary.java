package argmap.product;

import argmap.audit.AuditReport;
import argmap.graph.ArgumentGraph;
import argmap.graph.GroundedMap;

/** What was built, in one line. */
public final class BuildSummary {
    private BuildSummary() {}

    public static String line(
            String name, GroundedMap grounded, AuditReport audit, boolean drafted) {
        int pages = grounded.document().pages().size();
        return name
                + ": "
                + (pages == 0 ? "" : count(pages, "page") + ", ")
                + count(grounded.document().paragraphs().size(), "paragraph")
                + ", "
                + count(grounded.document().notes().size(), "note")
                + ", "
                + count(grounded.map().claims().size(), drafted ? "suggested claim" : "claim")
                + ", "
                + count(links(grounded), "link")
                + ", "
                + count(audit.findings().size(), "finding");
    }

    /** What bears on what in the map: relations, premises and conclusions. */
    public static int links(GroundedMap grounded) {
        return ArgumentGraph.of(grounded.map()).edgeSet().size();
    }

    public static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
