package argmap.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Quotations, texts and claims that are known again. */
class SharedWordsTest {
    private static final String WORDS =
            "the older merchants abandoned the ancient privilege without any explanation and the"
                    + " clerk of the rolls preserved an incomplete register of it";

    @Test
    void misreadLettersAndOtherPunctuationAreTheSameWords() {
        String worn =
                "The 0lder rnerchants, abandoned the ancicnt privilege, without any explan- ation;"
                        + " and the clerk of tbe rolls preserved an incomplete register of it";
        assertTrue(SharedWords.between(WORDS, worn) > .9);
        assertTrue(SharedWords.between(worn, WORDS) > .9);
    }

    @Test
    void aPartIsSharedWhole() {
        String part = "abandoned the ancient privilege without any explanation";
        assertEquals(1, SharedWords.between(WORDS, part), .001);
        assertTrue(meet(WORDS + " " + WORDS.toUpperCase(java.util.Locale.ROOT), part));
    }

    @Test
    void commonPhrasesAreNotShared() {
        assertEquals(
                0,
                SharedWords.between(
                        WORDS, "it was the opinion of the younger brother that without any doubt"));
        assertEquals(0, SharedWords.between("a quay", "a quay"));
    }

    @Test
    void twoPagesAreAlignedInAMoment() {
        String page = (WORDS + " ").repeat(40);
        assertTimeout(
                Duration.ofSeconds(20), () -> assertTrue(SharedWords.between(page, page) > .9));
    }

    private static boolean meet(String one, String other) {
        Set<String> shingles = new HashSet<>();
        SharedWords.pieces(one).forEach(piece -> shingles.addAll(SharedWords.shingles(piece)));
        Set<String> others = new HashSet<>();
        SharedWords.pieces(other).forEach(piece -> others.addAll(SharedWords.shingles(piece)));
        shingles.retainAll(others);
        return !shingles.isEmpty();
    }

    @Test
    void aSecondScanIsTheSameTextAndAnotherTextIsNot() {
        List<String> text = InventedText.paragraphs(1, 60);
        List<String> worn = text.stream().map(p -> p.replace("the re", "tbe re")).toList();
        double same = TextSketch.likeness(TextSketch.of(text), TextSketch.of(worn));
        assertTrue(same >= TextSketch.SAME, "likeness " + same);
        double other =
                TextSketch.likeness(
                        TextSketch.of(text), TextSketch.of(InventedText.paragraphs(2, 60)));
        assertTrue(other < TextSketch.SAME, "likeness " + other);
        Set<String> keys = new HashSet<>(TextSketch.keys(TextSketch.of(text)));
        keys.retainAll(TextSketch.keys(TextSketch.of(worn)));
        assertTrue(!keys.isEmpty());
    }

    @Test
    void aFewWordsAreNoBook() {
        assertEquals(List.of(), TextSketch.of(List.of("Notes.", "A title page")));
        assertEquals(0, TextSketch.likeness(List.of(), List.of()));
    }

    @Test
    void componentsAreNamedByTheirLeastMember() {
        Components components = new Components();
        components.join("d", "c");
        components.join("b", "a");
        components.join("c", "b");
        components.join("y", "x");
        Set<String> said = new HashSet<>();
        components.members().forEach(m -> said.add(m.name() + m.component()));
        assertEquals(Set.of("aa", "ba", "ca", "da", "xx", "yx"), said);
    }

    @Test
    void aLongChainIsOneComponent() {
        Components components = new Components();
        for (int i = 100_000; i > 0; i--) {
            components.join("n" + (i + 1_000_000), "n" + (i + 999_999));
        }
        assertEquals(
                1,
                components.members().stream().map(Components.Member::component).distinct().count());
    }

    @Test
    void rareWordsMakeClaimsAlike() {
        var one = Map.of("harbour", 3.0, "charter", 2.0, "their", .1);
        var other = Map.of("harbour", 3.0, "charter", 2.0, "those", .1);
        var third = Map.of("granary", 3.0, "their", .1);
        assertTrue(ClaimWords.likeness(one, other) > .9);
        assertTrue(ClaimWords.likeness(one, third) < ClaimWords.ALIKE);
        assertEquals(
                List.of("charter+harbour", "charter+their", "harbour+their"), ClaimWords.keys(one));
    }

    private static double alike(String one, String other) {
        return ClaimWords.likeness(weighed(one), weighed(other));
    }

    /** As in a library of 4,000 claims: names stand in five of them, all other words in sixty. */
    private static Map<String, Double> weighed(String claim) {
        Map<String, Double> weighed = new HashMap<>();
        Set<String> names = new HashSet<>(ClaimWords.of("Dalley ferry Quinser tannery Ostman"));
        for (String word : ClaimWords.of(claim)) {
            weighed.put(word, ClaimWords.weight(4000, names.contains(word) ? 5 : 60));
        }
        return weighed;
    }

    @Test
    void aClaimInOtherWordsIsAlikeAndOneThatSharesItsCauseIsNot() {
        String claim = "The closing of the Dalley ferry led to the rising of the Quinser tannery.";
        assertTrue(
                alike(
                                claim,
                                "I argue that the revolt of the Quinser tannery was the result of"
                                        + " the c1osure of the Da1ley ferry.")
                        >= ClaimWords.ALIKE);
        assertTrue(
                alike(claim, "The closing of the Dalley ferry led to the rising of the Ostman.")
                        < ClaimWords.ALIKE);
    }

    @Test
    void aClaimAndItsDenialAreNotOneClaim() {
        assertTrue(ClaimWords.denies("The closing of the ferry did not lead to the rising."));
        assertTrue(ClaimWords.denies("The rising was by no means its result."));
        assertFalse(ClaimWords.denies("Without the ferry there would have been no rising."));
        assertFalse(ClaimWords.denies("Not only the ferry but the tannery was closed, no doubt."));
    }
}
