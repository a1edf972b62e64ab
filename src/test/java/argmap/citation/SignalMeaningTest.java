package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Citation.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalMeaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    See also                                | SUPPORTS
                    For evidence that it was so, see        | SUPPORTS
                    For a history of the port, see          | BACKGROUND
                    Zum Begriff vgl.                        | BACKGROUND
                    For a version downplaying it, see       | QUALIFIES
                    But see                                 | OPPOSES
                    Dagegen                                 | OPPOSES
                    zit. nach                               | SECOND_HAND
                    cité par                                | SECOND_HAND
                    """)
    void aSignalSaysWhatItsWordsSay(String signal, Meaning meaning) {
        assertEquals(meaning, Signals.meaning(signal));
    }

    /** The whole table is measured by argmap.bench; a loss of more than a few shows here. */
    @Test
    void theTableOfSignalsIsReadAsByHand() {
        SignalTable.Count count = SignalTable.count();
        assertTrue(count.right() >= 116, () -> count.toString());
    }
}
