package argmap.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.argdown.ArgdownReader;
import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.document.Works;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.text.Source;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static GroundedMap map(String... lines) {
        return alone(
                ArgdownReader.read(new Source("test.argdown", String.join("\n", lines) + "\n"))
                        .value());
    }

    private static GroundedMap alone(ArgumentMap map) {
        return new GroundedMap(map, Document.EMPTY, Works.NONE, List.of());
    }

    private static Status status(GroundedMap map, String title) {
        return Analysis.of(map).statuses().stream()
                .filter(status -> status.node().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> titles(List<ClaimId> claims) {
        return claims.stream().map(ClaimId::title).collect(Collectors.toSet());
    }

    private static Loss without(GroundedMap map, String what) {
        return Analysis.without(map, List.of(Selector.parse(what).orElseThrow()));
    }

    @Test
    void anAttackThatNothingAnswersRejectsAndTheReasonSaysSo() {
        GroundedMap map = map("[Due]: One.", "  - [Frost]: Two.");
        assertEquals(Standing.REJECTED, status(map, "Due").standing());
        assertEquals(
                "It is attacked by \"Frost\", which nothing answers.", status(map, "Due").reason());
        assertEquals("Nothing in the map attacks it.", status(map, "Frost").reason());
    }

    @Test
    void anAnsweredAttackDoesNoHarm() {
        GroundedMap map = map("[Due]: One.", "  - [Frost]: Two.", "    - [Stove]: Three.");
        assertEquals(Standing.ACCEPTED, status(map, "Due").standing());
        assertEquals(
                "It is attacked by \"Frost\", which \"Stove\" answers.",
                status(map, "Due").reason());
    }

    @Test
    void aConcessionIsNoAttack() {
        GroundedMap map = map("[Due]: One.", "  - [Frost]: Two. #concession");
        assertEquals(Standing.ACCEPTED, status(map, "Due").standing());
        assertFalse(status(map, "Due").attacked());
    }

    @Test
    void claimsThatExcludeEachOtherAreOpenAndEitherMayBeHeld() {
        GroundedMap map =
                map(
                        "===",
                        "model: {mode: strict}",
                        "===",
                        "",
                        "[A]: One.",
                        "  - [B]: Two.",
                        "",
                        "[B]",
                        "  - [A]");
        assertEquals(Standing.UNDECIDED, status(map, "A").standing());
        assertEquals(Status.Choice.IN_SOME, status(map, "A").choice());
        assertTrue(status(map, "A").reason().contains("1 of the 2 ways to take sides"));
    }

    @Test
    void anAttackOnAPremiseUnderminesTheArgument() {
        GroundedMap map =
                map(
                        "<Frost>: It froze.",
                        "",
                        "(1) [Cold]: It was cold.",
                        "(2) [Water]: There was water.",
                        "----",
                        "(3) [Ice]: It froze.",
                        "",
                        "[Cold]",
                        "  - [Mild]: The winter was mild.");
        Graph<NodeId, DefaultEdge> attacks = MapLinks.attacks(map.map());
        assertTrue(attacks.containsEdge(new ClaimId("Mild"), new ArgumentId("Frost")));
        assertEquals(Standing.REJECTED, status(map, "Frost").standing());
    }

    @Test
    void strengthsAreThoseOfTheFormula() {
        GroundedMap map = map("[A]: One.", "  + [B]: Two.", "  + [C]: Three.", "  - [D]: Four.");
        // Supports 1 - .5 * .5 = .75, attack .5: up by .25 of the way from .5 to 1.
        assertEquals(0.625, status(map, "A").strength(), 1e-12);
        assertEquals(0.5, status(map, "B").strength(), 1e-12);
        GroundedMap circle = map("[A]: One.", "  + [B]: Two.", "    + [A]");
        assertTrue(Analysis.of(circle).settled());
        // s = .5 + .5 s is at rest at 1.
        assertEquals(1, status(circle, "A").strength(), 1e-6);
    }

    private static final String[] LINKED = {
        "[Top]: Top.",
        "  + [Left]: Left.",
        "    + [Leaf]: Leaf.",
        "  + [Right]: Right.",
        "",
        "<Both>: Both.",
        "",
        "(1) [P]: P.",
        "(2) [Q]: Q.",
        "----",
        "(3) [Right]"
    };

    @Test
    void aClaimFallsWhenItsLastGroundIsLost() {
        GroundedMap map = map(LINKED);
        assertEquals(Set.of("Left"), titles(without(map, "claim:leaf").falls()));
        assertEquals(Set.of("Top"), titles(without(map, "claim:Leaf").weaker()));
        assertEquals(Set.of("Right"), titles(without(map, "claim:P").falls()));
        Loss both =
                Analysis.without(
                        map,
                        List.of(
                                new Selector(Ground.Kind.CLAIM, "Leaf"),
                                new Selector(Ground.Kind.CLAIM, "Q")));
        assertEquals(Set.of("Left", "Right", "Top"), titles(both.falls()));
    }

    @Test
    void aCircleOfSupportIsNoGround() {
        GroundedMap map = map("[A]: One.", "  + [B]: Two.", "    + [A]", "  + [C]: Three.");
        assertEquals(Set.of("A", "B"), titles(without(map, "claim:C").falls()));
        assertEquals(
                List.of(List.of(new ClaimId("A"), new ClaimId("B"))), Analysis.of(map).circles());
    }

    @Test
    void aNoteAndItsWorkCarryTheClaimBehindThem() {
        GroundedMap map = Sample.grounded();
        Loss note = without(map, "note:7");
        assertEquals(List.of(new Ground.OfNote(NoteNumber.of("7"))), note.lost());
        assertEquals(Set.of(), titles(note.falls()), "it is supported by a claim as well");
        assertEquals(Set.of("Rent is due"), titles(note.weaker()));
        assertEquals(without(map, "work:ullm*").weaker(), note.weaker());
        assertEquals(List.of(), without(map, "work:Nobody*").lost());
        assertEquals(Optional.empty(), Selector.parse("147"));
    }

    @Test
    void theSmallestCutIsFoundAndCuts() {
        MinimumCut cut = Analysis.of(map(LINKED)).cuts().get(0);
        assertEquals("Top", cut.claim().title());
        assertEquals(2, cut.grounds().size());
        assertFalse(cut.least(), "a linked step may need fewer");
    }

    /** The tree of dominators must say the same as taking each ground away in turn. */
    @Test
    void dominatorsSayWhatTakingAwaySays() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int claims = 2 + random.nextInt(12);
            int most = claims * (claims - 1) / 2;
            ArgumentMap map = Chains.random(claims, 1 + random.nextInt(most), seed);
            GroundNet net = GroundNets.of(alone(map));
            List<Ground> sources = List.copyOf(net.numbers().keySet());
            LoadBearing exact = LoadBearing.of(net);
            LoadBearing tree = ByDominators.of(net, sources);
            String where = "seed " + seed;
            assertTrue(tree.exact(), where);
            assertEquals(exact.loads(), tree.loads(), where);
        }
        GroundNet sample = GroundNets.of(Sample.grounded());
        LoadBearing tree =
                ByDominators.of(
                        sample,
                        sample.numbers().keySet().stream()
                                .filter(g -> g.kind() != Ground.Kind.CLAIM)
                                .toList());
        assertEquals(LoadBearing.of(sample), tree);
    }

    @Test
    void aLargeMapIsDoneInTime() {
        ArgumentMap map = Chains.random(100_000, 300_000, 7);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    Graph<NodeId, DefaultEdge> attacks = MapLinks.attacks(map);
                    Graph<NodeId, DefaultEdge> supports = MapLinks.supports(map);
                    assertEquals(100_000, GroundedExtension.standings(attacks).size());
                    assertEquals(100_000, Strengths.of(supports, attacks).values().size());
                    assertFalse(Circles.of(supports).isEmpty());
                    GroundNet net = GroundNets.of(alone(map));
                    LoadBearing load = LoadBearing.of(net);
                    Load first = load.loads().get(0);
                    BitSet lost = new BitSet();
                    lost.set(net.numbers().getOrDefault(first.ground(), -1));
                    assertEquals(
                            first.falls(),
                            LoadBearing.fallen(net, net.standing(new BitSet()), lost));
                });
    }
}
