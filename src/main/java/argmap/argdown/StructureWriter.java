package argmap.argdown;

import argmap.graph.Argument;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Writes an argument's steps as a premise-conclusion structure. */
final class StructureWriter {
    private final Argument argument;
    private final StringBuilder out;
    private final Consumer<ClaimId> statement;
    private final IntConsumer undercuts;
    private final Consumer<ClaimId> before;
    private final IntFunction<Fields> data;
    private final Map<ClaimId, Integer> numbers = new HashMap<>();
    private final List<ClaimId> since = new ArrayList<>();
    private int number;

    /**
     * @param statement writes a statement and ends its line
     * @param undercuts writes what is drawn under the line of a step
     * @param before writes what stands on lines before a statement's
     * @param data of a step, beside what it rests on
     */
    StructureWriter(
            Argument argument,
            StringBuilder out,
            Consumer<ClaimId> statement,
            IntConsumer undercuts,
            Consumer<ClaimId> before,
            IntFunction<Fields> data) {
        this.before = before;
        this.data = data;
        this.argument = argument;
        this.out = out;
        this.statement = statement;
        this.undercuts = undercuts;
    }

    void write() {
        for (int step = 0; step < argument.inferences().size(); step++) {
            Inference inference = argument.inferences().get(step);
            for (ClaimId premise : inference.premises()) {
                if (!numbers.containsKey(premise)) {
                    statement(premise);
                }
            }
            line(inference);
            undercuts.accept(step);
            since.clear();
            statement(inference.conclusion());
        }
    }

    private void statement(ClaimId claim) {
        before.accept(claim);
        numbers.putIfAbsent(claim, ++number);
        since.add(claim);
        out.append('(').append(number).append(") ");
        statement.accept(claim);
    }

    private void line(Inference inference) {
        boolean obvious = since.stream().distinct().toList().equals(inference.premises());
        Fields more = data.apply(inference.id().step());
        if (obvious && inference.rules().isEmpty() && more.isEmpty()) {
            out.append("----\n");
            return;
        }
        out.append("--");
        if (!inference.rules().isEmpty()) {
            List<String> rules = inference.rules().stream().map(Escaper::rule).toList();
            out.append(' ').append(String.join(", ", rules));
        }
        DataWriter written = new DataWriter();
        if (!obvious) {
            List<String> uses =
                    inference.premises().stream().map(p -> String.valueOf(numbers.get(p))).toList();
            written.plain("uses", "[" + String.join(", ", uses) + "]");
        }
        out.append(written.fields(more, Fields.NONE).written());
        out.append(" --\n");
    }
}
