package argmap.server;

import argmap.argdown.MapEdit;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

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
        List<String> only = params.getContext().getOnly();
        return maps.answer(
                params.getTextDocument().getUri(),
                map ->
                        MapActions.at(
                                        map,
                                        Lines.span(map.source(), params.getRange()),
                                        only == null ? List.of() : only)
                                .stream()
                                .map(Either::<Command, CodeAction>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return at(params, MapRequests::hover);
    }

    private static @Nullable Hover hover(OpenMap map, int offset) {
        GroundedMap grounded = map.checked().grounded();
        Optional<GroundedMap.Found> quotation = MapPlaces.quotationAt(grounded, offset);
        if (quotation.isPresent()) {
            Span span = quotation.get().quotation().span();
            return hover(map, Hovers.of(grounded, quotation.get()), span);
        }
        Optional<NodeId> node = map.places().nodeAt(offset);
        if (node.isEmpty()) {
            return null;
        }
        Span span =
                map.places()
                        .titleAt(offset)
                        .map(MapPlaces.Named::title)
                        .orElse(new Span(offset, offset));
        return hover(map, Hovers.of(map, node.get()), span);
    }

    private static @Nullable Hover hover(OpenMap map, String markdown, Span span) {
        if (markdown.isEmpty()) {
            return null;
        }
        Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown));
        hover.setRange(Lines.range(map.source(), span));
        return hover;
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
            definition(DefinitionParams params) {
        return at(params, (map, offset) -> Either.forLeft(definition(map, offset)));
    }

    private static List<Location> definition(OpenMap map, int offset) {
        Optional<GroundedMap.Found> quotation =
                MapPlaces.quotationAt(map.checked().grounded(), offset);
        if (quotation.isPresent()) {
            return TextPlaces.of(map).location(quotation.get().anchoring()).stream().toList();
        }
        return map
                .places()
                .nodeAt(offset)
                .flatMap(map.places()::definition)
                .map(named -> location(map, named))
                .stream()
                .toList();
    }

    private static Location location(OpenMap map, MapPlaces.Named named) {
        return new Location(map.uri(), Lines.range(map.source(), named.title()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean all = params.getContext().isIncludeDeclaration();
        return at(
                params,
                (map, offset) -> {
                    List<Location> places = new ArrayList<>();
                    for (MapPlaces.Named named : named(map, offset)) {
                        if (all || !named.worded()) {
                            places.add(location(map, named));
                        }
                    }
                    return places;
                });
    }

    private static List<MapPlaces.Named> named(OpenMap map, int offset) {
        return map.places().nodeAt(offset).map(map.places()::of).orElse(List.of());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
            DocumentHighlightParams params) {
        return at(
                params,
                (map, offset) ->
                        named(map, offset).stream()
                                .map(
                                        named ->
                                                new DocumentHighlight(
                                                        Lines.range(map.source(), named.title()),
                                                        named.worded()
                                                                ? DocumentHighlightKind.Write
                                                                : DocumentHighlightKind.Read))
                                .toList());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
            prepareRename(PrepareRenameParams params) {
        return at(
                params,
                (map, offset) ->
                        map.places()
                                .titleAt(offset)
                                .filter(named -> MapPlaces.isTitle(map.source(), named))
                                .map(
                                        named ->
                                                Either3
                                                        .<Range, PrepareRenameResult,
                                                                PrepareRenameDefaultBehavior>
                                                                forSecond(
                                                                        new PrepareRenameResult(
                                                                                within(map, named),
                                                                                named.node()
                                                                                        .title())))
                                .orElse(null));
    }

    private static Range within(OpenMap map, MapPlaces.Named named) {
        Span title = named.title();
        return Lines.range(map.source(), new Span(title.start() + 1, title.end() - 1));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return at(
                params,
                (map, offset) ->
                        map.places()
                                .titleAt(offset)
                                .map(
                                        named ->
                                                MapCommands.edited(
                                                        map,
                                                        List.of(
                                                                new MapEdit.Retitle(
                                                                        named.node(),
                                                                        params.getNewName()))))
                                .orElseThrow(() -> MapCommands.wrong("there is no title here")));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
            CompletionParams params) {
        return at(params, (map, offset) -> Either.forRight(Completions.at(map, offset)));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return maps.answer(
                params.getTextDocument().getUri(),
                map ->
                        SymbolTree.symbols(map).stream()
                                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return maps.answer(params.getTextDocument().getUri(), SymbolTree::folds);
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return maps.answer(params.getTextDocument().getUri(), map -> TextPlaces.of(map).links(map));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return maps.answer(params.getTextDocument().getUri(), Marks::of);
    }

    /** Answers a question about one place of a map. */
    private <T> CompletableFuture<@Nullable T> at(
            TextDocumentPositionParams params, BiFunction<OpenMap, Integer, @Nullable T> how) {
        return maps.answer(
                params.getTextDocument().getUri(),
                map -> how.apply(map, Lines.offset(map.source(), params.getPosition())));
    }
}
