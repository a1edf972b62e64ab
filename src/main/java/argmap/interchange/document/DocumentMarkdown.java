package argmap.interchange.document;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Outline;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Piece;
import argmap.graph.Fragment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rebuilt text as Pandoc Markdown.
 *
 * <pre>{@code
 * [p. 174]{.page} The war began.[^152] It [p. 175]{.page} went on.
 *
 * [^152]: [152.]{.note-number} See Weber.
 * }</pre>
 *
 * <p>Pandoc counts footnotes anew from 1. A note whose printed label differs from that count keeps
 * the label at the head of its text, so that it can still be cited. A page that starts inside a
 * word is put behind the word.
 */
public final class DocumentMarkdown {
    private final Document document;
    private final Outline outline;
    private final StringBuilder out = new StringBuilder();
    private final Set<NoteNumber> referred = new HashSet<>();

    private DocumentMarkdown(Document document) {
        this.document = document;
        this.outline = new Outline(document);
    }

    public static String write(Document document) {
        return new DocumentMarkdown(document).write();
    }

    private String write() {
        for (Paragraph paragraph : document.paragraphs()) {
            headings(paragraph.index());
            paragraph(paragraph);
        }
        headings(document.paragraphs().size());
        notes();
        return out.toString();
    }

    private void headings(int paragraph) {
        for (Heading heading : outline.headings(paragraph)) {
            String pages = pages(outline.turnTo(heading.page()));
            out.append("#".repeat(Math.max(1, Math.min(6, heading.level()))))
                    .append(' ')
                    .append(MapMarkdown.escape(heading.text().text()))
                    .append(pages.isEmpty() ? "" : " " + pages)
                    .append("\n\n");
        }
    }

    private void paragraph(Paragraph paragraph) {
        StringBuilder line = new StringBuilder();
        String pages = pages(outline.turnTo(paragraph.page()));
        line.append(pages).append(pages.isEmpty() ? "" : " ");
        StringBuilder held = new StringBuilder();
        for (Piece piece : Piece.of(paragraph, outline.lead(paragraph))) {
            piece.fold(
                    words -> words(line, held, words),
                    mark -> line.append(mark(mark.marker())),
                    turn -> turn(turn.inWord() ? held : line, turn));
        }
        line.append(held);
        String text = MapMarkdown.guardStart(line.toString().strip());
        out.append(
                        switch (paragraph.kind()) {
                            case PLAIN -> text;
                            case BLOCK_QUOTATION -> "> " + text;
                            case LIST_ITEM -> "- " + text;
                        })
                .append("\n\n");
    }

    /** What is held back goes in behind the word that these words begin with. */
    private static StringBuilder words(StringBuilder line, StringBuilder held, Piece.Words words) {
        String text = words.text();
        if (!held.isEmpty()) {
            int end = 0;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            line.append(MapMarkdown.escape(text.substring(0, end))).append(held);
            held.setLength(0);
            text = text.substring(end);
        }
        String escaped = MapMarkdown.escape(text);
        return line.append(words.lead() ? "**" + escaped.strip() + "**" : escaped);
    }

    private StringBuilder turn(StringBuilder to, Piece.Turn turn) {
        String pages = pages(outline.turnTo(turn.page()));
        if (pages.isEmpty()) {
            return to;
        }
        boolean spaced = !to.isEmpty() && Character.isWhitespace(to.charAt(to.length() - 1));
        return to.append(spaced ? "" : " ").append(pages).append(turn.inWord() ? "" : " ");
    }

    /** A second mark to one note, and a mark whose note was not found, stay mere numbers. */
    private String mark(NoteMarker marker) {
        if (outline.hasNote(marker) && referred.add(marker.number())) {
            return "[^" + Fragment.coded("n", marker.number().id()).name() + "]";
        }
        return "^" + MapMarkdown.escape(marker.label()).replace(" ", "\\ ") + "^";
    }

    private static String pages(List<Page> pages) {
        return pages.stream()
                .map(page -> "[p. " + page.number() + "]{.page}")
                .collect(Collectors.joining(" "));
    }

    private void notes() {
        int count = 0;
        for (Note note : document.notes()) {
            if (referred.contains(note.number())) {
                count++;
                out.append("[^").append(Fragment.coded("n", note.id()).name()).append("]: ");
                if (!note.label().equals(String.valueOf(count))) {
                    out.append("[").append(label(note)).append("]{.note-number} ");
                }
                String text = MapMarkdown.escape(note.text().text()).strip();
                out.append(MapMarkdown.guardStart(text)).append("\n\n");
            }
        }
        List<Note> unmarked = outline.unmarked();
        if (!unmarked.isEmpty()) {
            out.append("# Notes without a mark in the text {.unnumbered}\n\n");
            for (Note note : unmarked) {
                out.append("[").append(label(note)).append("]{.note-number} ");
                out.append(MapMarkdown.escape(note.text().text()).strip()).append("\n\n");
            }
        }
    }

    private static String label(Note note) {
        return MapMarkdown.escape(note.label()) + ".";
    }
}
