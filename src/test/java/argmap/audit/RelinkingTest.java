package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.Relinked.Outcome;
import argmap.graph.Anchoring;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.message.Message;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map of a small page, followed into texts that were edited or scanned anew. */
class RelinkingTest {
    private static final String TEXT =
            """
            The rent was due at the end of the quarter, and nobody paid it before the frost.1 The \
            landlord had sent a letter to every tenant of the house.2

            It was a cold winter, and the pipes burst on the second floor. The court found for the \
            tenants in the end, as they had hoped.3

            1 John Miller, Leases and Law (London: Hill, 1961), 12-14.
            2 Anna Weber, The Quiet House (Boston: Lane, 1970), 3.
            3 Carl Brand, Winter Tales (Leeds: Moor, 1955), 7.
            """;

    private static final Source MAP =
            new Source(
                    "rent.argdown",
                    """
                    [Unpaid]: Nobody paid. {quote: "nobody paid it before the frost"}
                      + [Letter]: He wrote. {quote: "had sent a letter to every tenant", notes: [2]}
                      + [Won]: They won. {quote: "The court found for the tenants in the end"}
                    """);

    private static GroundedMap in(String text) {
        Reading reading = Pipeline.read(new Source("rent.txt", text)).value();
        return Pipeline.ground(Pipeline.map(MAP).value(), reading).value();
    }

    private static final List<Linked> BEFORE = Relinking.record(in(TEXT));

    private static List<Relinked> after(String text) {
        return Relinking.follow(in(text), BEFORE);
    }

    private static List<Outcome> outcomes(String text) {
        return after(text).stream().map(Relinked::outcome).toList();
    }

    @Test
    void whatRunsOverTheEndOfAParagraphIsWholeAndStays() {
        String text =
                """
                Nobody had paid. The landlord had sent a letter to every tenant of the house.1

                It was a cold winter, and the pipes burst on the second floor.2 Nobody came.

                1 Anna Weber, The Quiet House (Boston: Lane, 1970), 3.
                2 Carl Brand, Winter Tales (Leeds: Moor, 1955), 7.
                """;
        Source map =
                new Source(
                        "rent.argdown",
                        "[Winter]: A cold one. {quote: \"sent a letter to every tenant of the"
                                + " house. It was a cold winter\"}\n");
        Reading reading = Pipeline.read(new Source("rent.txt", text)).value();
        GroundedMap grounded = Pipeline.ground(Pipeline.map(map).value(), reading).value();
        assertEquals(
                List.of(0, 1), grounded.evidence().stream().map(e -> e.passage().index()).toList());
        List<Linked> record = Relinking.record(grounded);
        assertEquals(1, record.size());
        assertEquals(
                "sent a letter to every tenant of the house It was a cold winter",
                record.get(0).selector().exact().replace("house.", "house"));
        List<Relinked> again = Relinking.follow(grounded, record);
        assertEquals(List.of(Outcome.SAME), again.stream().map(Relinked::outcome).toList());
        assertTrue(again.get(0).noteChanges().isEmpty());
    }

    @Test
    void theSameTextChangesNothing() {
        assertEquals(List.of(Outcome.SAME, Outcome.SAME, Outcome.SAME), outcomes(TEXT));
        assertTrue(after(TEXT).stream().allMatch(r -> r.noteChanges().isEmpty()));
    }

    @Test
    void aParagraphMoreChangesNothing() {
        String more =
                "In those years the house stood by the river, above the old bridge.\n\n" + TEXT;
        assertEquals(List.of(Outcome.SAME, Outcome.SAME, Outcome.SAME), outcomes(more));
    }

    @Test
    void wordsPutElsewhereHaveMoved() {
        String sentence = " The court found for the tenants in the end, as they had hoped.3";
        String moved =
                TEXT.replace(sentence, "")
                        .replace("The rent was due", sentence.strip() + " The rent was due");
        assertEquals(Outcome.MOVED, outcomes(moved).get(2));
    }

    @Test
    void otherWordsInTheOldPlaceAreAlteredAndTold() {
        Relinked altered =
                after(TEXT.replace("nobody paid it before", "no one settled before")).get(0);
        assertEquals(Outcome.ALTERED, altered.outcome());
        assertEquals("no one settled before the frost", altered.found().places().get(0).words());
    }

    @Test
    void aNewScanIsTheSameText() {
        String worn =
                TEXT.replace("nobody paid it before", "nob0dy paid it hefore")
                        .replace("court", "couit");
        assertEquals(List.of(Outcome.SAME, Outcome.SAME, Outcome.SAME), outcomes(worn));
    }

    @Test
    void wordsThatAreGoneAreAnOrphanAndDoubledOnesAmbiguous() {
        assertEquals(Outcome.ORPHAN, outcomes(TEXT.replaceAll("The court[^3]*3", "")).get(2));
        String twice =
                TEXT.replace(
                        "It was a cold", "Again had sent a letter to every tenant. It was a cold");
        assertEquals(Outcome.SAME, outcomes(twice).get(1));
        assertEquals(
                Anchoring.Status.AMBIGUOUS,
                Relinking.follow(in(twice), List.of()).get(1).found().status());
    }

    @Test
    void notesThatChangedPlacesAreTold() {
        String swapped =
                TEXT.replace("1 John Miller, Leases and Law (London: Hill, 1961), 12-14.", "@")
                        .replace(
                                "3 Carl Brand, Winter Tales (Leeds: Moor, 1955), 7.",
                                "3 John Miller, Leases and Law (London: Hill, 1961), 12-14.")
                        .replace("@", "1 Carl Brand, Winter Tales (Leeds: Moor, 1955), 7.");
        List<String> told =
                after(swapped).get(0).noteChanges().stream().map(Message::message).toList();
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("note 1 said \"John Miller"), told.toString());
    }

    @Test
    void aFigureOfANoteThatChangedIsTold() {
        List<String> told =
                after(TEXT.replace("1961), 12", "1967), 12")).get(0).noteChanges().stream()
                        .map(Message::message)
                        .toList();
        assertEquals(List.of("note 1 has changed: \"1961\" for \"1967\""), told);
    }

    @Test
    void theAuditTellsOfItAndTheMapCanFollow() {
        String changed = TEXT.replace("nobody paid it before", "no one settled before");
        GroundedMap now = in(changed);
        Pipeline.Followed followed =
                Pipeline.follow(MAP, now, BEFORE, Relinking.follow(now, BEFORE));
        assertEquals(
                MAP.text().replace("nobody paid it before", "no one settled before"),
                followed.text());
        assertEquals(3, followed.links().size());
        String swapped =
                TEXT.replace("2 Anna Weber, The Quiet House", "2 Otto Lang, Cold Rooms Again");
        assertTrue(
                Audit.of(in(swapped), BEFORE).findings().stream()
                        .anyMatch(f -> f.code().equals("changed-since-linked")));
    }

    @Test
    void wordsLeftOutAndPutInStayAsTheyAre() {
        Source map =
                new Source(
                        "cut.argdown",
                        """
                        [Unpaid]: Nobody paid. {quote: "[T]he rent was due … and nobody paid it"}
                          + [Won]: They won. {quote: "[They] found for the tenants in the end"}
                        """);
        Reading reading = Pipeline.read(new Source("rent.txt", TEXT)).value();
        GroundedMap grounded = Pipeline.ground(Pipeline.map(map).value(), reading).value();
        List<Relinked> again = Relinking.follow(grounded, Relinking.record(grounded));
        assertEquals(
                List.of(Outcome.SAME, Outcome.SAME),
                again.stream().map(Relinked::outcome).toList());
        assertEquals(
                map.text(),
                Pipeline.follow(map, grounded, Relinking.record(grounded), again).text());
    }
}
