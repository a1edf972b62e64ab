package argmap.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One book as rows, and the page that shows many. */
class BookReaderTest {
    private static final String BOOK =
            "<!DOCTYPE html><html><head><title>The Quarrel of the Quay</title></head><body>"
                    + "<h1>The Quarrel of the Quay</h1><p>The council wrote of it: \u201cthe ancient"
                    + " privilege was surrendered without any explanation.\u201d<sup><a href=\"#fn1\""
                    + " id=\"r1\">1</a></sup> Nobody doubted it, and the pilots repaired the quay at"
                    + " their own cost.<sup><a href=\"#fn2\" id=\"r2\">2</a></sup></p>"
                    + "<section><h2>Notes</h2><ol><li id=\"fn1\"><p>Anna Orme, <i>Charters of the"
                    + " Haven</i> (London, 1901), 12, quoted in Hugh Holmer, <i>The Harbour Rising</i>"
                    + " (Oxford, 1911), 55. <a href=\"#r1\">\u21a9</a></p></li><li id=\"fn2\"><p>Orme, <i>Charters</i>, 14. <a href=\"#r2\">\u21a9</a></p></li>"
                    + "</ol></section></body></html>";

    private static Rows read(String name, byte[] bytes) {
        return BookReader.read("0123456789abcdef0123", name, bytes, BookReader.Options.USUAL);
    }

    @Test
    void aQuotationHasItsOriginAndWhereItWasFound() {
        Rows rows = read("quay.html", BOOK.getBytes(StandardCharsets.UTF_8));
        assertEquals("", rows.book().error());
        assertEquals("The Quarrel of the Quay", rows.book().title());
        assertEquals(3, rows.citations().size());
        Rows.Quotation quotation = rows.quotations().get(0);
        assertTrue(quotation.text().startsWith("the ancient privilege"), quotation.text());
        assertEquals("Charters of the Haven", title(rows, quotation.bookWork()));
        assertEquals("The Harbour Rising", title(rows, quotation.via()));
        assertTrue(rows.page().contains("<html"));
    }

    @Test
    void aPlainBookIsNamedByItsRunningHead() {
        StringBuilder text = new StringBuilder();
        List<String> paragraphs = InventedText.paragraphs(5, 12);
        for (int page = 0; page < 4; page++) {
            text.append("The Tanners of Dalley  ").append(11 + page).append("\n\n");
            text.append(page == 0 ? "CHAPTER ONE\n\n" : "");
            for (int i = page * 3; i < page * 3 + 3; i++) {
                text.append("   ").append(paragraphs.get(i).replaceAll("(.{60}) ", "$1\n"));
                text.append('\n');
            }
            text.append('\f');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertEquals("The Tanners of Dalley", read("tanners.txt", bytes).book().title());
    }

    /** A paragraph of claim and detail, marked at the claim (first) or at its end. */
    private static String claiming(boolean first) {
        String mark = "<sup><a href=\"#fn1\" id=\"r1\">1</a></sup>";
        return "<!DOCTYPE html><html><body><h1>Ferries</h1><p>I argue that the closing of the ferry"
                + " led to the rising of the tanners."
                + (first ? mark : "")
                + " The boats had carried hides since the reign of the old queen. The tolls were"
                + " doubled in that year."
                + (first ? "" : mark)
                + " Nobody has denied that the mayor was warned.<sup><a href=\"#fn2\" id=\"r2\">2"
                + "</a></sup></p><section><h2>Notes</h2><ol><li id=\"fn1\"><p>Anna Orme,"
                + " <i>Charters of the Haven</i> (London, 1901), 12. <a href=\"#r1\">\u21a9</a></p>"
                + "</li><li id=\"fn2\"><p>Hugh Holmer, <i>The Harbour Rising</i> (Oxford, 1911),"
                + " 55. <a href=\"#r2\">\u21a9</a></p></li></ol></section></body></html>";
    }

    @Test
    void aClaimRestsOnTheNoteThatCoversIt() {
        for (boolean first : new boolean[] {true, false}) {
            Rows rows = read("ferries.html", claiming(first).getBytes(StandardCharsets.UTF_8));
            Rows.Claim claim =
                    rows.claims().stream()
                            .filter(one -> one.text().contains("I argue"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(List.of("1"), claim.notes());
            assertEquals("Charters of the Haven", title(rows, claim.bookWorks().get(0)));
            assertFalse(claim.open());
        }
    }

    private static String title(Rows rows, String work) {
        return rows.works().stream()
                .filter(one -> one.bookWork().equals(work))
                .map(Rows.BookWork::title)
                .findFirst()
                .orElse("none");
    }

    @Test
    void aBrokenFileIsARowWithItsReason() {
        for (byte[] bytes :
                List.of(
                        new byte[0],
                        new byte[] {'P', 'K', 3, 4, 9, 9},
                        new byte[] {0, 1, 2, 0, 3},
                        "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.US_ASCII))) {
            Rows rows = read("broken.pdf", bytes);
            assertFalse(rows.book().error().isBlank());
            assertEquals(bytes.length, rows.book().bytes());
            assertTrue(rows.citations().isEmpty());
        }
    }

    @Test
    void csvKeepsCommasAndRunsNothing() {
        assertEquals(
                "plain,\"a, \"\"b\"\"\",\"two\nlines\",'=1+1\r\n",
                LibraryFiles.csv(List.of("plain", "a, \"b\"", "two\nlines", "=1+1")));
    }

    @Test
    void graphmlEscapesNames() {
        assertTrue(
                LibraryFiles.graphNode("a&b", "work", "<x>\u0001", "").contains("a&amp;b"),
                "id is escaped");
        assertFalse(LibraryFiles.graphNode("a", "work", "\u0001", "").contains("\u0001"));
    }

    @Test
    void thePageEscapesWhatBooksSayAndLeadsToThem() {
        String nasty = "</script><script>alert(1)</script>";
        Summary.Place place = new Summary.Place("b1", "note-1", "n. 1", nasty);
        Summary.Book book =
                new Summary.Book("b1", "x.txt", nasty, "", 1, 2, 3, 4, 5, 2, "", "", List.of(0));
        Summary.Book broken =
                new Summary.Book(
                        "b2", "y.pdf", "", "", 0, 0, 0, 0, 0, 1, "", "it is cut off", List.of());
        Summary summary =
                new Summary(
                        "shelf",
                        3,
                        1,
                        0,
                        new Summary.Part<>(List.of(book, broken), 2),
                        new Summary.Part<>(
                                List.of(
                                        new Summary.Work(
                                                "w",
                                                nasty,
                                                "1901",
                                                1,
                                                3,
                                                List.of("u"),
                                                List.of(place))),
                                900),
                        none(),
                        none(),
                        none(),
                        none(),
                        none());
        String page = LibraryPage.write(summary, true);
        assertFalse(page.contains(nasty));
        assertTrue(page.contains("href=\"books/b1.html#note-1\""));
        assertTrue(page.contains("The first 1 of 900; all are in <a href=\"csv/works.csv\">"));
        assertTrue(page.contains("it is cut off"));
        assertTrue(page.contains("the same bytes in 2 files, counted once"));
        assertFalse(LibraryPage.write(summary, false).contains("href=\"books/"));
    }

    private static <T> Summary.Part<T> none() {
        return new Summary.Part<>(List.of(), 0);
    }

    /** What the library of books may use: the doors, and the values that go through them. */
    private static final Set<String> DOORS =
            Set.of(
                    "library",
                    "text",
                    "message",
                    "document",
                    "graph",
                    "ingest.SourceReader",
                    "mining.DraftOptions",
                    "report.ReadingPage");

    @Test
    void theLibraryUsesThePublicDoorsOnlyAndSparkStaysInItsPackage() throws IOException {
        Path sources = Path.of("src/library/java/argmap/library");
        Set<String> wrong = new TreeSet<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher used = Pattern.compile("\\bargmap\\.([a-z]+)\\.([A-Z]\\w*)").matcher(code);
            while (used.find()) {
                if (!DOORS.contains(used.group(1))
                        && !DOORS.contains(used.group(1) + "." + used.group(2))) {
                    wrong.add(file.getFileName() + " uses " + used.group());
                }
            }
            if (!file.startsWith(sources.resolve("spark")) && code.contains("org.apache.")) {
                wrong.add(file.getFileName() + " names Spark");
            }
        }
        assertEquals(Set.of(), wrong);
        try (Stream<Path> main = Files.walk(Path.of("src/main/java"))) {
            for (Path file : main.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertFalse(
                        Files.readString(file).contains("import argmap.library"), file.toString());
            }
        }
    }
}
