package argmap.graph;

import argmap.text.Span;
import java.util.List;

/**
 * A statement put forward. Whether it is a premise or a conclusion is its role in an argument.
 *
 * @param text its canonical wording; empty where the map only names it
 * @param section index into the map's sections, 0 for the map as a whole
 * @param span where the map first puts it down
 */
public record Claim(
        ClaimId id,
        String text,
        int section,
        List<String> tags,
        Annotations annotations,
        Span span) {
    public Claim {
        tags = List.copyOf(tags);
    }

    /** Its wording, or its title where it has none. */
    public String wording() {
        return text.isEmpty() ? id.title() : text;
    }

    /** Granted by the author and then outweighed; marked {@code #concession} in a map. */
    public boolean isConcession() {
        return tags.contains("concession");
    }
}
