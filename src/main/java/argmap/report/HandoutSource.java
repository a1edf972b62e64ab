package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.audit.AuditReport;
import argmap.graph.GroundedMap;
import argmap.report.print.Run;
import java.util.List;

/**
 * What a handout is made from.
 *
 * @param maps the map as it is printed, see {@link HandoutMap}; none where it could not be drawn
 * @param missing why there are none; empty where there are
 * @param works the works that the notes cite, each an entry of a formatted bibliography
 */
public record HandoutSource(
        GroundedMap grounded,
        AuditReport audit,
        AnalysisReport analysis,
        List<MapPage> maps,
        String missing,
        List<List<Run>> works) {
    public HandoutSource {
        maps = List.copyOf(maps);
        works = works.stream().map(List::copyOf).toList();
    }

    /**
     * A page of the map.
     *
     * @param title what of the map it shows; empty for the whole
     */
    public record MapPage(String title, String svg) {}
}
