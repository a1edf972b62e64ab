package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.Anchoring.Status;
import argmap.graph.GroundedMap;
import argmap.graph.TextSelector;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

/** Words left out and put in by who quotes. */
class BrokenQuotationTest {
    private static final String TEXT =
            """
            The tenants of the mill paid their rent, as the custom of the valley was, on every \
            quarter day until the frost. They did not burn the barn.

            The council established a school behind the mill. It was never full, and the teacher \
            went home in the spring of 1803.

            The council established a hospital behind the church.
            """;

    private static final Document DOCUMENT =
            Pipeline.document(new Source("mill.txt", TEXT)).value();

    private static Anchoring find(String words) {
        return new QuotationFinder(DOCUMENT).find(TextSelector.of(words));
    }

    private static String span(Anchoring found) {
        var passage = found.places().get(0).passage();
        return DOCUMENT.paragraphs()
                .get(passage.index())
                .text()
                .text()
                .substring(passage.span().start(), passage.span().end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid their rent … on every quarter day",
                "paid their rent ... on every quarter day",
                "paid their rent . . . on every quarter day",
                "paid their rent […] on every quarter day",
                "paid their rent [...] on every quarter day",
                "paid their rent (…) on every quarter day",
                "paid their rent, … on every quarter day",
                "paid their rent [faithfully] on every quarter day",
                "paid [back] their rent … on every quarter day",
                "[They] paid their rent … on every quarter day …"
            })
    void partsAreFoundInOrder(String words) {
        Anchoring found = find(words);
        assertTrue(found.status() == Status.EXACT, () -> found + "");
        assertTrue(span(found).startsWith("paid their rent"), () -> span(found));
        assertTrue(span(found).endsWith("every quarter day"), () -> span(found));
        assertEquals(List.of(), WordDifference.between(words, found.places().get(0).words()));
    }

    @Test
    void changedCapitalsAndEndingsAreTheQuoters() {
        assertTrue(find("[t]he tenants of the mill paid").isPlaced());
        Anchoring found = find("The council establish[es] a school behind the mill");
        assertEquals(Status.EXACT, found.status());
        assertEquals(
                List.of(),
                WordDifference.between(
                        "The council establish[es] a school behind the mill",
                        found.places().get(0).words()));
    }

    @Test
    void partsInAnotherOrderOrInTwoParagraphsAreNotFound() {
        assertTrue(!find("on every quarter day … paid their rent").isPlaced());
        assertTrue(!find("paid their rent … the teacher went home").isPlaced());
    }

    @Test
    void aMisreadPartIsNearAndAChangedOneAltered() {
        assertEquals(
                Status.NEAR, find("The tenants of the rnill paid their rent … the frost").status());
        Anchoring other = find("It was never full … went home in the spring of 1805");
        assertTrue(
                WordDifference.between(
                                "It was never full … went home in the spring of 1805",
                                other.places().get(0).words())
                        .stream()
                        .anyMatch(d -> d.kind() == WordDifference.Kind.NUMBER),
                other::toString);
    }

    @Test
    void theOtherPartsSayWhichPlaceIsMeant() {
        assertEquals(Status.AMBIGUOUS, find("The council established a").status());
        assertEquals(
                1, find("The council established … the mill").places().get(0).passage().index());
        assertEquals(
                2, find("The council established … the church").places().get(0).passage().index());
        assertEquals(Status.AMBIGUOUS, find("The council … a").status());
    }

    private static ClaimAudit audit(String quote) {
        Reading reading = Pipeline.read(new Source("mill.txt", TEXT)).value();
        Diagnosed<GroundedMap> grounded =
                Pipeline.ground(
                        Pipeline.map(
                                        new Source(
                                                "mill.argdown",
                                                "[A]: Told. {quote: \"" + quote + "\"}"))
                                .value(),
                        reading);
        return Audit.of(grounded.value()).claims().get(0);
    }

    @Test
    void aCutQuotationIsNoAlteredOne() {
        assertEquals(1, audit("paid their rent … on every quarter day").evidence().size());
        assertEquals(
                List.of("no-note"),
                audit("paid their rent … on every quarter day").findings().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void aDenialLeftOutInTheMiddleIsTold() {
        assertTrue(
                audit("They did … burn the barn").findings().stream()
                        .anyMatch(
                                f ->
                                        f.code().equals("quotation-cut-at-denial")
                                                && f.sentence().contains("\"burn the barn\"")));
    }

    @Test
    void aHostileQuotationEndsSoon() {
        Document many =
                Pipeline.document(new Source("t", "the mill and the barn ".repeat(4000) + "."))
                        .value();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        new QuotationFinder(many)
                                .find(TextSelector.of("the mill … the barn … ".repeat(14))));
    }
}
