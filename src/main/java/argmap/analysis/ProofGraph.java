package argmap.analysis;

import argmap.analysis.ProofSettings.Weighing;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map as Carneades sees it: statements, steps between them, and issues. The claims come first
 * among the statements; an argument that bears on something as a whole, and the denial of a claim
 * that is attacked, are statements too.
 */
final class ProofGraph {
    /** A step from statements to a statement. */
    record Step(
            List<Integer> premises,
            List<Integer> undercutters,
            int conclusion,
            Weighing weighing,
            double weight) {}

    /** Positions of which at most one can hold. */
    static final class Issue {
        final List<Integer> positions = new ArrayList<>();
        ProofStandard standard;

        Issue(ProofStandard standard) {
            this.standard = standard;
        }
    }

    final List<Step> steps = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();
    final Map<Integer, Issue> issueOf = new HashMap<>();
    final List<Integer> assumed = new ArrayList<>();

    private final ArgumentMap map;
    private final ProofSettings settings;
    private final Map<NodeId, Integer> statements = new LinkedHashMap<>();
    private final Map<Integer, Integer> denials = new HashMap<>();
    private final Map<ArgumentId, Argument> arguments = new HashMap<>();
    private final Map<ClaimId, Claim> claims;
    private final Map<NodeId, List<NodeId>> supports = new HashMap<>();
    private final Map<NodeId, List<NodeId>> attacks = new HashMap<>();
    private final Map<InferenceId, List<NodeId>> undercuts = new HashMap<>();
    private final Deque<Argument> toBuild = new ArrayDeque<>();
    private int size;

    private ProofGraph(ArgumentMap map, ProofSettings settings) {
        this.map = map;
        this.settings = settings;
        this.claims = map.claimsById();
        map.arguments().forEach(argument -> arguments.put(argument.id(), argument));
    }

    static ProofGraph of(ArgumentMap map) {
        ProofGraph graph = new ProofGraph(map, ProofSettings.of(map));
        graph.build();
        return graph;
    }

    int size() {
        return size;
    }

    private void build() {
        Set<String> assumptions = settings.assumed();
        for (Claim claim : map.claims()) {
            if (assumptions.contains(claim.id().title())) {
                assumed.add(size);
            }
            statements.put(claim.id(), size++);
        }
        map.relations().forEach(this::sort);
        issues();
        for (Argument argument : map.arguments()) {
            for (Inference step : argument.inferences()) {
                step(argument, step, statement(step.conclusion()));
            }
        }
        for (Claim claim : map.claims()) {
            int statement = statement(claim.id());
            for (NodeId support : supports.getOrDefault(claim.id(), List.of())) {
                support(support, statement);
            }
            for (NodeId attack : attacks.getOrDefault(claim.id(), List.of())) {
                support(attack, denial(claim, statement));
            }
        }
        // A queue instead of recursion: arguments may support each other in long chains.
        while (!toBuild.isEmpty()) {
            whole(toBuild.remove());
        }
    }

    /** The statement that an argument goes through: its last step does. */
    private void whole(Argument argument) {
        List<Inference> all = argument.inferences();
        if (all.isEmpty()) {
            sketch(argument, statement(argument.id()));
        } else {
            step(argument, all.get(all.size() - 1), statement(argument.id()));
        }
    }

    private void sort(Relation relation) {
        relation.fold(
                between -> {
                    switch (between.kind()) {
                        case SUPPORT -> add(supports, between.to(), between.from());
                        case ATTACK -> add(attacks, between.to(), between.from());
                        case CONTRARY, CONTRADICTORY -> {
                            // Between claims they make an issue.
                            if (!(between.from() instanceof ClaimId)
                                    || !(between.to() instanceof ClaimId)) {
                                add(attacks, between.to(), between.from());
                                add(attacks, between.from(), between.to());
                            }
                        }
                        case CONCESSION -> {}
                    }
                    return between;
                },
                undercut -> {
                    add(undercuts, undercut.inference(), undercut.from());
                    return undercut;
                });
    }

    private static <K> void add(Map<K, List<NodeId>> links, K to, NodeId from) {
        links.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
    }

    /** Named issues first; a statement stands in one issue only, as in Carneades. */
    private void issues() {
        for (ProofSettings.Issue named : settings.issues()) {
            Issue issue = new Issue(named.standard());
            for (String title : named.positions()) {
                Integer position = statements.get(new ClaimId(title));
                if (position != null) {
                    join(issue, position);
                }
            }
        }
        for (Relation relation : map.relations()) {
            relation.fold(
                    between -> {
                        boolean apart =
                                between.kind() == Relation.Kind.CONTRARY
                                        || between.kind() == Relation.Kind.CONTRADICTORY;
                        if (apart
                                && between.from() instanceof ClaimId from
                                && between.to() instanceof ClaimId to) {
                            Issue issue = issueOf(statement(from));
                            join(issue, statement(from));
                            join(issue, statement(to));
                        }
                        return between;
                    },
                    undercut -> undercut);
        }
        for (Claim claim : map.claims()) {
            Issue issue = issueOf.get(statement(claim.id()));
            if (issue != null && settings.standard(claim).compareTo(issue.standard) > 0) {
                issue.standard = settings.standard(claim);
            }
        }
    }

    private Issue issueOf(int statement) {
        Issue known = issueOf.get(statement);
        return known != null ? known : new Issue(ProofStandard.PE);
    }

    private void join(Issue issue, int position) {
        if (issueOf.putIfAbsent(position, issue) == null) {
            if (issue.positions.isEmpty()) {
                issues.add(issue);
            }
            issue.positions.add(position);
        }
    }

    /** What speaks against a claim speaks for its denial, with which it is at issue. */
    private int denial(Claim claim, int statement) {
        Integer known = denials.get(statement);
        if (known != null) {
            return known;
        }
        int denial = size++;
        denials.put(statement, denial);
        Issue issue = issueOf(statement);
        if (issue.positions.isEmpty()) {
            issue.standard = settings.standard(claim);
        }
        join(issue, statement);
        join(issue, denial);
        return denial;
    }

    private void step(Argument argument, Inference step, int conclusion) {
        List<NodeId> against = new ArrayList<>(undercuts.getOrDefault(step.id(), List.of()));
        against.addAll(attacks.getOrDefault(argument.id(), List.of()));
        add(argument, step.premises(), against, conclusion);
    }

    private void add(
            Argument argument,
            List<? extends NodeId> premises,
            List<NodeId> against,
            int conclusion) {
        steps.add(
                new Step(
                        premises.stream().map(this::statement).toList(),
                        against.stream().map(this::statement).toList(),
                        conclusion,
                        settings.weighing(argument),
                        settings.weight(argument)));
    }

    private void support(NodeId from, int conclusion) {
        Argument argument = arguments.get(from);
        if (argument != null && argument.inferences().isEmpty()) {
            sketch(argument, conclusion);
            return;
        }
        Claim claim = claims.get(from);
        double weight = claim == null ? 1 : settings.weight(claim);
        steps.add(
                new Step(List.of(statement(from)), List.of(), conclusion, Weighing.LINKED, weight));
    }

    /** An argument in one sentence: what supports it are its premises. */
    private void sketch(Argument argument, int conclusion) {
        InferenceId step = new InferenceId(argument.id(), 0);
        List<NodeId> against = new ArrayList<>(undercuts.getOrDefault(step, List.of()));
        against.addAll(attacks.getOrDefault(argument.id(), List.of()));
        add(argument, supports.getOrDefault(argument.id(), List.of()), against, conclusion);
    }

    /** The number of a statement; an argument's is made when first asked for. */
    private int statement(NodeId node) {
        Integer known = statements.get(node);
        if (known != null) {
            return known;
        }
        Argument argument = arguments.get(node);
        if (argument == null) {
            throw new IllegalArgumentException("the map has no " + node.written());
        }
        toBuild.add(argument);
        statements.put(node, size);
        return size++;
    }
}
