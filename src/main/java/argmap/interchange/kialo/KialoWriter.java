package argmap.interchange.kialo;

import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.interchange.Wording;
import argmap.interchange.tree.Forest;
import argmap.interchange.tree.Forest.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a map as Kialo's text. */
final class KialoWriter {
    /** A number has a figure for each level; real discussions have a dozen. */
    private static final int DEEPEST = 100;

    private final ArgumentMap map;
    private final Map<NodeId, String> words = new LinkedHashMap<>();

    KialoWriter(ArgumentMap map) {
        this.map = map;
    }

    String write() {
        Forest<String> forest = new Forest<>(DEEPEST);
        for (Claim claim : map.claims()) {
            words.put(claim.id(), claim.wording());
        }
        for (Argument argument : map.arguments()) {
            words.put(
                    argument.id(),
                    argument.text().isEmpty() ? argument.id().title() : argument.text());
            for (Inference step : argument.inferences()) {
                forest.add(argument.id(), "Pro", step.conclusion());
                step.premises().forEach(premise -> forest.add(premise, "Pro", argument.id()));
            }
        }
        for (Relation relation : map.relations()) {
            NodeId to =
                    relation.fold(
                            Relation.Between::to, undercut -> undercut.inference().argument());
            boolean pro = relation.fold(b -> b.kind() == Relation.Kind.SUPPORT, undercut -> false);
            forest.add(relation.from(), pro ? "Pro" : "Con", to);
        }
        List<Place<String>> places = forest.places(words.keySet());
        return print(places, numbers(places));
    }

    private static List<String> numbers(List<Place<String>> places) {
        List<String> numbers = new ArrayList<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (Place<String> place : places) {
            int number = counts.merge(place.parent(), 1, Integer::sum);
            String above = place.parent() < 0 ? "" : numbers.get(place.parent());
            numbers.add(above + number + ".");
        }
        return numbers;
    }

    private String print(List<Place<String>> places, List<String> numbers) {
        Map<NodeId, String> first = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).again()) {
                first.put(places.get(i).node(), numbers.get(i));
            }
        }
        StringBuilder out = new StringBuilder(Kialo.TITLE + " ");
        out.append(Wording.line(map.info().title())).append("\n\n");
        for (int i = 0; i < places.size(); i++) {
            Place<String> place = places.get(i);
            out.append(numbers.get(i)).append(' ');
            place.how().forEach(stance -> out.append(stance).append(": "));
            if (place.again()) {
                out.append(Kialo.SEE).append(first.getOrDefault(place.node(), ""));
            } else {
                out.append(escaped(Wording.line(words.getOrDefault(place.node(), ""))));
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** Brackets begin a link. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\\\[\\]()])", "\\\\$1");
    }
}
