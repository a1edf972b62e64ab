package argmap.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Relation;
import argmap.message.Detail.Where;
import argmap.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registry of messages and the files of their words agree. */
class TemplatesTest {
    /** What a language must have for a code: all that a page in that language can show. */
    private static List<String> keys(Code code, OutputLanguage language) {
        boolean audit = code.stage() == Stage.AUDIT;
        boolean clause = code.key().startsWith("change.");
        if (!audit) {
            return language == OutputLanguage.EN ? List.of(code.key()) : List.of();
        }
        return clause ? List.of(code.key()) : List.of(code.key(), code.key() + ".question");
    }

    @ParameterizedTest
    @EnumSource(OutputLanguage.class)
    void everyCodeHasItsWordsInEveryLanguageThatShowsIt(OutputLanguage language) {
        Templates templates = Templates.of(language);
        for (Code code : Code.values()) {
            for (String key : keys(code, language)) {
                assertTrue(templates.has(key), language + " lacks " + key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OutputLanguage.class)
    void everyTemplateSpeaksOfWhatItsCodeHas(OutputLanguage language) {
        Templates templates = Templates.of(language);
        for (Code code : Code.values()) {
            Set<String> names =
                    code.slots().stream().map(Code.Slot::name).collect(Collectors.toSet());
            for (String key : keys(code, language)) {
                Set<String> unknown = new TreeSet<>(templates.names(key));
                unknown.removeAll(names);
                assertEquals(Set.of(), unknown, language + ", " + key);
            }
        }
    }

    @Test
    void englishSpeaksOfEverythingThatACodeHas() {
        Templates templates = Templates.of(OutputLanguage.EN);
        for (Code code : Code.values()) {
            Set<String> silent =
                    code.slots().stream()
                            .map(Code.Slot::name)
                            .collect(Collectors.toCollection(TreeSet::new));
            silent.removeAll(templates.names(code.key()));
            assertEquals(Set.of(), silent, code.key());
        }
    }

    @ParameterizedTest
    @EnumSource(OutputLanguage.class)
    void noLanguageHasWordsThatNothingSays(OutputLanguage language) {
        Set<String> said = new TreeSet<>();
        for (Code code : Code.values()) {
            said.add(code.key());
            said.add(code.key() + ".question");
            said.add(code.code() + ".heading");
        }
        Set<String> pieces =
                Set.of(
                        "list",
                        "handout",
                        "diagram",
                        "difference",
                        "level",
                        "relation",
                        "lost",
                        "near",
                        "also",
                        "also-is",
                        "quoted",
                        "pages",
                        "paragraphs",
                        "notes",
                        "in-a-note");
        for (String key : Templates.of(language).keys()) {
            int dot = key.indexOf('.');
            String group = dot < 0 ? key : key.substring(0, dot);
            assertTrue(said.contains(key) || pieces.contains(group), language + ": " + key);
        }
    }

    @Test
    void everyFindingOfTheAuditHasAHeading() {
        for (Code code : Code.values()) {
            if (code.stage() == Stage.AUDIT && !code.key().startsWith("change.")) {
                assertFalse(Templates.of(OutputLanguage.EN).heading(code).isBlank());
            }
        }
    }

    @Test
    void codesAreLowercaseWordsAndKeysAreUnique() {
        Set<String> keys = new TreeSet<>();
        for (Code code : Code.values()) {
            assertTrue(code.code().matches("[a-z]+([.-][a-z0-9]+)+"), code.code());
            assertTrue(keys.add(code.key()), code.key());
        }
        for (Code one : Code.values()) {
            Code first = Code.of(one.code()).orElseThrow();
            assertEquals(first.severity(), one.severity(), one.code());
            assertEquals(first.stage(), one.stage(), one.code());
        }
    }

    /**
     * Something of a kind that a code may speak of: one or two of it, or as little as there may be.
     */
    private static Detail sample(Code.Slot slot, int size) {
        List<String> words = List.of("mill", "brook").subList(0, size);
        return switch (slot.kind()) {
            case NODE -> Detail.nodes(words.stream().map(ClaimId::new).toList());
            case WORDS -> new Detail.Words(words);
            case TEXT -> new Detail.Texts(words);
            case NUMBER -> Detail.number(size);
            case NOTE -> new Detail.Notes(words);
            case PLACE ->
                    new Detail.Places(
                            words.stream().map(w -> new Where(Where.Unit.PAGE, w)).toList());
            case WORK -> new Detail.Works(words);
            case KEYWORD -> keyword(slot.name());
            case DIFFERENCE ->
                    new Detail.Differences(
                            words.stream().map(w -> new Detail.Difference(w, "barn")).toList());
            case CLAUSE ->
                    new Detail.Clauses(words.stream().map(w -> Code.CHANGED_PLACE.of()).toList());
        };
    }

    private static Detail keyword(String name) {
        return switch (name) {
            case "claimLevel", "textLevel" -> Detail.keyword("level", "hardly ever");
            case "relation", "was", "now" -> Detail.keyword("relation", Relation.Kind.ATTACK);
            case "what" -> Detail.keyword("lost", "tags");
            default -> Detail.keyword(name, "other");
        };
    }

    @ParameterizedTest
    @EnumSource(OutputLanguage.class)
    void everyCodeIsSaidOfNoneOfOneAndOfTwo(OutputLanguage language) {
        Templates templates = Templates.of(language);
        for (Code code : Code.values()) {
            for (int size = 0; size < 3; size++) {
                int many = size;
                Detail[] details =
                        code.slots().stream().map(s -> sample(s, many)).toArray(Detail[]::new);
                Message message = code.of(details);
                String said = templates.say(message);
                if (size == 0) {
                    continue;
                }
                assertFalse(said.isBlank(), code.key());
                assertFalse(said.contains("  "), code + ": " + said);
                assertFalse(
                        said.contains("{")
                                && !said.contains("{quote")
                                && !said.contains("{…")
                                && !said.contains("{data")
                                && !said.contains("{ ... }"),
                        said);
                boolean finding = code.stage() == Stage.AUDIT && !code.key().startsWith("change.");
                if (code.stage() == Stage.AUDIT && language != OutputLanguage.EN) {
                    assertNotEquals(message.message(), said);
                }
                if (finding) {
                    assertTrue(said.endsWith("."), said);
                    assertTrue(templates.ask(message).endsWith("?"), templates.ask(message));
                }
            }
        }
    }

    private static final Span HERE = new Span(3, 5);

    @Test
    void aMessageIsSaidInEnglish() {
        assertEquals(
                "note marker 7 has no footnote on page 12",
                Code.MARKER_WITHOUT_NOTE.at(HERE, Detail.text("7"), Detail.text("12")).message());
        assertEquals(
                "the number here was lost and is taken to be 7",
                Code.DOUBTFUL_NUMBER.at(HERE, Detail.words(""), Detail.note("7")).message());
        assertEquals(
                "the conclusion of <A> is not, and does not support, [B]",
                Code.UNGROUNDED_SUPPORT
                        .at(HERE, Detail.node(new ArgumentId("A")), Detail.node(new ClaimId("B")))
                        .message());
    }

    @Test
    void severalAreCountedAndListed() {
        List<ClaimId> all = List.of("A", "B", "C", "D", "E").stream().map(ClaimId::new).toList();
        assertEquals(
                "5 suggestions are not accepted yet: [A], [B], [C] and 2 more; take #suggested away"
                        + " from what holds",
                Code.SUGGESTIONS_LEFT.at(HERE, Detail.nodes(all)).message());
        assertEquals(
                "[A] has more than 40 words; so does [B]",
                Code.CLAIM_TOO_LONG
                        .at(
                                HERE,
                                Detail.node(all.get(0)),
                                Detail.number(40),
                                Detail.node(all.get(1)))
                        .message());
    }

    @Test
    void aFindingIsSaidInItsLanguage() {
        Detail places =
                new Detail.Places(
                        List.of(
                                new Where(Where.Unit.PAGE, "12"),
                                new Where(Where.Unit.PAGE, "14"),
                                new Where(Where.Unit.NOTE, "3")));
        Message found = Code.QUOTATION_AMBIGUOUS.of(Detail.words("mill"), Detail.number(3), places);
        assertEquals(
                "The words \"mill\" fit several places: 3 (pp. 12, 14, n. 3).", found.message());
        assertEquals(
                "Die Worte „mill“ passen auf mehrere Stellen: 3 (S. 12, 14, Anm. 3).",
                Templates.of(OutputLanguage.DE).say(found));
        assertEquals(
                "¿A cuál de estos lugares se refiere «mill»: 3 (pp. 12, 14, n. 3)?",
                Templates.of(OutputLanguage.ES).ask(found));
    }

    @Test
    void whatAnIncludedFileSaysHasItsPlaceBeforeIt() {
        Message found =
                Code.USE_OF_NOTHING.at(HERE, Detail.text("4")).movedTo(HERE, "b.argdown:2:1");
        assertEquals(
                "b.argdown:2:1: no statement before this step is numbered (4)", found.message());
    }

    @Test
    void aBraceInAWordOfTheTextIsNoSlot() {
        assertEquals(
                "the text reads \"{words}\"",
                Code.QUOTE_ALTERED.at(HERE, Detail.words("{words}")).message());
    }

    @Test
    void aMessageSpeaksOfWhatItsLineSays() {
        assertThrows(IllegalArgumentException.class, () -> Code.USE_OF_NOTHING.at(HERE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Code.USE_OF_NOTHING.at(HERE, Detail.number(4)));
    }

    @Test
    void nothingIsCountedAsOneInFrenchAlone() {
        Template template = Template.of("{n, plural, one {#a} other {#b}}");
        for (OutputLanguage language : OutputLanguage.values()) {
            assertEquals(
                    language == OutputLanguage.FR, shown(language, 0).equals("one"), "" + language);
        }
        assertEquals(Set.of("n"), template.names());
        assertThrows(IllegalArgumentException.class, () -> Template.of("{n, plural, one {a}}"));
        assertThrows(IllegalArgumentException.class, () -> Template.of("{n"));
        assertThrows(IllegalArgumentException.class, () -> Template.of("n}"));
    }

    private static String shown(OutputLanguage language, long number) {
        return Templates.of(language).pluralForm(number);
    }

    @Test
    void keywordsHaveWords() {
        for (OutputLanguage language : OutputLanguage.values()) {
            Set<String> levels =
                    Templates.of(language).keys().stream()
                            .filter(key -> key.startsWith("level."))
                            .collect(Collectors.toSet());
            assertEquals(20, levels.size(), language.code());
        }
        assertEquals(4, Arrays.asList(OutputLanguage.values()).size());
    }
}
