package argmap.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;

/**
 * How strong each argument is, 0 to 1, when supports and attacks are weighed instead of counted
 * out. Several supporters (or attackers) of strengths s1, s2, ... are together as strong as 1 -
 * (1-s1)(1-s2)...; what is left when the weaker side is taken from the stronger moves the base
 * score that share of the way up to 1 or down to 0.
 *
 * <p>DF-QuAD: Rago, Toni, Aurisicchio, Baroni, "Discontinuity-free decision support with
 * quantitative argumentation debates", KR 2016. All base scores are .5, as a map gives none. O(V+E)
 * where nothing runs in a circle. The paper defines it for trees; on circles the same step is
 * repeated until no strength moves by more than 1e-9, at most 200 times, and {@code settled} says
 * whether it came to rest (it need not: Mossakowski and Neuhaus, "Modular semantics and
 * characteristics for bipolar weighted argumentation graphs", 2018).
 *
 * @param values by argument, in the order of the graph
 * @param settled false where strengths on a circle still moved at the end
 */
public record Strengths<A>(Map<A, Double> values, boolean settled) {
    static final double BASE = 0.5;
    static final double STILL = 1e-9;
    static final int ROUNDS = 200;

    /**
     * Weighs each argument. Both graphs have the same vertices in the same order.
     *
     * @param supports an edge {@code a -> b} means that a supports b
     * @param attacks an edge {@code a -> b} means that a attacks b
     */
    public static <A> Strengths<A> of(Graph<A, ?> supports, Graph<A, ?> attacks) {
        AttackArrays<A> support = AttackArrays.of(supports);
        AttackArrays<A> attack = AttackArrays.of(attacks);
        if (!support.vertices().equals(attack.vertices())) {
            throw new IllegalArgumentException("the two graphs have different vertices");
        }
        double[] strength = new double[support.size()];
        Arrays.fill(strength, BASE);
        boolean settled = new Weighing(support, attack, strength).run();
        Map<A, Double> values = new LinkedHashMap<>();
        for (int v = 0; v < strength.length; v++) {
            values.put(support.vertices().get(v), strength[v]);
        }
        return new Strengths<>(values, settled);
    }

    @SuppressWarnings("ArrayRecordComponent") // lives within one call
    private record Weighing(AttackArrays<?> support, AttackArrays<?> attack, double[] strength) {

        boolean run() {
            int[] waiting = new int[strength.length];
            Deque<Integer> ready = new ArrayDeque<>();
            for (int v = 0; v < waiting.length; v++) {
                waiting[v] = support.in()[v].length + attack.in()[v].length;
                if (waiting[v] == 0) {
                    ready.add(v);
                }
            }
            while (!ready.isEmpty()) {
                int v = ready.remove();
                strength[v] = weigh(v);
                release(support.out()[v], waiting, ready);
                release(attack.out()[v], waiting, ready);
            }
            boolean settled = Arrays.stream(waiting).allMatch(w -> w == 0);
            for (int round = 0; round < ROUNDS && !settled; round++) {
                double moved = 0;
                for (int v = 0; v < waiting.length; v++) {
                    if (waiting[v] > 0) {
                        double now = weigh(v);
                        moved = Math.max(moved, Math.abs(now - strength[v]));
                        strength[v] = now;
                    }
                }
                settled = moved <= STILL;
            }
            return settled;
        }

        private static void release(int[] targets, int[] waiting, Deque<Integer> ready) {
            for (int target : targets) {
                if (--waiting[target] == 0) {
                    ready.add(target);
                }
            }
        }

        private double weigh(int v) {
            double difference = together(support.in()[v]) - together(attack.in()[v]);
            return difference >= 0 ? BASE + (1 - BASE) * difference : BASE + BASE * difference;
        }

        private double together(int[] sources) {
            double rest = 1;
            for (int source : sources) {
                rest *= 1 - strength[source];
            }
            return 1 - rest;
        }
    }
}
