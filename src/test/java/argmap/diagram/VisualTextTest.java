package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

class VisualTextTest {
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
    private static final String BACKWARDS = "\u05dd\u05d5\u05dc\u05e9";

    @Test
    void wordsFromRightToLeftAreTurnedAndOthersAreNot() {
        assertEquals("Rent is due", VisualText.of("Rent is due"));
        assertEquals("Say " + BACKWARDS + " (so)", VisualText.of("Say " + HEBREW + " (so)"));
        assertEquals("", VisualText.of("\u200f\u202e"));
        // The line runs from right to left: the number keeps its digits, brackets are turned.
        assertEquals("(2026) " + BACKWARDS, VisualText.of(HEBREW + " (2026)"));
    }

    /** Vowel points stay behind their letter, where the font draws them over it. */
    @Test
    void marksStayWithTheirLetter() {
        assertEquals("\u05d1\u05d0\u05b8", VisualText.of("\u05d0\u05b8\u05d1"));
    }

    /** Beh, beh, beh: at the end, in the middle, at the beginning, from left to right. */
    @Test
    void arabicLettersAreJoined() {
        assertEquals("\ufe90\ufe92\ufe91", VisualText.of("\u0628\u0628\u0628"));
        assertEquals("\ufe8f", VisualText.of("\u0628"));
        // Reh joins nothing behind it: what follows begins anew.
        assertEquals("\ufe8f\ufeae\ufe91", VisualText.of("\u0628\u0631\u0628"));
        // Lam and alef are one, and a vowel sign between letters does not part them.
        assertEquals("\ufefb", VisualText.of("\u0644\u0627"));
        assertEquals("\ufe90\ufe91\u064e", VisualText.of("\u0628\u064e\u0628"));
    }

    @Test
    void aLineOfALongerTextRunsAsTheWholeDoes() {
        String whole = HEBREW + " and so on";
        assertTrue(VisualText.isRightToLeft(VisualText.lineOf(whole, "and so on")));
        assertFalse(VisualText.isRightToLeft(VisualText.lineOf("and " + HEBREW, HEBREW)));
        assertEquals("and so on", VisualText.of("\u200eand so on"));
        assertEquals(
                Fonts.width("and", Face.SANS, 9), Fonts.width("\u200fand", Face.SANS, 9), 1e-9);
    }

    private static MapPages drawn(String wording) {
        GroundedMap map =
                new GroundedMap(
                        Pipeline.map(new Source("map", "[A]: " + wording + "\n")).value(),
                        Document.EMPTY,
                        Works.NONE,
                        List.of());
        return Diagram.draw(map, new DiagramOptions(View.CLAIMS, Labels.BOTH, ""));
    }

    /** Beside the forms of the letters stands the text of the map, to be found and copied. */
    @Test
    void thePdfHoldsTheTextInItsOwnOrder() throws IOException {
        String said = "\u0644\u0627 " + HEBREW;
        try (PDDocument document = Loader.loadPDF(drawn(said).pdf())) {
            PDResources resources = document.getPage(0).getResources();
            List<String> actual = new ArrayList<>();
            for (COSName name : resources.getPropertiesNames()) {
                COSDictionary of = resources.getProperties(name).getCOSObject();
                actual.add(of.getString(COSName.ACTUAL_TEXT));
            }
            assertEquals(List.of(said), actual);
        }
        assertTrue(PdfTexts.text(drawn(HEBREW).pdf()).contains(HEBREW));
    }

    @Test
    void anSvgLeavesTheOrderToItsReader() {
        String svg = drawn(HEBREW).pages().get(0).svg();
        assertTrue(svg.contains(">" + HEBREW + "</text>"), svg);
        assertTrue(svg.contains("direction=\"rtl\" text-anchor=\"end\""), svg);
        assertEquals(List.of(), SvgGeometry.faults(svg));
    }

    @Test
    void lettersThatNoFontHasAreShownAndNamed() {
        MapPages pages = drawn("Say \u4e2d and \u4e2d.");
        assertEquals(
                List.of(
                        "no letter of the shipped fonts for U+4E2D: drawn as \ufffd in PNG and PDF"),
                pages.remarks());
        assertTrue(PdfTexts.text(pages.pdf()).contains("Say \ufffd and \ufffd."));
        assertEquals(List.of(), drawn(HEBREW + " \u0628").remarks());
    }

    /** Slanted letters hold no Arabic; the upright ones do. */
    @Test
    void slantedTypeGivesWayWhereItHasNoLetters() {
        assertEquals(Face.SANS, Fonts.fitting("\u0628", Face.SANS_ITALIC));
        assertEquals(Face.SANS_ITALIC, Fonts.fitting("Salt", Face.SANS_ITALIC));
        assertEquals(Face.SANS_ITALIC, Fonts.fitting("\u4e2d", Face.SANS_ITALIC));
    }
}
