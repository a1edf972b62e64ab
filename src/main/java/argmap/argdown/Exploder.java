package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Structure;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes of an argument with several steps one argument for each step, as the setting {@code
 * explodeArguments} asks: "A - 1", "A - 2". A statement that a later step uses again gets one more
 * place in the model.
 *
 * <p>Rules: Argdown guide, changes of 2021, "explodeArguments".
 */
final class Exploder {
    private final Model model;
    private final List<SyntaxNode> nodes;
    private final Map<String, Entry> arguments = new LinkedHashMap<>();
    private final Map<String, List<Integer>> more = new HashMap<>();
    private final Map<Integer, String> titles;

    private Exploder(Model model) {
        this.model = model;
        this.nodes = new ArrayList<>(model.syntax().nodes());
        this.titles = new HashMap<>(model.titles());
    }

    static Model explode(Model model) {
        if (!model.setting("model").get("explodeArguments").isTrue()) {
            return model;
        }
        return new Exploder(model).exploded();
    }

    private Model exploded() {
        for (Entry argument : model.arguments().values()) {
            boolean whole = argument.structures().isEmpty() || steps(argument) < 2;
            if (whole) {
                arguments.put(argument.title(), argument);
            } else {
                split(argument, structure(argument));
            }
        }
        Syntax syntax = model.syntax();
        return new Model(
                new Syntax(nodes, syntax.frontMatter(), syntax.comments(), syntax.errors()),
                model.settings(),
                model.sections(),
                statements(),
                arguments,
                model.links(),
                model.data(),
                titles,
                model.comments(),
                model.settingsComments());
    }

    private Map<String, Entry> statements() {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (Entry entry : model.statements().values()) {
            List<Integer> elements = new ArrayList<>(entry.elements());
            elements.addAll(more.getOrDefault(entry.title(), List.of()));
            all.put(
                    entry.title(),
                    new Entry(
                            false,
                            entry.title(),
                            elements,
                            entry.section(),
                            entry.tags(),
                            entry.structures()));
        }
        return all;
    }

    private Structure structure(Entry argument) {
        return (Structure) nodes.get(argument.structures().get(0));
    }

    private int steps(Entry argument) {
        return (int)
                structure(argument).members().stream()
                        .filter(member -> nodes.get(member) instanceof InferenceLine)
                        .count();
    }

    private void split(Entry argument, Structure structure) {
        List<Integer> since = new ArrayList<>();
        Map<Integer, Integer> numbered = new HashMap<>();
        int inference = -1;
        int statement = 0;
        int step = 0;
        for (int member : structure.members()) {
            if (nodes.get(member) instanceof InferenceLine) {
                inference = member;
                continue;
            }
            numbered.put(structure.numbers().get(statement++), member);
            if (inference < 0) {
                since.add(member);
                continue;
            }
            List<Integer> premises = new ArrayList<>();
            for (String number : uses(inference, member)) {
                Integer used =
                        number.matches("\\d{1,9}") ? numbered.get(Integer.parseInt(number)) : null;
                if (used != null) {
                    premises.add(since.contains(used) ? used : again(used));
                }
            }
            put(argument, ++step, premises.isEmpty() ? since : premises, inference, member);
            since.clear();
            inference = -1;
        }
    }

    private List<String> uses(int inference, int conclusion) {
        List<String> uses = new ArrayList<>(model.dataOf(inference).get("uses").strings());
        ((InferenceLine) nodes.get(inference)).uses().forEach(n -> uses.add(String.valueOf(n)));
        return uses.isEmpty() ? model.dataOf(conclusion).get("uses").strings() : uses;
    }

    private int again(int node) {
        Element used = (Element) nodes.get(node);
        nodes.add(used);
        int copy = nodes.size() - 1;
        String title = model.titleOf(node);
        titles.put(copy, title);
        more.computeIfAbsent(title, t -> new ArrayList<>()).add(copy);
        return copy;
    }

    private void put(
            Entry argument, int step, List<Integer> premises, int inference, int conclusion) {
        String title = argument.title() + " - " + step;
        List<Integer> members = new ArrayList<>(premises);
        members.add(inference);
        members.add(conclusion);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            numbers.add(i);
        }
        Span span = nodes.get(argument.structures().get(0)).span();
        nodes.add(new Structure(members, numbers, span));
        int node = nodes.size() - 1;
        titles.put(inference, title);
        arguments.put(
                title,
                new Entry(
                        true,
                        title,
                        argument.elements(),
                        argument.section(),
                        argument.tags(),
                        List.of(node)));
    }
}
