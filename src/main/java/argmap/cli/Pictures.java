package argmap.cli;

import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Drawing;
import argmap.diagram.EngineChoice;
import argmap.diagram.Labels;
import argmap.diagram.SourcesDiagram;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import java.time.Duration;
import java.util.Map;

/** The pictures that commands make, in the sizes they make them. */
final class Pictures {
    /** Generous: a map of 200 claims takes two seconds on the embedded engine. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** Printable area of a sheet of A4 with margins of 15 mm, in points. */
    private static final double SHEET_LONG = 756;

    private static final double SHEET_SHORT = 510;

    private Pictures() {}

    /** Claims with their wording, in the proportions of a sheet on its side. */
    static Drawing map(GroundedMap grounded, String page) {
        return fitted(grounded, new DiagramOptions(View.CLAIMS, Labels.BOTH, page));
    }

    /** Claims with their wording, some of them in colours of the map's own. */
    static Drawing map(GroundedMap grounded, Map<NodeId, String> colours) {
        DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");
        return fitted(grounded, options.withColours(colours));
    }

    /** Claims by their titles alone, for a printed page. */
    static Drawing overview(GroundedMap grounded) {
        return fitted(grounded, new DiagramOptions(View.CLAIMS, Labels.TITLE, ""));
    }

    /** Claims with the paragraphs, notes and works they rest on. */
    static Drawing evidence(GroundedMap grounded, String page) {
        return fitted(grounded, new DiagramOptions(View.EVIDENCE, Labels.TITLE, page));
    }

    /** Works against the sections that cite them. */
    static Drawing sources(Document document, Works works, int most) {
        return SourcesDiagram.svg(document, works, most, EngineChoice.AUTO, LIMIT);
    }

    private static Drawing fitted(GroundedMap grounded, DiagramOptions options) {
        return Diagram.fitted(grounded, options, EngineChoice.AUTO, LIMIT, SHEET_SHORT, SHEET_LONG);
    }
}
