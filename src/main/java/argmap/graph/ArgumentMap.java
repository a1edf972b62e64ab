package argmap.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map as a person writes it: claims, arguments and how they bear on each other.
 *
 * <p>Relations and inferences name only claims and arguments that the map has.
 *
 * @param sections the map as a whole first, then its sections in the order of the file
 * @param claims in the order in which the file first names them, like the arguments
 */
public record ArgumentMap(
        MapInfo info,
        List<Section> sections,
        List<Claim> claims,
        List<Argument> arguments,
        List<Relation> relations) {
    public static final ArgumentMap EMPTY =
            new ArgumentMap(MapInfo.NONE, List.of(Section.WHOLE), List.of(), List.of(), List.of());

    public ArgumentMap {
        sections = List.copyOf(sections);
        claims = List.copyOf(claims);
        arguments = List.copyOf(arguments);
        relations = List.copyOf(relations);
        Set<NodeId> known = new HashSet<>();
        claims.forEach(claim -> known.add(claim.id()));
        arguments.forEach(argument -> known.add(argument.id()));
        for (Relation relation : relations) {
            require(known, relation.from());
            require(known, relation.fold(Relation.Between::to, u -> u.inference().argument()));
        }
        for (Argument argument : arguments) {
            for (Inference inference : argument.inferences()) {
                inference.premises().forEach(premise -> require(known, premise));
                require(known, inference.conclusion());
            }
        }
    }

    private static void require(Set<NodeId> known, NodeId id) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("the map has no " + id.written());
        }
    }

    public ArgumentMap withInfo(MapInfo other) {
        return new ArgumentMap(other, sections, claims, arguments, relations);
    }

    public Optional<Claim> claim(ClaimId id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    public Optional<Argument> argument(ArgumentId id) {
        return arguments.stream().filter(argument -> argument.id().equals(id)).findFirst();
    }

    /** The claims by id, in the map's order. */
    public Map<ClaimId, Claim> claimsById() {
        Map<ClaimId, Claim> all = new LinkedHashMap<>();
        claims.forEach(claim -> all.put(claim.id(), claim));
        return all;
    }

    /**
     * The claims that stand on top: those that something supports and that support nothing
     * themselves, or all that bear on nothing where there is no such claim. In the map's order.
     */
    public List<Claim> theses() {
        Set<NodeId> starts = new HashSet<>();
        Map<NodeId, Integer> carried = new HashMap<>();
        for (Relation relation : relations) {
            starts.add(relation.from());
            relation.fold(
                    between -> carried.merge(between.to(), 1, Integer::sum), undercut -> null);
        }
        for (Argument argument : arguments) {
            for (Inference inference : argument.inferences()) {
                starts.addAll(inference.premises());
                carried.merge(inference.conclusion(), 1, Integer::sum);
            }
        }
        List<Claim> top = claims.stream().filter(claim -> !starts.contains(claim.id())).toList();
        List<Claim> supported =
                top.stream().filter(claim -> carried.containsKey(claim.id())).toList();
        return supported.isEmpty() ? top : supported;
    }
}
