package argmap.cli;

import argmap.product.DiagnosticPrinter;
import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.Severity;
import argmap.text.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a command prints to: what was asked for on {@code out}, what there is to say on {@code
 * err}.
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {
    /**
     * Messages of one severity printed for one file. More than a screenful of warnings hides the
     * errors; the rest is counted.
     */
    private static final int MOST_OF_A_KIND = 20;

    /**
     * Prints diagnostics that are at least as bad as {@code least}; gives the fitting exit code.
     */
    int report(Source source, List<Diagnostic> diagnostics, Severity least) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        Set<String> told = new HashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean mute = diagnostic.severity().compareTo(least) > 0;
            if (mute || !told.add(DiagnosticPrinter.print(source, diagnostic))) {
                continue;
            }
            int count = counts.merge(diagnostic.severity(), 1, Integer::sum);
            if (count <= MOST_OF_A_KIND) {
                err.print(DiagnosticPrinter.print(source, diagnostic));
            }
        }
        counts.forEach(
                (severity, count) -> {
                    if (count > MOST_OF_A_KIND) {
                        err.println(
                                source.name()
                                        + ": "
                                        + (count - MOST_OF_A_KIND)
                                        + " more of severity "
                                        + severity.word());
                    }
                });
        err.flush();
        boolean errors = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return errors ? ExitCodes.INPUT_HAS_ERRORS : ExitCodes.FINE;
    }

    /** Something to know about what was made, in one line. */
    void note(Path file, String clause) {
        err.println(Workspace.shown(file) + ": note: " + clause);
        err.flush();
    }

    void fail(Failure failure) {
        err.println("argmap: " + failure.text());
        err.flush();
    }
}
