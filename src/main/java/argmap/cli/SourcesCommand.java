package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Severity;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.interchange.works.CitedText;
import argmap.text.Source;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap sources}: what the notes cite. */
@Command(
        name = "sources",
        description = "Lists the works that a text's notes cite, and where.",
        footer = {"", "Example:", "  argmap sources seeds/reading.txt --to json"})
final class SourcesCommand extends Base {
    @Parameters(paramLabel = "FILE", description = "A plain text file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = FormatNames.OfWorks.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String format;

    @Override
    public Integer call() {
        Format<CitedText> as = FormatNames.named(Formats.WORKS, format);
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Diagnosed<Reading> reading = source.then(Pipeline::read);
        CitedText cited = new CitedText(reading.value().document(), reading.value().works());
        console().out().print(as.write().apply(cited));
        return console().report(source.value(), reading.diagnostics(), Severity.ERROR);
    }
}
