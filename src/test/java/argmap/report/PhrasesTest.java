package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.audit.Backing;
import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Part;
import argmap.audit.Backing.Tie;
import argmap.document.SourceKinds.Kind;
import argmap.document.SourceKinds.Verdict;
import argmap.document.Work;
import argmap.graph.Scheme;
import argmap.message.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d\\}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        Set<String> english = new TreeSet<>(Phrases.read(Language.EN).keySet());
        Set<String> other = new TreeSet<>(Phrases.read(language).keySet());
        assertEquals(english, other);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageLeavesRoomForTheSameWords(Language language) {
        Map<String, String> english = Phrases.read(Language.EN);
        Map<String, String> other = Phrases.read(language);
        english.forEach(
                (key, phrase) ->
                        assertEquals(slots(phrase), slots(other.getOrDefault(key, "")), key));
    }

    private static Set<String> slots(String phrase) {
        return SLOT.matcher(phrase)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void everySchemeHasItsQuestions(Scheme scheme) {
        String key = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Language language : Language.values()) {
            assertTrue(Phrases.read(language).containsKey("scheme." + key));
            assertTrue(Phrases.read(language).containsKey("critical." + key + ".2"));
        }
    }

    @Test
    void kindsOfWorksThatAreNotThereAreNotCounted() {
        Work work = new Work("w", Map.of(), true);
        Verdict primary = new Verdict(Kind.PRIMARY, "it lies in an archive");
        Cited cited = new Cited(work, primary, Part.SUPPORT, Tie.NONE, work, List.of());
        assertEquals(
                "Notes: 2; independent works: 1 (primary 1)",
                Phrases.of(Language.EN, Level.ADVANCED).backing(new Backing(2, List.of(cited), 0)));
        assertEquals(
                "Anmerkungen: 0; unabh\u00e4ngige Werke: 0",
                Phrases.of(Language.DE, Level.ADVANCED).backing(Backing.NONE));
    }

    @Test
    void braceInAWordOfTheTextIsNoSlot() {
        Phrases english = Phrases.of(Language.EN, Level.ADVANCED);
        assertEquals("n. {0}", english.note("{0}"));
    }
}
