package argmap.diagram;

import argmap.diagram.Card.Words;
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
        Legend.Made best = new Legend.Made(List.of(), 0);
        double least = Double.MAX_VALUE;
        for (double width : LEGENDS) {
            Legend.Made legend = Legend.of(sketch, Math.max(width, plan.width()));
            double wide = Math.max(legend.width(), plan.width());
            double area = wide * (plan.height() + LEGEND_GAP + legend.height());
            if (area < least) {
                least = area;
                best = legend;
            }
        }
        return free(sketch, plan, best);
    }

    /** Widths of a legend, in points, of which a small picture takes what makes it smallest. */
    private static final double[] LEGENDS = {360, 270, 180, 120};

    /** The same without a legend. */
    static Scene bare(Sketch sketch, Plan plan) {
        return free(sketch, plan, new Legend.Made(List.of(), 0));
    }

    private static Scene free(Sketch sketch, Plan plan, Legend.Made legend) {
        double width = Math.max(plan.width(), legend.width()) + 2 * EDGE;
        double height = plan.height() + 2 * EDGE;
        if (legend.height() > 0) {
            height += LEGEND_GAP + legend.height();
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : Illustrator.parts(sketch, plan)) {
            parts.add(part.moved(1, EDGE, EDGE));
        }
        for (Part part : legend.parts()) {
            parts.add(part.moved(1, EDGE, EDGE + plan.height() + LEGEND_GAP));
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
            parts.add(part.moved(scale, left, top));
        }
        Legend.Made legend = Legend.of(sketch, inside);
        for (Part part : legend.parts()) {
            parts.add(part.moved(1, margin, height - margin - legend.height()));
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
}
