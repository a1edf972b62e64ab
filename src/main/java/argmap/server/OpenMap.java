package argmap.server;

import argmap.Pipeline;
import argmap.audit.ClaimAudit;
import argmap.files.Inputs;
import argmap.graph.NodeId;
import argmap.product.LoadedMap;
import argmap.report.Standings;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One version of a map that an editor has open.
 *
 * @param file where it is saved; empty for one that is not saved yet
 */
record OpenMap(String uri, int version, Optional<Path> file, CheckedMap now) {
    Source source() {
        return now.source();
    }

    LoadedMap checked() {
        return now.loaded();
    }

    MapPlaces places() {
        return now.places();
    }

    Standings standings() {
        return now.standings();
    }

    /** One claim's audit; the whole map is not audited for it. */
    Optional<ClaimAudit> audit(NodeId node) {
        return now.auditIfKnown()
                .map(all -> all.claims().stream().filter(c -> c.node().equals(node)).findFirst())
                .orElseGet(() -> Pipeline.audit(checked().grounded(), node));
    }

    /** The file of the text, where it was read. */
    Optional<Path> textFile() {
        LoadedMap map = checked();
        String named = map.grounded().map().info().source();
        boolean none = named.isEmpty() || map.grounded().document().paragraphs().isEmpty();
        return none ? Optional.empty() : file.map(own -> Inputs.textPath(own, named));
    }

    /** False for a file that is a map of another program: it is checked and not edited. */
    boolean isOurs() {
        return Pipeline.isOurs(source());
    }
}
