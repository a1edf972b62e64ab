package argmap.message;

import java.util.Locale;

/** How bad it is: an error stops the part it speaks of, a warning or a note does not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word as it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
