package argmap.report;

import argmap.graph.ClaimId;
import argmap.graph.Connection;
import argmap.graph.NodeId;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The argument with the text's words for it. First the theses; then each main reason, below what is
 * given for it and above what speaks against it, so that nothing is concluded before its grounds
 * have been read. Every claim and every argument of the map is printed once.
 *
 * <pre>
 * Main reason 1
 *      3  supports 2: The pipes froze.
 * ∴ 2  supports 1: The flat could not be lived in.
 *      4  speaks against 2 (opposing view): Others lived there.
 * </pre>
 */
final class ArgumentPart {
    /** Theses that stand alone at the top; more of them are no theses but loose claims. */
    private static final int MOST_THESES = 3;

    private final Maker maker;
    private final Listing listing;
    private final Set<String> written = new HashSet<>();
    private final Set<NodeId> printed = new HashSet<>();
    private final Map<NodeId, List<Connection>> grounds = new HashMap<>();
    private final Map<NodeId, List<Connection>> against = new HashMap<>();

    ArgumentPart(Maker maker) {
        this.maker = maker;
        this.listing = maker.listing();
        for (Connection each : listing.outline().connections()) {
            Map<NodeId, List<Connection>> side = each.kind().isAgainst() ? against : grounds;
            side.computeIfAbsent(each.to(), n -> new ArrayList<>()).add(each);
        }
        if (maker.options().parts().contains(HandoutPart.THESIS)) {
            top().forEach(thesis -> printed.add(thesis.node()));
        }
    }

    /** The theses in the map's words, then in the author's. */
    List<Block> theses() {
        List<Block> all = new ArrayList<>();
        all.add(maker.part("thesis"));
        if (top().isEmpty()) {
            all.add(maker.key(maker.phrases().say("thesis.none")));
        }
        top().forEach(thesis -> entry(thesis, 0, Style.STATEMENT, all));
        return all;
    }

    private List<Entry> top() {
        List<Entry> theses = listing.theses();
        return theses.subList(0, Math.min(MOST_THESES, theses.size()));
    }

    /** All that the theses rest on, and what is left. */
    List<Block> reasons() {
        List<Block> all = new ArrayList<>();
        if (listing.entries().isEmpty()) {
            return all;
        }
        all.add(maker.part("argument"));
        all.add(maker.key(maker.phrases().say("argument.key")));
        for (Entry thesis : top()) {
            if (!printed.contains(thesis.node())) {
                entry(thesis, 0, Style.STATEMENT, all);
            }
        }
        top().forEach(thesis -> reasons(thesis, all));
        loose(all);
        return all;
    }

    /**
     * What no thesis rests on, by the sections it stands in, and at last what stands in circles.
     */
    private void loose(List<Block> all) {
        boolean headed = printed.isEmpty();
        int section = 0;
        for (boolean circles : new boolean[] {false, true}) {
            for (Entry entry : listing.entries()) {
                if (!printed.contains(entry.node()) && (circles || !bearsOnUnprinted(entry))) {
                    if (!headed) {
                        all.add(new Heading(3, maker.phrases().say("reason.beside"), ""));
                        headed = true;
                    }
                    section = heading(entry.node(), section, all);
                    subtree(entry.node(), all);
                }
            }
        }
    }

    private boolean bearsOnUnprinted(Entry entry) {
        return entry.bears().stream().anyMatch(each -> !printed.contains(each.to()));
    }

    private void reasons(Entry thesis, List<Block> all) {
        boolean several = top().size() > 1;
        int number = 0;
        for (Connection each : grounds.getOrDefault(thesis.node(), List.of())) {
            if (!printed.contains(each.from())) {
                number++;
                int on = listing.number(each.from());
                String title =
                        several
                                ? maker.phrases().say("reason.for", number, on, thesis.number())
                                : maker.phrases().say("reason", number, on);
                all.add(new Heading(3, title, ""));
                subtree(each.from(), all);
            }
        }
        boolean headed = false;
        for (Connection each : against.getOrDefault(thesis.node(), List.of())) {
            if (!printed.contains(each.from())) {
                if (!headed) {
                    String title = maker.phrases().say("reason.against", thesis.number());
                    all.add(new Heading(3, title, ""));
                    headed = true;
                }
                subtree(each.from(), all);
            }
        }
    }

    /**
     * A node to enter, or one whose grounds have been printed.
     *
     * @param ground whether it is given for the node above it
     */
    private record Turn(NodeId node, int depth, boolean ground, boolean ready) {}

    /** Grounds, the node, what speaks against it; without recursion, as maps may be deep. */
    private void subtree(NodeId root, List<Block> all) {
        Set<NodeId> entered = new HashSet<>();
        int section = section(root);
        Deque<Turn> open = new ArrayDeque<>(List.of(new Turn(root, 0, false, false)));
        while (!open.isEmpty()) {
            Turn turn = open.pop();
            NodeId node = turn.node();
            if (turn.ready()) {
                listing.entry(node).ifPresent(e -> entry(e, turn.depth(), style(node), all));
            } else if (!printed.contains(node) && entered.add(node)) {
                if (turn.depth() == 1 && turn.ground()) {
                    section = heading(node, section, all);
                }
                // What is pushed last comes first.
                push(against.getOrDefault(node, List.of()), turn.depth() + 1, false, open);
                open.push(new Turn(node, turn.depth(), false, true));
                push(grounds.getOrDefault(node, List.of()), turn.depth() + 1, true, open);
            }
        }
    }

    private int section(NodeId node) {
        return listing.entry(node).map(entry -> entry.item().section()).orElse(0);
    }

    /** Where a reason comes from another section of the text than the one before, its title. */
    private int heading(NodeId node, int before, List<Block> all) {
        int own = section(node);
        String title = Words.clean(listing.grounded().map().sections().get(own).title());
        if (own != before && !title.isEmpty()) {
            all.add(new Heading(4, title, ""));
        }
        return own;
    }

    private static void push(List<Connection> some, int depth, boolean ground, Deque<Turn> open) {
        for (int i = some.size() - 1; i >= 0; i--) {
            open.push(new Turn(some.get(i).from(), depth, ground, false));
        }
    }

    private Style style(NodeId node) {
        return isConcluded(node) ? Style.CONCLUSION : Style.PREMISE;
    }

    private boolean isConcluded(NodeId node) {
        return node instanceof ClaimId && grounds.containsKey(node);
    }

    private void entry(Entry entry, int depth, Style style, List<Block> all) {
        printed.add(entry.node());
        Phrases phrases = maker.phrases();
        List<Run> runs = new ArrayList<>(listing.signs(entry));
        if (listing.isOpposing(entry)) {
            runs.add(Run.italic("(" + phrases.say("opposing") + ") "));
        }
        List<Quote> quotes = entry.isInTheTextsWords() ? List.of() : entry.quotes();
        if (quotes.isEmpty() && !entry.quotes().isEmpty()) {
            runs.addAll(maker.quoted(entry, entry.quotes().get(0), written));
        } else {
            runs.add(Run.plain(entry.wording()));
        }
        if (entry.implicit()) {
            runs.add(Run.italic(" (" + phrases.say("unstated") + ")"));
        }
        if (entry.suggested() && !listing.isDraft()) {
            runs.add(Run.italic(" (" + phrases.say("suggestion") + ")"));
        }
        for (Connection each : against.getOrDefault(entry.node(), List.of())) {
            if (printed.contains(each.from()) && !each.from().equals(entry.node())) {
                runs.add(Run.small(" [" + listing.number(each.from()) + " "));
                runs.add(listing.sign(each));
                runs.add(Run.small("]"));
            }
        }
        String sign = style == Style.CONCLUSION ? "\u2234 " : "";
        String label = sign + entry.number();
        boolean more = !quotes.isEmpty();
        all.add(new Paragraph(style, depth, label, entry.anchor(), runs, more));
        for (int i = 0; i < quotes.size(); i++) {
            Paragraph quote = maker.quote(entry, quotes.get(i), depth, written);
            all.add(i + 1 < quotes.size() ? quote.kept() : quote);
        }
        for (WrittenNote note : maker.notesBeside(entry)) {
            List<Run> line = new ArrayList<>();
            line.add(Run.small(phrases.say("note", "")));
            line.add(new Run.Mark(note.label(), note.anchor(), note.text()));
            all.add(new Paragraph(Style.QUOTE, depth, "", "", line, false));
        }
    }
}
