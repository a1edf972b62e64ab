package argmap.cli;

import argmap.Pipeline;
import argmap.audit.AuditReport;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.message.Message;
import argmap.message.OutputLanguage;
import argmap.message.Severity;
import argmap.product.HandoutSettings;
import argmap.product.Handouts;
import argmap.product.LoadedMap;
import argmap.report.Edition;
import argmap.report.Handout;
import argmap.report.HandoutOptions;
import argmap.report.HandoutPart;
import argmap.report.HandoutSource;
import argmap.report.Level;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code argmap handout}: what goes to class. */
@Command(
        name = "handout",
        description = "Prints a seminar handout of a map.",
        footer = {
            "",
            "Editions: full, the handout; student, a worksheet with blanks; key, the same filled"
                    + " in;",
            "discussant, one page of strong and weak points; slides, one claim a slide (pdf,"
                    + " html).",
            "Parts of the full edition: title, thesis, argument, questions, critical, claims,",
            "glossary, reading, map, sheets. A map's head can set all this for a course, under"
                    + " \"handout:\".",
            "",
            "Examples:",
            "  argmap handout maps/reading.argdown --paper letter",
            "  argmap handout maps/reading.argdown --parts title,thesis,map,claims -o rent.docx",
            "  argmap handout maps/reading.argdown --edition student --language de"
        })
final class HandoutCommand extends Base {
    private static final Map<String, List<String>> ENDINGS =
            // In order: what a message lists is the same in every run.
            new TreeMap<>(
                    Map.of(
                            "pdf", List.of("pdf"),
                            "docx", List.of("docx"),
                            "html", List.of("html", "htm"),
                            "markdown", List.of("md", "markdown")));

    @Parameters(paramLabel = "MAP", description = "A map file; - for standard input.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "PDF, DOCX, HTML, MARKDOWN (default: as FILE ends, else PDF).")
    private @Nullable String to;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = "FULL",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Edition edition;

    @Option(names = "--paper", description = "${COMPLETION-CANDIDATES} (default: A4).")
    private @Nullable Paper paper;

    @Option(
            names = "--columns",
            paramLabel = "N",
            description = "1 or 2; in two, a PDF has its notes below the paragraphs (default: 1).")
    private @Nullable Integer columns;

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            description = "What is in it, in this order (default: all).")
    private List<String> parts = List.of();

    @Option(
            names = "--level",
            description = "${COMPLETION-CANDIDATES}: its length and terms (default: by edition).")
    private @Nullable Level level;

    @Option(
            names = "--language",
            description = "${COMPLETION-CANDIDATES}: of the printed words (default: EN).")
    private @Nullable OutputLanguage language;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "CSL style of the further reading (default: chicago-notes-bibliography).")
    private @Nullable String style;

    @Mixin private Output output;

    @Mixin private AllowedTexts texts;

    @Override
    public Integer call() {
        output.checkFree(file);
        Form form = form();
        if (edition == Edition.SLIDES && form != Form.PDF && form != Form.HTML) {
            throw usage("slides are written as pdf or html, not as " + word(form));
        }
        LoadedMap map = Inputs.map(file, texts.folders());
        HandoutSettings settings =
                new HandoutSettings(map.grounded().map().info().handout(), map.source());
        HandoutOptions options = asked(settings.options(edition));
        List<Message> diagnostics = map.diagnostics();
        int code = console().report(map.source(), diagnostics, Severity.ERROR);
        // A setting left out of account is told here: the print looks as if it had been heard.
        List<Message> unheard = List.copyOf(settings.diagnostics());
        console().report(map.source(), unheard, Severity.WARNING);
        code = Math.max(code, console().report(map.text(), map.textDiagnostics(), Severity.ERROR));
        AuditReport audit = Pipeline.audit(map.grounded(), Links.of(file, console()).all());
        String bibliography = style == null ? settings.style() : style;
        HandoutSource source =
                Handouts.source(map.grounded(), audit, options, bibliography)
                        .orElseThrow(
                                () ->
                                        usage(
                                                "no style \""
                                                        + bibliography
                                                        + "\" with a bibliography; names are those"
                                                        + " of citationstyles.org: apa, ieee,"
                                                        + " chicago-notes-bibliography"));
        String plain = edition == Edition.FULL ? "handout" : "handout-" + word(edition);
        byte[] bytes = Handout.write(source, options, form);
        output.put(console(), file, plain + "." + form.extension(), bytes);
        return code;
    }

    private Form form() {
        String asked = to == null ? null : to.toLowerCase(Locale.ROOT);
        if ("odt".equals(asked) || output.asked().endsWith(".odt")) {
            throw usage("there is no odt any more; LibreOffice opens what --to docx writes");
        }
        String meant = output.form(asked, ENDINGS, "pdf");
        return Arrays.stream(Form.values())
                .filter(form -> word(form).equals(meant))
                .findFirst()
                .orElseThrow(
                        () ->
                                usage(
                                        "no form \""
                                                + meant
                                                + "\"; there are pdf, docx, html, markdown"));
    }

    /** The map's settings, but for what was asked on the command line. */
    private HandoutOptions asked(HandoutOptions map) {
        if (columns != null && columns != 1 && columns != 2) {
            throw usage("a handout has 1 or 2 columns, not " + columns);
        }
        List<HandoutPart> named = new ArrayList<>();
        for (String word : parts) {
            HandoutPart part =
                    HandoutPart.named(word)
                            .orElseThrow(
                                    () ->
                                            usage(
                                                    "no part \""
                                                            + word
                                                            + "\"; the parts are "
                                                            + HandoutSettings.allParts()));
            if (!named.contains(part)) {
                named.add(part);
            }
        }
        return new HandoutOptions(
                edition,
                level == null ? map.level() : level,
                language == null ? map.language() : language,
                paper == null ? map.paper() : paper,
                columns == null ? map.columns() : columns,
                named.isEmpty() ? map.parts() : named,
                map.course());
    }

    private static Failure usage(String message) {
        return new Failure(ExitCodes.USAGE_OR_IO, message);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
