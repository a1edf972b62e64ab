package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Adds a tag, or takes it away wherever it stands. */
final class Tagging {
    private Tagging() {}

    static List<TextChange> add(ParsedMap file, Entry entry, String tag) {
        int node = file.model().canonical(entry);
        if (node < 0 || entry.tags().contains(tag)) {
            return List.of();
        }
        // Behind all tags it has, so that they keep their order.
        for (int element : entry.elements()) {
            node = file.model().element(element).content().tags().isEmpty() ? node : element;
        }
        return List.of(TextChange.insert(Written.of(file, node).end(), " " + NodeWriter.tag(tag)));
    }

    static List<TextChange> remove(ParsedMap file, Entry entry, String tag) {
        List<TextChange> changes = new ArrayList<>();
        for (int node : entry.elements()) {
            Written written = Written.of(file, node);
            if (holdsOnly(file, written, tag)) {
                // A definition without a text is none; its colon goes too.
                changes.add(cut(written.title().end() - 1, written.end()));
            } else {
                remove(file, written, tag, changes);
            }
            if (file.model().dataOf(node).get(tag).isTrue() && AnnotationReader.isFlag(tag)) {
                changes.addAll(DataChange.remove(file, node, tag));
            }
        }
        return changes;
    }

    private static void remove(
            ParsedMap file, Written written, String tag, List<TextChange> changes) {
        for (int i = written.from(); i < written.to(); i++) {
            Token token = file.tokens().get(i);
            String image = file.text().substring(token.start(), token.end());
            if (token.kind() == TokenKind.TAG && ContentReader.tag(image).equals(tag)) {
                int end = token.start() + image.stripTrailing().length();
                changes.add(new TextChange(file.withBlanksBefore(token.start(), end), ""));
            }
        }
    }

    private static boolean holdsOnly(ParsedMap file, Written written, String tag) {
        return written.title().kind().isDefinition()
                && written.to() > written.from()
                && written.element().content().wording().isEmpty()
                && written.element().content().tags().stream().allMatch(tag::equals)
                && file.text().charAt(written.title().end() - 1) == ':';
    }

    private static TextChange cut(int from, int to) {
        return new TextChange(new Span(from, to), "");
    }
}
