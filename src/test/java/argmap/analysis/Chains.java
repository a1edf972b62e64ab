package argmap.analysis;

import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Large maps. */
final class Chains {
    private static final Span NOWHERE = new Span(0, 0);

    private Chains() {}

    /** A claim "top", an argument for it, one for that, and so on. */
    static ArgumentMap ofArguments(int length) {
        List<Argument> arguments = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        NodeId above = new ClaimId("top");
        for (int i = 0; i < length; i++) {
            ArgumentId id = new ArgumentId("a" + i);
            arguments.add(new Argument(id, "", 0, List.of(), Annotations.NONE, List.of(), NOWHERE));
            relations.add(new Relation.Between(Relation.Kind.SUPPORT, id, above, NOWHERE));
            above = id;
        }
        return map(List.of(claim("top")), arguments, relations);
    }

    /** Claims that bear on earlier ones, seven supports in ten edges, and a few circles. */
    static ArgumentMap random(int claims, int edges, long seed) {
        Random random = new Random(seed);
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            all.add(claim("c" + i));
        }
        Set<Relation> relations = new LinkedHashSet<>();
        while (relations.size() < edges) {
            int from = 1 + random.nextInt(claims - 1);
            int to = random.nextInt(from);
            boolean back = random.nextInt(1000) == 0;
            Relation.Kind kind =
                    random.nextInt(10) < 7 ? Relation.Kind.SUPPORT : Relation.Kind.ATTACK;
            relations.add(
                    new Relation.Between(
                            kind,
                            all.get(back ? to : from).id(),
                            all.get(back ? from : to).id(),
                            NOWHERE));
        }
        return map(all, List.of(), List.copyOf(relations));
    }

    private static ArgumentMap map(
            List<Claim> claims, List<Argument> arguments, List<Relation> relations) {
        return new ArgumentMap(MapInfo.NONE, List.of(Section.WHOLE), claims, arguments, relations);
    }

    private static Claim claim(String title) {
        return new Claim(new ClaimId(title), title + ".", 0, List.of(), Annotations.NONE, NOWHERE);
    }
}
