package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Source;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What each decision does to a file, character for character. */
class DecisionTest {
    private static final String DRAFT =
            """
            ===
            title: Rent
            ===

            # Why

            [Rent is due]: The rent is due. #suggested {quote: "due", score: 0.8, reason: "sums up"}
              + [Contract]: The contract says so. #suggested {quote: "so", score: 0.5, reason: "beside it"}
                + [Signed]: Both signed it. {quote: "both"}
              - [Pipes froze]: The pipes froze. #suggested
              - <Moratorium>

            // Not of the draft.
            [Landlord waits]: The landlord waits.
            """;

    private static ClaimId claim(String title) {
        return new ClaimId(title);
    }

    private static String edited(String file, Function<ArgumentMap, List<MapEdit>> decision) {
        Source source = new Source("m.argdown", file);
        ArgumentMap map = ArgdownReader.read(source).value();
        ArgdownEditor.Edited edited = ArgdownEditor.edit(source, decision.apply(map));
        assertEquals(List.of(), edited.refused());
        return edited.text();
    }

    /** The lines that went and the lines that came, but for what is noted of a rejection. */
    private static String change(Function<ArgumentMap, List<MapEdit>> decision) {
        return difference(DRAFT, edited(DRAFT, decision).replaceAll("\\n// rejected: .*\n", ""));
    }

    @Test
    void theWordsOfWhatIsRejectedAreNotedOnceAtTheEnd() {
        String once = edited(DRAFT, map -> Decision.reject(map, claim("Pipes froze")));
        assertEquals(
                "[Landlord waits]: The landlord waits.\n\n// rejected: The pipes froze.\n",
                once.substring(once.indexOf("[Landlord")));
        String twice = edited(once, map -> Decision.reject(map, claim("Contract")));
        assertTrue(
                twice.endsWith(
                        "\n\n// rejected: The pipes froze.\n// rejected: The contract says so.\n"),
                twice);
        String accepted = edited(DRAFT, map -> Decision.accept(map, claim("Pipes froze")));
        String removed = edited(accepted, map -> Decision.reject(map, claim("Pipes froze")));
        assertFalse(removed.contains("rejected"), removed);
    }

    static String difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        StringBuilder out = new StringBuilder();
        old.subList(start, old.size() - end).forEach(l -> out.append("-|").append(l).append('\n'));
        now.subList(start, now.size() - end).forEach(l -> out.append("+|").append(l).append('\n'));
        return out.toString();
    }

    @Test
    void whatIsAcceptedIsThePersonsOwn() {
        assertEquals(
                """
                -|[Rent is due]: The rent is due. #suggested {quote: "due", score: 0.8, reason: "sums up"}
                +|[Rent is due]: The rent is due. {quote: "due"}
                """,
                change(map -> Decision.accept(map, claim("Rent is due"))));
    }

    @Test
    void withARejectedClaimGoWhatWasSuggestedForItAlone() {
        assertEquals(
                """
                -|[Rent is due]: The rent is due. #suggested {quote: "due", score: 0.8, reason: "sums up"}
                -|  + [Contract]: The contract says so. #suggested {quote: "so", score: 0.5, reason: "beside it"}
                -|    + [Signed]: Both signed it. {quote: "both"}
                -|  - [Pipes froze]: The pipes froze. #suggested
                -|  - <Moratorium>
                +|[Signed]: Both signed it. {quote: "both"}
                +|
                +|<Moratorium>
                """,
                change(map -> Decision.reject(map, claim("Rent is due"))));
    }

    @Test
    void aRejectedLineLeavesTheOthers() {
        assertEquals(
                """
                -|  - [Pipes froze]: The pipes froze. #suggested
                """,
                change(map -> Decision.reject(map, claim("Pipes froze"))));
    }

    @Test
    void whatWasUnderARejectedLineStandsBehindItsBlock() {
        assertEquals(
                """
                -|  + [Contract]: The contract says so. #suggested {quote: "so", score: 0.5, reason: "beside it"}
                -|    + [Signed]: Both signed it. {quote: "both"}
                -|  - [Pipes froze]: The pipes froze. #suggested
                -|  - <Moratorium>
                +|  - [Pipes froze]: The pipes froze. #suggested
                +|  - <Moratorium>
                +|
                +|[Signed]: Both signed it. {quote: "both"}
                """,
                change(map -> Decision.reject(map, claim("Contract"))));
    }

    @Test
    void aRelationIsTurnedWhereItStands() {
        assertEquals(
                """
                -|  + [Contract]: The contract says so. #suggested {quote: "so", score: 0.5, reason: "beside it"}
                -|    + [Signed]: Both signed it. {quote: "both"}
                -|  - [Pipes froze]: The pipes froze. #suggested
                -|  - <Moratorium>
                +|  - [Pipes froze]: The pipes froze. #suggested
                +|  - <Moratorium>
                +|  - [Contract]: The contract says so. #suggested #concession {quote: "so", score: 0.5, reason: "beside it"}
                +|    + [Signed]: Both signed it. {quote: "both"}
                """,
                change(
                        map ->
                                Decision.relate(
                                        map,
                                        claim("Contract"),
                                        Relation.Kind.CONCESSION,
                                        claim("Rent is due"))));
    }

    @Test
    void aClaimMovesWithItsLinesUnderWhatItBearsOn() {
        String after =
                edited(
                        DRAFT,
                        map ->
                                Decision.relate(
                                        map,
                                        claim("Contract"),
                                        Relation.Kind.SUPPORT,
                                        claim("Landlord waits")));
        assertEquals(
                """
                # Why

                [Rent is due]: The rent is due. #suggested {quote: "due", score: 0.8, reason: "sums up"}
                  - [Pipes froze]: The pipes froze. #suggested
                  - <Moratorium>

                // Not of the draft.
                [Landlord waits]: The landlord waits.
                  + [Contract]: The contract says so. #suggested {quote: "so", score: 0.5, reason: "beside it"}
                    + [Signed]: Both signed it. {quote: "both"}
                """,
                after.substring(after.indexOf("# Why")));
    }

    @Test
    void aBlockComesUnderAnother() {
        String after =
                edited(
                        DRAFT,
                        map ->
                                Decision.relate(
                                        map,
                                        claim("Landlord waits"),
                                        Relation.Kind.ATTACK,
                                        claim("Signed")));
        assertEquals(
                """
                    + [Signed]: Both signed it. {quote: "both"}
                      - [Landlord waits]: The landlord waits.
                  - [Pipes froze]: The pipes froze. #suggested
                  - <Moratorium>

                // Not of the draft.
                """,
                after.substring(after.indexOf("    + [Signed]")));
    }

    @Test
    void aTitleChangesWhereverItStands() {
        String file =
                """
                [A b]: One.
                  + [C]: See @[A b], as @[C] says.

                (1) [A b]
                (2) [C]
                ----
                (3) [D]

                <A b>: Not that one.
                  +> [A b]
                """;
        assertEquals(
                file.replace("[A b]", "[New]"),
                edited(file, map -> List.of(new MapEdit.Retitle(claim("A b"), "New"))));
    }

    @Test
    void aTitleThatIsTakenIsRefused() {
        Source file = new Source("m", "[A]: One.\n\n[B]: Two.\n");
        MapEdit edit = new MapEdit.Retitle(claim("A"), "B");
        assertEquals(List.of(edit), ArgdownEditor.edit(file, List.of(edit)).refused());
    }

    @Test
    void aStepOfAnArgumentIsNotRemoved() {
        Source file = new Source("m", "<X>\n\n(1) [A]: One.\n----\n(2) [B]: Two.\n");
        NodeId a = claim("A");
        ArgumentMap map = ArgdownReader.read(file).value();
        assertEquals(1, ArgdownEditor.edit(file, Decision.reject(map, a)).refused().size());
    }

    @Test
    void aPassageBecomesAClaimUnderAnother() {
        String after =
                edited(
                        DRAFT,
                        map ->
                                Decision.claim(
                                        map,
                                        new Decision.NewClaim(
                                                "He said so", "", "he said \"so\"", "4"),
                                        Relation.Kind.SUPPORT,
                                        claim("Landlord waits")));
        assertEquals(
                """
                [Landlord waits]: The landlord waits.
                  + [He said so]: he said "so" {quote: "he said \\"so\\"", page: 4}
                """,
                after.substring(after.indexOf("[Landlord")));
    }

    @Test
    void aPassageIsTiedToAClaim() {
        assertEquals(
                """
                -|    + [Signed]: Both signed it. {quote: "both"}
                +|    + [Signed]: Both signed it. {quote: ["both", "signed"], page: 3}
                """,
                change(map -> Decision.quote(map, claim("Signed"), "signed", "3")));
    }
}
