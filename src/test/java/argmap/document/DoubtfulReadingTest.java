package argmap.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoubtfulReadingTest {
    @Test
    void brokenWordsAndLostSignsAreFoundAndQuestionsAreNot() {
        assertEquals(
                List.of("fo?s", "fo? s", "? 75,000"),
                in("to fo?s more, to fo? s more, and gave ? 75,000 to the paper"));
        assertEquals(
                List.of("]ourna/", "<)9", "troops/"),
                in(
                        "Historical ]ourna/ 19 (1976), 98--<)9; by the troops/ [sic] and/or km/h, p < 5"));
        assertEquals(
                List.of("perceptions.", "the."),
                in("by mutual perceptions. of an advantage. When the. Soviet Union, ed. and tr."));
        assertEquals(
                List.of(), in("Was it so? 40 men say no. Who knows? he asked. Why? I saw it."));
    }

    private static List<String> in(String text) {
        return DoubtfulReading.in(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.toList());
    }
}
