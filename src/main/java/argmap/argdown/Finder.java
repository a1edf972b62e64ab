package argmap.argdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks ahead for the same few strings again and again, at a cost linear in the text as a whole: a
 * line of a million opening brackets asks a million times where the next closing one stands.
 */
final class Finder {
    private final String text;
    private final Map<String, int[]> known = new HashMap<>();

    Finder(String text) {
        this.text = text;
    }

    /** Offset of the next {@code what} at or after {@code from}; the text's length without one. */
    int next(String what, int from) {
        int[] last = known.computeIfAbsent(what, w -> new int[] {0, -1});
        if (last[1] < 0 || from < last[0] || from > last[1]) {
            int found = text.indexOf(what, from);
            last[0] = from;
            last[1] = found < 0 ? text.length() : found;
        }
        return last[1];
    }

    boolean has(String what, int from) {
        return next(what, from) < text.length();
    }

    /** Where the line that holds {@code from} ends. */
    int lineEnd(int from) {
        return Math.min(next("\n", from), next("\r", from));
    }
}
