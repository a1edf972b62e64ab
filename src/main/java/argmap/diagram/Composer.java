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

    /**
     * A picture as large as what it shows, its legend at the foot, or in a corner that the drawing
     * leaves empty, as a tree does beside its top, where the picture gets smaller by it.
     */
    static Scene free(Sketch sketch, Plan plan) {
        List<Part> drawn = Illustrator.parts(sketch, plan);
        Laid best = Laid.foot(Legend.of(sketch, Math.max(LEGENDS[0], plan.width())), plan);
        double least = best.area();
        for (double width : LEGENDS) {
            Laid foot = Laid.foot(Legend.of(sketch, Math.max(width, plan.width())), plan);
            Laid corner = Laid.corner(Legend.of(sketch, width), plan, drawn);
            if (foot.area() < least) {
                best = foot;
                least = foot.area();
            }
            if (corner.area() < least * WORTH) {
                best = corner;
                least = corner.area() / WORTH;
            }
        }
        return free(sketch, drawn, best);
    }

    /** Widths of a legend, in points, of which a small picture takes what makes it smallest. */
    private static final double[] LEGENDS = {360, 270, 180, 120};

    /** A reader looks for a legend at the foot: less of the picture is not worth another place. */
    private static final double WORTH = 0.95;

    /** The same without a legend. */
    static Scene bare(Sketch sketch, Plan plan) {
        Laid none = Laid.foot(new Legend.Made(List.of(), 0), plan);
        return free(sketch, Illustrator.parts(sketch, plan), none);
    }

    /**
     * A drawing and its legend in their places.
     *
     * @param shift of the drawing to the right, for a legend on its left
     */
    private record Laid(
            Legend.Made legend, double x, double y, double shift, double width, double height) {

        double area() {
            return (width + 2 * EDGE) * (height + 2 * EDGE);
        }

        static Laid foot(Legend.Made legend, Plan plan) {
            double below = legend.height() > 0 ? LEGEND_GAP + legend.height() : 0;
            double width = Math.max(plan.width(), legend.width());
            double y = plan.height() + LEGEND_GAP;
            return new Laid(legend, 0, y, 0, width, plan.height() + below);
        }

        /** In the corner in which least is added to the drawing. */
        static Laid corner(Legend.Made legend, Plan plan, List<Part> drawn) {
            double height = Math.max(plan.height(), legend.height());
            double most = legend.width() + 2 * LEGEND_GAP;
            Laid best = foot(legend, plan);
            for (double y : new double[] {0, height - legend.height()}) {
                Area band = new Area(0, y, plan.width(), legend.height()).grown(LEGEND_GAP);
                double left = plan.width();
                double right = 0;
                for (Part part : drawn) {
                    if (part.bounds().overlaps(band)) {
                        left = Math.min(left, part.bounds().x());
                        right = Math.max(right, part.bounds().right());
                    }
                }
                double shift = Math.max(0, most - left);
                double x = Math.max(right + 2 * LEGEND_GAP, plan.width() - legend.width());
                double wide = Math.max(plan.width(), x + legend.width());
                for (Laid laid :
                        List.of(
                                new Laid(legend, x, y, 0, wide, height),
                                new Laid(legend, 0, y, shift, plan.width() + shift, height))) {
                    best = laid.area() < best.area() ? laid : best;
                }
            }
            return best;
        }
    }

    private static Scene free(Sketch sketch, List<Part> drawn, Laid laid) {
        List<Part> parts = new ArrayList<>();
        for (Part part : drawn) {
            parts.add(part.moved(1, EDGE + laid.shift(), EDGE));
        }
        for (Part part : laid.legend().parts()) {
            parts.add(part.moved(1, EDGE + laid.x(), EDGE + laid.y()));
        }
        return new Scene(
                "",
                sketch.title(),
                sketch.description(),
                laid.width() + 2 * EDGE,
                laid.height() + 2 * EDGE,
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
