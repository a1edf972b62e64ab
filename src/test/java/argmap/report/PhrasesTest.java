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
import argmap.message.OutputLanguage;
import argmap.message.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    @ParameterizedTest
    @EnumSource(OutputLanguage.class)
    void everyLanguageSaysTheSameThings(OutputLanguage language) {
        assertEquals(keys(OutputLanguage.EN), keys(language));
    }

    @ParameterizedTest
    @EnumSource(OutputLanguage.class)
    void everyLanguageLeavesRoomForTheSameWords(OutputLanguage language) {
        Templates english = Templates.of(OutputLanguage.EN);
        Templates other = Templates.of(language);
        keys(OutputLanguage.EN)
                .forEach(key -> assertEquals(english.names(key), other.names(key), key));
    }

    private static Set<String> keys(OutputLanguage language) {
        return Templates.of(language).keys().stream()
                .filter(key -> key.startsWith(Phrases.GROUP))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void everySchemeHasItsQuestions(Scheme scheme) {
        String key = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (OutputLanguage language : OutputLanguage.values()) {
            assertTrue(Templates.of(language).has("handout.scheme." + key));
            assertTrue(Templates.of(language).has("handout.critical." + key + ".2"));
        }
    }

    /** A sign turned in one language would be a false page in that language alone. */
    @Test
    void everyLanguageTellsForFromAgainst() {
        List<String> kinds =
                List.of("support", "attack", "concession", "undercut", "contradictory");
        assertEquals(
                List.of(
                        "supports, speaks against, is granted against, speaks against the step in,"
                                + " contradicts",
                        "stützt, spricht gegen, wird gegen eingeräumt, spricht gegen den Schritt"
                                + " in, widerspricht",
                        "appuie, s\u2019oppose à, est concédé contre, s\u2019oppose au passage"
                                + " dans, contredit",
                        "apoya, habla contra, se concede contra, habla contra el paso en,"
                                + " contradice"),
                Stream.of(OutputLanguage.values())
                        .map(
                                language ->
                                        kinds.stream()
                                                .map(kind -> bears(language, kind))
                                                .collect(Collectors.joining(", ")))
                        .toList());
        for (OutputLanguage language : OutputLanguage.values()) {
            Phrases words = Phrases.of(language, Level.ADVANCED);
            for (String kind : kinds) {
                String out = words.say("out." + kind).toLowerCase(Locale.ROOT);
                assertTrue(
                        bears(language, kind)
                                .replace("eingeräumt", "")
                                .strip()
                                .split(" ", -1)[0]
                                .equals(out.split(" ", -1)[0]),
                        out);
            }
        }
    }

    private static String bears(OutputLanguage language, String kind) {
        return Phrases.of(language, Level.ADVANCED)
                .say("bears." + kind, "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void kindsOfWorksThatAreNotThereAreNotCounted() {
        Work work = new Work("w", Map.of(), true);
        Verdict primary = new Verdict(Kind.PRIMARY, "it lies in an archive");
        Cited cited = new Cited(work, primary, Part.SUPPORT, Tie.NONE, work, List.of());
        assertEquals(
                "Notes: 2; independent works: 1 (primary 1)",
                Phrases.of(OutputLanguage.EN, Level.ADVANCED)
                        .backing(new Backing(2, List.of(cited), 0)));
        assertEquals(
                "Anmerkungen: 0; unabh\u00e4ngige Werke: 0",
                Phrases.of(OutputLanguage.DE, Level.ADVANCED).backing(Backing.NONE));
    }

    @Test
    void braceInAWordOfTheTextIsNoSlot() {
        Phrases english = Phrases.of(OutputLanguage.EN, Level.ADVANCED);
        assertEquals("n. {0}", english.note("{0}"));
    }
}
