package argmap.analysis;

import java.util.Locale;
import java.util.Optional;

/**
 * How much better than its rivals a position must be supported. The two numbers are those of
 * Carneades 4 ({@code caes.go}, {@code greater}); Gordon, Prakken, Walton, "The Carneades model of
 * argument and burden of proof", Artificial Intelligence 171, 2007, leave them open.
 */
enum ProofStandard {
    /** Dialectical validity; with weights the same as the next one. */
    DV,
    /** Preponderance of the evidence: better than every rival. */
    PE,
    /** Clear and convincing evidence: better by a margin. */
    CCE,
    /** Beyond reasonable doubt: better by a margin, and the rivals weak. */
    BRD;

    private static final double MARGIN = 0.5;
    private static final double REASONABLE_DOUBT = 0.3;

    static Optional<ProofStandard> named(String name) {
        for (ProofStandard standard : values()) {
            if (standard.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }

    boolean isMet(double weight, double rival) {
        return switch (this) {
            case DV, PE -> weight > rival;
            case CCE -> weight - rival > MARGIN;
            case BRD -> weight - rival > MARGIN && rival < REASONABLE_DOUBT;
        };
    }
}
