package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import argmap.document.Document;
import argmap.message.Diagnosed;
import argmap.text.Source;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Encodings, line ends, Markdown and the licence about a Gutenberg text. */
class InputFormsTest {
    private static final String WORDS =
            "The weir stood. Räte und Müller kamen.\nNobody else came.\n";

    @Test
    void everyEncodingGivesTheSameText() {
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.ISO_8859_1,
                        Charset.forName("windows-1252"))) {
            Source read = SourceReader.read("a.txt", WORDS.getBytes(charset)).value();
            assertEquals(WORDS, read.text(), charset.name());
        }
    }

    @Test
    void nulBytesAreNoText() {
        byte[] bytes =
                "a picture\u0000\u0000\u0000 of no text at all\u0000"
                        .getBytes(StandardCharsets.UTF_8);
        assertTrue(
                SourceReader.read("a.bin", bytes).diagnostics().stream()
                        .anyMatch(d -> d.code().equals("text.binary")));
    }

    @Test
    void lineEndsMakeNoDifference() {
        String text = "The weir stood for ninety years,\nand fell.\n\nNobody came to see it.\n";
        List<String> wanted = words(read("a.txt", text));
        assertEquals(wanted, words(read("a.txt", text.replace("\n", "\r\n"))));
        assertEquals(wanted, words(read("a.txt", text.replace("\n", "\r"))));
    }

    @Test
    void underlinedHeadingsHaveTheirLevels() {
        Document document =
                read(
                        "a.md",
                        "The Weir\n"
                            + "========\n\n"
                            + "The Mill\n"
                            + "--------\n\n"
                            + "It stood on sand.\n\n"
                            + "### The sluice\n\n"
                            + "It was shut.\n\n"
                            + "1. The Tolls\n"
                            + "-----------\n\n"
                            + "None were paid.\n");
        assertEquals(
                List.of("1 The Weir", "2 The Mill", "3 The sluice", "2 1. The Tolls"),
                document.headings().stream().map(h -> h.level() + " " + h.text().text()).toList());
        assertEquals(
                List.of("It stood on sand.", "It was shut.", "None were paid."), words(document));
    }

    @Test
    void aRuleUnderAParagraphOfSeveralLinesIsNoHeading() {
        Document document =
                read("a.md", "The weir stood\non sand for years.\n\n---\n\nThen it fell.\n");
        assertEquals(List.of(), document.headings());
        assertEquals(2, document.paragraphs().size());
    }

    @Test
    void dataAboutTheTextAreNotItsFirstParagraph() {
        Document document =
                read(
                        "a.md",
                        "---\ntitle: The Weir\nauthor: A. Miller\n---\n\nThe weir *stood* on"
                                + " sand.[^1]\n\n[^1]: See _Annals_, 4.\n");
        assertEquals(List.of("The weir stood on sand."), words(document));
        assertEquals("See Annals, 4.", document.notes().get(0).text().text());
        assertTrue(document.leftovers().stream().anyMatch(l -> l.why().equals(Coverage.BESIDE)));
    }

    @Test
    void notesOfEveryPandocForm() {
        Document document =
                read(
                        "a.md",
                        "The weir stood.^[See *Annals*, 4, and [the roll], 5.] It fell.[^long]\n"
                                + "The mill went^[A note that goes\nover a line end.] on.\n\n"
                                + "[^long]: The first paragraph.\n\n    The second paragraph.\n\n"
                                + "The text goes on.\n");
        assertEquals(
                List.of("The weir stood. It fell. The mill went on.", "The text goes on."),
                words(document));
        List<String> notes = document.notes().stream().map(n -> n.text().text()).toList();
        assertEquals(3, notes.size());
        assertTrue(notes.contains("See Annals, 4, and [the roll], 5."), notes.toString());
        assertTrue(notes.contains("A note that goes over a line end."), notes.toString());
        assertTrue(notes.contains("The first paragraph. The second paragraph."), notes.toString());
        assertEquals(3, document.paragraphs().get(0).markers().size());
    }

    @Test
    void theLicenceAboutATextIsSetAsideAndReported() {
        String head =
                "The Project Gutenberg eBook of The Weir\n\nThis eBook is for the use of anyone"
                        + " anywhere.\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\n";
        String tail =
                "\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\nUpdated editions will"
                        + " replace the previous one.\n";
        Diagnosed<Document> read =
                Ingest.read(new Source("a.txt", head + "The weir stood on sand.\n" + tail));
        assertEquals(List.of("The weir stood on sand."), words(read.value()));
        assertTrue(read.diagnostics().stream().anyMatch(d -> d.code().equals("text.beside")));
    }

    @Test
    void wordsThatNoNoteClaimsStayInTheBody() {
        String page =
                "He flew a B17 in 1943, and later a B29, and MI5 had papers on the men of C3 who"
                        + " flew with him over the weir.\n\n1 Okafor, Valley, 31.\n2 Ibid., 32.\n";
        Document document = read("a.txt", page);
        assertFalse(document.paragraphs().isEmpty());
        assertTrue(words(document).get(0).startsWith("He flew a B17 in 1943"));
    }

    private static Document read(String name, String text) {
        Document document = Ingest.read(new Source(name, text)).value();
        assertEquals(List.of(), Accounting.lost(document));
        return document;
    }

    private static List<String> words(Document document) {
        return document.paragraphs().stream().map(p -> p.text().text()).toList();
    }
}
