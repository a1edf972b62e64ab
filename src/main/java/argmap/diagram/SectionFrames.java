package argmap.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Light grounds behind the cards of a section. They follow where the cards stand and never move one
 * to another level: neighbours of a section on one level share a piece of ground, pieces one below
 * the other grow together, and a section whose cards stand apart has its title on each piece.
 *
 * <p>Here x runs along the levels and y from one to the next, whatever sides of the picture these
 * are.
 */
final class SectionFrames {
    private static final double MARGIN = 4;

    /** What a frame takes more than one in it. */
    private static final double NESTED = 3;

    /** The height that a title takes. */
    static final double STRIP = 13;

    /** Pieces grow together where they overlap by so much. */
    private static final double OVERLAP = 14;

    /** Neighbours of a level that stand in one section, in it or in sections within it. */
    private static final class Run {
        final int group;
        final int row;
        final double left;
        final double right;
        final double height;
        int piece = -1;
        boolean first = true;
        boolean last = true;
        double above;
        double below;

        Run(int group, int row, double left, double right, double height) {
            this.group = group;
            this.row = row;
            this.left = left;
            this.right = right;
            this.height = height;
        }

        double shared(Run other) {
            return Math.min(right, other.right) - Math.max(left, other.left);
        }
    }

    private final Sketch sketch;
    private final double[] margins;
    private final List<List<Run>> byRow = new ArrayList<>();
    private int pieces;

    /** The groups of a sketch, before any card has its place. */
    SectionFrames(Sketch sketch) {
        this.sketch = sketch;
        this.margins = new double[sketch.groups().size()];
        for (int g = margins.length - 1; g >= 0; g--) {
            margins[g] = Math.max(margins[g], MARGIN);
            int outer = sketch.groups().get(g).parent();
            if (outer >= 0) {
                margins[outer] = Math.max(margins[outer], margins[g] + NESTED);
            }
        }
    }

    /** What frames take between two neighbours. */
    double between(Card left, Card right) {
        return side(left.group(), right.group(), false) + side(right.group(), left.group(), true);
    }

    /** The margin of the outermost frame around one group and not around another. */
    private double side(int group, int other, boolean before) {
        int outermost = -1;
        int frames = 0;
        for (int g = group; g >= 0 && !isWithin(other, g); g = sketch.groups().get(g).parent()) {
            outermost = g;
            frames++;
        }
        double strips = before && !sketch.direction().isUpright() ? frames * STRIP : 0;
        return outermost < 0 ? 0 : margins[outermost] + strips + 2;
    }

    private boolean isWithin(int group, int outer) {
        for (int g = group; g >= 0; g = sketch.groups().get(g).parent()) {
            if (g == outer) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the pieces of ground, one level after the other from the top.
     *
     * @param cards of the level, from left to right
     * @param areas of these; where they begin across the level does not count
     */
    void add(List<Card> cards, List<Area> areas) {
        int row = byRow.size();
        List<Run> runs = new ArrayList<>();
        for (int g = 0; g < margins.length; g++) {
            int from = -1;
            for (int i = 0; i <= cards.size(); i++) {
                boolean in = i < cards.size() && isWithin(cards.get(i).group(), g);
                if (in && from < 0) {
                    from = i;
                }
                if (!in && from >= 0) {
                    double strips = sketch.direction().isUpright() ? 0 : strips(cards.get(from), g);
                    double left = areas.get(from).x() - margins[g] - strips;
                    double right = areas.get(i - 1).right() + margins[g];
                    double height = 0;
                    for (Area area : areas.subList(from, i)) {
                        height = Math.max(height, area.height());
                    }
                    runs.add(new Run(g, row, left, right, height));
                    from = -1;
                }
            }
        }
        byRow.add(runs);
        for (Run run : runs) {
            for (Run over : row == 0 ? List.<Run>of() : byRow.get(row - 1)) {
                if (over.group == run.group && over.shared(run) > OVERLAP) {
                    run.first = false;
                    over.last = false;
                    run.piece = run.piece < 0 ? over.piece : run.piece;
                }
            }
            run.piece = run.piece < 0 ? pieces++ : run.piece;
        }
    }

    /** Titles beside a card in the frames from its own out to one. */
    private double strips(Card card, int outer) {
        int frames = 1;
        for (int g = card.group(); g != outer; g = sketch.groups().get(g).parent()) {
            frames++;
        }
        return frames * STRIP;
    }

    /** What frames take above the cards of a level, once all levels are known. */
    double above(int row) {
        return beside(row, true);
    }

    double below(int row) {
        return beside(row, false);
    }

    private double beside(int row, boolean above) {
        Direction titled = above ? Direction.UP : Direction.DOWN;
        double most = 0;
        List<Run> runs = byRow.get(row);
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            boolean ends = above ? run.first : run.last;
            double room = MARGIN + inner(run, i, above);
            room += ends && sketch.direction() == titled ? STRIP - 3 : 0;
            if (above) {
                run.above = room;
            } else {
                run.below = room;
            }
            most = Math.max(most, room);
        }
        return most;
    }

    /** What the frames within one take: they come later in the list. */
    private double inner(Run run, int index, boolean above) {
        double most = 0;
        List<Run> runs = byRow.get(run.row);
        for (int i = index + 1; i < runs.size(); i++) {
            Run other = runs.get(i);
            boolean child = sketch.groups().get(other.group).parent() == run.group;
            if (child && other.shared(run) > 0) {
                most = Math.max(most, above ? other.above : other.below);
            }
        }
        return most;
    }

    /**
     * The ground of each group, once the levels have their places.
     *
     * @param tops where the cards of a level begin
     */
    List<Frame> frames(double[] tops) {
        List<Map<Integer, List<Area>>> found = new ArrayList<>();
        sketch.groups().forEach(group -> found.add(new HashMap<>()));
        List<List<List<Area>>> all = new ArrayList<>();
        sketch.groups().forEach(group -> all.add(new ArrayList<>()));
        for (List<Run> runs : byRow) {
            for (Run run : runs) {
                List<Area> piece = found.get(run.group).get(run.piece);
                if (piece == null) {
                    piece = new ArrayList<>();
                    found.get(run.group).put(run.piece, piece);
                    all.get(run.group).add(piece);
                }
                Area own = area(run, tops);
                if (sketch.direction() == Direction.DOWN && run.last) {
                    piece.add(0, own);
                } else {
                    piece.add(own);
                }
                for (Run over : run.row == 0 ? List.<Run>of() : byRow.get(run.row - 1)) {
                    if (over.group == run.group && over.shared(run) > OVERLAP) {
                        Area upper = area(over, tops);
                        double left = Math.max(own.x(), upper.x());
                        double right = Math.min(own.right(), upper.right());
                        double top = upper.bottom() - ROUND;
                        double high = own.y() + ROUND - top;
                        piece.add(new Area(left, top, right - left, high));
                    }
                }
            }
        }
        return all.stream().map(Frame::new).toList();
    }

    private static final double SIZE = 9;

    /** A longer title ends in "…". */
    private static final double MOST_TITLE = 260;

    /** Between the end of a frame and the title in it. */
    static final double INDENT = 5;

    /** The title of a group as it stands on a piece of its ground. */
    static Card.Words title(String title, Area ground, String colour) {
        double width = Math.min(MOST_TITLE, Math.max(20, ground.width() - 2 * INDENT));
        String line =
                title.isBlank() ? "" : Wrap.lines(title, Face.SANS_BOLD, SIZE, width, 1).get(0);
        return new Card.Words(
                line, Face.SANS_BOLD, SIZE, colour, ground.x() + INDENT, ground.y() + SIZE + 1);
    }

    /** Of the corners of pieces; the ground between two pieces reaches so far into each. */
    static final double ROUND = 5;

    private static Area area(Run run, double[] tops) {
        double top = tops[run.row] - run.above;
        double high = run.above + run.height + run.below;
        return new Area(run.left, top, run.right - run.left, high);
    }

    /**
     * The ground of one group.
     *
     * @param pieces each of areas that grow together, the first with the title
     */
    record Frame(List<List<Area>> pieces) {
        static final Frame NONE = new Frame(List.of());

        Frame {
            pieces = pieces.stream().map(List::copyOf).toList();
        }

        /** The same with other places. */
        Frame with(java.util.function.UnaryOperator<Area> change) {
            return new Frame(
                    pieces.stream().map(piece -> piece.stream().map(change).toList()).toList());
        }

        /** The pieces of both. */
        Frame and(Frame other) {
            List<List<Area>> all = new ArrayList<>(pieces);
            all.addAll(other.pieces);
            return new Frame(all);
        }
    }
}
