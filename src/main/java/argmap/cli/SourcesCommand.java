package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Severity;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.interchange.works.Bibliography;
import argmap.interchange.works.CitedText;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap sources}: what the notes cite. */
@Command(
        name = "sources",
        description = "Lists the works that a text's notes cite, and where.",
        footer = {
            "",
            "A work that the text never gives in full has the note \"short form only in",
            "this text\" in bibtex, csl-json and ris; a bibliography leaves it out.",
            "",
            "Examples:",
            "  argmap sources seeds/reading.txt --to bibtex > reading.bib",
            "  argmap sources seeds/reading.txt --style chicago-notes-bibliography"
        })
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

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "A bibliography in a CSL style (apa, chicago-notes-bibliography, ...), as text"
                            + " or html.")
    private @Nullable String style;

    @Override
    public Integer call() {
        if (style != null && !format.equals("text") && !format.equals("html")) {
            throw new Failure(
                    ExitCodes.USAGE_OR_IO,
                    "a style is written as text or html, not as \"" + format + "\"");
        }
        Format<CitedText> as = FormatNames.named(Formats.WORKS, format);
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Diagnosed<Reading> reading = source.then(Pipeline::read);
        CitedText cited = new CitedText(reading.value().document(), reading.value().works());
        console().out().print(style == null ? as.write().apply(cited) : styled(cited, style));
        return console().report(source.value(), reading.diagnostics(), Severity.ERROR);
    }

    private String styled(CitedText cited, String name) {
        Bibliography.Markup markup =
                format.equals("html") ? Bibliography.Markup.HTML : Bibliography.Markup.TEXT;
        Optional<String> written = Bibliography.write(cited, name, markup);
        return written.orElseThrow(
                () ->
                        new Failure(
                                ExitCodes.USAGE_OR_IO,
                                "no style \""
                                        + name
                                        + "\" with a bibliography; names are those of citationstyles.org: apa, ieee,"
                                        + " chicago-notes-bibliography, chicago-author-date"));
    }
}
