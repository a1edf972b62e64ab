package argmap.graph;

import java.util.List;

/**
 * One step of an argument.
 *
 * @param rules what licenses it, as the map names it; empty when it does not
 */
public record Inference(
        InferenceId id, List<ClaimId> premises, ClaimId conclusion, List<String> rules) {
    public Inference {
        premises = List.copyOf(premises);
        rules = List.copyOf(rules);
        if (premises.isEmpty()) {
            throw new IllegalArgumentException("a step to " + conclusion + " needs a premise");
        }
    }
}
