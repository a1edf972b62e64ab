package argmap.diagram;

import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * An SVG as a PNG, on white, with the fonts inside the program.
 *
 * <pre>{@code
 * byte[] png = SvgToPng.png(svg, 2);   // two pixels for each point: sharp on a screen
 * }</pre>
 */
public final class SvgToPng {
    /** 100 million pixels, 400 MB of memory: an A0 poster at 240 dots an inch. */
    private static final long MOST_PIXELS = 100_000_000;

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private SvgToPng() {}

    /**
     * Paints the picture.
     *
     * @param scale pixels for each point of the picture; sizes are rounded up
     */
    public static byte[] png(String svg, double scale) {
        return paint(SvgPicture.read(svg), scale);
    }

    /** Paints the picture {@code width} pixels wide, its height in proportion. */
    public static byte[] pngOfWidth(String svg, int width) {
        SvgPicture picture = SvgPicture.read(svg);
        return paint(picture, width / picture.width());
    }

    private static byte[] paint(SvgPicture picture, double scale) {
        long width = pixels(picture.width() * scale);
        long height = pixels(picture.height() * scale);
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
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            AffineTransform points = graphics.getTransform();
            picture.shapes()
                    .renderWithPlatform(
                            NullPlatformSupport.INSTANCE,
                            graphics,
                            new ViewBox((float) picture.width(), (float) picture.height()));
            for (SvgText text : picture.texts()) {
                graphics.setTransform(points);
                graphics.setClip(
                        text.window()
                                .map(
                                        w ->
                                                new Rectangle2D.Double(
                                                        w.x(), w.y(), w.width(), w.height()))
                                .orElse(null));
                graphics.transform(text.place());
                graphics.setColor(text.colour());
                graphics.fill(Fonts.outline(text.text(), text.face(), text.size()));
            }
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    /** Rounded up, but not for the last bits of a division. */
    private static long pixels(double length) {
        return Math.max(1, (long) Math.ceil(length - 1e-6));
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
