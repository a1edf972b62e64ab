package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatCommandsATerminalIsAPictureOfOneCharacter() {
        assertEquals("a\u241b[31mb\u2421c\ufffd", Visible.of("a\u001b[31mb\u007fc\u009b"));
    }

    @Test
    void whatTurnsTheOrderOfLettersIsSeen() {
        assertEquals("a\ufffdb\ufffd\ufffd", Visible.of("a\u202eb\u2066\u2069"));
    }

    @Test
    void breaksOfLinesTabsAndLettersStay() {
        String text = "a\tb\r\n\fc \u05d0\u200f \ud83d\ude00 \u00e9\u0301";
        assertEquals(text, Visible.of(text));
    }
}
