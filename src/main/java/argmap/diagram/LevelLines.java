package argmap.diagram;

import argmap.diagram.DepthOrder.Course;
import argmap.diagram.DepthOrder.Line;
import argmap.diagram.Levels.Chain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines between levels. Each leaves its card upwards, runs level in a track of its own in the gap
 * between two levels, and goes up to a place of its own at the card it bears on: no two lie on each
 * other. Premises used together share one track, on which they join. A card right below another is
 * joined to it by a straight line.
 *
 * <p>Here y runs from level 0 on, whatever side of the picture that is.
 */
final class LevelLines {
    /** From a card to the first track below it: a head and a sign in its ring. */
    private static final double HEAD = 24;

    /** From the last track to the cards below it. */
    private static final double TAIL = 7;

    /** Between two tracks. */
    private static final double TRACK = 7;

    /** Between two tracks in a gap in which premises join: room for the point. */
    private static final double JOINT = 9;

    /** From the corner of a card to the first line. */
    private static final double CORNER = 10;

    /** Of the round corners of lines. */
    private static final double ROUND = 6;

    /** Half the room that a line without a sign takes at its card, with a sign in a ring, each. */
    private static final double PLAIN = 4;

    private static final double RINGED = 7.5;

    /** Lines that are nearer than this to another's turn are as good as on it. */
    private static final double NEAR = 3;

    /** Of more lines in one gap the best order of tracks is not looked for. */
    private static final int MANY = 400;

    /** The end of a line at the side of a card. */
    private static final class Port {
        final int node;
        final double half;
        double towards;
        double x;

        Port(int node, double half) {
            this.node = node;
            this.half = half;
        }
    }

    /** A piece of a line from one level to the next. */
    private record Piece(int chain, int lower, int upper, Port low, Port high, int joint) {}

    /** What shares a track: one piece, or the premises that join on it. */
    private static final class Run {
        final List<Piece> pieces = new ArrayList<>();
        final List<Double> ups = new ArrayList<>();
        final List<Double> downs = new ArrayList<>();
        double left;
        double right;
        int track = -1;

        void reach() {
            left = Double.MAX_VALUE;
            right = -Double.MAX_VALUE;
            for (List<Double> ends : List.of(ups, downs)) {
                for (double x : ends) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }

        boolean meets(Run other) {
            return left - TRACK < other.right && other.left < right + TRACK;
        }

        /** Crossings, and lines that run on each other, where this one lies above another. */
        int costs(Run below) {
            int cost = 0;
            for (double x : below.ups) {
                cost += x > left - NEAR && x < right + NEAR ? 1 : 0;
            }
            for (double x : downs) {
                cost += x > below.left - NEAR && x < below.right + NEAR ? 1 : 0;
            }
            return cost;
        }
    }

    /** A line between two cards of one level. */
    private record Side(Line line, Port from, Port to, Run run, int row) {}

    private final Levels levels;
    private final List<Sketch.Link> links;
    private final double[] x;
    private final double[] width;
    private final boolean upright;
    private final List<List<Piece>> gaps = new ArrayList<>();
    private final List<List<Run>> runs = new ArrayList<>();
    private final List<Side> sides = new ArrayList<>();
    private final Map<Integer, Run> joints = new HashMap<>();
    private final double[] heads;
    private final double[] tails;
    private final double[] steps;

    /** Where each gap begins, the cards above it having ended, and where each level begins. */
    private double[] starts = {};

    /**
     * Gives each line its places at cards and its track.
     *
     * @param links of the sketch, for the room of their signs
     * @param x of the middle of each node along its level
     * @param upright whether lines point up or down, not to a side
     */
    LevelLines(
            Levels levels, List<Sketch.Link> links, double[] x, double[] width, boolean upright) {
        this.levels = levels;
        this.links = links;
        this.x = x;
        this.width = width;
        this.upright = upright;
        int rows = levels.rows.length;
        this.heads = new double[rows];
        this.tails = new double[rows];
        this.steps = new double[rows];
        for (int row = 0; row < rows; row++) {
            gaps.add(new ArrayList<>());
            runs.add(new ArrayList<>());
        }
        pieces();
        ports();
        for (int row = 0; row < rows; row++) {
            runs(row);
            tracks(runs.get(row));
        }
    }

    private double half(int link) {
        Sketch.Link of = links.get(link);
        String sign = of.headed() ? of.look().sign() : "";
        if (sign.isEmpty()) {
            return PLAIN;
        }
        return of.look().ringed() || !upright
                ? RINGED
                : Fonts.width(sign, of.look().face(), LabelPlaces.SIZE) / 2 + 3;
    }

    /** From the card that a line points to, to its first track: a word lies along a level line. */
    private double head(Piece piece) {
        Look look = links.get(levels.chains.get(piece.chain()).line().link()).look();
        boolean word = !upright && !look.ringed() && piece.joint() < 0;
        return word ? Math.max(HEAD, LabelPlaces.reach(look)) : HEAD;
    }

    private void pieces() {
        Map<Integer, Port> shared = new HashMap<>();
        for (int c = 0; c < levels.chains.size(); c++) {
            Chain chain = levels.chains.get(c);
            Line line = chain.line();
            List<Integer> nodes = chain.nodes();
            for (int i = 0; i + 1 < nodes.size(); i++) {
                int lower = nodes.get(i);
                int upper = nodes.get(i + 1);
                boolean last = i + 2 == nodes.size();
                boolean down = line.course() == Course.DOWN;
                int joint = last && !down ? line.joint() : -1;
                double half = half(line.link());
                Port high =
                        joint < 0
                                ? new Port(upper, last && !down ? half : PLAIN)
                                : shared.computeIfAbsent(joint, j -> new Port(upper, PLAIN));
                Port low = new Port(lower, i == 0 && down ? half : PLAIN);
                gaps.get(levels.level[upper]).add(new Piece(c, lower, upper, low, high, joint));
            }
        }
        for (Line line : levels.sideways) {
            int row = levels.level[line.from()];
            Run run = new Run();
            Port from = new Port(line.from(), PLAIN);
            sides.add(new Side(line, from, new Port(line.to(), half(line.link())), run, row));
        }
    }

    private void ports() {
        Map<Integer, List<Port>> below = new HashMap<>();
        Map<Port, List<Piece>> at = new HashMap<>();
        for (List<Piece> gap : gaps) {
            for (Piece piece : gap) {
                List<Piece> same = at.computeIfAbsent(piece.high(), k -> new ArrayList<>());
                if (same.isEmpty()) {
                    below.computeIfAbsent(piece.upper(), k -> new ArrayList<>()).add(piece.high());
                }
                same.add(piece);
            }
        }
        at.forEach(
                (port, pieces) ->
                        port.towards =
                                pieces.stream()
                                        .mapToDouble(p -> x[p.lower()])
                                        .average()
                                        .orElse(x[port.node]));
        for (Side side : sides) {
            if (!isNext(side)) {
                side.from().towards = x[side.line().to()];
                side.to().towards = x[side.line().from()];
                for (Port port : List.of(side.from(), side.to())) {
                    below.computeIfAbsent(port.node, k -> new ArrayList<>()).add(port);
                }
            }
        }
        below.values().forEach(this::spread);
        Map<Integer, List<Port>> above = new HashMap<>();
        for (List<Piece> gap : gaps) {
            for (Piece piece : gap) {
                piece.low().towards = piece.joint() < 0 ? piece.high().x : x[piece.lower()];
                above.computeIfAbsent(piece.lower(), k -> new ArrayList<>()).add(piece.low());
            }
        }
        above.values().forEach(this::spread);
    }

    /** Whether nothing stands between the two cards of a sideways line. */
    private boolean isNext(Side side) {
        int[] row = levels.rows[side.row()];
        for (int i = 0; i + 1 < row.length; i++) {
            boolean one = row[i] == side.line().from() && row[i + 1] == side.line().to();
            if (one || (row[i] == side.line().to() && row[i + 1] == side.line().from())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives the ports of one side of a card their places, in the order of what they lead to, each
     * as near to that as the side and its neighbours let it; a lone one that would have to turn all
     * the same takes the middle.
     */
    private void spread(List<Port> ports) {
        int node = ports.get(0).node;
        if (levels.isBend(node)) {
            ports.forEach(port -> port.x = x[node]);
            return;
        }
        double corner = Math.min(CORNER, width[node] / 4);
        double left = x[node] - width[node] / 2 + corner;
        double right = x[node] + width[node] / 2 - corner;
        ports.sort(Comparator.comparingDouble(port -> port.towards));
        if (ports.size() == 1) {
            Port port = ports.get(0);
            boolean straight = port.towards >= left && port.towards <= right;
            port.x = straight ? port.towards : x[node];
            return;
        }
        double needed = 0;
        for (int i = 1; i < ports.size(); i++) {
            needed += ports.get(i - 1).half + ports.get(i).half;
        }
        double squeeze = Math.min(1, (right - left) / needed);
        double at = left;
        for (int i = 0; i < ports.size(); i++) {
            Port port = ports.get(i);
            at += i == 0 ? 0 : (ports.get(i - 1).half + port.half) * squeeze;
            port.x = Math.max(at, Math.min(right, port.towards));
            at = port.x;
        }
        at = right;
        for (int i = ports.size() - 1; i >= 0; i--) {
            Port port = ports.get(i);
            at -= i == ports.size() - 1 ? 0 : (ports.get(i + 1).half + port.half) * squeeze;
            port.x = Math.min(at, port.x);
            at = port.x;
        }
    }

    private void runs(int row) {
        List<Run> here = runs.get(row);
        for (Piece piece : gaps.get(row)) {
            Run run;
            if (piece.joint() >= 0) {
                run = joints.get(piece.joint());
                if (run == null) {
                    run = new Run();
                    run.ups.add(piece.high().x);
                    joints.put(piece.joint(), run);
                    here.add(run);
                }
            } else {
                run = new Run();
                run.ups.add(piece.high().x);
                here.add(run);
            }
            run.downs.add(piece.low().x);
            run.pieces.add(piece);
            steps[row] = Math.max(steps[row], piece.joint() >= 0 ? JOINT : TRACK);
            if (!levels.isBend(piece.upper())) {
                heads[row] = Math.max(heads[row], head(piece));
            }
            boolean down = levels.chains.get(piece.chain()).line().course() == Course.DOWN;
            boolean atCard = down && !levels.isBend(piece.lower());
            tails[row] = Math.max(tails[row], atCard ? head(piece) : TAIL);
        }
        for (Side side : sides) {
            if (side.row() == row && !isNext(side)) {
                side.run().ups.add(side.from().x);
                side.run().ups.add(side.to().x);
                here.add(side.run());
                heads[row] = Math.max(heads[row], HEAD);
                steps[row] = Math.max(steps[row], TRACK);
                tails[row] = Math.max(tails[row], TAIL);
            }
        }
        here.forEach(Run::reach);
    }

    /** Straight lines need none; the others each the first that lies below all they must. */
    private static void tracks(List<Run> here) {
        List<Run> turning = new ArrayList<>();
        for (Run run : here) {
            if (run.right - run.left > 0.5 || run.pieces.stream().anyMatch(p -> p.joint() >= 0)) {
                turning.add(run);
            }
        }
        // Those that go right by where they end, those that go left the other way round.
        turning.sort(
                Comparator.comparingDouble(
                        run ->
                                run.downs.isEmpty() || run.ups.get(0) > run.downs.get(0)
                                        ? run.ups.get(0)
                                        : -run.ups.get(0)));
        List<Run> order = turning.size() > MANY ? turning : ordered(turning);
        for (int i = 0; i < order.size(); i++) {
            Run run = order.get(i);
            run.track = 0;
            for (Run above : order.subList(0, i)) {
                if (above.meets(run)) {
                    run.track = Math.max(run.track, above.track + 1);
                }
            }
        }
    }

    /** Passes over all tracks; the last seldom finds anything. */
    private static final int PASSES = 8;

    /**
     * From top to bottom: each in turn goes where it costs least among all others, until none goes
     * elsewhere.
     */
    private static List<Run> ordered(List<Run> runs) {
        int n = runs.size();
        int[][] above = new int[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (a != b && runs.get(a).meets(runs.get(b))) {
                    above[a][b] = runs.get(a).costs(runs.get(b)) - runs.get(b).costs(runs.get(a));
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            order.add(a);
        }
        boolean better = true;
        for (int pass = 0; pass < PASSES && better; pass++) {
            better = false;
            for (int run = 0; run < n; run++) {
                int from = order.indexOf(run);
                order.remove(from);
                int cost = 0; // beside standing above all others
                int least = Integer.MAX_VALUE;
                int best = 0;
                int stays = 0;
                for (int place = 0; place < n; place++) {
                    stays = place == from ? cost : stays;
                    if (cost < least) {
                        least = cost;
                        best = place;
                    }
                    cost -= place + 1 < n ? above[run][order.get(place)] : 0;
                }
                better |= least < stays;
                order.add(least < stays ? best : from, run);
            }
        }
        return order.stream().map(runs::get).toList();
    }

    /**
     * How high the gap below a level has to be.
     *
     * @param frames what frames of sections take right above the next level
     */
    double gap(int row, double frames) {
        int tracks = runs.get(row).stream().mapToInt(run -> run.track + 1).max().orElse(0);
        double head = heads[row] > 0 ? heads[row] : TAIL;
        double tail = Math.max(tails[row], frames + 3);
        return head + Math.max(0, tracks - 1) * steps[row] + tail;
    }

    private double y(int row, Run run) {
        double head = heads[row] > 0 ? heads[row] : TAIL;
        return starts[row] + head + Math.max(0, run.track) * steps[row];
    }

    /** What the lines look like, once all cards have their places. */
    Routes routes(double[] gapStarts, double[] tops, Area[] areas) {
        starts = gapStarts.clone();
        Map<Integer, List<Place>> ways = new HashMap<>();
        Map<Integer, Place> points = new HashMap<>();
        Map<Integer, List<Place>> stems = new HashMap<>();
        for (int row = gaps.size() - 1; row >= 0; row--) {
            for (Run run : runs.get(row)) {
                double y = y(row, run);
                for (Piece piece : run.pieces) {
                    List<Place> way = ways.computeIfAbsent(piece.chain(), k -> new ArrayList<>());
                    way.add(new Place(piece.low().x, end(piece.lower(), tops, areas, true)));
                    way.add(new Place(piece.low().x, y));
                    Place turn = new Place(piece.high().x, y);
                    way.add(turn);
                    Place high =
                            new Place(piece.high().x, end(piece.upper(), starts, areas, false));
                    if (piece.joint() < 0) {
                        way.add(high);
                    } else {
                        points.put(piece.joint(), turn);
                        stems.put(piece.joint(), List.of(turn, high));
                    }
                }
            }
        }
        Map<Integer, Curve> curves = new HashMap<>();
        ways.forEach(
                (number, way) -> {
                    Line line = levels.chains.get(number).line();
                    Curve curve = curve(way);
                    boolean down = line.course() == Course.DOWN;
                    curves.put(line.link(), down ? curve.reversed() : curve);
                });
        sides.forEach(side -> curves.put(side.line().link(), curve(sideways(side, areas))));
        Map<Integer, Curve> led = new HashMap<>();
        stems.forEach((joint, way) -> led.put(joint, curve(way)));
        return new Routes(curves, points, led);
    }

    /**
     * Lines by the numbers of their links, and by the numbers of points where premises join those
     * points and what leads on from there.
     */
    record Routes(
            Map<Integer, Curve> curves, Map<Integer, Place> points, Map<Integer, Curve> stems) {
        Routes {
            curves = Map.copyOf(curves);
            points = Map.copyOf(points);
            stems = Map.copyOf(stems);
        }
    }

    private double end(int node, double[] ofBend, Area[] areas, boolean top) {
        if (levels.isBend(node)) {
            return ofBend[levels.level[node]];
        }
        return top ? areas[node].y() : areas[node].bottom();
    }

    private List<Place> sideways(Side side, Area[] areas) {
        Area from = areas[side.line().from()];
        Area to = areas[side.line().to()];
        if (isNext(side)) {
            double y = from.y() + Math.min(from.height(), to.height()) / 2;
            boolean right = from.x() < to.x();
            return List.of(
                    new Place(right ? from.right() : from.x(), y),
                    new Place(right ? to.x() : to.right(), y));
        }
        double y = y(side.row(), side.run());
        return List.of(
                new Place(side.from().x, from.bottom()),
                new Place(side.from().x, y),
                new Place(side.to().x, y),
                new Place(side.to().x, to.bottom()));
    }

    /** Straight pieces, their corners rounded. */
    private static Curve curve(List<Place> way) {
        List<Place> places = new ArrayList<>();
        for (Place place : way) {
            int n = places.size();
            if (n > 0 && places.get(n - 1).distance(place) < 0.01) {
                continue;
            }
            if (n > 1 && inLine(places.get(n - 2), places.get(n - 1), place)) {
                places.remove(n - 1);
            }
            places.add(place);
        }
        List<Place> points = new ArrayList<>(List.of(places.get(0)));
        for (int i = 1; i < places.size() - 1; i++) {
            Place corner = places.get(i);
            double before = points.get(points.size() - 1).distance(corner);
            double after = corner.distance(places.get(i + 1));
            double round = Math.min(ROUND, Math.min(before, after / 2) * 0.9);
            Place in = towards(corner, points.get(points.size() - 1), round / before);
            Place out = towards(corner, places.get(i + 1), round / after);
            straight(points, in);
            points.add(towards(in, corner, 2 / 3.0));
            points.add(towards(out, corner, 2 / 3.0));
            points.add(out);
        }
        straight(points, places.get(places.size() - 1));
        return new Curve(points);
    }

    private static boolean inLine(Place a, Place b, Place c) {
        boolean upright = Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01;
        return upright || (Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01);
    }

    private static void straight(List<Place> points, Place to) {
        Curve line = Curve.straight(points.get(points.size() - 1), to);
        points.addAll(line.points().subList(1, 4));
    }

    private static Place towards(Place from, Place to, double share) {
        return new Place(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
