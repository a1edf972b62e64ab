package argmap.argdown;

import argmap.argdown.Model.End;
import argmap.argdown.Model.Entry;
import argmap.argdown.Model.Link;
import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Heading;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Place;
import argmap.argdown.SyntaxNode.Structure;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the nodes of a {@link Syntax} by title, and gives a title to what has none. */
final class ModelBuilder {
    private final String text;
    private final Syntax syntax;
    private final List<Message> errors = new ArrayList<>();
    private final String front;
    private final Yaml.Mapping settings;
    private final boolean strict;
    private final Map<Integer, Yaml.Mapping> data = new HashMap<>();
    private final Map<String, Draft> statements = new LinkedHashMap<>();
    private final Map<String, Draft> arguments = new LinkedHashMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<Named, Link> links = new LinkedHashMap<>();
    private final List<Integer> sections = new ArrayList<>();
    private final Set<String> written = new LinkedHashSet<>();
    private int untitled;

    private ModelBuilder(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
        Span front = syntax.frontMatter();
        Span inner = inner(text, front);
        this.front = text.substring(inner.start(), inner.end());
        this.settings = front.isEmpty() ? Yaml.Mapping.EMPTY : yaml(inner);
        this.strict =
                settings.get("model") instanceof Yaml.Mapping mode
                        && mode.get("mode").string().equals("strict");
    }

    /** A model and what was wrong with the data in the file. */
    record Result(Model model, List<Message> errors) {}

    static Result build(String text, Syntax syntax) {
        ModelBuilder builder = new ModelBuilder(text, syntax);
        builder.readData();
        builder.nameAll();
        builder.link();
        Model model =
                new Model(
                        syntax,
                        builder.settings,
                        builder.sections,
                        finished(builder.statements),
                        finished(builder.arguments),
                        List.copyOf(builder.links.values()),
                        builder.data,
                        builder.titles,
                        CommentReader.read(text, syntax),
                        YamlReader.comments(builder.front));
        return new Result(model, builder.errors);
    }

    /** What is known of a title so far. */
    private static final class Draft {
        final boolean argument;
        final String title;
        final List<Integer> elements = new ArrayList<>();
        final Set<String> tags = new LinkedHashSet<>();
        final List<Integer> structures = new ArrayList<>();
        int section;
        int rank = -1;

        Draft(boolean argument, String title) {
            this.argument = argument;
            this.title = title;
        }

        /** Higher ranks win. Of equal rank the first wins below 2, the last from there on. */
        void place(int where, int its) {
            if (its > rank || (its == rank && its >= 2)) {
                section = where;
                rank = its;
            }
        }

        Entry finish() {
            return new Entry(argument, title, elements, section, List.copyOf(tags), structures);
        }
    }

    private static Map<String, Entry> finished(Map<String, Draft> drafts) {
        Map<String, Entry> all = new LinkedHashMap<>();
        drafts.forEach((title, draft) -> all.put(title, draft.finish()));
        return all;
    }

    // ------------------------------------------------------------------ data

    /** The head without the signs around it. */
    static Span inner(String text, Span front) {
        int start = front.start();
        int end = front.end();
        while (start < end && text.charAt(start) == '=') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '=') {
            end--;
        }
        return new Span(start, end);
    }

    private Yaml.Mapping yaml(Span span) {
        YamlReader.Result read =
                YamlReader.read(text.substring(span.start(), span.end()), span.start());
        read.error().ifPresent(errors::add);
        return read.value();
    }

    private void readData() {
        for (int i = 0; i < syntax.nodes().size(); i++) {
            Span span = dataSpan(syntax.nodes().get(i));
            if (!span.isEmpty()) {
                data.put(i, yaml(block(text, span)));
            }
        }
    }

    /** Braces whose first line is empty hold block YAML and are dropped; others are YAML's own. */
    static Span block(String text, Span span) {
        if (span.isEmpty()) {
            return span;
        }
        int i = span.start() + 1;
        while (i < span.end() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        boolean block = i < span.end() && (text.charAt(i) == '\n' || text.charAt(i) == '\r');
        return block ? new Span(i, span.end() - 1) : span;
    }

    private static Span dataSpan(SyntaxNode node) {
        if (node instanceof Element element) {
            return element.data();
        }
        if (node instanceof Heading heading) {
            return heading.data();
        }
        return node instanceof InferenceLine line ? line.data() : new Span(0, 0);
    }

    // ------------------------------------------------------------------ titles

    private void nameAll() {
        for (SyntaxNode node : syntax.nodes()) {
            if (node instanceof Element element) {
                written.add(element.title());
            }
        }
        Map<Integer, Integer> structureOf = new HashMap<>();
        for (int i = 0; i < syntax.nodes().size(); i++) {
            if (syntax.nodes().get(i) instanceof Structure structure) {
                structureOf.put(structure.members().get(0), i);
            }
        }
        String argument = "";
        for (int i = 0; i < syntax.nodes().size(); i++) {
            SyntaxNode node = syntax.nodes().get(i);
            if (structureOf.containsKey(i)) {
                assign(structureOf.get(i), argument);
            }
            if (node instanceof Heading) {
                sections.add(i);
                argument = "";
            } else if (node instanceof Structure) {
                argument = "";
            } else if (node instanceof Element element) {
                name(i, element);
                if (element.place() == Place.BLOCK) {
                    argument = element.argument() ? element.title() : "";
                } else if (element.place() == Place.LIST_ITEM) {
                    argument = "";
                }
            }
        }
    }

    /** A structure belongs to the argument right before it, or to a new one without a title. */
    private void assign(int structure, String before) {
        String title = before.isEmpty() ? fresh() : before;
        Draft draft = arguments.computeIfAbsent(title, t -> new Draft(true, t));
        draft.structures.add(structure);
        draft.place(sections.size(), 2);
        titles.put(structure, title);
        for (int member : ((Structure) syntax.nodes().get(structure)).members()) {
            titles.putIfAbsent(member, title);
        }
    }

    private String fresh() {
        String title;
        do {
            title = "Untitled " + ++untitled;
        } while (written.contains(title));
        return title;
    }

    private void name(int node, Element element) {
        String title = element.title().isEmpty() ? fresh() : element.title();
        titles.put(node, title);
        Draft draft =
                (element.argument() ? arguments : statements)
                        .computeIfAbsent(title, t -> new Draft(element.argument(), t));
        draft.elements.add(node);
        draft.tags.addAll(element.content().tags());
        Yaml chosen = data.getOrDefault(node, Yaml.Mapping.EMPTY).get("isInGroup");
        boolean defines = !chosen.isFalse() && (element.definition() || element.title().isEmpty());
        draft.place(sections.size(), chosen.isTrue() ? 3 : defines ? 1 : 0);
    }

    // ------------------------------------------------------------------ relations

    private void link() {
        for (int i = 0; i < syntax.nodes().size(); i++) {
            if (syntax.nodes().get(i) instanceof Element element && element.parent() >= 0) {
                End parent = end(element.parent());
                End child = end(i);
                boolean up = element.mark().pointsUp();
                End from = up ? child : parent;
                End to = up ? parent : child;
                Model.Type type = type(element.mark(), from, to);
                Link link = new Link(type, from, to, i);
                boolean mirrored =
                        type == Model.Type.CONTRADICTORY
                                && links.containsKey(new Named(link.mirrored(), ""));
                if (!mirrored) {
                    String named =
                            data.getOrDefault(i, Yaml.Mapping.EMPTY).get("relation").string();
                    links.putIfAbsent(new Named(link.key(), named), link);
                }
            }
        }
    }

    /** A relation whose line may name its kind. */
    private record Named(Model.LinkKey key, String kind) {}

    private End end(int node) {
        String title = titles.getOrDefault(node, "");
        return syntax.nodes().get(node) instanceof Element element
                ? new End(element.argument(), title, -1)
                : new End(true, title, node);
    }

    private Model.Type type(TokenKind mark, End from, End to) {
        boolean exact = strict && !from.argument() && !to.argument();
        return switch (mark) {
            case SUPPORTED_BY, SUPPORTS -> exact ? Model.Type.ENTAILS : Model.Type.SUPPORT;
            case ATTACKED_BY, ATTACKS -> exact ? Model.Type.CONTRARY : Model.Type.ATTACK;
            case CONTRADICTS -> Model.Type.CONTRADICTORY;
            default -> Model.Type.UNDERCUT;
        };
    }
}
