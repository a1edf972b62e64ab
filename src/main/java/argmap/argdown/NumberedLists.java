package argmap.argdown;

import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Place;
import argmap.argdown.SyntaxNode.Structure;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the shorthand of teachers as what it means. In a numbered list
 *
 * <pre>
 * 1. All men are mortal.
 * 2. Socrates is a man.
 * 3. Socrates is mortal. (1, 2)
 * </pre>
 *
 * <p>the third item is concluded from the first two. For the reference implementation this is a
 * list of three statements, the last with brackets in its wording; so the parser has it too, and it
 * is changed here, behind the parser, and told of. See docs/decisions/0012.
 */
final class NumberedLists {
    /** Numbers in brackets at the end; a year has more digits than an item. */
    private static final Pattern USES =
            Pattern.compile("\\(\\s*(\\d{1,2}(?:\\s*,\\s*\\d{1,2})*)\\s*\\)$");

    private final String text;
    private final Syntax syntax;
    private final List<SyntaxNode> nodes = new ArrayList<>();
    private final List<Span> lists = new ArrayList<>();

    private NumberedLists(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    /**
     * The syntax with such lists as structures.
     *
     * @param lists where they stand
     */
    record Result(Syntax syntax, List<Span> lists) {
        Result {
            lists = List.copyOf(lists);
        }
    }

    /** An item of a list; {@code uses} is empty for a premise. */
    private record Item(int node, int number, List<Integer> uses) {}

    static Result read(String text, Syntax syntax) {
        NumberedLists lists = new NumberedLists(text, syntax);
        Map<Integer, List<Item>> byFirst = lists.find();
        if (byFirst.isEmpty()) {
            return new Result(syntax, List.of());
        }
        lists.copy(byFirst);
        Syntax changed =
                new Syntax(lists.nodes, syntax.frontMatter(), syntax.comments(), syntax.errors());
        return new Result(changed, lists.lists);
    }

    // ------------------------------------------------------------------ which lists

    /** The lists that conclude something, up to their last conclusion, by their first node. */
    private Map<Integer, List<Item>> find() {
        Map<Integer, List<Item>> found = new LinkedHashMap<>();
        List<Item> list = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < syntax.nodes().size(); i++) {
            SyntaxNode node = syntax.nodes().get(i);
            if (node.parent() >= 0) {
                continue;
            }
            int number = node instanceof Element element ? number(element) : -1;
            if (list.isEmpty() || number <= list.get(list.size() - 1).number()) {
                keep(list, found);
                list = new ArrayList<>();
                numbers.clear();
            }
            if (number >= 0) {
                list.add(new Item(i, number, uses((Element) node, numbers)));
                numbers.add(number);
            }
        }
        keep(list, found);
        return found;
    }

    /** The number an item is written with; -1 for anything else. */
    private int number(Element element) {
        if (element.place() != Place.LIST_ITEM || element.argument()) {
            return -1;
        }
        int dot = element.span().start() - 1;
        while (dot >= 0 && Character.isWhitespace(text.charAt(dot))) {
            dot--;
        }
        int start = dot;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean numbered = dot >= 0 && text.charAt(dot) == '.' && start < dot && dot - start < 9;
        return numbered ? Integer.parseInt(text.substring(start, dot)) : -1;
    }

    /** The numbers in the brackets at its end, where one of them is an earlier item's. */
    private static List<Integer> uses(Element element, Set<Integer> before) {
        Matcher matcher = USES.matcher(element.content().wording());
        if (!matcher.find() || matcher.start() == 0) {
            return List.of();
        }
        List<Integer> uses = new ArrayList<>();
        for (String number : matcher.group(1).split(",", -1)) {
            uses.add(Integer.parseInt(number.strip()));
        }
        return uses.stream().anyMatch(before::contains) ? uses : List.of();
    }

    private static void keep(List<Item> list, Map<Integer, List<Item>> found) {
        int last = list.size();
        while (last > 0 && list.get(last - 1).uses().isEmpty()) {
            last--;
        }
        if (last > 0) {
            found.put(list.get(0).node(), list.subList(0, last));
        }
    }

    // ------------------------------------------------------------------ as structures

    private void copy(Map<Integer, List<Item>> byFirst) {
        int[] moved = new int[syntax.nodes().size()];
        Map<Integer, Item> items = new HashMap<>();
        byFirst.values().forEach(list -> list.forEach(item -> items.put(item.node(), item)));
        List<Item> list = List.of();
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < moved.length; i++) {
            SyntaxNode node = syntax.nodes().get(i);
            Item item = items.get(i);
            if (node.parent() < 0 && (item == null || byFirst.containsKey(i))) {
                structure(list, members);
                list = byFirst.getOrDefault(i, List.of());
                members.clear();
            }
            if (item == null) {
                moved[i] = nodes.size();
                nodes.add(moved(node, moved));
                continue;
            }
            Element element = (Element) node;
            if (!item.uses().isEmpty()) {
                Span span = brackets(element);
                members.add(nodes.size());
                nodes.add(new InferenceLine(List.of(), new Span(0, 0), item.uses(), span));
                element = concluded(element, span);
            }
            moved[i] = nodes.size();
            members.add(nodes.size());
            nodes.add(at(element, Place.STRUCTURE, -1));
        }
        structure(list, members);
    }

    private void structure(List<Item> list, List<Integer> members) {
        if (list.isEmpty()) {
            return;
        }
        int end = syntax.nodes().get(list.get(list.size() - 1).node()).span().end();
        Span span = new Span(syntax.nodes().get(list.get(0).node()).span().start(), end);
        nodes.add(new Structure(members, list.stream().map(Item::number).toList(), span));
        lists.add(span);
    }

    private static SyntaxNode moved(SyntaxNode node, int[] moved) {
        if (node instanceof Element element && element.parent() >= 0) {
            return at(element, element.place(), moved[element.parent()]);
        }
        if (node instanceof Structure structure) {
            List<Integer> members = structure.members().stream().map(m -> moved[m]).toList();
            return new Structure(members, structure.numbers(), structure.span());
        }
        return node;
    }

    private static Element at(Element e, Place place, int parent) {
        return new Element(
                e.argument(),
                e.title(),
                e.definition(),
                e.content(),
                e.data(),
                place,
                parent,
                e.mark(),
                e.span());
    }

    /** Where the brackets stand in the file. */
    private Span brackets(Element element) {
        Span content = element.content().span();
        int start = text.lastIndexOf('(', content.end() - 1);
        int end = text.indexOf(')', start) + 1;
        return new Span(start, Math.max(start, end));
    }

    private Element concluded(Element e, Span brackets) {
        Content content = e.content();
        String wording = USES.matcher(content.wording()).replaceFirst("").strip();
        int end = brackets.start();
        while (end > content.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int before = content.text().lastIndexOf('(');
        Content shorter =
                new Content(
                        content.text().substring(0, before),
                        wording,
                        content.tags(),
                        content.ranges(),
                        new Span(content.span().start(), end));
        return new Element(
                false,
                e.title(),
                e.definition(),
                shorter,
                e.data(),
                e.place(),
                e.parent(),
                e.mark(),
                e.span());
    }
}
