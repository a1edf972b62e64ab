package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.audit.Backing.Cited;
import argmap.audit.Backing.Part;
import argmap.audit.Backing.Tie;
import argmap.audit.BackingReader.SameWork;
import argmap.document.CitationField;
import argmap.document.SourceKinds.Kind;
import argmap.document.Work;
import argmap.text.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many works speak for a claim by themselves. */
class BackingTest {
    private static final String TEXT =
            """
            The mill was closed in the spring.1 The owner blamed the river.2 Nobody mended the \
            wheel.3 The parish paid for bread.4 The miller's son went to sea.5

            1 Anna Weber, The Quiet Mill (Boston: Lane, 1970), 3; and John Miller, Letters to a \
            Mill (London: Hill, 1861), 12.
            2 Petrov, Rivers, 14, quoted in Weber, Quiet Mill, 20.
            3 Weber, Quiet Mill, 21; for a version denying it, see Carl Brand, A History of Wheels \
            (Leeds: Moor, 1955), 7.
            4 Anna Weber, Bread (Boston: Lane, 1975), 9; Weber, Quiet Mill, 30.
            5 Weber, Quiet Mill, 31, and Weber, Quiet Mill, 33.
            """;

    private static final Reading READING = Pipeline.read(new Source("mill.txt", TEXT)).value();

    private static ClaimAudit audit(String map) {
        return Audit.of(
                        Pipeline.ground(
                                        Pipeline.map(new Source("mill.argdown", map)).value(),
                                        READING)
                                .value())
                .claims()
                .get(0);
    }

    private static Backing of(String quote) {
        return audit("[A]: A. {quote: \"" + quote + "\"}").backing();
    }

    private static Cited cited(Backing backing, String name) {
        return backing.works().stream()
                .filter(work -> work.work().shortName().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void worksAreCountedByKindAndSayTheirPlace() {
        Backing backing = of("The mill was closed in the spring");
        assertEquals(1, backing.notes());
        assertEquals(2, backing.independent());
        assertEquals(1, backing.count(Kind.PRIMARY));
        assertEquals(1, backing.count(Kind.UNKNOWN));
        Cited letters = cited(backing, "Letters");
        assertEquals("the title says \"Letters to\"", letters.kind().sign());
        assertEquals("1", letters.places().get(0).note().label());
        assertTrue(letters.places().get(0).words().contains("Letters to a Mill"));
    }

    @Test
    void whatIsQuotedInAnotherWorkDoesNotCountBesideIt() {
        Backing backing = of("The owner blamed the river");
        assertEquals(2, backing.works().size());
        assertEquals(Tie.SEEN_THROUGH, cited(backing, "Rivers").tie());
        assertEquals("The Quiet Mill", titleOf(cited(backing, "Rivers").other()));
        assertEquals(1, backing.independent());
    }

    private static String titleOf(Work work) {
        return work.fields().getOrDefault(CitationField.TITLE, "");
    }

    @Test
    void aWorkForAnotherViewIsShownAndNotCounted() {
        Backing backing = of("Nobody mended the wheel");
        assertEquals(1, backing.independent());
        assertEquals(Part.AGAINST, cited(backing, "History of Wheels").part());
        assertEquals(0, backing.count(Kind.SECONDARY));
    }

    @Test
    void twoWorksOfOneAuthorCountOnceAndSaySo() {
        Backing backing = of("The parish paid for bread");
        assertEquals(2, backing.works().size());
        assertEquals(1, backing.independent());
        assertEquals(1, backing.sharedAuthors().size());
        assertEquals(2, backing.sharedAuthors().get(0).size());
        assertEquals(List.of(), of("The mill was closed in the spring").sharedAuthors());
    }

    @Test
    void aClaimIsToldWhatItsSupportRestsOn() {
        ClaimAudit claim =
                audit(
                        "[A]: A.\n  + [B]: B. {quote: \"The mill was closed in the spring\"}\n"
                                + "  + [C]: C. {quote: \"The parish paid for bread\"}");
        assertEquals(Backing.NONE, claim.backing());
        assertEquals(2, claim.below().notes());
        assertEquals(2, claim.below().independent());
    }

    @Test
    void severalNotesOnOneWorkAreAFindingAndAWorkBesideItEndsThat() {
        String two = "[A]: A. {quote: [\"Nobody went\", \"The miller's son went to sea\"]}";
        assertTrue(codes(audit(two)).contains("one-work"), () -> codes(audit(two)).toString());
        String quoting =
                "[A]: A. {quote: [\"The owner blamed the river\", \"miller's son went to sea\"]}";
        assertTrue(codes(audit(quoting)).contains("one-work"), "Petrov is known by Weber alone");
        String more =
                "[A]: A. {quote: [\"The parish paid for bread\", \"miller's son went to sea\"]}";
        assertFalse(codes(audit(more)).contains("one-work"));
    }

    private static List<String> codes(ClaimAudit claim) {
        return claim.findings().stream().map(Finding::code).toList();
    }

    @Test
    void anotherEditionIsTheSameWorkAndAnotherBookIsNot() {
        Work first = work("AUTHOR", "Anna Weber", "TITLE", "The Quiet Mill", "YEAR", "1970");
        assertTrue(SameWork.is(first, work("AUTHOR", "Weber", "TITLE", "Quiet Mill: A Tale")));
        assertTrue(
                SameWork.is(
                        first,
                        work(
                                "AUTHOR",
                                "A. Weber",
                                "TITLE",
                                "The Quiet Mill",
                                "EDITION",
                                "2d ed.")));
        assertFalse(SameWork.is(first, work("AUTHOR", "Anna Weber", "TITLE", "Bread")));
        assertFalse(SameWork.is(first, work("AUTHOR", "Carl Weber", "TITLE", "The Quiet Mill")));
        assertFalse(
                SameWork.is(
                        work("AUTHOR", "Weber", "TITLE", "Introduction", "CONTAINER", "Mills"),
                        work("AUTHOR", "Weber", "TITLE", "Introduction", "CONTAINER", "Bread")));
        assertFalse(
                SameWork.is(
                        work("AUTHOR", "Weber", "TITLE", "Weber to Brand", "DATE", "May 1, 1861"),
                        work("AUTHOR", "Weber", "TITLE", "Weber to Brand", "DATE", "May 2, 1861")));
    }

    @Test
    void namesakesShareNoAuthor() {
        Work anna = work("AUTHOR", "Anna Weber", "TITLE", "Bread");
        Work carl = work("AUTHOR", "Carl Weber", "TITLE", "Wheels");
        Work brief = work("AUTHOR", "Weber", "TITLE", "Salt");
        assertEquals(List.of(), SameWork.byAuthor(List.of(anna, carl, brief)));
        assertEquals(List.of(List.of(anna, brief)), SameWork.byAuthor(List.of(anna, brief)));
    }

    private static Work work(String... fields) {
        Map<CitationField, String> all = new EnumMap<>(CitationField.class);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(CitationField.valueOf(fields[i]), fields[i + 1]);
        }
        return new Work("w", all, true);
    }
}
