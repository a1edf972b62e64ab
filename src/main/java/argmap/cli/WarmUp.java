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
import argmap.server.workbench.Workbench;
import argmap.text.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
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
            Path text = folder.resolve("text.txt");
            try {
                Files.writeString(map, DEBATE);
                run("check", map.toString());
                run("render", map.toString(), "-o", picture.toString());
                Files.writeString(text, TEXT);
                Files.writeString(map, "===\nsource: text.txt\n===\n\n" + MAP);
                opened(map);
            } finally {
                for (Path file : List.of(picture, text, map, folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The workbench as a browser opens it: the page and its channel. Not that of its editor: Java
     * 17.0.15 breaks down while it puts away the lambdas of LSP4J, and there would be no archive.
     */
    private static void opened(Path map) throws InterruptedException {
        try (Workbench bench = Workbench.open(map, List.of(), 0)) {
            URI page = URI.create(bench.address());
            String get = "GET " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority();
            String html = heard(page.getPort(), get + "\r\n\r\n", "", "</html>");
            String zipped = "workbench.js HTTP/1.1\r\nAccept-Encoding: gzip\r\nHost: ";
            get = "GET " + page.getRawPath() + zipped + page.getAuthority() + "\r\n\r\n";
            heard(page.getPort(), get, "", "\r\n\r\n");
            int port = Integer.parseInt(html.replaceAll("(?s).*data-channel=\"(\\d+)\".*", "$1"));
            String asked =
                    String.join(
                            "\r\n",
                            "GET " + page.getRawPath() + "tab HTTP/1.1",
                            "Host: 127.0.0.1:" + port,
                            "Origin: http://" + page.getAuthority(),
                            "Upgrade: websocket",
                            "Connection: Upgrade",
                            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                            "Sec-WebSocket-Version: 13",
                            "",
                            "");
            heard(port, asked, "{}", "\"picture\"");
        } catch (IOException e) {
            return; // where no port may be opened, the archive is made without
        }
    }

    /** Milliseconds that nobody waits longer for, should something be amiss. */
    private static final int PATIENCE = 10_000;

    /**
     * What is answered on a port, up to some words.
     *
     * @param message sent after the request as a frame of a WebSocket (RFC 6455, 5.2), its mask 0
     */
    private static String heard(int port, String request, String message, String until)
            throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            if (!message.isEmpty()) {
                out.write(new byte[] {(byte) 0x81, (byte) (0x80 | message.length()), 0, 0, 0, 0});
                out.write(message.getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            StringBuilder all = new StringBuilder();
            byte[] some = new byte[8192];
            while (all.indexOf(until) < 0) {
                int read = socket.getInputStream().read(some);
                if (read < 0) {
                    break;
                }
                all.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
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
