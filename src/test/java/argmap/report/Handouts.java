package argmap.report;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Drawing;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import argmap.report.print.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tests make handouts from. */
final class Handouts {
    private Handouts() {}

    /** A source with these pictures and two works. */
    static HandoutSource source(GroundedMap grounded, AuditReport audit, Drawing... drawings) {
        return new HandoutSource(
                grounded,
                audit,
                Pipeline.analyze(grounded),
                List.of(drawings),
                all(grounded, audit),
                List.of(),
                List.of(
                        List.of(
                                Run.plain("Ullman, R. H. "),
                                Run.italic("Anglo-Soviet Accord"),
                                Run.plain(". Princeton, 1972."))));
    }

    private static Set<Integer> all(GroundedMap grounded, AuditReport audit) {
        return Listing.of(grounded, audit).entries().stream()
                .map(Entry::number)
                .collect(Collectors.toSet());
    }

    /** A drawing with one box, which says "the picture". */
    static Drawing picture() {
        GroundedMap map =
                new GroundedMap(
                        Pipeline.map(new Source("", "[the picture]: Drawn.\n")).value(),
                        Document.EMPTY,
                        Works.NONE,
                        List.of());
        DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.TITLE, "");
        return Diagram.draw(map, options).pages().get(0);
    }
}
