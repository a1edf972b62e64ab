package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.graph.Scheme;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownSchemeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    For example, the weir of 1841 held through two floods. | EXAMPLE
                    The upper mill, for instance, stood idle for a year. | EXAMPLE
                    The lower mill offers a telling example of how trade moved. | EXAMPLE
                    Die untere Mühle stand zum Beispiel ein Jahr lang still. | EXAMPLE
                    Le moulin du bas, par exemple, resta fermé un an. | EXAMPLE
                    According to Hale, the weir was never sound. | EXPERT_OPINION
                    According to most historians, the county never meant to act. | EXPERT_OPINION
                    As Brenner has argued, rents fell before wages rose. | EXPERT_OPINION
                    Professor Lindqvist has shown that the accounts were forged. | EXPERT_OPINION
                    Laut Weber war das Wehr nie dicht. | EXPERT_OPINION
                    Selon Duval, le barrage n'a jamais tenu. | EXPERT_OPINION
                    The best explanation is that the miller had been warned. | BEST_EXPLANATION
                    His silence can best be explained by a promise to the county. | BEST_EXPLANATION
                    The delay is best understood as a bargain. | BEST_EXPLANATION
                    Das Schweigen lässt sich am besten durch ein Versprechen erklären. | BEST_EXPLANATION
                    Ce silence s'explique par une promesse. | BEST_EXPLANATION
                    Similarly, the tanners left once the river ran low. | ANALOGY
                    Just as drought emptied the fields, so debt emptied the villages. | ANALOGY
                    Like the guilds of the north, the millers kept strangers out. | ANALOGY
                    Ebenso wie die Gerber zogen die Müller fort. | ANALOGY
                    À l'instar des tanneurs, les meuniers partirent. | ANALOGY
                    The empty granaries suggest that the harvest had failed. | SIGN
                    The letter is clear evidence of a quarrel. | SIGN
                    These entries indicate that the toll was paid. | SIGN
                    Der Brief deutet darauf hin, dass gestritten wurde. | SIGN
                    La lettre indique que la querelle durait. | SIGN
                    In order to keep the water, the village had to raise the weir. | PRACTICAL_REASONING
                    The only way to keep the peace was to share the river. | PRACTICAL_REASONING
                    If the village wants to keep its water, it must raise the weir. | PRACTICAL_REASONING
                    The county should therefore repair the weir. | PRACTICAL_REASONING
                    Um das Wasser zu halten, musste das Dorf bauen. | PRACTICAL_REASONING
                    Pour garder l'eau, il faut relever le barrage. | PRACTICAL_REASONING
                    The fields failed because the weir had been raised. | CAUSE_TO_EFFECT
                    The new weir led to open war between the villages. | CAUSE_TO_EFFECT
                    As a result, both villages lost their harvest. | CAUSE_TO_EFFECT
                    Die Felder verdarben, weil das Wehr erhöht worden war. | CAUSE_TO_EFFECT
                    Les champs séchèrent parce que le barrage montait. | CAUSE_TO_EFFECT
                    """)
    void marksShowTheScheme(String sentence, Scheme scheme) {
        assertEquals(Optional.of(scheme), ShownScheme.ofPremise(sentence).map(ShownScheme::scheme));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hale set an example to all the millers of the valley. | EXAMPLE
                    The upper village (with its many, for example, tanners) stayed. | EXAMPLE
                    The work went on according to plan. | EXPERT_OPINION
                    According to Article 5, the weir belonged to the county. | EXPERT_OPINION
                    He argued that the weir belonged to him. | EXPERT_OPINION
                    As soon as Hale had left, the gates were opened. | EXPERT_OPINION
                    He explained to the county that he had no money. | BEST_EXPLANATION
                    Just as he arrived, the gates were opened. | ANALOGY
                    The lower mill was just as old as the upper one. | ANALOGY
                    Like many of his neighbours, Hale kept sheep. | ANALOGY
                    The county would like an answer. | ANALOGY
                    Hale suggested that the county wait a year. | SIGN
                    They suggested that the county wait a year. | SIGN
                    There is no evidence of a quarrel. | SIGN
                    The gates must have been open all night. | PRACTICAL_REASONING
                    It is hard to find a better village in the valley. | PRACTICAL_REASONING
                    The weir fell, but not because the flood was high. | CAUSE_TO_EFFECT
                    The wages that were due to the masons went unpaid. | CAUSE_TO_EFFECT
                    "We came because we were hungry," said Hale. | CAUSE_TO_EFFECT
                    The county sent a surveyor in March. | CAUSE_TO_EFFECT
                    """)
    void theSameWordsInAnotherUseDoNot(String sentence, Scheme scheme) {
        assertEquals(
                Optional.empty(),
                ShownScheme.ofPremise(sentence)
                        .map(ShownScheme::scheme)
                        .filter(found -> found == scheme));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    This suggests that the harvest had failed. | SIGN
                    As a result, both villages went hungry. | CAUSE_TO_EFFECT
                    """)
    void aConclusionShowsHowItIsDrawn(String sentence, Scheme scheme) {
        assertEquals(
                Optional.of(scheme), ShownScheme.ofConclusion(sentence).map(ShownScheme::scheme));
    }

    @ParameterizedTest
    @CsvSource({"'For example, both villages went hungry.'", "'According to Hale, all was lost.'"})
    void whatIsAnExampleItselfDoesNotRestOnOne(String sentence) {
        assertEquals(Optional.empty(), ShownScheme.ofConclusion(sentence));
    }
}
