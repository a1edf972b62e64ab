package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TilesTest {
    private static final DiagramOptions OPTIONS =
            new DiagramOptions(View.CLAIMS, Labels.BOTH, "text.html");

    private static MapPages tiles(Theme theme) {
        return Diagram.tiles(PagesTest.sections(4, 9), OPTIONS.withTheme(theme), SheetSize.A4);
    }

    private static List<Scene> drawn(MapPages pages) {
        return pages.scenes().subList(1, pages.count());
    }

    private static Set<String> ids(List<Scene> scenes, Scene.Role role) {
        Set<String> ids = new TreeSet<>();
        for (Scene scene : scenes) {
            for (Scene.Part part : scene.parts()) {
                if (part.role() == role) {
                    assertTrue(ids.add(part.id()), part.id() + " is said twice");
                }
            }
        }
        return ids;
    }

    /** What a cut goes through is drawn on two sheets and read out on one. */
    @Test
    void eachClaimIsReadOutOnOneSheet() {
        Set<String> claims = ids(drawn(tiles(Theme.LIGHT)), Scene.Role.NODE);
        Sketch sketch = Sketcher.of(PagesTest.sections(4, 9), OPTIONS);
        assertEquals(new TreeSet<>(sketch.byKey().keySet()), claims);
        long cut =
                drawn(tiles(Theme.LIGHT)).stream()
                        .flatMap(scene -> scene.parts().stream())
                        .filter(part -> part.role() == Scene.Role.CUT)
                        .filter(part -> !part.id().equals("marks"))
                        .count();
        assertTrue(cut > 0, "no claim lies on a cut");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersAreLargeEnoughAndCanBeFoundInEachTheme(Theme theme) {
        MapPages pages = tiles(theme);
        byte[] pdf = pages.pdf();
        assertEquals(List.of(), PdfTexts.tooSmall(pdf, 7.99));
        assertEquals(List.of(), PdfTexts.missing(pdf, pages));
        assertArrayEquals(pdf, tiles(theme).pdf());
        for (Drawing page : pages.pages()) {
            assertEquals(List.of(), Contrasts.faults(page.svg()), page.title());
        }
    }

    /** Claims on each other, and thirty reasons for the last. */
    private static GroundedMap pyramid() {
        StringBuilder text = new StringBuilder("[T]: The thesis.\n");
        for (int i = 0; i < 20; i++) {
            text.append("  ".repeat(i + 1)).append("+ [C").append(i).append("]: It is so.\n");
        }
        for (int i = 0; i < 30; i++) {
            text.append("  ".repeat(21)).append("+ [R").append(i).append("]: That is why.\n");
        }
        return new GroundedMap(
                Pipeline.map(new Source("pyramid", text.toString())).value(),
                Document.EMPTY,
                Works.NONE,
                List.of());
    }

    @Test
    void sheetsWithNothingOnThemAreLeftOutAndNamed() {
        MapPages pages = Diagram.tiles(pyramid(), OPTIONS, SheetSize.A4);
        List<String> remarks = pages.remarks();
        assertTrue(
                remarks.get(0).matches("a poster of \\d+ rows? of \\d+ sheets?"), remarks.get(0));
        int all = Integer.parseInt(remarks.get(0).replaceAll("\\D+(\\d+).*", "$1"));
        all *= Integer.parseInt(remarks.get(0).replaceAll(".* (\\d+) sheets?", "$1"));
        int missing = remarks.size() < 2 ? 0 : remarks.get(1).split(";", -1).length;
        assertEquals(all, pages.count() - 1 + missing);
        assertTrue(missing > 0, () -> "a pyramid leaves its upper corners empty: " + remarks);
        Set<String> named =
                drawn(pages).stream()
                        .map(Scene::title)
                        .collect(Collectors.toCollection(HashSet::new));
        for (String place : remarks.get(1).replaceFirst(".*: ", "").split("; ", -1)) {
            assertTrue(named.stream().noneMatch(t -> t.contains(place + " of")), place);
        }
    }

    /** Neighbours show the same 10 mm: what lies there is at the same place on the whole. */
    @Test
    void neighboursOverlapByTenMillimetres() {
        Tiling tiling = Tiling.of(2000, 1200, SheetSize.A4);
        Area left = tiling.shown(0, 0);
        Area right = tiling.shown(0, 1);
        assertEquals(10 * 72 / 25.4, left.right() - right.x(), 1e-9);
        Area last = tiling.shown(tiling.rows() - 1, tiling.columns() - 1);
        assertTrue(last.right() >= 2000 * tiling.scale() + tiling.dx());
        assertTrue(last.bottom() >= 1200 * tiling.scale() + tiling.dy());
        assertEquals(
                "row 2, column 1 of " + tiling.rows() + " \u00d7 " + tiling.columns(),
                tiling.name(1, 0));
    }

    /** In a PNG too, where letters are painted apart from lines. */
    @Test
    void nothingIsDrawnBesideTheWindow() throws IOException {
        MapPages pages = tiles(Theme.LIGHT);
        for (Drawing page : pages.pages().subList(1, pages.count())) {
            byte[] png = page.png(1);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int margin = (int) SheetSize.A4.margin();
            for (int y = 60; y < image.getHeight() - 90; y++) {
                for (int x : new int[] {margin - 1, margin - 2, image.getWidth() - margin + 1}) {
                    int colour = image.getRGB(x, y) & 0xFFFFFF;
                    assertEquals(0xFFFFFF, colour, page.title() + " at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void aMapThatFitsOnASheetIsNotCut() {
        MapPages pages = Diagram.tiles(PagesTest.sections(1, 3), OPTIONS, SheetSize.A4);
        assertEquals(1, pages.count());
        assertFalse(pages.pages().get(0).svg().contains("clipPath"));
    }

    /** A tag for each sheet, and in it one for each thing that is read out there. */
    @Test
    void thePdfIsTaggedSheetBySheet() throws IOException {
        MapPages pages = tiles(Theme.LIGHT);
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            assertEquals(pages.count(), document.getNumberOfPages());
            var all = document.getDocumentCatalog().getStructureTreeRoot().getKids();
            var sheets =
                    ((org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure
                                            .PDStructureElement)
                                    all.get(0))
                            .getKids();
            assertEquals(pages.count(), sheets.size());
        }
    }

    @Test
    void aBookThatCitesManyWorksIsTiledToo() {
        InventedBook book = InventedBook.of(8, 60, 300);
        DiagramOptions options = OPTIONS.withDirection(SourcesDiagram.USUAL);
        MapPages pages = SourcesDiagram.tiles(book.document(), book.works(), options, SheetSize.A4);
        assertTrue(pages.count() > 2, pages.count() + " sheets");
        assertEquals(List.of(), PdfTexts.missing(pages.pdf(), pages));
    }
}
