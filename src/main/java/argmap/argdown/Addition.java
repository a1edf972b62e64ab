package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.SyntaxNode.Heading;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts new blocks at the end of the sections they belong to: nothing that is written moves, and
 * what a comment above a heading says stays above it.
 */
final class Addition {
    private final ParsedMap file;
    private final int sections;

    private Addition(ParsedMap file) {
        this.file = file;
        this.sections = file.model().sections().size();
    }

    /**
     * @param after the map with what is added
     */
    static List<TextChange> of(ParsedMap file, ArgumentMap after, MapEdit.Add added) {
        Map<NodeId, Integer> known = new LinkedHashMap<>();
        int[] sectionOf = file.sectionOfNodes();
        add(known, file.model().statements(), sectionOf, ClaimId::new);
        add(known, file.model().arguments(), sectionOf, ArgumentId::new);
        RelationSigns signs = new RelationSigns(after, file.model().isStrict());
        UnderUntitled under = new UnderUntitled(file, signs, new NodeWriter(after));
        List<Relation> named = new ArrayList<>(added.relations());
        named.removeIf(under::takes);
        List<Relation> others = added.relations().stream().filter(under::takes).toList();
        List<String> blocks = new MapLayout(after, signs, named, known).sections();
        Addition addition = new Addition(file);
        List<TextChange> changes = new ArrayList<>(under.draw(others));
        for (int section = 0; section < blocks.size(); section++) {
            if (!blocks.get(section).isBlank()) {
                changes.add(addition.insert(section, blocks.get(section)));
            }
        }
        return changes;
    }

    /** False where something is there already, or a section or an end of a relation is not. */
    static boolean isPossible(ArgumentMap map, MapEdit.Add add) {
        Set<NodeId> ids = new HashSet<>();
        map.claims().forEach(claim -> ids.add(claim.id()));
        map.arguments().forEach(argument -> ids.add(argument.id()));
        boolean fresh = true;
        for (Claim claim : add.claims()) {
            fresh &= ids.add(claim.id()) && claim.section() < map.sections().size();
        }
        for (Argument argument : add.arguments()) {
            fresh &= ids.add(argument.id()) && argument.section() < map.sections().size();
        }
        for (Argument argument : add.arguments()) {
            for (Inference step : argument.inferences()) {
                fresh &= ids.contains(step.conclusion()) && ids.containsAll(step.premises());
            }
        }
        for (Relation relation : add.relations()) {
            NodeId to = relation.fold(Relation.Between::to, u -> u.inference().argument());
            fresh &= ids.contains(relation.from()) && ids.contains(to);
        }
        return fresh;
    }

    private static void add(
            Map<NodeId, Integer> known,
            Map<String, Entry> entries,
            int[] sectionOf,
            Function<String, NodeId> id) {
        for (Entry entry : entries.values()) {
            int first =
                    entry.elements().isEmpty()
                            ? entry.section()
                            : sectionOf[entry.elements().get(0)];
            known.put(id.apply(entry.title()), first);
        }
    }

    private TextChange insert(int section, String blocks) {
        String lineEnd = file.lineEnd();
        String text = blocks.stripTrailing().replace("\n", lineEnd);
        int limit = heading(section + 1);
        int last = lastEnd(section);
        int at = last == 0 ? limit : paragraphEnd(last);
        if (at >= limit && section < sections) {
            boolean apart = limit == 0 || emptyLineBefore(limit);
            return TextChange.insert(limit, (apart ? "" : lineEnd) + text + lineEnd + lineEnd);
        }
        return TextChange.insert(at, at == 0 ? text + lineEnd : lineEnd + lineEnd + text);
    }

    /** Where a section's heading starts; for the one behind the last, where the words end. */
    private int heading(int section) {
        if (section <= sections) {
            int node = file.model().sections().get(section - 1);
            return file.syntax().nodes().get(node).span().start();
        }
        return file.text().stripTrailing().length();
    }

    /** Where the last thing of a section ends, its heading or the frontmatter where it is empty. */
    private int lastEnd(int section) {
        int end = section == 0 ? file.syntax().frontMatter().end() : 0;
        int at = 0;
        for (SyntaxNode node : file.syntax().nodes()) {
            at += node instanceof Heading ? 1 : 0;
            if (at == section) {
                end = Math.max(end, node.span().end());
            }
        }
        return end;
    }

    /** Where the paragraph that ends after {@code from} ends, with the comments on its lines. */
    private int paragraphEnd(int from) {
        TokenList tokens = file.tokens();
        int i = tokens.firstFrom(from);
        while (i < tokens.size() - 1 && tokens.kind(i) != TokenKind.EMPTY_LINE) {
            i++;
        }
        return tokens.kind(i) == TokenKind.EMPTY_LINE
                ? tokens.start(i)
                : file.text().stripTrailing().length();
    }

    private boolean emptyLineBefore(int offset) {
        String before = file.text().substring(0, offset);
        String words = before.stripTrailing();
        return before.substring(words.length()).lines().count() > 1;
    }
}
