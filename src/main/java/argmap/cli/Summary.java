package argmap.cli;

import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;

/** What was built, in one line. */
final class Summary {
    private Summary() {}

    static String line(String name, GroundedMap grounded, AuditReport audit) {
        return name
                + ": "
                + count(grounded.document().pages().size(), "page")
                + ", "
                + count(grounded.document().paragraphs().size(), "paragraph")
                + ", "
                + count(grounded.document().notes().size(), "note")
                + ", "
                + count(grounded.map().claims().size(), "claim")
                + ", "
                + count(links(grounded), "link")
                + ", "
                + count(audit.findings().size(), "finding");
    }

    /** Relations of the map, premises and conclusions, and passages that carry something. */
    private static int links(GroundedMap grounded) {
        int steps =
                grounded.map().arguments().stream()
                        .flatMap(argument -> argument.inferences().stream())
                        .mapToInt(inference -> inference.premises().size() + 1)
                        .sum();
        return grounded.map().relations().size() + steps + grounded.evidence().size();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
