package argmap.argdown;

import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Structure;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the steps of a premise-conclusion structure. A step rests on what its {@code uses} names;
 * where it names nothing, on all that was put down since the step before, that step's conclusion
 * included.
 */
final class StructureReader {
    private final Model model;
    private final Structure structure;
    private final List<Message> diagnostics;
    private final Map<Integer, ClaimId> numbered = new HashMap<>();

    private StructureReader(Model model, Structure structure, List<Message> out) {
        this.model = model;
        this.structure = structure;
        this.diagnostics = out;
    }

    /**
     * @param places takes the step of each inference line
     */
    static List<Inference> read(
            Model model,
            int node,
            ArgumentId id,
            Map<Integer, InferenceId> places,
            List<Message> diagnostics) {
        Structure structure = (Structure) model.syntax().nodes().get(node);
        return new StructureReader(model, structure, diagnostics).steps(id, places);
    }

    private List<Inference> steps(ArgumentId id, Map<Integer, InferenceId> places) {
        List<Inference> steps = new ArrayList<>();
        List<ClaimId> since = new ArrayList<>();
        int statement = 0;
        int expected = 1;
        int inference = -1;
        for (int member : structure.members()) {
            if (model.syntax().nodes().get(member) instanceof InferenceLine) {
                inference = member;
                continue;
            }
            ClaimId claim = new ClaimId(model.titleOf(member));
            int number = structure.numbers().get(statement++);
            if (!model.statements().containsKey(claim.title())) {
                continue; // an argument in a statement's place, which is an error of its own
            }
            if (number != expected) {
                diagnostics.add(
                        Code.NUMBER_OUT_OF_ORDER.at(
                                model.syntax().nodes().get(member).span(),
                                Detail.number(number),
                                Detail.number(expected)));
            }
            expected = number + 1;
            if (inference >= 0) {
                InferenceId place = new InferenceId(id, steps.size());
                places.put(inference, place);
                List<ClaimId> premises = premises(inference, member, since);
                List<String> rules = rules(inference);
                if (!premises.isEmpty()) {
                    steps.add(new Inference(place, premises, claim, rules));
                }
                since.clear();
                inference = -1;
            }
            since.add(claim);
            numbered.putIfAbsent(number, claim);
        }
        return steps;
    }

    private List<ClaimId> premises(int inference, int conclusion, List<ClaimId> since) {
        Yaml uses = model.dataOf(inference).get("uses");
        if (uses.scalars().isEmpty()) {
            uses = model.dataOf(conclusion).get("uses");
        }
        InferenceLine line = (InferenceLine) model.syntax().nodes().get(inference);
        List<ClaimId> premises = new ArrayList<>();
        for (int number : line.uses()) {
            use(line.span(), String.valueOf(number), premises);
        }
        for (Yaml.Scalar number : uses.scalars()) {
            use(number.span(), number.text(), premises);
        }
        return premises.isEmpty() ? since.stream().distinct().toList() : premises;
    }

    private void use(Span span, String number, List<ClaimId> premises) {
        ClaimId claim = numbered.get(number(number));
        if (claim == null) {
            diagnostics.add(Code.USE_OF_NOTHING.at(span, Detail.text(number)));
        } else if (!premises.contains(claim)) {
            premises.add(claim);
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private List<String> rules(int inference) {
        List<String> rules =
                new ArrayList<>(((InferenceLine) model.syntax().nodes().get(inference)).rules());
        rules.addAll(model.dataOf(inference).get("rule").strings());
        rules.addAll(model.dataOf(inference).get("rules").strings());
        return rules;
    }
}
