package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Sample;
import argmap.analysis.AnalysisReport;
import argmap.analysis.Ground;
import argmap.analysis.Selector;
import argmap.analysis.Standing;
import argmap.analysis.Status;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The analysis of the map that the project shows, as it is printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisTextTest {
    private GroundedMap showcase = Sample.grounded();

    @BeforeAll
    void read() throws IOException {
        showcase =
                Pipeline.ground(
                                Pipeline.map(source("maps/russian-revolution.argdown")).value(),
                                Pipeline.read(source("seeds/walt-revolution-and-war.txt")).value())
                        .value();
    }

    private static Source source(String file) throws IOException {
        return new Source(file, Files.readString(Path.of(file)));
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        List<Selector> note = List.of(new Selector(Ground.Kind.NOTE, "147"));
        String text = AnalysisText.write(showcase, Pipeline.without(showcase, note));
        String printed = text.substring(text.indexOf("Without"));
        assertTrue(Files.readString(Path.of("README.md")).contains(printed), printed);
    }

    @Test
    void noLineIsLongerThanATerminalIsWide() {
        String text = AnalysisText.write(showcase, Pipeline.analyze(showcase));
        assertTrue(text.lines().allMatch(line -> line.length() <= 96), text);
        assertTrue(text.lines().noneMatch(line -> line.endsWith(" p.")), text);
    }

    @Test
    void theThesisStandsAndNothingRunsInACircle() {
        AnalysisReport report = Pipeline.analyze(showcase);
        Status thesis = report.statuses().get(0);
        assertEquals(Standing.ACCEPTED, thesis.standing());
        assertEquals("Nothing in the map attacks it.", thesis.reason());
        assertEquals(List.of(), report.circles());
        assertEquals(1, report.cuts().size());
        assertTrue(report.settled() && report.allWays() && report.allCut());
    }

    /** What the report says would fall with a note does fall with it. */
    @Test
    void theRankingSaysWhatFalls() {
        AnalysisReport report = Pipeline.analyze(showcase);
        assertTrue(report.load().exact());
        report.load().loads().stream()
                .filter(load -> load.ground().kind() == Ground.Kind.NOTE)
                .filter(load -> !load.falls().isEmpty())
                .forEach(
                        load ->
                                assertEquals(
                                        load.falls(),
                                        Pipeline.without(
                                                        showcase,
                                                        List.of(
                                                                new Selector(
                                                                        Ground.Kind.NOTE,
                                                                        load.ground().id())))
                                                .falls()));
    }
}
