package argmap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
                EditDistance.OF_GLYPHS.needle("salt").search("the sait tax", 2));
        assertEquals(0, EditDistance.OF_GLYPHS.atStart("salt tax", "salt"));
    }

    /** What is passed over by a bound or cut off could not have been found. */
    @TestFactory
    Stream<DynamicTest> aSearchFindsWhatAllRowsAndColumnsFind() {
        return LongStream.range(0, 80)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> same(seed)));
    }

    private static void same(long seed) {
        Random random = new Random(seed);
        String alphabet = seed % 2 == 0 ? "ilnuab" : "abcdefghiklmnoprstuvwäé15";
        String hay = letters(random, 20 + random.nextInt(400), alphabet);
        int from = random.nextInt(hay.length() - 10);
        StringBuilder needle =
                new StringBuilder(hay.substring(from, Math.min(hay.length(), from + 150)));
        for (int change = random.nextInt(8); change > 0; change--) {
            int at = random.nextInt(needle.length());
            char other = alphabet.charAt(random.nextInt(alphabet.length()));
            switch (random.nextInt(3)) {
                case 0 -> needle.setCharAt(at, other);
                case 1 -> needle.insert(at, other);
                default -> needle.deleteCharAt(at);
            }
        }
        for (int allowed : new int[] {0, 1, 3, 8, 21, needle.length()}) {
            assertEquals(
                    plain(hay, needle.toString(), allowed),
                    EditDistance.OF_GLYPHS.needle(needle.toString()).search(hay, allowed),
                    needle + " for " + allowed);
        }
    }

    private static String letters(Random random, int length, String alphabet) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < length) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }

    /** The definition, without anything left out. */
    private static List<EditDistance.Match> plain(String hay, String needle, int allowed) {
        int[][] cost = new int[hay.length() + 1][needle.length() + 1];
        int[][] start = new int[hay.length() + 1][needle.length() + 1];
        List<EditDistance.Match> found = new ArrayList<>();
        for (int j = 0; j <= hay.length(); j++) {
            start[j][0] = j;
            for (int i = 1; i <= needle.length(); i++) {
                if (j == 0) {
                    cost[j][i] = 2 * i;
                    continue;
                }
                char a = needle.charAt(i - 1);
                char b = hay.charAt(j - 1);
                int exchange = a == b ? 0 : Glyphs.alike(a, b) ? 1 : 2;
                cost[j][i] = cost[j - 1][i - 1] + exchange;
                start[j][i] = start[j - 1][i - 1];
                if (cost[j - 1][i] + 2 < cost[j][i]) {
                    cost[j][i] = cost[j - 1][i] + 2;
                    start[j][i] = start[j - 1][i];
                }
                if (cost[j][i - 1] + 2 < cost[j][i]) {
                    cost[j][i] = cost[j][i - 1] + 2;
                    start[j][i] = start[j][i - 1];
                }
            }
            int all = cost[j][needle.length()];
            int first = start[j][needle.length()];
            if (j == 0 || all > allowed || first == j) {
                continue;
            }
            EditDistance.Match match = new EditDistance.Match(new Span(first, j), all);
            int last = found.size() - 1;
            if (last < 0 || !found.get(last).span().overlaps(match.span())) {
                found.add(match);
            } else if (all < found.get(last).cost()) {
                found.set(last, match);
            }
        }
        return found;
    }

    @Test
    void figuresAreNeverAlike() {
        assertTrue(Glyphs.alike('l', '1'));
        assertFalse(Glyphs.alike('5', '6'));
        assertTrue(Glyphs.alike("modern", "modem"));
    }
}
