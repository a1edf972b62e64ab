package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.CitationField;
import argmap.document.Works;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** German and French notes, and works named by author and year. */
class NotesAbroadTest {
    private static Works read(String... notes) {
        return Citations.read(NoteDocuments.of(notes)).value();
    }

    /** Author, year and pinpoint of each citation: "Brandt 1964 @S. 65". */
    private static List<String> byYear(String... notes) {
        return read(notes).citations().stream()
                .map(
                        c ->
                                c.field(CitationField.AUTHOR)
                                        + " "
                                        + c.field(CitationField.YEAR)
                                        + (c.pinpoint().isEmpty() ? "" : " @" + c.pinpoint()))
                .toList();
    }

    @Test
    void authorAndYearStandForAWork() {
        assertEquals(
                List.of(
                        "Brandt 1964 @S. 65",
                        "Voss 1969",
                        "Voss/Meinert 1972 @insbesondere S. 3 ff."),
                byYear("Brandt 1964, S. 65; Voss 1969; Voss/Meinert, 1972, insbesondere S. 3 ff."));
    }

    @Test
    void aYearTellsTwoWorksOfOneAuthorApart() {
        Works works =
                read(
                        "Voss 1969, S. 3.",
                        "Voss 1970, S. 4.",
                        "Vgl. Voss 1969, S. 9.",
                        "Voss 1969a, 3.");
        List<String> ids = works.citations().stream().map(Citation::workId).toList();
        assertEquals(ids.get(0), ids.get(2));
        assertNotEquals(ids.get(0), ids.get(1));
        assertNotEquals(ids.get(0), ids.get(3));
    }

    @Test
    void aTextThatCitesByYearIsReadSoInTheMiddleOfASentence() {
        String[] notes = {
            "Brandt 1964, S. 65.",
            "Vgl. Voss 1969.",
            "Meinert 1971, S. 3.",
            "Das zeigt Dorn 1972, S. 4 mit der Theorie von Kern 1980, S. 9."
        };
        assertTrue(byYear(notes).containsAll(List.of("Dorn 1972 @S. 4", "Kern 1980 @S. 9")));
    }

    @Test
    void aPlaceWithAYearIsNoWork() {
        assertEquals(
                List.of(), byYear("Der Vertrag kam in Bremen 1911 zustande; Verdun 1916 folgte."));
        Works works = read("Ada Horn, Salt, Boston 1951, 3.", "Ada Horn, Silk, London 1955, 4.");
        assertEquals(
                List.of("Boston", "London"),
                works.citations().stream().map(c -> c.field(CitationField.PLACE)).toList());
    }

    @Test
    void englishNotesCiteByYearToo() {
        assertEquals(
                List.of("Horn 1999 @12", "Bell and Dale 2001 @4-5", "Rowe 2003 @7"),
                byYear(
                        "Horn 1999: 12; Bell and Dale 2001: 4-5.",
                        "So it was (Rowe et al. 2003, 7)."));
    }

    @Test
    void anotherYearBehindAWorkIsAnotherWorkOfItsAuthor() {
        Works works = read("Horn 1999, 12; 2001, 7.", "Horn 2001, 9.");
        assertEquals(works.citations().get(1).workId(), works.citations().get(2).workId());
    }

    @Test
    void ebendaAndAmAngegebenenOrtLeadBack() {
        Works works =
                read(
                        "Karl Voss, Die Ordnung der Siele, Tübingen 1978, S. 33.",
                        "Ebd., S. 34.",
                        "Helga Brandt, Wasserrecht, 2. Aufl., Bremen 1980, S. 5.",
                        "Voss, a. a. O., S. 40.",
                        "Voss (Fn. 1), S. 41.",
                        "Vgl. Brandt (wie Anm. 3), S. 7.",
                        "A.a.O., S. 8.");
        List<String> ids = works.citations().stream().map(Citation::workId).toList();
        String voss = ids.get(0);
        String brandt = ids.get(2);
        assertEquals(List.of(voss, voss, brandt, voss, voss, brandt, brandt), ids);
    }

    @Test
    void aNoteNumberWithAnotherNameIsNotFollowed() {
        Works works =
                read(
                        "Karl Voss, Die Ordnung der Siele, Tübingen 1978, S. 33.",
                        "Kaupen (Anm. 1), S. 4.");
        assertNotEquals(works.citations().get(0).workId(), works.citations().get(1).workId());
    }

    @Test
    void aYearBeforeOpCitChoosesAmongTheWorksOfItsNote() {
        Works works =
                read(
                        "G. Verney, ‘The Forms’ (1993) 56 Modern Rev. 100; id., ‘The Acts’ (1994) 57"
                                + " Modern Rev. 33.",
                        "Verney (1993), op. cit., n. 1, p. 104.");
        assertEquals(3, works.citations().size());
        assertEquals(works.citations().get(0).workId(), works.citations().get(2).workId());
    }

    @Test
    void aCommonGivenNameBeforeAColonTurnsTheNameRound() {
        Citation book =
                read("Voss, Karl: Die Ordnung der Siele, Tübingen 1978, S. 3.").citations().get(0);
        assertEquals("Voss, Karl", book.field(CitationField.AUTHOR));
        Citation salt = read("Horn, Salt: A History (Boston, 1951), 3.").citations().get(0);
        assertEquals("Horn", salt.field(CitationField.AUTHOR));
        assertEquals("Salt: A History", salt.field(CitationField.TITLE));
    }

    @Test
    void aPlaceAndYearBetweenCommasAreAnImprintBeforePages() {
        Citation book =
                read("Jean Vallier, Les Eaux du Nord, Paris, 1978, p. 12.").citations().get(0);
        assertEquals("Les Eaux du Nord", book.field(CitationField.TITLE));
        assertEquals("Paris", book.field(CitationField.PLACE));
    }

    @Test
    void dersIsTheAuthorBefore() {
        Works works =
                read(
                        "Karl Voss, Siele, Tübingen 1978, S. 3; ders., Landrecht, Berlin 1981, S. 5.",
                        "Voss, Landrecht, S. 6.");
        assertEquals(works.citations().get(1).workId(), works.citations().get(2).workId());
    }

    @Test
    void aChapterInAGermanCollection() {
        Citation chapter =
                read("K. Voss, Der Deich im Recht, in: H. Brandt/P. Dorn (Hrsg.), Wasser und Land, Bd. 2, Bremen 1971, S. 12.")
                        .citations()
                        .get(0);
        assertEquals(Form.FULL, chapter.form());
        assertEquals("Der Deich im Recht", chapter.field(CitationField.TITLE));
        assertEquals("H. Brandt/P. Dorn", chapter.field(CitationField.EDITOR));
        assertEquals("Wasser und Land", chapter.field(CitationField.CONTAINER));
        assertEquals("Bremen", chapter.field(CitationField.PLACE));
        assertEquals("1971", chapter.field(CitationField.YEAR));
    }

    @Test
    void frenchNotes() {
        Works works =
                read(
                        "Jean Vallier, Les Eaux du Nord, Paris, Seuil, 1978, p. 12.",
                        "Claire Morel, « La digue et le droit », Revue des eaux, t. 12, 1984, p. 5.",
                        "J. Vallier, op. cit., p. 40 et s.",
                        "Ibid., p. 41.");
        Citation book = works.citations().get(0);
        assertEquals("Paris", book.field(CitationField.PLACE));
        assertEquals("Seuil", book.field(CitationField.PUBLISHER));
        Citation article = works.citations().get(1);
        assertEquals("La digue et le droit", article.field(CitationField.TITLE));
        assertEquals("Revue des eaux", article.field(CitationField.CONTAINER));
        assertEquals(book.workId(), works.citations().get(2).workId());
        assertEquals(book.workId(), works.citations().get(3).workId());
        assertEquals("p. 40 et s.", works.citations().get(2).pinpoint());
    }

    @Test
    void marksOfGermanQuotations() {
        for (String quoted :
                Arrays.asList("„Deiche und Siele“", "»Deiche und Siele«", "‚Deiche und Siele‘")) {
            Citation article =
                    read("K. Voss, " + quoted + ", in: Wasser und Land 3 (1971), S. 12.")
                            .citations()
                            .get(0);
            assertEquals("Deiche und Siele", article.field(CitationField.TITLE), quoted);
        }
    }
}
