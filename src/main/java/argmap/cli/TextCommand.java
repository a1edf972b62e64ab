package argmap.cli;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Repair;
import argmap.files.Inputs;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.message.Diagnosed;
import argmap.message.Severity;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap text}: the rebuilt text. */
@Command(
        name = "text",
        description = "Rebuilds pages, paragraphs and notes of a scanned text and prints it.",
        footer = {
            "",
            "Examples:",
            "  argmap text seeds/reading.txt -o reading.md",
            "  argmap text reading.pdf --to pdf-highlights --map maps/reading.argdown",
            "",
            "Doubtful places are told on standard error; --quiet keeps them back."
        })
final class TextCommand extends Base {
    @Parameters(paramLabel = "FILE", description = Inputs.TEXT_FORMS)
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfTexts.class,
            description = "${COMPLETION-CANDIDATES} (default: as FILE ends, else markdown).")
    private @Nullable String to;

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "For pdf-highlights: the map whose quotations are highlighted.")
    private @Nullable Path map;

    @Mixin private Output output;

    @Option(names = "--repairs", description = "List what was changed in the wording instead.")
    private boolean repairs;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        output.checkFree(file);
        Map<String, List<String>> endings = FormatNames.endings(Formats.TEXT);
        endings.put(Highlighting.FORMAT, List.of("pdf"));
        String format = repairs ? "markdown" : output.form(to, endings, "markdown");
        if (format.equals(Highlighting.FORMAT)) {
            return Highlighting.put(file, map, output, console());
        }
        Format<Document> as =
                Formats.named(Formats.TEXT, format)
                        .orElseThrow(
                                () ->
                                        FormatNames.unknown(
                                                Formats.TEXT, format, Highlighting.FORMAT));
        Diagnosed<Source> source = Inputs.source(file);
        if (source.hasErrors()) {
            return console().report(source.value(), source.diagnostics(), Severity.ERROR);
        }
        Diagnosed<Document> document;
        try (Progress progress = Progress.of(console(), "text", 2)) {
            progress.step("reading");
            document = source.then(Pipeline::document);
        }
        output.print(
                console(),
                file,
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
