package argmap.cli;

import argmap.files.Failure;
import argmap.files.Workspace;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.product.BuildSummary;
import argmap.product.DiagnosticPrinter;
import argmap.text.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    int report(Source source, List<Message> diagnostics, Severity least) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        Set<String> printed = new HashSet<>();
        List<Message> more = new ArrayList<>();
        for (Message diagnostic : diagnostics) {
            boolean mute = diagnostic.severity().compareTo(least) > 0;
            if (mute || !printed.add(DiagnosticPrinter.print(source, diagnostic))) {
                continue;
            }
            if (counts.merge(diagnostic.severity(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                err.print(DiagnosticPrinter.print(source, diagnostic));
            } else {
                more.add(diagnostic);
            }
        }
        if (!more.isEmpty()) {
            err.println(source.name() + ": " + more.size() + " more: " + kinds(more));
        }
        err.flush();
        if (diagnostics.stream().anyMatch(d -> d.kind().isOfAFileThatCannotBeRead())) {
            return ExitCodes.USAGE_OR_IO;
        }
        boolean errors = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return errors ? ExitCodes.INPUT_HAS_ERRORS : ExitCodes.FINE;
    }

    /**
     * Prints errors, and counts the other remarks by their kind; gives the fitting exit code.
     *
     * @param shower the command that prints it all
     */
    int reportInShort(Source source, List<Message> diagnostics, String shower) {
        int code = report(source, diagnostics, Severity.ERROR);
        List<Message> others =
                diagnostics.stream().filter(d -> d.severity() != Severity.ERROR).toList();
        if (!others.isEmpty()) {
            err.println(
                    source.name()
                            + ": "
                            + BuildSummary.count(others.size(), "remark")
                            + ": "
                            + kinds(others)
                            + "; "
                            + shower
                            + " shows them");
            err.flush();
        }
        return code;
    }

    /** "7 note.doubtful-number, 2 page.lost", the most frequent first. */
    private static String kinds(List<Message> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(d -> counts.merge(d.code(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
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
