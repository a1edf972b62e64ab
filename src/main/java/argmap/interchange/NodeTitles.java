package argmap.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Titles for what a file gives ids only. Where the words alone are ambiguous the id is added to
 * each, so that titles do not depend on the order of the file.
 */
public final class NodeTitles {
    /** An id of more characters, a UUID, is cut to its first part. */
    private static final int LONGEST_ID = 12;

    private final Map<String, Integer> wanted = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Words that a title is to be made of later. */
    public void want(String words) {
        wanted.merge(words, 1, Integer::sum);
    }

    /** The words, with the id where others want the same words. */
    public String title(String words, String id) {
        boolean clear = !words.isEmpty() && wanted.getOrDefault(words, 0) < 2;
        return clear ? free(words) : named(words.isEmpty() ? "Untitled" : words, id);
    }

    /** A kind of thing and its id: "Example 940". */
    public String named(String kind, String id) {
        return free((kind + " " + shortened(id)).strip());
    }

    /** A title as it was chosen, changed only where it is taken twice. */
    public String free(String title) {
        String free = title;
        for (int i = 2; !taken.add(free); i++) {
            free = title + " (" + i + ")";
        }
        return free;
    }

    private static String shortened(String id) {
        String line = Wording.line(id).replace("\\", "");
        int hyphen = line.indexOf('-');
        return line.length() > LONGEST_ID && hyphen > 0 ? line.substring(0, hyphen) : line;
    }
}
