package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Role;
import argmap.diagram.Scene.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts what is drawn on a page: ground, drawing, legend, and on sheets a heading. */
final class Composer {
    private static final double EDGE = 6;
    private static final double LEGEND_GAP = 8;
    private static final double HEADING_SIZE = 11;

    private Composer() {}

    /** A picture as large as what it shows. */
    static Scene free(Sketch sketch, Plan plan) {
        Legend.Made legend = Legend.of(sketch, Math.max(360, plan.width()));
        double right = plan.width();
        for (Part part : legend.parts()) {
            right = Math.max(right, part.bounds().right());
        }
        double width = right + 2 * EDGE;
        double height = plan.height() + 2 * EDGE;
        if (legend.height() > 0) {
            height += LEGEND_GAP + legend.height();
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : Illustrator.parts(sketch, plan)) {
            parts.add(moved(part, 1, EDGE, EDGE));
        }
        for (Part part : legend.parts()) {
            parts.add(moved(part, 1, EDGE, EDGE + plan.height() + LEGEND_GAP));
        }
        return new Scene(
                "",
                sketch.title(),
                sketch.description(),
                width,
                height,
                sketch.theme().palette().ground(),
                parts);
    }

    /** What a legend takes below a drawing of such a width. */
    static double legendHeight(Sketch sketch, double width) {
        double height = Legend.of(sketch, width).height();
        return height == 0 ? 0 : height + LEGEND_GAP;
    }

    /** What a heading takes above a drawing. */
    static double headingHeight() {
        return HEADING_SIZE * 2;
    }

    /**
     * A drawing on a sheet: the heading on top, the drawing in the middle, the legend at the foot.
     *
     * @param scale of the drawing; heading and legend keep their size
     */
    static Scene sheet(
            Sketch sketch,
            Plan plan,
            String prefix,
            String heading,
            SheetSize size,
            boolean lying,
            double scale) {
        double width = size.width(lying);
        double height = size.height(lying);
        double margin = size.margin();
        double inside = width - 2 * margin;
        List<Part> parts = new ArrayList<>();
        parts.add(heading(heading, sketch.theme(), margin, inside));
        double left = margin + Math.max(0, (inside - plan.width() * scale) / 2);
        double top = margin + headingHeight();
        for (Part part : Illustrator.parts(sketch, plan)) {
            parts.add(moved(part, scale, left, top));
        }
        Legend.Made legend = Legend.of(sketch, inside);
        for (Part part : legend.parts()) {
            parts.add(moved(part, 1, margin, height - margin - legend.height()));
        }
        return new Scene(
                prefix,
                heading,
                sketch.description(),
                width,
                height,
                sketch.theme().palette().ground(),
                parts);
    }

    static Part heading(String words, Theme theme, double margin, double width) {
        String line = Wrap.lines(words, Face.SANS_BOLD, HEADING_SIZE, width, 1).get(0);
        Words text =
                new Words(
                        line,
                        Face.SANS_BOLD,
                        HEADING_SIZE,
                        theme.palette().ink(),
                        margin,
                        margin + HEADING_SIZE);
        return new Part(
                Role.HEADING,
                "heading",
                words,
                "",
                "",
                new Area(margin, margin, text.width(), HEADING_SIZE * 1.2),
                List.of(new Text(text, theme.palette().ground())));
    }

    static Part moved(Part part, double scale, double dx, double dy) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : part.marks()) {
            if (mark instanceof Outline o) {
                marks.add(
                        new Outline(
                                moved(o.path(), scale, dx, dy),
                                o.fill(),
                                o.line(),
                                o.weight() * scale,
                                scaled(o.dash(), scale)));
            } else if (mark instanceof Text t) {
                Words w = t.words();
                marks.add(
                        new Text(
                                new Words(
                                        w.text(),
                                        w.face(),
                                        w.size() * scale,
                                        w.colour(),
                                        w.x() * scale + dx,
                                        w.y() * scale + dy),
                                t.on()));
            }
        }
        Area b = part.bounds();
        return new Part(
                part.role(),
                part.id(),
                part.subject(),
                part.name(),
                part.tooltip(),
                part.address(),
                new Area(
                        b.x() * scale + dx,
                        b.y() * scale + dy,
                        b.width() * scale,
                        b.height() * scale),
                marks,
                part.window());
    }

    private static String scaled(String dash, double scale) {
        if (scale == 1 || dash.isEmpty()) {
            return dash;
        }
        List<String> lengths = new ArrayList<>();
        for (String length : dash.split(",", -1)) {
            lengths.add(Pen.number(Double.parseDouble(length) * scale));
        }
        return String.join(",", lengths);
    }

    private static String moved(String path, double scale, double dx, double dy) {
        StringBuilder made = new StringBuilder();
        boolean across = true;
        for (String token : path.split(" ", -1)) {
            made.append(made.isEmpty() ? "" : " ");
            if (Character.isLetter(token.charAt(0))) {
                made.append(token);
                across = true;
            } else {
                double value = Double.parseDouble(token) * scale + (across ? dx : dy);
                made.append(Pen.number(value));
                across = !across;
            }
        }
        return made.toString();
    }
}
