package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedGraphvizTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);

    private static String placed(String dot) {
        return EmbeddedGraphviz.placed(dot, AMPLE);
    }

    private static String failure(String dot, Duration limit) {
        return assertThrows(
                        EmbeddedGraphviz.Failure.class, () -> EmbeddedGraphviz.placed(dot, limit))
                .clause();
    }

    @Test
    void handsTheGraphBackWithPlaces() {
        String placed = placed("digraph { a -> b [label=why] }");
        assertTrue(placed.startsWith("digraph {"), placed);
        assertEquals(3, placed.split("\\bpos=", -1).length - 1, placed);
    }

    @Test
    void givesTheSameBytesAgain() {
        String dot = Graphs.claims(30, 7);
        assertEquals(placed(dot), placed(dot));
    }

    @Test
    void saysWhereTheSyntaxIsWrong() {
        assertEquals(
                "syntax error in line 2 near '->'", failure("digraph {\n a -> -> b\n}", AMPLE));
    }

    @Test
    void emptyInputIsNoGraph() {
        assertEquals("there is no graph in the text", failure("", AMPLE));
    }

    @Test
    void keepsItsTimeLimit() {
        placed("digraph { warm -> up }");
        long start = System.nanoTime();
        String late = failure(Graphs.claims(3000, 1), Duration.ofMillis(300));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertEquals("the layout was not done after 300 ms", late);
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
        String answer = failure("digraph { a }", AMPLE);
        assertTrue(Thread.interrupted());
        assertEquals("the layout was interrupted", answer);
    }

    @Test
    void worksAgainAfterAFailure() {
        failure(Graphs.claims(3000, 1), Duration.ofMillis(50));
        failure("digraph {", AMPLE);
        assertTrue(placed("digraph { a }").contains("pos="));
    }

    /** Its parser gives up at some 2,500 edges in one statement and hands back half the graph. */
    @Test
    void halfAGraphIsNoAnswer() {
        String said = failure(Graphs.chain(5000), AMPLE);
        assertTrue(said.contains("memory exhausted"), said);
    }

    @Test
    void aTrapHarmsOnlyItsOwnGraph() {
        StringBuilder deep = new StringBuilder("digraph {\n");
        for (int i = 1; i < 8000; i++) {
            deep.append(i - 1).append(" -> ").append(i).append('\n');
        }
        EmbeddedGraphviz shallow = new EmbeddedGraphviz(AMPLE, 256L << 10);
        EmbeddedGraphviz.Failure trap =
                assertThrows(
                        EmbeddedGraphviz.Failure.class,
                        () -> shallow.run(deep.append('}').toString()));
        assertEquals("the embedded graphviz stopped: call stack exhausted", trap.clause());
        assertEquals(0, trap.getStackTrace().length);
        assertTrue(placed("digraph { a }").contains("pos="));
    }

    @Test
    void aLongChainDoesNotOverflow() {
        assertTrue(placed(Graphs.chain(2000)).contains("1999"));
    }

    /** No text becomes a second node, and none reaches a file or the network. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"no\" \\N & <b> &lt; x=1 | {y} dpi=1.2.3 \\",
                "Příliš žluťoučký; İğşçöü; Ἀρχὴ λόγος; Правда; \u201Cquote\u201D \u2014 \u00A71",
                "<img src='http://localhost:1/x.png'> image=\"/etc/passwd\""
            })
    void textStaysText(String label) {
        String placed = placed(Graphs.node(label));
        assertEquals(1, placed.split("\\bpos=", -1).length - 1, placed);
        assertTrue(placed.contains("\ta\t["), placed);
    }
}
