package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The colours that a file gives to claims and arguments: by their own {@code {color: ...}}, by
 * title, or by the tag that comes first by its priority. A number stands for a colour of the file's
 * own {@code colorScheme}, or of one that it names. Where it has a scheme, the first of its colours
 * is for what has no tag, and the next for the file's tags in the order of their first use; a file
 * without a scheme is not coloured by itself, as Argdown would.
 *
 * <p>Rules: Argdown guide, "Colorizing maps".
 */
final class NodeColours {
    private final Model model;
    private final Yaml.Mapping settings;
    private final ColourList colours;
    private final List<String> allTags;

    private NodeColours(Model model) {
        this.model = model;
        this.settings = model.setting("color");
        this.colours = ColourList.of(settings.get("colorScheme"));
        this.allTags = model.tags();
    }

    static Map<NodeId, String> of(Model model) {
        NodeColours made = new NodeColours(model);
        Map<NodeId, String> all = new LinkedHashMap<>();
        made.add(model.statements(), "statementColors", ClaimId::new, all);
        made.add(model.arguments(), "argumentColors", ArgumentId::new, all);
        return all;
    }

    private void add(
            Map<String, Entry> entries,
            String byTitle,
            Function<String, NodeId> id,
            Map<NodeId, String> all) {
        for (Entry entry : entries.values()) {
            String colour = colour(entry, byTitle);
            if (!colour.isEmpty()) {
                all.put(id.apply(entry.title()), colour);
            }
        }
    }

    private String colour(Entry entry, String byTitle) {
        Yaml own = model.dataOf(entry, "color");
        if (!own.string().isEmpty() && !settings.get("ignoreColorData").isTrue()) {
            return colours.colour(own);
        }
        if (settings.get(byTitle) instanceof Yaml.Mapping titles
                && titles.entries().containsKey(entry.title())) {
            return colours.colour(titles.get(entry.title()));
        }
        return settings.get("colorizeByTag").isFalse() || entry.tags().isEmpty()
                ? ofScheme(0)
                : ofTags(entry.tags());
    }

    private String ofTags(List<String> tags) {
        String best = "";
        double highest = Double.NEGATIVE_INFINITY;
        for (String tag : tags) {
            Yaml value =
                    settings.get("tagColors") instanceof Yaml.Mapping named
                            ? named.get(tag)
                            : Yaml.Scalar.NOTHING;
            double priority =
                    value instanceof Yaml.Mapping with
                            ? AnnotationReader.number(with.get("priority").string(), 0)
                            : 0;
            String own = colours.colour(value);
            String colour = own.isEmpty() ? ofScheme(allTags.indexOf(tag) + 1) : own;
            if (!colour.isEmpty() && priority > highest) {
                best = colour;
                highest = priority;
            }
        }
        return best;
    }

    /** A colour that nobody gave it by name; none where the file has no scheme. */
    private String ofScheme(int number) {
        boolean asked = settings.entries().containsKey("colorScheme");
        return asked ? colours.numbered(number) : "";
    }
}
