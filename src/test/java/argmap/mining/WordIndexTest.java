package argmap.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private static final WordIndex INDEX =
            new WordIndex(
                    List.of(
                            List.of("weir", "flood", "villag"),
                            List.of("weir", "miller"),
                            List.of("weir", "villag", "villag", "quarrel"),
                            List.of("survey")));

    @Test
    void rareWordsTellMore() {
        assertTrue(INDEX.weight("survey") > INDEX.weight("weir"));
        assertEquals(
                List.of(1, 0, 2),
                INDEX.best(List.of("weir", "miller"), 3).stream()
                        .map(WordIndex.Hit::text)
                        .toList());
    }

    @Test
    void oneScoreAgreesWithTheRanking() {
        for (WordIndex.Hit hit : INDEX.best(List.of("villag", "weir"), 9)) {
            assertEquals(hit.score(), INDEX.score(List.of("villag", "weir"), hit.text()), 1e-12);
        }
    }

    @Test
    void unknownWordsFindNothing() {
        assertTrue(INDEX.best(List.of("comet"), 5).isEmpty());
    }
}
