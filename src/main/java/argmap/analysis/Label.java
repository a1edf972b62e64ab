package argmap.analysis;

import java.util.Locale;

/** What Carneades says of a statement. */
public enum Label {
    /** Assumed, or its proof standard is met. */
    IN,
    /** Neither, and nothing is open any more. */
    OUT,
    /** Still open, as in a circle. */
    UNDECIDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
