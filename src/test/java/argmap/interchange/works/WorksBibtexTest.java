package argmap.interchange.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.PersonName;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

class WorksBibtexTest {
    @Test
    void aBookIsWrittenFieldByField() {
        assertEquals(
                """
                @book{ramazani-the-foreign-policy,
                  author = {Ramazani, R. K.},
                  title = {The Foreign Policy of {Iran}, 1500-1941},
                  address = {Charlottesville},
                  publisher = {University of Virginia Press},
                  year = {1966}
                }
                """,
                WorksBibtex.write(Cited.works(Cited.BOOK)));
    }

    @Test
    void typesNamesAndDatesAreTakenApart() throws ParseException {
        BibTeXDatabase all =
                parse(
                        WorksBibtex.write(
                                Cited.works(
                                        Cited.ARTICLE,
                                        Cited.CHAPTER,
                                        Cited.NEWSPAPER,
                                        Cited.BRIEF)));
        BibTeXEntry article = entry(all, "ellemann-secret");
        assertEquals("article", article.getType().getValue());
        assertEquals("Pacific Affairs", value(article, "journal"));
        assertEquals("539--63", value(article, "pages"));
        assertEquals("1993/1994", value(article, "date"));
        BibTeXEntry chapter = entry(all, "hammond-takeover");
        assertEquals("incollection", chapter.getType().getValue());
        assertEquals("Hammond, Jr., Thomas T. and von Mises, Ludwig", value(chapter, "author"));
        assertEquals("Lee, Ann and others", value(chapter, "editor"));
        assertEquals("I9IJ", value(chapter, "year"));
        BibTeXEntry paper = entry(all, "new-york-times-june");
        assertEquals("1914-06-07", value(paper, "date"));
        assertEquals("New York Times", value(paper, "journal"));
        BibTeXEntry brief = entry(all, "carr");
        assertEquals("misc", brief.getType().getValue());
        assertEquals("short form only in this text", value(brief, "note"));
    }

    @Test
    void specialCharactersComeBack() throws Exception {
        String title = "50% of {A} & B_1 #2 costs $3 ~ ^up \\ \"so\" } é";
        BibTeXDatabase all =
                parse(
                        WorksBibtex.write(
                                Cited.works(
                                        Cited.full("a", "TITLE", title),
                                        Cited.full("b", "TITLE", "The one behind it"))));
        assertEquals(2, all.getEntries().size());
        String read =
                new LaTeXPrinter()
                        .print(
                                new LaTeXParser()
                                        .parse(
                                                new StringReader(
                                                        value(entry(all, "a"), "title")
                                                                .replace("\\textbraceleft{}", "\\{")
                                                                .replace(
                                                                        "\\textbraceright{}", "\\}")
                                                                .replace(
                                                                        "\\textbackslash{}",
                                                                        "\\backslash{}"))));
        assertEquals(title, read);
    }

    @Test
    void germanListsOfPersonsAreTakenApart() {
        assertEquals(List.of("Voss", "Meinert"), families("Voss/Meinert"));
        assertEquals(List.of("Voss", "Brandt"), families("Karl Voss und Helga Brandt"));
        assertEquals(List.of("Voss", "Brandt"), families("Voss, Karl/Brandt, Helga"));
        assertEquals(List.of("Bell", "Coleman"), families("Bell, P., and Coleman, R."));
        assertEquals(List.of("Horn", "Bell", "Dale"), families("Horn, Bell, and Dale"));
    }

    @Test
    void capitalsThatAStyleMustNotLowerStandInBraces() {
        assertEquals(
                List.of(
                        "Russia's Grain and the {NATO} Debate",
                        "Foreign Relations of the {United States}: A Study of {McKay}",
                        "{Die Pacht im Marschland}",
                        "Letters from the {Harrow} Mill",
                        "Bread in {Anglo-Saxon} Law at {U.S.} Mills",
                        "Salt taxes of the {Delta}",
                        "50\\% of {Rome}"),
                titles(
                        "He went to Harrow and to Harrow again.",
                        "Russia's Grain and the NATO Debate",
                        "Foreign Relations of the United States: A Study of McKay",
                        "Die Pacht im Marschland",
                        "Letters from the Harrow Mill",
                        "Bread in Anglo-Saxon Law at U.S. Mills",
                        "Salt taxes of the Delta",
                        "50% of Rome"));
    }

    @Test
    void lettersAndCasesAreNamesFromEndToEnd() {
        String written =
                WorksBibtex.write(
                        Cited.works(
                                Cited.full(
                                        "a",
                                        "TITLE",
                                        "Hale to Sollis",
                                        "DATE",
                                        "3 May 1911",
                                        "ARCHIVE",
                                        "box 4"),
                                Cited.full("b", "TITLE", "Prout v. The People")));
        assertTrue(written.contains("title = {{Hale to Sollis}}"), written);
        assertTrue(written.contains("title = {{Prout v. The People}}"), written);
    }

    private static List<String> titles(String paragraph, String... titles) {
        TitleCapitals capitals = TitleCapitals.of(Cited.in(paragraph).document());
        return Arrays.stream(titles).map(WorksBibtex::escape).map(capitals::braced).toList();
    }

    @Test
    void aThesisIsAThesisAndAnEditionANumber() throws ParseException {
        BibTeXDatabase all =
                parse(
                        WorksBibtex.write(
                                Cited.works(
                                        Cited.full(
                                                "a",
                                                "TITLE",
                                                "One",
                                                "GENRE",
                                                "Ph.D. diss.",
                                                "PUBLISHER",
                                                "Delta University"),
                                        Cited.full("b", "TITLE", "Two", "GENRE", "M.A. thesis"),
                                        Cited.full("c", "TITLE", "Three", "EDITION", "2nd ed."),
                                        Cited.full("d", "TITLE", "Four", "EDITION", "3. Aufl."),
                                        Cited.full("e", "TITLE", "Five", "EDITION", "rev. ed."))));
        assertEquals("phdthesis", entry(all, "a").getType().getValue());
        assertEquals("Delta University", value(entry(all, "a"), "school"));
        assertEquals("mastersthesis", entry(all, "b").getType().getValue());
        assertEquals("2", value(entry(all, "c"), "edition"));
        assertEquals("3", value(entry(all, "d"), "edition"));
        assertEquals("rev. ed.", value(entry(all, "e"), "edition"));
    }

    @Test
    void namesHaveTheirSuffixAndBodiesTheirWholeName() {
        PersonName king = PersonName.list("Martin Luther King Jr.").get(0);
        assertEquals("King, Jr., Martin Luther", king.inverted(true));
        assertEquals("Dale, III, John", PersonName.list("John Dale III").get(0).inverted(true));
        assertEquals(
                "Cobb", PersonName.list("Frank W. Cobb, Jr., and Mary Sollis").get(0).family());
        assertEquals("F.", PersonName.list("BELLI F.").get(0).given());
        for (String body :
                List.of(
                        "Microsoft Corporation",
                        "Brookings Institution",
                        "World Bank",
                        "Bank of England",
                        "Johnson & Sons",
                        "Ministry of Mines and Forests")) {
            List<PersonName> names = PersonName.list(body);
            assertEquals(1, names.size(), body);
            assertTrue(names.get(0).body(), body);
            assertEquals(body, names.get(0).family());
        }
        assertEquals(2, PersonName.list("World Bank and Harbour Board").size());
    }

    private static List<String> families(String printed) {
        return PersonName.list(printed).stream().map(PersonName::family).toList();
    }

    @Test
    void keysAreUniqueAndPlain() throws ParseException {
        BibTeXDatabase all =
                parse(
                        WorksBibtex.write(
                                Cited.works(
                                        Cited.full("müller, a}", "TITLE", "One"),
                                        Cited.full("muller a", "TITLE", "Two"),
                                        Cited.full("??", "TITLE", "Three"))));
        assertEquals(
                List.of("muller-a", "muller-a-2", "work"),
                all.getEntries().keySet().stream().map(Key::getValue).collect(Collectors.toList()));
    }

    @Test
    void noWorksAreAnEmptyFile() {
        assertEquals("", WorksBibtex.write(Cited.works()));
    }

    private static BibTeXDatabase parse(String text) throws ParseException {
        return new BibTeXParser().parse(new StringReader(text));
    }

    private static BibTeXEntry entry(BibTeXDatabase all, String key) {
        return all.resolveEntry(new Key(key));
    }

    private static String value(BibTeXEntry entry, String key) {
        return entry.getField(new Key(key)).toUserString();
    }
}
