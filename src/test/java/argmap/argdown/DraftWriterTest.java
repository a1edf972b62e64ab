package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.graph.Draft.View;
import argmap.graph.MapInfo;
import argmap.graph.Scheme;
import argmap.message.Diagnosed;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftWriterTest {
    private static final Document DOCUMENT =
            new Document(
                    new Source("text.txt", ""),
                    List.of(),
                    List.of(
                            paragraph(0, "War was likely. All armed."),
                            paragraph(1, "Some did not.")),
                    List.of(new Heading(clean("The War"), 1, 0, 173, false)),
                    List.of(),
                    List.of(),
                    List.of());

    private static CleanText clean(String text) {
        return new CleanText(text, List.of());
    }

    private static Paragraph paragraph(int index, String text) {
        return new Paragraph(
                index, Paragraph.Kind.PLAIN, clean(text), 173 + index, List.of(), List.of());
    }

    private static SuggestedClaim claim(
            String title, String text, String parent, SuggestedEvidence... evidence) {
        return new SuggestedClaim(
                title,
                text,
                0,
                new Span(0, text.length()),
                new Span(0, 0),
                0,
                0.8125,
                List.of("opens its paragraph", "states a cause"),
                View.AUTHOR,
                parent,
                Bearing.SUPPORTS,
                Optional.empty(),
                List.of(evidence),
                List.of());
    }

    @Test
    void eachSuggestionIsTaggedQuotedAndPlaced() {
        Draft draft =
                new Draft(
                        List.of(
                                claim(
                                        "War was likely",
                                        "War was likely.",
                                        "",
                                        new SuggestedEvidence(
                                                0,
                                                List.of(NoteNumber.of("152")),
                                                Bearing.SUPPORTS,
                                                0.5,
                                                "own",
                                                "War was likely.",
                                                Optional.empty()),
                                        new SuggestedEvidence(
                                                1,
                                                List.of(NoteNumber.of("153")),
                                                Bearing.QUALIFIES,
                                                0.75,
                                                "says some",
                                                "Some did not.",
                                                Optional.empty())),
                                claim("All armed", "All armed.", "War was likely")),
                        List.of(),
                        List.of());
        String written =
                DraftWriter.write(
                        draft,
                        DOCUMENT,
                        new MapInfo("Draft", "", "", "", "text.txt"),
                        DraftWriterTest::title);
        assertEquals(
                """
                ===
                title: Draft
                source: text.txt
                ===

                # The War

                [War was likely]: War was likely. #suggested {quote: "War was likely.", page: 173, \
                score: 0.81, reason: "opens its paragraph; states a cause"}
                  - [Some did not]: Some did not. #concession #suggested {quote: "Some did not.", \
                page: 174, score: 0.75, reason: "says some"}
                  + [All armed]: All armed. #suggested {quote: "All armed.", page: 173, \
                score: 0.81, reason: "opens its paragraph; states a cause"}
                """,
                written);
        Diagnosed<ArgumentMap> read = ArgdownReader.read(new Source("draft", written));
        assertEquals(List.of(), read.diagnostics());
        assertTrue(read.value().claims().stream().allMatch(c -> c.annotations().suggested()));
    }

    @Test
    void aPassageIsPutDownOnceUnderTheClaimItCarriesBestAndAWeakOneNotAtAll() {
        Draft draft =
                new Draft(
                        List.of(
                                claim("A", "War was likely.", "", passage(1, "Some did not.", 0.6)),
                                claim("B", "All armed.", "", passage(1, "Some did not.", 0.9)),
                                claim("C", "Nobody slept.", "", passage(1, "Some woke.", 0.3)),
                                claim("D", "Some woke late.", "", passage(0, "All armed.", 0.9))),
                        List.of(),
                        List.of());
        String written =
                DraftWriter.write(
                        draft,
                        DOCUMENT,
                        new MapInfo("Draft", "", "", "", "text.txt"),
                        DraftWriterTest::title);
        assertEquals(
                List.of("[A]", "[B]", "  + [Some did not]", "[C]", "[D]"),
                written.lines()
                        .filter(line -> line.contains("["))
                        .map(line -> line.substring(0, line.indexOf(']') + 1))
                        .toList());
    }

    private static String title(String sentence) {
        return sentence.replace(".", "");
    }

    @Test
    void aSchemeStandsBehindThePassageThatShowsIt() {
        SuggestedEvidence example =
                new SuggestedEvidence(
                        1,
                        List.of(),
                        Bearing.EXAMPLE,
                        0.8,
                        "near",
                        "Some did not.",
                        Optional.of(Scheme.EXAMPLE));
        ArgumentMap map =
                readBack(
                        new Draft(
                                List.of(claim("A", "War was likely.", "", example)),
                                List.of(),
                                List.of()));
        assertEquals(
                "example",
                map.claim(new ClaimId("Some did not")).orElseThrow().annotations().scheme());
    }

    @Test
    void linkedPremisesAreAnArgumentThatReadsBack() {
        SuggestedEvidence alone = passage(0, "All armed.", 0.9);
        Draft draft =
                new Draft(
                        List.of(
                                linked(
                                        claim("War was likely", "War was likely.", "", alone),
                                        "All armed.",
                                        "Some did not.")),
                        List.of(),
                        List.of());
        ArgumentMap map = readBack(draft);
        Argument argument = map.arguments().get(0);
        assertEquals("Together for War was likely", argument.id().title());
        assertEquals("cause to effect", argument.annotations().scheme());
        assertTrue(argument.annotations().suggested());
        assertEquals(
                List.of(new ClaimId("All armed"), new ClaimId("Some did not")),
                argument.inferences().get(0).premises());
        assertEquals(new ClaimId("War was likely"), argument.inferences().get(0).conclusion());
        assertEquals(List.of(), map.relations(), "what needs another does not carry it alone");
    }

    @Test
    void aPremiseThatRestsOnTheClaimMakesNoArgument() {
        Draft draft =
                new Draft(
                        List.of(
                                claim("Top", "War was likely.", ""),
                                linked(
                                        claim("Below", "All armed.", "Top"),
                                        "War was likely.",
                                        "Some did not.")),
                        List.of(),
                        List.of());
        assertEquals(List.of(), readBack(draft).arguments());
    }

    private static ArgumentMap readBack(Draft draft) {
        MapInfo info = new MapInfo("Draft", "", "", "", "text.txt");
        Diagnosed<ArgumentMap> read =
                ArgdownReader.read(
                        new Source(
                                "draft",
                                DraftWriter.write(draft, DOCUMENT, info, DraftWriterTest::title)));
        assertEquals(List.of(), read.diagnostics());
        return read.value();
    }

    private static SuggestedClaim linked(SuggestedClaim claim, String... premises) {
        return new SuggestedClaim(
                claim.title(),
                claim.text(),
                claim.paragraph(),
                claim.inParagraph(),
                claim.span(),
                claim.section(),
                claim.score(),
                claim.reasons(),
                claim.view(),
                claim.parent(),
                claim.bearing(),
                claim.scheme(),
                claim.evidence(),
                List.of(
                        new LinkedSupport(
                                0,
                                List.of(premises),
                                Optional.of(Scheme.CAUSE_TO_EFFECT),
                                0.5,
                                "takes them together")));
    }

    private static SuggestedEvidence passage(int paragraph, String quote, double score) {
        return new SuggestedEvidence(
                paragraph, List.of(), Bearing.SUPPORTS, score, "near", quote, Optional.empty());
    }
}
