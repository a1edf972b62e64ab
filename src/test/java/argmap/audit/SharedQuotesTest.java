package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.graph.Anchoring;
import argmap.graph.TextSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The 19 cases of Hypothesis's quotation finder; {@link QuotationFinderTest} proves the same on
 * texts of our own where they are absent. Where Hypothesis takes the first of several places, the
 * words are ambiguous here and that place stands first; where it takes what is merely alike, it is
 * shown as a proposal.
 */
class SharedQuotesTest {
    private SharedQuotes shared;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(SharedQuotes.FILE), "no ../shared/data/quotes: skipped");
        shared = SharedQuotes.read();
    }

    private static Anchoring find(String text, TextSelector words) {
        return QuotationFinderTest.find(text, words);
    }

    private static String words(String text, Anchoring found) {
        var span = found.places().get(0).passage().span();
        return text.substring(span.start(), span.end());
    }

    /** Half letters that differ, context included; the smaller the liker. */
    private int cost(TextSelector words) {
        return find(shared.text("solitude"), words).places().get(0).cost();
    }

    private void ascends(List<String> from, UnaryOperator<String> none, Cost cost) {
        for (int i = 1; i < from.size(); i++) {
            assertTrue(cost.of(from.get(i)) > cost.of(from.get(i - 1)), none.apply(from.get(i)));
        }
    }

    private interface Cost {
        int of(String words);
    }

    @Test
    void noCaseIsForgotten() {
        assertEquals(11, shared.titles());
        assertEquals(8, shared.table().size());
    }

    @Test
    void exactWords() {
        String text = shared.text("solitude");
        String quote = shared.strings("finds exact match").get(0);
        Anchoring found = find(text, TextSelector.of(quote));
        assertEquals(Anchoring.Status.EXACT, found.status());
        assertEquals(quote, words(text, found));
    }

    @Test
    void theNearestWordsAreShown() {
        String text = shared.text("solitude");
        List<String> strings = shared.strings("finds best approximate match");
        Anchoring found = find(text, TextSelector.of(strings.get(0)));
        assertFalse(found.isPlaced());
        assertEquals(strings.get(1), words(text, found));
    }

    @Test
    void wordsThatAreLessLikeCostMore() {
        ascends(
                shared.strings("scores matches based on quote similarity"),
                s -> s,
                q -> cost(TextSelector.of(q)));
    }

    @Test
    void aPrefixThatIsLessLikeCostsMore() {
        List<String> all = shared.strings("scores matches based on prefix similarity");
        TextSelector quote = TextSelector.of(all.get(4));
        ascends(all.subList(0, 4), s -> s, p -> cost(quote.in(p, "")));
    }

    @Test
    void aSuffixThatIsLessLikeCostsMore() {
        List<String> all = shared.strings("scores matches based on suffix similarity");
        TextSelector quote = TextSelector.of(all.get(4));
        ascends(all.subList(0, 4), s -> s, p -> cost(quote.in("", p)));
    }

    @Test
    void otherWordsAreNotFound() {
        TextSelector other = TextSelector.of(shared.text("solitude"));
        assertEquals(Anchoring.ORPHAN, find(shared.text("twoCities"), other));
    }

    @Test
    void nothingIsFoundOfNothingAndInNothing() {
        assertEquals(Anchoring.ORPHAN, find("foobar", TextSelector.of("")));
        assertEquals(Anchoring.ORPHAN, find("", TextSelector.of("foobar")));
    }

    @TestFactory
    Stream<DynamicTest> contextChooses() {
        String text = shared.text("twoCities");
        return shared.table().stream()
                .map(
                        c ->
                                dynamicTest(
                                        c.toString(),
                                        () -> {
                                            Anchoring found =
                                                    find(
                                                            text,
                                                            TextSelector.of(c.quote())
                                                                    .in(c.prefix(), c.suffix()));
                                            assertTrue(found.isPlaced(), found.toString());
                                            assertEquals(c.quote(), words(text, found));
                                            assertEquals(
                                                    text.indexOf(c.expected()),
                                                    found.places().get(0).passage().span().start());
                                        }));
    }

    @Test
    void aPositionChoosesBetweenPlacesThatAreAlike() {
        String text = shared.text("twoCities");
        List<String> all = shared.strings("uses `hint` as a tie-breaker");
        int first = text.indexOf(all.get(0)) + all.get(1).length();
        int second = text.indexOf(all.get(2)) + all.get(3).length();
        TextSelector quote = TextSelector.of(all.get(4));
        assertEquals(first, start(find(text, quote.at(first, first + 8))));
        assertEquals(second, start(find(text, quote.at(second, second + 8))));
        Anchoring none = find(text, quote);
        assertFalse(none.isPlaced());
        assertEquals(first, start(none));
        assertEquals(2, none.places().size());
    }

    private static int start(Anchoring found) {
        return found.places().get(0).passage().span().start();
    }

    @Test
    void aPrefixMayBeLongerThanWhatStandsBefore() {
        String text = shared.text("solitude");
        List<String> all = shared.strings("matches when prefix length is greater");
        Anchoring found = find(text, TextSelector.of(all.get(1)).in(all.get(0), ""));
        assertTrue(found.isPlaced());
        assertEquals(all.get(1), words(text, found));
    }

    @Test
    void aSuffixMayStandNowhere() {
        List<String> all = shared.strings("matches when match ends at end of text");
        Anchoring found = find(all.get(0), TextSelector.of(all.get(1)).in("", all.get(2)));
        assertTrue(found.isPlaced());
        assertEquals(all.get(1), words(all.get(0), found));
    }
}
