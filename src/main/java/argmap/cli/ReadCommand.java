package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.diagram.Drawing;
import argmap.files.Inputs;
import argmap.graph.ArgumentMap;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.product.LoadedMap;
import argmap.product.Pictures;
import argmap.report.HandoutMap;
import argmap.report.ReadingPage;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code argmap read}: the page on which text and argument are read side by side. */
@Command(
        name = "read",
        description = {
            "Makes one page to read a text in, with its notes beside it and its argument.",
            "The page is a single file: it works offline, by mail and on a phone."
        },
        footer = {
            "",
            "Examples:",
            "  argmap read maps/reading.argdown",
            "  argmap read seeds/reading.txt -o reading.html",
            "",
            "In the page: arrow keys walk from claim to evidence to note; + - 0 zoom the map.",
            "A link to one claim is the page's address while the claim is chosen."
        })
final class ReadCommand extends Base {
    /** How the head of a map begins, where no name tells map from text. */
    private static final String HEAD = "===";

    /** Endings of texts that may also be a map's. */
    private static final Set<String> TEXTS = Set.of("txt", "xml");

    @Parameters(
            paramLabel = "FILE|MAP",
            description = Inputs.TEXT_FORMS + " A map likewise, known by its ending.")
    private Path file;

    @Mixin private Output output;

    @Mixin private AllowedTexts allowed;

    @Override
    public Integer call() {
        output.checkFree(file);
        output.form(null, Map.of("html", List.of("html", "htm")), "html");
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean unnamed = file.equals(Inputs.STANDARD_INPUT);
        boolean isMap =
                unnamed
                        ? source.value().text().stripLeading().startsWith(HEAD)
                        : !TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))
                                && Pipeline.mapFormats().stream().anyMatch(f -> f.isNamed(name));
        return isMap ? map(source.value()) : text(source);
    }

    private int map(Source source) {
        Diagnosed<ArgumentMap> read = Inputs.map(file, source);
        LoadedMap map = Inputs.grounded(file, source, read, allowed.folders());
        int code = console().report(map.source(), map.diagnostics(), Severity.ERROR);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        var audit = Pipeline.audit(map.grounded(), Links.of(file, console()).all());
        Drawing drawing = Pictures.overview(HandoutMap.numbered(map.grounded(), audit));
        put(ReadingPage.write(map.grounded(), audit, drawing, List.of()));
        return code;
    }

    private int text(Diagnosed<Source> source) {
        Diagnosed<Reading> reading = source.then(Pipeline::read);
        put(ReadingPage.write(reading.value().document(), reading.value().works(), List.of()));
        return console()
                .reportInShort(source.value(), reading.diagnostics(), "argmap sources --verbose");
    }

    private void put(String page) {
        output.put(console(), file, "index.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
