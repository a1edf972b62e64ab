package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In sum, exhaustion ends quarrels. | Exhaustion ends quarrels
                    However, the survey failed. | The survey failed
                    Although the county sent a surveyor, he measured the wrong bank. | He measured the wrong bank
                    Despite rain, hail, and snow, the millers kept working. | The millers kept working
                    The motive behind the talks, however, was political. | The motive behind the talks was political
                    The villages needed water, which neither had stored. | The villages needed water
                    And so the weir of the upper village was raised by two feet. | The weir of the upper village was raised
                    ... | Untitled
                    """)
    void saysWhatTheClaimSays(String sentence, String title) {
        assertEquals(title, Title.of(sentence));
    }

    @ParameterizedTest
    @CsvSource({"[a] {b} <c> #d is broken up", "'a: b; c'"})
    void holdsNoMarkOfTheMapsLanguage(String sentence) {
        assertTrue(Title.of(sentence).matches("[^\\[\\]<>{}#\"]*"), Title.of(sentence));
    }
}
