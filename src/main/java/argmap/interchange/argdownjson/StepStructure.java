package argmap.interchange.argdownjson;

import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The steps of a premise-conclusion structure.
 *
 * @param stepAt the step whose conclusion stands at an index of the structure
 * @param undercuts relations that an inference lists as its own, by its step
 */
record StepStructure(
        List<Inference> steps, Map<Integer, Integer> stepAt, Map<Integer, List<Fields>> undercuts) {

    static StepStructure read(ArgumentId id, List<Fields> pcs, Function<Fields, ClaimId> claim) {
        List<Inference> steps = new ArrayList<>();
        Map<Integer, Integer> stepAt = new TreeMap<>();
        Map<Integer, List<Fields>> undercuts = new TreeMap<>();
        List<ClaimId> numbered = new ArrayList<>();
        Set<ClaimId> since = new LinkedHashSet<>();
        for (int i = 0; i < pcs.size(); i++) {
            Fields statement = pcs.get(i);
            ClaimId its = claim.apply(statement);
            Fields inference = statement.fields("inference");
            if (!statement.text("role").equals("premise") && !inference.isEmpty()) {
                List<ClaimId> premises = used(statement, inference, numbered);
                if (premises.isEmpty()) {
                    premises = List.copyOf(since);
                }
                if (!premises.isEmpty()) {
                    stepAt.put(i, steps.size());
                    undercuts.put(steps.size(), inference.records("relations"));
                    steps.add(
                            new Inference(
                                    new InferenceId(id, steps.size()),
                                    premises,
                                    its,
                                    inference.texts("inferenceRules")));
                }
                since.clear();
            }
            since.add(its);
            numbered.add(its);
        }
        return new StepStructure(List.copyOf(steps), stepAt, undercuts);
    }

    private static List<ClaimId> used(Fields statement, Fields inference, List<ClaimId> numbered) {
        List<String> uses = inference.fields("data").texts("uses");
        if (uses.isEmpty()) {
            uses = statement.fields("data").texts("uses");
        }
        Set<ClaimId> premises = new LinkedHashSet<>();
        for (String use : uses) {
            int number = use.matches("[0-9]{1,6}") ? Integer.parseInt(use) : 0;
            if (number > 0 && number <= numbered.size()) {
                premises.add(numbered.get(number - 1));
            }
        }
        return List.copyOf(premises);
    }
}
