package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.ArgdownEditor;
import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.MapDiagnostic;
import argmap.diagnostic.Mend;
import argmap.text.Source;
import argmap.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Mends a map file and shows what changed, each place with its line before and after. */
final class Fixing {
    /** Rounds of mending; what is mended can bring to light one thing more, seldom two. */
    private static final int MOST = 10;

    private Fixing() {}

    /** The map as it is after mending; the file is written once, at the end, or not at all. */
    static Inputs.LoadedMap of(Inputs.LoadedMap map, Path file, boolean dryRun, Console console) {
        if (file.equals(Inputs.STANDARD_INPUT) || !Inputs.isOurs(map.source())) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO, "--fix needs an Argdown file that it can write to");
        }
        byte[] written = map.source().text().getBytes(StandardCharsets.UTF_8);
        if (!dryRun && !Arrays.equals(written, Workspace.read(file))) {
            throw Failure.of(file, "--fix needs a file in UTF-8 without a byte order mark");
        }
        Inputs.LoadedMap now = map;
        int made = 0;
        for (int round = 0; round < MOST; round++) {
            ArgdownEditor.Mended mended = Pipeline.mend(now.source(), now.diagnostics());
            if (mended.made().isEmpty()) {
                break;
            }
            show(now.source(), now.diagnostics(), mended.made(), console);
            made += mended.made().size();
            Source source = new Source(now.source().name(), mended.text());
            now = Inputs.checked(file, source, List.of());
        }
        String what = Summary.count(made, "place");
        console.out()
                .println(
                        map.source().name()
                                + ": "
                                + (dryRun ? what + " would be fixed" : what + " fixed"));
        console.out().flush();
        if (made > 0 && !dryRun) {
            Workspace.write(file, now.source().text());
        }
        return dryRun ? map : now;
    }

    private static void show(
            Source source, List<Diagnostic> diagnostics, List<Mend> made, Console console) {
        List<Mend> inOrder = new ArrayList<>(made);
        inOrder.sort(Comparator.comparing(mend -> mend.changes().get(0).span()));
        for (Mend mend : inOrder) {
            diagnostics.stream()
                    .filter(d -> d instanceof MapDiagnostic.Found f && f.mends().contains(mend))
                    .findFirst()
                    .ifPresent(
                            d ->
                                    console.out()
                                            .println(
                                                    source.name()
                                                            + ":"
                                                            + source.position(d.span().start())
                                                            + ": fixed: "
                                                            + d.message()
                                                            + " ["
                                                            + d.code()
                                                            + "]"));
            for (Mend.Change change : mend.changes()) {
                showLines(source, change, console);
            }
        }
    }

    private static void showLines(Source source, Mend.Change change, Console console) {
        int first = source.position(change.span().start()).line();
        int last = source.position(change.span().end()).line();
        Span lines = source.line(first).cover(source.line(last));
        String before = source.text(lines);
        int from = change.span().start() - lines.start();
        int to = Math.max(from, Math.min(before.length(), change.span().end() - lines.start()));
        int start = Math.min(from, before.length());
        String after = before.substring(0, start) + change.becomes() + before.substring(to);
        before.lines().forEach(line -> console.out().println("  - " + line));
        after.lines().forEach(line -> console.out().println("  + " + line));
    }
}
