package argmap.argdown;

import argmap.argdown.Model.Entry;
import argmap.argdown.RelationSigns.Drawn;
import argmap.argdown.SyntaxNode.Element;
import argmap.argdown.SyntaxNode.Place;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Takes lines of a map file away or to another place: a claim that is removed, or that comes to
 * bear on something else. What was drawn under a line that goes becomes a block behind its
 * paragraph.
 */
final class Moving {
    private final ParsedMap file;
    private final Branches branches;
    private final List<TextChange> changes = new ArrayList<>();

    /** Nodes whose lines go. */
    private final TreeSet<Integer> gone = new TreeSet<>();

    /** Nodes whose branches go as a whole. */
    private final TreeSet<Integer> goneWhole = new TreeSet<>();

    private Moving(ParsedMap file) {
        this.file = file;
        this.branches = new Branches(file);
    }

    /** Takes out every place at which some nodes are written. */
    static List<List<TextChange>> removal(ParsedMap file, MapEdit.Remove edit) {
        Moving moving = new Moving(file);
        for (NodeId node : edit.nodes()) {
            Entry entry = file.entry(node);
            if (entry == null
                    || !entry.structures().isEmpty()
                    || entry.elements().stream().anyMatch(e -> isStep(file, e))) {
                return List.of();
            }
            moving.gone.addAll(entry.elements());
        }
        return List.of(moving.cut());
    }

    private static boolean isStep(ParsedMap file, int node) {
        return file.model().element(node).place() == Place.STRUCTURE;
    }

    /** With the claim's own lines under what it bears on; else with its title there. */
    static List<List<TextChange>> ways(ParsedMap file, ArgumentMap map, MapEdit.Relate edit) {
        Entry node = file.entry(edit.node());
        Entry to = file.entry(edit.to());
        if (node == null || to == null || edit.node().equals(edit.to())) {
            return List.of();
        }
        RelationSigns signs = new RelationSigns(map, file.model().isStrict());
        Drawn drawn =
                signs.drawn(
                        new Relation.Between(edit.kind(), edit.node(), edit.to(), new Span(0, 0)));
        List<List<TextChange>> ways = new ArrayList<>();
        int own = file.model().canonical(node);
        if (drawn.child().equals(edit.node()) && drawn.named().isEmpty() && own >= 0) {
            ways.add(new Moving(file).withLines(map, edit, drawn, own));
        }
        ways.add(new Moving(file).byTitle(map, edit, drawn));
        ways.removeIf(List::isEmpty);
        return ways;
    }

    private List<TextChange> withLines(ArgumentMap map, MapEdit.Relate edit, Drawn drawn, int own) {
        int target = under(drawn.parent());
        boolean stays = isStep(file, own) || !takesOut(map, edit, own);
        Span branch = branches.branch(own);
        if (target < 0 || stays || branch.contains(branches.own(target))) {
            return List.of();
        }
        goneWhole.add(own);
        String line = branches.moved(own, branches.indentUnder(target), drawn.sign() + " ");
        return with(target, line);
    }

    /** True where a node's own lines are free to go: they draw nothing that is to stay. */
    private boolean takesOut(ArgumentMap map, MapEdit.Relate edit, int own) {
        takeOutLinks(map, edit);
        int parent = file.model().element(own).parent();
        return parent < 0 || gone.remove(own);
    }

    private List<TextChange> byTitle(ArgumentMap map, MapEdit.Relate edit, Drawn drawn) {
        takeOutLinks(map, edit);
        int target = under(drawn.parent());
        if (target < 0) {
            return List.of();
        }
        String title = new NodeWriter(map).reference(drawn.child(), drawn.named());
        return with(target, branches.indentUnder(target) + drawn.sign() + " " + title);
    }

    /** Where lines under a node are drawn: where it is worded, else where it is first named. */
    private int under(NodeId node) {
        Entry entry = file.entry(node);
        return entry == null ? -1 : file.model().canonical(entry);
    }

    private List<TextChange> with(int target, String line) {
        if (gone.contains(target)) {
            return List.of();
        }
        List<TextChange> all = cut();
        int at = branches.branch(target).end();
        // What goes from right there ends at the same place.
        for (TextChange change : all) {
            if (change.span().start() < at && at <= change.span().end()) {
                at = change.span().start();
            }
        }
        int place = at;
        String before = file.lineEnd() + line;
        for (int i = 0; i < all.size(); i++) {
            TextChange change = all.get(i);
            if (change.span().start() == place) {
                all.set(i, new TextChange(change.span(), before + change.replacement()));
                return all;
            }
        }
        all.add(TextChange.insert(place, before));
        return all;
    }

    /** The lines that draw relations in whose place another comes. */
    private void takeOutLinks(ArgumentMap map, MapEdit.Relate edit) {
        for (Model.Link link : file.model().links()) {
            boolean between = link.from().inference() < 0 && link.to().inference() < 0;
            for (Relation relation : map.relations()) {
                if (between
                        && relation instanceof Relation.Between b
                        && EditedMap.gives(edit, b)
                        && b.from().equals(id(link.from()))
                        && b.to().equals(id(link.to()))) {
                    gone.add(link.node());
                }
            }
        }
    }

    private static NodeId id(Model.End end) {
        return end.argument() ? new ArgumentId(end.title()) : new ClaimId(end.title());
    }

    /** Cuts all that goes, and puts what was under it behind its paragraph. */
    private List<TextChange> cut() {
        for (int node : goneWhole) {
            Span lines = branches.branch(node);
            change(lines, "", node);
        }
        for (int node : gone) {
            if (!isWithin(node)) {
                lift(node);
            }
        }
        return changes;
    }

    /** Takes a node's lines out; its branches become blocks, but for mere titles. */
    private void lift(int node) {
        StringBuilder lifted = new StringBuilder();
        Element element = file.model().element(node);
        boolean goes = goesItself(node);
        if (!goes && !branches.isBareReference(node)) {
            // A relation goes, and what it was drawn at stays.
            append(lifted, branches.moved(node, "", ""));
        } else if (goes) {
            collect(node, lifted);
        }
        Span lines = branches.branch(node);
        Span paragraph = branches.branch(branches.root(node));
        if (lines.equals(paragraph) || element.parent() < 0) {
            change(lines, lifted.toString(), node);
            return;
        }
        change(lines, "", node);
        if (lifted.length() > 0) {
            behind(paragraph.end(), lifted.toString());
        }
    }

    /** What is drawn under a node that goes, and under those below it that go too. */
    private void collect(int node, StringBuilder lifted) {
        for (int child : branches.children(node)) {
            if (gone.contains(child) && goesItself(child)) {
                collect(child, lifted);
            } else if (!branches.isBareReference(child) || !isElsewhere(child)) {
                append(lifted, branches.moved(child, "", ""));
            }
        }
    }

    /** True for what goes as a part of something larger that goes. */
    private boolean isWithin(int node) {
        int parent = file.syntax().nodes().get(node).parent();
        return goneWhole.stream().anyMatch(g -> branches.branch(g).contains(branches.own(node)))
                || (parent >= 0 && gone.contains(parent) && goesItself(parent));
    }

    private void append(StringBuilder lifted, String block) {
        String gap = file.lineEnd() + file.lineEnd();
        lifted.append(lifted.length() == 0 ? "" : gap).append(block);
    }

    /** True where every place of the node goes, and not only a relation of it. */
    private boolean goesItself(int node) {
        return entryOf(node).elements().stream().allMatch(gone::contains);
    }

    private Entry entryOf(int node) {
        Element element = file.model().element(node);
        String title = file.model().titleOf(node);
        Entry entry =
                (element.argument() ? file.model().arguments() : file.model().statements())
                        .get(title);
        if (entry == null) {
            throw new IllegalStateException("no entry for " + title);
        }
        return entry;
    }

    /** True where the node is written at another place too, which stays. */
    private boolean isElsewhere(int node) {
        return entryOf(node).elements().stream().anyMatch(e -> e != node && !gone.contains(e));
    }

    private void change(Span lines, String becomes, int node) {
        boolean alone = branches.root(node) == node && branches.isParagraph(lines);
        Span span =
                !becomes.isEmpty()
                        ? lines
                        : alone ? branches.withEmptyLines(lines) : branches.withBreak(lines);
        if (changes.stream().noneMatch(other -> other.span().contains(span))) {
            changes.removeIf(other -> span.contains(other.span()));
            changes.add(new TextChange(span, becomes));
        }
    }

    private void behind(int end, String blocks) {
        String gap = file.lineEnd() + file.lineEnd();
        for (int i = 0; i < changes.size(); i++) {
            TextChange change = changes.get(i);
            if (change.span().start() <= end && end <= change.span().end()) {
                changes.set(i, new TextChange(change.span(), change.replacement() + gap + blocks));
                return;
            }
        }
        changes.add(TextChange.insert(end, gap + blocks));
    }
}
