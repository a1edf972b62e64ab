package argmap.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Work;
import argmap.document.Works;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static final String HORN =
            "Ada Horn, The Rise of Salt: A History (Boston: Mill Press, 1951), 12.";

    private static Works read(String... notes) {
        return Citations.read(NoteDocuments.of(notes)).value();
    }

    private static Citation only(String note) {
        List<Citation> citations = read(note).citations();
        assertEquals(1, citations.size(), () -> citations.toString());
        return citations.get(0);
    }

    private static String workOf(Works works, int citation) {
        return works.citations().get(citation).workId();
    }

    @Test
    void morePersonsThanAreNamedAreKept() {
        assertEquals(
                "Mary Sollis et al.",
                only("Mary Sollis et al., The Mines (London: Harrow, 1960), 12.")
                        .field(CitationField.AUTHOR));
        assertEquals(
                "Hans Bauer u.a.",
                only("Hans Bauer u.a., Die Pacht (Berlin: Springer, 1964), S. 44.")
                        .field(CitationField.AUTHOR));
        assertEquals(
                "Jon Lind et al.",
                only("Jon Lind et al., eds., Essays on the Marsh (London: Harrow, 1961), 3.")
                        .field(CitationField.EDITOR));
    }

    @Test
    void aBookGivesEachOfItsFields() {
        Citation book = only(HORN);
        assertEquals(Form.FULL, book.form());
        assertEquals("Ada Horn", book.field(CitationField.AUTHOR));
        assertEquals("The Rise of Salt: A History", book.field(CitationField.TITLE));
        assertEquals("Boston", book.field(CitationField.PLACE));
        assertEquals("Mill Press", book.field(CitationField.PUBLISHER));
        assertEquals("1951", book.field(CitationField.YEAR));
        assertEquals("12", book.pinpoint());
    }

    @Test
    void anArticleGivesItsJournalVolumeAndNumber() {
        Citation article =
                only("Ada Horn, \"Salt at Sea,\" Coastal Review 8, no. 1 (1929), 59-61.");
        assertEquals("Salt at Sea", article.field(CitationField.TITLE));
        assertEquals("Coastal Review", article.field(CitationField.CONTAINER));
        assertEquals("8", article.field(CitationField.VOLUME));
        assertEquals("1", article.field(CitationField.NUMBER));
        assertEquals("1929", article.field(CitationField.YEAR));
    }

    @Test
    void lawyersPutTheYearBeforeVolumeAndJournal() {
        Citation article = only("A. Horn, ‘Salt at Sea’ (1983) 46 Coastal Law Rev. 1 at 8.");
        assertEquals("46", article.field(CitationField.VOLUME));
        assertEquals("Coastal Law Rev.", article.field(CitationField.CONTAINER));
        assertEquals("1", article.field(CitationField.PAGES));
        assertEquals("at 8", article.pinpoint());
    }

    @Test
    void aNoteIsCutIntoTalkAndCitationsWithTheirSignals() {
        Works works =
                read(
                        "The mill burned down; nobody was hurt. For the inquiry, see Horn, Rise of"
                                + " Salt, 3; and also see Bell, \"Mills,\" 9-11; but see Cole, Fire,"
                                + " 2.");
        assertEquals(
                List.of("For the inquiry, see", "and also see", "but see"),
                works.citations().stream().map(Citation::signal).toList());
        assertEquals(
                List.of(Meaning.BACKGROUND, Meaning.SUPPORTS, Meaning.OPPOSES),
                works.citations().stream().map(Citation::meaning).toList());
    }

    @Test
    void aSeriesSharesItsSignal() {
        Works works = read("Quoted in Horn, Salt, 3; and Bell, Mills of the North, 9.");
        assertEquals(Meaning.SECOND_HAND, works.citations().get(1).meaning());
        assertEquals("", works.citations().get(1).signal());
    }

    @Test
    void aSpanCoversSignalAndPinpointInNoteAndSource() {
        Document document = NoteDocuments.of("It fell. See Horn, Rise of Salt, 3-4.");
        Citation citation = Citations.read(document).value().citations().get(0);
        assertEquals("See Horn, Rise of Salt, 3-4", document.source().text(citation.span()));
        assertEquals(9, citation.inNote().start());
    }

    @Test
    void rangesAreWrittenOut() {
        Citation citation = only("Horn, Rise of Salt, 3:222-24, chap. 9.");
        assertEquals("3:222-24, chap. 9", citation.pinpoint());
        assertEquals(
                List.of("3:222-224", "3:chapter 9"),
                citation.places().stream().map(Object::toString).toList());
    }

    @Test
    void damagedDigitsAreReadAndMarkedAsAReading() {
        Citation citation = only("Horn, Rise of Salt, 98--<)9.");
        assertEquals("98-99", citation.places().get(0).toString());
        assertFalse(citation.places().get(0).certain());
    }

    @Test
    void shortFormsFindTheirFullForm() {
        Works works = read(HORN, "Horn, Rise of Salt, 40.", "Horn, 41.");
        assertEquals(workOf(works, 0), workOf(works, 1));
        assertEquals(workOf(works, 0), workOf(works, 2));
        assertEquals(1, works.works().size());
    }

    @Test
    void shortFormsFindTheirFullFormThroughTheScansDamage() {
        Works works = read(HORN.replace("Horn", "Hornby"), "Homby, RiseofSalt, 40.");
        assertEquals(workOf(works, 0), workOf(works, 1));
    }

    @Test
    void aShortTitleMayTakeItsWordsFromAllOverTheFullOne() {
        Works works =
                read(
                        "Al Bell and C. D. Cole, eds., Papers on Coastal Salt Policy (London: HMSO,"
                                + " 1958), 8:6.",
                        "Bell and Cole, Coastal Papers, 7.");
        assertEquals(workOf(works, 0), workOf(works, 1));
    }

    @Test
    void anotherTitleOfTheSameAuthorIsNotTheFullFormsWork() {
        Works works = read(HORN, "Horn, Pepper Wars, 40.", "Horn, Pepper Wars, 41.");
        assertFalse(workOf(works, 0).equals(workOf(works, 1)));
        assertEquals(workOf(works, 1), workOf(works, 2));
        Work pepper = works.work(workOf(works, 1)).orElseThrow();
        assertFalse(pepper.full());
    }

    @Test
    void aTitleAloneBelongsToTheAuthorTheNoteNames() {
        Works works =
                read(HORN, "As Horn says, \"all is salt, and salt is all.\" Rise of Salt, 7.");
        assertEquals(workOf(works, 0), workOf(works, 1));
        assertEquals(Form.TITLE_ONLY, works.citations().get(1).form());
    }

    @Test
    void hisTitleBelongsToTheAuthorTheNoteNames() {
        Works works = read(HORN, "Ada Horn observes this too. See her Rise of Salt, 7.");
        assertEquals(workOf(works, 0), workOf(works, 1));
    }

    @Test
    void anAuthorNotRepeatedIsCarriedOver() {
        Works works = read("Horn, Rise of Salt, 12, \"Salt at Sea,\" 5.");
        Work second = works.work(workOf(works, 1)).orElseThrow();
        assertEquals("Horn", second.fields().get(CitationField.AUTHOR));
    }

    @Test
    void ibidIsTheWorkBefore() {
        Works works = read(HORN, "Ibid., 13.", "This is only talk.", "Ibid.");
        assertEquals(workOf(works, 0), workOf(works, 1));
        assertEquals(workOf(works, 0), workOf(works, 2));
        assertEquals(Form.IBID, works.citations().get(1).form());
    }

    @Test
    void anIbidWithAPageIsNotFollowedToALetter() {
        Works works =
                read(
                        "Letter from Ada Horn to Al Bell, May 3, 1914. (National Archives, RG 59)",
                        "Ibid, 13.");
        assertEquals(
                "National Archives, RG 59", works.citations().get(0).field(CitationField.ARCHIVE));
        assertFalse(works.citations().get(1).isResolved());
    }

    @Test
    void opCitFindsTheNoteItNames() {
        Works works =
                read(
                        HORN,
                        "Ada Horn, Pepper (Boston: Mill Press, 1960), 3.",
                        "Horn, op. cit., n. 1, p. 9.",
                        "Horn, n. 1 above, at 10.",
                        "Horn (n 1) 11.",
                        "Horn, supra note 1, at 12.");
        for (int i = 2; i < 6; i++) {
            assertEquals(workOf(works, 0), workOf(works, i));
            assertEquals(Form.OP_CIT, works.citations().get(i).form());
        }
    }

    @Test
    void aChapterTakesItsBookFromTheNoteItNames() {
        Works works =
                read(
                        "A. Bell, ‘Brine’ in Salt Studies, ed. A. Horn (1997) 19.",
                        "C. Cole, ‘Pans’ in Horn, op. cit., n. 1, at p. 85.");
        Work chapter = works.work(workOf(works, 1)).orElseThrow();
        assertEquals("Pans", chapter.fields().get(CitationField.TITLE));
        assertEquals("Salt Studies", chapter.fields().get(CitationField.CONTAINER));
    }

    @Test
    void aNameAgreedOnIsFoundAgain() {
        Works works =
                read(
                        "State Salt Office, Papers on Salt (London: HMSO, 1943), 3:5 (hereafter"
                                + " PSA).",
                        "PSA, 4:10.");
        assertEquals(workOf(works, 0), workOf(works, 1));
    }

    @Test
    void citationsInBracketsAreRead() {
        Works works = read("Salt was dear (Horn, Rise of Salt, 45), as all agree.");
        assertEquals(1, works.citations().size());
    }

    @Test
    void talkIsNoCitation() {
        assertTrue(
                read(
                                "In November, Bell admitted that Cole, an engineer of 45, had"
                                        + " left.",
                                "The Treaty of Salt (1921) was signed in Bath, and the Mills"
                                        + " closed.",
                                "I am indebted to Ada Horn for this point.",
                                "They reported only 8-10 men present.",
                                "Bell led the Division of Salt between April 26 and May 2, 1924.")
                        .citations()
                        .isEmpty());
    }

    @Test
    void placesInTheSameTextAreNoCitations() {
        Works works = read("See note 12 above and chapter 3 below.");
        assertTrue(works.citations().isEmpty());
    }

    @Test
    void aQuotationIsTiedToItsSource() {
        Works works = read("He wrote, \"all is salt, and salt is all.\" Quoted in Horn, Salt, 7.");
        assertEquals("1.1", works.quotations().get(0).citationId());
    }

    @Test
    void ibidPassesOverWhatTheNoteBeforeQuotes() {
        for (String bell :
                List.of(
                        "Bell, Bread, 9",
                        "Al Bell, Bread and Gates [Oxford: Clement Press, 1951], 9")) {
            Works works =
                    Citations.read(
                                    NoteDocuments.of(
                                            "Ada Horn, Valley of Roads (London: Harrow, 1934), 31.",
                                            "Al Bell, Bread (Oxford: Clement Press, 1951), 7.",
                                            "Horn, Valley of Roads, 50 (quoting " + bell + ").",
                                            "Ibid., 51."))
                            .value();
            assertEquals(
                    works.citations().get(0).workId(),
                    works.citations().get(works.citations().size() - 1).workId(),
                    bell);
        }
    }

    @Test
    void titlesOneLetterApartOfTwoYearsAreTwoWorks() {
        Works works =
                Citations.read(
                                NoteDocuments.of(
                                        "Ada Horn, The Hill of Ravenport (London: Harrow, 1952),"
                                                + " 22.",
                                        "Ada Horn, The Mill of Ravenport (London: Harrow, 1956),"
                                                + " 26."))
                        .value();
        assertEquals(2, works.works().size());
    }

    @Test
    void aShortFormLeavesOutTheParticleOfAName() {
        Works works =
                Citations.read(
                                NoteDocuments.of(
                                        "Ludwig van Horn, Briefe (Leipzig: Breitkopf, 1901), 3.",
                                        "Horn, op. cit., p. 9."))
                        .value();
        assertEquals(1, works.works().size());
    }

    @Test
    void journalsCountTheirVolumesInManyWays() {
        Works works =
                Citations.read(
                                NoteDocuments.of(
                                        "Hans Horn, \"Die Pacht,\" Zeitschrift f\u00fcr Salz, 12."
                                                + " Jg., H. 3 (1964), S. 44-61.",
                                        "Karl Bell, \"Der Frost,\" Marschbl\u00e4tter, Jg. 7, Heft"
                                                + " 2/3, 1931, S. 12.",
                                        "Ada Voss, \"Salt,\" Coastal Health 2019;14(3):153-60."))
                        .value();
        List<String> read =
                works.citations().stream()
                        .map(
                                c ->
                                        c.field(CitationField.VOLUME)
                                                + "/"
                                                + c.field(CitationField.NUMBER)
                                                + "/"
                                                + c.field(CitationField.YEAR))
                        .toList();
        assertEquals(List.of("12/3/1964", "7/2/3/1931", "14/3/2019"), read);
    }
}
