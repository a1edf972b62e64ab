package argmap.analysis;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum;
import argmap.graph.Datum.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a map says about proof, kept under the name "carneades": assumptions, issues, standards,
 * weights. A claim's {@code {assumed: true}}, {@code {standard: "BRD"}} and {@code {weight: 0.6}}
 * stand there as well.
 *
 * @param head what is said of the map as a whole
 */
record ProofSettings(ArgumentMap map, Fields head) {
    private static final String NAME = "carneades";

    /** A schema variable, as in Prolog: a word that starts with a capital. */
    private static final Pattern VARIABLE =
            Pattern.compile("(?<![\\p{L}\\p{N}_])\\p{Lu}[\\p{L}\\p{N}_]*");

    /** A pattern of more variables, or on a longer title, is not tried: it could take for ever. */
    private static final int MOST_VARIABLES = 2;

    private static final int LONGEST_TITLE = 200;

    /** Positions of which at most one can hold; titles the map may not have. */
    record Issue(List<String> positions, ProofStandard standard) {}

    /** How the premises of an argument make its weight. */
    enum Weighing {
        LINKED,
        CONVERGENT,
        CUMULATIVE,
        FACTORIZED
    }

    static ProofSettings of(ArgumentMap map) {
        return new ProofSettings(map, map.info().foreign().fields(NAME));
    }

    /** Whether there is anything to label by. */
    boolean isSet() {
        return !head.texts("assumptions").isEmpty()
                || !head.fields("issues").isEmpty()
                || !head.fields("issue_schemes").isEmpty()
                || map.claims().stream().anyMatch(c -> said(c.annotations()).isTrue("assumed"))
                || map.claims().stream().anyMatch(c -> said(c.annotations()).has("standard"));
    }

    private static Fields said(Annotations annotations) {
        return annotations.foreign().fields(NAME);
    }

    Set<String> assumed() {
        Set<String> assumed = new HashSet<>(head.texts("assumptions"));
        for (Claim claim : map.claims()) {
            if (said(claim.annotations()).isTrue("assumed")) {
                assumed.add(claim.id().title());
            }
        }
        return assumed;
    }

    ProofStandard standard(Claim claim) {
        return ProofStandard.named(said(claim.annotations()).text("standard"))
                .orElse(ProofStandard.PE);
    }

    /** What a support by this claim weighs. */
    double weight(Claim claim) {
        return number(said(claim.annotations()).text("weight")).orElse(1);
    }

    Weighing weighing(Argument argument) {
        for (Weighing weighing : Weighing.values()) {
            if (weighing.name().equalsIgnoreCase(function(argument))) {
                return weighing;
            }
        }
        return Weighing.LINKED;
    }

    double weight(Argument argument) {
        OptionalDouble own = number(said(argument.annotations()).text("weight"));
        return own.isPresent() ? own.getAsDouble() : constant(argument).orElse(1);
    }

    /** A scheme of the file's own may name the function that weighs it. */
    private String function(Argument argument) {
        String scheme = argument.annotations().scheme();
        String named = head.fields("argument_schemes").fields(scheme).text("weight");
        return named.isEmpty() ? scheme : named;
    }

    private OptionalDouble constant(Argument argument) {
        String scheme = argument.annotations().scheme();
        Fields weight = head.fields("argument_schemes").fields(scheme).fields("weight");
        String named =
                head.fields("weighing_functions").fields(function(argument)).text("constant");
        return number(weight.has("constant") ? weight.text("constant") : named);
    }

    private static OptionalDouble number(String text) {
        try {
            double number = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            return number >= 0 && number <= 1 ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The issues that are named, then those that a scheme makes of the claims' titles. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (Datum value : head.fields("issues").entries().values()) {
            if (value instanceof Fields issue) {
                ProofStandard standard =
                        ProofStandard.named(issue.text("standard")).orElse(ProofStandard.PE);
                issues.add(new Issue(issue.texts("positions"), standard));
            }
        }
        for (String scheme : head.fields("issue_schemes").entries().keySet()) {
            issues.addAll(byScheme(head.fields("issue_schemes").texts(scheme)));
        }
        return issues;
    }

    /** "¬Q" and "Q": the title "¬rain" makes Q "rain", and the two are positions of one issue. */
    private List<Issue> byScheme(List<String> patterns) {
        Set<String> titles = new LinkedHashSet<>();
        map.claims().stream()
                .map(claim -> claim.id().title())
                .filter(title -> title.length() <= LONGEST_TITLE)
                .forEach(titles::add);
        List<Issue> issues = new ArrayList<>();
        if (patterns.stream()
                .anyMatch(p -> VARIABLE.matcher(p).results().count() > MOST_VARIABLES)) {
            return List.of();
        }
        if (patterns.contains("...")) {
            Pattern first = pattern(patterns.get(0));
            List<String> alike = titles.stream().filter(t -> first.matcher(t).matches()).toList();
            return List.of(new Issue(alike, ProofStandard.PE));
        }
        for (String title : titles) {
            for (String pattern : patterns) {
                Matcher match = pattern(pattern).matcher(title);
                if (pattern.equals(VARIABLE.matcher(pattern).replaceAll("")) || !match.matches()) {
                    continue;
                }
                Map<String, String> values = values(pattern, match);
                List<String> positions =
                        patterns.stream()
                                .map(p -> filled(p, values))
                                .filter(titles::contains)
                                .toList();
                if (positions.size() > 1) {
                    issues.add(new Issue(positions, ProofStandard.PE));
                }
            }
        }
        return issues;
    }

    private static Pattern pattern(String pattern) {
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder regex = new StringBuilder();
        int from = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(pattern.substring(from, variable.start()))).append("(.+)");
            from = variable.end();
        }
        return Pattern.compile(regex + Pattern.quote(pattern.substring(from)));
    }

    private static Map<String, String> values(String pattern, Matcher match) {
        Map<String, String> values = new HashMap<>();
        Matcher variable = VARIABLE.matcher(pattern);
        for (int group = 1; variable.find(); group++) {
            values.put(variable.group(), match.group(group));
        }
        return values;
    }

    private static String filled(String pattern, Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(
                        v -> Matcher.quoteReplacement(values.getOrDefault(v.group(), v.group())));
    }
}
