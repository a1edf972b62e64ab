package argmap.audit.checks;

import argmap.graph.NodeId;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Mend;
import argmap.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Takes down what the checks find. */
final class Report {
    private final Subject map;
    private final List<Message> found;

    Report(Subject map, List<Message> found) {
        this.map = map;
        this.found = found;
    }

    /** The other claims and arguments that the message speaks of are places it points to. */
    void say(Message message) {
        found.add(
                message.pointingTo(
                        message.nodes().stream()
                                .distinct()
                                .map(node -> new Message.Related(map.at(node), node.title()))
                                .filter(place -> place.span().length() > 0)
                                .filter(place -> !place.span().overlaps(message.span()))
                                .toList()));
    }

    /** What stands in an included file has to be mended there. */
    void say(Message message, Mend mend) {
        boolean own =
                mend.changes().stream()
                        .noneMatch(
                                change ->
                                        map.sheet().includes().stream()
                                                .anyMatch(change.span()::overlaps));
        say(own ? message.with(List.of(mend)) : message);
    }

    /**
     * Says of several what they have in common, at the first: a matter of style is no reason to
     * fill a screen.
     *
     * @param about what the message says between the first and the others
     */
    void gather(Code code, List<NodeId> nodes, Detail... about) {
        if (!nodes.isEmpty()) {
            NodeId first = nodes.get(0);
            List<Detail> details = new ArrayList<>(List.of(Detail.node(first)));
            details.addAll(List.of(about));
            details.add(Detail.nodes(nodes.subList(1, nodes.size())));
            say(code.at(map.at(first), details.toArray(Detail[]::new)));
        }
    }
}
