package argmap.diagram;

import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished picture or sheet, as SVG, PNG or PDF, and which claims, arguments and relations of the
 * map are on it.
 *
 * <pre>{@code
 * Drawing drawing = Diagram.draw(grounded, options).pages().get(0);
 * Files.writeString(file, drawing.svg());
 * drawing.nodes();      // what has a box, in reading order
 * drawing.relations();  // what has a line
 * }</pre>
 */
public final class Drawing {
    private final Scene scene;

    Drawing(Scene scene) {
        this.scene = scene;
    }

    /** Where a box leads in a page, and what it is called there. */
    public record Target(String address, String name) {}

    /** "The Rent Strike: Origins". */
    public String title() {
        return scene.title();
    }

    /** In points, like the height. */
    public double width() {
        return scene.width();
    }

    public double height() {
        return scene.height();
    }

    /** The claims and arguments that have a box, in reading order. */
    public Set<NodeId> nodes() {
        return Collections.unmodifiableSet(scene.nodes());
    }

    /** The relations that have a line; two of one kind between the same two share it. */
    public Set<Relation> relations() {
        return Collections.unmodifiableSet(scene.relations());
    }

    /**
     * A picture that stands alone, from {@code <svg} on; its ids begin with a prefix of its own, so
     * that all the pages of a map can stand in one document.
     */
    public String svg() {
        return SvgPainter.paint(scene);
    }

    /** To stand in a page of HTML, each box a link of the page's. */
    public String svgForPage(Map<NodeId, Target> targets) {
        return SvgPainter.paintForPage(scene, targets);
    }

    /**
     * With the fonts inside the program, the same on every machine.
     *
     * @param scale pixels for each point; sizes are rounded up
     */
    public byte[] png(double scale) {
        return PngPainter.paint(scene, scale);
    }

    /** One page of the picture's size, its words as text; equal pictures give equal bytes. */
    public byte[] pdf() {
        return PdfPainter.paint(List.of(scene));
    }

    /** The same without tags, to stand as a figure in another PDF. */
    public byte[] pdfToEmbed() {
        return PdfPainter.paintEmbedded(scene);
    }

    /** Without so many points on each side and, besides, at the foot. */
    public Drawing trimmed(double sides, double foot) {
        return new Drawing(
                scene.within(
                        new Area(
                                scene.left() + sides,
                                scene.top() + sides,
                                scene.width() - 2 * sides,
                                scene.height() - 2 * sides - foot)));
    }

    Scene scene() {
        return scene;
    }
}
