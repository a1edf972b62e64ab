package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.Draft.Bearing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    At the same time, the millers gained by it. | SUPPORTS
                    To be sure, the weir was old. | QUALIFIES
                    Although the weir was old, it held. | SUPPORTS
                    For example, the weir of 1841 held. | EXAMPLE
                    In other words, they were afraid. | RESTATES
                    The flood was caused by the weir. | CAUSE
                    This is contrary to what the county believed. | OPPOSES
                    The county sent a surveyor. | SUPPORTS
                    """)
    void marksShowWhatASentenceDoes(String sentence, Bearing bearing) {
        assertEquals(bearing, Bearings.of(sentence).bearing());
    }

    @Test
    void whatAClaimGrantsWithinItselfSaysNothingOfItsBearing() {
        assertEquals(
                Bearing.SUPPORTS,
                Bearings.ofClaim("Although the weir was old, it held.").bearing());
        assertEquals(Bearing.SUPPORTS, Bearings.ofClaim("The weir, however, was old.").bearing());
        assertEquals(
                Bearing.QUALIFIES, Bearings.ofClaim("To be sure, the weir was old.").bearing());
    }

    @Test
    void aButGrantsWhatGoesBeforeIt() {
        String granted = "The weir was old.";
        double but =
                Concession.likelihood(granted, "But it did not break in the flood.", true, false);
        double plain = Concession.likelihood(granted, "It was built in 1790.", true, false);
        assertTrue(but > 0.4, "but: " + but);
        assertTrue(plain < 0.1, "plain: " + plain);
    }
}
