package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.audit.WordDifference.Kind;
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    private static List<Kind> kinds(String quotation, String text) {
        return WordDifference.between(quotation, text).stream().map(WordDifference::kind).toList();
    }

    @Test
    void printIsNoDifference() {
        assertEquals(List.of(), kinds("the great-frost of May", "The “great frost” of May"));
    }

    @Test
    void lettersThatLookAlikeAreAnotherReading() {
        assertEquals(List.of(Kind.READING), kinds("modern times", "modem times"));
        assertEquals(List.of(Kind.READING), kinds("the harbour froze", "the harbcur froze"));
        assertEquals(List.of(Kind.READING), kinds("in 1914 again", "in i9l4 again"));
    }

    @Test
    void anotherFigureIsAnotherNumber() {
        assertEquals(List.of(Kind.NUMBER), kinds("in 1914 again", "in 1917 again"));
    }

    @Test
    void aWordThatDeniesIsToldApart() {
        assertEquals(List.of(Kind.NEGATION), kinds("they paid", "they never paid"));
        assertEquals(List.of(Kind.NEGATION), kinds("it was likely", "it was unlikely"));
    }

    @Test
    void aNameIsToldApart() {
        assertEquals(List.of(Kind.NAME), kinds("then Weber left", "then Miller left"));
        assertEquals(List.of(Kind.WORDING), kinds("then he left", "then she walked out"));
    }

    @Test
    void differencesReadAsSentences() {
        assertEquals(
                "\"1921\" for \"1920\"",
                Templates.of(OutputLanguage.EN)
                        .show(
                                WordDifference.detail(
                                        WordDifference.between("in 1921 only", "in 1920 only"))));
    }

    @Test
    void whatAgreesBeforeAndBehindCostsNothing() {
        String before = "the frost came and the rent was due ".repeat(4_000);
        String behind = " nobody paid it and the lease was broken".repeat(4_000);
        List<WordDifference> found =
                WordDifference.between(before + "in 1921" + behind, before + "in 1920" + behind);
        assertEquals(
                List.of(new WordDifference("1921", "1920", WordDifference.Kind.NUMBER)), found);
    }

    @Test
    void longTextsWithNothingInCommonAreOneDifference() {
        List<WordDifference> found =
                WordDifference.between("frost rent ".repeat(8_000), "lease pipe ".repeat(8_000));
        assertEquals(1, found.size());
    }
}
