package argmap.server;

import argmap.message.Mend;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor asks of one map, and its changes as they are typed. */
final class MapRequests implements TextDocumentService {
    private final OpenMaps maps;

    MapRequests(OpenMaps maps) {
        this.maps = maps;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        maps.open(item.getUri(), item.getVersion(), item.getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        maps.change(
                params.getTextDocument().getUri(),
                params.getTextDocument().getVersion(),
                params.getContentChanges());
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        maps.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // What is saved is what was typed.
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(
            CodeActionParams params) {
        return maps.answer(
                params.getTextDocument().getUri(),
                map -> {
                    List<Either<Command, CodeAction>> all = new ArrayList<>();
                    Span here = Lines.span(map.source(), params.getRange());
                    for (Message message : map.checked().diagnostics()) {
                        if (!message.mends().isEmpty() && touches(message.span(), here)) {
                            all.add(Either.forRight(fix(map, message)));
                        }
                    }
                    return all;
                });
    }

    private static boolean touches(Span one, Span other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }

    private static CodeAction fix(OpenMap map, Message message) {
        List<TextEdit> edits = new ArrayList<>();
        for (Mend mend : message.mends()) {
            for (Mend.Change change : mend.changes()) {
                edits.add(
                        new TextEdit(
                                Lines.range(map.source(), change.span()), change.becomes()));
            }
        }
        CodeAction action = new CodeAction("Fix: " + message.message());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(OpenMaps.diagnostic(map, message)));
        action.setEdit(MapCommands.edit(map, edits));
        return action;
    }
}
