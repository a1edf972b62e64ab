package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.ArgdownEditor;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.Workspace;
import argmap.message.Mend;
import argmap.message.Message;
import argmap.product.BuildSummary;
import argmap.product.LoadedMap;
import argmap.text.Source;
import argmap.text.Span;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mends a map file and shows what changed, each place with its line before and after. */
final class Fixing {
    /** Rounds of mending; what is mended can bring to light one thing more, seldom two. */
    private static final int MOST = 10;

    private Fixing() {}

    /**
     * The map as it is after mending; the file is written once, at the end, or not at all.
     *
     * @param out where the changes are shown
     */
    static LoadedMap of(
            LoadedMap map, Path file, AllowedTexts allowed, boolean dryRun, PrintWriter out) {
        if (file.equals(Inputs.STANDARD_INPUT) || !Pipeline.isOurs(map.source())) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO, "--fix needs an Argdown file that it can write to");
        }
        LoadedMap now = map;
        int made = 0;
        for (int round = 0; round < MOST; round++) {
            ArgdownEditor.Mended mended = Pipeline.mend(now.source(), now.diagnostics());
            if (mended.made().isEmpty()) {
                break;
            }
            show(now.source(), now.diagnostics(), mended.made(), dryRun, out);
            made += mended.made().size();
            Source source = new Source(now.source().name(), mended.text());
            now = Inputs.checked(file, source, List.of(), allowed.folders(), Inputs::indexed);
        }
        String what = BuildSummary.count(made, "place");
        out.println(map.source().name() + ": " + what + (dryRun ? " would be fixed" : " fixed"));
        out.flush();
        if (made > 0 && !dryRun) {
            Workspace.amend(file, map.source().text(), now.source().text());
        }
        return dryRun ? map : now;
    }

    private static void show(
            Source source,
            List<Message> diagnostics,
            List<Mend> made,
            boolean dryRun,
            PrintWriter out) {
        Map<Mend, Message> reported = new HashMap<>();
        for (Message diagnostic : diagnostics) {
            diagnostic.mends().forEach(mend -> reported.put(mend, diagnostic));
        }
        List<Mend> inOrder = new ArrayList<>(made);
        inOrder.sort(Comparator.comparing(mend -> mend.changes().get(0).span()));
        for (Mend mend : inOrder) {
            Message its = reported.get(mend);
            if (its != null) {
                out.println(
                        source.name()
                                + ":"
                                + source.position(its.span().start())
                                + (dryRun ? ": would fix: " : ": fixed: ")
                                + its.message()
                                + " ["
                                + its.code()
                                + "]");
            }
            mend.changes().forEach(change -> showLines(source, change, out));
        }
    }

    private static void showLines(Source source, Mend.Change change, PrintWriter out) {
        String cut = source.text(change.span());
        if (change.becomes().isEmpty() && (cut.startsWith("\n") || cut.startsWith("\r\n"))) {
            cut.strip().lines().forEach(line -> out.println("  - " + line));
            return;
        }
        int first = source.position(change.span().start()).line();
        int last = source.position(change.span().end()).line();
        Span lines = source.line(first).cover(source.line(last));
        String before = source.text(lines);
        int from = Math.min(change.span().start() - lines.start(), before.length());
        int to = Math.max(from, Math.min(before.length(), change.span().end() - lines.start()));
        String after = before.substring(0, from) + change.becomes() + before.substring(to);
        before.lines().forEach(line -> out.println("  - " + line));
        after.lines().forEach(line -> out.println("  + " + line));
    }
}
