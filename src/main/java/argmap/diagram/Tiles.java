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
        scenes.add(0, Key.of(whole.title(), tiles.parts, theme, tiling, tiles.drawn, remarks));
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

    /** The first sheet of a poster: how its tiles lie, in a small picture, and how they are glued. */
    private static final class Key {
        private static final double SIZE = 9;

        /** Beside and above the small picture, for the numbers of rows and columns. */
        private static final double RULER = 18;

        private static final String HOW =
                "Print all sheets at full size. Neighbours overlap by 10 mm: cut a sheet at the corner"
                        + " marks on its left and upper side, and glue it on its neighbours as far as"
                        + " their dashed ticks.";

        private final Theme theme;
        private final Tiling tiling;
        private final double margin;
        private final double width;
        private final List<Part> parts = new ArrayList<>();

        private Key(Theme theme, Tiling tiling) {
            this.theme = theme;
            this.tiling = tiling;
            this.margin = tiling.size().margin();
            this.width = tiling.size().width(tiling.lying()) - 2 * margin;
        }

        static Scene of(
                String title,
                List<Part> whole,
                Theme theme,
                Tiling tiling,
                List<List<Boolean>> drawn,
                List<String> remarks) {
            Key key = new Key(theme, tiling);
            String heading = title + ": key to the sheets";
            key.parts.add(Composer.heading(heading, theme, key.margin, key.width));
            double y = key.margin + Composer.headingHeight();
            List<String> said = new ArrayList<>();
            remarks.forEach(r -> said.add(Character.toUpperCase(r.charAt(0)) + r.substring(1) + "."));
            said.add(HOW);
            for (int i = 0; i < said.size(); i++) {
                y = key.paragraph("said" + i, said.get(i), y);
            }
            double height = tiling.size().height(tiling.lying());
            key.picture(whole, drawn, y + RULER + 6, height - key.margin);
            return new Scene(
                    "s1-",
                    heading,
                    said.get(0),
                    tiling.size().width(tiling.lying()),
                    height,
                    theme.palette().ground(),
                    key.parts);
        }

        private double paragraph(String id, String words, double top) {
            List<Mark> marks = new ArrayList<>();
            double y = top;
            for (String line : Wrap.lines(words, Face.SANS, SIZE, width, 8)) {
                marks.add(text(line, Face.SANS, margin, y + SIZE));
                y += CardText.LEADING * SIZE;
            }
            Area bounds = new Area(margin, top, width, y - top);
            parts.add(new Part(Role.LEGEND, id, words, "", "", bounds, marks));
            return y + 4;
        }

        private Text text(String words, Face face, double x, double y) {
            Words at = new Words(words, face, SIZE, theme.palette().ink(), x, y);
            return new Text(at, theme.palette().ground());
        }

        private void picture(List<Part> whole, List<List<Boolean>> drawn, double top, double bottom) {
            double wide = tiling.column(tiling.columns()) + Tiling.OVERLAP;
            double high = tiling.row(tiling.rows()) + Tiling.OVERLAP;
            double scale = Math.min((width - RULER) / wide, (bottom - top) / high);
            double left = margin + RULER;
            Area frame = new Area(left, top, wide * scale, high * scale);
            List<Mark> marks = new ArrayList<>();
            Theme.Palette colours = theme.palette();
            marks.add(new Outline(Path.rectangle(frame), colours.ground(), colours.frame(), 1));
            for (Part part : whole) {
                for (Mark mark : part.moved(scale, left, top).marks()) {
                    if (mark instanceof Outline) {
                        marks.add(mark);
                    }
                }
            }
            List<Path> cuts = new ArrayList<>();
            List<Path> crosses = new ArrayList<>();
            for (int r = 0; r < tiling.rows(); r++) {
                for (int c = 0; c < tiling.columns(); c++) {
                    Area own = tiling.own(r, c);
                    Area cell = own.moved(scale, left, top);
                    cuts.add(Path.rectangle(cell));
                    if (!drawn.get(r).get(c)) {
                        crosses.add(Path.line(cell.x(), cell.y(), cell.right(), cell.bottom()));
                        crosses.add(Path.line(cell.right(), cell.y(), cell.x(), cell.bottom()));
                    }
                }
            }
            marks.add(new Outline(Path.joined(cuts), "", colours.ink(), 0.8));
            if (!crosses.isEmpty()) {
                marks.add(new Outline(Path.joined(crosses), "", colours.frame(), 0.8));
            }
            String name = "Key: where each sheet lies";
            parts.add(new Part(Role.NODE, "key", name, "", "", frame, marks));
            rulers(frame, scale);
        }

        /** Numbers of columns above and of rows on the left, as many as have room. */
        private void rulers(Area frame, double scale) {
            List<Mark> marks = new ArrayList<>();
            double across = tiling.column(1) * scale;
            double down = tiling.row(1) * scale;
            int everyColumn = (int) Math.ceil(2.2 * SIZE / across);
            int everyRow = (int) Math.ceil(1.3 * SIZE / down);
            for (int c = 0; c < tiling.columns(); c += everyColumn) {
                String number = Integer.toString(c + 1);
                double half = Fonts.width(number, Face.SANS_BOLD, SIZE) / 2;
                double x = frame.x() + (c + 0.5) * across - half;
                marks.add(text(number, Face.SANS_BOLD, x, frame.y() - 6));
            }
            for (int r = 0; r < tiling.rows(); r += everyRow) {
                String number = Integer.toString(r + 1);
                double y = frame.y() + (r + 0.5) * down + 0.36 * SIZE;
                marks.add(text(number, Face.SANS_BOLD, margin, y));
            }
            String name = "Numbers of columns above, of rows on the left";
            parts.add(new Part(Role.LEGEND, "rulers", name, "", "", frame, marks));
        }
    }
}
