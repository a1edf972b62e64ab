package argmap.interchange;

import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file of JSON or YAML says, a value at a time, each with the names it stands under: so
 * that data in a place where no program expects it is missed although its words occur elsewhere.
 */
final class DataFacts {
    private static final Set<String> JSON =
            Set.of("aif", "xaif", "argdown-json", "sadface", "arguebuf", "jsonld");

    private static final Set<String> YAML = Set.of("carneades");

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
        if (!JSON.contains(format) && !YAML.contains(format)) {
            return List.of();
        }
        Map<List<String>, Integer> there = new HashMap<>();
        for (Fact fact : of(format, new Source("", written))) {
            there.merge(List.of(fact.path(), fact.value()), 1, Integer::sum);
        }
        boolean repeats = format.equals("argdown-json");
        String derived = DERIVED.getOrDefault(format, "");
        List<Fact> lost = new ArrayList<>();
        for (Fact fact : of(format, file)) {
            int left = there.merge(List.of(fact.path(), fact.value()), repeats ? 0 : -1, Integer::sum);
            if (left < (repeats ? 1 : 0) && !fact.path().matches(derived)) {
                lost.add(fact);
            }
        }
        return lost;
    }

    private static List<Fact> of(String format, Source source) {
        DataPlaces places =
                (YAML.contains(format)
                                ? YamlTree.read(source, format)
                                : JsonTree.read(source, format))
                        .value();
        DataFacts facts = new DataFacts(places);
        facts.collect(places.root(), "", "", false);
        return facts.all;
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
