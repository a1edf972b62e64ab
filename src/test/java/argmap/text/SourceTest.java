package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAndColumnsCountFromOneWhateverTheLineEnd(String end) {
        Source source = new Source("x", "one" + end + "two" + end + "three");
        int t = source.text().indexOf("two");
        assertEquals(new Position(2, 1), source.position(t));
        assertEquals(new Position(2, 3), source.position(t + 2));
        assertEquals(3, source.lineCount());
        assertEquals("two", source.text(source.line(2)));
    }

    @Test
    void theEndOfTheTextIsAPlace() {
        assertEquals(new Position(1, 4), new Source("x", "abc").position(3));
        assertEquals(new Position(1, 1), new Source("x", "").position(0));
    }

    @Test
    void aPlaceOutsideIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Source("x", "abc").position(4));
    }
}
