package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    void allClaimsHangTogetherUnderOne() {
        for (String text : List.of(CHAPTER, CHAPTER.replace("# The settlement", "## Its end"))) {
            Draft draft = draft(text, DraftOptions.DEFAULT);
            Map<String, String> parents = new HashMap<>();
            draft.claims().forEach(claim -> parents.put(claim.title(), claim.parent()));
            assertEquals(draft.claims().size(), parents.size(), "titles are unique");
            for (SuggestedClaim claim : draft.claims()) {
                String above = claim.title();
                for (int step = 0; !above.isEmpty(); step++) {
                    assertTrue(step <= parents.size(), "a circle above " + claim.title());
                    above = parents.getOrDefault(above, "not in the draft: " + above);
                }
            }
            assertEquals(1, parents.values().stream().filter(String::isEmpty).count());
        }
    }

    @Test
    void anEmptyTextHasNoClaims() {
        assertEquals(0, Mining.draft(Document.EMPTY, DraftOptions.DEFAULT).claims().size());
    }

    private static Draft draft(String text, DraftOptions options) {
        return Mining.draft(TextsForMining.ofText(text), options);
    }
}
