package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Note;
import argmap.text.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that somebody typed or saved, without pages: what is called in them is a note. */
class TypedTextTest {
    private static final String PROSE =
            """
            The weir was built by the guild in a dry summer, and nobody asked the millers what
            they thought of it. They had always mended the sluice themselves, with their own
            timber, and they went on doing so until the county sent a surveyor.

            """;

    private static Document read(String text) {
        return Ingest.read(new Source("typed.txt", text)).value();
    }

    private static List<String> labels(Document document) {
        return document.notes().stream().map(note -> note.number().label()).toList();
    }

    private static long marks(Document document) {
        return document.paragraphs().stream().mapToLong(p -> p.markers().size()).sum();
    }

    private static String body(Document document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.text().text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTableOfContentsAndAnIndexAreNoNotes() {
        StringBuilder text = new StringBuilder("THE WEIR AND THE GUILD\n\nCONTENTS\n\n");
        for (int i = 1; i <= 9; i++) {
            text.append(i)
                    .append(". OF THE MILLERS AND THEIR RIGHTS, PART ")
                    .append(i)
                    .append("\n");
        }
        text.append("\n\n");
        for (int i = 0; i < 12; i++) {
            text.append(PROSE);
        }
        text.append("INDEX\n\n");
        for (String entry : List.of("Alder", "Barge", "Corn", "Dues", "Eel", "Ferry", "Guild")) {
            text.append(entry).append(", 12, 47, 101.\n  of the county, 13.\n\n");
        }
        Document document = read(text.toString());
        assertEquals(List.of(), labels(document));
        assertTrue(body(document).contains("Barge, 12, 47, 101."), body(document));
    }

    @Test
    void notesOfEachChapterBeginAnewAndAreFoundByTheirMarks() {
        String text =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                chapter ->
                                        "THE MILLER No. "
                                                + chapter
                                                + "\n\n"
                                                + PROSE.replace("of it. They", "of it.(1) They")
                                                + PROSE.replace("themselves,", "themselves,(2)")
                                                + "1. See the roll of the guild for that year.\n\n"
                                                + "2. Hale, Mills, page "
                                                + chapter
                                                + "2.\n\n\n")
                        .collect(Collectors.joining());
        Document document = read(text);
        assertEquals(List.of("1", "2", "1", "2", "1", "2", "1", "2"), labels(document));
        assertEquals(8, marks(document));
    }

    @Test
    void aListOfPointsThatNothingCallsStaysInTheBody() {
        String text =
                PROSE
                        + "There were three things that the millers asked for:\n\n"
                        + "1. The sluice, which they had mended since their fathers' time.\n\n"
                        + "2. The timber, which was theirs by the charter.\n\n"
                        + "3. The eels, of which nobody had ever kept a count.\n\n"
                        + PROSE;
        Document document = read(text);
        assertEquals(List.of(), labels(document));
        assertTrue(body(document).contains("The timber, which was theirs"), body(document));
    }

    @Test
    void capitalsAndNoughtsInSquareBracketsAreNumbers() {
        for (List<String> numbers :
                List.of(
                        List.of("A", "B", "C", "D", "E", "F"),
                        List.of("01", "02", "03", "04", "05", "06"))) {
            String text =
                    numbers.stream()
                            .map(
                                    n ->
                                            PROSE.replace("of it. They", "of it.[" + n + "] They")
                                                    + PROSE
                                                    + "["
                                                    + n
                                                    + "] Hale, Mills and Millers, vol. 2, page 7.\n\n"
                                                    + PROSE)
                            .collect(Collectors.joining());
            Document document = read(text);
            assertEquals(
                    numbers.stream().map(n -> n.replaceFirst("^0", "")).toList(), labels(document));
            assertEquals(6, marks(document));
            assertFalse(document.notes().stream().anyMatch(note -> length(note) > 60));
        }
    }

    private static int length(Note note) {
        return note.text().text().length();
    }

    @Test
    void aNoteThatSaysItsNameEndsWhereItsBracketCloses() {
        String text =
                PROSE.replace("of it. They", "of it [Footnote 1.]. They")
                        + "     [Footnote 1. The roll says nothing of it, though it says much\n"
                        + "     of the weather.\n\n"
                        + "     And the surveyor's book is lost.]\n\n"
                        + PROSE.replace("themselves,", "themselves,\n[Footnote 2] it is said,")
                        + "[Footnote 2  Hale, Mills, page 12 [second edition].]\n\n"
                        + PROSE.replace("timber,", "timber,[A]")
                        + "[Footnote A: So Hale.]\n\n"
                        + PROSE;
        Document document = read(text);
        assertEquals(List.of("1", "2", "A"), labels(document).stream().sorted().toList());
        assertTrue(document.notes().get(0).text().text().contains("book is lost."));
        assertEquals(3, marks(document));
        assertFalse(body(document).contains("Footnote"), body(document));
    }

    @Test
    void whatATypistSetsInBracketsIsNoHeading() {
        String text =
                "THE WEIR\n\n"
                        + PROSE
                        + "[Illustration: THE WEIR IN THE YEAR\nOF THE FLOOD]\n\n"
                        + PROSE
                        + "[Sidenote: _Of eels._]\n\n"
                        + PROSE;
        Document document = read(text);
        assertEquals(
                List.of("THE WEIR"),
                document.headings().stream().map(h -> h.text().text()).toList());
        assertTrue(body(document).contains("[Illustration: THE WEIR IN THE YEAR OF THE FLOOD]"));
    }

    @Test
    void whatHoldsMoreThanAPageIsNoPage() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            text.append("THE MILLER No. ").append(i).append("\n\n");
            for (int p = 0; p < 45; p++) {
                text.append(PROSE);
            }
            text.append("PUBLICOLA\n\n\n\n");
        }
        assertTrue(read(text.toString()).pages().size() <= 1);
    }
}
