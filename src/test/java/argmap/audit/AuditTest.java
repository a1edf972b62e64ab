package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.Finding.Weight;
import argmap.graph.GroundedMap;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** What the audit says of small maps of one small page. */
class AuditTest {
    private static final String TEXT =
            """
            The rent was due at the end of the quarter, and nobody paid it.1 The landlord may have \
            sent a letter.2 The tenants called him "a frozen heart." 3 It was a cold winter, and \
            the pipes burst. The court found for the tenants in the end.4

            A second paragraph has no notes. It says that the town forgot the quarrel.

            1 See John Miller, Leases and Law (London: Hill, 1961), 12-14; for a version denying \
            it, see Anna Weber, The Quiet House (Boston: Lane, 1970), 3.
            2 Miller, Leases and Law, 20.
            3 Quoted in Carl Brand, Winter Tales (Leeds: Moor, 1955), 7.
            4 Olsen, Courts, 99, and Olsen, Courts, 101.
            """;

    private static final Reading READING = Pipeline.read(new Source("rent.txt", TEXT)).value();

    private static GroundedMap grounded(String map) {
        Diagnosed<GroundedMap> grounded =
                Pipeline.ground(Pipeline.map(new Source("rent.argdown", map)).value(), READING);
        return grounded.value();
    }

    private static ClaimAudit auditOf(String claim) {
        return Audit.of(grounded(claim)).claims().get(0);
    }

    private static List<String> codes(ClaimAudit audit) {
        return audit.findings().stream().map(Finding::code).toList();
    }

    /** The notes that count, with how they are tied. */
    private static String counted(ClaimAudit audit) {
        return audit.evidence().get(0).counted().stream()
                .map(support -> support.note().label() + " " + support.tie())
                .collect(Collectors.joining(", "));
    }

    private static List<String> near(ClaimAudit audit) {
        return audit.evidence().get(0).near().stream().map(n -> n.note().label()).toList();
    }

    @Test
    void aQuotedSentenceBringsItsNoteAndTheWorksOfTheNote() {
        ClaimAudit audit = auditOf("[A]: Unpaid. {quote: \"nobody paid it\"}");
        assertEquals("1 CLOSES_SENTENCE", counted(audit));
        assertEquals(2, audit.works().size());
    }

    /** A note behind the next sentence may speak of that sentence alone: issue 15. */
    @Test
    void aSentenceWithoutAMarkHasNoNoteAndIsToldOfThoseOfItsParagraph() {
        ClaimAudit audit = auditOf("[A]: Cold. {quote: \"It was a cold winter\"}");
        assertEquals("", counted(audit));
        assertEquals(List.of("1", "2", "3", "4"), near(audit));
        assertEquals(List.of(), audit.notes());
        assertEquals(0, audit.backing().notes());
        assertEquals(List.of("note-not-behind-it"), codes(audit));
    }

    @Test
    void aNoteThatNamesADissenterIsAFinding() {
        ClaimAudit audit = auditOf("[A]: Unpaid. {quote: \"nobody paid it\"}");
        assertTrue(codes(audit).contains("note-against"), () -> codes(audit).toString());
    }

    @Test
    void aQuotationAtSecondHandIsAFinding() {
        ClaimAudit audit = auditOf("[A]: Named. {quote: \"called him \\\"a frozen heart\"}");
        assertTrue(codes(audit).contains("second-hand"), () -> codes(audit).toString());
        assertEquals(
                "Note 3 quotes at second hand (\"Quoted in\").",
                audit.findings().stream()
                        .filter(f -> f.code().equals("second-hand"))
                        .map(Finding::sentence)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aPassageWithoutAnyNoteIsAFinding() {
        ClaimAudit audit = auditOf("[A]: Forgot. {quote: \"the town forgot the quarrel\"}");
        assertEquals(List.of("no-note"), codes(audit));
        assertEquals(Weight.MEDIUM, audit.findings().get(0).weight());
    }

    @Test
    void aClaimThatNothingCarriesIsTheHeaviestFinding() {
        ClaimAudit audit = auditOf("[A]: The moon shone.");
        assertEquals(List.of("no-evidence"), codes(audit));
        assertEquals(Weight.HIGH, audit.findings().get(0).weight());
    }

    @Test
    void aClaimCarriedByOthersNeedsNoPassageOfItsOwn() {
        ClaimAudit audit =
                auditOf("[A]: The tenants won.\n  + [B]: Found. {quote: \"The court found\"}");
        assertEquals(List.of(), codes(audit));
    }

    @Test
    void anImplicitClaimNeedsNoPassage() {
        assertEquals(List.of(), codes(auditOf("[A]: Rent must be paid. #implicit")));
    }

    @Test
    void certaintyThatTheTextLacksIsAFinding() {
        ClaimAudit audit =
                auditOf("[A]: The landlord certainly sent it. {quote: \"may have sent a letter\"}");
        assertTrue(codes(audit).contains("stronger-than-text"), () -> codes(audit).toString());
    }

    @Test
    void twoCitationsOfOneWorkAreOneWork() {
        ClaimAudit audit = auditOf("[A]: Won. {quote: \"The court found for the tenants\"}");
        assertTrue(codes(audit).contains("one-work"), () -> codes(audit).toString());
    }

    @Test
    void aShortFormWithoutFullFormIsTold() {
        ClaimAudit audit = auditOf("[A]: Won. {quote: \"The court found for the tenants\"}");
        assertTrue(codes(audit).contains("open-short-form"), () -> codes(audit).toString());
        ClaimAudit resolved = auditOf("[A]: Wrote. {quote: \"sent a letter\"}");
        assertTrue(!codes(resolved).contains("open-short-form"), () -> codes(resolved).toString());
    }

    @Test
    void everyFindingIsASentenceAndAQuestion() {
        String map =
                """
                [A]: He certainly wrote. {quote: "may have sent a letter"}
                  + [B]: Unpaid. {quote: "nobody paid it"}
                  + [C]: Moon.
                  - [D]: Won. {quote: "The court found for the tenants"}
                """;
        for (Finding finding : Audit.of(grounded(map)).findings()) {
            assertTrue(finding.sentence().endsWith("."), finding.sentence());
            assertTrue(finding.question().endsWith("?"), finding.question());
        }
    }

    @Test
    void aNoteNamedByHandCounts() {
        ClaimAudit audit =
                auditOf("[A]: Forgot. {quote: \"the town forgot the quarrel\", notes: [2]}");
        assertEquals("2 NAMED", counted(audit));
    }

    private static boolean isOnOneWork(String third) {
        String map =
                """
                # Letters

                [A]: Wrote. {quote: "may have sent a letter"}

                [B]: Wrote much. {quote: "sent a letter"}

                [C]: Third. {quote: "%s"}
                """
                        .formatted(third);
        return Audit.of(grounded(map)).findings().stream()
                .anyMatch(f -> f.code().equals("section-on-one-work"));
    }

    @Test
    void aSectionOnOneWorkIsTold() {
        assertTrue(isOnOneWork("The landlord may have"));
        assertTrue(!isOnOneWork("The court found for the tenants"));
        assertTrue(!isOnOneWork("the town forgot the quarrel"), "two claims with works");
    }
}
