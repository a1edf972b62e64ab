package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.argdown.DraftAdder;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.LinkFile;
import argmap.files.Workspace;
import argmap.graph.Draft;
import argmap.graph.GroundedMap;
import argmap.ingest.TextHead;
import argmap.interchange.Formats;
import argmap.interchange.draft.DraftOfText;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap draft}: a first map of a text. */
@Command(
        name = "draft",
        description = "Suggests a first map of a text: its claims and what carries them.",
        footer = {
            "",
            "Example:",
            "  argmap draft seeds/reading.txt -o maps/reading.argdown",
            "  argmap draft seeds/reading.txt --section Asia --into maps/reading.argdown",
            "",
            "Everything in it is marked #suggested until you take the mark away. With -o a record"
                    + " of",
            "what the map rests on is written beside it (MAP.links.json), by which 'argmap audit'"
                    + " and",
            "'argmap relink' tell what has changed since."
        })
final class DraftCommand extends Base {
    /** The map itself, which is no interchange format. */
    static final String MAP = "argdown";

    @Parameters(paramLabel = "FILE", description = Inputs.TEXT_FORMS)
    private Path file;

    @Mixin private Output output;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfDrafts.class,
            description = "${COMPLETION-CANDIDATES} (default: as FILE ends, else " + MAP + ").")
    private @Nullable String to;

    @Option(
            names = "--into",
            paramLabel = "MAP",
            defaultValue = "",
            description = "Add what is new to this map; what stands in it stays as it is.")
    private Path into;

    @Mixin private Suggesting suggesting;

    @Mixin private EmbeddingChoice embedding;

    @Override
    public Integer call() {
        output.checkFree(file);
        Map<String, List<String>> endings = FormatNames.endings(Formats.DRAFT);
        endings.put(MAP, List.of(MAP, "ad"));
        String format = output.form(to, endings, MAP);
        if (!into.toString().isEmpty() && (output.isAsked() || !format.equals(MAP))) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO, "--into adds to a map: it goes without -o and --to");
        }
        if (!format.equals(MAP) && Formats.named(Formats.DRAFT, format).isEmpty()) {
            throw FormatNames.unknown(Formats.DRAFT, format, MAP);
        }
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Diagnosed<Reading> reading;
        Draft draft;
        try (Progress progress = Progress.of(console(), "draft", 3)) {
            progress.step("reading");
            reading = source.then(Pipeline::read);
            progress.step("suggesting");
            DraftOptions options = suggesting.options(reading.value());
            draft = Pipeline.draft(reading.value(), embedding.applied(options, console()));
        }
        draft.remarks().forEach(remark -> console().err().println("argmap: " + remark));
        console().err().flush();
        if (draft.claims().isEmpty()) {
            return ExitCodes.INPUT_HAS_ERRORS;
        }
        if (!into.toString().isEmpty()) {
            return grow(draft, reading.value());
        }
        String written =
                format.equals(MAP)
                        ? Pipeline.draftMap(
                                draft,
                                reading.value(),
                                TextHead.of(source.value()),
                                Workspace.stem(file),
                                sourceFromMap())
                        : FormatNames.named(Formats.DRAFT, format)
                                .write()
                                .apply(new DraftOfText(reading.value().document(), draft));
        offerTheses(draft);
        output.print(console(), file, written);
        if (output.isFile() && format.equals(MAP)) {
            record(new Source(output.asked(), written), reading.value());
        }
        return console().report(source.value(), reading.diagnostics(), Severity.ERROR);
    }

    /** Offers what may be the thesis where none is sure. */
    private void offerTheses(Draft draft) {
        if (!draft.theses().isEmpty() && !draft.isSureOfThesis()) {
            console()
                    .err()
                    .println(
                            "argmap: which claim is the thesis is not sure; it may be \""
                                    + String.join("\" or \"", draft.theses())
                                    + "\"");
        }
        console().err().flush();
    }

    /**
     * What a drafted map rests on, so that a later change of its text or of the map is reported.
     */
    private void record(Source written, Reading reading) {
        Path record = LinkFile.of(output.file());
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return; // a text that is gone cannot be compared with
        }
        if (Files.exists(record)) {
            console()
                    .note(
                            record,
                            "this is there already and stays; 'relink --write' makes it anew");
        } else {
            GroundedMap map = Pipeline.ground(Pipeline.map(written).value(), reading).value();
            Links.put(output.file(), sourceFromMap(), Pipeline.links(map));
            console().out().println(Workspace.shown(record));
        }
    }

    /** Adds to a person's map what it does not have; a map that cannot be read is left alone. */
    private int grow(Draft draft, Reading reading) {
        Diagnosed<Source> map = Inputs.source(into);
        Diagnosed<?> read = map.hasErrors() ? map : map.then(Pipeline::map);
        if (read.hasErrors()) {
            return console().report(map.value(), read.diagnostics(), Severity.ERROR);
        }
        DraftAdder.Grown grown = Pipeline.draftInto(map.value(), draft, reading);
        if (grown.added() > 0) {
            Workspace.amend(into, map.value().text(), grown.text());
        }
        String known = grown.known() == 0 ? "" : ", " + grown.known() + " were there already";
        console().out().println(Workspace.shown(into) + ": " + grown.added() + " added" + known);
        return ExitCodes.FINE;
    }

    /** The text's path as a map in the output file's folder names it. */
    private String sourceFromMap() {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return "";
        }
        Path text = file.toAbsolutePath().normalize();
        Path folder = output.file().toAbsolutePath().normalize().getParent();
        if (folder == null || !output.isFile()) {
            return file.toString().replace('\\', '/');
        }
        return folder.relativize(text).toString().replace('\\', '/');
    }
}
