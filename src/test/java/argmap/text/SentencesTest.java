package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentencesTest {
    private static String around(String text, String passage) {
        int at = text.indexOf(passage);
        Span sentence = Sentences.around(text, new Span(at, at + passage.length()));
        return text.substring(sentence.start(), sentence.end());
    }

    @Test
    void aPassageGrowsToItsSentence() {
        String text = "The rent rose. Dr. A. Bell paid it in Aug. 1912. Nobody else did.";
        assertEquals("Dr. A. Bell paid it in Aug. 1912.", around(text, "paid it"));
        assertEquals("Nobody else did.", around(text, "else"));
    }

    @Test
    void theShortFormsOfFourLanguagesEndNoSentence() {
        assertEquals(
                "Siehe Bd. II und Hr. Horn.", around("Siehe Bd. II und Hr. Horn. Ende.", "und"));
        assertEquals("Así la Sra. Cuerno.", around("Así la Sra. Cuerno. Fin.", "Así"));
        assertTrue(Sentences.isShortForm("Messrs"));
        assertFalse(Sentences.isShortForm("etc"));
        assertFalse(Sentences.isShortForm("U.S"));
    }
}
