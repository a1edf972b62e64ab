package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @BeforeEach
    void skippedWhereTheNativeLibraryDoesNotLoad() {
        assumeTrue(Embedding.missing().isEmpty(), () -> "skipped: " + Embedding.missing());
    }

    private static Embedding model() {
        return Embedding.loaded().orElseThrow();
    }

    @Test
    void likeMeaningsLieNearerThanLikeWords() {
        float[] claim = model().of("The physician was pleased with her patient.");
        float[] meaning = model().of("The doctor liked how the sick man did.");
        float[] words = model().of("The patient tax collector was pleased to dine.");
        assertTrue(Embedding.likeness(claim, meaning) > Embedding.likeness(claim, words));
    }

    @Test
    void accentsAndDashesAreNoOtherWords() {
        float[] plain = model().of("a naive idea - of 1917 - 1918");
        float[] printed = model().of("a na\u00efve idea - of 1917-1918");
        assertTrue(Embedding.likeness(plain, printed) > 0.99);
    }

    @Test
    void anEmptyOrEndlessTextHasAVectorToo() {
        assertEquals(1, Embedding.likeness(model().of(""), model().of("")), 1e-5);
        float[] endless = model().of("word\ud83d".repeat(1_000_000));
        assertEquals(1, Embedding.likeness(endless, endless), 1e-5);
    }

    @Test
    void aVectorDoesNotDependOnTheThreadsThatMakeOthers() {
        List<String> texts = List.of("War.", "Peace came.", "Nobody knew why the war went on.");
        List<float[]> together = texts.parallelStream().map(model()::of).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertArrayEquals(model().of(texts.get(i)), together.get(i));
        }
    }

    @Test
    void insideTheModelWhatASentenceDoesCountsMoreThanItsSubject() {
        float[] verdict = inner("Pride is the true cause of every quarrel among the millers.");
        float[] another = inner("Fear is the real source of all debts in these towns.");
        float[] report = inner("On Monday two millers drove past the quarry to the market.");
        assertEquals(Embedding.INNER_DIMENSIONS, verdict.length);
        for (int from = 0; from < verdict.length; from += Embedding.DIMENSIONS) {
            int until = from + Embedding.DIMENSIONS;
            float[] layer = Arrays.copyOfRange(verdict, from, until);
            assertTrue(
                    cosine(layer, Arrays.copyOfRange(another, from, until))
                            > cosine(layer, Arrays.copyOfRange(report, from, until)),
                    "from " + from);
        }
    }

    private static float[] inner(String text) {
        return model().meaning(text).inner();
    }

    private static double cosine(float[] a, float[] b) {
        return Embedding.likeness(a, b)
                / Math.sqrt(Embedding.likeness(a, a) * Embedding.likeness(b, b));
    }

    @Test
    void otherTextsAreFoundByMeaning() {
        List<String> texts =
                List.of("The harbour froze.", "A doctor cured the sick man.", "Rents were high.");
        assertEquals(
                1, new OtherTexts(texts, true).best("The physician healed her patient.", 1).get(0));
        assertEquals(
                1, OtherTexts.sentences("The physician healed her patient.", texts, true).get(0));
    }
}
