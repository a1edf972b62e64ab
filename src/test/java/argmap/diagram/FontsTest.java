package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasTheLettersOfEurope(Face face) {
        String letters =
                "AZaz09 ěščřžýáíéúůďťňĚŠČŘŽ ğışİçöü ąćęłńśźż őű ßøåæœ αβγδω άέήίόύώ"
                        + " абвгдеёжзий ґєії \u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00A7\u2020\uFFFD";
        assertEquals(letters, Fonts.drawable(letters, face));
    }

    /** Our own reading of the tables beside PDFBox's, for every letter there is. */
    @ParameterizedTest
    @EnumSource(Face.class)
    void widthsAreThoseThatPdfBoxReads(Face face) throws IOException {
        TrueTypeFont font =
                new TTFParser().parseEmbedded(new ByteArrayInputStream(Fonts.file(face)));
        CmapLookup letters = font.getUnicodeCmapLookup();
        Widths widths = new Widths(Fonts.file(face));
        assertEquals(font.getUnitsPerEm(), widths.unitsPerEm);
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            int glyph = letters.getGlyphId(letter);
            assertEquals(glyph, widths.glyph(letter));
            if (glyph != 0) {
                assertEquals(font.getAdvanceWidth(glyph), widths.advance(glyph));
            }
        }
    }

    @Test
    void widthGrowsWithTextAndSize() {
        assertEquals(0, Fonts.width("", Face.SANS, 12));
        assertEquals(
                2 * Fonts.width("map", Face.SANS, 12), Fonts.width("mapmap", Face.SANS, 12), 1e-9);
        assertEquals(
                2 * Fonts.width("map", Face.SANS, 12), Fonts.width("map", Face.SANS, 24), 1e-9);
        assertTrue(Fonts.width("map", Face.SANS_BOLD, 12) > Fonts.width("map", Face.SANS, 12));
    }

    /** Graphviz makes a box for its label: with the same widths the box is as wide as we say. */
    @Test
    void graphvizMeasuresAlike() {
        String label = "The continuous movement of peoples across a frontier";
        String placed =
                EmbeddedGraphviz.placed(
                        "digraph { node [shape=box margin=0 fontname=\"DejaVu Sans\"] a [label="
                                + DotText.quoted(label)
                                + "] }",
                        Duration.ofSeconds(60));
        double box = 72 * Double.parseDouble(placed.replaceAll("(?s).*[^l]width=([0-9.]+).*", "$1"));
        assertEquals(box, Fonts.width(label, Face.SANS, 14), 0.03 * box);
    }

    @Test
    void whatNoFontHasBecomesTheReplacement() {
        assertEquals("a\uFFFD", Fonts.drawable("a\u6F22", Face.SERIF));
    }
}
