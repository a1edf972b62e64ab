package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentMap;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Argdown's guide: the first colour is for what has no tag, the next for the first tag. */
    @Test
    void aSchemeColoursByTheOrderOfTags() {
        String head = "color:\n  colorScheme:\n    - '#000001'\n    - '#000002'\n    - '#000003'";
        String text = "[A]: One. #late\n  + [B]: Two. #first #late\n  + [C]: Three.\n";
        assertEquals(
                "{[A]=#000002, [B]=#000003, [C]=#000001}", written(select(head, text).colours()));
        assertEquals(
                "{[A]=#000001, [B]=#000001, [C]=#000001}",
                written(select(head + "\n  colorizeByTag: false", text).colours()));
    }

    @Test
    void brewersSchemesAreKnownByName() {
        String text = "[A]: One. {color: 3}\n";
        String colours = written(select("color:\n  colorScheme: colorbrewer-set2", text).colours());
        assertEquals("{[A]=#e78ac3}", colours);
        // Argdown takes its usual list for a name it does not know.
        colours = written(select("color:\n  colorScheme: nonesuch", text).colours());
        assertEquals("{[A]=#e7298a}", colours);
    }

    private static String written(Map<NodeId, String> colours) {
        Map<String, String> all = new TreeMap<>();
        colours.forEach((id, colour) -> all.put(id.written(), colour));
        return all.toString();
    }

    @Test
    void sectionsHaveColoursByDataTitleTagAndLevel() {
        String text = "# One {color: 1}\n\n[A]: a\n\n## Two\n\n[B]: b\n\n## Three #tag\n\n[C]: c\n";
        String scheme = "\n  groupColorScheme:\n    - '#fff2ae'\n    - '#f4cae4'";
        String head = "color:\n  groupColors:\n    One: '#010203'\n    Two: 0" + scheme;
        ArgdownSelection made = select(head, text);
        assertEquals("{One=#f4cae4, Two=#fff2ae}", new TreeMap<>(made.sectionColours()).toString());
        assertEquals("[#fff2ae, #f4cae4]", made.levelColours().toString());
        made = select(head + "\n  ignoreColorData: true\n  colorizeGroupsByTag: true", text);
        assertEquals(
                "{One=#010203, Three=#f4cae4, Two=#fff2ae}",
                new TreeMap<>(made.sectionColours()).toString());
        // Without a scheme of its own, numbers mean Argdown's greys.
        made = select("color:\n  x: 1", text);
        assertEquals("{One=#bababa}", made.sectionColours().toString());
        assertEquals("[]", made.levelColours().toString());
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
                "{<P>=#000001, [A]=#00ff00, [Alone]=#000001, [B]=#aabbcc, [D]=#000001, [E]=#000001,"
                        + " [F]=#000002}",
                written(select(head, DEBATE).colours()));
        head = head.replace("colorScheme", "otherScheme").replace("F: 1", "F: '#000002'");
        assertEquals(
                "{[A]=#00ff00, [F]=#000002}",
                select(head + "\n  ignoreColorData: true", DEBATE).colours().toString());
        assertEquals(
                "{[B]=#aabbcc, [F]=#000002}",
                select(head + "\n  colorizeByTag: false", DEBATE).colours().toString());
    }
}
