package argmap.argdown;

import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import java.util.regex.Pattern;

/**
 * Titles of statements and arguments. The language has no escapes in them: a title ends at the
 * first bracket that closes it. So a bracket in one is written as an entity of HTML, and a title
 * that would read as a sign, {@code <->}, gets a blank before it.
 */
final class Titles {
    private static final Pattern ENTITY = Pattern.compile("&#(93|62|38);");

    private Titles() {}

    static String read(String written, boolean argument) {
        String title = written;
        if (written.indexOf("&#") >= 0) {
            title =
                    ENTITY.matcher(written)
                            .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1))));
        }
        return title.startsWith(" ") && startsLikeSign(title, argument)
                ? title.substring(1)
                : title;
    }

    /** {@code [Title]} or {@code <Title>}; a title stands on one line. */
    static String write(NodeId id) {
        String line = id.title().replaceAll("[\\r\\n]+", " ").replace("&#", "&#38;#");
        String title =
                (startsLikeSign(line, id instanceof ArgumentId) ? " " : "")
                        + (id instanceof ClaimId
                                ? line.replace("]", "&#93;")
                                : line.replace(">", "&#62;"));
        return id instanceof ClaimId ? "[" + title + "]" : "<" + title + ">";
    }

    /** {@code [-x]} is no reference, and {@code <-x>} an attack. */
    private static boolean startsLikeSign(String title, boolean argument) {
        int i = 0;
        while (i < title.length() && title.charAt(i) == ' ') {
            i++;
        }
        return i < title.length() && (argument ? "-+_!" : "-").indexOf(title.charAt(i)) >= 0;
    }
}
