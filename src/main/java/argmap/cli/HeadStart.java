package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.IncludedFiles;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.graph.MapSheet;
import argmap.message.Message;
import argmap.text.Source;
import java.util.List;

/**
 * Does on a second thread, beside the reading of the command line and the map, what the command
 * will do with the map, on two boxes: then the classes, and the fonts of a drawing, are there when
 * the map is. What it makes goes nowhere.
 */
final class HeadStart {
    private static final Source BOXES =
            new Source("", "===\ntitle: Two\n===\n\n[A]: One. {page: 7}\n  + <B>: Two.\n");

    private HeadStart() {}

    /** For a command that has a map to read; the thread ends with the program. */
    static void forCommand(String[] arguments) {
        String command = arguments.length > 1 ? arguments[0] : "";
        switch (command) {
            case "render" -> start(HeadStart::draw);
            case "check" -> start(HeadStart::check);
            default -> {}
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "head start");
        thread.setDaemon(true);
        // What fails here fails again where the map is at hand, and is told there.
        thread.setUncaughtExceptionHandler((stopped, failure) -> {});
        thread.start();
    }

    private static GroundedMap boxes() {
        return new GroundedMap(Pipeline.map(BOXES).value(), Document.EMPTY, Works.NONE, List.of());
    }

    private static void check() {
        IncludedFiles none = path -> IncludedFiles.Answer.none("");
        MapSheet sheet = Pipeline.sheet(BOXES, none);
        List<Message> unused = Pipeline.checkAll(boxes(), sheet, List.of());
    }

    private static void draw() {
        DiagramOptions options = new DiagramOptions(View.CLAIMS, Labels.BOTH, "");
        Diagram.draw(boxes(), options).pages().get(0).svg();
    }
}
