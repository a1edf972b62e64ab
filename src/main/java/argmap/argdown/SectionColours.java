package argmap.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The colours that a file gives to its sections, which are a map's groups: by their own {@code
 * {color: ...}}, by title ({@code groupColors}), by tag where {@code colorizeGroupsByTag} asks for
 * it, else by level. Numbers count in its {@code groupColorScheme}.
 *
 * <p>Rules: Argdown guide, "Colorizing maps".
 *
 * @param byTitle {@code #rrggbb}
 * @param byLevel from the outermost on; what lies deeper has the last; empty where the file has no
 *     {@code groupColorScheme}
 */
record SectionColours(Map<String, String> byTitle, List<String> byLevel) {
    /** What numbers mean where the file has no scheme for groups: Argdown's three greys. */
    private static final List<String> USUAL = List.of("#dadada", "#bababa", "#aaaaaa");

    SectionColours {
        byTitle = Map.copyOf(byTitle);
        byLevel = List.copyOf(byLevel);
    }

    static SectionColours of(Model model) {
        Yaml.Mapping settings = model.setting("color");
        boolean asked = settings.get("groupColorScheme") instanceof Yaml.Sequence;
        ColourList scheme =
                asked ? ColourList.of(settings.get("groupColorScheme")) : new ColourList(USUAL);
        UnaryOperator<String> byTag = byTag(model, settings, scheme);
        Map<String, String> byTitle = new LinkedHashMap<>();
        for (int section = 1; section <= model.sections().size(); section++) {
            int node = model.sections().get(section - 1);
            String title = model.sectionTitle(section);
            String own = scheme.colour(model.dataOf(node).get("color"));
            String named =
                    settings.get("groupColors") instanceof Yaml.Mapping titles
                            ? scheme.colour(titles.get(title))
                            : "";
            String colour = settings.get("ignoreColorData").isTrue() || own.isEmpty() ? named : own;
            if (colour.isEmpty()) {
                SyntaxNode.Heading heading = (SyntaxNode.Heading) model.syntax().nodes().get(node);
                colour =
                        heading.content().tags().stream()
                                .map(byTag)
                                .filter(c -> !c.isEmpty())
                                .findFirst()
                                .orElse("");
            }
            if (!colour.isEmpty()) {
                byTitle.put(title, colour);
            }
        }
        List<String> levels = new ArrayList<>();
        for (int i = 0; asked && i < scheme.all().size(); i++) {
            levels.add(scheme.numbered(i));
        }
        levels.removeIf(String::isEmpty);
        return new SectionColours(byTitle, levels);
    }

    private static UnaryOperator<String> byTag(
            Model model, Yaml.Mapping settings, ColourList scheme) {
        if (!settings.get("colorizeGroupsByTag").isTrue()) {
            return tag -> "";
        }
        List<String> tags = model.tags();
        return tag -> {
            String own =
                    settings.get("tagColors") instanceof Yaml.Mapping named
                            ? scheme.colour(named.get(tag))
                            : "";
            return own.isEmpty() ? scheme.numbered(tags.indexOf(tag) + 1) : own;
        };
    }
}
