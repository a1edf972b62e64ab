package argmap.argdown;

import argmap.graph.ClaimId;
import argmap.graph.NodeId;

/** Titles of statements and arguments; a closing bracket in one is written with a backslash. */
final class Titles {
    private Titles() {}

    static String unescape(String written, boolean argument) {
        String title = written.replace("\\]", "]").replace("\\>", ">").replace("\\(", "(");
        return argument && title.startsWith(" ") && startsLikeSign(title)
                ? title.substring(1)
                : title;
    }

    /** {@code [Title]} or {@code <Title>}; a title stands on one line. */
    static String write(NodeId id) {
        String line = id.title().replaceAll("[\\r\\n]+", " ");
        return id instanceof ClaimId
                ? "[" + line.replace("](", "]\\(").replace("]", "\\]") + "]"
                : "<" + (startsLikeSign(line) ? " " : "") + line.replace(">", "\\>") + ">";
    }

    /** After its bracket it would be a relation or a comment, as in {@code <->}. */
    private static boolean startsLikeSign(String title) {
        String start = title.stripLeading();
        return !start.isEmpty() && "-+_!".indexOf(start.charAt(0)) >= 0;
    }
}
