package argmap.interchange.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.Sample;
import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftJsonTest {
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
                        "",
                        Bearing.SUPPORTS,
                        List.of(
                                new SuggestedEvidence(
                                        1,
                                        List.of("7", "*"),
                                        Bearing.QUALIFIES,
                                        0.5,
                                        "shares \"rent\"",
                                        "Half the rent.")));
        assertEquals(
                """
                {
                  "claims" : [ {
                    "id" : "Rent due",
                    "text" : "The rent was due.",
                    "paragraph" : 0,
                    "span" : [ 5, 22 ],
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
                DraftJson.write(new DraftOfText(Sample.document(), new Draft(List.of(claim)))));
    }
}
