package argmap.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.TextBuilder;
import argmap.audit.Grounding;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Annotations;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;
import argmap.graph.MapInfo;
import argmap.graph.Quotation;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says in its notes, works and headings stays text as much as what a map says. */
class HostileEvidenceTest {
    private static final Span NOWHERE = new Span(0, 0);

    private static GroundedMap map(String hostile) {
        Document document =
                new TextBuilder()
                        .page(1, hostile)
                        .heading(1, hostile)
                        // Only a mark in the sentence quoted makes a note count for its claim.
                        .paragraph("The rent was due on Monday{1} " + hostile + ".")
                        .note("1", hostile)
                        .build(hostile);
        Citation citation =
                new Citation(
                        "1.1",
                        NoteNumber.of("1"),
                        new Span(0, 1),
                        new Span(0, 1),
                        hostile,
                        Citation.Meaning.SUPPORTS,
                        Citation.Form.FULL,
                        "w",
                        Map.of(CitationField.TITLE, hostile),
                        hostile,
                        List.of());
        Map<CitationField, String> fields =
                Map.of(CitationField.AUTHOR, hostile, CitationField.TITLE, hostile);
        Works works =
                new Works(
                        List.of(citation),
                        List.of(new Work("w", fields, true)),
                        List.of(),
                        List.of());
        Annotations quoted =
                new Annotations(
                        List.of(new Quotation("The rent was due on Monday", NOWHERE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        hostile,
                        false,
                        false,
                        0,
                        "");
        Claim claim = new Claim(new ClaimId("Rent"), "It was due.", 1, List.of(), quoted, NOWHERE);
        // Sections have frames only where there are two to tell apart.
        Claim other = new Claim(new ClaimId("Pay"), "", 0, List.of(), Annotations.NONE, NOWHERE);
        ArgumentMap map =
                new ArgumentMap(
                        new MapInfo(hostile, hostile, hostile, hostile, hostile),
                        List.of(Section.WHOLE, new Section(hostile, 1, 0)),
                        List.of(claim, other),
                        List.of(),
                        List.of());
        return Grounding.ground(map, document, works).value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</svg><script>alert(1)</script>",
                "\" onload=\"alert(1)\" x='",
                "back\\slash \\N \\G \\\" \\",
                "\"]; x -> y [label=<b>\\N</TD></TABLE>>",
                "javascript:alert(1)",
                "]]> <!-- --> <? ?> &amp; &#0; dpi=1.2.3"
            })
    void textOfNotesWorksAndSectionsStaysText(String hostile) {
        GroundedMap map = map(hostile);
        DiagramOptions options = new DiagramOptions(View.EVIDENCE, Labels.BOTH, "page.html");
        MapPages pages = Diagram.pages(map, options, SheetSize.A4);
        String svg = pages.pages().get(0).svg();
        for (String drawn : List.of("Paragraph 1", "Note 1", "Work: ", "Section: ")) {
            assertTrue(svg.contains(drawn), drawn + " in " + svg);
        }
        SvgSafety.onlyDraws(svg, "page.html#");
        assertTrue(shown(svg).contains(hostile.substring(0, 8)), svg);
        assertEquals(List.of(), SvgGeometry.faults(svg));
        assertTrue(pages.pdf().length > 1000);
        assertTrue(pages.pages().get(0).png(1).length > 1000);
        assertEquals(List.of(), GraphvizReading.faults(Diagram.dot(map, options)));
    }

    private static String shown(String svg) {
        return SvgDocument.read(svg).getTextContent();
    }
}
