package argmap.cli;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Repair;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.text.Source;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** {@code argmap text}: the rebuilt text. */
@Command(
        name = "text",
        description = "Rebuilds pages, paragraphs and notes of a scanned text and prints it.",
        footer = {
            "",
            "Example:",
            "  argmap text seeds/reading.txt --to markdown > reading.md",
            "",
            "Doubtful places are told on standard error; --quiet keeps them back."
        })
final class TextCommand extends Base {
    @Parameters(paramLabel = "FILE", description = Inputs.TEXT_FORMS)
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            completionCandidates = FormatNames.OfTexts.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(names = "--repairs", description = "List what was changed in the wording instead.")
    private boolean repairs;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        Format<Document> as = FormatNames.named(Formats.TEXT, format);
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Diagnosed<Document> document;
        try (Progress progress = Progress.of(console(), "text", 2)) {
            progress.step("reading");
            document = source.then(Pipeline::document);
        }
        console()
                .out()
                .print(
                        repairs
                                ? repairs(source.value(), document.value())
                                : as.write().apply(document.value()));
        return console()
                .report(
                        source.value(),
                        document.diagnostics(),
                        quiet ? Severity.ERROR : Severity.INFO);
    }

    private static String repairs(Source source, Document document) {
        StringBuilder list = new StringBuilder();
        for (Repair repair : document.repairs()) {
            list.append(source.name()).append(':');
            list.append(source.position(repair.span().start())).append(": ");
            list.append(repair.rule()).append(": \"").append(repair.stood()).append("\" -> \"");
            list.append(repair.read()).append("\" (");
            list.append(Math.round(repair.confidence() * 100)).append(" %)\n");
        }
        return list.toString();
    }
}
