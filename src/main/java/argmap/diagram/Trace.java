package argmap.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a path of a {@link Scene} goes: each unbroken line as the places on it.
 *
 * @param lines curves as short straight pieces; a closed line ends where it began
 */
record Trace(List<List<Place>> lines) {
    Trace {
        lines = List.copyOf(lines);
    }

    static Trace of(String path) {
        List<List<Place>> all = new ArrayList<>();
        List<Place> now = new ArrayList<>();
        String[] tokens = path.split(" ", -1);
        int i = 0;
        while (i < tokens.length) {
            switch (tokens[i++]) {
                case "M" -> {
                    now = new ArrayList<>(List.of(place(tokens, i)));
                    all.add(now);
                    i += 2;
                }
                case "L" -> {
                    now.add(place(tokens, i));
                    i += 2;
                }
                case "C" -> {
                    Place from = now.get(now.size() - 1);
                    Curve curve =
                            new Curve(
                                    List.of(
                                            from,
                                            place(tokens, i),
                                            place(tokens, i + 2),
                                            place(tokens, i + 4)));
                    now.addAll(curve.flat().subList(1, curve.flat().size()));
                    i += 6;
                }
                default -> now.add(now.get(0)); // Z
            }
        }
        return new Trace(all);
    }

    private static Place place(String[] tokens, int i) {
        return new Place(Double.parseDouble(tokens[i]), Double.parseDouble(tokens[i + 1]));
    }

    Area bounds() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (List<Place> line : lines) {
            for (Place p : line) {
                left = Math.min(left, p.x());
                top = Math.min(top, p.y());
                right = Math.max(right, p.x());
                bottom = Math.max(bottom, p.y());
            }
        }
        return new Area(left, top, right - left, bottom - top);
    }

    boolean crosses(Area area) {
        for (List<Place> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                if (area.crossedBy(line.get(i - 1), line.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
