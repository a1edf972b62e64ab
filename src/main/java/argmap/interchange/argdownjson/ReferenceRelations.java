package argmap.interchange.argdownjson;

import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Datum.Fields;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A map's relations as the reference implementation exports them: what goes out from an argument
 * goes out from its main conclusion, strict mode says {@code entails} and {@code contrary}, an
 * attack on an argument is left out where it attacks one of the argument's premises by name, and
 * what bears on itself where something bore on it in the same way before.
 *
 * <p>Measured on the 224 inputs recorded of the reference: {@code ExportedRelationsTest}.
 */
final class ReferenceRelations {
    /** A place for relations of arguments that stand as one for each step. */
    static final String PIECE = " - ";

    /** The type of what does not count. */
    private static final String NOTHING = "";

    private final Map<ArgumentId, Argument> arguments = new LinkedHashMap<>();
    private final boolean strict;
    private final boolean split;
    private final Fields readAs;

    /**
     * A relation of the export.
     *
     * @param type {@code support}, {@code entails}, {@code undercut} and so on
     * @param to a claim or argument, also where a step of it is meant
     * @param step the step that is meant, from 0; else -1
     */
    record Exported(String type, NodeId from, NodeId to, int step) {
        private Exported mirrored() {
            return new Exported(type, to, from, step);
        }

        /** Of one kind, in strict mode or not, and to the same. */
        private boolean isLike(Exported other) {
            return to.equals(other.to) && loose().equals(other.loose());
        }

        private String loose() {
            return type.equals("entails") ? "support" : type.equals("contrary") ? "attack" : type;
        }
    }

    private ReferenceRelations(ArgumentMap map) {
        map.arguments().forEach(argument -> arguments.put(argument.id(), argument));
        Fields kept = ArgdownData.of(map.info().foreign());
        this.strict = ArgdownData.isStrict(map);
        this.split = isSplit(map);
        this.readAs = kept.fields(ArgdownData.READ_AS);
    }

    /** True where the map's settings ask for one argument for each step. */
    static boolean isSplit(ArgumentMap map) {
        return ArgdownData.of(map.info().foreign()).fields("model").isTrue("explodeArguments");
    }

    /** The exported relations, each with the relations of the map that it says. */
    static Map<Exported, List<Relation>> of(ArgumentMap map) {
        ReferenceRelations reference = new ReferenceRelations(map);
        Map<Exported, List<Relation>> all = new LinkedHashMap<>();
        Set<Exported> given = new HashSet<>();
        for (Relation relation : map.relations()) {
            Exported its = reference.exported(relation);
            boolean mutual = its.type().equals("contradictory") || its.type().equals("contrary");
            boolean onItself =
                    its.from().equals(its.to())
                            && !its.type().equals("contradictory")
                            && given.stream().anyMatch(other -> other.isLike(its));
            if (its.type().equals(NOTHING)
                    || onItself
                    || (mutual && given.contains(its.mirrored()))) {
                continue;
            }
            given.add(its);
            all.computeIfAbsent(its, e -> new ArrayList<>()).add(relation);
        }
        all.keySet().removeIf(its -> reference.isKnownOfPremise(its, given));
        return all;
    }

    private Exported exported(Relation relation) {
        NodeId from = conclusion(relation.from());
        String as = readAs.text(ArgdownData.name(relation));
        return relation.fold(
                between -> {
                    NodeId to = lastPiece(between.to());
                    if (as.equals(ArgdownData.UNDERCUT)) {
                        return new Exported(as, from, to, -1);
                    }
                    boolean known = as.startsWith("<") && as.lastIndexOf("> ") > 0;
                    if (known) {
                        return undercut(from, as);
                    }
                    String type = type(between.kind(), from, to);
                    boolean made = from.equals(to) && !from.equals(between.from());
                    return new Exported(made ? NOTHING : type, from, to, -1);
                },
                undercut -> {
                    ArgumentId to = undercut.inference().argument();
                    if (as.equals(ArgdownData.UNDERCUT)) {
                        int step = undercut.inference().step();
                        boolean there = step < steps(to);
                        NodeId claim = there ? inferences(to).get(step).conclusion() : to;
                        return new Exported(as, from, claim, -1);
                    }
                    if (as.startsWith("<")) {
                        return undercut(from, as);
                    }
                    boolean ofArgument =
                            steps(to) == 0 || (isSplit(to) && as.equals(ArgdownData.OF_ARGUMENT));
                    return new Exported(
                            "undercut",
                            from,
                            ofArgument ? lastPiece(to) : to,
                            ofArgument ? -1 : undercut.inference().step());
                });
    }

    /** An undercut that the reference takes for one of another step. */
    private static Exported undercut(NodeId from, String step) {
        int end = step.lastIndexOf("> ");
        String number = step.substring(end + 2);
        int at = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) - 1 : 0;
        return new Exported("undercut", from, new ArgumentId(step.substring(1, end)), at);
    }

    private String type(Relation.Kind kind, NodeId from, NodeId to) {
        boolean exact = strict && from instanceof ClaimId && to instanceof ClaimId;
        return switch (kind) {
            case SUPPORT -> exact ? "entails" : "support";
            case ATTACK, CONCESSION -> exact ? "contrary" : "attack";
            case CONTRARY, CONTRADICTORY -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private List<Inference> inferences(ArgumentId id) {
        Argument argument = arguments.get(id);
        return argument == null ? List.of() : argument.inferences();
    }

    private int steps(ArgumentId id) {
        return inferences(id).size();
    }

    private boolean isSplit(ArgumentId id) {
        return split && steps(id) > 1;
    }

    private NodeId lastPiece(NodeId id) {
        return id instanceof ArgumentId argument && isSplit(argument)
                ? new ArgumentId(id.title() + PIECE + steps(argument))
                : id;
    }

    private NodeId conclusion(NodeId id) {
        if (!(id instanceof ArgumentId argument) || steps(argument) == 0) {
            return id;
        }
        List<Inference> steps = inferences(argument);
        return steps.get(steps.size() - 1).conclusion();
    }

    /** An attack on an argument says nothing new where it attacks one of its premises by name. */
    private boolean isKnownOfPremise(Exported attack, Set<Exported> all) {
        if (!attack.type().equals("attack")
                || !(attack.from() instanceof ClaimId)
                || !(attack.to() instanceof ArgumentId argument)) {
            return false;
        }
        for (ClaimId premise : premises(argument)) {
            for (String type : List.of("attack", "contrary", "contradictory")) {
                Exported its = new Exported(type, attack.from(), premise, -1);
                if (all.contains(its) || (!type.equals("attack") && all.contains(its.mirrored()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<ClaimId> premises(ArgumentId id) {
        Set<ClaimId> premises = new LinkedHashSet<>();
        Set<ClaimId> concluded = new HashSet<>();
        for (Inference step : inferences(id)) {
            step.premises().stream().filter(p -> !concluded.contains(p)).forEach(premises::add);
            concluded.add(step.conclusion());
        }
        return premises;
    }
}
