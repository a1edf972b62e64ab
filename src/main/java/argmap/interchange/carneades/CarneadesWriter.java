package argmap.interchange.carneades;

import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.Relation;
import argmap.interchange.Own;
import argmap.interchange.OwnRelations;
import argmap.interchange.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a map as Carneades YAML. */
final class CarneadesWriter {
    private final ArgumentMap map;
    private final Fields head;
    private final Map<String, Datum> statements = new LinkedHashMap<>();
    private final Map<String, Datum> arguments = new LinkedHashMap<>();
    private final List<Datum> sketches = new ArrayList<>();
    private final List<Datum> relations = new ArrayList<>();
    private final Map<InferenceId, String> undercutters = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Datum> issues;

    CarneadesWriter(ArgumentMap map) {
        this.map = map;
        this.head = map.info().foreign().fields(Carneades.NAME);
        this.issues = new LinkedHashMap<>(head.fields("issues").entries());
    }

    Fields write() {
        map.arguments().forEach(argument -> titles.add(argument.id().title()));
        Set<String> pairs = pairs(head.fields("issues"));
        List<Relation> supports = new ArrayList<>();
        for (Relation relation : map.relations()) {
            sort(relation, pairs, supports);
        }
        map.claims().forEach(this::statement);
        map.arguments().forEach(this::argument);
        supports.forEach(this::support);
        Fields own = Own.head(map);
        Fields foreign = own.fields("foreign").without(Carneades.NAME);
        own = own.without("foreign", "title").withFields("foreign", foreign);
        if (head.isEmpty()) {
            own = Fields.NONE.with("made", Datum.Literal.TRUE).withAll(own);
        }
        own = sketches.isEmpty() ? own : own.with("arguments", new Datum.Items(sketches));
        own = relations.isEmpty() ? own : own.with("relations", new Datum.Items(relations));
        Fields meta = head.fields("meta");
        if (!Wording.line(meta.text("title")).equals(map.info().title())) {
            meta = meta.with("title", new Datum.Text(map.info().title()));
        }
        return Fields.NONE
                .withFields("meta", meta)
                .with("statements", new Fields(statements))
                .withFields("issues", new Fields(issues))
                .withFields("arguments", new Fields(arguments))
                .withAll(head.without("meta", "issues"))
                .withFields(Own.KEY, own);
    }

    /** Which relations Carneades has a place for: undercutters, issues, single supports. */
    private void sort(Relation relation, Set<String> pairs, List<Relation> supports) {
        boolean said =
                relation.fold(
                        between -> between(between, pairs, supports),
                        undercut -> {
                            boolean steps =
                                    map.argument(undercut.inference().argument())
                                            .map(a -> !a.inferences().isEmpty() || isKept(a))
                                            .orElse(false);
                            return undercut.from() instanceof ClaimId
                                    && steps
                                    && undercutters.putIfAbsent(
                                                    undercut.inference(), undercut.from().title())
                                            == null;
                        });
        if (!said) {
            relations.add(OwnRelations.of(relation));
        }
    }

    private boolean between(Relation.Between relation, Set<String> pairs, List<Relation> supports) {
        boolean claims = relation.from() instanceof ClaimId && relation.to() instanceof ClaimId;
        if (claims && relation.kind() == Relation.Kind.SUPPORT) {
            return supports.add(relation);
        }
        if (claims && relation.kind() == Relation.Kind.CONTRARY) {
            String pair = relation.from().title() + "\n" + relation.to().title();
            if (pairs.add(pair)) {
                List<Datum> positions =
                        List.of(
                                new Datum.Text(relation.from().title()),
                                new Datum.Text(relation.to().title()));
                issues.put(
                        free("i", issues.keySet()),
                        Fields.NONE.with("positions", new Datum.Items(positions)));
            }
            return true;
        }
        return relation.kind() == Relation.Kind.SUPPORT
                && relation.from() instanceof ArgumentId id
                && map.argument(id)
                        .map(
                                a ->
                                        isKept(a)
                                                && kept(a).text("conclusion")
                                                        .equals(relation.to().title()))
                        .orElse(false);
    }

    private static Set<String> pairs(Fields issues) {
        Set<String> pairs = new HashSet<>();
        for (Datum value : issues.entries().values()) {
            List<String> positions =
                    value instanceof Fields issue ? issue.texts("positions") : List.of();
            for (int i = 0;
                    i < positions.size() && positions.size() <= Issues.MOST_POSITIONS;
                    i++) {
                for (int j = i + 1; j < positions.size(); j++) {
                    pairs.add(positions.get(i) + "\n" + positions.get(j));
                }
            }
        }
        return pairs;
    }

    private static String free(String letter, Set<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    private static Fields kept(Argument argument) {
        return argument.annotations().foreign().fields(Carneades.NAME);
    }

    /** An argument of the file without premises or conclusion, which is no step of ours. */
    private static boolean isKept(Argument argument) {
        return argument.inferences().isEmpty() && !kept(argument).isEmpty();
    }

    private static Fields others(Fields own) {
        Fields foreign = own.fields("foreign").without(Carneades.NAME);
        return own.without("foreign").withFields("foreign", foreign);
    }

    private void statement(Claim claim) {
        Fields theirs = claim.annotations().foreign().fields(Carneades.NAME);
        Fields own = others(Own.of(claim));
        if (theirs.isEmpty() && own.isEmpty() && !claim.text().isEmpty()) {
            statements.put(claim.id().title(), new Datum.Text(claim.text()));
            return;
        }
        boolean shown = claim.text().isEmpty() && theirs.isEmpty();
        Fields json =
                Wording.restored(theirs, "text", shown ? claim.id().title() : claim.text(), true);
        if (shown) {
            own = own.with("wordless", Datum.Literal.TRUE);
        }
        statements.put(claim.id().title(), json.withFields(Own.KEY, own));
    }

    private void argument(Argument argument) {
        Fields own = others(Own.of(argument)).without("scheme").withText("text", argument.text());
        Fields theirs = kept(argument);
        String scheme = argument.annotations().scheme();
        if (argument.inferences().isEmpty()) {
            if (theirs.isEmpty()) {
                Fields sketch = Fields.NONE.with("title", new Datum.Text(argument.id().title()));
                sketches.add(sketch.withAll(own).withText("scheme", scheme));
            } else {
                Fields json = Fields.NONE.withText("scheme", scheme).withAll(theirs);
                json = undercut(json, new InferenceId(argument.id(), 0));
                arguments.put(argument.id().title(), json.withFields(Own.KEY, own));
            }
            return;
        }
        for (Inference step : argument.inferences()) {
            boolean first = step.id().step() == 0;
            Fields json =
                    Fields.NONE
                            .withText("scheme", first ? scheme : "")
                            .with("premises", premises(step, theirs));
            json = json.with("conclusion", new Datum.Text(step.conclusion().title()));
            json = undercut(json, step.id()).withAll(theirs.without("premises"));
            Fields marks = (first ? own : Fields.NONE).withTexts("rules", step.rules());
            String key = argument.id().title();
            if (!first) {
                marks = marks.with("argument", new Datum.Text(key));
                key = key + "." + (step.id().step() + 1);
                while (!titles.add(key)) {
                    key = key + "'";
                }
            }
            arguments.put(key, json.withFields(Own.KEY, marks));
            theirs = Fields.NONE;
        }
    }

    private Fields undercut(Fields json, InferenceId step) {
        return json.withText("undercutter", undercutters.getOrDefault(step, ""));
    }

    /** Under their roles as they stood, where they are the same premises still. */
    private static Datum premises(Inference step, Fields theirs) {
        List<String> titles = step.premises().stream().map(ClaimId::title).toList();
        List<String> before =
                theirs.fields("premises").entries().values().stream().map(Datum::string).toList();
        return before.equals(titles)
                ? theirs.fields("premises")
                : new Datum.Items(titles.stream().map(t -> (Datum) new Datum.Text(t)).toList());
    }

    private void support(Relation relation) {
        relation.fold(
                between -> {
                    String key = "support " + (arguments.size() + 1);
                    while (!titles.add(key)) {
                        key = key + "'";
                    }
                    Datum premise = new Datum.Text(between.from().title());
                    return arguments.put(
                            key,
                            Fields.NONE
                                    .with("premises", new Datum.Items(List.of(premise)))
                                    .with("conclusion", new Datum.Text(between.to().title()))
                                    .with(Own.KEY, Fields.NONE.withText("relation", "support")));
                },
                undercut -> null);
    }
}
