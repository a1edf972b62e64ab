package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.Draft.LinkedSupport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedPremisesTest {
    @Test
    void aConditionThatHoldsIsLinkedWithWhatSaysSo() {
        List<LinkedSupport> linked =
                of(
                        "If the upper village raises its weir, the lower fields will dry out. The"
                                + " upper village raised its weir in May. Thus the lower fields"
                                + " dried out.",
                        2);
        assertEquals(
                List.of(
                        "If the upper village raises its weir, the lower fields will dry out.",
                        "The upper village raised its weir in May."),
                linked.get(0).premises());
    }

    @Test
    void aSecondReasonIsLinkedWithTheFirst() {
        List<LinkedSupport> linked =
                of("The mill had no water. And since no mill runs dry, all work stood still.", 1);
        assertEquals(
                List.of("The mill had no water.", "no mill runs dry"), linked.get(0).premises());
        assertTrue(linked.get(0).reason().contains("And since"), linked.get(0).reason());
    }

    @Test
    void twoReasonsInOneSentenceAreLinked() {
        List<LinkedSupport> linked =
                of("Since the weir was low and since the spring was dry, no mill could run.", 0);
        assertEquals(List.of("the weir was low", "the spring was dry"), linked.get(0).premises());
    }

    @Test
    void whatTheClaimTakesTogetherIsLinked() {
        String before = "Rents rose. The weir leaked. Wages fell. ";
        assertEquals(
                List.of("The weir leaked.", "Wages fell."),
                of(before + "Taken together, these two facts emptied the valley.", 3)
                        .get(0)
                        .premises());
        assertEquals(
                3,
                of(before + "Together, these three facts emptied the valley.", 3)
                        .get(0)
                        .premises()
                        .size());
        assertEquals(
                2,
                of(before + "Neither of them alone would have emptied the valley.", 3)
                        .get(0)
                        .premises()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The condition is not asserted, or denied.
                "If the village raises its weir, the fields will dry out. It rained in May. Thus"
                        + " the fields will dry out.",
                "If the village raises its weir, the fields will dry out. The village never raised"
                        + " its weir. Thus the fields will dry out.",
                // The claim is another matter.
                "If the village raises its weir, the fields will dry out. The village raised its"
                        + " weir. The county sent a surveyor with his boy.",
                // Reasons side by side, each enough.
                "Rents rose. Moreover, the weir leaked. The valley emptied.",
                "Rents rose. The weir leaked. And since 1841, nobody had repaired it at all.",
                "Rents rose. The weir leaked. And since nobody slept well, the valley emptied.",
                "Rents rose. The weir leaked. The villages met together, for once.",
                "Rents rose. The weir leaked. And as soon as the rain came, the valley emptied."
            })
    void otherReasonsStayConvergent(String paragraph) {
        assertEquals(List.of(), of(paragraph, 2));
    }

    private static List<LinkedSupport> of(String paragraph, int claim) {
        List<Sentence> sentences =
                SplitText.of(TextsForMining.ofText(paragraph)).byParagraph().get(0);
        return LinkedPremises.of(sentences.get(claim), sentences);
    }
}
