package argmap.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.document.Work;
import argmap.graph.GroundedMap;
import argmap.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Quotations of one small page beside the texts of the works it cites. */
class SourceCheckTest {
    private static final String TEXT =
            """
            The landlord "had never wanted the house at all," as one book says.1 The tenants had \
            "paid their rent … on every quarter day."2 The winter was "the longest of the whole \
            century so far."3 He spoke of "a heart" once.1

            1 John Miller, Leases and Law (London: Hill, 1961), 12.
            2 See Miller, Leases and Law, 12; and Weber, The Quiet House, 4.
            3 Anna Weber, The Quiet House (Boston: Lane, 1970), 3.
            """;

    private static final Reading READING = Pipeline.read(new Source("rent.txt", TEXT)).value();

    private static AuditReport audit(String work, String source, String quoted) {
        GroundedMap grounded =
                Pipeline.ground(
                                Pipeline.map(
                                                new Source(
                                                        "rent.argdown",
                                                        "[A]: Told. {quote: \"" + quoted + "\"}"))
                                        .value(),
                                READING)
                        .value();
        String id = SourceMatch.named(work, READING.works()).map(Work::id).orElse("none");
        SourceText text =
                new SourceText("w.txt", id, Pipeline.document(new Source("w", source)).value());
        return Pipeline.audit(grounded, List.of(), List.of(text));
    }

    private static List<String> codes(String source, String quoted) {
        return audit("John Miller, Leases and Law", source, quoted).findings().stream()
                .map(Finding::code)
                .filter(code -> code.contains("source"))
                .toList();
    }

    @Test
    void wordsThatStandThereAreNoFinding() {
        String source = "In truth he had never\nwanted the house at all, it was said.";
        assertEquals(List.of(), codes(source, "The landlord"));
        AuditReport report = audit("John Miller, Leases and Law", source, "The landlord");
        assertTrue(
                report.compared().stream()
                        .anyMatch(c -> c.outcome() == ComparedQuotation.Outcome.EXACT));
    }

    @Test
    void otherWordsAreToldWithTheDifference() {
        String source = "In truth he had always wanted the house at all costs.";
        AuditReport report = audit("John Miller, Leases and Law", source, "The landlord");
        assertTrue(
                report.findings().stream()
                        .anyMatch(f -> f.sentence().contains("\"never\" for \"always\"")),
                report.findings()::toString);
    }

    @Test
    void nothingLikeItIsNotFound() {
        assertEquals(
                List.of("source-quotation-not-found"),
                codes("A book on fishing boats, nets and tides of the north.", "The landlord"));
    }

    @Test
    void ofTwoWorksCitedOneAtHandSaysNothingOfWordsItLacks() {
        assertEquals(
                List.of(),
                codes("A book on fishing boats, nets and tides of the north.", "The tenants had"));
    }

    @Test
    void wordsLeftOutCutAQuotation() {
        String source = "They had paid their rent, as the law was, on every quarter day of it.";
        AuditReport report = audit("John Miller, Leases and Law", source, "The tenants had");
        assertTrue(
                report.compared().stream()
                        .anyMatch(
                                c ->
                                        c.note().equals("2")
                                                && c.outcome() == ComparedQuotation.Outcome.EXACT),
                report.compared()::toString);
    }

    @Test
    void anotherPageThanCitedIsTold() {
        assertEquals(List.of("source-quotation-elsewhere"), codes(pages(14), "The landlord"));
        assertEquals(List.of(), codes(pages(12), "The landlord"));
    }

    @Test
    void wordsThatStandTwiceAreAmbiguousUnlessOneIsOnThePageCited() {
        String twice =
                "He had never wanted the house at all. So it went on, and a long year later he had"
                        + " never wanted the house at all.";
        assertEquals(List.of("source-quotation-ambiguous"), codes(twice, "The landlord"));
        assertEquals(List.of(), codes(pages(12, 14), "The landlord"));
        assertEquals(List.of("source-quotation-ambiguous"), codes(pages(13, 14), "The landlord"));
    }

    @Test
    void wordsThatAreMisreadAreNear() {
        AuditReport report =
                audit(
                        "John Miller, Leases and Law",
                        "In truth he had never wanted the hcuse at all, it was said.",
                        "The landlord");
        assertEquals(
                List.of("source-quotation-near"),
                report.findings().stream()
                        .map(Finding::code)
                        .filter(code -> code.contains("source"))
                        .toList());
    }

    @Test
    void aSetOffQuotationIsComparedWithoutQuotationMarks() {
        String text =
                """
                # The Rent

                The landlord wrote to the parish in the spring of that year:

                > The pipes of this house have been frozen since the first day of the year.[^1]

                Nobody answered him.

                [^1]: John Miller, Leases and Law (London: Hill, 1961), 12.
                """;
        assertEquals(
                List.of(ComparedQuotation.Outcome.EXACT),
                setOff(
                        text,
                        "The pipes of this house have been frozen since the first day of the"
                                + " year, he wrote."));
        assertEquals(
                List.of(ComparedQuotation.Outcome.ALTERED),
                setOff(
                        text,
                        "The pipes of this house have been frozen since the last day of the"
                                + " year, he wrote."));
    }

    private static List<ComparedQuotation.Outcome> setOff(String text, String work) {
        Reading reading = Pipeline.read(new Source("rent.md", text)).value();
        GroundedMap grounded =
                Pipeline.ground(
                                Pipeline.map(
                                                new Source(
                                                        "rent.argdown",
                                                        "[A]: Told. {quote: \"The pipes of this"
                                                                + " house\"}"))
                                        .value(),
                                reading)
                        .value();
        String id =
                SourceMatch.named("John Miller, Leases and Law", reading.works())
                        .map(Work::id)
                        .orElse("none");
        SourceText source =
                new SourceText("w.txt", id, Pipeline.document(new Source("w", work)).value());
        return Pipeline.audit(grounded, List.of(), List.of(source)).compared().stream()
                .map(ComparedQuotation::outcome)
                .toList();
    }

    /** Six pages of a book, numbered 10 to 15, with the quotation on some. */
    private static final List<String> SUBJECTS =
            List.of("tenants", "bailiffs", "clerks", "farmers", "widows", "judges");

    /** Six pages of a book with their numbers on top, some with the words in question. */
    private static String pages(Integer... with) {
        StringBuilder book = new StringBuilder();
        for (int page = 10; page <= 15; page++) {
            String who = SUBJECTS.get(page - 10);
            book.append(page == 10 ? "" : "\f").append(page).append("\n\n");
            book.append("The law of leases was long, and the ")
                    .append(who)
                    .append(" knew little\n");
            book.append("of it until the day on which their own lease ran out and was\n");
            book.append("read to them.");
            book.append(
                    List.of(with).contains(page) ? " He had never wanted the house at all." : "");
            book.append("\n\nMost ")
                    .append(who)
                    .append(" paid what was asked, since no court of the county\n");
            book.append("had ever found for one of them against a landlord.\n\n");
        }
        return book.toString();
    }

    @Test
    void wordsOfTheMapThatOnlyTheWorkHasAreTold() {
        assertEquals(
                List.of("quotation-only-in-source"),
                codes("Everybody knew that rents would double soon.", "rents would double soon"));
    }

    private static Optional<String> byName(String name) {
        return SourceMatch.byName(new Source("sources/" + name, "x"), READING.works())
                .value()
                .map(work -> work.shortName());
    }

    @Test
    void aFileIsTheWorkThatItsNameSays() {
        assertEquals(Optional.of("John Miller, Leases and Law"), byName("miller-1961.txt"));
        assertEquals(Optional.of("John Miller, Leases and Law"), byName("Miller, Leases.txt"));
        assertEquals(Optional.empty(), byName("miller-1962.txt"));
        assertEquals(Optional.empty(), byName("miller.txt"));
        assertEquals(Optional.empty(), byName("leases-1961.txt"));
    }

    @Test
    void aNameThatFitsTwoWorksIsTold() {
        Reading two =
                Pipeline.read(
                                new Source(
                                        "t.txt",
                                        """
                                        One thing is so.1 Another thing is not.2

                                        1 John Miller, Leases and Law (London: Hill, 1961), 12.
                                        2 Carl Miller, Rents and Riots (London: Hill, 1961), 12.
                                        """))
                        .value();
        Source file = new Source("miller-1961.txt", "x");
        assertEquals(Optional.empty(), SourceMatch.byName(file, two.works()).value());
        assertTrue(
                SourceMatch.byName(file, two.works())
                        .diagnostics()
                        .get(0)
                        .message()
                        .contains("several works"));
    }
}
