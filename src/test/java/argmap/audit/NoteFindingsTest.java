package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the audit says of marks and notes that went, moved or have nothing to say. */
class NoteFindingsTest {
    private static final String TEXT =
            """
            The ferry stopped in the spring, and the islands were cut off for a month.1 Bread had \
            to be brought over the ice by sledge.2 The council hired two pilots from the mainland.3 \
            Nobody asked what they were paid.

            The pilots left again before the summer was over.4 A new ferry was built the year after.5

            1 John Miller, Ferries and Ice (London: Hill, 1961), 12-14.
            2 Anna Weber, The Quiet Coast (Boston: Lane, 1970), 3.
            3 Carl Brand, Winter Tales (Leeds: Moor, 1955), 7.
            4 Miller, Ferries, 20.
            5 Weber, Quiet Coast, 9.
            """;

    private static final String MAP =
            """
            [Cut off]: The islands were cut off. {quote: "the islands were cut off for a month"}
              + [Sledges]: Bread came by sledge. {quote: "brought over the ice by sledge"}
              - [Pilots]: There were pilots. {quote: "hired two pilots from the mainland"}
              + [Gone]: They left again. {quote: "left again before the summer was over"}
            """;

    private static GroundedMap in(String map, String text) {
        Reading reading = Pipeline.read(new Source("ferry.txt", text)).value();
        return Pipeline.ground(Pipeline.map(new Source("ferry.argdown", map)).value(), reading)
                .value();
    }

    private static List<String> told(GroundedMap grounded, List<Linked> before, String code) {
        return Audit.of(grounded, before).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.node().written() + " " + finding.sentence())
                .toList();
    }

    private static List<String> told(String text, String code) {
        return told(in(MAP, text), List.of(), code);
    }

    @Test
    void aTextWithAllItsMarksHasNothingToTell() {
        for (String code :
                List.of("note-number-missing", "mark-doubtful", "note-not-behind-it", "no-note")) {
            assertEquals(List.of(), told(TEXT, code), code);
        }
    }

    @Test
    void aNoteThatWentIsTold() {
        String less = TEXT.replace("sledge.2", "sledge.").replaceFirst("2 Anna Weber[^\n]*\n", "");
        List<String> told = told(less, "note-number-missing");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("[Sledges] Between the marks of notes 1 and 3"));
        assertTrue(told.get(0).endsWith("there is no mark 2."), told.toString());
    }

    @Test
    void aSentenceThatLostItsMarkIsToldOfTheNotesOfItsParagraph() {
        String moved = TEXT.replace("mainland.3", "mainland.").replace("paid.", "paid.3");
        List<String> told = told(moved, "note-not-behind-it");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("[Pilots]"), told.toString());
        assertTrue(told.get(0).endsWith("also in its paragraph: n. 1, 2, 3."));
    }

    @Test
    void wordsBehindTheLastMarkHaveNoNoteOfTheirOwn() {
        String map =
                MAP
                        + "\n"
                        + "[Nobody]: Nobody asked. {quote: \"Nobody asked what they were paid\"}\n"
                        + "  + [Gone]\n";
        List<String> told = told(in(map, TEXT), List.of(), "note-not-behind-it");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).endsWith("also in its paragraph: n. 1, 2, 3."), told.toString());
    }

    @Test
    void aLostMarkIsSaidToBeInferred() {
        List<String> told = told(TEXT.replace("sledge.2", "sledge.Z"), "mark-doubtful");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("[Sledges] The mark of note 2"), told.toString());
    }

    @Test
    void numbersThatStartAnewPassNothingOver() {
        String twice = TEXT.replace("over.4", "over.1").replace("after.5", "after.2");
        assertEquals(List.of(), told(twice, "note-number-missing"));
    }

    @Test
    void aReferenceTouchesNothingWithoutSayingAnything() {
        assertEquals(List.of(), told(TEXT, "note-touches-nothing"));
        String other =
                TEXT.replace(
                        "2 Anna Weber, The Quiet Coast (Boston: Lane, 1970), 3.",
                        "2 Painters of that school seldom signed their canvases, since buyers"
                                + " preferred anonymous altars and cheap frames.");
        assertEquals(
                List.of(
                        "[Sledges] Note 2 has no word, name or number in common with what it stands"
                                + " behind."),
                told(other, "note-touches-nothing"));
    }

    @Test
    void aRelationOfAnotherKindIsTold() {
        List<Linked> before = Relinking.record(in(MAP, TEXT));
        assertEquals(List.of(), told(in(MAP, TEXT), before, "relation-changed"));
        assertEquals(
                List.of(
                        "[Sledges] When the map was last linked this supported \"Cut off\"; now it"
                                + " attacks it."),
                told(
                        in(MAP.replace("+ [Sledges]", "- [Sledges]"), TEXT),
                        before,
                        "relation-changed"));
    }

    @Test
    void aRelationTurnedRoundIsToldAndOneTakenAwayIsNot() {
        List<Linked> before = Relinking.record(in(MAP, TEXT));
        assertEquals(
                List.of(
                        "[Sledges] When the map was last linked this supported \"Cut off\"; now"
                                + " that supports this."),
                told(
                        in(MAP.replace("+ [Sledges]", "+> [Sledges]"), TEXT),
                        before,
                        "relation-changed"));
        String less = MAP.replaceFirst("  - \\[Pilots\\][^\n]*\n", "");
        assertEquals(List.of(), told(in(less, TEXT), before, "relation-changed"));
    }
}
