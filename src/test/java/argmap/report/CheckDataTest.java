package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.interchange.JsonText;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.product.DiagnosticPrinter;
import argmap.text.Source;
import argmap.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message that points to a second place says so in JSON, SARIF and print. */
class CheckDataTest {
    private static final Source FILE =
            new Source("map.argdown", "[Rent]: Due.\n\n[Dues]: Due.\n[Tax]: Due.\n");

    private static Message twice() {
        return Code.KEY_TWICE
                .at(new Span(14, 20), Detail.text("quote"))
                .pointingTo(
                        List.of(
                                new Message.Related(new Span(0, 6), "Rent"),
                                new Message.Related(new Span(27, 32), "Tax")));
    }

    @Test
    void sarifHasRelatedLocations() {
        String sarif = JsonText.write(CheckData.sarif(FILE, List.of(twice())));
        String there = sarif.substring(sarif.indexOf("\"relatedLocations\"")).replaceAll("\\s", "");
        assertTrue(
                there.contains("\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":7"),
                there);
        assertTrue(there.contains("\"startLine\":4"), there);
        assertTrue(there.contains("\"message\":{\"text\":\"Rent\"}"), there);
    }

    @Test
    void jsonHasTheOtherPlacesAndNoneWhereThereIsNone() {
        String json = JsonText.write(CheckData.of(FILE, List.of(twice())));
        assertTrue(json.contains("\"related\""), json);
        assertTrue(json.contains("\"words\" : \"Tax\""), json);
        Message alone = Code.KEY_TWICE.at(new Span(14, 20), Detail.text("quote"));
        assertFalse(JsonText.write(CheckData.of(FILE, List.of(alone))).contains("related"));
    }

    @Test
    void printNamesLineAndColumnOfEach() {
        String printed = DiagnosticPrinter.print(FILE, twice());
        assertEquals("  also 1:1 Rent; 4:1 Tax", printed.lines().reduce((a, b) -> b).orElseThrow());
    }
}
