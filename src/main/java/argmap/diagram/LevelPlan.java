package argmap.diagram;

import argmap.diagram.Levels.Chain;
import argmap.diagram.Levels.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.alg.util.UnionFind;

/**
 * Places by a layered layout of our own: it draws about as Graphviz does, needs a tenth of its time
 * in a program that has just started, and takes maps of thousands (docs/decisions/0042). Sections
 * have no frames.
 *
 * <p>What hangs together is laid out alone, theses on top; such parts stand beside one another in
 * as many rows as the bands are wide.
 */
final class LevelPlan {
    private final Sketch sketch;
    private final Bands bands;
    private final List<Card> cards;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Place[] centres;
    private final List<Curve> curves = new ArrayList<>();

    private LevelPlan(Sketch sketch, Bands bands) {
        this.sketch = sketch;
        this.bands = bands;
        this.cards = sketch.cards();
        this.centres = new Place[cards.size()];
        for (Card card : cards) {
            numbers.put(card.key(), numbers.size());
        }
        Curve none = Curve.straight(new Place(0, 0), new Place(0, 0));
        sketch.links().forEach(link -> curves.add(none));
    }

    /** Without frames; empty where lines pass too many levels. */
    static Optional<Plan> of(Sketch sketch, Bands bands) {
        LevelPlan plan = new LevelPlan(sketch, bands);
        try {
            plan.layOut();
        } catch (Levels.TooManyBends e) {
            return Optional.empty();
        }
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < plan.centres.length; i++) {
            places.put(plan.cards.get(i).key(), plan.turned(plan.centres[i]));
        }
        List<Area> frames = sketch.groups().stream().map(g -> new Area(0, 0, 0, 0)).toList();
        return Optional.of(Plan.cropped(sketch, places, plan.curves, frames));
    }

    /** One part after the other, in the order of their first cards. */
    private void layOut() {
        int[] part = new int[cards.size()];
        List<List<Integer>> parts = parts(part);
        List<List<Integer>> links = new ArrayList<>();
        parts.forEach(p -> links.add(new ArrayList<>()));
        for (int i = 0; i < sketch.links().size(); i++) {
            Integer from = numbers.get(sketch.links().get(i).from());
            if (from != null && numbers.containsKey(sketch.links().get(i).to())) {
                links.get(part[from]).add(i);
            }
        }
        double across = 0;
        double along = 0;
        double deepest = 0;
        for (int p = 0; p < parts.size(); p++) {
            Part made = new Part(parts.get(p), links.get(p));
            if (across > 0 && across + made.width > bands.width()) {
                across = 0;
                along += deepest + DotWriter.RANK_GAP;
                deepest = 0;
            }
            made.put(across, along);
            across += made.width + 2 * Bands.GAP;
            deepest = Math.max(deepest, made.depth);
        }
    }

    /** The cards that hang together; {@code part} gets the number of each card's. */
    private List<List<Integer>> parts(int[] part) {
        UnionFind<Integer> sets = new UnionFind<>(Set.of());
        for (int i = 0; i < part.length; i++) {
            sets.addElement(i);
        }
        for (Sketch.Link link : sketch.links()) {
            sets.union(numbers.getOrDefault(link.from(), 0), numbers.getOrDefault(link.to(), 0));
        }
        Map<Integer, Integer> known = new HashMap<>();
        List<List<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < part.length; i++) {
            part[i] = known.computeIfAbsent(sets.find(i), set -> known.size());
            if (part[i] == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(part[i]).add(i);
        }
        return parts;
    }

    /** A side of a card along or across the levels. */
    private double size(int card, boolean along) {
        Card of = cards.get(card);
        return sketch.direction().isUpright() == along ? of.height() : of.width();
    }

    /** From the layout, whose levels run downwards, to the picture. */
    private Place turned(Place place) {
        return switch (sketch.direction()) {
            case UP -> place;
            case DOWN -> new Place(place.x(), -place.y());
            case LEFT -> new Place(place.y(), place.x());
            case RIGHT -> new Place(-place.y(), place.x());
        };
    }

    /** What hangs together. */
    private final class Part {
        private final List<Integer> members;
        private final List<Integer> links = new ArrayList<>();
        private final List<Integer> loops = new ArrayList<>();
        private final Levels levels;
        private final Area[] areas;
        final double width;
        final double depth;

        Part(List<Integer> members, List<Integer> all) {
            this.members = members;
            this.levels = levels(all);
            LevelOrder.improve(levels);
            double[] across = new double[levels.nodes()];
            for (int i = 0; i < members.size(); i++) {
                across[i] = size(members.get(i), false);
            }
            double[] x = LevelPlaces.of(levels, across);
            this.areas = new Area[levels.nodes()];
            double top = 0;
            double right = 0;
            for (int[] row : levels.rows) {
                double height = 0;
                for (int node : row) {
                    height = Math.max(height, height(node));
                }
                for (int node : row) {
                    Place centre = new Place(x[node], top + height / 2);
                    double own = levels.isBend(node) ? height : height(node);
                    areas[node] = Area.around(centre, across[node], own);
                    right = Math.max(right, areas[node].right());
                }
                // Where only lines pass there is nothing to keep apart.
                top += height > 0 ? height + DotWriter.RANK_GAP : DotWriter.RANK_GAP / 4;
            }
            this.width = right;
            this.depth = top - DotWriter.RANK_GAP;
        }

        private double height(int node) {
            return levels.isBend(node) ? 0 : size(members.get(node), true);
        }

        private Levels levels(List<Integer> all) {
            Map<Integer, Integer> local = new HashMap<>();
            int[] starts = new int[members.size()];
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < starts.length; i++) {
                local.put(members.get(i), i);
                starts[i] = bands.tops().getOrDefault(cards.get(members.get(i)).key(), 0);
                if (bands.tops().containsKey(cards.get(members.get(i)).key())) {
                    least = Math.min(least, starts[i]);
                }
            }
            for (int i = 0; i < starts.length; i++) {
                starts[i] = Math.max(0, starts[i] - least);
            }
            List<Line> lines = new ArrayList<>();
            for (int link : all) {
                int from = number(sketch.links().get(link).from(), local);
                int to = number(sketch.links().get(link).to(), local);
                if (from == to) {
                    loops.add(link);
                } else {
                    links.add(link);
                    lines.add(new Line(from, to, bands.lengths().get(link)));
                }
            }
            return Levels.of(members.size(), lines, starts);
        }

        private int number(String key, Map<Integer, Integer> local) {
            return local.getOrDefault(numbers.getOrDefault(key, 0), 0);
        }

        /** Everything of it, moved to its place. */
        void put(double dx, double dy) {
            for (int i = 0; i < members.size(); i++) {
                centres[members.get(i)] = areas[i].centre().moved(dx, dy);
            }
            LevelLines lines = new LevelLines(levels, areas);
            for (Chain chain : levels.chains) {
                List<Place> places = new ArrayList<>();
                lines.route(chain).forEach(place -> places.add(turned(place.moved(dx, dy))));
                Curve curve = LevelLines.curve(places);
                curves.set(links.get(chain.line()), chain.turned() ? curve.reversed() : curve);
            }
            for (int loop : loops) {
                Place at = centres[numbers.getOrDefault(sketch.links().get(loop).from(), 0)];
                Card card = cards.get(numbers.getOrDefault(sketch.links().get(loop).from(), 0));
                curves.set(loop, loop(turned(at), card));
            }
        }
    }

    /** A line from a card to itself, in the gap to its right. */
    private static Curve loop(Place centre, Card card) {
        double right = centre.x() + card.width() / 2;
        double out = right + Bands.GAP * 0.9;
        double dy = card.height() / 4;
        return new Curve(
                List.of(
                        new Place(right, centre.y() + dy),
                        new Place(out, centre.y() + dy),
                        new Place(out, centre.y() - dy),
                        new Place(right, centre.y() - dy)));
    }
}
