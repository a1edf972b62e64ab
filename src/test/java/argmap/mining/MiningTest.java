package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiningTest {
    private static final String CHAPTER =
            """
            # The quarrel over the weir

            The quarrel over the weir shows how shared rivers breed lasting distrust. Both villages \
            needed the water, and neither could store it without harming the other. In 1841 the \
            upper village raised the weir by two feet.

            The millers wrote to the county in March 1842. "We have no water," said Mr. Hale, "and \
            no flour." Three letters went unanswered.

            Although the county sent a surveyor, he measured the wrong bank. Thus the survey, meant \
            to settle the quarrel, deepened the distrust between the villages. Mr. Hale kept a copy.

            # The settlement

            The settlement came because both villages ran out of money. In sum, exhaustion and not \
            goodwill ends such quarrels over shared rivers. The weir still stands.
            """;

    @Test
    void conclusionsComeBeforeReports() {
        Draft draft = draft(CHAPTER, DraftOptions.DEFAULT.withClaims(4));
        List<String> texts = draft.claims().stream().map(SuggestedClaim::text).toList();
        assertTrue(
                texts.contains(
                        "In sum, exhaustion and not goodwill ends such quarrels over shared"
                                + " rivers."));
        assertTrue(texts.stream().noneMatch(text -> text.contains("letters")));
    }

    @Test
    void claimsAreTheTextsOwnWordsInTheirPlace() {
        Document document = TextsForMining.ofText(CHAPTER);
        for (SuggestedClaim claim : Mining.draft(document, DraftOptions.DEFAULT).claims()) {
            String paragraph = document.paragraphs().get(claim.paragraph()).text().text();
            assertEquals(
                    claim.text(),
                    paragraph.substring(claim.inParagraph().start(), claim.inParagraph().end()));
            assertEquals(claim.text(), document.source().text(claim.span()));
            assertTrue(claim.title().split(" ").length <= 8, claim.title());
            assertTrue(claim.score() > 0 && claim.score() < 1);
        }
    }

    @Test
    void aSectionCanBeAskedFor() {
        Draft draft = draft(CHAPTER, DraftOptions.DEFAULT.withSection("settlement"));
        assertFalse(draft.claims().isEmpty());
        assertTrue(draft.claims().stream().allMatch(claim -> claim.section() == 1));
    }

    @Test
    void nothingBelowTheScoreAskedForIsSuggested() {
        Draft draft = draft(CHAPTER, DraftOptions.DEFAULT.withSure(0.3));
        assertTrue(draft.claims().stream().allMatch(claim -> claim.score() >= 0.3));
        assertTrue(
                draft.claims().stream()
                        .flatMap(claim -> claim.evidence().stream())
                        .allMatch(link -> link.score() >= 0.3));
    }

    @Test
    void everyParentIsInTheDraftAndNoClaimHoldsItselfUp() {
        Draft draft = draft(CHAPTER, DraftOptions.DEFAULT);
        var titles = draft.claims().stream().map(SuggestedClaim::title).toList();
        assertEquals(titles.size(), titles.stream().distinct().count());
        for (SuggestedClaim claim : draft.claims()) {
            assertTrue(claim.parent().isEmpty() || titles.contains(claim.parent()));
            assertFalse(claim.parent().equals(claim.title()));
        }
        assertEquals(1, draft.claims().stream().filter(claim -> claim.parent().isEmpty()).count());
    }

    @Test
    void anEmptyTextHasNoClaims() {
        assertEquals(0, Mining.draft(Document.EMPTY, DraftOptions.DEFAULT).claims().size());
    }

    @Test
    void aHundredThousandSentencesWithoutAnEndAreBounded() {
        String text = "the war went on and nobody knew why\n\n".repeat(100_000);
        assertTimeout(Duration.ofSeconds(60), () -> draft(text, DraftOptions.DEFAULT));
    }

    @Test
    void oneSentenceOfFiveMegabytesIsBounded() {
        String text = "war and peace, ".repeat(5_000_000 / 15);
        assertTimeout(Duration.ofSeconds(60), () -> draft(text, DraftOptions.DEFAULT));
    }

    @Test
    void stopsWithoutBlanksAreBounded() {
        assertTimeout(
                Duration.ofSeconds(60), () -> draft(".".repeat(3_000_000), DraftOptions.DEFAULT));
        assertTimeout(
                Duration.ofSeconds(60), () -> draft("a. ".repeat(1_000_000), DraftOptions.DEFAULT));
        assertTimeout(
                Duration.ofSeconds(60), () -> draft("\"(".repeat(1_000_000), DraftOptions.DEFAULT));
    }

    private static Draft draft(String text, DraftOptions options) {
        return Mining.draft(TextsForMining.ofText(text), options);
    }
}
