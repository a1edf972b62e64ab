package argmap.cli;

import argmap.Pipeline;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.util.List;

/**
 * Draws two boxes beside the reading of the command line and the map, so that the classes and fonts
 * of a drawing are there when the map is. What it draws goes nowhere.
 */
final class HeadStart {
    private HeadStart() {}

    /** For a command that draws; the thread ends with the program. */
    static void forCommand(String[] arguments) {
        if (arguments.length > 1 && arguments[0].equals("render")) {
            Thread thread = new Thread(HeadStart::draw, "head start");
            thread.setDaemon(true);
            // What fails here fails again where the map is drawn, and is told there.
            thread.setUncaughtExceptionHandler((stopped, failure) -> {});
            thread.start();
        }
    }

    private static void draw() {
        Source boxes = new Source("", "[A]: One.\n  + <B>: Two.\n");
        GroundedMap map =
                new GroundedMap(Pipeline.map(boxes).value(), Document.EMPTY, Works.NONE, List.of());
        Diagram.draw(map, new DiagramOptions(View.CLAIMS, Labels.BOTH, "")).pages().get(0).svg();
    }
}
