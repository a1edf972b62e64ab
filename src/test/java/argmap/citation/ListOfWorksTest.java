package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.Pipeline;
import argmap.Reading;
import argmap.document.TextCitation;
import argmap.document.Work;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of works at a text's end, and author and year that lead to them; all works are made up. */
class ListOfWorksTest {
    private static final String LIST =
            """
            Bell, Peter. 1981a. *Land and Levy*. Oxford: Mill Press.

            Bell, Peter. 1981b. "The Early Excise." *Coastal Review* 12 (3): 101–40.

            Dale, Martin, Nora Finch, and Ruth Coleman. 1999. *Ports and Powers*. Chicago: Harbor Books.

            Horn, Ada. 1976. *The Rise of Salt: A History*. Boston: Mill Press.

            ———. 1988. *The Fall of Salt*. Boston: Mill Press.
            """;

    private static Diagnosed<Reading> read(String body, String heading, String list) {
        String text = "# Salt and the state\n\n" + body + "\n\n## " + heading + "\n\n" + list;
        return Pipeline.read(new Source("salt.md", text));
    }

    private static List<String> inText(Diagnosed<Reading> reading) {
        return reading.value().works().inText().stream()
                .map(c -> c.workId() + "@" + c.pinpoint())
                .toList();
    }

    @Test
    void authorAndYearInTheTextLeadToTheList() {
        Diagnosed<Reading> reading =
                read(
                        "The tax came first (Horn 1976, 35). Bell (1981a, 12–14) doubts it, others"
                                + " follow (Bell 1981b; cf. Dale et al. 1999: 4). After 1900 came"
                                + " the fall (Horn, 1988, p. 7). The war of 1914 (London 1915)"
                                + " changed this.",
                        "Bibliography",
                        LIST);
        assertEquals(
                List.of(
                        "horn-the-rise-of-salt-a@35",
                        "bell-land-and-levy@12–14",
                        "bell-the-early-excise@",
                        "dale-ports-and-powers@4",
                        "horn-the-fall-of-salt@p. 7"),
                inText(reading));
        assertEquals(5, reading.value().works().works().size());
        assertTrue(reading.value().works().works().stream().allMatch(Work::full));
    }

    @Test
    void anotherWorkOfTheYearLeavesItOpen() {
        Diagnosed<Reading> reading =
                read("The levy came later (Bell 1981, 3).", "Works Cited", LIST);
        assertEquals(List.of("@3"), inText(reading));
        assertTrue(
                reading.diagnostics().stream()
                        .anyMatch(m -> m.code().equals("citation.ambiguous-short-form")));
    }

    @Test
    void whatTheListDoesNotHaveIsReported() {
        Diagnosed<Reading> reading = read("As in (Pryce 1888, 4).", "References", LIST);
        assertEquals(List.of("@4"), inText(reading));
        assertTrue(
                reading.diagnostics().stream()
                        .anyMatch(m -> m.code().equals("citation.short-form-without-full-form")));
    }

    @Test
    void notesLeadToTheListToo() {
        Diagnosed<Reading> reading =
                read(
                        "Taxes.[^1]\n\n[^1]: See Horn 1976, 12; Horn, Fall of Salt, 3.",
                        "Bibliography",
                        LIST);
        assertEquals(
                List.of("horn-the-rise-of-salt-a", "horn-the-fall-of-salt"),
                reading.value().works().citations().stream().map(c -> c.workId()).toList());
    }

    @Test
    void aGermanListThatWasRunTogetherIsTakenApart() {
        Diagnosed<Reading> reading =
                read(
                        "Anders (Dahl/Fink 1999, S. 4; vgl. Horn 1976).",
                        "Literaturverzeichnis",
                        "Bell, Peter (1981): Land und Abgabe. Tübingen: Mohr. Dahl, Martin/Fink,"
                                + " Nora (1999): Häfen und Mächte. Frankfurt am Main: Hafenverlag."
                                + " Horn, Ada (1976): Der Aufstieg des Salzes. Berlin: Mühle.");
        assertEquals(3, reading.value().works().works().size());
        assertEquals(
                List.of("dahl-hafen-und-machte@S. 4", "horn-der-aufstieg-des-salzes@"),
                inText(reading));
    }

    @Test
    void aSpanishListIsRead() {
        Diagnosed<Reading> reading =
                read(
                        "La sal (Cuerno y Campana 1976: 35) fue primero.",
                        "Obras citadas",
                        """
                        Campana, Pedro. 1981. *Tierra y tributo*. Madrid: Molino.

                        Cuerno, Ada, y Pedro Campana. 1976. *La sal*. Madrid: Molino.

                        Rojas, Luis. 2001. *Gremio y corona*. Sevilla: Marea.
                        """);
        assertEquals(List.of("cuerno-la-sal@35"), inText(reading));
    }

    @Test
    void aTextWithoutAListNamesNoWorks() {
        List<TextCitation> none =
                Pipeline.read(new Source("salt.md", "# Salt\n\nFirst (Horn 1976, 35).\n"))
                        .value()
                        .works()
                        .inText();
        assertEquals(List.of(), none);
    }

    @Test
    void personsAreToldApartInEachStyle() {
        assertEquals(List.of("Horn", "Bell"), ListOfWorks.surnames("Horn, A., & Bell, C."));
        assertEquals(
                List.of("Dale", "Finch", "Coleman"),
                ListOfWorks.surnames("Dale, Martin, Nora Finch, and Ruth Coleman"));
        assertEquals(
                List.of("Bell", "Finch"), ListOfWorks.surnames("Bell, Peter, and Finch, Nora"));
        assertEquals(List.of("Dahl", "Fink"), ListOfWorks.surnames("Dahl, Martin/Fink, Nora"));
        assertEquals(List.of("Horn"), ListOfWorks.surnames("Ada Horn"));
    }
}
