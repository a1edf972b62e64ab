package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.audit.AuditReport;
import argmap.diagram.Drawing;
import argmap.graph.GroundedMap;
import argmap.report.print.Run;
import java.util.List;
import java.util.Set;

/**
 * What a handout is made from.
 *
 * @param maps the map as it is printed, see {@link HandoutMap}; none for a map without claims
 * @param shown the numbers of the claims on the first of them
 * @param sheets the whole map on more sheets, where that is asked for
 * @param works the works that the notes cite, each an entry of a formatted bibliography
 */
public record HandoutSource(
        GroundedMap grounded,
        AuditReport audit,
        AnalysisReport analysis,
        List<Drawing> maps,
        Set<Integer> shown,
        List<Drawing> sheets,
        List<List<Run>> works) {
    public HandoutSource {
        maps = List.copyOf(maps);
        shown = Set.copyOf(shown);
        sheets = List.copyOf(sheets);
        works = works.stream().map(List::copyOf).toList();
    }
}
