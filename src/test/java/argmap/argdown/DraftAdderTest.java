package argmap.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.argdown.DraftAdder.Grown;
import argmap.document.Document;
import argmap.graph.ArgumentMap;
import argmap.graph.ClaimId;
import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.View;
import argmap.text.Source;
import argmap.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftAdderTest {
    private static final String MINE =
            "// mine\r\n[Peace paid]: Peace paid well. {quote: \"Thus the councils kept the peace.\"}\r\n";

    @Test
    void whatThePersonWroteStays() {
        Grown grown = add(claim("Watchmen were many", "The town paid forty watchmen.", ""));
        assertEquals(1, grown.added());
        assertTrue(grown.text().startsWith(MINE.strip()), grown.text());
        assertTrue(grown.text().contains("\r\n[Watchmen were many]"), grown.text());
        assertTrue(grown.text().contains("#suggested"), grown.text());
    }

    @Test
    void aSentenceThatIsQuotedAlreadyIsKnown() {
        Grown grown = add(claim("Councils kept peace", "Thus the councils kept the peace.", ""));
        assertEquals(0, grown.added());
        assertEquals(1, grown.known());
        assertEquals(MINE, grown.text());
    }

    @Test
    void whatBearsOnAKnownClaimIsPutUnderThePersonsOwn() {
        Grown grown =
                add(
                        claim("Councils kept peace", "Thus the councils kept the peace.", ""),
                        claim("Watchmen were many", "They paid forty.", "Councils kept peace"));
        String text = grown.text();
        assertTrue(text.contains("[Peace paid]\r\n  + [Watchmen were many]"), text);
    }

    @Test
    void linkedPremisesAreAddedOnceWithTheirArgument() {
        SuggestedClaim peace =
                linked(
                        claim("Councils kept peace", "Thus the councils kept the peace.", ""),
                        "Peace needs watchmen who are paid.",
                        "The councils paid forty watchmen.");
        Grown grown = add(peace);
        String text = grown.text();
        assertTrue(text.startsWith(MINE.strip()), text);
        ArgumentMap map = ArgdownReader.read(new Source("mine.argdown", text)).value();
        assertEquals(1, map.arguments().size(), text);
        assertEquals(
                new ClaimId("Peace paid"), map.arguments().get(0).inferences().get(0).conclusion());
        assertEquals(2, grown.added(), text);
        Grown again =
                DraftAdder.add(
                        new Source("mine.argdown", text),
                        new Draft(List.of(peace), List.of(), List.of()),
                        Document.EMPTY,
                        sentence -> sentence);
        assertEquals(text, again.text());
        assertEquals(0, again.added());
    }

    /**
     * What a person rejected stays away, with what would bear on it; who wants it deletes a line.
     */
    @Test
    void aRejectedSuggestionIsNotMadeAgain() {
        SuggestedClaim frost = claim("Frost", "The frost broke all the pipes of the town.", "");
        SuggestedClaim under = claim("Cold", "It was the coldest winter of the century.", "Frost");
        String with = add(frost).text();
        Source file = new Source("mine.argdown", with);
        ArgumentMap map = ArgdownReader.read(file).value();
        String left = ArgdownEditor.edit(file, Decision.reject(map, new ClaimId("Frost"))).text();
        assertTrue(
                left.replace("\r\n", "\n")
                        .endsWith("\n\n// rejected: The frost broke all the pipes of the town.\n"),
                left);
        Draft draft = new Draft(List.of(frost, under), List.of(), List.of());
        Grown again =
                DraftAdder.add(
                        new Source("mine.argdown", left), draft, Document.EMPTY, words -> words);
        assertEquals(left, again.text());
        assertEquals(0, again.added());
        String unsaid = left.substring(0, left.indexOf("\n// rejected"));
        Grown back =
                DraftAdder.add(
                        new Source("mine.argdown", unsaid), draft, Document.EMPTY, words -> words);
        assertEquals(2, back.added(), back.text());
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
                Optional.empty(),
                List.of(),
                List.of(new LinkedSupport(0, List.of(premises), Optional.empty(), 0.5, "both")));
    }

    private static Grown add(SuggestedClaim... claims) {
        return DraftAdder.add(
                new Source("mine.argdown", MINE),
                new Draft(List.of(claims), List.of(), List.of()),
                Document.EMPTY,
                sentence -> sentence);
    }

    private static SuggestedClaim claim(String title, String text, String parent) {
        Span nowhere = new Span(0, 0);
        return new SuggestedClaim(
                title,
                text,
                0,
                nowhere,
                nowhere,
                -1,
                0.5,
                List.of("opens its paragraph"),
                View.AUTHOR,
                parent,
                Bearing.SUPPORTS,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
