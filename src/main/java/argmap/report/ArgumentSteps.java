package argmap.report;

import argmap.graph.Connection;
import argmap.graph.NodeId;
import argmap.report.print.Block;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The argument written out as a logician writes it: what is given for a claim or an argument, then
 * "therefore" and the claim, then what speaks against it; from the ground up, so that each
 * conclusion stands above the step that uses it. The premises of an argument stand together.
 */
final class ArgumentSteps {
    private final Maker maker;
    private final Listing listing;

    /** All that bears on a node; for the conclusion of a step, the step's premises too. */
    private final Map<NodeId, List<Connection>> onto = new HashMap<>();

    ArgumentSteps(Maker maker) {
        this.maker = maker;
        this.listing = maker.listing();
        for (Connection each : listing.outline().connections()) {
            NodeId target =
                    each.kind() == Connection.Kind.PREMISE
                            ? listing.outline()
                                    .step(each)
                                    .map(step -> (NodeId) step.conclusion())
                                    .orElse(each.to())
                            : each.to();
            onto.computeIfAbsent(target, n -> new ArrayList<>()).add(each);
        }
    }

    List<Block> blocks() {
        List<Block> all = new ArrayList<>();
        Set<NodeId> order = order();
        if (order.isEmpty()) {
            return all;
        }
        all.add(maker.part("argument"));
        all.add(maker.key(maker.phrases().say("argument.key")));
        order.forEach(target -> target(target, all));
        return all;
    }

    /** What something bears on, each after what is below it; a circle is cut once. */
    private Set<NodeId> order() {
        Set<NodeId> done = new LinkedHashSet<>();
        Set<NodeId> seen = new HashSet<>();
        for (Entry top : listing.entries()) {
            Deque<NodeId> open = new ArrayDeque<>(List.of(top.node()));
            while (!open.isEmpty()) {
                NodeId next = open.element();
                List<Connection> below = onto.getOrDefault(next, List.of());
                if (seen.add(next)) {
                    for (int i = below.size() - 1; i >= 0; i--) {
                        if (!seen.contains(below.get(i).from())) {
                            open.push(below.get(i).from());
                        }
                    }
                } else {
                    open.remove();
                    if (!below.isEmpty()) {
                        done.add(next);
                    }
                }
            }
        }
        return done;
    }

    private void target(NodeId target, List<Block> all) {
        List<Connection> its = onto.getOrDefault(target, List.of());
        List<Connection> against = its.stream().filter(c -> c.kind().isAgainst()).toList();
        List<Connection> supports =
                its.stream().filter(c -> c.kind() == Connection.Kind.SUPPORT).toList();
        List<Connection> steps =
                its.stream().filter(c -> c.kind() == Connection.Kind.CONCLUSION).toList();
        if (!supports.isEmpty()) {
            supports.forEach(each -> all.add(line(each).kept()));
            all.add(last(target, "\u2234 ", List.of(), steps.isEmpty() && !against.isEmpty()));
        }
        for (Connection step : steps) {
            for (Connection premise : its) {
                if (premise.kind() == Connection.Kind.PREMISE
                        && premise.to().equals(step.from())
                        && premise.step() == step.step()) {
                    all.add(line(premise).kept());
                }
            }
            List<Run> by = List.of(Run.small(" ["), listing.step(step), Run.small("]"));
            boolean end = step.equals(steps.get(steps.size() - 1));
            all.add(last(target, "\u2234 ", by, end && !against.isEmpty()));
        }
        if (supports.isEmpty() && steps.isEmpty()) {
            all.add(last(target, "", List.of(), true));
        }
        against.forEach(each -> all.add(line(each)));
    }

    /**
     * A node that bears on what the lines around it are about. What is for that has no words to say
     * so: it stands above its "therefore".
     */
    private Paragraph line(Connection connection) {
        List<Run> runs = new ArrayList<>();
        if (connection.kind().isAgainst()) {
            runs.add(listing.sign(connection));
            runs.add(Run.plain(maker.phrases().say("colon") + " "));
            runs.add(Run.plain(title(connection.from())));
        } else {
            runs.add(Listing.marked(connection, title(connection.from()), Run.Face.PLAIN));
        }
        runs.addAll(place(connection.from()));
        return labelled(Style.PREMISE, connection.from(), "", runs);
    }

    private Paragraph last(NodeId target, String sign, List<Run> after, boolean kept) {
        List<Run> runs = new ArrayList<>(List.of(Run.bold(title(target))));
        runs.addAll(place(target));
        runs.addAll(after);
        Paragraph line = labelled(Style.CONCLUSION, target, sign, runs);
        return kept ? line.kept() : line;
    }

    private String title(NodeId node) {
        return listing.entry(node).map(Entry::title).orElse("");
    }

    private List<Run> place(NodeId node) {
        String stated =
                listing.entry(node)
                        .map(e -> e.implicit() ? maker.phrases().say("unstated") : e.places())
                        .orElse("");
        return stated.isEmpty() ? List.of() : List.of(Run.small(" " + stated));
    }

    private Paragraph labelled(Style style, NodeId node, String sign, List<Run> runs) {
        return Paragraph.labelled(style, sign + listing.number(node), runs);
    }
}
