package argmap.argdown;

import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds pairs of which one both supports and attacks the other, which the language allows. */
final class TwoSided {
    private TwoSided() {}

    private record Pair(NodeId from, NodeId to) {}

    /** One for each such pair, at the relation that is drawn later. */
    static List<Message> find(List<Relation> relations) {
        List<Message> found = new ArrayList<>();
        Map<Pair, Boolean> first = new HashMap<>();
        Set<Pair> reported = new HashSet<>();
        for (Relation relation : relations) {
            if (relation instanceof Relation.Between between
                    && between.kind() != Relation.Kind.CONCESSION) {
                Pair pair = new Pair(between.from(), between.to());
                boolean supports = between.kind() == Relation.Kind.SUPPORT;
                Boolean before = first.putIfAbsent(pair, supports);
                if (before != null && before != supports && reported.add(pair)) {
                    found.add(
                            Code.SUPPORTS_AND_ATTACKS.at(
                                    between.span(),
                                    Detail.node(between.from()),
                                    Detail.node(between.to())));
                }
            }
        }
        return found;
    }
}
