package argmap.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.analysis.PreferredExtensions.Extensions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

/** Dung's semantics against their definitions, tried on every set of arguments. */
class ExtensionsTest {
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void everyGraphOfUpToFourArgumentsComesOutAsTheDefinitionsSay() {
        for (int size = 0; size <= 4; size++) {
            for (int bits = 0; bits < 1 << (size * size); bits++) {
                int[] attackedBy = new int[size];
                for (int edge = 0; edge < size * size; edge++) {
                    if ((bits >> edge & 1) == 1) {
                        attackedBy[edge / size] |= 1 << (edge % size);
                    }
                }
                compare(attackedBy, "graph " + bits + " of " + size);
            }
        }
    }

    @Test
    void randomGraphsOfUpToTwelveArgumentsComeOutAsTheDefinitionsSay() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int[] attackedBy = new int[1 + random.nextInt(12)];
            double density = random.nextDouble() * 0.5;
            for (int v = 0; v < attackedBy.length; v++) {
                for (int w = 0; w < attackedBy.length; w++) {
                    if (random.nextDouble() < density) {
                        attackedBy[v] |= 1 << w;
                    }
                }
            }
            compare(attackedBy, "seed " + seed);
        }
    }

    private static void compare(int[] attackedBy, String where) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int v = 0; v < attackedBy.length; v++) {
            graph.addVertex(v);
        }
        for (int v = 0; v < attackedBy.length; v++) {
            for (int attacker : members(attackedBy[v])) {
                graph.addEdge(attacker, v);
            }
        }
        BruteForce truth = BruteForce.of(attackedBy);
        assertEquals(members(truth.grounded()), accepted(graph), where);
        same(truth.preferred(), PreferredExtensions.of(graph, ALL), where);
    }

    private static Set<Integer> accepted(Graph<Integer, DefaultEdge> attacks) {
        return GroundedExtension.standings(attacks).entrySet().stream()
                .filter(entry -> entry.getValue() == Standing.ACCEPTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void same(List<Integer> truth, Extensions<Integer> found, String where) {
        assertTrue(found.complete(), where);
        assertEquals(truth.size(), found.sets().size(), where);
        Set<Set<Integer>> sets =
                truth.stream().map(ExtensionsTest::members).collect(Collectors.toSet());
        assertEquals(sets, new HashSet<>(found.sets()), where);
    }

    private static Set<Integer> members(int set) {
        Set<Integer> members = new LinkedHashSet<>();
        for (int v = 0; v < Integer.SIZE; v++) {
            if ((set >> v & 1) == 1) {
                members.add(v);
            }
        }
        return members;
    }

    /** The definitions of Dung 1995, word for word, over all subsets as bits. */
    private record BruteForce(int grounded, List<Integer> preferred) {
        static BruteForce of(int[] attackedBy) {
            int size = attackedBy.length;
            List<Integer> admissible = new ArrayList<>();
            List<Integer> complete = new ArrayList<>();
            for (int set = 0; set < 1 << size; set++) {
                int attacked = 0;
                int attackers = 0;
                for (int v = 0; v < size; v++) {
                    attacked |= (attackedBy[v] & set) == 0 ? 0 : 1 << v;
                    attackers |= (set >> v & 1) == 0 ? 0 : attackedBy[v];
                }
                if ((attacked & set) != 0) {
                    continue;
                }
                if ((attackers & ~attacked) == 0) {
                    admissible.add(set);
                    int defended = 0;
                    for (int v = 0; v < size; v++) {
                        defended |= (attackedBy[v] & ~attacked) == 0 ? 1 << v : 0;
                    }
                    if (defended == set) {
                        complete.add(set);
                    }
                }
            }
            List<Integer> preferred =
                    admissible.stream()
                            .filter(
                                    set ->
                                            admissible.stream()
                                                    .noneMatch(
                                                            s ->
                                                                    !s.equals(set)
                                                                            && (s & set) == set))
                            .toList();
            int grounded =
                    complete.stream().min(Comparator.comparing(Integer::bitCount)).orElseThrow();
            return new BruteForce(grounded, preferred);
        }
    }

    @Test
    void aSearchThatIsTooLongStopsAndSaysSo() {
        Graph<Integer, DefaultEdge> pairs = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int v = 0; v < 60; v += 2) {
            pairs.addVertex(v);
            pairs.addVertex(v + 1);
            pairs.addEdge(v, v + 1);
            pairs.addEdge(v + 1, v);
        }
        Extensions<Integer> some = PreferredExtensions.of(pairs, 100);
        assertEquals(100, some.sets().size());
        assertFalse(some.complete());
        some.sets().forEach(set -> assertEquals(30, set.size()));
        Extensions<Integer> more =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> PreferredExtensions.of(pairs, ALL));
        assertFalse(more.complete());
        assertTrue(more.sets().size() > 100);
    }

    @Test
    void aChainOfAHundredThousandDoesNotOverflow() {
        Graph<Integer, DefaultEdge> chain = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int v = 0; v < 100_000; v++) {
            chain.addVertex(v);
            if (v > 0) {
                chain.addEdge(v - 1, v);
            }
        }
        assertEquals(50_000, accepted(chain).size());
        assertEquals(50_000, PreferredExtensions.of(chain, ALL).sets().get(0).size());
        chain.addEdge(99_999, 0); // an even circle: two ways to take sides
        assertEquals(Set.of(), accepted(chain));
        assertEquals(2, PreferredExtensions.of(chain, ALL).sets().size());
        assertEquals(Standing.UNDECIDED, Map.copyOf(GroundedExtension.standings(chain)).get(7));
    }
}
