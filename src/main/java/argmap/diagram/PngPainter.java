package argmap.diagram;

import argmap.diagram.Card.Words;
import argmap.diagram.Scene.Mark;
import argmap.diagram.Scene.Outline;
import argmap.diagram.Scene.Part;
import argmap.diagram.Scene.Text;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.DoubleStream;
import javax.imageio.ImageIO;

/** A scene as PNG, in the fonts inside the program: the same on every machine. */
final class PngPainter {
    /** 100 million pixels, 400 MB of memory: an A0 poster at 240 dots an inch. */
    private static final long MOST_PIXELS = 100_000_000;

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private final Graphics2D graphics;

    private PngPainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static byte[] paint(Scene scene, double scale) {
        long width = pixels(scene.width() * scale);
        long height = pixels(scene.height() * scale);
        if (!(scale > 0) || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture of "
                            + width
                            + " x "
                            + height
                            + " pixels is too large; take a smaller scale");
        }
        BufferedImage image =
                new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.decode(scene.ground()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            graphics.translate(-scene.left(), -scene.top());
            PngPainter painter = new PngPainter(graphics);
            scene.parts().forEach(painter::part);
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    /** Rounded up, but not for the last bits of a division. */
    private static long pixels(double length) {
        return Math.max(1, (long) Math.ceil(length - 1e-6));
    }

    private void part(Part part) {
        Area w = part.window();
        graphics.setClip(
                part.isCut()
                        ? new Rectangle2D.Double(w.x(), w.y(), w.width(), w.height())
                        : null);
        for (Mark mark : part.marks()) {
            if (mark instanceof Outline outline) {
                outline(outline);
            } else if (mark instanceof Text text) {
                words(text.words());
            }
        }
    }

    private void outline(Outline outline) {
        Path2D path = path(outline.path());
        if (!outline.fill().isEmpty()) {
            graphics.setColor(Color.decode(outline.fill()));
            graphics.fill(path);
        }
        if (!outline.line().isEmpty()) {
            float[] dash = new float[outline.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = outline.dash().get(i).floatValue();
            }
            graphics.setColor(Color.decode(outline.line()));
            // Ends and corners as SVG has them.
            graphics.setStroke(
                    new BasicStroke(
                            (float) outline.weight(),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            4,
                            dash.length == 0 ? null : dash,
                            0));
            graphics.draw(path);
        }
    }

    private static Path2D path(Path path) {
        Path2D made = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Path.Step step : path.steps()) {
            double[] n =
                    step.places().stream()
                            .flatMapToDouble(p -> DoubleStream.of(p.x(), p.y()))
                            .toArray();
            switch (step.kind()) {
                case MOVE -> made.moveTo(n[0], n[1]);
                case LINE -> made.lineTo(n[0], n[1]);
                case CURVE -> made.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                case CLOSE -> made.closePath();
            }
        }
        return made;
    }

    private void words(Words words) {
        String drawn = Fonts.drawable(Fonts.plain(words.text()), words.face());
        AffineTransform points = graphics.getTransform();
        graphics.translate(words.x(), words.y());
        graphics.scale(1, -1);
        graphics.setColor(Color.decode(words.colour()));
        graphics.fill(Fonts.outline(drawn, words.face(), words.size()));
        graphics.setTransform(points);
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            // The cache is for files larger than memory; without it nothing is written to disk.
            ImageIO.setUseCache(false);
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java has no PNG writer");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
