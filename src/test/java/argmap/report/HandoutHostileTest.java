package argmap.report;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Pipeline;
import argmap.graph.GroundedMap;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.text.Source;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Maps and texts that are not what one would wish for: a handout is made all the same. */
class HandoutHostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String TEXT =
            """
            The rent was due at the end of the quarter.1 The tenants would not pay.

            1 See John Miller, Leases and Law (London: Hill, 1961), 12-14.
            """;

    private static Map<String, GroundedMap> maps() {
        Map<String, GroundedMap> all = new LinkedHashMap<>();
        all.put("nothing", map("", ""));
        all.put("no thesis, two claims in a circle", map("[A]: a.\n  + [B]: b.\n    + [A]", TEXT));
        all.put("no text", map("[A]: a.\n  + [B]: b. {quote: \"not there\"}", ""));
        all.put("no notes", map("[A]: a. {quote: \"would not pay\"}", TEXT.replaceAll("\\d", "")));
        all.put("one claim", map("[A]: a. {quote: \"The rent was due\"}", TEXT));
        all.put("a sketch alone", map("<A>: a.", TEXT));
        String title = "a long word in a title ".repeat(18).strip();
        all.put(
                "titles of 400 letters",
                map("[" + title + "]: It is.\n  - [B" + title + "]: b.", TEXT));
        all.put("a word of 400 letters", map("[" + "x".repeat(400) + "]: It is.", TEXT));
        all.put("Greek", map("[Ἀρχή]: Ἐν ἀρχῇ ἦν ὁ λόγος.\n  + [Λόγος]: Θεὸς ἦν ὁ λόγος.", TEXT));
        all.put(
                "Arabic",
                map("[الأطروحة]: الدولة تحتاج إلى السلام.\n  - [اعتراض]: لا سلام بلا عدل.", TEXT));
        all.put("signs no font has", map("[A]: 論証 \uD83D\uDE80 \u0007 \uFFFF.", TEXT));
        return all;
    }

    static GroundedMap map(String map, String text) {
        return Pipeline.ground(
                        Pipeline.map(new Source("map", map)).value(),
                        Pipeline.read(new Source("text", text)).value())
                .value();
    }

    @TestFactory
    Stream<DynamicTest> everyEditionOfEveryFormIsMade() {
        return maps().entrySet().stream()
                .flatMap(
                        map ->
                                Arrays.stream(Edition.values())
                                        .map(
                                                edition ->
                                                        dynamicTest(
                                                                map.getKey() + ", " + edition,
                                                                () ->
                                                                        make(
                                                                                map.getValue(),
                                                                                edition))));
    }

    private static void make(GroundedMap map, Edition edition) throws Exception {
        HandoutSource source = Handouts.source(map, Pipeline.audit(map));
        for (Form form : Form.values()) {
            byte[] made = Handout.write(source, HandoutOptions.of(edition, Paper.A4), form);
            assertTrue(made.length > 0, form.name());
            if (form == Form.PDF) {
                PrintedPages pages = PrintedPages.of(made);
                pages.pieces()
                        .forEach(
                                piece ->
                                        assertTrue(
                                                piece.right() <= pages.width(piece.page()),
                                                piece.toString()));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> fiveHundredClaimsAreMadeInTime() {
        StringBuilder text = new StringBuilder("[Claim 0]: The first.\n");
        for (int i = 1; i < 500; i++) {
            text.append("\n[Claim ").append((i - 1) / 3).append("]\n  + [Claim ").append(i);
            text.append("]: Statement number ").append(i).append(" of the long argument.\n");
        }
        GroundedMap map = map(text.toString(), TEXT);
        HandoutSource source = Handouts.source(map, Pipeline.audit(map));
        return Arrays.stream(Edition.values())
                .map(
                        edition ->
                                dynamicTest(
                                        edition.name(),
                                        () ->
                                                assertTimeout(
                                                        LIMIT,
                                                        () ->
                                                                Handout.write(
                                                                        source,
                                                                        HandoutOptions.of(
                                                                                        edition,
                                                                                        Paper.A4)
                                                                                .at(Level.ADVANCED),
                                                                        Form.PDF))));
    }
}
