package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Works;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.InferenceId;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import argmap.graph.Section;
import argmap.message.OutputLanguage;
import argmap.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
    private static final Span NOWHERE = new Span(0, 0);
    private static final DiagramOptions OPTIONS =
            new DiagramOptions(View.CLAIMS, Labels.BOTH, "text.html");

    private static Claim claim(String title, int section) {
        return new Claim(
                new ClaimId(title),
                "What is said of " + title + ", in a sentence of some length that takes lines.",
                section,
                List.of(),
                Annotations.NONE,
                NOWHERE);
    }

    private static Relation support(String from, String to) {
        return new Relation.Between(
                Relation.Kind.SUPPORT, new ClaimId(from), new ClaimId(to), NOWHERE);
    }

    private static GroundedMap map(
            List<Section> sections,
            List<Claim> claims,
            List<Argument> arguments,
            List<Relation> relations) {
        return new GroundedMap(
                new ArgumentMap(
                        new MapInfo("Rent", "", "", "", ""),
                        sections,
                        claims,
                        arguments,
                        relations),
                Document.EMPTY,
                Works.NONE,
                List.of());
    }

    /** A thesis, and sections of so many claims each. */
    static GroundedMap sections(int sections, int claims) {
        List<Section> all = new ArrayList<>(List.of(Section.WHOLE));
        List<Claim> made = new ArrayList<>(List.of(claim("Thesis", 0)));
        List<Relation> relations = new ArrayList<>();
        for (int s = 1; s <= sections; s++) {
            all.add(new Section("Part " + s, 1, 0));
            for (int c = 0; c < claims; c++) {
                String title = "Claim " + s + "." + c;
                made.add(claim(title, s));
                relations.add(support(title, c == 0 ? "Thesis" : "Claim " + s + "." + (c - 1) / 2));
            }
        }
        return map(all, made, List.of(), relations);
    }

    /** A sheet that is filled by the box on top holds it and one more box, and ends at that. */
    @Test
    @Timeout(60)
    void aBoxThatFillsASheetHasOneBesideItOnEach() {
        List<Claim> claims =
                new ArrayList<>(List.of(claim("Thesis " + "that goes on ".repeat(80), 0)));
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            claims.add(claim("Claim " + i, 0));
            relations.add(support("Claim " + i, claims.get(0).id().title()));
        }
        GroundedMap map = map(List.of(Section.WHOLE), claims, List.of(), relations);
        MapPages pages = Diagram.pages(map, OPTIONS.withFontSize(60), SheetSize.A4);
        assertEquals(claims.size() - 1, pages.scenes().size());
    }

    /** The sheet of a handout has no others beside it to send a reader to. */
    @Test
    void theTopSheetIsFilledAndNamesNoOtherSheet() {
        MapPages top = Diagram.top(sections(6, 15), OPTIONS, SheetSize.A4);
        String svg = SvgPainter.paint(top.scenes().get(0));
        assertFalse(svg.contains("sheet"), "names another sheet");
        assertFalse(svg.contains("8888"));
        assertTrue(svg.contains("more below"));
        assertTrue(svg.contains(" of 91 claims"));
        assertTrue(top.scenes().get(0).parts().size() > 9, "has room for more");
    }

    @Test
    void aSmallMapTakesOneSheet() {
        MapPages pages = Diagram.pages(sections(1, 3), OPTIONS, SheetSize.A4);
        assertEquals(1, pages.count());
        assertEquals(List.of(), pages.remarks());
    }

    @ParameterizedTest
    @EnumSource(SheetSize.class)
    void noLetterIsBelowEightPointsOnAnyPaper(SheetSize size) {
        MapPages pages = Diagram.pages(sections(4, 7), OPTIONS, size);
        for (Drawing page : pages.pages()) {
            assertEquals(List.of(), SvgGeometry.faults(page.svg()), page.title());
        }
        assertEquals(List.of(), PdfTexts.tooSmall(pages.pdf(), 7.99));
        assertEquals(List.of(), PdfTexts.missing(pages.pdf(), pages));
    }

    /** A claim that goes on elsewhere is drawn there too, and nothing else is drawn twice. */
    @Test
    void everyClaimAndEveryLineIsOnSomeSheet() {
        GroundedMap map = sections(6, 9);
        MapPages pages = Diagram.pages(map, OPTIONS, SheetSize.A4);
        assertTrue(pages.count() > 2, pages.count() + " sheets");
        Set<NodeId> drawn = new HashSet<>();
        Set<Relation> lines = new HashSet<>();
        for (Drawing page : pages.pages()) {
            drawn.addAll(page.nodes());
            lines.addAll(page.relations());
        }
        assertEquals(55, drawn.size());
        assertEquals(54, lines.size());
    }

    /** Where a box says that it goes on is a sheet on which something bears on it. */
    @Test
    void aBoxNamesTheSheetOnWhichItGoesOn() {
        List<Drawing> pages = Diagram.pages(sections(6, 9), OPTIONS, SheetSize.A4).pages();
        int seen = 0;
        for (Drawing page : pages) {
            for (Scene.Part part : page.scene().parts()) {
                String name = part.name().full();
                if (part.subject() instanceof Scene.Subject.OfNode claim
                        && name.contains("goes on: sheet ")) {
                    String sheet = name.replaceAll("(?s).*goes on: sheet (\\d+).*", "$1");
                    Drawing there = pages.get(Integer.parseInt(sheet) - 1);
                    assertTrue(
                            there.relations().stream().anyMatch(r -> bearsOn(r, claim.id())), name);
                    assertTrue(
                            page.relations().stream().noneMatch(r -> bearsOn(r, claim.id())), name);
                    seen++;
                }
            }
        }
        assertTrue(seen > 2, seen + " boxes go on");
    }

    private static boolean bearsOn(Relation relation, NodeId claim) {
        return relation instanceof Relation.Between between && between.to().equals(claim);
    }

    @Test
    void seventeenClaimsTakeTwoSheetsAndAHundredTen() {
        assertTrue(Diagram.pages(sections(2, 8), OPTIONS, SheetSize.A4).count() <= 2);
        assertTrue(Diagram.pages(sections(11, 9), OPTIONS, SheetSize.A4).count() <= 10);
    }

    @Test
    void thePdfHasBookmarksTagsAndLinksAndTheSameBytes() throws IOException {
        byte[] pdf = Diagram.pages(sections(6, 9), OPTIONS, SheetSize.A4).pdf();
        assertArrayEquals(pdf, Diagram.pages(sections(6, 9), OPTIONS, SheetSize.A4).pdf());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertTrue(first.getTitle().contains(" of 55 claims"), first.getTitle());
            assertEquals("Thesis", first.getFirstChild().getTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertFalse(document.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty());
            assertFalse(document.getPage(0).getAnnotations().isEmpty());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    /** What veraPDF asks of PDF/UA-1 that PDFBox does not do by itself: {@code bench/pdfua/run}. */
    @Test
    void thePdfSaysThatItIsForAllReadersAndItsLinksAreTagged() throws IOException {
        byte[] pdf = Diagram.pages(sections(6, 9), OPTIONS, SheetSize.A4).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] about = document.getDocumentCatalog().getMetadata().toByteArray();
            assertTrue(
                    new String(about, StandardCharsets.UTF_8)
                            .contains("<pdfuaid:part>1</pdfuaid:part>"));
            PDNumberTreeNode parents =
                    document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            int links = 0;
            for (PDPage page : document.getPages()) {
                assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
                for (PDAnnotation link : page.getAnnotations()) {
                    PDParentTreeValue parent =
                            (PDParentTreeValue) parents.getValue(link.getStructParent());
                    COSDictionary tag = (COSDictionary) parent.getCOSObject();
                    assertEquals("Link", tag.getNameAsString(COSName.S));
                    links++;
                }
            }
            assertTrue(links > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, supports, 9 of 55 claims",
        "DE, stützt, von 55 Behauptungen",
        "FR, appuie, affirmations sur 55",
        "ES, apoya, de 55 afirmaciones"
    })
    void legendAndCountsAreInTheLanguageAskedFor(
            OutputLanguage language, String legend, String count) {
        DiagramOptions options = OPTIONS.withLanguage(language);
        String sheet = Diagram.pages(sections(6, 9), options, SheetSize.A4).pages().get(0).svg();
        assertTrue(sheet.contains(">" + legend + "</text>"), sheet);
        assertTrue(sheet.contains(count.substring(count.indexOf(' '))), sheet);
        assertEquals(language == OutputLanguage.EN, sheet.contains("goes on: sheet"));
    }

    @Test
    void premisesUsedTogetherJoinAndOthersDoNot() {
        Argument argument =
                new Argument(
                        new ArgumentId("A"),
                        "",
                        0,
                        List.of(),
                        Annotations.NONE,
                        List.of(
                                new Inference(
                                        new InferenceId(new ArgumentId("A"), 0),
                                        List.of(new ClaimId("P"), new ClaimId("Q")),
                                        new ClaimId("C"),
                                        List.of())),
                        NOWHERE);
        GroundedMap linked =
                map(
                        List.of(Section.WHOLE),
                                List.of(claim("C", 0), claim("P", 0), claim("Q", 0)),
                        List.of(argument), List.of());
        Sketch sketch = Sketcher.of(linked, OPTIONS);
        assertEquals(1, count(sketch, Card.Form.POINT));
        GroundedMap convergent =
                map(
                        List.of(Section.WHOLE),
                                List.of(claim("C", 0), claim("P", 0), claim("Q", 0)),
                        List.of(), List.of(support("P", "C"), support("Q", "C")));
        assertEquals(0, count(Sketcher.of(convergent, OPTIONS), Card.Form.POINT));
    }

    private static long count(Sketch sketch, Card.Form form) {
        return sketch.cards().stream().filter(card -> card.form() == form).count();
    }

    @Test
    void badgesAreDrawnAndInTheLegend() {
        NodeId thesis = new ClaimId("Thesis");
        DiagramOptions badged = OPTIONS.withBadges(Map.of(thesis, Set.of(Badge.values())));
        String svg = Diagram.draw(sections(1, 2), badged).pages().get(0).svg();
        for (Badge badge : Badge.values()) {
            assertTrue(svg.contains(">" + badge.word() + "</text>"), badge.word());
            assertTrue(svg.contains(">" + badge.meaning() + "</text>"), badge.meaning());
        }
        assertEquals(List.of(), SvgGeometry.faults(svg));
    }

    @Test
    void partsOfAMapAreMaps() {
        GroundedMap whole = sections(3, 4);
        assertEquals(5, MapPart.section(whole, "part 2").orElseThrow().map().claims().size());
        assertTrue(MapPart.section(whole, "nonesuch").isEmpty());
        NodeId centre = MapPart.named(whole, "[Claim 1.0]").orElseThrow();
        assertEquals(4, MapPart.focus(whole, centre, 1).map().claims().size());
        assertEquals(1, MapPart.focus(whole, centre, 0).map().claims().size());
        assertEquals(4, MapPart.depth(whole, 1).map().claims().size());
    }
}
