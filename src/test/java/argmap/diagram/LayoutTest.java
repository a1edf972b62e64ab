package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);

    private static Drawing draw(String dot, Duration limit) {
        return Layout.svg(dot, EngineChoice.EMBEDDED, limit);
    }

    /** The SVG, or a failure of the test that says what went wrong. */
    static String svg(String dot) {
        return draw(dot, AMPLE)
                .fold(
                        Drawing.Svg::text,
                        failure -> {
                            throw new AssertionError(failure.toString());
                        });
    }

    private static Drawing.Failure failure(Drawing drawing) {
        return drawing.fold(
                svg -> {
                    throw new AssertionError("drawn: " + svg.text());
                },
                failure -> failure);
    }

    private static List<String> texts(String svg) {
        return SvgPicture.read(svg).texts().stream().map(SvgText::text).toList();
    }

    @Test
    void drawsAGraph() {
        String svg = svg("digraph { a -> b [label=why] }");
        assertTrue(svg.startsWith("<svg "), svg);
        assertEquals(List.of("a", "b", "why"), texts(svg).stream().sorted().toList());
    }

    @Test
    void drawsTheSameBytesAgain() {
        String dot = Graphs.claims(30, 7);
        assertEquals(svg(dot), svg(dot));
    }

    @Test
    void saysWhereTheSyntaxIsWrong() {
        Drawing.Failure failure = failure(draw("digraph {\n a -> -> b\n}", AMPLE));
        assertEquals(Drawing.Problem.SYNTAX, failure.problem());
        assertEquals("syntax error in line 2 near '->'", failure.message());
    }

    @Test
    void emptyInputIsNoGraph() {
        assertEquals(Drawing.Problem.SYNTAX, failure(draw("", AMPLE)).problem());
    }

    @Test
    void keepsItsTimeLimit() {
        svg("digraph { warm -> up }");
        long start = System.nanoTime();
        Drawing.Failure failure = failure(draw(Graphs.claims(3000, 1), Duration.ofMillis(300)));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertEquals(Drawing.Problem.TIMEOUT, failure.problem());
        assertTrue(milliseconds < 2000, milliseconds + " ms");
        assertEquals(0, threadsAfterASecond(), "the layout still runs");
    }

    private static long threadsAfterASecond() {
        for (int i = 0; i < 100 && layoutThreads() > 0; i++) {
            sleep();
        }
        return layoutThreads();
    }

    private static long layoutThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("argmap-graphviz"))
                .count();
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInterruptedCallerGetsAnAnswerAndItsFlagBack() {
        Thread.currentThread().interrupt();
        Drawing.Failure failure = failure(draw("digraph { a }", AMPLE));
        assertTrue(Thread.interrupted());
        assertEquals(Drawing.Problem.INTERRUPTED, failure.problem());
    }

    @Test
    void drawsAgainAfterAFailure() {
        failure(draw(Graphs.claims(3000, 1), Duration.ofMillis(50)));
        failure(draw("digraph {", AMPLE));
        failure(draw("graph { layout=nonesuch a }", AMPLE));
        assertTrue(svg("digraph { a }").contains("</svg>"));
    }

    /** Its parser gives up at some 2,500 edges in one statement and hands back half the graph. */
    @Test
    void halfAGraphIsNoPicture() {
        Drawing.Failure failure = failure(draw(Graphs.chain(5000), AMPLE));
        assertEquals(Drawing.Problem.ENGINE, failure.problem());
        assertTrue(failure.message().contains("memory exhausted"), failure.message());
    }

    @Test
    void aTrapHarmsOnlyItsOwnPicture() {
        Deadline deadline = new Deadline(AMPLE, System.nanoTime() + AMPLE.toNanos());
        StringBuilder deep = new StringBuilder("digraph {\n");
        for (int i = 1; i < 8000; i++) {
            deep.append(i - 1).append(" -> ").append(i).append('\n');
        }
        DrawingEngine shallow = new WasmGraphviz(deadline, 256L << 10);
        EngineFailure trap =
                assertThrows(
                        EngineFailure.class,
                        () -> shallow.draw(deep.append('}').toString(), "dot"));
        assertEquals(
                "the embedded graphviz stopped: call stack exhausted", trap.failure().message());
        assertEquals(0, trap.getStackTrace().length);
        assertTrue(svg("digraph { a }").contains("</svg>"));
    }

    @Test
    void aLongChainDoesNotOverflow() {
        assertTrue(svg(Graphs.chain(2000)).contains(">1999<"));
    }

    @Test
    void textStaysText() {
        String label = "He said \"no\" \\N & <b> &lt; x=1 | {y} dpi=1.2.3 \\";
        assertEquals(List.of(label), texts(svg(Graphs.node(label))));
    }

    @Test
    void lettersOfEuropeStay() {
        String label =
                "Příliš žluťoučký; İğşçöü; Ἀρχὴ λόγος; Правда; \u201Cquote\u201D \u2014 \u00A71";
        assertEquals(List.of(label), texts(svg(Graphs.node(label))));
    }

    @Test
    void aLabelReachesNoFileAndNoNetwork() {
        String label = "<img src='http://localhost:1/x.png'> image=\"/etc/passwd\"";
        assertEquals(List.of(label), texts(svg(Graphs.node(label))));
        assertFalse(svg("digraph { a [image=\"/etc/passwd\"] }").contains("<image"));
    }

    @Test
    void theInstalledGraphvizSaysTheSame() {
        Assumptions.assumeTrue(Layout.installed(), "no dot on the path");
        Drawing drawn = Layout.svg(Graphs.node("a \"b\""), EngineChoice.INSTALLED, AMPLE);
        assertEquals(
                List.of("a \"b\""),
                drawn.fold(svg -> texts(svg.text()), f -> List.of(f.toString())));
        Drawing.Failure wrong =
                failure(Layout.svg("digraph {\n a -> -> b\n}", EngineChoice.INSTALLED, AMPLE));
        assertEquals("syntax error in line 2 near '->'", wrong.message());
        Drawing.Failure late =
                failure(
                        Layout.svg(
                                Graphs.claims(3000, 1),
                                EngineChoice.INSTALLED,
                                Duration.ofMillis(100)));
        assertEquals(Drawing.Problem.TIMEOUT, late.problem());
    }

    @Test
    void aMissingInstalledGraphvizIsSaid() {
        Assumptions.assumeFalse(Layout.installed(), "dot is on the path");
        Drawing.Failure failure =
                failure(Layout.svg("digraph { a }", EngineChoice.INSTALLED, AMPLE));
        assertEquals(Drawing.Problem.NO_ENGINE, failure.problem());
    }
}
