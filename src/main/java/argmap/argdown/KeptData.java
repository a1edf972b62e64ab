package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.SyntaxNode.Heading;
import argmap.argdown.SyntaxNode.Place;
import argmap.argdown.SyntaxNode.Structure;
import argmap.graph.ArgdownData;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.InferenceId;
import argmap.graph.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says that a map has no word for, as {@link ArgdownData} has it: unknown keys, and
 * known ones with a value that means nothing; emphasis and links; comments; other wordings.
 */
final class KeptData {
    /** Names of proof standards, as Carneades writes them. */
    static final Set<String> STANDARDS = Set.of("DV", "PE", "CCE", "BRD");

    private static final String WEIGHT = "0|1|0\\.[0-9]{1,9}|1\\.0";

    /** Keys of the head that a map has words for. */
    private static final Set<String> HEAD =
            Set.of("title", "subTitle", "author", "work", "source", "handout", "foreign");

    private KeptData() {}

    /** What can be written in the head under its own key. */
    static Fields headKeys(Fields kept) {
        return ArgdownData.keys(kept).without(HEAD.toArray(String[]::new));
    }

    /** Foreign data without what is written elsewhere. */
    static Fields rest(Fields foreign, Fields written, String... names) {
        Fields rest =
                ArgdownData.of(foreign)
                        .without(written.entries().keySet().toArray(String[]::new))
                        .without(names);
        return foreign.without(ArgdownData.NAME).withFields(ArgdownData.NAME, rest);
    }

    /** True where a map says itself what stands behind a key of a claim or argument. */
    static boolean isSaid(String key, Yaml value) {
        return switch (key) {
            case "quote", "page", "notes", "source", "uses", "rule", "rules" -> isPlain(value);
            case "scheme", "reason" -> value instanceof Yaml.Scalar;
            case "implicit", "suggested", "isInGroup", "isCanonical" ->
                    value.isTrue() || value.isFalse();
            case "score" ->
                    !Double.isNaN(AnnotationReader.number(value.string(), Double.NaN))
                            || isNothing(value);
            case "foreign" -> value instanceof Yaml.Mapping;
            case "assumed" -> value.isTrue();
            case "standard" -> STANDARDS.contains(value.string());
            case "weight" -> isWeight(value.string());
            case "relation" ->
                    List.of(Relation.Kind.values()).stream()
                            .anyMatch(kind -> kind.name().equalsIgnoreCase(value.string()));
            default -> false;
        };
    }

    static boolean isWeight(String value) {
        return value.matches(WEIGHT);
    }

    private static boolean isNothing(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.text().isEmpty();
    }

    /** A text, or a list of nothing but texts. */
    private static boolean isPlain(Yaml value) {
        return value instanceof Yaml.Scalar
                || (value instanceof Yaml.Sequence list
                        && list.items().stream().allMatch(Yaml.Scalar.class::isInstance));
    }

    /** Of a claim or argument; what files of other formats had to put elsewhere comes first. */
    static Fields of(Model model, Entry entry, Fields elsewhere) {
        Set<String> keys = new LinkedHashSet<>();
        for (int node : entry.elements()) {
            keys.addAll(model.dataOf(node).entries().keySet());
        }
        Fields kept = elsewhere;
        for (String key : keys) {
            Yaml value = model.dataOf(entry, key);
            if (!isSaid(key, value) || isUse(key) && !isPremise(model, entry)) {
                kept = kept.with(key, ForeignData.datum(value));
            }
        }
        int canonical = model.canonical(entry);
        Set<String> wordings = new LinkedHashSet<>(kept.texts(ArgdownData.WORDINGS));
        Set<String> comments = new LinkedHashSet<>(kept.texts(ArgdownData.COMMENTS));
        for (int node : entry.elements()) {
            wordings.add(model.element(node).content().wording());
            comments.addAll(model.commentsOf(node));
        }
        wordings.remove("");
        List<Fields> ranges = kept.records(ArgdownData.RANGES);
        if (canonical >= 0) {
            wordings.remove(model.element(canonical).content().wording());
            List<Fields> written = model.element(canonical).content().ranges();
            ranges = ranges.isEmpty() ? written : ranges;
        }
        return kept.without(ArgdownData.RANGES, ArgdownData.WORDINGS, ArgdownData.COMMENTS)
                .withItems(ArgdownData.RANGES, ranges)
                .withTexts(ArgdownData.WORDINGS, List.copyOf(wordings))
                .withTexts(ArgdownData.COMMENTS, List.copyOf(comments));
    }

    private static boolean isUse(String key) {
        return key.equals("uses") || key.equals("rule") || key.equals("rules");
    }

    /** Only in a structure do uses and rules say something. */
    private static boolean isPremise(Model model, Entry entry) {
        return entry.elements().stream()
                .anyMatch(node -> model.element(node).place() == Place.STRUCTURE);
    }

    /** Of an inference. */
    static Fields of(Model model, int inference) {
        Fields kept = Fields.NONE;
        for (Map.Entry<String, Yaml> entry : model.dataOf(inference).entries().entrySet()) {
            if (!isUse(entry.getKey()) || !isPlain(entry.getValue())) {
                kept = kept.with(entry.getKey(), ForeignData.datum(entry.getValue()));
            }
        }
        return kept;
    }

    /** True where the line of an inference says again what is kept of it. */
    static boolean isOfStep(Fields said) {
        return said.entries().keySet().stream().noneMatch(KeptData::isUse);
    }

    /** Of a section. */
    static Fields ofHeading(Model model, int node) {
        Heading heading = (Heading) model.syntax().nodes().get(node);
        Fields kept = ((Fields) ForeignData.datum(model.dataOf(node))).without("foreign");
        Fields foreign = ForeignData.read(model.dataOf(node).get("foreign"), Fields.NONE);
        return foreign.withFields(
                ArgdownData.NAME,
                ArgdownData.of(foreign)
                        .withAll(kept)
                        .withTexts(ArgdownData.TAGS, heading.content().tags())
                        .withItems(ArgdownData.RANGES, heading.content().ranges())
                        .withTexts(ArgdownData.COMMENTS, model.commentsOf(node)));
    }

    /**
     * Of the map as a whole.
     *
     * @param strict true where the map's relations alone say that it is strict
     */
    static Fields ofHead(Model model, Fields elsewhere, boolean strict) {
        Fields kept = elsewhere;
        for (Map.Entry<String, Yaml> entry : model.settings().entries().entrySet()) {
            Yaml value = entry.getValue();
            boolean said =
                    switch (entry.getKey()) {
                        case "title", "subTitle", "work", "source" -> value instanceof Yaml.Scalar;
                        case "author" -> isPlain(value);
                        case "handout", "foreign" -> value instanceof Yaml.Mapping;
                        default -> false;
                    };
            if (!said) {
                Datum datum = ForeignData.datum(value);
                if (entry.getKey().equals("model") && strict && datum instanceof Fields settings) {
                    kept = kept.withFields("model", settings.without("mode"));
                } else {
                    kept = kept.with(entry.getKey(), datum);
                }
            }
        }
        return kept.withTexts(ArgdownData.COMMENTS, model.commentsOf(CommentReader.AT_THE_END))
                .withTexts(ArgdownData.HEAD_COMMENTS, model.settingsComments());
    }

    /** Of an argument's steps, by their numbers from 1. */
    static Fields ofSteps(Model model, Structure structure, Map<Integer, InferenceId> steps) {
        Fields all = Fields.NONE;
        for (int member : structure.members()) {
            InferenceId step = steps.get(member);
            if (step != null) {
                all = all.withFields(String.valueOf(step.step() + 1), of(model, member));
            }
        }
        return all;
    }
}
