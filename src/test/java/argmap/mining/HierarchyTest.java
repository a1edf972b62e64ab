package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static Draft draft(String text) {
        return Mining.draft(TextsForMining.ofText(text), DraftOptions.DEFAULT.withEmbedding(false));
    }

    private static SuggestedClaim claim(Draft draft, String words) {
        return draft.claims().stream()
                .filter(claim -> claim.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnswersAReportedViewAttacksIt() {
        Draft draft =
                draft(
                        "The millers argue that the weir caused the flood in both villages."
                                + " But the weir was open in the spring, and no water stood behind"
                                + " it.\n\nThe county kept the peace.");
        SuggestedClaim view = claim(draft, "millers argue");
        SuggestedClaim answer = claim(draft, "weir was open");
        assertEquals(View.REPORTED, view.view());
        assertEquals(View.AUTHOR, answer.view());
        assertEquals(Bearing.OPPOSES, answer.bearing());
        assertEquals(view.title(), answer.parent());
    }

    @Test
    void anotherTopicIsNoConcession() {
        Draft draft =
                draft(
                        "The villages needed water for their mills and their fields."
                                + " However, the county was far away and knew nothing of it.");
        assertTrue(
                draft.claims().stream().noneMatch(c -> c.bearing() == Bearing.QUALIFIES),
                draft.claims().toString());
    }

    @Test
    void aListsNumberIsNoPartOfAClaim() {
        Draft draft = draft("(2) The villages must keep the peace, because both need the water.");
        assertEquals(
                "The villages must keep the peace, because both need the water.",
                draft.claims().get(0).text());
    }

    @Test
    void nothingCarriesWhatCarriesIt() {
        String text =
                "The weir caused the quarrel between the villages. The quarrel between the villages"
                        + " was about the weir and its water. Water was the cause of the quarrel."
                        + " The villages quarrelled since the weir took the water.";
        Set<List<String>> carried = new HashSet<>();
        for (SuggestedClaim claim : draft(text + "\n\n" + text.replace("weir", "dam")).claims()) {
            claim.evidence()
                    .forEach(
                            e -> {
                                assertFalse(carried.contains(List.of(e.quote(), claim.text())));
                                carried.add(List.of(claim.text(), e.quote()));
                            });
        }
    }

    @Test
    void aGermanTextSaysThatItIsOne() {
        Draft draft =
                draft(
                        "Der Müller glaubte nicht, daß die Flut und der Sturm ihm schaden könnten,"
                                + " denn das Wehr war alt und fest. Also bauten sie auf der anderen"
                                + " Seite des Flusses ein Haus, das nicht auf dem Felsen stand, und die"
                                + " Flut riß es in der ersten Nacht des Jahres mit sich fort.");
        assertTrue(draft.remarks().get(0).contains("German"), draft.remarks().toString());
    }
}
