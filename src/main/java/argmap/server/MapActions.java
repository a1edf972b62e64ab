package argmap.server;

import argmap.argdown.ArgdownEditor;
import argmap.graph.Annotations;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.message.Mend;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.jspecify.annotations.Nullable;

/** What can be done at a place of a map: mend what is wrong there, decide on a suggestion. */
final class MapActions {
    /** Fixes of one place; each is proved by reading the file, which takes its time. */
    private static final int MOST_FIXES = 10;

    private final OpenMap map;
    private final List<CodeAction> actions = new ArrayList<>();

    private MapActions(OpenMap map) {
        this.map = map;
    }

    static List<CodeAction> at(OpenMap map, Span here, List<String> wanted) {
        MapActions actions = new MapActions(map);
        if (map.isOurs()) {
            if (isWanted(wanted, CodeActionKind.QuickFix)) {
                actions.fixes(here);
            }
            if (isWanted(wanted, CodeActionKind.Refactor)) {
                map.places().nodeAt(here.start()).ifPresent(actions::decisions);
            }
            if (wanted.contains(CodeActionKind.SourceFixAll) || wanted.isEmpty()) {
                actions.fixAll();
            }
        }
        return actions.actions;
    }

    private static boolean isWanted(List<String> wanted, String kind) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(w -> w.equals(kind) || w.startsWith(kind + "."));
    }

    private void fixes(Span here) {
        int fixes = 0;
        for (Message message : map.checked().diagnostics()) {
            boolean touches =
                    message.span().start() <= here.end() && here.start() <= message.span().end();
            if (touches && !message.mends().isEmpty() && fixes++ < MOST_FIXES) {
                CodeAction action = mended("Fix: " + message.message(), message.mends());
                if (action != null) {
                    action.setKind(CodeActionKind.QuickFix);
                    action.setDiagnostics(List.of(OpenMaps.diagnostic(map, message)));
                    action.setIsPreferred(true);
                }
            }
        }
    }

    private void fixAll() {
        List<Mend> all = new ArrayList<>();
        map.checked().diagnostics().forEach(message -> all.addAll(message.mends()));
        if (!all.isEmpty()) {
            CodeAction action = mended("Fix all that changes nothing the map says", all);
            if (action != null) {
                action.setKind(CodeActionKind.SourceFixAll);
            }
        }
    }

    private @Nullable CodeAction mended(String title, List<Mend> mends) {
        ArgdownEditor.Mended mended = ArgdownEditor.mend(map.source(), mends);
        if (mended.made().isEmpty()) {
            return null;
        }
        CodeAction action = new CodeAction(title);
        action.setEdit(MapCommands.becomes(map, mended.text()));
        actions.add(action);
        return action;
    }

    private void decisions(NodeId node) {
        ArgumentMap its = map.checked().grounded().map();
        if (said(its, node).suggested()) {
            decision("Accept " + node.written(), "argmap.accept", Map.of("node", node.written()));
            decision("Reject " + node.written(), "argmap.reject", Map.of("node", node.written()));
        }
        for (Relation relation : its.relations()) {
            if (relation instanceof Relation.Between between && between.from().equals(node)) {
                for (Relation.Kind kind :
                        List.of(
                                Relation.Kind.SUPPORT,
                                Relation.Kind.ATTACK,
                                Relation.Kind.CONCESSION)) {
                    if (kind != between.kind()) {
                        turn(node, kind, between.to());
                    }
                }
            }
        }
    }

    private void turn(NodeId node, Relation.Kind kind, NodeId to) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        String title =
                switch (kind) {
                    case SUPPORT -> "Let it support ";
                    case ATTACK -> "Let it attack ";
                    default -> "Let it be a concession to ";
                };
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("node", node.written());
        arguments.put("kind", word);
        arguments.put("to", to.written());
        decision(title + to.written(), "argmap.relate", arguments);
    }

    private void decision(String title, String command, Map<String, String> arguments) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("uri", map.uri());
        all.putAll(arguments);
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.Refactor);
        action.setCommand(new Command(title, command, List.of(all)));
        actions.add(action);
    }

    private static Annotations said(ArgumentMap map, NodeId node) {
        return node instanceof ArgumentId argument
                ? map.argument(argument).map(a -> a.annotations()).orElse(Annotations.NONE)
                : map.claim((ClaimId) node).map(c -> c.annotations()).orElse(Annotations.NONE);
    }
}
