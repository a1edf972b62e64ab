package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.text.Source;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOnMeasureTest {
    private static final String[] WORDS = {
        "harbour", "the", "of", "captain", "remembered", "a", "barrel", "in", "village", "was"
    };

    /** A text of full lines, some of which end with a hyphen, joined to one. */
    private static Source joined(int width, int everyOther, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("? ? Head\n");
        StringBuilder line = new StringBuilder();
        for (int row = 0; row < 240; ) {
            String word = WORDS[random.nextInt(WORDS.length)];
            line.append(line.isEmpty() ? "" : " ");
            boolean fits = TypeWidth.of(line + word, 0, line.length() + word.length()) <= width;
            if (fits) {
                line.append(word);
                continue;
            }
            int part = 0;
            while (part < word.length() - 1
                    && TypeWidth.of(line + word, 0, line.length() + part + 1) < width) {
                part++;
            }
            // A word that is broken where no hyphen is left was joined by whoever made the text.
            boolean hyphen = row % everyOther < 2 && part > 0;
            line.append(word, 0, part).append(hyphen ? "- " : "").append(word.substring(part));
            text.append(line, 0, line.length() - (word.length() - part));
            line.delete(0, line.length() - (word.length() - part));
            row++;
        }
        return new Source("joined", text.append('\n').toString());
    }

    @ParameterizedTest
    @CsvSource({"20000, 2", "24000, 3", "30000, 4", "30000, 2", "42000, 3"})
    void theWidthOfTheLinesIsFoundNotItsDouble(int width, int everyOther) {
        int found = RunOnMeasure.of(new Lines(joined(width, everyOther, width), true));
        assertEquals(1.0, (double) found / width, .08, () -> found + " for " + width);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void hyphensAnywhereTellNothing(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(9) == 0 ? "- " : " ");
        }
        int found = RunOnMeasure.of(new Lines(new Source("loose", text.toString()), true));
        assertTrue(found == 0, () -> "a width of " + found + " where there is none");
    }
}
