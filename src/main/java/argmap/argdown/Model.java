package argmap.argdown;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
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
 * @param data of the nodes that have some, by node number, like the titles and the comments
 */
record Model(
        Syntax syntax,
        Yaml.Mapping settings,
        List<Integer> sections,
        Map<String, Entry> statements,
        Map<String, Entry> arguments,
        List<Link> links,
        Map<Integer, Yaml.Mapping> data,
        Map<Integer, String> titles,
        Map<Integer, List<String>> comments,
        List<String> settingsComments) {
    Model {
        settingsComments = List.copyOf(settingsComments);
        sections = List.copyOf(sections);
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        links = List.copyOf(links);
        data = Collections.unmodifiableMap(new HashMap<>(data));
        titles = Collections.unmodifiableMap(new HashMap<>(titles));
        comments = Collections.unmodifiableMap(new HashMap<>(comments));
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
    record Link(Type type, End from, End to, int node) {
        LinkKey key() {
            return new LinkKey(type, from, to);
        }

        LinkKey mirrored() {
            return new LinkKey(type, to, from);
        }
    }

    /** What makes two relations one. */
    record LinkKey(Type type, End from, End to) {}

    /** The title of a statement or argument, given or found; of an inference, its argument's. */
    String titleOf(int node) {
        return titles.getOrDefault(node, "");
    }

    /** A block of the frontmatter; empty where there is none. */
    Yaml.Mapping setting(String key) {
        return settings.get(key) instanceof Yaml.Mapping block ? block : Yaml.Mapping.EMPTY;
    }

    /** True where the file asks for strict mode. */
    boolean isStrict() {
        return setting("model").get("mode").string().equals("strict");
    }

    /**
     * What is said last under a key, in the data of all the places where one title is written. What
     * is drawn under an element counts as said before it, as in the reference.
     */
    Yaml dataOf(Entry entry, String key) {
        int last = -1;
        for (int node : entry.elements()) {
            boolean said = dataOf(node).entries().containsKey(key);
            if (said && (last < 0 || !isUnder(node, last))) {
                last = node;
            }
        }
        return last < 0 ? Yaml.Scalar.NOTHING : dataOf(last).get(key);
    }

    private boolean isUnder(int node, int above) {
        int at = node;
        while (at > above) {
            at = syntax.nodes().get(at).parent();
        }
        return at == above;
    }

    /** True where a title was given by hand. */
    boolean isTitled(Entry entry) {
        return entry.elements().stream().anyMatch(node -> !element(node).title().isEmpty());
    }

    String sectionTitle(int section) {
        int node = sections.get(section - 1);
        return ((SyntaxNode.Heading) syntax.nodes().get(node)).content().wording();
    }

    /** For each section, counted from 1, the section it lies in, 0 for none. */
    int[] sectionParents() {
        int[] parents = new int[sections.size() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 1; i < parents.length; i++) {
            int level = level(i);
            while (!open.isEmpty() && level(open.getFirst()) >= level) {
                open.pop();
            }
            parents[i] = open.isEmpty() ? 0 : open.getFirst();
            open.push(i);
        }
        return parents;
    }

    int level(int section) {
        return ((SyntaxNode.Heading) syntax.nodes().get(sections.get(section - 1))).level();
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

    /** The lines of the comments that belong to a node, without their marks. */
    List<String> commentsOf(int node) {
        return comments.getOrDefault(node, List.of());
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
