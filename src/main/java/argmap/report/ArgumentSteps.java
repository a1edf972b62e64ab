package argmap.report;

import argmap.report.Entry.Role;
import argmap.report.Reading.Tie;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The argument written out as a logician writes it: premises, then "therefore" and what they are
 * given for, from the ground up, so that each conclusion stands above the step that uses it. The
 * numbers are those of the map and of the list of claims.
 */
final class ArgumentSteps {
    private final Maker maker;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();
    private final Map<Integer, List<Tie>> below = new LinkedHashMap<>();

    ArgumentSteps(Maker maker) {
        this.maker = maker;
        for (Entry entry : maker.reading().entries()) {
            entries.put(entry.number(), entry);
            for (Tie tie : maker.reading().ties(entry)) {
                below.computeIfAbsent(tie.on(), n -> new ArrayList<>()).add(tie);
            }
        }
    }

    List<Block> blocks() {
        List<Block> all = new ArrayList<>();
        List<Integer> order = order();
        if (order.isEmpty()) {
            return all;
        }
        all.add(maker.part("argument"));
        all.add(maker.key(maker.phrases().say("argument.key")));
        order.forEach(conclusion -> step(conclusion, all));
        return all;
    }

    /** The claims that something bears on, each after those below it; a circle is cut once. */
    private List<Integer> order() {
        List<Integer> done = new ArrayList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        for (Integer top : entries.keySet()) {
            List<Integer> open = new ArrayList<>(List.of(top));
            while (!open.isEmpty()) {
                int next = open.get(open.size() - 1);
                if (seen.add(next)) {
                    List<Tie> ties = below.getOrDefault(next, List.of());
                    for (int i = ties.size() - 1; i >= 0; i--) {
                        if (!seen.contains(ties.get(i).from())) {
                            open.add(ties.get(i).from());
                        }
                    }
                } else {
                    open.remove(open.size() - 1);
                    if (below.containsKey(next) && !done.contains(next)) {
                        done.add(next);
                    }
                }
            }
        }
        return done;
    }

    private void step(int conclusion, List<Block> all) {
        List<Tie> ties = below.getOrDefault(conclusion, List.of());
        List<Tie> supports = ties.stream().filter(tie -> tie.role() == Role.SUPPORT).toList();
        for (Tie tie : supports) {
            all.add(line(Style.PREMISE, tie.from(), "", "").kept());
        }
        boolean contested = ties.size() > supports.size();
        String rule = rules(supports);
        String sign = supports.isEmpty() ? "" : "\u2234 ";
        Paragraph last = line(Style.CONCLUSION, conclusion, sign, rule);
        all.add(contested ? last.kept() : last);
        for (Tie tie : ties) {
            if (tie.role() != Role.SUPPORT) {
                all.add(against(tie));
            }
        }
    }

    private String rules(List<Tie> supports) {
        List<String> rules =
                supports.stream()
                        .map(Tie::rule)
                        .filter(rule -> !rule.isEmpty())
                        .distinct()
                        .map(maker.phrases()::by)
                        .toList();
        return rules.isEmpty() ? "" : " [" + String.join("; ", rules) + "]";
    }

    private Paragraph line(Style style, int number, String sign, String after) {
        Entry entry = entries.get(number);
        List<Run> runs = new ArrayList<>();
        if (entry == null) {
            return Paragraph.labelled(style, String.valueOf(number), runs);
        }
        runs.add(style == Style.CONCLUSION ? Run.bold(entry.title()) : Run.plain(entry.title()));
        String stated = entry.implicit() ? maker.phrases().say("unstated") : entry.places();
        if (!stated.isEmpty()) {
            runs.add(Run.small(" " + stated));
        }
        if (!after.isEmpty()) {
            runs.add(Run.small(after));
        }
        return Paragraph.labelled(style, sign + number, runs);
    }

    private Paragraph against(Tie tie) {
        Paragraph line = line(Style.PREMISE, tie.from(), "", "");
        List<Run> runs = new ArrayList<>();
        runs.add(Run.italic(maker.phrases().lead(tie.role()) + " "));
        runs.addAll(line.runs());
        return new Paragraph(Style.PREMISE, 1, line.label(), "", runs, false);
    }
}
