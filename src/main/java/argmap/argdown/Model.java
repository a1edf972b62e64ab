package argmap.argdown;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says, gathered by title: every statement with one title is one of Argdown's
 * equivalence classes, and every argument with one title is one argument.
 *
 * @param sections the headings' node numbers, in order; section {@code i} of the map is {@code
 *     sections.get(i - 1)}
 * @param statements by title, in the order in which they are first named, like the arguments
 * @param data of the nodes that have some, by node number, like the titles
 */
record Model(
        Syntax syntax,
        Yaml.Mapping settings,
        List<Integer> sections,
        Map<String, Entry> statements,
        Map<String, Entry> arguments,
        List<Link> links,
        Map<Integer, Yaml.Mapping> data,
        Map<Integer, String> titles) {
    Model {
        sections = List.copyOf(sections);
        statements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        arguments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        links = List.copyOf(links);
        data = Map.copyOf(data);
        titles = Map.copyOf(titles);
    }

    /**
     * All that is said under one title.
     *
     * @param elements node numbers, in order
     * @param section number of the section it belongs to, 0 for none
     * @param structures node numbers of its premise-conclusion structures; none for a statement
     */
    record Entry(
            boolean argument,
            String title,
            List<Integer> elements,
            int section,
            List<String> tags,
            List<Integer> structures) {
        Entry {
            elements = List.copyOf(elements);
            tags = List.copyOf(tags);
            structures = List.copyOf(structures);
        }
    }

    /** The kinds of relation of the language; the third and fourth hold in strict mode alone. */
    enum Type {
        SUPPORT,
        ATTACK,
        ENTAILS,
        CONTRARY,
        CONTRADICTORY,
        UNDERCUT
    }

    /**
     * An end of a relation.
     *
     * @param inference node number of the inference line it means; -1 for the statement or argument
     */
    record End(boolean argument, String title, int inference) {}

    /**
     * A relation as drawn.
     *
     * @param node number of the element it is drawn at
     */
    record Link(Type type, End from, End to, int node) {}

    /** The title of a statement or argument, given or found; of an inference, its argument's. */
    String titleOf(int node) {
        return titles.getOrDefault(node, "");
    }

    /** True where the file asks for strict mode. */
    boolean isStrict() {
        return settings.get("model") instanceof Yaml.Mapping mode
                && mode.get("mode").string().equals("strict");
    }

    /** Every tag of the file, in the order of its first use. */
    List<String> tags() {
        Set<String> all = new LinkedHashSet<>();
        for (SyntaxNode node : syntax.nodes()) {
            if (node instanceof SyntaxNode.Element element) {
                all.addAll(element.content().tags());
            } else if (node instanceof SyntaxNode.Heading heading) {
                all.addAll(heading.content().tags());
            }
        }
        return List.copyOf(all);
    }

    SyntaxNode.Element element(int node) {
        return (SyntaxNode.Element) syntax.nodes().get(node);
    }

    Yaml.Mapping dataOf(int node) {
        return data.getOrDefault(node, Yaml.Mapping.EMPTY);
    }

    /**
     * The element that states it best: one marked {@code isCanonical}, else the last definition,
     * else the last that has a text, else the first.
     */
    int canonical(Entry entry) {
        int best = entry.elements().isEmpty() ? -1 : entry.elements().get(0);
        int rank = 0;
        for (int node : entry.elements()) {
            SyntaxNode.Element element = element(node);
            boolean worded = !element.content().wording().isEmpty();
            int its =
                    dataOf(node).get("isCanonical").isTrue()
                            ? 3
                            : element.definition() ? 2 : worded ? 1 : 0;
            if (its >= rank && its > 0) {
                best = node;
                rank = its;
            }
        }
        return best;
    }
}
