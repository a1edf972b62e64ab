package argmap.argdown;

import argmap.argdown.Model.End;
import argmap.argdown.Model.Entry;
import argmap.argdown.Model.Link;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where statements are used in arguments, and which relations each element stands in. */
final class Usage {
    private final Map<String, List<String>> premises = new LinkedHashMap<>();
    private final Map<String, String> conclusions = new LinkedHashMap<>();
    private final Map<String, List<String>> premiseIn = new HashMap<>();
    private final Map<String, Set<String>> concludes = new HashMap<>();
    private final Map<End, List<Link>> links = new HashMap<>();

    Usage(Model model, List<Link> resolved) {
        for (Entry argument : model.arguments().values()) {
            if (!argument.structures().isEmpty()) {
                add(model, argument.title(), argument.structures().get(0));
            }
        }
        for (Link link : resolved) {
            link(whole(link.from()), link);
            if (!whole(link.to()).equals(whole(link.from()))) {
                link(whole(link.to()), link);
            }
        }
    }

    /** An inference stands for its argument. */
    static End whole(End end) {
        return new End(end.argument(), end.title(), -1);
    }

    private void link(End end, Link link) {
        links.computeIfAbsent(end, e -> new ArrayList<>()).add(link);
    }

    private void add(Model model, String argument, int node) {
        Structure structure = (Structure) model.syntax().nodes().get(node);
        boolean concluding = false;
        for (int member : structure.members()) {
            if (model.syntax().nodes().get(member) instanceof InferenceLine) {
                concluding = true;
                continue;
            }
            String title = model.titleOf(member);
            if (concluding) {
                conclusions.put(argument, title);
            } else {
                premises.computeIfAbsent(argument, a -> new ArrayList<>()).add(title);
                premiseIn.computeIfAbsent(title, t -> new ArrayList<>()).add(argument);
            }
            concluding = false;
        }
        String main = conclusions.get(argument);
        if (main != null) {
            concludes.computeIfAbsent(main, t -> new LinkedHashSet<>()).add(argument);
        }
    }

    /** In order; a premise put down twice is there twice, like all that meets it in the map. */
    List<String> premisesOf(String argument) {
        return premises.getOrDefault(argument, List.of());
    }

    /** The main conclusion; empty for an argument that is not written out. */
    String conclusionOf(String argument) {
        return conclusions.getOrDefault(argument, "");
    }

    /** The arguments that have a statement as a premise. */
    List<String> withPremise(String statement) {
        return premiseIn.getOrDefault(statement, List.of());
    }

    /** The arguments that have a statement as their main conclusion. */
    Set<String> withConclusion(String statement) {
        return concludes.getOrDefault(statement, Set.of());
    }

    List<Link> linksOf(boolean argument, String title) {
        return links.getOrDefault(new End(argument, title, -1), List.of());
    }
}
