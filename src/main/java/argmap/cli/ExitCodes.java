package argmap.cli;

import argmap.files.Failure;

/** What the program's exit code says. */
final class ExitCodes {
    static final int FINE = 0;

    /** A text or a map has errors; the rest of the work was done. */
    static final int INPUT_HAS_ERRORS = 1;

    /** A wrong call, or a file that cannot be read or written. */
    static final int USAGE_OR_IO = Failure.USAGE_OR_IO;

    private ExitCodes() {}
}
