package argmap.graph;

import org.jspecify.annotations.Nullable;

/** A claim's title, unique among the claims of a map; written {@code [Title]}. */
public record ClaimId(String title) implements NodeId {
    @Override
    public String written() {
        return "[" + title + "]";
    }

    @Override
    public String toString() {
        return written();
    }

    // Spelled out: what Java makes for records goes through method handles, which are slow until
    // they are compiled, and a map is asked by its ids all the time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimId id && id.title.equals(title);
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }
}
