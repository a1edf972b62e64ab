package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentMap;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgdownSelectionTest {
    private static final String DEBATE =
            """
            # One {isGroup: true}

            [A]: a #sure
              + <P>
              - [B]: b {color: "#abc"}

            <P>

            (1) [C]: c
            (2) [D]: d {isInMap: false}
            ----
            (3) [E]: e
            -- {uses: [1, 3]} --
            (4) [A]

            # Two

            [F]: f
              - [A]

            [Alone]: x
            """;

    private static ArgdownSelection select(String head, String text) {
        String file = head.isEmpty() ? text : "===\n" + head + "\n===\n\n" + text;
        return ArgdownSelection.of(
                new Source("map", file), path -> IncludedFiles.Answer.none("none"));
    }

    private static List<String> nodes(ArgumentMap map) {
        List<String> all = new ArrayList<>();
        map.claims().forEach(claim -> all.add(claim.id().written()));
        map.arguments().forEach(argument -> all.add(argument.id().written()));
        return all;
    }

    private static List<String> edges(ArgumentMap map) {
        return map.relations().stream()
                .map(
                        r ->
                                r.from().written()
                                        + r.fold(
                                                (Relation.Between b) ->
                                                        " " + b.kind() + " " + b.to().written(),
                                                u -> " UNDERCUT " + u.inference()))
                .toList();
    }

    @Test
    void onlySettingsAskForASelection() {
        assertFalse(select("title: x", "[A]: a {color: \"#123\"}\n").asked());
        assertFalse(select("color:\n  tagColors:\n    x: \"#123456\"", "[A]: a\n").asked());
        assertTrue(select("", DEBATE).asked());
        assertTrue(select("selection:\n  excludeDisconnected: false", "[A]: a\n").asked());
        assertTrue(select("model:\n  explodeArguments: true", "[A]: a\n").asked());
        assertTrue(select("", "# X {isClosed: true}\n\n[A]: a\n").asked());
    }

    @Test
    void whatIsConnectedIsShown() {
        ArgumentMap map = select("", DEBATE).map();
        assertEquals(List.of("[A]", "[B]", "[C]", "[F]", "<P>"), nodes(map));
        assertTrue(edges(map).contains("[A] ATTACK [F]"), edges(map).toString());
        assertTrue(edges(map).contains("<P> SUPPORT [A]"), edges(map).toString());
        assertEquals("One", map.sections().get(map.claims().get(0).section()).title());
    }

    @Test
    void theSelectionModeAndNamesChoose() {
        String head = "selection:\n  statementSelectionMode: with-more-than-one-relation";
        assertEquals(List.of("[A]", "[B]", "[F]", "<P>"), nodes(select(head, DEBATE).map()));
        String named = "selection:\n  excludeStatements: [B]\n  excludeDisconnected: false";
        assertEquals(
                List.of("[A]", "[C]", "[E]", "[F]", "[Alone]", "<P>"),
                nodes(select(named, DEBATE).map()));
        String tagged = "selection:\n  selectedTags: [sure]\n  excludeDisconnected: false";
        assertEquals(List.of("[A]"), nodes(select(tagged, DEBATE).map()));
    }

    @Test
    void anArgumentOfTwoStepsIsTwoWhereItIsToBeExploded() {
        ArgumentMap map = select("model:\n  explodeArguments: true", DEBATE).map();
        assertTrue(nodes(map).containsAll(List.of("<P - 1>", "<P - 2>")), nodes(map).toString());
        assertTrue(edges(map).contains("<P - 1> SUPPORT [E]"), edges(map).toString());
        assertTrue(edges(map).contains("[E] SUPPORT <P - 2>"), edges(map).toString());
    }

    @Test
    void aClosedGroupIsOneBox() {
        String closed = DEBATE.replace("isGroup: true}", "isGroup: true, isClosed: true}");
        ArgumentMap map = select("", closed).map();
        assertEquals(List.of("[F]", "<One>"), nodes(map));
        assertEquals(List.of("<One> ATTACK [F]"), edges(map));
        String open = "group:\n  ignoreIsClosed: true";
        assertEquals(nodes(select("", DEBATE).map()), nodes(select(open, closed).map()));
        String bySettings = "group:\n  sections:\n    Two:\n      isClosed: true";
        assertTrue(nodes(select(bySettings, DEBATE).map()).contains("<Two>"));
        assertEquals(3, map.sections().size());
        assertEquals(Section.WHOLE, map.sections().get(0));
    }

    @Test
    void coloursComeFromDataTitlesAndTags() {
        String head =
                """
                color:
                  colorScheme: ["#000001", "#000002"]
                  statementColors:
                    F: 1
                    C: no colour
                  tagColors:
                    sure: {color: "#00ff00", priority: 2}""";
        assertEquals(
                "{[A]=#00ff00, [B]=#aabbcc, [F]=#000002}",
                select(head, DEBATE).colours().toString());
        assertEquals(
                "{[A]=#00ff00, [F]=#000002}",
                select(head + "\n  ignoreColorData: true", DEBATE).colours().toString());
        assertEquals(
                "{[B]=#aabbcc, [F]=#000002}",
                select(head + "\n  colorizeByTag: false", DEBATE).colours().toString());
    }
}
