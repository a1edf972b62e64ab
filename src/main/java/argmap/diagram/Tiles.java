package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One large drawing cut over sheets that are glued together. Lines stay lines and words stay words;
 * what lies on a cut is drawn on both sheets, and read out on the one that has its middle. Sheets
 * with nothing of their own are left out.
 */
final class Tiles {
    private static final double SIZE = 8;

    private final Scene whole;
    private final Theme theme;
    private final Tiling tiling;
    private final List<Part> parts = new ArrayList<>();
    private final List<List<Area>> covered = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private final List<List<Boolean>> drawn = new ArrayList<>();

    private Tiles(Scene whole, Theme theme, Tiling tiling) {
        this.whole = whole;
        this.theme = theme;
        this.tiling = tiling;
        for (Part part : whole.parts()) {
            Part moved = part.moved(tiling.scale(), tiling.dx(), tiling.dy());
            parts.add(moved);
            covered.add(moved.marks().stream().map(Mark::bounds).toList());
        }
    }

    /** More sheets than these nobody glues together. */
    static final int MOST = 100;

    /** A sheet with the key, then the tiles row by row. */
    static MapPages of(Scene whole, Theme theme, Tiling tiling) {
        Tiles tiles = new Tiles(whole, theme, tiling);
        List<Scene> scenes = new ArrayList<>();
        for (int r = 0; r < tiling.rows(); r++) {
            List<Boolean> row = new ArrayList<>();
            for (int c = 0; c < tiling.columns(); c++) {
                row.add(tiles.isInked(tiling.own(r, c)));
                if (row.get(c)) {
                    scenes.add(tiles.tile(r, c, scenes.size() + 2));
                } else {
                    tiles.empty.add(Tiling.place(r, c));
                }
            }
            tiles.drawn.add(row);
        }
        String says =
                "a poster of "
                        + tiling.rows()
                        + (tiling.rows() == 1 ? " row" : " rows")
                        + " of "
                        + tiling.columns()
                        + (tiling.columns() == 1 ? " sheet" : " sheets");
        List<String> remarks = new ArrayList<>(List.of(says));
        if (!tiles.empty.isEmpty()) {
            remarks.add("left out, for nothing is on them: " + String.join("; ", tiles.empty));
        }
        scenes.add(0, TileKey.of(whole.title(), tiles.parts, theme, tiling, tiles.drawn, remarks));
        return new MapPages(scenes, remarks);
    }

    /** Grounds do not count: a sheet of bare colour shows nothing. */
    private boolean isInked(Area cell) {
        for (int p = 0; p < parts.size(); p++) {
            List<Mark> marks = parts.get(p).marks();
            for (int m = 0; m < marks.size(); m++) {
                if (covered.get(p).get(m).overlaps(cell)
                        && (!(marks.get(m) instanceof Outline outline)
                                || outline.path().crosses(cell))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Scene tile(int r, int c, int number) {
        Area shown = tiling.shown(r, c);
        Area window = tiling.window();
        double dx = window.x() - shown.x();
        double dy = window.y() - shown.y();
        List<Part> on = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            List<Mark> marks = new ArrayList<>();
            for (int m = 0; m < part.marks().size(); m++) {
                if (covered.get(p).get(m).overlaps(shown)) {
                    marks.add(part.marks().get(m));
                }
            }
            if (!marks.isEmpty()) {
                on.add(cut(part, marks, isOwner(part, r, c), dx, dy));
            }
        }
        on.add(foot(tiling.name(r, c)));
        on.add(marks(r, c));
        return new Scene(
                "s" + number + "-",
                whole.title() + ", " + tiling.name(r, c),
                whole.description(),
                tiling.size().width(tiling.lying()),
                tiling.size().height(tiling.lying()),
                whole.ground(),
                on);
    }

    /** Whether the part's middle lies in the tile's own cell, or beyond the outermost one. */
    private boolean isOwner(Part part, int r, int c) {
        Place middle = part.bounds().centre();
        int row = (int) Math.floor(middle.y() / tiling.row(1));
        int column = (int) Math.floor(middle.x() / tiling.column(1));
        return Math.max(0, Math.min(tiling.rows() - 1, row)) == r
                && Math.max(0, Math.min(tiling.columns() - 1, column)) == c;
    }

    private Part cut(Part part, List<Mark> marks, boolean owner, double dx, double dy) {
        boolean said = owner || part.role() == Role.EDGE;
        return part.with(said ? part.role() : Role.CUT, marks)
                .moved(1, dx, dy)
                .within(tiling.window());
    }

    private Part foot(String name) {
        Area window = tiling.window();
        Words words =
                new Words(
                        name,
                        Face.SANS,
                        SIZE,
                        theme.palette().ink(),
                        window.x() + 8,
                        window.bottom() + Tiling.FOOT - 2);
        Area bounds = new Area(words.x(), words.y() - SIZE, words.width(), SIZE * 1.2);
        Text text = new Text(words, theme.palette().ground());
        return new Part(Role.HEADING, "tile", name, "", "", bounds, List.of(text));
    }

    /** Corners to cut at, and a tick on each side where a neighbour is glued on. */
    private Part marks(int r, int c) {
        Area w = tiling.window();
        double near = SheetSize.MM;
        double far = 4 * SheetSize.MM;
        List<Path> corners = new ArrayList<>();
        for (double y : new double[] {w.y(), w.bottom()}) {
            corners.add(Path.line(w.x() - far, y, w.x() - near, y));
            corners.add(Path.line(w.right() + near, y, w.right() + far, y));
        }
        for (double x : new double[] {w.x(), w.right()}) {
            corners.add(Path.line(x, w.y() - far, x, w.y() - near));
            corners.add(Path.line(x, w.bottom() + near, x, w.bottom() + far));
        }
        List<Path> ticks = new ArrayList<>();
        if (c < tiling.columns() - 1) {
            double x = w.right() - Tiling.OVERLAP;
            ticks.add(Path.line(x, w.y() - far, x, w.y() - near));
            ticks.add(Path.line(x, w.bottom() + near, x, w.bottom() + far));
        }
        if (r < tiling.rows() - 1) {
            double y = w.bottom() - Tiling.OVERLAP;
            ticks.add(Path.line(w.x() - far, y, w.x() - near, y));
            ticks.add(Path.line(w.right() + near, y, w.right() + far, y));
        }
        String ink = theme.palette().ink();
        List<Mark> marks = new ArrayList<>(List.of(new Outline(Path.joined(corners), "", ink, 0.5)));
        if (!ticks.isEmpty()) {
            marks.add(new Outline(Path.joined(ticks), "", ink, 0.5, List.of(2.0, 1.5)));
        }
        return new Part(Role.CUT, "marks", "", "", "", w, marks);
    }
}
