package argmap.argdown;

import argmap.graph.ClaimId;
import argmap.graph.NodeId;

/** Titles of statements and arguments; a closing bracket in one is written with a backslash. */
final class Titles {
    private Titles() {}

    static String unescape(String written) {
        return written.replace("\\]", "]").replace("\\>", ">").replace("\\(", "(");
    }

    /** {@code [Title]} or {@code <Title>}; a title stands on one line. */
    static String write(NodeId id) {
        String line = id.title().replaceAll("[\\r\\n]+", " ");
        return id instanceof ClaimId
                ? "[" + line.replace("](", "]\\(").replace("]", "\\]") + "]"
                : "<" + line.replace(">", "\\>") + ">";
    }
}
