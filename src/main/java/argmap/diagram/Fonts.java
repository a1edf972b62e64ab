package argmap.diagram;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Measures and outlines text in the fonts inside the program.
 *
 * <pre>{@code
 * Fonts.width("Rent is due", Face.SANS, 12)   // 66.4 points
 * }</pre>
 *
 * <p>Reads the font files itself. Java's own fonts are not used: they need fontconfig and at least
 * one installed font, which a bare server lacks, and they measure differently from machine to
 * machine.
 */
public final class Fonts {
    /** Drawn in place of a character that a face does not have. Both families have it. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final Map<Face, Loaded> LOADED = new EnumMap<>(Face.class);

    private static final Map<Face, Widths> WIDTHS = new EnumMap<>(Face.class);

    private Fonts() {}

    /**
     * The width of one line of text in points: the sum of the letters' advances, without kerning,
     * as Graphviz too reckons.
     *
     * @param size the size of the type in points
     */
    public static double width(String text, Face face, double size) {
        Widths font = widths(face);
        long units = 0;
        for (int letter : VisualText.of(text).codePoints().toArray()) {
            int glyph = font.glyph(letter);
            units += font.advance(glyph == 0 ? font.glyph(REPLACEMENT) : glyph);
        }
        return units * size / font.unitsPerEm;
    }

    /** The font file itself, to embed in a document. */
    public static byte[] file(Face face) {
        try (InputStream in = Fonts.class.getResourceAsStream(face.file())) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + face.file());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text as it is drawn from left to right, with U+FFFD in place of what the face cannot
     * draw.
     */
    static String drawable(String text, Face face) {
        Widths font = widths(face);
        StringBuilder drawable = new StringBuilder(text.length());
        VisualText.of(text)
                .codePoints()
                .forEach(c -> drawable.appendCodePoint(font.glyph(c) == 0 ? REPLACEMENT : c));
        return drawable.toString();
    }

    /** Characters that XML 1.0 can hold and that are no commands to a screen. */
    static boolean isDrawable(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && c != 0xFFFE
                && c != 0xFFFF;
    }

    /** Text without what no font draws: control characters become blanks, accents are joined. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> out.appendCodePoint(isDrawable(c) ? c : ' '));
        return out.toString();
    }

    /** What the face cannot draw, in its order. */
    static Set<Integer> missing(String text, Face face) {
        Loaded font = loaded(face);
        Set<Integer> missing = new LinkedHashSet<>();
        VisualText.of(text)
                .codePoints()
                .filter(c -> font.cmap.getGlyphId(c) == 0)
                .forEach(missing::add);
        return missing;
    }

    /** The face, or where that lacks letters that its upright sister has, the sister. */
    static Face fitting(String text, Face face) {
        Face upright =
                switch (face) {
                    case SANS_ITALIC -> Face.SANS;
                    case SANS_BOLD_ITALIC -> Face.SANS_BOLD;
                    default -> face;
                };
        return upright != face && missing(text, face).size() > missing(text, upright).size()
                ? upright
                : face;
    }

    /**
     * The outlines of one line as drawn, its left end on the origin, its baseline on y = 0, y
     * upwards.
     */
    static Path2D outline(String text, Face face, double size) {
        Loaded font = loaded(face);
        double scale = size / font.unitsPerEm;
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        long advance = 0;
        try {
            for (int c : text.codePoints().toArray()) {
                int glyph = font.glyph(c);
                GlyphData data = font.ttf.getGlyph().getGlyph(glyph);
                if (data != null) { // a space has none
                    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
                    place.translate((double) advance, 0);
                    line.append(data.getPath().getPathIterator(place), false);
                }
                advance += font.ttf.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    private static Widths widths(Face face) {
        synchronized (WIDTHS) {
            return WIDTHS.computeIfAbsent(face, f -> new Widths(file(f)));
        }
    }

    private static Loaded loaded(Face face) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(face, Loaded::read);
        }
    }

    private record Loaded(TrueTypeFont ttf, CmapLookup cmap, int unitsPerEm) {
        static Loaded read(Face face) {
            try {
                TrueTypeFont ttf =
                        new TTFParser().parseEmbedded(new ByteArrayInputStream(file(face)));
                return new Loaded(ttf, ttf.getUnicodeCmapLookup(), ttf.getUnitsPerEm());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int glyph(int codePoint) {
            int glyph = cmap.getGlyphId(codePoint);
            return glyph == 0 ? cmap.getGlyphId(REPLACEMENT) : glyph;
        }
    }
}
