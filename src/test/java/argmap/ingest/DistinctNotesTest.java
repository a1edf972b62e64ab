package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.Argmap;
import argmap.ReadText;
import argmap.document.Note;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However a text is torn, no two of its notes have one id, and its page is made. */
class DistinctNotesTest {
    private static final String TEXT =
            """
            The council of the haven kept its rolls in a tower by the gate,14 and the clerk of the
            harbour board read them aloud twice a year.15
            14 HCR Part 39, in the older rolls.
            15 See Orme, Charters and Seals, p. 118.
            \f
            In accordance with
            14 HCR 39.19, send your request to the keeper of the granary.16
            16 Ibid., p. 214.
            14 HCR Part 39
            \f
            The rolls were lost in the third winter,17 when the tower burned.
            17 Halvard, Annals of the Haven, ch. iv.
            """;

    @TestFactory
    Stream<DynamicTest> noTwoNotesHaveOneId() {
        return LongStream.range(0, 200)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(torn(seed))));
    }

    private static String torn(long seed) {
        List<String> lines = new ArrayList<>(Arrays.asList(TEXT.split("\n", -1)));
        Random random = new Random(seed);
        if (seed > 0) {
            Collections.shuffle(lines, random);
            lines.addAll(lines.subList(0, random.nextInt(lines.size())).stream().toList());
        }
        return String.join("\n", lines);
    }

    private static void check(String text) {
        ReadText read = Argmap.read(new Source("torn.txt", text));
        List<String> ids = read.document().notes().stream().map(Note::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertFalse(read.readingPage().isEmpty());
    }
}
