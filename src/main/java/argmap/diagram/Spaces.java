package argmap.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a picture is taken already: boxes, lines and labels, in a net of squares so that a look
 * at a place costs no more in a large picture.
 */
final class Spaces {
    private static final double SQUARE = 48;

    private record Square(int column, int row) {}

    private record Piece(Place from, Place to, int owner) {}

    private final Map<Square, List<Piece>> lines = new HashMap<>();
    private final Map<Square, List<Area>> areas = new HashMap<>();

    void add(Area area) {
        squares(area).forEach(s -> areas.computeIfAbsent(s, k -> new ArrayList<>()).add(area));
    }

    void add(Curve curve, int owner) {
        List<Place> places = curve.flat();
        for (int i = 1; i < places.size(); i++) {
            add(places.get(i - 1), places.get(i), owner);
        }
    }

    /** In pieces no longer than a square: a slanted line lies in few of the squares around it. */
    private void add(Place from, Place to, int owner) {
        int pieces = (int) Math.max(1, Math.ceil(from.distance(to) / SQUARE));
        Place a = from;
        for (int i = 1; i <= pieces; i++) {
            double share = (double) i / pieces;
            Place b =
                    i == pieces
                            ? to
                            : from.moved((to.x() - from.x()) * share, (to.y() - from.y()) * share);
            Piece piece = new Piece(a, b, owner);
            squares(Area.over(List.of(a, b)))
                    .forEach(s -> lines.computeIfAbsent(s, k -> new ArrayList<>()).add(piece));
            a = b;
        }
    }

    /** How much lies in an area: boxes and labels count for more than lines. */
    int taken(Area area, int exceptOwner) {
        Set<Object> found = new HashSet<>();
        int sum = 0;
        for (Square square : squares(area)) {
            for (Area other : areas.getOrDefault(square, List.of())) {
                if (other.overlaps(area) && found.add(other)) {
                    sum += 10;
                }
            }
            for (Piece piece : lines.getOrDefault(square, List.of())) {
                if (piece.owner != exceptOwner
                        && area.crossedBy(piece.from, piece.to)
                        && found.add(piece.owner)) {
                    sum++;
                }
            }
        }
        return sum;
    }

    private static List<Square> squares(Area area) {
        List<Square> all = new ArrayList<>();
        int right = (int) Math.floor(area.right() / SQUARE);
        int bottom = (int) Math.floor(area.bottom() / SQUARE);
        for (int c = (int) Math.floor(area.x() / SQUARE); c <= right; c++) {
            for (int r = (int) Math.floor(area.y() / SQUARE); r <= bottom; r++) {
                all.add(new Square(c, r));
            }
        }
        return all;
    }
}
