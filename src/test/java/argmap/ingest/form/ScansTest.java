package argmap.ingest.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.document.Paragraph;
import argmap.ingest.Ingest;
import argmap.ingest.SourceReader;
import argmap.message.Diagnosed;
import argmap.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A scan's two pages, askew, as recognition wrote them in three formats: raised marks read as
 * quotes and stars, dirt at the edge, a label misread.
 */
class ScansTest {
    /** What stands on a page: a line's left edge, its height on the page, the type's size. */
    private record Printed(int left, int baseline, int size, String words) {}

    private static final List<List<Printed>> PAGES =
            List.of(
                    List.of(
                            new Printed(700, 200, 40, "ANNALS OF THE HAVEN 41"),
                            new Printed(640, 400, 64, "The Ferry"),
                            new Printed(
                                    360,
                                    520,
                                    40,
                                    "The ferry was let in March to a widow,* who kept the bell and the boat"),
                            new Printed(
                                    300,
                                    570,
                                    40,
                                    "and paid for both with what the carters gave her on their way home."),
                            new Printed(
                                    360,
                                    620,
                                    40,
                                    "Nobody had asked her for more,” and she had never offered more than"),
                            new Printed(
                                    300,
                                    670,
                                    40,
                                    "what the charter of the town had named; it was read to her every year"),
                            new Printed(
                                    300,
                                    720,
                                    40,
                                    "on the quay before the whole council, which did not stay to hear her"),
                            new Printed(
                                    300,
                                    770,
                                    40,
                                    "answer, and so the matter stood when the bridge was built in that year,"),
                            new Printed(2050, 900, 8, "~"),
                            new Printed(
                                    300,
                                    1800,
                                    33,
                                    "1. See the Ferry Accounts, p. 40, in the chest of the guild of carters there."),
                            new Printed(
                                    300,
                                    1845,
                                    33,
                                    "Z. Parish Book, III, 19, and the letter of the clerk of the harbour to her.")),
                    List.of(
                            new Printed(700, 200, 40, "ANNALS OF THE HAVEN 42"),
                            new Printed(
                                    300,
                                    400,
                                    40,
                                    "and nobody spoke of it again in all the time that the widow was alive."),
                            new Printed(
                                    360,
                                    450,
                                    40,
                                    "The bell was sold.? Nobody knows to whom, but it was heard for years in"),
                            new Printed(
                                    300,
                                    500,
                                    40,
                                    "the villages on the other side, whenever the wind stood in the west."),
                            new Printed(
                                    300,
                                    1800,
                                    33,
                                    "3. Roll of the harbour, 1702, in the chest of the guild of carters there too.")));

    @TestFactory
    Stream<DynamicTest> everyFormatOfRecognitionGivesTheSameText() {
        return Stream.of("hocr", "alto", "page")
                .map(format -> DynamicTest.dynamicTest(format, () -> check(read(format))));
    }

    @Test
    void aZipOfPagesIsOneText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var page : files("page").entrySet()) {
                zip.putNextEntry(new ZipEntry("ocr/" + page.getKey()));
                zip.write(page.getValue());
            }
        }
        check(SourceReader.read("scan.zip", bytes.toByteArray()).then(Ingest::read));
    }

    @Test
    void oneFileMayHoldAllPages() {
        StringBuilder all = new StringBuilder("<html><head><title></title></head><body>");
        for (int i = 0; i < PAGES.size(); i++) {
            all.append(hocrPage(i));
        }
        byte[] bytes = utf8(all.append("</body></html>").toString());
        check(SourceReader.read("scan.hocr", bytes).then(Ingest::read));
    }

    @Test
    void aReadingWithoutWordsSaysSo() {
        byte[] bytes =
                utf8("<html><body><div class='ocr_page' title='bbox 0 0 9 9'></div></body></html>");
        Diagnosed<Source> read = SourceReader.read("empty.hocr", bytes);
        assertTrue(read.diagnostics().get(0).message().contains("no words"));
    }

    private static void check(Diagnosed<Document> read) {
        assertFalse(read.hasErrors(), () -> read.diagnostics().get(0).message());
        Document document = read.value();
        List<String> shown = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            StringBuilder text = new StringBuilder(paragraph.text().text());
            for (int i = paragraph.markers().size() - 1; i >= 0; i--) {
                var marker = paragraph.markers().get(i);
                text.insert(marker.offset(), "[" + marker.label() + "]");
            }
            shown.add(paragraph.page() + ": " + text);
        }
        assertEquals(
                List.of(
                        "41: The ferry was let in March to a widow,[1] who kept the bell and the"
                                + " boat and paid for both with what the carters gave her on their"
                                + " way home.",
                        "41: Nobody had asked her for more,[2] and she had never offered more than"
                                + " what the charter of the town had named; it was read to her every"
                                + " year on the quay before the whole council, which did not stay to"
                                + " hear her answer, and so the matter stood when the bridge was"
                                + " built in that year, and nobody spoke of it again in all the time"
                                + " that the widow was alive.",
                        "42: The bell was sold.[3] Nobody knows to whom, but it was heard for years"
                                + " in the villages on the other side, whenever the wind stood in"
                                + " the west."),
                shown);
        assertEquals("The Ferry", document.headings().get(0).text().text());
        assertEquals(
                List.of("1 See the Ferry", "2 Parish Book,", "3 Roll of the"),
                document.notes().stream()
                        .map(n -> n.label() + " " + first(n.text().text()))
                        .toList());
        assertTrue(document.leftovers().stream().anyMatch(l -> l.why().equals("speck")));
    }

    private static String first(String words) {
        return String.join(
                " ", List.of(words.split(" ", -1)).subList(0, words.startsWith("Par") ? 2 : 3));
    }

    private static Diagnosed<Document> read(String format) {
        return SourceReader.read("scan", files(format)).then(Ingest::read);
    }

    /** Page 10 behind page 9: files are ordered by the numbers in their names. */
    private static SortedMap<String, byte[]> files(String format) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < PAGES.size(); i++) {
            String text =
                    switch (format) {
                        case "hocr" -> "<html><body>" + hocrPage(i) + "</body></html>";
                        case "alto" -> altoPage(i);
                        default -> pagePage(i);
                    };
            files.put("p" + (9 + i) + ".xml", utf8(text));
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Form {
        String word(String words, int left, int top, int right, int bottom, int sure);
    }

    /** The words of a line with boxes as their letters reach, on paper that lies askew. */
    private static String words(Printed line, Form form) {
        StringBuilder out = new StringBuilder();
        double x = line.left() - 0.006 * line.baseline();
        for (String word : line.words().split(" ", -1)) {
            double width = word.length() * line.size() * 0.42;
            double y = line.baseline() + 0.006 * x;
            boolean tall = word.matches(".*[\\p{Lu}bdfhkl\\d].*");
            boolean deep = word.matches(".*[gjpqy,;()].*");
            double top = y - line.size() * (tall ? 0.68 : word.matches(".*[ti].*") ? 0.62 : 0.45);
            double bottom = y + (deep ? line.size() * 0.21 : 0);
            out.append(
                    form.word(
                            word.replace("&", "&amp;"),
                            (int) x,
                            (int) top,
                            (int) (x + width),
                            (int) bottom,
                            // Engines doubt a word whose raised figure is read as a sign.
                            word.matches(".*[.,][*”?]") ? 40 : 95));
            x += width + line.size() * 0.3;
        }
        return out.toString();
    }

    private static String hocrPage(int page) {
        StringBuilder out =
                new StringBuilder("<div class='ocr_page' title='bbox 0 0 2100 2900; ppageno 0'>");
        for (Printed line : PAGES.get(page)) {
            out.append("<span class='ocr_line' title='bbox 0 0 1 1'>");
            out.append(
                    words(
                            line,
                            (w, l, t, r, b, sure) ->
                                    String.format(
                                            Locale.ROOT,
                                            "<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf"
                                                    + " %d'>%s</span> ",
                                            l,
                                            t,
                                            r,
                                            b,
                                            sure,
                                            w)));
            out.append("</span>");
        }
        return out.append("</div>").toString();
    }

    private static String altoPage(int page) {
        StringBuilder out =
                new StringBuilder(
                        "<?xml version='1.0'?><alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'>"
                                + "<Layout><Page><PrintSpace><TextBlock>");
        for (Printed line : PAGES.get(page)) {
            out.append("<TextLine>");
            out.append(
                    words(
                            line,
                            (w, l, t, r, b, sure) ->
                                    String.format(
                                            Locale.ROOT,
                                            "<String HPOS='%d' VPOS='%d' WIDTH='%d' HEIGHT='%d'"
                                                    + " WC='0.%d' CONTENT='%s'/><SP/>",
                                            l,
                                            t,
                                            r - l,
                                            b - t,
                                            sure,
                                            w)));
            out.append("</TextLine>");
        }
        return out.append("</TextBlock></PrintSpace></Page></Layout></alto>").toString();
    }

    private static String pagePage(int page) {
        StringBuilder out =
                new StringBuilder(
                        "<?xml version='1.0'?><PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/"
                                + "pagecontent/2019-07-15'><Page><TextRegion>");
        for (Printed line : PAGES.get(page)) {
            out.append("<TextLine>");
            out.append(
                    words(
                            line,
                            (w, l, t, r, b, sure) ->
                                    String.format(
                                            Locale.ROOT,
                                            "<Word><Coords points='%d,%d %d,%d %d,%d %d,%d'/>"
                                                    + "<TextEquiv conf='0.%d'><Unicode>%s</Unicode></TextEquiv></Word>",
                                            l,
                                            t,
                                            r,
                                            t,
                                            r,
                                            b,
                                            l,
                                            b,
                                            sure,
                                            w)));
            out.append("</TextLine>");
        }
        return out.append("</TextRegion></Page></PcGts>").toString();
    }
}
