package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SvgToPngTest {
    private static final String LABELLED =
            "<svg width=\"30px\" height=\"20px\" viewBox=\"0 0 30 20\" xmlns=\"http://www.w3.org/2000/svg\">"
                    + "<g transform=\"translate(10 15)\"><text font-size=\"14\" fill=\"#0000ff\">M</text></g>"
                    + "</svg>";

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void hasTheAskedSize() throws IOException {
        BufferedImage twice = image(SvgToPng.png(LABELLED, 2));
        assertEquals("60x40", twice.getWidth() + "x" + twice.getHeight());
        BufferedImage wide = image(SvgToPng.pngOfWidth(LABELLED, 333));
        assertEquals("333x222", wide.getWidth() + "x" + wide.getHeight());
    }

    @Test
    void paintsTheTextWhereItBelongs() throws IOException {
        BufferedImage image = image(SvgToPng.png(LABELLED, 1));
        int blue = 0;
        for (int x = 10; x < 23; x++) {
            for (int y = 4; y < 16; y++) {
                blue += bluish(image.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertTrue(blue > 10, "blue pixels: " + blue);
        assertEquals(0xFFFFFF, image.getRGB(2, 2) & 0xFFFFFF);
    }

    /** The edges of letters are mixed with the white around them. */
    private static boolean bluish(int rgb) {
        return (rgb & 0xFF) - (rgb >> 16 & 0xFF) > 100;
    }

    @Test
    void paintsTheSameBytesAgain() {
        String svg = LayoutTest.svg(Graphs.claims(10, 1));
        assertArrayEquals(SvgToPng.png(svg, 1), SvgToPng.png(svg, 1));
    }

    @Test
    void refusesAPictureTooLargeForMemory() {
        assertThrows(IllegalArgumentException.class, () -> SvgToPng.png(LABELLED, 1000));
        assertThrows(IllegalArgumentException.class, () -> SvgToPng.png("<svg", 1));
    }
}
