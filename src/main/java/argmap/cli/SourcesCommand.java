package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Labels;
import argmap.diagram.MapPages;
import argmap.diagram.SheetSize;
import argmap.diagram.SourcesDiagram;
import argmap.diagram.View;
import argmap.document.Document;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.interchange.works.Bibliography;
import argmap.interchange.works.CitedText;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.product.PictureForm;
import argmap.product.Pictures;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  argmap sources seeds/reading.txt -o reading.bib",
            "  argmap sources seeds/reading.txt --style chicago-notes-bibliography",
            "  argmap sources seeds/reading.txt --graph -o sources.pdf"
        })
final class SourcesCommand extends Base {
    @Parameters(paramLabel = "FILE", description = Inputs.TEXT_FORMS)
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfWorks.class,
            description = "${COMPLETION-CANDIDATES} (default: as FILE ends, else text).")
    private @Nullable String to;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "A bibliography in a CSL style (apa, chicago-notes-bibliography, ...), as text"
                            + " or html.")
    private @Nullable String style;

    @Option(
            names = "--graph",
            description =
                    "Draws works against the text's sections instead: which part rests on whom."
                            + " The form follows FILE's ending: svg, png, pdf or dot.")
    private boolean graph;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "Works drawn, the most cited first (default: ${DEFAULT-VALUE}); a PDF has"
                            + " sheets with all of them.")
    private int most;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print each remark on the notes and their citations.")
    private boolean verbose;

    @Mixin private Output output;

    @Override
    public Integer call() {
        output.checkFree(file);
        PictureForm picture = PictureForm.SVG;
        String format = "text";
        if (graph) {
            picture = PictureForm.named(output.form(null, PictureForm.endings(), "svg"));
        } else {
            format = output.form(to, FormatNames.endings(Formats.WORKS), "text");
        }
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
        if (graph) {
            draw(reading.value(), picture);
            return doubts(source.value(), reading.diagnostics());
        }
        CitedText cited = new CitedText(reading.value().document(), reading.value().works());
        boolean html = format.equals("html");
        String list = style == null ? as.write().apply(cited) : styled(cited, style, html);
        output.print(console(), file, list);
        return doubts(source.value(), reading.diagnostics());
    }

    private int doubts(Source text, List<Message> found) {
        if (verbose) {
            return console().report(text, found, Severity.INFO);
        }
        // A reference that may be followed wrongly is said; what the scan leaves doubtful is
        // counted.
        Predicate<Message> reference = message -> message.code().startsWith("citation.");
        int code =
                console().report(text, found.stream().filter(reference).toList(), Severity.WARNING);
        List<Message> others =
                found.stream()
                        .filter(m -> !reference.test(m) || m.severity() == Severity.INFO)
                        .toList();
        return Math.max(code, console().reportInShort(text, others, "argmap sources --verbose"));
    }

    private void draw(Reading reading, PictureForm form) {
        if (most < 1) {
            throw new Failure(ExitCodes.USAGE_OR_IO, "--most needs a number from 1, not " + most);
        }
        Document document = reading.document();
        DiagramOptions options =
                new DiagramOptions(View.CLAIMS, Labels.BOTH, "")
                        .withDirection(SourcesDiagram.USUAL);
        MapPages pages =
                form == PictureForm.PDF
                        ? SourcesDiagram.pages(document, reading.works(), options, SheetSize.A4)
                        : SourcesDiagram.free(document, reading.works(), most, options);
        pages.remarks().forEach(remark -> console().note(file, remark));
        byte[] bytes =
                switch (form) {
                    case PDF -> pages.pdf();
                    case PNG, SVG -> form.drawn(pages.pages().get(0), Pictures.PNG_SCALE);
                    case DOT ->
                            SourcesDiagram.dot(document, reading.works(), most, options)
                                    .getBytes(StandardCharsets.UTF_8);
                };
        output.put(console(), file, "sources." + form.extension(), bytes);
    }

    private static String styled(CitedText cited, String name, boolean html) {
        Bibliography.Markup markup = html ? Bibliography.Markup.HTML : Bibliography.Markup.TEXT;
        Optional<String> written = Bibliography.write(cited, name, markup);
        return written.orElseThrow(
                () ->
                        new Failure(
                                ExitCodes.USAGE_OR_IO,
                                "no style \""
                                        + name
                                        + "\" with a bibliography; names are those of"
                                        + " citationstyles.org: apa, ieee,"
                                        + " chicago-notes-bibliography, chicago-author-date"));
    }
}
