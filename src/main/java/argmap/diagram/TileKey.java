package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Text;
import java.util.ArrayList;
import java.util.List;

/** The first sheet of a poster: how its tiles lie, in a small picture, and how they are glued. */
final class TileKey {
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

    private TileKey(Theme theme, Tiling tiling) {
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
        TileKey key = new TileKey(theme, tiling);
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
