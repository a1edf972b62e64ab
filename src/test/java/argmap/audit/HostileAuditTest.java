package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import argmap.Pipeline;
import argmap.TextBuilder;
import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.ArgumentMap;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import argmap.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts and maps made to take long. */
class HostileAuditTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private static GroundedMap ground(String map, Document document, Works works) {
        ArgumentMap read = Pipeline.map(new Source("m.argdown", map)).value();
        return Grounding.ground(read, document, works).value();
    }

    @Test
    void aSentenceOfHedgesWithoutEndEndsSoon() {
        String hedges = "it may perhaps have been said that some often \u201cmight ".repeat(4000);
        Document document =
                new TextBuilder().page(1, "").paragraph("The mill stood. " + hedges).build("t");
        String map = "[A]: It certainly always " + hedges.strip() + ". {quote: \"it may perhaps\"}";
        assertTimeoutPreemptively(
                SECONDS,
                () -> {
                    Audit.of(ground(map, document, Works.NONE));
                    ModalReader.read(hedges);
                });
    }

    @Test
    void aNoteOfTenThousandWorksOfOneAuthorEndsSoon() {
        StringBuilder note = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int start = note.length();
            note.append("Weber, Mill: Part ").append(i).append("; ");
            Span span = new Span(start, note.length() - 2);
            Map<CitationField, String> fields =
                    Map.of(CitationField.AUTHOR, "Weber", CitationField.TITLE, "Mill: Part " + i);
            works.add(new Work("w" + i, fields, true));
            citations.add(
                    new Citation(
                            "1." + (i + 1),
                            NoteNumber.of("1"),
                            span,
                            span,
                            "",
                            Meaning.SUPPORTS,
                            Form.FULL,
                            "w" + i,
                            fields,
                            "",
                            List.of()));
        }
        Document document =
                new TextBuilder()
                        .page(1, "")
                        .paragraph("The mill stood by the river.{1}")
                        .note("1", note.toString().strip())
                        .build("t");
        Works all = new Works(citations, works, List.of(), List.of());
        assertTimeoutPreemptively(
                SECONDS,
                () -> {
                    GroundedMap grounded =
                            ground("[A]: A. {quote: \"The mill stood\"}", document, all);
                    Backing backing = Audit.of(grounded).claims().get(0).backing();
                    assertEquals(1, backing.independent());
                    assertEquals(10_000, backing.works().size());
                    assertEquals(1, backing.sharedAuthors().size());
                });
    }
}
