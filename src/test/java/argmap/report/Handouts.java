package argmap.report;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;
import argmap.report.HandoutSource.MapPage;
import argmap.report.print.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tests make handouts from. */
final class Handouts {
    private Handouts() {}

    /** A source with these pictures and two works. */
    static HandoutSource source(GroundedMap grounded, AuditReport audit, String... svgs) {
        return new HandoutSource(
                grounded,
                audit,
                Pipeline.analyze(grounded),
                List.of(svgs).stream().map(svg -> new MapPage("", svg)).toList(),
                all(grounded, audit),
                List.of(),
                svgs.length == 0 ? "the engine gave up" : "",
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
}
