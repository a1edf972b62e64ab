package argmap.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.audit.ComparedQuotation;
import argmap.audit.ComparedQuotation.Outcome;
import argmap.audit.Finding;
import argmap.audit.MapFinding;
import argmap.audit.NoteFinding;
import argmap.audit.QuotationFinding;
import argmap.audit.SourceFinding;
import argmap.audit.WordDifference;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.message.Language;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of finding in every language. */
class FindingWordsTest {
    private static final NodeId A = new ClaimId("A");
    private static final List<WordDifference> DIFFERENCES =
            WordDifference.between("they never paid in 1803", "they paid late in 1802");

    /** One of each kind; a test holds that none is missing. */
    private static List<Finding> all() {
        List<Finding> all =
                new ArrayList<>(
                        List.of(
                                new Finding.NoEvidence(A),
                                new Finding.NoNote(A, "p. 12"),
                                new Finding.SecondHand(A, List.of("1", "2"), List.of("qtd in")),
                                new Finding.NoteAgainst(A, "1", "but see", "Work"),
                                new Finding.OneWorkOnly(A, "Work", List.of("1", "2")),
                                new Finding.NoteMissing(A, "1", "pp. 12, 14"),
                                new Finding.OpenShortForms(A, List.of("Work")),
                                new Finding.StrongerThanText(
                                        A, "always", "always", "sometimes", "sometimes", "p. 12"),
                                new Finding.StrongerThanText(
                                        A, "", "certain", "may", "possible", "p. 12"),
                                new NoteFinding.TouchesNothing(A, "1"),
                                new NoteFinding.FitsElsewhere(A, "1", "2", List.of("mill")),
                                new NoteFinding.NumberMissing(
                                        A, List.of("2"), "1", "3", List.of(), "p. 12"),
                                new NoteFinding.NotBehindIt(A, List.of("2"), "p. 12"),
                                new NoteFinding.MarkDoubtful(A, "1", "i"),
                                new MapFinding.RelationChanged(
                                        A, "Mill", "supported", "it attacks it"),
                                new MapFinding.BearsOnNothing(A, "Mill"),
                                new MapFinding.UnmarkedAttack(A, "Mill", "p. 12"),
                                new MapFinding.MarkedSupport(A, "Mill", "But", "p. 12"),
                                new MapFinding.SectionOnOneWork(A, "Part", "Work", 3),
                                new QuotationFinding.NotFound(A, "mill", "the text"),
                                new QuotationFinding.Ambiguous(A, "mill", "2 (p. 12, n. 3)"),
                                new QuotationFinding.Altered(
                                        A, "mill", "barn", "p. 12", DIFFERENCES),
                                new QuotationFinding.CutAtDenial(A, "mill", "not", "p. 12"),
                                new QuotationFinding.NumberNotThere(A, "1803", "p. 12"),
                                new QuotationFinding.Changed(A, "mill", List.of("it moved")),
                                new QuotationFinding.OnlyInWork(A, "mill", "Work", "p. 12")));
        for (Outcome outcome : Outcome.values()) {
            // What is word for word is no finding.
            if (outcome != Outcome.EXACT) {
                all.add(new SourceFinding(A, compared(outcome)));
            }
        }
        return all;
    }

    private static ComparedQuotation compared(Outcome outcome) {
        return new ComparedQuotation(
                outcome,
                "mill",
                new Span(0, 4),
                "1",
                "Work",
                "w.txt",
                "p. 12",
                "14",
                "barn",
                DIFFERENCES);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FindingWordsTest::kinds)
                : Stream.of(type);
    }

    @Test
    void noKindIsMissingHere() {
        Set<Class<?>> here = all().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(kinds(Finding.class).collect(Collectors.toSet()), here);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindIsToldInEveryLanguage(Language language) {
        Phrases phrases = Phrases.of(language, Level.ADVANCED);
        FindingWords words = new FindingWords(phrases);
        for (Finding finding : all()) {
            String key = FindingWords.key(finding);
            String sentence = words.sentence(finding);
            String question = words.question(finding);
            assertFalse(sentence.contains("{"), sentence);
            assertFalse(question.contains("{"), question);
            if (language == Language.EN) {
                assertEquals(finding.sentence(), sentence);
            } else {
                assertTrue(phrases.has("finding." + key), language + " lacks finding." + key);
                assertTrue(phrases.has("question." + key), language + " lacks question." + key);
                assertNotEquals(finding.sentence(), sentence);
                assertNotEquals(finding.question(), question);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLanguageHasPhrasesThatNothingUses(Language language) {
        Set<String> used = new TreeSet<>(Set.of("granted", "unstated"));
        all().forEach(finding -> used.add(FindingWords.key(finding)));
        Phrases.read(language).keySet().stream()
                .filter(key -> key.startsWith("finding.") || key.startsWith("question."))
                .forEach(
                        key -> assertTrue(used.contains(key.substring(key.indexOf('.') + 1)), key));
    }

    @Test
    void placesAreInTheLanguageToo() {
        FindingWords german = new FindingWords(Phrases.of(Language.DE, Level.ADVANCED));
        assertEquals(
                "Die Worte \u201emill\u201c passen auf mehrere Stellen: 2 (S. 12, Anm. 3).",
                german.sentence(new QuotationFinding.Ambiguous(A, "mill", "2 (p. 12, n. 3)")));
    }

    @Test
    void everyKindHasAHeading() {
        for (Finding finding : all()) {
            String code = finding.code();
            String spelt = code.substring(0, 1).toUpperCase(Locale.ROOT);
            // The one whose code is good English.
            if (!code.equals("bears-on-nothing")) {
                assertNotEquals(
                        spelt + code.substring(1).replace('-', ' '), Weakness.heading(code), code);
            }
        }
    }
}
