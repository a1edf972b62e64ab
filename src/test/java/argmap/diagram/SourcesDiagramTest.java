package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Sample;
import argmap.TextBuilder;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Work;
import argmap.document.Works;
import argmap.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                            noteAndWork[i],
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
        return new Works(citations, works, List.of(), List.of(), List.of());
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

    @Test
    void linesWeighMoreTheMoreCitations() {
        String dot = SourcesDiagram.dot(TWO_PARTS, WORKS, 30);
        assertTrue(dot.contains("w1:s1:e -> s1:w [color=\"#A61C1C\", penwidth=1.1]"), dot);
        assertTrue(dot.contains("w2:s2:e -> s2:w [color=\"#1B6E37\", penwidth=0.8]"), dot);
        assertTrue(dot.contains("Not followed to a work"), dot);
        assertFalse(dot.contains("other work"), dot);
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
        Drawing drawing =
                SourcesDiagram.svg(
                        document, hostile, 30, EngineChoice.EMBEDDED, Duration.ofSeconds(60));
        String svg = drawing.fold(Drawing.Svg::text, failure -> failure.message());
        assertTrue(svg.contains("<svg"), svg);
        assertFalse(svg.contains(">x<"), svg);
    }

    @Test
    void aTextThatCitesNothingIsDrawnAllTheSame() {
        String dot = SourcesDiagram.dot(Document.EMPTY, Works.NONE, 30);
        assertTrue(dot.contains("no citations"), dot);
    }
}
