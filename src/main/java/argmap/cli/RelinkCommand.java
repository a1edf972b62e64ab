package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.Relinked;
import argmap.audit.Relinked.Outcome;
import argmap.files.Inputs;
import argmap.files.LinkFile;
import argmap.files.Workspace;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.message.Code;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.message.Stage;
import argmap.product.BuildSummary;
import argmap.product.LoadedMap;
import argmap.report.RelinkText;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap relink}: follows a map's quotations into a text that has changed. */
@Command(
        name = "relink",
        description = {
            "Shows where each quotation of a map stands now, and what has moved or changed.",
            "What it is compared with is the record beside the map (MAP.links.json), or else the",
            "text that the map names. With --write the map takes over what is sure, and the record",
            "is written anew."
        },
        footer = {
            "",
            "Example:",
            "  argmap relink maps/reading.argdown --write              makes the record",
            "  argmap relink maps/reading.argdown --text rescanned.txt shows what changed"
        })
final class RelinkCommand extends Base {
    @Parameters(paramLabel = "MAP", description = "A map file.")
    private Path file;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "The text to look in (default: the one the map names).")
    private @Nullable Path text;

    @Option(names = "--write", description = "Change the map where it is sure, and its record.")
    private boolean write;

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() {
        LoadedMap map = Inputs.map(file, allowed.folders());
        List<Message> wrong =
                map.diagnostics().stream().filter(d -> d.kind() != Code.QUOTE_NOT_FOUND).toList();
        int code = console().report(map.source(), wrong, Severity.ERROR);
        if (wrong.stream().noneMatch(this::stops)) {
            code = ExitCodes.FINE;
        }
        if (text == null) {
            List<Message> ofText = map.textDiagnostics();
            code = Math.max(code, console().report(map.text(), ofText, Severity.ERROR));
        }
        if (code != ExitCodes.FINE) {
            return nothingWritten(code);
        }
        Links links = Links.of(file, console());
        List<Linked> before = links.all();
        GroundedMap now = map.grounded();
        if (text != null) {
            Diagnosed<Source> other = Inputs.source(text);
            Diagnosed<Reading> reading = other.then(Pipeline::read);
            code = console().report(other.value(), reading.diagnostics(), Severity.ERROR);
            if (code != ExitCodes.FINE) {
                return nothingWritten(code);
            }
            before = before.isEmpty() ? Pipeline.links(map.grounded()) : before;
            now = Pipeline.ground(map.grounded().map(), reading.value()).value();
        }
        List<Relinked> all = Pipeline.relink(now, before);
        console().out().print(RelinkText.write(all, now.document()));
        if (write) {
            links.checkReplaceable();
            write(map, now, before, all);
        }
        boolean lost =
                all.stream()
                        .anyMatch(
                                r ->
                                        r.outcome() == Outcome.ORPHAN
                                                || r.outcome() == Outcome.AMBIGUOUS
                                                || !r.found().isPlaced());
        boolean errors = wrong.stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return lost || errors ? ExitCodes.INPUT_HAS_ERRORS : ExitCodes.FINE;
    }

    /**
     * A quotation or a note that the text does not have is what this command is about; what cannot
     * be read is not.
     */
    private boolean stops(Message message) {
        boolean ofText =
                message.kind() == Code.UNKNOWN_NOTE
                        || message.kind() == Code.AMBIGUOUS_NOTE
                        || message.kind().stage() == Stage.CHECK
                        || (message.kind() == Code.SOURCE_GONE && text != null);
        return message.severity() == Severity.ERROR && !ofText;
    }

    private int nothingWritten(int code) {
        if (write) {
            console().note(file, "nothing is written");
        }
        return code;
    }

    private void write(LoadedMap map, GroundedMap now, List<Linked> before, List<Relinked> all) {
        Pipeline.Followed followed = Pipeline.follow(map.source(), now, before, all);
        if (followed.links().isEmpty()) {
            console().note(file, "no quotation stands in the text: nothing is written");
            return;
        }
        if (!followed.text().equals(map.source().text())) {
            Workspace.amend(file, map.source().text(), followed.text());
            console().out().println(Workspace.shown(file));
        }
        if (followed.refused() > 0) {
            console()
                    .err()
                    .println(
                            map.source().name()
                                    + ": "
                                    + BuildSummary.count(followed.refused(), "change")
                                    + " could not be made; make them by hand");
        }
        Path record = LinkFile.of(file);
        Links.put(file, now.map().info().source(), followed.links());
        console().out().println(Workspace.shown(record));
    }
}
