package argmap.audit.checks;

import argmap.graph.NodeId;
import java.util.Collection;
import java.util.List;

/** Names of claims and arguments, as messages write them. */
final class Names {
    /** Names in one message; the rest is counted, so that a message stays one line. */
    private static final int MOST = 3;

    private Names() {}

    static String list(Collection<? extends NodeId> ids) {
        List<String> names = ids.stream().limit(MOST).map(NodeId::written).toList();
        int more = ids.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    /** Words in quotation marks, at most sixty characters of them. */
    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int end = line.length() <= 60 ? line.length() : 57;
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        String shown = line.substring(0, end).stripTrailing();
        return "\"" + shown + (end < line.length() ? "..." : "") + "\"";
    }
}
