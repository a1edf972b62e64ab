package argmap.argdown;

import argmap.graph.Annotations;
import argmap.graph.ArgdownData;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Datum.Fields;
import argmap.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one claim or argument: in full where it is defined, by its title elsewhere. */
final class NodeWriter {
    private final Map<NodeId, Node> nodes = new HashMap<>();
    private final Map<ArgumentId, Argument> arguments = new HashMap<>();
    private final Map<NodeId, Integer> firstMention = new HashMap<>();
    private final List<List<NodeId>> sections = new ArrayList<>();

    /** What claims and arguments have in common. */
    private record Node(
            NodeId id,
            String text,
            int section,
            List<String> tags,
            Annotations annotations,
            int start) {}

    NodeWriter(ArgumentMap map) {
        List<Node> all = new ArrayList<>();
        for (Claim c : map.claims()) {
            all.add(
                    new Node(
                            c.id(),
                            c.text(),
                            c.section(),
                            c.tags(),
                            c.annotations(),
                            c.span().start()));
        }
        for (Argument a : map.arguments()) {
            arguments.put(a.id(), a);
            all.add(
                    new Node(
                            a.id(),
                            a.text(),
                            a.section(),
                            a.tags(),
                            a.annotations(),
                            a.span().start()));
        }
        map.sections().forEach(section -> sections.add(new ArrayList<>()));
        all.stream()
                .sorted(Comparator.comparingInt(Node::start))
                .forEach(node -> sections.get(node.section()).add(node.id()));
        all.forEach(node -> nodes.put(node.id(), node));
    }

    /** The nodes of a section in the order in which the file they came from put them down. */
    List<NodeId> inSection(int section) {
        return sections.get(section);
    }

    int section(NodeId id) {
        return node(id).section();
    }

    Argument argument(ArgumentId id) {
        Argument argument = arguments.get(id);
        if (argument == null) {
            throw new IllegalArgumentException("the map has no " + id);
        }
        return argument;
    }

    private Node node(NodeId id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("the map has no " + id.written());
        }
        return node;
    }

    void mentioned(NodeId id, int section) {
        firstMention.putIfAbsent(id, section);
    }

    /**
     * @param named the kind of the relation it stands on, where its sign does not say it; else
     *     empty
     */
    String reference(NodeId id, String named) {
        DataWriter data = new DataWriter();
        if (!named.isEmpty()) {
            data.plain("relation", named);
        }
        return Titles.write(id) + data.written();
    }

    String definition(NodeId id, int section, String named) {
        Node node = node(id);
        StringBuilder line = new StringBuilder(Titles.write(id));
        Fields kept = ArgdownData.of(node.annotations().foreign());
        if (!node.text().isBlank()) {
            line.append(": ").append(Escaper.text(node.text(), kept));
        }
        node.tags().stream()
                .filter(tag -> !tag.replace(")", "").isBlank())
                .forEach(tag -> line.append(' ').append(tag(tag)));
        if (node.annotations().implicit()) {
            line.append(" #implicit");
        }
        if (node.annotations().suggested()) {
            line.append(" #suggested");
        }
        Fields keys = ArgdownData.nodeKeys(kept);
        List<String> elsewhere = new ArrayList<>(List.of(ArgdownData.COMMENTS));
        if (Escaper.canMark(node.text(), kept)) {
            elsewhere.add(ArgdownData.RANGES);
        }
        if (id instanceof ArgumentId argument && stepsFit(argument, kept)) {
            elsewhere.add(ArgdownData.STEPS);
        }
        DataWriter data =
                new DataWriter()
                        .annotations(node.annotations())
                        .fields(
                                keys,
                                KeptData.rest(
                                        node.annotations().foreign(),
                                        keys,
                                        elsewhere.toArray(String[]::new)));
        if (!named.isEmpty()) {
            data.plain("relation", named);
        }
        if (node.text().isBlank() && firstMention.getOrDefault(id, section) != section) {
            // Without a text only this says that it belongs here and not where it is first named.
            data.plain("isInGroup", "true");
        }
        return line.append(data.written()).toString();
    }

    /** The lines of comments that stand before a node. */
    List<String> comments(NodeId id) {
        return ArgdownData.of(node(id).annotations().foreign()).texts(ArgdownData.COMMENTS);
    }

    /** True where all that is said of steps can be written on the lines of inferences. */
    private boolean stepsFit(ArgumentId id, Fields kept) {
        return kept.fields(ArgdownData.STEPS).entries().entrySet().stream()
                .allMatch(
                        step ->
                                step.getKey().matches("[1-9][0-9]{0,5}")
                                        && Integer.parseInt(step.getKey())
                                                <= argument(id).inferences().size()
                                        && step.getValue() instanceof Fields said
                                        && KeptData.isOfStep(said));
    }

    /** What an argument's step says beside its rules. */
    Fields step(ArgumentId id, int step) {
        Fields kept = ArgdownData.of(node(id).annotations().foreign());
        return stepsFit(id, kept)
                ? kept.fields(ArgdownData.STEPS).fields(String.valueOf(step + 1))
                : Fields.NONE;
    }

    static String tag(String tag) {
        return tag.matches("[\\p{L}\\p{N}_-]+") ? "#" + tag : "#(" + tag.replace(")", "") + ")";
    }
}
