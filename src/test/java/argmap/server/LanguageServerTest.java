package argmap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation with the language server, as an editor has it, over pipes. */
class LanguageServerTest {
    private static final String MAP =
            """
            ===
            source: text.txt
            ===

            [Rent is due]: The rent is due. #suggested {quote: "The rent is due on Monday"}
              + [Contract]: The contract says so.

            [Contract]
              + [Signed]: Both signed it.
            """;

    /** An editor that keeps what it is told. */
    private static final class Editor implements LanguageClient {
        final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();
        final BlockingQueue<ApplyWorkspaceEditParams> edits = new LinkedBlockingQueue<>();

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            diagnostics.add(params);
        }

        @Override
        public void showMessage(MessageParams params) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(
                ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(new MessageActionItem(""));
        }

        @Override
        public void logMessage(MessageParams params) {}

        @Override
        public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(
                ApplyWorkspaceEditParams params) {
            edits.add(params);
            return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
        }

        List<Diagnostic> next() throws InterruptedException {
            PublishDiagnosticsParams params = diagnostics.poll(60, TimeUnit.SECONDS);
            assertTrue(params != null, "no diagnostics came");
            return params.getDiagnostics();
        }
    }

    private final Editor editor = new Editor();
    private LanguageServer server;
    private CompletableFuture<Integer> exit;
    private String uri;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, InterruptedException, ExecutionException {
        Files.writeString(
                folder.resolve("text.txt"),
                "The rent is due on Monday, as the contract says.\n\nNobody had paid it yet.\n");
        Path map = folder.resolve("map.argdown");
        Files.writeString(map, MAP);
        uri = map.toUri().toString();
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedInputStream back = new PipedInputStream(1 << 16);
        PipedOutputStream to = new PipedOutputStream(in);
        PipedOutputStream out = new PipedOutputStream(back);
        exit =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return LanguageConnection.serve(
                                        in, out, new PrintWriter(Writer.nullWriter()));
                            } catch (IOException e) {
                                return -1;
                            }
                        });
        var launcher = LSPLauncher.createClientLauncher(editor, back, to);
        Future<Void> unused = launcher.startListening();
        server = launcher.getRemoteProxy();
        server.initialize(new InitializeParams()).get();
        TextDocumentItem item = new TextDocumentItem(uri, "argdown", 1, MAP);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    }

    @AfterEach
    void close() throws InterruptedException, ExecutionException {
        server.shutdown().get();
        server.exit();
        assertEquals(0, exit.get());
    }

    private Position at(String words) {
        String before = MAP.substring(0, MAP.indexOf(words) + 1);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder out = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Range range = edits.get(i).getRange();
            out.replace(
                    offset(text, range.getStart()),
                    offset(text, range.getEnd()),
                    edits.get(i).getNewText());
        }
        return out.toString();
    }

    private static int offset(String text, Position at) {
        int offset = 0;
        for (int i = 0; i < at.getLine(); i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + at.getCharacter();
    }

    @Test
    void aSlipIsToldAndGoesWhenItIsMended() throws InterruptedException {
        List<Diagnostic> first = editor.next();
        assertTrue(first.stream().noneMatch(d -> d.getSeverity().getValue() == 1), first::toString);
        change(2, new Range(new Position(8, 0), new Position(8, 0)), "  + [Broken\n");
        assertTrue(editor.next().stream().anyMatch(d -> d.getRange().getStart().getLine() >= 7));
        change(3, new Range(new Position(8, 0), new Position(9, 0)), "");
        assertEquals(first, editor.next());
    }

    private void change(int version, Range range, String text) {
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri, version),
                                List.of(new TextDocumentContentChangeEvent(range, text))));
    }

    @Test
    void aQuotationLeadsToItsSentence() throws Exception {
        TextDocumentIdentifier map = new TextDocumentIdentifier(uri);
        var hover =
                server.getTextDocumentService()
                        .hover(new HoverParams(map, at("due on Monday")))
                        .get();
        String words = hover.getContents().getRight().getValue();
        assertTrue(words.contains("**The rent is due on Monday**, as the contract says."), words);
    }

    @Test
    void aTitleIsRenamedWhereverItStands() throws Exception {
        TextDocumentIdentifier map = new TextDocumentIdentifier(uri);
        var edit =
                server.getTextDocumentService()
                        .rename(new RenameParams(map, at("Contract]\n"), "Lease"))
                        .get();
        assertEquals(
                MAP.replace("[Contract]", "[Lease]"),
                applied(MAP, edit.getDocumentChanges().get(0).getLeft().getEdits()));
    }

    @Test
    void aSuggestionIsAcceptedByACommand() throws Exception {
        server.getWorkspaceService()
                .executeCommand(
                        new ExecuteCommandParams(
                                "argmap.accept",
                                List.of(Map.of("uri", uri, "node", "[Rent is due]"))))
                .get();
        ApplyWorkspaceEditParams asked = editor.edits.poll(60, TimeUnit.SECONDS);
        assertTrue(asked != null, "no edit was asked for");
        assertEquals(
                MAP.replace(" #suggested", ""),
                applied(MAP, asked.getEdit().getDocumentChanges().get(0).getLeft().getEdits()));
    }

    @Test
    void whatCannotBeDoneIsAnErrorThatSaysWhy() {
        ExecutionException refused =
                assertThrows(
                        ExecutionException.class,
                        () ->
                                server.getWorkspaceService()
                                        .executeCommand(
                                                new ExecuteCommandParams(
                                                        "argmap.accept",
                                                        List.of(
                                                                Map.of(
                                                                        "uri",
                                                                        "file:///etc/passwd",
                                                                        "node",
                                                                        "[A]"))))
                                        .get());
        assertTrue(String.valueOf(refused.getMessage()).contains("is not open"));
    }

    /** A place that a file does not have is the nearest that it has. */
    @Test
    void aPlaceBeyondTheFileIsNoFault() throws Exception {
        TextDocumentIdentifier map = new TextDocumentIdentifier(uri);
        for (Position nowhere : List.of(new Position(999, 0), new Position(0, 999_999))) {
            server.getTextDocumentService().hover(new HoverParams(map, nowhere)).get();
        }
    }
}
