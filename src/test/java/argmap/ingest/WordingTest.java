package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.document.Document;
import argmap.document.Repair;
import argmap.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The wording stays as it was printed, whatever the language; what is plainly damaged is mended.
 */
class WordingTest {
    /** Kind, then texts of that kind that must come out as they stand. */
    private static final List<List<String>> KEPT =
            List.of(
                    List.of(
                            "German words",
                            "Der Pfarrer hat weder den Zehnten noch die Gülle gefordert, und daß er"
                                    + " es nicht tat, war in der Gemeinde bald allgemein bekannt.",
                            "Ist die Brücke zu schmal, so ist auch der Markt zu klein; wer das nicht"
                                    + " glaubt, lasse sich von einem Fuhrmann die Thorwege zeigen.",
                            "Die Wasserrechtsordnung und das Mühlenregister lagen auf dem Amt, das"
                                    + " sie nicht mehr herausgab, weil die Räte uneins waren."),
                    List.of(
                            "French words",
                            "Les abbés hardis furent mis aux arrêts; on ne sut jamais qui les avait"
                                    + " dénoncés, ni pourquoi la cloche du port ne sonna pas.",
                            "« Que voulez-vous ? dit le notaire ; la charte est perdue. » Il n’avait"
                                    + " pas tort, et les échevins le savaient depuis la Toussaint.",
                            "Le sel, le blé et la laine entraient par le même quai : les droits y"
                                    + " étaient perçus par deux commis que nul ne contrôlait."),
                    List.of(
                            "old and rare English words",
                            "The reeve did intrust the mill to his nephew, who was inforced to"
                                    + " shew his accompts to the vestry before the feast.",
                            "A bondsman inthralled by debt might inclose no land, and the incroaching"
                                    + " of hedges upon the aits was tried by the leet.",
                            "The vintners of the hythe were amerced for that they had forestalled"
                                    + " the tuns, and the wharfinger was put in the pillory."),
                    List.of(
                            "questions",
                            "Was the weir older than the mill?Nobody had asked it of the abbot, and"
                                    + " the café by the water was closed to the commissioners.",
                            "The list is at https://mill.example/cgi/show?id=17&part=b and was seen"
                                    + " at mill.example/rolls?year=1440 by the clerk of the works.",
                            "¿Quién lo ha visto? ¿Y por qué no lo dijo antes el alcalde, que estaba"
                                    + " en la plaza y tenía la llave del archivo en la mano?"),
                    List.of(
                            "dashes and signs",
                            "The weir -- so the miller swore -- had stood for ninety years; and the"
                                    + " vestry - all nine of them - believed him.",
                            "A plot of 40 × 60 feet, or 2400 ÷ 9 square yards, was let for a rose"
                                    + " and a penny – and the penny was never paid.",
                            "The entry reads « no toll » and then, in another hand, » none « ; the"
                                    + " clerk of the court left both of them standing."));

    @TestFactory
    Stream<DynamicTest> nothingRightIsChanged() {
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> kind : KEPT) {
            for (String text : kind.subList(1, kind.size())) {
                tests.add(
                        dynamicTest(
                                kind.get(0) + ": " + text.substring(0, 24),
                                () -> assertEquals(text, body(read("text.txt", text)))));
            }
        }
        return tests.stream();
    }

    @Test
    void aLostLetterIsPutBackWhereOneWordFits() {
        Document german =
                read(
                        "text.txt",
                        "Der B?rgermeister wollte f?r die M?hle nichts geben, und die Z?nfte waren"
                                + " damit nicht zufrieden, weil sie das Wasser brauchten.");
        assertEquals(
                "Der Bürgermeister wollte für die Mühle nichts geben, und die Zünfte waren damit"
                        + " nicht zufrieden, weil sie das Wasser brauchten.",
                body(german));
        Document french =
                read(
                        "text.txt",
                        "Les ?chevins ont r?p?t? que la charte ?tait perdue, et que le cur? avait"
                                + " gard? la cl? de la tour pendant l?hiver.");
        assertTrue(body(french).contains("que la charte était perdue"), body(french));
        assertTrue(body(french).contains("pendant l’hiver"), body(french));
    }

    @Test
    void noWordIsRepairedInALanguageWithoutADictionary() {
        String italian =
                "Il consiglio della città non aveva mai letto la carta, e il sindaco che la teneva"
                        + " nella torre non la mostrava a nessuno; così le tasse del porto erano molto"
                        + " alte.";
        Document document = read("text.txt", italian);
        assertEquals(italian, body(document));
        assertEquals(List.of(), document.repairs());
    }

    @Test
    void aHyphenOfACompoundStays() {
        Document document =
                read(
                        "text.txt",
                        "In the autumn of that year he sued his mother-\nin-law for the mill, and the"
                                + " clerk-\nof-works was heard as the first wit-\nness of the plain-\ntiff"
                                + " in the autumn of that year.");
        assertEquals(
                "In the autumn of that year he sued his mother-in-law for the mill, and the"
                        + " clerk-of-works was heard as the first witness of the plaintiff in the"
                        + " autumn of that year.",
                body(document));
    }

    @Test
    void signsForTypeAreTakenOutAndRecorded() {
        Document document =
                read(
                        "text.txt",
                        "The _Annals of the Weir_ and the _Book of Tolls_ are =lost=, and the file"
                                + " toll_list_2 is not.");
        assertEquals(
                "The Annals of the Weir and the Book of Tolls are lost, and the file toll_list_2"
                        + " is not.",
                body(document));
        assertEquals(
                6, document.repairs().stream().map(Repair::rule).filter("markup"::equals).count());
    }

    private static Document read(String name, String text) {
        return Ingest.read(new Source(name, text)).value();
    }

    private static String body(Document document) {
        return document.paragraphs().stream()
                .map(p -> p.text().text())
                .collect(Collectors.joining("\n"));
    }
}
