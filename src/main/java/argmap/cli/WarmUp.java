package argmap.cli;

import static java.io.OutputStream.nullOutputStream;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.AuditReport;
import argmap.document.Document;
import argmap.graph.GroundedMap;
import argmap.ingest.SourceReader;
import argmap.interchange.Formats;
import argmap.mining.DraftOptions;
import argmap.product.Handouts;
import argmap.report.AnalysisText;
import argmap.report.AuditText;
import argmap.report.Edition;
import argmap.report.Handout;
import argmap.report.HandoutOptions;
import argmap.report.HandoutPart;
import argmap.report.LivePage;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Goes once through all stages in memory, so that the archive of classes which the launcher makes
 * holds what the commands will need. Called by the launcher alone, as {@code argmap --warm-up}.
 */
final class WarmUp {
    static final String FLAG = "--warm-up";

    private static final String TEXT =
            """
            The rent was due at the end of the quarter, but the pipes had fro-
            zen, and the tenants would not pay.1 Thus the lease was broken by both.

            1 See John Miller, Leases and Law (London: Hill, 1961), 12-14.
            """;

    private static final String MAP =
            """
            [Broken by both]: Both sides broke the lease.
              + [No payment]: The tenants did not pay. {quote: "the tenants would not pay"}
            """;

    private static final String DEBATE =
            """
            ===
            title: A debate
            ===

            [Due]: The rent is due. #rent
              + <Lease>: The *lease* says so. {page: 7}
                - [Broken]: The lease was **broken**.
              - [Frost]

            [Frost]: The pipes froze.
              + <Winter>: It was a hard winter.
            """;

    private WarmUp() {}

    static void run() {
        processes();
        Reading reading =
                SourceReader.read("text", TEXT.getBytes(StandardCharsets.UTF_8))
                        .then(Pipeline::read)
                        .value();
        Document document = reading.document();
        touch(Formats.TEXT.stream().map(format -> format.write().apply(document)).toList());
        touch(Pipeline.draft(reading, DraftOptions.DEFAULT.withEmbedding(false)));
        GroundedMap grounded =
                Pipeline.ground(Pipeline.map(new Source("map", MAP)).value(), reading).value();
        AuditReport audit = Pipeline.audit(grounded);
        touch(AnalysisText.write(grounded, Pipeline.analyze(grounded)));
        touch(AuditText.write(grounded, audit));
        touch(LivePage.of(grounded, audit));
        HandoutOptions options =
                HandoutOptions.of(Edition.FULL, Paper.A4)
                        .with(List.of(HandoutPart.TITLE, HandoutPart.MAP, HandoutPart.CLAIMS));
        touch(
                Handouts.source(grounded, audit, options, Handouts.STYLE)
                        .map(source -> Handout.write(source, options, Form.PDF))
                        .orElseThrow());
    }

    /** As a person calls them: from a file with a head, into a file. */
    private static void processes() {
        try {
            Path folder = Files.createTempDirectory("argmap");
            Path map = folder.resolve("map.argdown");
            Path picture = folder.resolve("map.svg");
            try {
                Files.writeString(map, DEBATE);
                run("check", map.toString());
                run("render", map.toString(), "-o", picture.toString());
            } finally {
                Files.deleteIfExists(picture);
                Files.deleteIfExists(map);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... args) {
        touch(Main.run(args, nullOutputStream(), nullOutputStream()));
    }

    /** Only the classes count that were loaded on the way. */
    private static void touch(Object made) {
        if (made.toString().isEmpty()) {
            throw new IllegalStateException("nothing was made");
        }
    }
}
