package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.graph.ArgumentId;
import argmap.graph.NodeId;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Gives a claim or argument another title at every place that names it. */
final class Retitling {
    private Retitling() {}

    static List<List<TextChange>> ways(ParsedMap file, MapEdit.Retitle edit) {
        NodeId after = edit.after();
        Entry entry = file.entry(edit.node());
        boolean taken = !after.equals(edit.node()) && file.entry(after) != null;
        if (entry == null || taken || edit.title().isBlank()) {
            return List.of();
        }
        if (!file.model().isTitled(entry)) {
            int at = Written.of(file, entry.elements().get(0)).start();
            return List.of(List.of(TextChange.insert(at, Titles.write(after) + ": ")));
        }
        List<TextChange> changes = new ArrayList<>();
        for (Span title : places(file, edit.node())) {
            changes.add(new TextChange(title, Titles.write(after)));
        }
        return List.of(changes);
    }

    /** Where a title stands in its brackets: in definitions, references and mentions. */
    static List<Span> places(ParsedMap file, NodeId node) {
        boolean argument = node instanceof ArgumentId;
        List<Span> places = new ArrayList<>();
        TokenList tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Span brackets = brackets(file.text(), tokens.get(i), argument);
            if (!brackets.isEmpty()
                    && Titles.read(
                                    file.text().substring(brackets.start() + 1, brackets.end() - 1),
                                    argument)
                            .equals(node.title())) {
                places.add(brackets);
            }
        }
        return places;
    }

    /** A title of one kind with its brackets; empty for another token. */
    static Span brackets(String text, Token token, boolean argument) {
        boolean mention =
                token.kind()
                        == (argument ? TokenKind.ARGUMENT_MENTION : TokenKind.STATEMENT_MENTION);
        if (mention) {
            int end = text.indexOf(argument ? '>' : ']', token.start()) + 1;
            return new Span(token.start() + 1, end);
        }
        if (token.kind().isTitle() && token.kind().isArgument() == argument) {
            return new Span(token.start(), token.end() - (token.kind().isDefinition() ? 1 : 0));
        }
        return new Span(0, 0);
    }
}
