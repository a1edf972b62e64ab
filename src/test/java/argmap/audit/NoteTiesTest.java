package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.Pipeline;
import argmap.TextBuilder;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.Evidence;
import argmap.text.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which notes count for the words quoted, and which only stand in their paragraph. */
class NoteTiesTest {
    private static String tied(String paragraph, String quoted) {
        TextBuilder text = new TextBuilder().paragraph(paragraph);
        for (String label : List.of("1", "2", "3")) {
            text.note(label, "Arden, Wells, 1" + label + ".");
        }
        Document document = text.build("wells.txt");
        String map = "[A]: Said. {quote: \"" + quoted + "\"}";
        Evidence evidence =
                Grounding.ground(
                                Pipeline.map(new Source("wells.argdown", map)).value(),
                                document,
                                Works.NONE)
                        .value()
                        .evidence()
                        .get(0);
        return evidence.notes().stream()
                .map(support -> support.note().label() + " " + support.tie())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theMarkThatClosesTheSentenceCounts() {
        assertEquals(
                "2 CLOSES_SENTENCE, 1 IN_PARAGRAPH",
                tied(
                        "Wells were dug.{1} The carters left in the spring for the coast.{2}",
                        "carters left in the spring"));
    }

    @Test
    void ofTwoMarksInASentenceEachBacksTheWordsBeforeIt() {
        String sentence = "The wells ran dry in June,{1} and the carters left for the coast.{2}";
        assertEquals("1 IN_SENTENCE, 2 IN_PARAGRAPH", tied(sentence, "wells ran dry in June"));
        assertEquals(
                "2 CLOSES_SENTENCE, 1 IN_PARAGRAPH", tied(sentence, "carters left for the coast"));
    }

    @Test
    void twoMarksAtOnePlaceBothCount() {
        assertEquals(
                "1 CLOSES_SENTENCE, 2 CLOSES_SENTENCE",
                tied("The wells ran dry in June.{1}{2}", "wells ran dry"));
    }

    @Test
    void aNoteOfALaterSentenceIsOnlyNear() {
        assertEquals(
                "1 IN_PARAGRAPH",
                tied(
                        "The wells ran dry in June. Similarly, the carters left for the coast.{1}",
                        "wells ran dry"));
        assertEquals(
                "1 IN_PARAGRAPH",
                tied(
                        "The wells ran dry in June. This angered the town. It rose in arms.{1}",
                        "wells ran dry"));
    }

    @Test
    void aNextSentenceThatOnlyGoesOnWithTheMatterLendsItsNote() {
        assertEquals(
                "1 CLOSES_NEXT",
                tied(
                        "The town no longer hoped for rain. Instead, it bought water in the"
                                + " south.{1}",
                        "no longer hoped for rain"));
        assertEquals(
                "1 CLOSES_NEXT",
                tied(
                        "Die Stadt hoffte nicht mehr auf Regen. Vielmehr kaufte sie Wasser.{1}",
                        "hoffte nicht mehr auf Regen"));
    }

    @Test
    void aNextSentenceWithSeveralMarksLendsNone() {
        assertEquals(
                "1 IN_PARAGRAPH, 2 IN_PARAGRAPH",
                tied(
                        "The town no longer hoped for rain. Instead, it bought water{1} and sold"
                                + " its carts.{2}",
                        "no longer hoped for rain"));
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertEquals(
                "1 CLOSES_SENTENCE",
                tied(
                        "The council wrote that Gen. Arden and Mr. Bell had left the town.{1}",
                        "The council wrote"));
    }
}
