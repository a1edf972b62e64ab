package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.argdown.ArgdownEditor.Edited;
import argmap.graph.Annotations;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.RandomMaps;
import argmap.graph.Relation;
import argmap.text.Source;
import argmap.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArgdownEditorTest {
    private static final Span NOWHERE = new Span(0, 0);
    private static final ClaimId A = new ClaimId("A");

    private static Edited edited(String text, MapEdit... edits) {
        return ArgdownEditor.edit(new Source("map.argdown", text), List.of(edits));
    }

    private static String made(String text, MapEdit... edits) {
        Edited edited = edited(text, edits);
        assertEquals(List.of(), edited.refused(), text);
        return edited.text();
    }

    private static ArgumentMap read(String text) {
        return ArgdownReader.read(new Source("map.argdown", text)).value();
    }

    @Test
    void onlyTheWordsThatDifferAreReplaced() {
        String before =
                "// mine\n[A]: The **war** was\n  /* sic */ *very* lng, [see](http://x.y). #a #b"
                        + " {page: 1} // end\n";
        assertEquals(
                before.replace("lng,", "long,"),
                made(before, new MapEdit.Reword(A, "The war was very long, see.")));
        assertEquals(
                "// mine\n[A]: Peace.\n #a #b {page: 1} // end\n".replace("\n #a", " #a"),
                made(before, new MapEdit.Reword(A, "Peace.")));
    }

    @Test
    void wordsOfOnlyHalfABoldStretchTakeItsMarksWithThem() {
        String before = "[A]: The **long war** ended.\n";
        assertEquals(
                "[A]: A great war ended.\n",
                made(before, new MapEdit.Reword(A, "A great war ended.")));
    }

    @Test
    void aClaimThatIsOnlyNamedIsWordedWhereItIsNamedFirst() {
        assertEquals(
                "[B]: b\r\n  + [A]: new \\[x] #t {page: 1}\r\n\r\n[A]\r\n",
                made(
                        "[B]: b\r\n  + [A] #t {page: 1}\r\n\r\n[A]\r\n",
                        new MapEdit.Reword(A, "new [x]")));
    }

    @Test
    void aTagIsTakenAwayWhereverItStands() {
        String before =
                """
                [A]: one #suggested two #suggested // c

                [A] #suggested
                  + [B]: #suggested

                [A]: three
                  #suggested
                  {suggested: true, page: 7}
                """
                        .replace("\n", "\r\n");
        assertEquals(
                "[A]: one two // c\r\n\r\n[A]\r\n  + [B]\r\n\r\n[A]: three\r\n  {page: 7}\r\n",
                made(
                        before,
                        new MapEdit.Untag(A, "suggested"),
                        new MapEdit.Untag(new ClaimId("B"), "suggested")));
    }

    @Test
    void dataIsChangedEntryByEntry() {
        String block =
                """
                [A]: a {
                  # by hand
                  quote: |
                    old words
                  page: 3
                  mine: x
                }
                """;
        assertEquals(
                block.replace("page: 3", "page: [3, 4]"),
                made(block, new MapEdit.Annotate(A, "page", List.of("3", "4"))));
        assertEquals(
                block.replace("  page: 3\n", ""),
                made(block, new MapEdit.Annotate(A, "page", List.of())));
        assertEquals(
                block.replace("mine: x", "mine: x\n  scheme: \"example\""),
                made(block, new MapEdit.Annotate(A, "scheme", List.of("example"))));
        assertEquals(
                block.replace("|\n    old words", "\"new } words\"")
                        .replace("}", "\\x7D")
                        .replace("x\n\\x7D\n", "x\n}\n"),
                made(block, new MapEdit.Requote(A, "old words", "new } words")));
        assertEquals(
                "[A]: a\n", made("[A]: a {page: 3}\n", new MapEdit.Annotate(A, "page", List.of())));
        assertEquals(
                "[A]: a {quote: ['x', \"z\"], page: 3}\n",
                made("[A]: a {quote: ['x', 'y'], page: 3}\n", new MapEdit.Requote(A, "y", "z")));
    }

    @Test
    void whatIsAddedStandsAtTheEndOfItsSection() {
        Claim claim = claim("N", "New.", 1);
        Relation relation = relation("N", "A");
        String before =
                "# One\r\n\r\n[A]: a /* long\r\ncomment */\r\n\r\n// about two\r\n# Two\r\n\r\n[B]: b";
        MapEdit add = new MapEdit.Add(List.of(claim), List.of(), List.of(relation));
        assertEquals(
                before.replace("comment */", "comment */\r\n\r\n[A]\r\n  + [N]: New. #suggested"),
                made(before, add));
        Relation known = relation("B", "A");
        assertEquals(
                before + "\r\n\r\n[A]\r\n  + [B]",
                made(before, new MapEdit.Add(List.of(), List.of(), List.of(known))));
        assertEquals(
                "===\ntitle: x\n===\n\n[N]: New. #suggested\n",
                made(
                        "===\ntitle: x\n===\n",
                        new MapEdit.Add(List.of(claim("N", "New.", 0)), List.of(), List.of())));
    }

    @Test
    void relationsOfAStatementWithoutATitleAreDrawnUnderIt() {
        String before = "* x /* long\ncomment */\n* y\n    - z\n\n[A]: a\n";
        assertEquals(
                "* x /* long\ncomment */\n  + [A]\n* y\n    -> [A]\n    - z\n\n[A]: a\n",
                made(
                        before,
                        new MapEdit.Add(
                                List.of(),
                                List.of(),
                                List.of(
                                        relation("A", "Untitled 1"),
                                        new Relation.Between(
                                                Relation.Kind.ATTACK,
                                                new ClaimId("Untitled 2"),
                                                A,
                                                NOWHERE)))));
    }

    @Test
    void whatCannotBeDoneIsRefusedAndNothingChanged() {
        String text = "text without a title\n\n[A]: a {x: &q [1], page: *q}\n";
        MapEdit unknown = new MapEdit.Tag(new ClaimId("Z"), "x");
        MapEdit empty = new MapEdit.Reword(A, "  ");
        MapEdit twice = new MapEdit.Add(List.of(claim("A", "x", 0)), List.of(), List.of());
        Edited edited = edited(text, unknown, empty, twice);
        assertEquals(List.of(unknown, empty, twice), edited.refused());
        assertEquals(text, edited.text());
    }

    private static Claim claim(String title, String text, int section) {
        Annotations suggested =
                new Annotations(List.of(), List.of(), List.of(), List.of(), "", false, true, 0, "");
        return new Claim(new ClaimId(title), text, section, List.of(), suggested, NOWHERE);
    }

    private static Relation relation(String from, String to) {
        return new Relation.Between(
                Relation.Kind.SUPPORT, new ClaimId(from), new ClaimId(to), NOWHERE);
    }

    // ------------------------------------------------------------------ on any map

    @TestFactory
    Stream<DynamicTest> anEditChangesWhatItSaysAndNothingElse() {
        return LongStream.range(0, 200)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> onRandomMap(seed)));
    }

    private static void onRandomMap(long seed) {
        Random random = new Random(seed);
        ArgumentMap map = RandomMaps.of(random);
        StringBuilder text = new StringBuilder();
        // Within frontmatter a comment of Argdown would be no comment.
        int fences = ArgdownWriter.write(map).startsWith("===") ? 2 : 0;
        for (String line : ArgdownWriter.write(map).split("\n", -1)) {
            boolean after = random.nextInt(4) == 0 && !line.isEmpty() && !line.startsWith("=");
            text.append(line).append(after && fences == 0 ? " /* kept */" : "");
            text.append(seed % 2 == 0 ? "\r\n" : "\n");
            fences -= fences > 0 && line.equals("===") ? 1 : 0;
        }
        for (Claim claim : map.claims()) {
            onNode(text.toString(), map, claim.id(), random);
        }
        map.arguments().forEach(a -> onNode(text.toString(), map, a.id(), random));
    }

    private static void onNode(String text, ArgumentMap map, NodeId id, Random random) {
        String tagged = made(text, new MapEdit.Tag(id, "fresh tag"));
        expect(map, new MapEdit.Tag(id, "fresh tag"), tagged);
        isInsertion(text, tagged);
        assertEquals(text, made(tagged, new MapEdit.Untag(id, "fresh tag")));

        String scheme = made(text, new MapEdit.Annotate(id, "other", List.of("a } b")));
        expect(map, new MapEdit.Annotate(id, "other", List.of("a } b")), scheme);
        isInsertion(text, scheme);
        assertEquals(text, made(scheme, new MapEdit.Annotate(id, "other", List.of())));

        MapEdit page = new MapEdit.Annotate(id, "page", List.of("7", "viii"));
        expect(map, page, made(text, page));
        MapEdit reword = new MapEdit.Reword(id, "new *words* " + random.nextInt(9) + " #[x]");
        expect(map, reword, made(text, reword));

        Claim claim = claim("Fresh", "A new *one*.", random.nextInt(map.sections().size()));
        Relation bears = new Relation.Between(Relation.Kind.ATTACK, claim.id(), id, NOWHERE);
        MapEdit add = new MapEdit.Add(List.of(claim), List.of(), List.of(bears));
        String added = made(text, add);
        expect(map, add, added);
        String rest = text;
        for (String line : added.split("(?<=\n)", -1)) {
            rest = rest.startsWith(line) ? rest.substring(line.length()) : rest;
        }
        assertTrue(rest.isBlank(), "every line is still there, in order: " + added);
    }

    private static void expect(ArgumentMap map, MapEdit edit, String text) {
        assertEquals(
                RandomMaps.sorted(MapSpans.plain(EditedMap.of(map, edit))).toString(),
                RandomMaps.sorted(MapSpans.plain(read(text))).toString(),
                text);
    }

    private static void isInsertion(String before, String after) {
        int from = 0;
        while (from < before.length() && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        assertEquals(
                before.substring(from), after.substring(after.length() - (before.length() - from)));
    }

    @Test
    void theShowcaseKeepsEveryOtherByte() throws java.io.IOException {
        String text =
                java.nio.file.Files.readString(
                        java.nio.file.Path.of("maps/russian-revolution.argdown"));
        for (Claim claim : read(text).claims()) {
            String tagged = made(text, new MapEdit.Tag(claim.id(), "suggested"));
            isInsertion(text, tagged);
            assertEquals(text, made(tagged, new MapEdit.Untag(claim.id(), "suggested")));
        }
        assertTrue(read(text).argument(new ArgumentId("no such")).isEmpty());
    }
}
