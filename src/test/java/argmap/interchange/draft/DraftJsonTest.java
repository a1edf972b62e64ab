package argmap.interchange.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.Sample;
import argmap.document.NoteNumber;
import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.LinkedSupport;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.graph.Draft.View;
import argmap.graph.Scheme;
import argmap.text.Span;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftJsonTest {
    @Test
    void schemesAndLinkedPremisesAreCarried() throws JsonProcessingException {
        SuggestedClaim claim =
                new SuggestedClaim(
                        "Rent due",
                        "The rent was due.",
                        0,
                        new Span(0, 17),
                        new Span(5, 22),
                        0,
                        0.5,
                        List.of(),
                        View.REPORTED,
                        "Rent",
                        Bearing.SUPPORTS,
                        Optional.of(Scheme.SIGN),
                        List.of(
                                new SuggestedEvidence(
                                        1,
                                        List.of(),
                                        Bearing.EXAMPLE,
                                        0.5,
                                        "near",
                                        "Half.",
                                        Optional.of(Scheme.EXAMPLE))),
                        List.of(
                                new LinkedSupport(
                                        0,
                                        List.of("If May comes, rent is due.", "May came."),
                                        Optional.empty(),
                                        0.5,
                                        "a condition")));
        String written =
                DraftJson.write(
                        new DraftOfText(
                                Sample.document(),
                                new Draft(List.of(claim), List.of(), List.of())));
        JsonNode one = new JsonMapper().readTree(written).get("claims").get(0);
        assertEquals("reported", one.get("view").asText());
        assertEquals("sign", one.get("scheme").asText());
        assertEquals("example", one.get("evidence").get(0).get("scheme").asText());
        assertEquals("May came.", one.get("linked").get(0).get("premises").get(1).asText());
    }

    @Test
    void aSuggestionShowsItsScoreAndReasons() {
        SuggestedClaim claim =
                new SuggestedClaim(
                        "Rent due",
                        "The rent was due.",
                        0,
                        new Span(0, 17),
                        new Span(5, 22),
                        0,
                        2 / 3.0,
                        List.of("says \"due\""),
                        View.AUTHOR,
                        "",
                        Bearing.SUPPORTS,
                        Optional.empty(),
                        List.of(
                                new SuggestedEvidence(
                                        1,
                                        List.of(NoteNumber.of("7"), NoteNumber.of("*")),
                                        Bearing.QUALIFIES,
                                        0.5,
                                        "shares \"rent\"",
                                        "Half the rent.",
                                        Optional.empty())),
                        List.of());
        assertEquals(
                """
                {
                  "thesis" : {
                    "sure" : true,
                    "claims" : [ "Rent due" ]
                  },
                  "remarks" : [ "short" ],
                  "claims" : [ {
                    "id" : "Rent due",
                    "text" : "The rent was due.",
                    "paragraph" : 0,
                    "span" : [ 5, 22 ],
                    "section" : "The Quarrel over <Rent>",
                    "view" : "author",
                    "score" : 0.6667,
                    "reasons" : [ "says \\"due\\"" ],
                    "evidence" : [ {
                      "paragraph" : 1,
                      "notes" : [ 7, "*" ],
                      "relation" : "qualifies",
                      "score" : 0.5,
                      "reason" : "shares \\"rent\\"",
                      "quote" : "Half the rent."
                    } ]
                  } ]
                }
                """,
                DraftJson.write(
                        new DraftOfText(
                                Sample.document(),
                                new Draft(List.of(claim), List.of("Rent due"), List.of("short")))));
    }
}
