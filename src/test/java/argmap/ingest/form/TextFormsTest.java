package argmap.ingest.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.ingest.Ingest;
import argmap.ingest.SourceReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One small text in every form reads as one document; files that are not what they seem say so. */
class TextFormsTest {
    private static final String EXPECTED =
            """
            # The Ferry
            The ferry was let in March[1], and the town kept the bell.
            > No man shall ring it twice.
            - One boat.
            The bell was sold.[2]
            [1] See the Ferry Accounts, p. 40. They end in May.
            [2] Parish Book, III, 19.
            """;

    private static final String HTML =
            """
            <!DOCTYPE html><html><head><title>Ferries</title><script>alert("x")</script></head><body>
            <nav><a href="#top">Top</a></nav>
            <h1>The Ferry</h1>
            <p>The ferry was let in <em>March</em><sup><a id="r1" href="#n1">1</a></sup>, and the
            town kept the bell.</p>
            <blockquote><p>No man shall ring it twice.</p></blockquote>
            <ul><li>One boat.</li></ul>
            <p>The bell was sold.<a id="r2" href="#n2">[2]</a></p>
            <h2>Notes</h2>
            %s
            </body></html>
            """;

    private static final String HTML_NOTES =
            """
            <ol class="footnotes"><li id="n1"><p>See the <i>Ferry Accounts</i>, p. 40.</p>
            <p>They end in May. <a href="#r1">↩</a></p></li>
            <li id="n2">Parish Book, III, 19. <a href="#r2">↩</a></li></ol>
            """;

    /** As Gutenberg's pages have them: no list, each note a paragraph with a way back. */
    private static final String LINKED_NOTES =
            """
            <p><a id="n1" href="#r1">[1]</a> See the Ferry Accounts, p. 40. They end in May.</p>
            <p><a id="n2" href="#r2">[2]</a> Parish Book, III, 19.</p>
            """;

    /** As LibreOffice's pages have them: a box for each note, however many paragraphs it has. */
    private static final String BOXED_NOTES =
            """
            <div id="n1box"><p class="sdfootnote"><a class="sdfootnotesym" id="n1" href="#r1">1</a>See the
            <i>Ferry Accounts</i>, p. 40.</p>
            <p class="sdfootnote">They end in May.</p></div>
            <div id="n2box"><p class="sdfootnote"><a class="sdfootnotesym" id="n2" href="#r2">2</a>Parish
            Book, III, 19.</p></div>
            """;

    @TestFactory
    Stream<DynamicTest> everyFormGivesTheSameDocument() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("page.html", utf8(HTML.formatted(HTML_NOTES)));
        forms.put("linked.html", utf8(HTML.formatted(LINKED_NOTES)));
        forms.put("boxed.html", utf8(HTML.formatted(BOXED_NOTES)));
        forms.put("book.epub", epub("h1"));
        forms.put("untitled.epub", epub("p"));
        forms.put("text.docx", docx());
        forms.put("text.odt", odt());
        forms.put("text.rtf", utf8(RTF));
        // LibreOffice numbers headings by a label in a paragraph of its own.
        forms.put(
                "numbered.rtf",
                utf8(RTF.replace("\\s1 The", "\\s1{\\listtext\\pard\\plain \\tab}\\ls1 The")));
        forms.put("tei.xml", utf8(TEI));
        forms.put("jats.xml", utf8(JATS));
        return forms.entrySet().stream()
                .map(
                        form ->
                                dynamicTest(
                                        form.getKey(),
                                        () ->
                                                assertEquals(
                                                        EXPECTED,
                                                        shown(form.getKey(), form.getValue()))));
    }

    /** As in many of Gutenberg's pages: signs and blocks of plain print, nothing is linked. */
    @Test
    void notesThatAreOnlyPrintedAreTiedToTheirMarks() {
        String html =
                """
                <html><body><p>The ferry(*) was let (in March), and the bell(+) kept.</p>
                <pre>
                     (*) See the Ferry Accounts,
                     p. 40.

                     (+) Parish Book, III, 19.
                </pre>
                <p>Nobody rang it.[1] The <i>tower</i>(*) burned.</p>
                <p>(1) One boat is no note.</p>
                <p>[1] Miller, <i>Leases</i>, 12.</p>
                <pre>     (*) Annals.</pre></body></html>
                """;
        Document document = read("page.html", utf8(html));
        assertEquals(
                List.of(
                        "The ferry[*] was let (in March), and the bell[+] kept.",
                        "Nobody rang it.[1] The tower[*] burned.",
                        "(1) One boat is no note."),
                document.paragraphs().stream().map(TextFormsTest::marked).toList());
        assertEquals(
                List.of(
                        "See the Ferry Accounts, p. 40.",
                        "Parish Book, III, 19.",
                        "Miller, Leases, 12.",
                        "Annals."),
                document.notes().stream().map(n -> n.text().text()).toList());
    }

    /** Each note a box within one box, its number a link back; an editor's words are no note. */
    @Test
    void aBoxOfSeveralNotesIsNotOneNote() {
        String html =
                """
                <html><body><div class="editor-note"><p>The ferry.<a name="A1" id="A1"></a><a
                href="#F1">[1]</a> The bell.<a name="A2" id="A2"></a><a href="#F2">[2]</a></p></div>
                <div class="footnotes"><h3>FOOTNOTES:</h3>
                <div class="footnote-author"><p><a name="F1" id="F1"></a><a href="#A1">[1]</a> Accounts.</p>
                <p>They end in May.</p></div>
                <div class="footnote-editor"><p><a name="F2" id="F2"></a><a href="#A2">[2]</a> Parish
                Book.</p></div></div></body></html>
                """;
        Document document = read("page.html", utf8(html));
        assertEquals(
                List.of("The ferry.[1] The bell.[2]"),
                document.paragraphs().stream().map(TextFormsTest::marked).toList());
        assertEquals(
                List.of("Accounts. They end in May.", "Parish Book."),
                document.notes().stream().map(n -> n.text().text()).toList());
    }

    @Test
    void aNumberLooseAboveItsNoteBelongsToIt() {
        String html =
                """
                <html><body><p>The ferry.<a name="AA"></a><a href="#FA"><sup>[A]</sup></a> The bell.<a
                name="AB"></a><a href="#FB"><sup>[B]</sup></a></p><p>FOOTNOTES:</p>
                <a name="FA"></a><a href="#AA">[A]</a><div class="note"><p> Accounts.</p></div>
                <a name="FB"></a><a href="#AB">[B]</a><div class="note"><p> Parish Book.</p></div>
                <p>The tower burned.</p></body></html>
                """;
        Document document = read("page.html", utf8(html));
        assertEquals(
                List.of("Accounts.", "Parish Book."),
                document.notes().stream().map(n -> n.text().text()).toList());
        assertEquals(
                List.of("The ferry.[A] The bell.[B]", "The tower burned."),
                document.paragraphs().stream()
                        .map(TextFormsTest::marked)
                        .filter(words -> !words.startsWith("FOOTNOTES"))
                        .toList());
    }

    @Test
    void aFileIsKnownByItsContentWhateverItsNameSays() {
        assertEquals(EXPECTED, shown("lies.txt", docx()));
    }

    @Test
    void pagesOfAnEbookAreThoseItPrints() {
        String html =
                "<html><body><p><span epub:type='pagebreak' title='12'></span>One and <span"
                        + " role='doc-pagebreak' aria-label='13'></span>two.</p></body></html>";
        Document document = read("page.html", utf8(html));
        Paragraph paragraph = document.paragraphs().get(0);
        assertEquals("One and two.", paragraph.text().text());
        assertEquals(12, paragraph.page());
        assertEquals(List.of(new Paragraph.PageBreak(8, 13)), paragraph.breaks());
    }

    @Test
    void aTitleAndWhatStandsUnderItAreOneHeading() {
        Document document =
                read(
                        "page.html",
                        utf8(
                                "<html><body><hgroup><h2>Lecture I</h2><p>The Ferry</p></hgroup>"
                                        + "<p>It was let.</p></body></html>"));
        assertEquals("Lecture I The Ferry", document.headings().get(0).text().text());
        assertEquals(2, document.headings().get(0).level());
    }

    @Test
    void quotedWordsOfAnEditionHaveTheirMarks() {
        String tei =
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>It reads <quote>the"
                        + " ferry</quote>, not \u201c<q>the bell</q>\u201d.</p></body></text></TEI>";
        assertEquals(
                "It reads \u201cthe ferry\u201d, not \u201cthe bell\u201d.",
                read("a.xml", utf8(tei)).paragraphs().get(0).text().text());
    }

    /** What a reader sees of a file stands in its text, whatever part it was put in. */
    @Test
    void noWordOfAFileIsLost() {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("page.html", utf8(HTML.formatted(HTML_NOTES)));
        forms.put("linked.html", utf8(HTML.formatted(LINKED_NOTES)));
        forms.put("tei.xml", utf8(TEI));
        forms.put("jats.xml", utf8(JATS));
        forms.put(
                "deep.html",
                utf8("<html><body>" + "<div>".repeat(900) + "The ferry was let in the deep."));
        forms.put(
                "odd.html",
                utf8(
                        "<html><body>Bare words <table><tr><td>in a cell</td></tr></table><dl><dt>term"
                                + "</dt><dd>meaning</dd></dl><details><summary>more</summary>of it"
                                + "</details><aside>beside</aside><footer>below</footer></body></html>"));
        forms.forEach(
                (name, bytes) -> {
                    Document document = read(name, bytes);
                    String text = document.source().text();
                    String body =
                            new String(bytes, StandardCharsets.UTF_8)
                                    .replaceAll("(?s)<script.*?</script>|<head>.*?</head>", "")
                                    .replaceAll("(?s)<teiHeader>.*?</teiHeader>", "")
                                    .replaceAll("(?s)<[^>]*>", " ");
                    for (String word : body.split("[^\\p{L}]+", -1)) {
                        assertTrue(text.contains(word), name + ": " + word);
                    }
                    assertEquals(List.of(), unkept(document), name);
                });
        for (byte[] archive : List.of(docx(), odt(), epub("h1"))) {
            assertEquals(List.of(), unkept(read("archive", archive)));
        }
    }

    /** Letters of the text that stand in no part of the document. */
    private static List<String> unkept(Document document) {
        BitSet kept = new BitSet();
        document.paragraphs()
                .forEach(
                        p -> {
                            kept.set(p.text().sourceSpan().start(), p.text().sourceSpan().end());
                            p.markers().forEach(m -> kept.set(m.span().start(), m.span().end()));
                        });
        document.headings()
                .forEach(h -> kept.set(h.text().sourceSpan().start(), h.text().sourceSpan().end()));
        document.notes()
                .forEach(
                        n -> {
                            kept.set(n.labelSpan().start(), n.labelSpan().end());
                            kept.set(n.text().sourceSpan().start(), n.text().sourceSpan().end());
                        });
        document.leftovers().forEach(l -> kept.set(l.span().start(), l.span().end()));
        String text = document.source().text();
        List<String> lost = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < text.length(); i = kept.nextClearBit(i + 1)) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                lost.add(text.substring(i, Math.min(text.length(), i + 20)));
            }
        }
        return lost;
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        String body =
                "<w:p><w:r><w:t xml:space='preserve'>The bell"
                        + " </w:t></w:r><w:del><w:r><w:delText>rang"
                        + "</w:delText></w:r></w:del><w:ins><w:r><w:t>tolled</w:t></w:r></w:ins></w:p>";
        Document document = read("a.docx", zip(Map.of("word/document.xml", word(body))));
        assertEquals("The bell tolled", document.paragraphs().get(0).text().text());
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document>" + " ".repeat(40 << 20));
        assertRefused("bomb.docx", zip(parts), "unpack to more than");
    }

    @Test
    void aDamagedFileIsRefusedByItsName() {
        byte[] whole = docx();
        assertRefused("cut.docx", Arrays.copyOf(whole, whole.length / 2), "archive");
        assertRefused("other.zip", zip(Map.of("a.xml", "<a/>")), "no Word file");
    }

    private static void assertRefused(String name, byte[] bytes, String why) {
        var read = SourceReader.read(name, bytes);
        assertTrue(read.hasErrors());
        String message = read.diagnostics().get(0).message();
        assertTrue(message.contains(why), message);
    }

    private static Document read(String name, byte[] bytes) {
        return SourceReader.read(name, bytes).then(Ingest::read).value();
    }

    private static String shown(String name, byte[] bytes) {
        Document document = read(name, bytes);
        List<String> lines = new ArrayList<>();
        int heading = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            while (heading < document.headings().size()
                    && document.headings().get(heading).beforeParagraph() <= paragraph.index()) {
                Heading next = document.headings().get(heading++);
                lines.add("#".repeat(next.level()) + " " + next.text().text());
            }
            lines.add(
                    switch (paragraph.kind()) {
                                case PLAIN -> "";
                                case BLOCK_QUOTATION -> "> ";
                                case LIST_ITEM -> "- ";
                            }
                            + marked(paragraph));
        }
        for (Note note : document.notes()) {
            lines.add("[" + note.label() + "] " + note.text().text());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String marked(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text().text());
        for (int i = paragraph.markers().size() - 1; i >= 0; i--) {
            NoteMarker marker = paragraph.markers().get(i);
            text.insert(marker.offset(), "[" + marker.label() + "]");
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * An e-book.
     *
     * @param title the element of its chapter's title
     */
    private static byte[] epub(String title) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile"
                        + " full-path='OPS/book.opf'/></rootfiles></container>");
        parts.put(
                "OPS/book.opf",
                "<package><metadata><dc:title>Ferries</dc:title></metadata><manifest><item id='t'"
                        + " href='title.xhtml'/><item id='n' href='toc.ncx'"
                        + " media-type='application/x-dtbncx+xml'/><item id='c' href='text/one.xhtml'/><item id='e'"
                        + " href='text/end%20notes.xhtml'/></manifest><spine><itemref"
                        + " idref='t'/><itemref idref='c'/><itemref idref='e'/></spine></package>");
        parts.put(
                "OPS/title.xhtml",
                "<html><body epub:type='titlepage'><h1>Ferries</h1></body></html>");
        parts.put(
                "OPS/toc.ncx",
                "<ncx><navMap><navPoint><navLabel><text>The Ferry</text></navLabel><content"
                        + " src='text/one.xhtml'/></navPoint></navMap></ncx>");
        parts.put(
                "OPS/text/one.xhtml",
                """
                <html><body><%1$s>The Ferry</%1$s><p>The ferry was let in March<a epub:type="noteref"
                href="end%%20notes.xhtml#n1">1</a>, and the town kept the bell.</p>
                <blockquote><p>No man shall ring it twice.</p></blockquote><ul><li>One boat.</li></ul>
                <p>The bell was sold.<a role="doc-noteref" href="end%%20notes.xhtml#n2">2</a></p>
                </body></html>
                """
                        .formatted(title));
        parts.put(
                "OPS/text/end notes.xhtml",
                """
                <html><body><section epub:type="endnotes"><h2>Endnotes</h2><ol>
                <li id="n1" epub:type="endnote"><p>See the Ferry Accounts, p. 40.</p><p>They end in
                May. <a role="doc-backlink" href="one.xhtml#r1">↩</a></p></li>
                <li id="n2" epub:type="endnote"><p>Parish Book, III, 19.</p></li></ol></section></body></html>
                """);
        return zip(parts);
    }

    private static String word(String body) {
        return "<w:document><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] docx() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                word(
                        """
                        <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Ferries</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>The Ferry</w:t></w:r></w:p>
                        <w:p><w:r><w:t xml:space="preserve">The ferry was let in </w:t></w:r>
                        <w:r><w:t>March</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
                        <w:r><w:t>, and the town kept the bell.</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr><w:r><w:t>No man shall ring it twice.</w:t></w:r></w:p>
                        <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>One boat.</w:t></w:r></w:p>
                        <w:p><w:r><w:t>The bell was sold.</w:t><w:footnoteReference w:id="3"/></w:r></w:p>
                        """));
        parts.put(
                "word/styles.xml",
                """
                <w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
                <w:style w:styleId="H"><w:name w:val="my head"/><w:basedOn w:val="H1"/></w:style>
                <w:style w:styleId="H1"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:styleId="Q"><w:name w:val="Quote"/></w:style></w:styles>
                """);
        parts.put(
                "word/footnotes.xml",
                """
                <w:footnotes><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
                <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See the Ferry Accounts, p. 40.</w:t></w:r></w:p>
                <w:p><w:r><w:t>They end in May.</w:t></w:r></w:p></w:footnote>
                <w:footnote w:id="3"><w:p><w:r><w:t>Parish Book, III, 19.</w:t></w:r></w:p></w:footnote></w:footnotes>
                """);
        return zip(parts);
    }

    private static byte[] odt() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                """
                <office:document-content><office:body><office:text>
                <text:p text:style-name="Title">Ferries</text:p>
                <text:h text:outline-level="1">The Ferry</text:h>
                <text:p>The ferry was let<text:s/>in <text:span>March</text:span><text:note text:id="ftn1"
                text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See the Ferry Accounts, p. 40.</text:p><text:p>They
                end in May.</text:p></text:note-body></text:note>, and the town kept the bell.</text:p>
                <text:p text:style-name="Quotations">No man shall ring it twice.</text:p>
                <text:list><text:list-item><text:p>One boat.</text:p></text:list-item></text:list>
                <text:p>The bell was sold.<text:note text:id="ftn2"><text:note-citation>2</text:note-citation><text:note-body><text:p>Parish Book, III, 19.</text:p></text:note-body></text:note></text:p>
                </office:text></office:body></office:document-content>
                """);
        return zip(parts);
    }

    private static final String RTF =
            "{\\r"
                    + "tf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading"
                    + " 1;}{\\s2 Quote;}}{\\info{\\title Ferries}}\\pard\\s1 The Ferry\\par\\pard The"
                    + " ferry was let in M\\'61rch{\\super\\chftn{\\footnote\\pard {\\super\\chftn} See"
                    + " the Ferry Accounts, p. 40.\\par They end in May.}}, and the town kept the"
                    + " bell.\\par\\pard\\s2 No man shall ring it twice.\\par\\pard\\ls1 One"
                    + " boat.\\par\\pard The bell was sold.{\\footnote Parish Book, III, 19.}\\par}";

    private static final String TEI =
            """
            <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
            <title>Ferries</title></titleStmt></fileDesc></teiHeader><text><body><div><head>The Ferry</head>
            <p>The ferry was let in <hi>March</hi><note n="1" place="foot"><p>See the Ferry Accounts, p. 40.</p>
            <p>They end in May.</p></note>, and the town kept the bell.</p>
            <quote><p>No man shall ring it twice.</p></quote><list><item>One boat.</item></list>
            <p>The bell was sold.<ref target="#n2">2</ref></p></div></body>
            <back><note xml:id="n2">Parish Book, III, 19.</note></back></text></TEI>
            """;

    private static final String JATS =
            """
            <?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3//EN" "x.dtd">
            <article><front><article-meta><title-group><article-title>Ferries</article-title></title-group>
            </article-meta></front><body><sec><title>The Ferry</title>
            <p>The ferry was let in <italic>March</italic><xref ref-type="fn" rid="n1"><sup>1</sup></xref>, and the
            town kept the bell.</p><disp-quote><p>No man shall ring it twice.</p></disp-quote>
            <list><list-item><p>One boat.</p></list-item></list>
            <p>The bell was sold.<xref ref-type="fn" rid="n2">2</xref></p></sec></body><back><fn-group>
            <fn id="n1"><label>1</label><p>See the Ferry Accounts, p. 40.</p><p>They end in May.</p></fn>
            <fn id="n2"><label>2</label><p>Parish Book, III, 19.</p></fn></fn-group></back></article>
            """;
}
