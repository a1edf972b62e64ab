package argmap.argdown;

import argmap.argdown.MapSelection.Selected;
import argmap.argdown.SyntaxNode.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of Argdown's map: the deepest two levels of sections, or what the settings ask for.
 * Groups without a node in them or below them are left out.
 *
 * <p>Rules: Argdown guide, "Creating group nodes".
 */
final class MapGroups {
    private final Model model;
    private final List<MapView.Group> groups = new ArrayList<>();
    private final Map<String, Integer> statements = new HashMap<>();
    private final Map<String, Integer> arguments = new HashMap<>();

    private MapGroups(Model model) {
        this.model = model;
    }

    static MapGroups of(Model model, Selected selected) {
        MapGroups groups = new MapGroups(model);
        Yaml regroup = model.setting("group").get("regroup");
        if (regroup instanceof Yaml.Sequence list) {
            groups.regroup(list, -1, selected);
        } else {
            groups.fromSections(selected);
        }
        return groups;
    }

    List<MapView.Group> all() {
        return groups;
    }

    int ofStatement(String title) {
        return statements.getOrDefault(title, -1);
    }

    int ofArgument(String title) {
        return arguments.getOrDefault(title, -1);
    }

    // ------------------------------------------------------------------ by sections

    private void fromSections(Selected selected) {
        int count = model.sections().size();
        int[] parents = model.sectionParents();
        int deepest = 0;
        for (int i = 1; i <= count; i++) {
            deepest = Math.max(deepest, model.level(i));
        }
        int depth = number(model.setting("group").get("groupDepth"), 2);
        boolean[] isGroup = new boolean[count + 1];
        for (int i = 1; i <= count; i++) {
            Yaml flag = model.dataOf(model.sections().get(i - 1)).get("isGroup");
            isGroup[i] = flag.isTrue() || (!flag.isFalse() && model.level(i) > deepest - depth);
        }
        boolean[] needed = new boolean[count + 1];
        selected.statements().forEach(t -> need(section(model.statements(), t), parents, needed));
        selected.arguments().forEach(t -> need(section(model.arguments(), t), parents, needed));
        int[] group = new int[count + 1];
        group[0] = -1;
        for (int i = 1; i <= count; i++) {
            group[i] = -1;
            if (needed[i] && isGroup[i]) {
                groups.add(new MapView.Group(title(i), group[parents[i]], isClosed(i)));
                group[i] = groups.size() - 1;
            }
        }
        selected.statements()
                .forEach(t -> statements.put(t, group[section(model.statements(), t)]));
        selected.arguments().forEach(t -> arguments.put(t, group[section(model.arguments(), t)]));
    }

    private static void need(int section, int[] parents, boolean[] needed) {
        for (int i = section; i > 0 && !needed[i]; i = parents[i]) {
            needed[i] = true;
        }
    }

    private static int section(Map<String, Model.Entry> entries, String title) {
        Model.Entry entry = entries.get(title);
        return entry == null ? 0 : entry.section();
    }

    private String title(int section) {
        int node = model.sections().get(section - 1);
        return ((Heading) model.syntax().nodes().get(node)).content().text().strip();
    }

    /** By its heading's data, unless those are to be ignored, or by the settings for its title. */
    private boolean isClosed(int section) {
        Yaml.Mapping settings = model.setting("group");
        if (settings.get("sections") instanceof Yaml.Mapping named
                && named.get(title(section)) instanceof Yaml.Mapping own) {
            return own.get("isClosed").isTrue();
        }
        return !settings.get("ignoreIsClosed").isTrue()
                && model.dataOf(model.sections().get(section - 1)).get("isClosed").isTrue();
    }

    private static int number(Yaml value, int otherwise) {
        String text = value.string();
        boolean number = !text.isEmpty() && text.matches("\\d{1,9}");
        return number ? Integer.parseInt(text) : otherwise;
    }

    // ------------------------------------------------------------------ by settings

    private void regroup(Yaml.Sequence list, int parent, Selected selected) {
        for (Yaml item : list.items()) {
            if (item instanceof Yaml.Mapping group) {
                int before = groups.size();
                boolean closed = group.get("isClosed").isTrue();
                groups.add(new MapView.Group(group.get("title").string(), parent, closed));
                List<String> tags = group.get("tags").strings();
                put(group.get("statements"), tags, model.statements(), before, statements);
                put(group.get("arguments"), tags, model.arguments(), before, arguments);
                if (group.get("children") instanceof Yaml.Sequence children) {
                    regroup(children, before, selected);
                }
            }
        }
    }

    private static void put(
            Yaml titles,
            List<String> tags,
            Map<String, Model.Entry> entries,
            int group,
            Map<String, Integer> into) {
        List<String> named = titles.strings();
        for (Model.Entry entry : entries.values()) {
            if (named.contains(entry.title()) || entry.tags().stream().anyMatch(tags::contains)) {
                into.put(entry.title(), group);
            }
        }
    }
}
