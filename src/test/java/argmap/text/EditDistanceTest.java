package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import java.util.List;

class EditDistanceTest {
    @Test
    void aChangeCostsOneAndAnExchangeOfLookAlikesHalf() {
        assertEquals(0, EditDistance.PLAIN.between("canal", "canal"));
        assertEquals(3, EditDistance.PLAIN.between("kitten", "sitting"));
        assertEquals(5, EditDistance.PLAIN.between("", "canal"));
        assertEquals(1, EditDistance.OF_GLYPHS.between("tide", "tido"));
        assertEquals(2, EditDistance.OF_GLYPHS.between("tide", "tidx"));
    }

    @Test
    void theNearestStretchIsFoundWhereverItBegins() {
        assertEquals(0, EditDistance.PLAIN.within("the salt tax", "salt"));
        assertEquals(1, EditDistance.PLAIN.within("the sait tax", "salt"));
        assertEquals(4, EditDistance.PLAIN.within("", "salt"));
        assertEquals(
                List.of(new EditDistance.Match(new Span(4, 8), 1)),
                EditDistance.OF_GLYPHS.search("the sait tax", "salt", 2));
        assertEquals(0, EditDistance.OF_GLYPHS.atStart("salt tax", "salt"));
    }

    @Test
    void figuresAreNeverAlike() {
        assertTrue(Glyphs.alike('l', '1'));
        assertFalse(Glyphs.alike('5', '6'));
        assertTrue(Glyphs.alike("modern", "modem"));
    }
}
