package argmap.server;

import argmap.Pipeline;
import argmap.argdown.ArgdownEditor;
import argmap.argdown.Decision;
import argmap.argdown.MapEdit;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The edits that a person decides on, by name: {@code argmap.accept} and the others. Each takes one
 * object:
 *
 * <pre>{@code
 * {"uri": "file:///reading.argdown", "node": "[War was likely]"}                    argmap.accept
 * {"uri": …, "node": …}                                                             argmap.reject
 * {"uri": …, "node": …, "title": "War was near"}                                    argmap.retitle
 * {"uri": …, "node": …, "text": "War was near in 1919."}                            argmap.reword
 * {"uri": …, "node": …, "kind": "support|attack|concession", "to": "[Peace failed]"}  argmap.relate
 * {"uri": …, "title": …, "quote": …, "text": …, "page": …, "kind": …, "to": …}      argmap.claim
 * {"uri": …, "node": …, "quote": …, "page": …}                                      argmap.evidence
 * }</pre>
 *
 * <p>The answer is the edit, which the editor is also asked to make, unless the object says {@code
 * "apply": false}. An edit that cannot be made is an error that says why.
 */
final class MapCommands implements WorkspaceService {
    /** Makes the edits of one command. */
    @FunctionalInterface
    private interface Edits {
        List<MapEdit> of(ArgumentMap map, Arguments arguments);
    }

    private static final Map<String, Edits> COMMANDS = commands();

    private final OpenMaps maps;

    MapCommands(OpenMaps maps) {
        this.maps = maps;
    }

    private static Map<String, Edits> commands() {
        Map<String, Edits> all = new LinkedHashMap<>();
        all.put("argmap.accept", (map, a) -> Decision.accept(map, a.node("node")));
        all.put("argmap.reject", (map, a) -> Decision.reject(map, a.node("node")));
        all.put(
                "argmap.retitle",
                (map, a) -> List.of(new MapEdit.Retitle(a.node("node"), a.text("title"))));
        all.put(
                "argmap.reword",
                (map, a) -> List.of(new MapEdit.Reword(a.node("node"), a.text("text"))));
        all.put(
                "argmap.relate",
                (map, a) -> Decision.relate(map, a.node("node"), a.kind(), a.node("to")));
        all.put("argmap.claim", (map, a) -> claim(map, a));
        all.put(
                "argmap.evidence",
                (map, a) ->
                        Decision.quote(map, a.node("node"), a.text("quote"), a.orEmpty("page")));
        return all;
    }

    private static List<MapEdit> claim(ArgumentMap map, Arguments a) {
        Decision.NewClaim claim =
                new Decision.NewClaim(
                        a.text("title"), a.orEmpty("text"), a.text("quote"), a.orEmpty("page"));
        return a.orEmpty("to").isEmpty()
                ? Decision.claim(map, claim)
                : Decision.claim(map, claim, a.kind(), a.node("to"));
    }

    static List<String> names() {
        return List.copyOf(COMMANDS.keySet());
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        Edits edits = COMMANDS.get(params.getCommand());
        if (edits == null) {
            throw wrong("there is no command " + params.getCommand() + "; there are " + names());
        }
        Arguments arguments = Arguments.of(params.getArguments());
        OpenMap map =
                maps.map(arguments.text("uri"))
                        .orElseThrow(() -> wrong(arguments.text("uri") + " is not open"));
        return maps.answer(
                map.uri(),
                now -> {
                    WorkspaceEdit edit = edited(now, edits, arguments);
                    if (arguments.isToBeApplied()) {
                        // Whether it was made, the next version of the map says.
                        CompletableFuture<?> unused =
                                maps.client().applyEdit(new ApplyWorkspaceEditParams(edit));
                    }
                    return edit;
                });
    }

    private static WorkspaceEdit edited(OpenMap map, Edits edits, Arguments arguments) {
        if (!map.isOurs()) {
            throw wrong("this is a map of another program, which is not edited here");
        }
        return edited(map, edits.of(Pipeline.map(map.source()).value(), arguments));
    }

    /** Edits as the editor is to make them. */
    static WorkspaceEdit edited(OpenMap map, List<MapEdit> edits) {
        ArgdownEditor.Edited edited = ArgdownEditor.edit(map.source(), edits);
        if (!edited.refused().isEmpty()) {
            throw wrong("the file does not allow this change" + why(edited.refused().get(0)));
        }
        return becomes(map, edited.text());
    }

    /** What an edit spoke of, where its name says what may be wrong. */
    private static String why(MapEdit refused) {
        if (refused instanceof MapEdit.Retitle retitle) {
            return ": is there something else called " + retitle.after().written() + "?";
        }
        if (refused instanceof MapEdit.Remove) {
            return ": is it a step of an argument?";
        }
        return ": is there such a claim or argument?";
    }

    /** The edit of one version of a map to other words. */
    static WorkspaceEdit becomes(OpenMap map, String words) {
        List<TextEdit> edits = new ArrayList<>();
        for (LineDifference.Change change : LineDifference.between(map.source().text(), words)) {
            Span span = new Span(change.from(), change.to());
            edits.add(new TextEdit(Lines.range(map.source(), span), change.becomes()));
        }
        TextDocumentEdit document =
                new TextDocumentEdit(
                        new VersionedTextDocumentIdentifier(map.uri(), map.version()), edits);
        return new WorkspaceEdit(List.of(Either.forLeft(document)));
    }

    static ResponseErrorException wrong(String why) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.InvalidParams, why, null));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to configure.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        maps.recheck();
    }

    /** The one object that a command takes. */
    record Arguments(JsonObject object) {
        static Arguments of(List<Object> all) {
            if (all.size() == 1
                    && all.get(0) instanceof JsonElement element
                    && element.isJsonObject()) {
                return new Arguments(element.getAsJsonObject());
            }
            throw wrong("one object of arguments is needed");
        }

        String orEmpty(String key) {
            JsonElement value = object.get(key);
            try {
                return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
            } catch (JsonParseException e) {
                return "";
            }
        }

        String text(String key) {
            String value = orEmpty(key);
            if (value.isBlank()) {
                throw wrong("\"" + key + "\" is missing");
            }
            return value;
        }

        /** {@code [Title]} or {@code <Title>}. */
        NodeId node(String key) {
            String written = text(key).strip();
            if (written.length() > 2 && written.startsWith("[") && written.endsWith("]")) {
                return new ClaimId(written.substring(1, written.length() - 1));
            }
            if (written.length() > 2 && written.startsWith("<") && written.endsWith(">")) {
                return new ArgumentId(written.substring(1, written.length() - 1));
            }
            throw wrong("\"" + key + "\" has to be a [Claim] or an <Argument>, not " + written);
        }

        Relation.Kind kind() {
            try {
                return Relation.Kind.valueOf(text("kind").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw wrong("\"kind\" has to be support, attack or concession");
            }
        }

        boolean isToBeApplied() {
            return !orEmpty("apply").equals("false");
        }
    }
}
