package argmap.report;

import argmap.diagram.Diagram;
import argmap.diagram.DiagramOptions;
import argmap.diagram.Direction;
import argmap.diagram.Drawing;
import argmap.diagram.Face;
import argmap.diagram.Fonts;
import argmap.diagram.Labels;
import argmap.diagram.MapPart;
import argmap.diagram.View;
import argmap.graph.ArgumentId;
import argmap.graph.Connection;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Block.Picture;
import argmap.report.print.PicturePlace;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sub-argument a slide: the claim, a picture of what bears on it, and a question. Together they
 * show every claim and every relation of the map.
 */
final class SlidesEdition {
    /** As many boxes as can be read from the last row. */
    private static final int BOXES = 6;

    /** As many boxes as are shown at once where they stand on several levels. */
    private static final int WHOLE = 5;

    private final Maker maker;
    private final HandoutMap numbered;
    private final Map<Entry, List<Question>> questions;

    SlidesEdition(Maker maker) {
        this.maker = maker;
        this.numbered = HandoutMap.numbered(maker.source().grounded(), maker.source().audit());
        this.questions = Question.byEntry(maker);
    }

    List<PrintedSection> sections() {
        List<PrintedSection> all = new ArrayList<>();
        all.add(new PrintedSection(PrintedSection.Setting.WIDE, false, maker.head("")));
        Question before = null;
        for (SubArgument each : SubArgument.all(maker.listing())) {
            Question asked = question(each, before);
            List<Block> blocks = new ArrayList<>(slide(each, asked == null ? "" : asked.text()));
            if (asked != null) {
                blocks.add(Paragraph.of(Style.ASK, Run.plain(asked.text())));
                before = asked;
            }
            all.add(new PrintedSection(PrintedSection.Setting.WIDE, true, blocks));
        }
        return all;
    }

    private List<Block> slide(SubArgument sub, String question) {
        Entry top = sub.top();
        List<Block> all = new ArrayList<>();
        String wording = top.number() + " " + top.wording();
        String title = top.number() + " " + top.title();
        String heading = lines(wording, HEADING) > MOST_LINES ? title : wording;
        if (sub.alone()) {
            heading = maker.phrases().say("reason.beside");
            title = heading;
        }
        if (sub.nodes().size() == 1) {
            all.add(new Heading(2, heading, top.anchor()));
            return all;
        }
        Drawing drawing = drawing(sub, room(heading, question));
        if (PicturePlace.scaleOnSlide(drawing, room(heading, question)) * POINTS < 1) {
            heading = title;
            drawing = drawing(sub, room(heading, question));
        }
        all.add(new Heading(2, heading, top.anchor()));
        String name = maker.phrases().say("part.map") + ": " + top.title();
        all.add(new Picture(drawing, name, "", room(heading, question)));
        return all;
    }

    /** Millimetres that heading and question leave. */
    private static double room(String heading, String question) {
        double words =
                lines(heading, HEADING) * HEADING * LEADING
                        + lines(question, ASKED) * ASKED * ASKED_LEADING;
        return HEIGHT - AIR - words / POINTS;
    }

    /** Points: the sizes of slides.css. */
    private static final double HEADING = 17;

    private static final double ASKED = 21;

    private static final double LEADING = 1.25;

    private static final double ASKED_LEADING = 1.15;

    /** A longer wording gives way to the claim's title. */
    private static final int MOST_LINES = 2;

    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;

    /** Millimetres of a slide between its margins, and between heading, picture and question. */
    private static final double HEIGHT = 116;

    private static final double AIR = 7;

    /** How many lines of a slide a text takes, or one more. */
    private static int lines(String text, double size) {
        double room = PicturePlace.SLIDE_WIDTH * POINTS * 0.97;
        int lines = text.isEmpty() ? 0 : 1;
        double used = 0;
        for (String word : text.split("\\s+", -1)) {
            double wide = Fonts.width(word + " ", Face.SERIF, size);
            if (used + wide > room) {
                lines++;
                used = 0;
            }
            used += wide;
        }
        return lines;
    }

    private Drawing drawing(SubArgument sub, double room) {
        GroundedMap part = MapPart.of(numbered.map(), sub.nodes());
        DiagramOptions look =
                new DiagramOptions(View.CLAIMS, Labels.TITLE, "")
                        .withGroups(false)
                        .withLanguage(maker.options().language());
        return Stream.of(Direction.UP, Direction.RIGHT)
                .map(way -> numbered.on(look.withDirection(way)))
                .map(each -> Diagram.within(part, each, PicturePlace.SLIDE_WIDTH, room))
                .max(Comparator.comparingDouble(d -> PicturePlace.scaleOnSlide(d, room)))
                .orElseThrow();
    }

    /** Of the claim or of what bears on it, and not of the kind that was asked before. */
    private @Nullable Question question(SubArgument sub, @Nullable Question before) {
        List<Question> some = new ArrayList<>();
        some.addAll(questions.getOrDefault(sub.top(), List.of()));
        for (NodeId node : sub.nodes()) {
            maker.listing()
                    .entry(node)
                    .filter(entry -> !entry.equals(sub.top()))
                    .ifPresent(entry -> some.addAll(questions.getOrDefault(entry, List.of())));
        }
        return some.stream()
                .filter(each -> before == null || each.kind() != before.kind())
                .findFirst()
                .orElse(null);
    }

    /**
     * A claim or argument with what bears on it.
     *
     * @param nodes with the top
     * @param alone whether nothing joins them: what the map has besides
     */
    record SubArgument(Entry top, Set<NodeId> nodes, boolean alone) {

        /**
         * The whole map, from the theses down: what is small is shown at once, else level by level.
         */
        static List<SubArgument> all(Listing listing) {
            List<SubArgument> all = new ArrayList<>();
            Set<NodeId> shown = new LinkedHashSet<>();
            Set<NodeId> done = new LinkedHashSet<>();
            List<Entry> tops = new ArrayList<>(listing.theses());
            tops.addAll(listing.entries());
            List<Entry> lone = new ArrayList<>();
            for (Entry top : new LinkedHashSet<>(tops)) {
                Deque<NodeId> open = new ArrayDeque<>();
                boolean apart = !shown.contains(top.node()) && below(top.node(), listing).isEmpty();
                if (apart && tops.size() > 1) {
                    lone.add(top);
                } else if (!shown.contains(top.node())) {
                    open.add(top.node());
                }
                while (!open.isEmpty()) {
                    NodeId node = open.pop();
                    Set<NodeId> below = below(node, listing);
                    if (!done.add(node) || below.isEmpty() && shown.contains(node)) {
                        continue;
                    }
                    Set<NodeId> whole = whole(node, listing);
                    boolean small = whole.size() <= WHOLE;
                    if (small) {
                        done.addAll(whole);
                    }
                    ToIntFunction<NodeId> boxes = each -> small ? 1 : boxes(each, listing);
                    listing.entry(node)
                            .ifPresent(e -> add(e, small ? whole : below, boxes, shown, all));
                    if (!small) {
                        List<NodeId> next = new ArrayList<>(below);
                        for (int i = next.size() - 1; i >= 0; i--) {
                            open.push(next.get(i));
                        }
                    }
                }
            }
            lone.removeIf(each -> shown.contains(each.node()));
            for (int from = 0; from < lone.size(); from += BOXES) {
                List<Entry> some = lone.subList(from, Math.min(lone.size(), from + BOXES));
                Set<NodeId> nodes = new LinkedHashSet<>();
                some.forEach(each -> nodes.add(each.node()));
                all.add(new SubArgument(some.get(0), nodes, nodes.size() > 1));
            }
            return all;
        }

        private static void add(
                Entry top,
                Set<NodeId> nodes,
                ToIntFunction<NodeId> boxes,
                Set<NodeId> shown,
                List<SubArgument> all) {
            List<NodeId> some = new ArrayList<>(nodes);
            some.remove(top.node());
            int sum = some.stream().mapToInt(boxes).sum();
            int slides = Math.max(1, (sum + BOXES - 2) / (BOXES - 1));
            double each = (double) sum / slides;
            Set<NodeId> part = new LinkedHashSet<>(Set.of(top.node()));
            double used = 0;
            for (NodeId node : some) {
                int more = boxes.applyAsInt(node);
                if (used > 0 && used + more > Math.max(each + 0.5, 1)) {
                    all.add(new SubArgument(top, part, false));
                    part = new LinkedHashSet<>(Set.of(top.node()));
                    used = 0;
                }
                used += more;
                part.add(node);
                shown.add(node);
            }
            shown.add(top.node());
            all.add(new SubArgument(top, part, false));
        }

        /** An argument comes with its premises. */
        private static int boxes(NodeId node, Listing listing) {
            return node instanceof ArgumentId ? 1 + below(node, listing).size() : 1;
        }

        private static Set<NodeId> below(NodeId node, Listing listing) {
            Set<NodeId> all = new LinkedHashSet<>();
            listing.outline().onto(node).stream().map(Connection::from).forEach(all::add);
            all.remove(node);
            return all;
        }

        /** All that leads to a node, or as much as shows that it is too much. */
        private static Set<NodeId> whole(NodeId node, Listing listing) {
            Set<NodeId> all = new LinkedHashSet<>(Set.of(node));
            Deque<NodeId> open = new ArrayDeque<>(all);
            while (!open.isEmpty() && all.size() <= WHOLE) {
                for (NodeId each : below(open.pop(), listing)) {
                    if (all.add(each)) {
                        open.add(each);
                    }
                }
            }
            return all;
        }
    }
}
