package argmap.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.graph.GroundedMap;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines are counted as one counts them on the print. */
class LineNumbersTest {
    private static final String MAP =
            """
            [Rent]: It was due. {quote: "The rent was due at the end of the quarter"}
              + [Cold]: It was cold. {quote: "the pipes had frozen in the night before"}
            """;

    private static final String LINES =
            """
            Nobody in the house had slept. The rent was due at the end
            of the quarter, and the tenants would not pay what they had
            been asked for.

            When the landlord came in the morning he was told that the
            pipes had frozen in the night before.
            """;

    @Test
    void aQuotationIsToldWithItsLinesWhereTheFileHasThem() {
        String made = handout(LINES);
        assertTrue(made.contains("ll. 1\u20132"), made);
        assertTrue(made.contains("ll. 4\u20135"), made);
    }

    @Test
    void withALineForEachParagraphTheParagraphIsTold() {
        String filler =
                " And so it went on for the rest of that long winter in the house.".repeat(4);
        String unbroken = LINES.replaceAll("(?<!\n)\n(?!\n)", " ").replace("\n\n", filler + "\n\n");
        String made = handout(unbroken);
        assertTrue(made.contains("par. 1"), made);
        assertTrue(made.contains("par. 2"), made);
    }

    private static String handout(String text) {
        String book = "12\n\nThe days were long.\n\f13\n\n" + text + "\f14\n\nThe nights too.\n";
        GroundedMap map = HandoutHostileTest.map(MAP, book);
        HandoutSource source = Handouts.source(map, Pipeline.audit(map));
        byte[] made =
                Handout.write(source, HandoutOptions.of(Edition.FULL, Paper.A4), Form.MARKDOWN);
        return new String(made, StandardCharsets.UTF_8).replace("\\", "");
    }
}
