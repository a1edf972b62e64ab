package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertEquals(
                List.of(
                        "Mr. J. V. Hale told Gen. Smith of survey No. 4 of the weir.",
                        "He was not believed."),
                sentences(
                        "Mr. J. V. Hale told Gen. Smith of survey No. 4 of the weir. He was not"
                                + " believed."));
    }

    /** An hour and its day, a company and its country; at the end of a sentence both do end it. */
    @Test
    void hoursAndCompaniesGoOn() {
        for (String text :
                List.of(
                        "The gates were shut at 7 p.m. Saturday by the guard.",
                        "It began at 9 a.m. March the first being a feast.",
                        "Their lawyers wrote that Harrow Mills Inc. USA owed nothing.",
                        "Lind & Co. Ltd was sold.",
                        "The rule of Orme v. Harrow Mills was that the weir is common.",
                        "They cited United Mills v. The Borough of Lind as law.")) {
            assertEquals(List.of(text), sentences(text));
        }
        assertEquals(
                List.of("The gates were shut at 7 p.m.", "The guard went home."),
                sentences("The gates were shut at 7 p.m. The guard went home."));
        assertEquals(
                List.of("He sold it to Harrow Mills Inc.", "Nobody objected."),
                sentences("He sold it to Harrow Mills Inc. Nobody objected."));
    }

    @Test
    void aClosingMarkSetApartBelongsToItsSentence() {
        assertEquals(
                List.of("He said \"we have no water. \"", "Nobody answered."),
                sentences("He said \"we have no water. \" Nobody answered."));
    }

    @Test
    void aStopBeforeASmallLetterIsASpeck() {
        assertEquals(
                List.of("The quarrel was fed by mutual fear. of a drought."),
                sentences("The quarrel was fed by mutual fear. of a drought."));
    }

    @Test
    void blanksAtTheEndsAreCut() {
        assertEquals(
                List.of("One is here.", "Two is there."),
                sentences("  One is here.  Two is there. "));
        assertEquals(List.of(), sentences("   "));
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.in(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
