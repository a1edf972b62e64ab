package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Draft;
import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Scheme;
import argmap.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Premises that carry a claim only together, as an argument with a premise-conclusion structure:
 * what Argdown has for linked support, where lines of their own would say that each is enough.
 */
final class LinkedArguments {
    private static final Span NOWHERE = new Span(0, 0);

    private final Map<String, Claim> claims;
    private final List<Relation> relations;
    private final List<Map.Entry<ClaimId, ClaimId>> bears = new ArrayList<>();
    private final PassageTitles titles;
    private final BiFunction<Integer, String, List<String>> page;

    /**
     * @param claims of the map by title; premises that it lacks are added
     * @param relations of the map; a premise's own support for the same claim is taken away
     * @param page the page that words of a paragraph stand on
     */
    LinkedArguments(
            Map<String, Claim> claims,
            List<Relation> relations,
            PassageTitles titles,
            BiFunction<Integer, String, List<String>> page) {
        this.claims = claims;
        this.relations = relations;
        this.titles = titles;
        this.page = page;
    }

    List<Argument> of(Draft draft) {
        List<Argument> arguments = new ArrayList<>();
        for (SuggestedClaim claim : draft.claims()) {
            for (LinkedSupport support : claim.linked()) {
                argument(claim, support).ifPresent(arguments::add);
            }
        }
        return arguments;
    }

    private Optional<Argument> argument(SuggestedClaim claim, LinkedSupport support) {
        ClaimId conclusion = new ClaimId(claim.title());
        Set<NodeId> restingOn = above(conclusion);
        if (support.premises().stream()
                .anyMatch(p -> known(p).stream().anyMatch(restingOn::contains))) {
            // A premise rests on the claim already: the map would run in a circle.
            return Optional.empty();
        }
        List<ClaimId> premises = new ArrayList<>();
        for (String words : support.premises()) {
            premises.add(known(words).orElseGet(() -> added(words, claim, support)));
        }
        premises.forEach(premise -> bears.add(Map.entry(premise, conclusion)));
        relations.removeIf(r -> premises.contains(r.from()) && isAimedAt(r, conclusion));
        ArgumentId id = new ArgumentId(titles.free("Together for " + claim.title()));
        Inference step = new Inference(new InferenceId(id, 0), premises, conclusion, List.of());
        Annotations annotations =
                new Annotations(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        support.scheme().map(Scheme::label).orElse(""),
                        false,
                        true,
                        Math.round(support.score() * 100) / 100.0,
                        support.reason());
        return Optional.of(
                new Argument(
                        id,
                        "",
                        section(claim.title()),
                        List.of(),
                        annotations,
                        List.of(step),
                        NOWHERE));
    }

    private int section(String title) {
        Claim claim = claims.get(title);
        return claim == null ? 0 : claim.section();
    }

    /** The claim that says these very words. */
    private Optional<ClaimId> known(String words) {
        return claims.values().stream()
                .filter(claim -> claim.text().strip().equals(words.strip()))
                .map(Claim::id)
                .findFirst();
    }

    private ClaimId added(String words, SuggestedClaim claim, LinkedSupport support) {
        ClaimId id = new ClaimId(titles.of(words));
        Annotations annotations =
                DraftWriter.annotations(
                        words,
                        page.apply(support.paragraph(), words),
                        support.score(),
                        "a premise that needs another",
                        Optional.empty());
        claims.put(
                id.title(),
                new Claim(
                        id,
                        words.strip(),
                        section(claim.title()),
                        List.of(),
                        annotations,
                        NOWHERE));
        return id;
    }

    /** The claim and all that it bears on, step by step. */
    private Set<NodeId> above(NodeId claim) {
        Set<NodeId> above = new HashSet<>();
        Deque<NodeId> next = new ArrayDeque<>(List.of(claim));
        while (!next.isEmpty()) {
            NodeId here = next.remove();
            if (above.add(here)) {
                relations.stream()
                        .filter(relation -> relation.from().equals(here))
                        .forEach(relation -> next.add(target(relation)));
                bears.stream()
                        .filter(step -> step.getKey().equals(here))
                        .forEach(step -> next.add(step.getValue()));
            }
        }
        return above;
    }

    private static boolean isAimedAt(Relation relation, NodeId target) {
        return target(relation).equals(target);
    }

    private static NodeId target(Relation relation) {
        return relation.fold(Relation.Between::to, u -> u.inference().argument());
    }
}
