package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The colours that a file gives to claims and arguments: by their own {@code {color: ...}}, by
 * title, or by the tag that comes first by its priority. A number stands for a colour of the file's
 * own {@code colorScheme}, or of one that it names.
 *
 * <p>Rules: Argdown guide, "Colorizing maps".
 */
final class NodeColours {
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private final Model model;
    private final Yaml.Mapping settings;

    private NodeColours(Model model) {
        this.model = model;
        this.settings = model.setting("color");
    }

    static Map<NodeId, String> of(Model model) {
        NodeColours colours = new NodeColours(model);
        Map<NodeId, String> all = new LinkedHashMap<>();
        colours.add(model.statements(), "statementColors", ClaimId::new, all);
        colours.add(model.arguments(), "argumentColors", ArgumentId::new, all);
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
            return colour(own);
        }
        if (settings.get(byTitle) instanceof Yaml.Mapping titles
                && titles.entries().containsKey(entry.title())) {
            return colour(titles.get(entry.title()));
        }
        return settings.get("colorizeByTag").isFalse() ? "" : ofTags(entry);
    }

    private String ofTags(Entry entry) {
        if (!(settings.get("tagColors") instanceof Yaml.Mapping tags)) {
            return "";
        }
        String best = "";
        double highest = Double.NEGATIVE_INFINITY;
        for (String tag : entry.tags()) {
            Yaml value = tags.get(tag);
            double priority =
                    value instanceof Yaml.Mapping with
                            ? AnnotationReader.number(with.get("priority").string(), 0)
                            : 0;
            String colour = colour(value);
            if (!colour.isEmpty() && priority > highest) {
                best = colour;
                highest = priority;
            }
        }
        return best;
    }

    private String colour(Yaml value) {
        Yaml plain = value instanceof Yaml.Mapping with ? with.get("color") : value;
        String text = plain.string();
        if (text.matches("\\d{1,3}")) {
            List<String> scheme = scheme();
            int number = Integer.parseInt(text);
            text = number < scheme.size() ? scheme.get(number) : "";
        }
        text = ColourSchemes.inHex(text);
        return HEX.matcher(text).matches() ? inFull(text.toLowerCase(Locale.ROOT)) : "";
    }

    /** The file's own list, or one that it names. */
    private List<String> scheme() {
        Yaml scheme = settings.get("colorScheme");
        return scheme instanceof Yaml.Sequence list
                ? list.items().stream().map(Yaml::string).toList()
                : ColourSchemes.scheme(scheme.string()).orElse(List.of());
    }

    private static String inFull(String colour) {
        return colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
    }
}
