package argmap.cli;

import argmap.Pipeline;
import argmap.argdown.MapToDraw;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.MapFolder;
import argmap.graph.Linked;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.product.MadeFile;
import argmap.product.Rendering;
import argmap.product.RequestException;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap render}: the map as a picture. */
@Command(
        name = "render",
        description = "Draws a map.",
        footer = {
            "",
            "Examples:",
            "  argmap render maps/reading.argdown",
            "  argmap render maps/reading.argdown --paper a3 -o reading.pdf",
            "  argmap render maps/reading.argdown --to pdf --paper a4 --tiles",
            "  argmap render maps/reading.argdown --view evidence --badges",
            "  argmap render maps/reading.argdown --view section Origins --theme bw",
            "  argmap render maps/reading.argdown --view focus \"Rent is due\" --hops 1",
            "",
            "On paper no letter is smaller than 8 points: a map that does not fit is drawn as an",
            "overview and a sheet for each section, or with --tiles cut over sheets to glue",
            "together (10 mm overlap; sheets with nothing on them are left out). A PDF has paper,",
            "A4 unless told otherwise; other forms are as large as the map, unless --paper or",
            "--tiles asks for sheets.",
            "",
            "Where the head of the map has settings of Argdown for its map (selection, group,",
            "explodeArguments, colours, statementLabelMode, rankdir), they hold; --all draws the",
            "whole map all the same."
        })
final class RenderCommand extends Base {
    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Mixin private PictureChoices choices;

    @Option(
            names = "--all",
            description = "Draw the whole map, also where its settings select a part.")
    private boolean all;

    @Mixin private Output output;

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() {
        output.checkFree(file);
        choices.check(output);
        Diagnosed<Source> source = Inputs.source(file);
        MapToDraw drawn = toDraw(source.value());
        LoadedMap map =
                Inputs.grounded(
                        file,
                        source.value(),
                        source.hasErrors()
                                ? new Diagnosed<>(drawn.map().value(), source.diagnostics())
                                : source.then(
                                        read ->
                                                Pipeline.isOurs(read)
                                                        ? drawn.map()
                                                        : Inputs.map(file, read)),
                        allowed.folders());
        int code = console().report(map.source(), map.diagnostics(), Severity.ERROR);
        List<Linked> before = choices.badges ? Links.of(file, console()).all() : List.of();
        try {
            Rendering rendering =
                    new Rendering(map.grounded(), before, drawn, choices.request(all));
            List<MadeFile> made = rendering.made();
            rendering.remarks().forEach(remark -> console().note(file, remark));
            output.putAll(console(), file, made);
        } catch (RequestException e) {
            throw Failure.of(file, String.valueOf(e.getMessage()));
        }
        return code;
    }

    /** A map of another program is drawn as what it would be in Argdown. */
    private MapToDraw toDraw(Source source) {
        if (Pipeline.isOurs(source)) {
            return Pipeline.mapToDraw(source, MapFolder.of(file));
        }
        String written = FormatNames.map("argdown").text(Inputs.map(file, source).value());
        return Pipeline.mapToDraw(new Source(source.name(), written), MapFolder.of(file));
    }
}
