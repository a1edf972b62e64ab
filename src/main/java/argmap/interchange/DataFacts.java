package argmap.interchange;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.interchange.PlacedXml.Element;
import argmap.interchange.dot.Dot;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says beside its words, a value at a time, each with the names it stands under: so
 * that data in a place where no program expects it is missed although its words occur elsewhere.
 * Of JSON, YAML and XML that is every value; of DOT, Mermaid and these the comments, and of DOT
 * what holds for all nodes or edges.
 */
final class DataFacts {
    private static final Set<String> JSON =
            Set.of("aif", "xaif", "argdown-json", "sadface", "arguebuf", "jsonld");

    private static final Set<String> YAML = Set.of("carneades");

    /** Quoted texts come first, so that nothing in one is a comment. */
    private static final Pattern SLASHES =
            Pattern.compile(
                    "\"(?:\\\\.|[^\"\\\\])*+\"|(?<said>//.*|/\\*(?s:.*?)\\*/|(?m:^\\s*#.*)"
                            + "|\\b(?:node|edge|graph)\\s*\\[[^\\]]*)");

    private static final Pattern XML_COMMENT = Pattern.compile("(?s)<!--(?<said>.*?)-->");

    private static final Pattern NOTHING = Pattern.compile("(?!)(?<said>)");

    /** Comments of a format, and what else is compared as it stands. */
    private static final Map<String, Pattern> PLAIN =
            Map.of(
                    "dot",
                    SLASHES,
                    "graphml",
                    XML_COMMENT,
                    "aml",
                    XML_COMMENT,
                    "mermaid",
                    Pattern.compile("(?m)^\\s*(?<said>%%(?!\\{).*|title: .*)"),
                    "carneades",
                    Pattern.compile("(?m)^\\s*(?<said>#.*)"));

    /** Words of a part that a format's reader speaks of itself, or that is drawn. */
    private static final Pattern DOT_LOOKS =
            Pattern.compile("\\b(?:" + String.join("|", Dot.looks()) + ")\\s*=\\s*[^,;\\]]*");

    private static final Datum NULL = new Datum.Literal("null");

    /** An edge twice between two nodes is one. */
    private static final String ENDS =
            "(?:.*/)?edges/(?:\\*/)?(?:fromID|toID|source_id|target_id|source|target)";

    /** Objects whose names are ids or titles, and not words of a format. */
    private static final Set<String> KEYED =
            Set.of(
                    "nodes",
                    "edges",
                    "arguments",
                    "statements",
                    "tags",
                    "participants",
                    "resources",
                    "analysts",
                    "issues",
                    "references",
                    "issue_schemes",
                    "assumptions");

    /** Parts that follow from the rest of the file or only name its parts for each other. */
    private static final Map<String, String> DERIVED =
            Map.of(
                    "argdown-json",
                    "(?:.*/)?(?:start|end)(?:Line|Column)"
                            + "|(?:.*/)?(?:members|pcs)/(?:type|role|title|text|section|argumentTitle"
                            + "|isTopLevel|tags|sortedTags|ranges/.*|relations/.*|isReference\\w*"
                            + "|occurrenceIndex|isUsed\\w*)"
                            + "|(?:.*/)?relations/(?:type|relationType|from|fromType|to|toType"
                            + "|status|isExploded|occurrences/.*)"
                            + "|(?:.*/)?inference/(?:type|argumentTitle|conclusionIndex"
                            + "|inferenceRules|relations/.*)"
                            + "|(?:arguments|statements)/\\*/(?:type|title|section|tags|sortedTags"
                            + "|color|fontColor|isUsed\\w*|relations/.*)"
                            + "|sections/(?:.*/)?(?:type|id|level|title|tags|isGroup|isClosed|color"
                            + "|fontColor|heading/.*)"
                            + "|tags/\\*/(?:tag|color|cssClass|index|fontColor|occurrenceIndex)"
                            + "|map/(?:nodes|edges)/(?:.*/)?(?:id|title|type|labelTitle|labelText|tags"
                            + "|color|fontColor|isGroup|relationType|level|isClosed|from/.*|to/.*"
                            + "|from|to|images/.*)",
                    "carneades",
                    "statements/\\*(?:/text|/assumed)?",
                    "aml",
                    "INSCHEME/@schid",
                    "aif",
                    ENDS,
                    "xaif",
                    ENDS,
                    "sadface",
                    ENDS,
                    "arguebuf",
                    ENDS);

    /** Argdown's export has the data of a claim or argument at each of its places in the text. */
    private static final String OF_A_MEMBER =
            "^(?:statements|arguments)/\\*/(?:members/|pcs/)*(?=(?:inference/)?data/)";

    /** A value, the names it stands under, and where. */
    record Fact(String path, String value, String key, Span span) {}

    private final DataPlaces places;
    private final List<Fact> all = new ArrayList<>();

    private DataFacts(DataPlaces places) {
        this.places = places;
    }

    /**
     * What the file says and what is written does not, as often.
     *
     * @param written the map in the format of the file
     */
    static List<Fact> lost(String format, String written, Source file) {
        Map<List<String>, Integer> there = new HashMap<>();
        for (Fact fact : of(format, new Source("", written))) {
            there.merge(List.of(fact.path(), fact.value()), 1, Integer::sum);
        }
        boolean repeats = format.equals("argdown-json");
        String derived = DERIVED.getOrDefault(format, "(?!)");
        List<Fact> lost = new ArrayList<>();
        for (Fact fact : of(format, file)) {
            int left = there.merge(List.of(fact.path(), fact.value()), repeats ? 0 : -1, Integer::sum);
            if (!fact.value().isEmpty()
                    && left < (repeats ? 1 : 0)
                    && !fact.path().matches(derived)) {
                lost.add(fact);
            }
        }
        return lost;
    }

    private static List<Fact> of(String format, Source source) {
        List<Fact> all = new ArrayList<>();
        Matcher plain = PLAIN.getOrDefault(format, NOTHING).matcher(source.text());
        while (plain.find()) {
            if (plain.group("said") != null) {
                all.add(plain(plain.start("said"), plain.group("said")));
            }
        }
        if (format.equals("aml")) {
            xml(source, PlacedXml.read(source, format).value(), all);
        } else if (YAML.contains(format) || JSON.contains(format)) {
            DataPlaces places =
                    (YAML.contains(format)
                                    ? YamlTree.read(source, format)
                                    : JsonTree.read(source, format))
                            .value();
            DataFacts facts = new DataFacts(places);
            facts.collect(places.root(), "", "", false);
            all.addAll(facts.all);
        }
        return all;
    }

    private static Fact plain(int start, String said) {
        String shown = DOT_LOOKS.matcher(said).replaceAll("");
        boolean looks = shown.length() < said.length() && shown.matches("\\w+\\s*\\[[\\s,;]*");
        String words = looks ? "" : Wording.line(said);
        return new Fact("", words, "", new Span(start, start + said.length()));
    }

    /** Attributes and texts of elements. */
    private static void xml(Source source, Element root, List<Fact> all) {
        for (Element element : root.all()) {
            int start = element.span().start();
            int end = source.text().indexOf('>', start);
            Span tag = new Span(start, end < 0 ? element.span().end() : end);
            element.attributes()
                    .forEach((key, value) -> all.add(new Fact(element.name() + "/@" + key, value, key, tag)));
            if (!element.text().isBlank()) {
                all.add(new Fact(element.name(), Wording.line(element.text()), element.name(), tag));
            }
        }
    }

    private void collect(Datum datum, String path, String key, boolean listed) {
        if (datum instanceof Fields fields) {
            boolean keyed = !listed && KEYED.contains(path);
            fields.entries()
                    .forEach(
                            (name, value) ->
                                    collect(
                                            value,
                                            (path.isEmpty() ? "" : path + "/")
                                                    + (keyed ? "*" : name),
                                            name,
                                            false));
        } else if (datum instanceof Datum.Items items) {
            items.items().forEach(item -> collect(item, path, key, true));
        } else if (!datum.string().isBlank() && !datum.equals(NULL)) {
            String normal = path.replaceFirst(OF_A_MEMBER, "");
            all.add(new Fact(normal, Wording.line(datum.string()), key, places.of(datum)));
        }
    }
}
