package argmap.browser;

import argmap.Pipeline;
import argmap.Reading;
import argmap.Sample;
import argmap.audit.AuditReport;
import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Drawing;
import argmap.diagram.Labels;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.ingest.SourceReader;
import argmap.report.HandoutMap;
import argmap.report.Made;
import argmap.report.ReadingPage;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reading pages as {@code argmap read} makes them, for tests. */
final class PageFiles {
    private PageFiles() {}

    /** The page of a map with its text. */
    static String page(String map, String text) {
        Source mapFile = new Source("map.argdown", map);
        Reading reading = Pipeline.read(new Source("text.txt", text)).value();
        ArgumentMap read = Pipeline.map(mapFile).value();
        return page(Pipeline.ground(read, reading).value(), List.of());
    }

    /** The page of a map whose text cannot be had. */
    static String page(String map) {
        ArgumentMap read = Pipeline.map(new Source("map.argdown", map)).value();
        return page(new GroundedMap(read, Document.EMPTY, Works.NONE, List.of()), List.of());
    }

    static String page(GroundedMap grounded, List<Made> made) {
        AuditReport audit = Pipeline.audit(grounded);
        HandoutMap numbered = HandoutMap.numbered(grounded, audit);
        Drawing drawing =
                Diagram.draw(
                                numbered.map(),
                                numbered.on(new DiagramOptions(View.CLAIMS, Labels.TITLE, "")))
                        .pages()
                        .get(0);
        return ReadingPage.write(grounded, audit, drawing, made);
    }

    static String text(String text) {
        Reading reading = Pipeline.read(new Source("text.txt", text)).value();
        return ReadingPage.write(reading.document(), reading.works(), List.of());
    }

    /** Every word of it is meant to be taken for something else. */
    static String hostile() {
        return page(Sample.grounded(), List.of(new Made("<b>", "hand-out.pdf", Made.Kind.MAP)));
    }

    /** The chapter that the repository shows. */
    static String showcase() throws IOException {
        Path map = Path.of("maps/russian-revolution.argdown");
        Path text = Path.of("seeds/walt-revolution-and-war.txt");
        return page(read(map).text(), read(text).text());
    }

    private static Source read(Path file) throws IOException {
        return SourceReader.read(file.toString(), Files.readAllBytes(file)).value();
    }
}
