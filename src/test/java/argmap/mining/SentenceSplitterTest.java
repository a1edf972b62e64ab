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
