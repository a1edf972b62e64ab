package argmap.ingest;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words that one usual confusion of shapes may have made another word of. */
final class Confusions {
    private Confusions() {}

    static Set<String> of(String word) {
        Set<String> candidates = new LinkedHashSet<>();
        for (String[] pair : Shapes.PAIRS) {
            int at = word.indexOf(pair[0]);
            while (at >= 0) {
                candidates.add(
                        word.substring(0, at) + pair[1] + word.substring(at + pair[0].length()));
                at = word.indexOf(pair[0], at + 1);
            }
        }
        candidates.remove(word);
        return candidates;
    }
}
