package argmap.argdown;

import argmap.graph.ArgdownData;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which sign stands for which relation. Strict mode, in which {@code -} between statements says
 * that both cannot be true, is chosen where the map has such contraries and no plain attacks.
 */
final class RelationSigns {
    private final Set<NodeId> concessions = new HashSet<>();
    private final boolean strict;

    RelationSigns(ArgumentMap map) {
        this(map, ArgdownData.isStrict(map));
    }

    /** For a file whose mode is settled. */
    RelationSigns(ArgumentMap map, boolean strict) {
        this.strict = strict;
        map.claims().stream()
                .filter(claim -> claim.tags().contains("concession"))
                .forEach(claim -> concessions.add(claim.id()));
        map.arguments().stream()
                .filter(argument -> argument.tags().contains("concession"))
                .forEach(argument -> concessions.add(argument.id()));
    }

    boolean strict() {
        return strict;
    }

    private static boolean betweenClaims(Relation.Between between) {
        return between.from() instanceof ClaimId && between.to() instanceof ClaimId;
    }

    /**
     * How a relation is drawn under one of its ends.
     *
     * @param parent the end it is drawn under
     * @param child the end that is named on its line
     * @param named the kind the line's data must name; empty where the sign says it
     */
    record Drawn(NodeId parent, NodeId child, String sign, String named) {}

    Drawn drawn(Relation.Between between) {
        String named = saysItself(between) ? "" : between.kind().name().toLowerCase(Locale.ROOT);
        if (between.kind() == Relation.Kind.CONTRADICTORY) {
            // The language lets only statements stand behind this sign.
            return between.to() instanceof ArgumentId
                    ? new Drawn(between.from(), between.to(), "->", named)
                    : new Drawn(between.from(), between.to(), "><", named);
        }
        String sign = between.kind() == Relation.Kind.SUPPORT ? "+" : "-";
        return new Drawn(between.to(), between.from(), sign, named);
    }

    private boolean saysItself(Relation.Between between) {
        boolean conceded = concessions.contains(between.from());
        return switch (between.kind()) {
            case SUPPORT -> true;
            case CONCESSION -> conceded;
            case ATTACK -> !conceded && !(strict && betweenClaims(between));
            case CONTRARY -> !conceded && strict && betweenClaims(between);
            case CONTRADICTORY -> between.to() instanceof ClaimId;
        };
    }
}
