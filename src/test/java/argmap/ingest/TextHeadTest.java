package argmap.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import argmap.text.Source;
import argmap.text.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextHeadTest {
    private static TextHead of(String text) {
        return TextHead.of(new Source("text.md", text));
    }

    private static TextHead titled(String title) {
        Structure structure = new Structure(List.of(), List.of(), List.of(), title, "Ann Bell");
        return TextHead.of(new Source("text.docx", "Words.", structure));
    }

    @Test
    void frontMatterSaysTitleAndAuthors() {
        assertEquals(
                new TextHead("The Harbour: A History", "Ann Bell; Carl Day"),
                of(
                        """
                        ---
                        title: "The Harbour: A History"
                        author:
                          - Ann Bell
                          - name: Carl Day
                        ---

                        Words.
                        """
                                .replace("\n", "\r\n")));
        assertEquals(new TextHead("1984", ""), of("---\ntitle: 1984\n...\nWords.\n"));
    }

    @Test
    void theHeadOfAGutenbergTextSaysBoth() {
        String head =
                "Title: The Harbour\n       A History\n\nAuthor: Ann Bell\n\nLanguage: English\n\n";
        String start = "*** START OF THIS PROJECT GUTENBERG EBOOK THE HARBOUR ***\n\nWords.\n";
        TextHead both = new TextHead("The Harbour A History", "Ann Bell");
        assertEquals(both, of(head + start));
        assertEquals(both, of((head + start).replace("\n", "\r\n")));
        assertEquals(TextHead.NONE, of(head + "Words.\n"));
        assertEquals(TextHead.NONE, of(start + head));
    }

    @Test
    void aTextWithoutOneSaysNothing() {
        assertEquals(TextHead.NONE, of("Words.\n---\ntitle: None\n---\n"));
        assertEquals(TextHead.NONE, of("---\ntitle: [never closed\n---\n"));
        assertEquals(TextHead.NONE, of("---\ntitle: never closed\n"));
        assertEquals(TextHead.NONE, of(""));
    }

    @Test
    void whatAProgramPutsThereIsNoTitle() {
        assertEquals(new TextHead("The Harbour", "Ann Bell"), titled(" The Harbour "));
        for (String none : List.of("Microsoft Word - ch1.doc", "untitled", "Document1", "a.indd")) {
            assertEquals("", titled(none).title(), none);
        }
    }
}
