package argmap.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The argumentation schemes that the program itself knows, by the names of Walton, Reed and
 * Macagno, <i>Argumentation Schemes</i> (2008), ch. 9. A map may name any other in {@link
 * Annotations#scheme}.
 *
 * <pre>{@code Scheme.named("Expert opinion") // EXPERT_OPINION}</pre>
 */
public enum Scheme {
    EXAMPLE("example"),
    CAUSE_TO_EFFECT("cause to effect"),
    EXPERT_OPINION("expert opinion"),
    ANALOGY("analogy"),
    SIGN("sign"),
    BEST_EXPLANATION("best explanation"),
    PRACTICAL_REASONING("practical reasoning");

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    /** As a map writes it behind {@code scheme:}. */
    public String label() {
        return label;
    }

    /** The scheme of that name, in any case, words joined by blanks, hyphens or underscores. */
    public static Optional<Scheme> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values()).filter(scheme -> scheme.label.equals(plain)).findFirst();
    }
}
