package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.TextBuilder;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.document.Works;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourcesDiagramTest {
    private static final Document TWO_PARTS =
            new TextBuilder()
                    .page(1, "")
                    .heading(1, "Of Salt")
                    .paragraph("It rose.{1} It fell.{2}")
                    .note("1", "Horn, Salt, 3.")
                    .note("2", "Horn, Salt, 4; Bell, Silk, 5.")
                    .heading(1, "Of Silk")
                    .paragraph("It shone.{3}")
                    .note("3", "Bell, Silk, 6.")
                    .build("two.txt");

    private static Works works(String... noteAndWork) {
        List<Citation> citations = new ArrayList<>();
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < noteAndWork.length; i += 2) {
            String work = noteAndWork[i + 1];
            citations.add(
                    new Citation(
                            noteAndWork[i] + "." + i,
                            NoteNumber.of(noteAndWork[i]),
                            new Span(0, 1),
                            new Span(0, 1),
                            "",
                            Citation.Meaning.SUPPORTS,
                            Citation.Form.SHORT,
                            work,
                            Map.of(),
                            "",
                            List.of()));
            boolean known = works.stream().anyMatch(w -> w.id().equals(work));
            if (!known && !work.isEmpty()) {
                works.add(new Work(work, Map.of(CitationField.TITLE, work), true));
            }
        }
        return new Works(citations, works, List.of(), List.of());
    }

    private static final Works WORKS =
            works("1", "Salt", "2", "Salt", "2", "Silk", "3", "Silk", "3", "Wool", "3", "");

    @Test
    void eachSectionCountsItsOwnCitations() {
        CitedSections cited = CitedSections.of(TWO_PARTS, WORKS, 2);
        assertEquals(
                List.of(0, 3, 3),
                cited.sections().stream().map(CitedSections.Part::citations).toList());
        assertEquals(Map.of(1, 2), cited.works().get(0).bySection());
        assertEquals(Map.of(1, 1, 2, 1), cited.works().get(1).bySection());
        assertEquals(1, cited.otherWorks());
        assertEquals(Map.of(2, 1), cited.others());
        assertEquals(Map.of(2, 1), cited.unfollowed());
    }

    private static final DiagramOptions OPTIONS =
            new DiagramOptions(View.CLAIMS, Labels.BOTH, "text.html")
                    .withDirection(SourcesDiagram.USUAL);

    private static String svg(Document document, Works works, int most) {
        return SourcesDiagram.free(document, works, most, OPTIONS).pages().get(0).svg();
    }

    @Test
    void linesWeighMoreTheMoreCitations() {
        String svg = svg(TWO_PARTS, WORKS, 30);
        assertTrue(svg.contains(">2</text>"), svg);
        assertTrue(svg.contains("stroke-width=\"1.27\""), svg);
        assertTrue(svg.contains("stroke-width=\"0.9\""), svg);
        assertTrue(svg.contains("Work: Salt. It is cited 2 times in Of Salt"), svg);
        assertTrue(svg.contains(" href=\"text.html#work-Salt\""), svg);
        assertTrue(svg.contains(" href=\"text.html#heading-1\""), svg);
        assertTrue(svg.contains("1 not followed"), svg);
        assertFalse(svg.contains("other work"), svg);
        assertEquals(List.of(), SvgGeometry.faults(svg));
    }

    @Test
    void aTextWithoutHeadingsIsPartedByItsPages() {
        TextBuilder text = new TextBuilder();
        for (int page = 1; page <= 20; page++) {
            text.page(page, "").paragraph("It rose.{" + page + "}").note("" + page, "Horn, 3.");
        }
        CitedSections cited =
                CitedSections.of(text.build("pages.txt"), works("1", "Salt", "20", "Salt"), 9);
        assertEquals("Pages 1\u20133", cited.sections().get(0).title());
        assertEquals(1, cited.sections().get(0).citations());
        assertEquals(1, cited.sections().get(cited.sections().size() - 1).citations());
    }

    @Test
    void noTitleBecomesSyntax() {
        Document document = Sample.document();
        Works hostile =
                works("7", "\"]; x -> y [label=<b>\\N</TD></TABLE>>", "8", "dpi=300 & <BR/>");
        String svg = svg(document, hostile, 30);
        SvgSafety.onlyDraws(svg, "text.html#");
        String dot = SourcesDiagram.dot(document, hostile, 30, OPTIONS);
        assertEquals(List.of(), GraphvizReading.faults(dot));
        assertTrue(svg.contains("<svg"), svg);
        assertFalse(svg.contains(">x<"), svg);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aLargeBookComesOnSheetsByChapterWithEachOfItsWorks(Theme theme) {
        InventedBook book = InventedBook.of(40, 200, 1400);
        DiagramOptions options = OPTIONS.withTheme(theme);
        MapPages pages = SourcesDiagram.pages(book.document(), book.works(), options, SheetSize.A4);
        Set<String> drawn = new TreeSet<>();
        for (Scene scene : pages.scenes()) {
            String svg = SvgPainter.paint(scene);
            assertEquals(List.of(), SvgGeometry.faults(svg), scene.title());
            assertEquals(List.of(), Contrasts.faults(svg), scene.title());
            scene.parts().forEach(part -> drawn.add(part.id().replaceFirst("-\\d+$", "")));
        }
        Set<String> cited = new TreeSet<>();
        book.works().citations().forEach(one -> cited.add("w" + one.workId()));
        for (int chapter = 1; chapter <= 40; chapter++) {
            cited.add("s" + chapter);
        }
        cited.removeAll(drawn);
        assertEquals(Set.of(), cited);
        assertEquals(List.of(), PdfTexts.tooSmall(pages.pdf(), 7.99));
        assertEquals(List.of(), PdfTexts.missing(pages.pdf(), pages));
    }

    /** Where a chapter cites more works than a sheet holds, it has several. */
    @Test
    void aChapterThatCitesMoreThanASheetHoldsHasSeveral() {
        InventedBook book = InventedBook.of(2, 150, 400);
        MapPages pages = SourcesDiagram.pages(book.document(), book.works(), OPTIONS, SheetSize.A4);
        assertTrue(pages.pages().get(2).title().endsWith("(2)"), pages.pages().get(2).title());
        assertArrayEquals(
                pages.pdf(),
                SourcesDiagram.pages(book.document(), book.works(), OPTIONS, SheetSize.A4).pdf());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void linesLeadInAnyDirection(Direction direction) {
        InventedBook book = InventedBook.of(8, 25, 120);
        String svg =
                SourcesDiagram.free(
                                book.document(), book.works(), 20, OPTIONS.withDirection(direction))
                        .pages()
                        .get(0)
                        .svg();
        assertEquals(List.of(), SvgGeometry.faults(svg));
        assertTrue(svg.contains(" of other") || svg.contains("other works"), svg);
    }

    /** Two works that each have their chapter: sorted by chapter, their lines do not cross. */
    @Test
    void worksStandInTheOrderOfTheSectionsThatCiteThem() {
        Works crossed = works("3", "Late", "3", "Late", "1", "Early");
        List<SourceRow> rows = SourceRow.all(CitedSections.of(TWO_PARTS, crossed, 9));
        assertEquals(List.of("Early", "Late"), rows.stream().map(SourceRow::id).toList());
    }

    @Test
    void aTextThatCitesNothingIsDrawnAllTheSame() {
        String svg = svg(Document.EMPTY, Works.NONE, 30);
        assertTrue(svg.contains("no citations"), svg);
    }
}
