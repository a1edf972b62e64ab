package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.util.List;

class NumberedListsTest {
    private static Diagnosed<ArgumentMap> read(String text) {
        return ArgdownReader.read(new Source("map.argdown", text));
    }

    private static String messages(String text) {
        return MapText.diagnostics(new Source("map.argdown", text), read(text));
    }

    private static List<String> steps(String text) {
        return read(text).value().arguments().stream()
                .flatMap(a -> a.inferences().stream())
                .map(NumberedListsTest::step)
                .toList();
    }

    private static String step(Inference step) {
        return step.premises() + " -> " + step.conclusion();
    }

    @Test
    void whatNamesEarlierItemsIsConcludedFromThem() {
        String list =
                """
                <Mortal>

                1. [All]: All men are mortal.
                2. [Man]: He is a man.
                    - [Doubt]: no
                3. [So]: He is mortal. (1, 2) #sure
                4. [End]: He will die. (3)
                5. [Note]: This is old.
                """;
        ArgumentMap map = read(list).value();
        Argument argument = map.arguments().get(0);
        assertEquals("Mortal", argument.id().title());
        assertEquals(List.of("[[All], [Man]] -> [So]", "[[So]] -> [End]"), steps(list));
        assertEquals("He is mortal.", map.claim(new ClaimId("So")).orElseThrow().text());
        assertEquals(List.of("sure"), map.claim(new ClaimId("So")).orElseThrow().tags());
        assertEquals("[Man]", map.relations().get(0).fold(b -> b.to().written(), u -> ""));
        assertEquals(
                "3:4: info: this list is read as premises and conclusion, (1) ... ----; other"
                        + " programs read it as a list [argdown.numbered-list]\n",
                messages(list));
    }

    @Test
    void otherListsStayLists() {
        for (String list :
                List.of(
                        "1. a\n2. b\n3. c\n",
                        "1. a (1989)\n2. b (2)\n3. c (7)\n",
                        "1. (1)\n2. see (4, 5)\n",
                        "* a\n* b (1)\n",
                        "1. a\n\nx (1)\n")) {
            assertEquals(List.of(), steps(list), list);
            assertEquals("", messages(list), list);
        }
    }

    @Test
    void aNumberThatNoItemHasIsReported() {
        String said = messages("1. a\n2. b\n3. c (2, 9)\n");
        assertTrue(
                said.contains("3:6: warning: no statement before this step is numbered (9)"), said);
    }

    @Test
    void listsThatBeginAnewAreArgumentsOfTheirOwn() {
        assertEquals(
                List.of("[[Untitled 2]] -> [Untitled 3]", "[[Untitled 5]] -> [Untitled 6]"),
                steps("1. a\n2. b (1)\n\n1. c\n\n2. d (1)\n"));
    }

    @Test
    void aPersonsListCanBeEdited() {
        String list = "1. [A]: a\n2. [B]: b and c (1) // why\n";
        assertEquals(
                "1. [A]: a\n2. [B]: b or c #x (1) // why\n",
                ArgdownEditor.edit(
                                new Source("m", list),
                                List.of(
                                        new MapEdit.Reword(new ClaimId("B"), "b or c"),
                                        new MapEdit.Tag(new ClaimId("B"), "x")))
                        .text());
    }
}
