package argmap.cli;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.AuditReport;
import argmap.document.Document;
import argmap.document.Works;
import argmap.files.Failure;
import argmap.files.Inputs;
import argmap.files.LinkFile;
import argmap.files.MapFolder;
import argmap.files.Workspace;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.graph.Linked;
import argmap.ingest.TextHead;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.message.Severity;
import argmap.mining.DraftOptions;
import argmap.product.BuildSummary;
import argmap.product.LoadedMap;
import argmap.product.MadeFile;
import argmap.product.Products;
import argmap.report.Made;
import argmap.report.Made.Kind;
import argmap.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes all there is to make for one map or text. */
final class Build {
    /** Steps that a progress bar shows. */
    static final int STEPS = Products.STEPS.size() + 1;

    /** Claims of a draft map that nobody asked for: as many as fit a picture and a handout. */
    private static final int DRAFT_CLAIMS = 25;

    private static final String DRAFT = "draft" + Jobs.MAP_ENDING;

    private final Jobs.Job job;
    private final Path folder;
    private final Asked asked;
    private final Console console;
    private final Progress progress;
    private final OutFolder out;
    private final List<Made> made = new ArrayList<>();

    private Build(Jobs.Job job, Path folder, Asked asked, Console console, Progress progress) {
        this.job = job;
        this.folder = folder;
        this.out = OutFolder.at(folder);
        this.asked = asked;
        this.console = console;
        this.progress = progress;
    }

    /** What was asked on the command line. */
    record Asked(EmbeddingChoice embedding, AllowedTexts texts) {}

    /** Gives the exit code that fits what was found. */
    static int make(Jobs.Job job, Path out, Asked asked, Console console, Progress progress) {
        return new Build(job, out.resolve(job.name()), asked, console, progress).run();
    }

    private int run() {
        String digest = OutFolder.digest(inputs());
        Optional<String> unchanged = out.summary(digest);
        if (unchanged.isPresent()) {
            tell(unchanged.get(), " (unchanged)");
            return ExitCodes.FINE;
        }
        progress.step("reading");
        LoadedMap map = job.isMap() ? Inputs.map(job.input(), asked.texts().folders()) : drafted();
        int code = console.report(map.source(), map.diagnostics(), Severity.WARNING);
        code = Math.max(code, console.report(map.text(), map.textDiagnostics(), Severity.ERROR));
        boolean gone = map.text().text().isBlank() && code != ExitCodes.FINE;
        if (gone || map.grounded().map().claims().isEmpty()) {
            // What was made before from a better input stays.
            return code;
        }
        List<Linked> before = job.isMap() ? Links.of(job.input(), console).all() : List.of();
        AuditReport audit = Pipeline.audit(map.grounded(), before);
        List<MadeFile> files = new ArrayList<>();
        if (!job.isMap()) {
            putDraft(map.source().text(), files);
        }
        files.addAll(Products.of(map, audit, made, progress::step));
        String summary = BuildSummary.line(job.name(), map.grounded(), audit, !job.isMap());
        // What has errors is made, and told of, each time.
        out.put(files, code == ExitCodes.FINE ? digest : "", summary, console);
        tell(summary, "");
        return code;
    }

    private void tell(String summary, String remark) {
        console.out().println(summary);
        console.out().println("  " + Workspace.shown(folder.resolve(Products.PAGE)) + remark);
    }

    /** The bytes that everything is made from; what cannot be read is reported later. */
    private List<byte[]> inputs() {
        List<byte[]> inputs = new ArrayList<>();
        inputs.add(Workspace.read(job.input()));
        if (!job.isMap()) {
            inputs.add(asked.embedding().toString().getBytes(StandardCharsets.UTF_8));
        }
        if (job.isMap()) {
            if (Files.isRegularFile(LinkFile.of(job.input()))) {
                inputs.add(Workspace.read(LinkFile.of(job.input())));
            }
            ArgumentMap map = Inputs.source(job.input()).then(Pipeline::map).value();
            try {
                String named = map.info().source();
                inputs.add(
                        Workspace.read(
                                MapFolder.text(job.input(), named, asked.texts().folders())));
            } catch (Failure | InvalidPathException e) {
                return inputs;
            }
        }
        return inputs;
    }

    /** A text without a map gets a draft, which is then treated like a map. */
    private LoadedMap drafted() {
        Diagnosed<Source> text = Inputs.source(job.input());
        Source none = new Source(text.value().name(), "");
        if (text.hasErrors()) {
            return new LoadedMap(none, text.value(), EMPTY, List.of(), text.diagnostics());
        }
        Diagnosed<Reading> reading = text.then(Pipeline::read);
        Path draftFile = folder.resolve(DRAFT);
        DraftOptions options = DraftOptions.DEFAULT.withClaims(DRAFT_CLAIMS);
        String written =
                Pipeline.draftMap(
                        Pipeline.draft(
                                reading.value(), asked.embedding().applied(options, console)),
                        reading.value(),
                        TextHead.of(text.value()),
                        job.name(),
                        relative(draftFile, job.input()));
        Source draft = new Source(Workspace.shown(draftFile), written);
        Diagnosed<ArgumentMap> map = Pipeline.map(draft);
        Diagnosed<GroundedMap> grounded = Pipeline.ground(map.value(), reading.value());
        List<Message> diagnostics = new ArrayList<>(map.diagnostics());
        diagnostics.addAll(grounded.diagnostics());
        return new LoadedMap(
                draft, text.value(), grounded.value(), diagnostics, reading.diagnostics());
    }

    private static final GroundedMap EMPTY =
            new GroundedMap(ArgumentMap.EMPTY, Document.EMPTY, Works.NONE, List.of());

    private static String relative(Path from, Path to) {
        Path folder = from.toAbsolutePath().normalize().getParent();
        Path target = to.toAbsolutePath().normalize();
        return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
    }

    /** A draft that someone has begun to edit is theirs: it is kept, and told of. */
    private void putDraft(String text, List<MadeFile> files) {
        made.add(new Made("Draft map", DRAFT, Kind.MAP));
        if (out.isOwn(DRAFT)) {
            files.add(new MadeFile(DRAFT, text.getBytes(StandardCharsets.UTF_8)));
        } else {
            console.fail(
                    Failure.of(
                            folder.resolve(DRAFT),
                            "was edited and is kept; move it to maps/ to go on"));
        }
    }
}
