package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.TextBuilder;
import argmap.analysis.Selector;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Notes that a person names by their number, in a book that numbers them anew on each page. */
class NamedNotesTest {
    private static final Document BOOK =
            new TextBuilder()
                    .numberedByPage()
                    .page(1, "Wells")
                    .paragraph("The wells were dug in a dry year.{1} A list names the diggers.{2}")
                    .note("1", "Arden, Wells, 12.")
                    .note("2", "The list is lost.")
                    .page(2, "Wells")
                    .paragraph("The price of water rose in the spring. The carters left.{1}")
                    .paragraph("Nobody came back that year.")
                    .note("1", "Bell, Salt, 44.")
                    .build("wells.txt");

    private static Diagnosed<GroundedMap> ground(String map) {
        return Grounding.ground(
                Pipeline.map(new Source("wells.argdown", map)).value(), BOOK, Works.NONE);
    }

    private static List<String> notes(String map) {
        return ground(map).value().evidence().stream()
                .flatMap(evidence -> evidence.counted().stream())
                .map(support -> support.note().id())
                .toList();
    }

    private static List<String> messages(String map) {
        return ground(map).diagnostics().stream().map(Message::message).toList();
    }

    @Test
    void aNumberMeansTheNoteOfThePageThatIsQuoted() {
        String map = "[A]: Dear. {quote: \"price of water rose in the spring\", notes: [1]}";
        assertEquals(List.of("p2:1"), notes(map));
        assertEquals(List.of(), messages(map));
        assertEquals(
                List.of("p1:1"), notes("[A]: Dry. {quote: \"dug in a dry year\", notes: [1]}"));
    }

    @Test
    void whereNoNoteIsMarkedInTheParagraphThePageDecides() {
        String map = "[A]: Gone. {quote: \"Nobody came back that year\", notes: [1]}";
        assertEquals(List.of("p2:1"), notes(map));
        assertEquals(List.of(), messages(map));
    }

    @Test
    void whatNothingDecidesIsReportedAndNotGuessed() {
        String said = "the text has several notes 1; write which one is meant: p1:1, p2:1";
        assertEquals(List.of(said), messages("[A]: Dear. {notes: [1]}"));
        String both =
                "[A]: Dear. {quote: [\"price of water rose in the spring\", \"A list names the"
                        + " diggers\"], notes: [1]}";
        assertEquals(List.of(said), messages(both));
        assertEquals(List.of("p1:2"), notes(both));
    }

    @Test
    void aNoteMayBeNamedWithItsPage() {
        String map = "[A]: Dear. {quote: \"price of water rose in the spring\", notes: [\"p1:1\"]}";
        assertTrue(notes(map).contains("p1:1"));
        assertEquals(List.of(), messages(map));
    }

    @Test
    void aPlainNumberIsNoSelectorWhereSeveralNotesHaveIt() {
        GroundedMap map = ground("[A]: Dear. {quote: \"price of water rose\"}").value();
        assertEquals(2, Selector.parse("note:1").orElseThrow().ambiguous(map).size());
        assertEquals(0, Selector.parse("note:p2:1").orElseThrow().ambiguous(map).size());
        assertEquals(0, Selector.parse("note:2").orElseThrow().ambiguous(map).size());
        assertEquals(0, Selector.parse("note:*").orElseThrow().ambiguous(map).size());
    }
}
