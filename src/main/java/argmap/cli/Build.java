package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.AuditReport;
import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.Severity;
import argmap.diagram.Drawing;
import argmap.diagram.MapPages;
import argmap.diagram.SvgToPng;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.interchange.Format;
import argmap.interchange.Formats;
import argmap.interchange.works.CitedText;
import argmap.mining.DraftOptions;
import argmap.report.AuditPages;
import argmap.report.Edition;
import argmap.report.Handout;
import argmap.report.HandoutMap;
import argmap.report.HandoutOptions;
import argmap.report.HandoutSource;
import argmap.report.Made;
import argmap.report.Made.Kind;
import argmap.report.ReadingPage;
import argmap.report.print.Form;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes all there is to make for one map or text. */
final class Build {
    /** Steps that a progress bar shows. */
    static final int STEPS = 7;

    /** Claims of a draft map that nobody asked for: as many as fit a picture and a handout. */
    private static final int DRAFT_CLAIMS = 25;

    /** The reading page, which pictures and the audit lead to. */
    private static final String PAGE = "index.html";

    private final Jobs.Job job;
    private final Path folder;
    private final EmbeddingChoice embedding;
    private final Console console;
    private final Progress progress;
    private final List<Made> made = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private Build(
            Jobs.Job job,
            Path folder,
            EmbeddingChoice embedding,
            Console console,
            Progress progress) {
        this.job = job;
        this.folder = folder;
        this.embedding = embedding;
        this.console = console;
        this.progress = progress;
    }

    /** Gives the exit code that fits what was found. */
    static int make(
            Jobs.Job job, Path out, EmbeddingChoice embedding, Console console, Progress progress) {
        return new Build(job, out.resolve(job.name()), embedding, console, progress).run();
    }

    private int run() {
        String digest = Stamp.digest(inputs());
        Optional<String> unchanged = Stamp.summary(folder, digest);
        if (unchanged.isPresent()) {
            tell(unchanged.get(), " (unchanged)");
            return ExitCodes.FINE;
        }
        progress.step("reading");
        Inputs.LoadedMap map = job.isMap() ? Inputs.map(job.input()) : drafted();
        int code = console.report(map.source(), map.diagnostics(), Severity.WARNING);
        code = Math.max(code, console.report(map.text(), map.textDiagnostics(), Severity.ERROR));
        boolean gone = map.text().text().isBlank() && code != ExitCodes.FINE;
        if (gone || map.grounded().map().claims().isEmpty()) {
            // What was made before from a better input stays.
            return code;
        }
        List<Linked> before = job.isMap() ? Links.of(job.input(), console).all() : List.of();
        AuditReport audit = Pipeline.audit(map.grounded(), before);
        code = Math.max(code, products(map, audit));
        String summary = Summary.line(job.name(), map.grounded(), audit, !job.isMap());
        if (code == ExitCodes.FINE) {
            // What has errors is made, and told of, each time.
            Stamp.put(folder, digest, summary, files);
        }
        tell(summary, "");
        return code;
    }

    private void tell(String summary, String remark) {
        console.out().println(summary);
        console.out().println("  " + Workspace.shown(folder.resolve(PAGE)) + remark);
    }

    /** The bytes that everything is made from; what cannot be read is told of later. */
    private List<byte[]> inputs() {
        List<byte[]> inputs = new ArrayList<>();
        inputs.add(Workspace.read(job.input()));
        if (!job.isMap()) {
            inputs.add(embedding.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (job.isMap()) {
            if (Files.isRegularFile(Links.path(job.input()))) {
                inputs.add(Workspace.read(Links.path(job.input())));
            }
            ArgumentMap map = Inputs.source(job.input()).then(Pipeline::map).value();
            try {
                inputs.add(Workspace.read(Inputs.textPath(job.input(), map)));
            } catch (Failure | InvalidPathException e) {
                return inputs;
            }
        }
        return inputs;
    }

    /** A text without a map gets a draft, which is then treated like a map. */
    private Inputs.LoadedMap drafted() {
        Diagnosed<Source> text = Inputs.source(job.input());
        Source none = new Source(text.value().name(), "");
        if (text.hasErrors()) {
            return new Inputs.LoadedMap(none, text.value(), EMPTY, List.of(), text.diagnostics());
        }
        Diagnosed<Reading> reading = text.then(Pipeline::read);
        Path draftFile = folder.resolve("draft" + Jobs.MAP_ENDING);
        DraftOptions options = DraftOptions.DEFAULT.withClaims(DRAFT_CLAIMS);
        String written =
                Pipeline.draftMap(
                        Pipeline.draft(reading.value(), embedding.applied(options, console)),
                        reading.value(),
                        job.name(),
                        relative(draftFile, job.input()));
        Source draft = new Source(Workspace.shown(draftFile), written);
        Diagnosed<ArgumentMap> map = Pipeline.map(draft);
        Diagnosed<GroundedMap> grounded = Pipeline.ground(map.value(), reading.value());
        List<Diagnostic> diagnostics = new ArrayList<>(map.diagnostics());
        diagnostics.addAll(grounded.diagnostics());
        return new Inputs.LoadedMap(
                draft, text.value(), grounded.value(), diagnostics, reading.diagnostics());
    }

    private static final GroundedMap EMPTY =
            new GroundedMap(ArgumentMap.EMPTY, Document.EMPTY, Works.NONE, List.of());

    private static String relative(Path from, Path to) {
        Path folder = from.toAbsolutePath().normalize().getParent();
        Path target = to.toAbsolutePath().normalize();
        return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
    }

    private int products(Inputs.LoadedMap map, AuditReport audit) {
        GroundedMap grounded = map.grounded();
        if (!job.isMap()) {
            putDraft(map.source().text());
        }
        progress.step("text");
        Document document = named(grounded.document());
        for (Format<Document> format : Formats.TEXT) {
            String file = "text." + format.extension();
            put(
                    "Text (" + format.description() + ")",
                    file,
                    Kind.TEXT,
                    format.write().apply(document));
        }
        CitedText cited = new CitedText(document, grounded.works());
        for (Format<CitedText> format : Formats.WORKS) {
            String file = "sources." + format.extension();
            put("Sources (" + format.name() + ")", file, Kind.SOURCES, format.write().apply(cited));
        }
        put("Notices about scan and map", "notices.txt", Kind.TEXT, notices(map));
        progress.step("diagram");
        Optional<String> picture =
                picture(
                        "Map",
                        "map",
                        Pictures.map(grounded, PAGE),
                        Pictures.mapPages(grounded, PAGE));
        progress.step("evidence");
        Optional<String> evidence =
                picture(
                        "Map with evidence",
                        "evidence",
                        Pictures.evidence(grounded, PAGE),
                        Pictures.evidencePages(grounded, PAGE));
        progress.step("audit");
        put(
                "Audit",
                "audit.html",
                Kind.AUDIT,
                AuditPages.html(grounded, audit, Pipeline.standings(grounded), PAGE));
        put(
                "Audit (Markdown)",
                "audit.md",
                Kind.AUDIT,
                AuditPages.markdown(grounded, audit, Pipeline.standings(grounded)));
        progress.step("handout");
        boolean handouts = handouts(map, audit);
        progress.step("reading page");
        Drawing numbered = Pictures.overview(HandoutMap.numbered(grounded, audit));
        String page = ReadingPage.write(grounded, audit, numbered, made);
        write(PAGE, page.getBytes(StandardCharsets.UTF_8));
        boolean whole = handouts && picture.isPresent() && evidence.isPresent();
        return whole ? ExitCodes.FINE : ExitCodes.USAGE_OR_IO;
    }

    /** The handouts; whether the map is in them. */
    private boolean handouts(Inputs.LoadedMap map, AuditReport audit) {
        GroundedMap grounded = map.grounded();
        HandoutSettings settings =
                new HandoutSettings(grounded.map().info().handout(), map.source());
        HandoutOptions options = settings.options(Edition.FULL);
        HandoutSource source =
                HandoutMaking.source(grounded, audit, options, settings.style())
                        .or(
                                () ->
                                        HandoutMaking.source(
                                                grounded, audit, options, HandoutMaking.STYLE))
                        .orElseThrow();
        for (Form form : List.of(Form.PDF, Form.HTML, Form.DOCX)) {
            String name = "handout." + form.extension();
            byte[] bytes = Handout.write(source, options, form);
            put("Handout (" + form.extension() + ")", name, Kind.HANDOUT, bytes);
        }
        if (!source.missing().isEmpty()) {
            console.fail(
                    Failure.of(
                            folder.resolve("handout.pdf"),
                            "the handout has no picture: " + source.missing()));
        }
        return source.missing().isEmpty();
    }

    /** What is made does not depend on the folder the program was called in. */
    private static Document named(Document document) {
        Source source = named(document.source());
        return new Document(
                source,
                document.pages(),
                document.paragraphs(),
                document.headings(),
                document.notes(),
                document.repairs(),
                document.leftovers());
    }

    private static Source named(Source source) {
        String name = source.name().replace('\\', '/');
        return new Source(name.substring(name.lastIndexOf('/') + 1), source.text());
    }

    /** Everything there was to say, so that nothing need be read off the terminal. */
    private static String notices(Inputs.LoadedMap map) {
        StringBuilder all = new StringBuilder();
        map.diagnostics().forEach(d -> all.append(DiagnosticPrinter.print(named(map.source()), d)));
        map.textDiagnostics()
                .forEach(d -> all.append(DiagnosticPrinter.print(named(map.text()), d)));
        return all.isEmpty() ? "Nothing to report.\n" : all.toString();
    }

    private Optional<String> picture(String title, String name, Drawing drawing, MapPages pages) {
        Optional<String> svg = svg(name, drawing);
        svg.ifPresent(
                drawn -> {
                    put(title + " (SVG)", name + ".svg", Kind.MAP, drawn);
                    put(
                            title + " (PNG)",
                            name + ".png",
                            Kind.MAP,
                            SvgToPng.png(drawn, Pictures.PNG_SCALE));
                    put(title + " (PDF)", name + ".pdf", Kind.MAP, pages.pdf());
                });
        return svg;
    }

    /** The SVG; without one the rest is still made, and what is missing is said. */
    private Optional<String> svg(String name, Drawing drawing) {
        return drawing.fold(
                svg -> Optional.of(svg.text()),
                failure -> {
                    console.fail(
                            Failure.of(
                                    folder.resolve(name + ".svg"),
                                    "not drawn: " + failure.message()));
                    return Optional.empty();
                });
    }

    /** A draft that someone has begun to edit is theirs: it is kept, and told of. */
    private void putDraft(String text) {
        String name = "draft" + Jobs.MAP_ENDING;
        Path file = folder.resolve(name);
        Path as = folder.resolve(".draft-as-made");
        if (Files.exists(file) && Files.exists(as)) {
            if (!Arrays.equals(Workspace.read(file), Workspace.read(as))) {
                console.fail(Failure.of(file, "was edited and is kept; move it to maps/ to go on"));
                made.add(new Made("Draft map", name, Kind.MAP));
                files.add(name);
                return;
            }
        }
        put("Draft map", name, Kind.MAP, text);
        write(".draft-as-made", text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String title, String file, Kind kind, String text) {
        put(title, file, kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String title, String file, Kind kind, byte[] bytes) {
        write(file, bytes);
        made.add(new Made(title, file, kind));
    }

    private void write(String file, byte[] bytes) {
        Workspace.write(folder.resolve(file), bytes);
        files.add(file);
    }
}
