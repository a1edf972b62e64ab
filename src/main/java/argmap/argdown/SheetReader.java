package argmap.argdown;

import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Heading;
import argmap.argdown.SyntaxNode.InferenceLine;
import argmap.argdown.SyntaxNode.Structure;
import argmap.graph.ArgumentId;
import argmap.graph.ClaimId;
import argmap.graph.MapSheet;
import argmap.graph.MapSheet.Drawn;
import argmap.graph.MapSheet.Owner;
import argmap.graph.MapSheet.Placed;
import argmap.graph.MapSheet.Statement;
import argmap.graph.MapSheet.WrittenOut;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells how a map file is written down. */
final class SheetReader {
    private final ParsedMap file;
    private final List<SyntaxNode> nodes;
    private final List<MapSheet.Heading> headings = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<MapSheet.Entry> data = new ArrayList<>();
    private final List<MapSheet.Tag> tags = new ArrayList<>();
    private final List<MapSheet.Mention> mentions = new ArrayList<>();
    private final List<WrittenOut> structures = new ArrayList<>();

    private SheetReader(ParsedMap file) {
        this.file = file;
        this.nodes = file.syntax().nodes();
    }

    static MapSheet read(ParsedMap file) {
        return new SheetReader(file).sheet();
    }

    private MapSheet sheet() {
        Span front = file.syntax().frontMatter();
        if (!front.isEmpty()) {
            data.addAll(
                    SheetData.of(
                            file, Owner.HEAD, Optional.empty(), front, file.model().settings()));
        }
        int[] sections = file.sectionOfNodes();
        Set<Integer> parents = new HashSet<>();
        nodes.forEach(node -> parents.add(node.parent()));
        for (int i = 0; i < nodes.size(); i++) {
            SyntaxNode node = nodes.get(i);
            if (node instanceof Heading heading) {
                String title = heading.content().wording();
                headings.add(new MapSheet.Heading(title, heading.level(), heading.span()));
                addData(Owner.HEADING, Optional.empty(), heading.data(), i);
            } else if (node instanceof InferenceLine line) {
                addData(Owner.STEP, Optional.empty(), line.data(), i);
            } else if (node instanceof Structure structure) {
                structures.add(writtenOut(i, structure));
            } else if (node instanceof Element element) {
                addElement(i, element, sections[i], !parents.contains(i));
            }
        }
        addTagsAndMentions();
        return new MapSheet(headings, placed, drawn, data, tags, mentions, structures, List.of());
    }

    private void addData(Owner owner, Optional<NodeId> of, Span braces, int node) {
        if (!braces.isEmpty()) {
            data.addAll(SheetData.of(file, owner, of, braces, file.model().dataOf(node)));
        }
    }

    private NodeId id(int node) {
        String title = file.model().titleOf(node);
        boolean argument = !(nodes.get(node) instanceof Element element) || element.argument();
        return argument ? new ArgumentId(title) : new ClaimId(title);
    }

    private void addElement(int node, Element element, int section, boolean leaf) {
        NodeId id = id(node);
        Token title = Written.of(file, node).title();
        Span words = element.content().span();
        boolean titled = title.kind().isTitle();
        placed.add(
                new Placed(
                        id,
                        element.content().wording(),
                        section,
                        titled ? withoutColon(title) : words,
                        element.span()));
        addData(Owner.NODE, Optional.of(id), element.data(), node);
        if (element.parent() >= 0) {
            boolean bare =
                    leaf
                            && !element.definition()
                            && !element.title().isEmpty()
                            && element.content().isNone()
                            && element.data().isEmpty();
            drawn.add(drawn(node, element, id, section, bare));
        }
    }

    private static Span withoutColon(Token title) {
        return new Span(title.start(), title.end() - (title.kind().isDefinition() ? 1 : 0));
    }

    private Drawn drawn(int node, Element element, NodeId id, int section, boolean bare) {
        NodeId parent = id(element.parent());
        boolean up = element.mark().pointsUp();
        boolean undercut =
                element.mark() == TokenKind.UNDERCUT_BY || element.mark() == TokenKind.UNDERCUTS;
        return new Drawn(
                kind(node, element),
                undercut,
                up ? id : parent,
                up ? parent : id,
                section,
                bare
                        ? file.withBlanksBefore(element.span().start(), element.span().end())
                        : new Span(0, 0),
                element.span());
    }

    private Relation.Kind kind(int node, Element element) {
        String named = file.model().dataOf(node).get("relation").string();
        for (Relation.Kind kind : Relation.Kind.values()) {
            if (kind.name().equals(named.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        boolean exact = file.model().isStrict();
        return switch (element.mark()) {
            case SUPPORTED_BY, SUPPORTS -> Relation.Kind.SUPPORT;
            case CONTRADICTS -> Relation.Kind.CONTRADICTORY;
            default -> exact ? Relation.Kind.CONTRARY : Relation.Kind.ATTACK;
        };
    }

    private WrittenOut writtenOut(int node, Structure structure) {
        List<Statement> statements = new ArrayList<>();
        boolean concluded = false;
        for (int member : structure.members()) {
            if (nodes.get(member) instanceof Element element) {
                ClaimId claim = new ClaimId(file.model().titleOf(member));
                Token title = Written.of(file, member).title();
                Span span = title.kind().isTitle() ? withoutColon(title) : element.span();
                statements.add(new Statement(claim, concluded, span));
                concluded = false;
            } else {
                concluded = true;
            }
        }
        return new WrittenOut(new ArgumentId(file.model().titleOf(node)), statements);
    }

    /** Tokens and nodes stand in one order, so that one walk finds what each tag belongs to. */
    private void addTagsAndMentions() {
        int node = -1;
        int next = nextWithText(0);
        for (int i = 0; i < file.tokens().size(); i++) {
            TokenKind kind = file.tokens().kind(i);
            boolean mention =
                    kind == TokenKind.STATEMENT_MENTION || kind == TokenKind.ARGUMENT_MENTION;
            if (kind != TokenKind.TAG && !mention) {
                continue;
            }
            int start = file.tokens().start(i);
            while (next < nodes.size() && nodes.get(next).span().start() <= start) {
                node = next;
                next = nextWithText(next + 1);
            }
            String image = file.text().substring(start, file.tokens().end(i)).stripTrailing();
            Span span = new Span(start, start + image.length());
            if (mention) {
                String title = image.substring(2, image.length() - 1);
                boolean argument = kind == TokenKind.ARGUMENT_MENTION;
                mentions.add(
                        new MapSheet.Mention(
                                argument ? new ArgumentId(title) : new ClaimId(title), span));
            } else {
                boolean its = node >= 0 && nodes.get(node) instanceof Element;
                tags.add(
                        new MapSheet.Tag(
                                its ? Optional.of(id(node)) : Optional.empty(),
                                ContentReader.tag(image),
                                span));
            }
        }
    }

    private int nextWithText(int from) {
        int i = from;
        while (i < nodes.size()
                && !(nodes.get(i) instanceof Element || nodes.get(i) instanceof Heading)) {
            i++;
        }
        return i;
    }
}
