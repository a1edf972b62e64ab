package argmap.files;

import java.nio.file.Path;

/**
 * The work on one file cannot go on. Caught once, at the edge, and told in one line.
 *
 * <p>Not an {@code IOException}, so that picocli lets it pass out of a command unchanged.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exit code of a wrong call, or of a file that cannot be read or written. */
    public static final int USAGE_OR_IO = 2;

    private final int exitCode;
    private final String reason;

    public Failure(int exitCode, String message) {
        this(exitCode, message, message);
    }

    private Failure(int exitCode, String message, String reason) {
        super(message, null, false, false);
        this.exitCode = exitCode;
        this.reason = reason;
    }

    /** A file that cannot be read or written. */
    public static Failure of(Path file, String why) {
        return new Failure(USAGE_OR_IO, Workspace.shown(file) + ": " + why, why);
    }

    public int exitCode() {
        return exitCode;
    }

    /** Why, without the file, where a message names that already. */
    public String reason() {
        return reason;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
