package argmap.server;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor may ask, and how a conversation begins and ends. */
final class ArgdownLanguageServer implements LanguageServer, AutoCloseable {
    private final OpenMaps maps;
    private final MapCommands commands;
    private final MapRequests requests;
    private final CountDownLatch exited = new CountDownLatch(1);
    private volatile boolean shutDown;

    ArgdownLanguageServer(List<Path> roots, CheckedMaps versions) {
        this.maps = new OpenMaps(roots, versions);
        this.commands = new MapCommands(maps);
        this.requests = new MapRequests(maps);
    }

    void connect(LanguageClient client) {
        maps.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        can.setTextDocumentSync(sync);
        can.setCodeActionProvider(
                new CodeActionOptions(
                        List.of(
                                CodeActionKind.QuickFix,
                                CodeActionKind.Refactor,
                                CodeActionKind.SourceFixAll)));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setCompletionProvider(
                new CompletionOptions(false, List.of("[", "<", "#", "{", "\"", ",")));
        can.setDocumentSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setDocumentLinkProvider(new DocumentLinkOptions(false));
        can.setSemanticTokensProvider(
                new SemanticTokensWithRegistrationOptions(Marks.legend(), true));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(MapCommands.names()));
        String version = ArgdownLanguageServer.class.getPackage().getImplementationVersion();
        return CompletableFuture.completedFuture(
                new InitializeResult(
                        can, new ServerInfo("argmap", version == null ? "development" : version)));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        maps.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        exited.countDown();
    }

    /** Checks what is open anew: a text may be another. */
    void recheck() {
        maps.recheck();
    }

    /** Waits for the end, and gives the exit code: 1 where no shutdown came before it. */
    int untilExit() throws InterruptedException {
        exited.await();
        return shutDown ? 0 : 1;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // Nothing is traced; without an answer the protocol's library would log a fault.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return requests;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return commands;
    }

    @Override
    public void close() {
        maps.close();
        exited.countDown();
    }
}
