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
import argmap.interchange.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rebuilt text as TEI P5.
 *
 * <pre>{@code
 * <div n="1"><head>The War</head>
 * <pb n="174"/><fw type="header" place="top">The Harbour Towns</fw>
 * <p>The war began.<ptr type="noteAnchor" n="152" xml:id="mark-152" target="#note-152"/></p></div>
 * }</pre>
 *
 * <p>Notes stand in {@code back}, each pointing to its mark; a heading opens a {@code div} within
 * that of the higher level. A run-in heading is a {@code seg} of its paragraph.
 */
public final class DocumentTei {
    private final Document document;
    private final Outline outline;
    private final Xml xml = new Xml();
    private final Set<NoteNumber> marked = new HashSet<>();
    private final Deque<Integer> divisions = new ArrayDeque<>();
    private boolean inList;

    private DocumentTei(Document document) {
        this.document = document;
        this.outline = new Outline(document);
    }

    public static String write(Document document) {
        return new DocumentTei(document).write();
    }

    private String write() {
        xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
        header();
        xml.line().open("text").line().open("body");
        for (Paragraph paragraph : document.paragraphs()) {
            headings(paragraph.index());
            paragraph(paragraph);
        }
        headings(document.paragraphs().size());
        endList();
        outline.rest().forEach(page -> page(page, false));
        divisions.forEach(level -> xml.close());
        xml.close();
        notes();
        return xml.close().close().text();
    }

    private void header() {
        xml.line().open("teiHeader").open("fileDesc");
        xml.open("titleStmt").element("title", Outline.title(document)).close();
        xml.open("publicationStmt").element("p", "Rebuilt from a scan by Argmap.").close();
        xml.open("sourceDesc").element("p", document.source().name()).close();
        xml.close().close();
    }

    private void headings(int paragraph) {
        for (Heading heading : outline.headings(paragraph)) {
            endList();
            while (!divisions.isEmpty() && divisions.getFirst() >= heading.level()) {
                divisions.removeFirst();
                xml.close();
            }
            divisions.addFirst(heading.level());
            xml.line().open("div", "n", String.valueOf(heading.level()));
            outline.turnTo(heading.page()).forEach(page -> page(page, false));
            xml.element("head", heading.text().text());
        }
    }

    private void paragraph(Paragraph paragraph) {
        boolean item = paragraph.kind() == Paragraph.Kind.LIST_ITEM;
        if (!item) {
            endList();
        } else if (!inList) {
            xml.line().open("list");
            inList = true;
        }
        outline.turnTo(paragraph.page()).forEach(page -> page(page, false));
        xml.line();
        switch (paragraph.kind()) {
            case PLAIN -> xml.open("p");
            case BLOCK_QUOTATION -> xml.open("quote", "rend", "block");
            case LIST_ITEM -> xml.open("item");
        }
        for (Piece piece : Piece.of(paragraph, outline.lead(paragraph))) {
            piece.fold(this::words, mark -> mark(mark.marker()), this::turn);
        }
        xml.close();
    }

    private void endList() {
        if (inList) {
            xml.close();
            inList = false;
        }
    }

    private Xml words(Piece.Words words) {
        return words.lead()
                ? xml.open("seg", "type", "head").text(words.text()).close()
                : xml.text(words.text());
    }

    /** An xml:id must be unique, so only the first of several marks to one note has one. */
    private Xml mark(NoteMarker marker) {
        String id = marked.add(marker.number()) ? Fragment.mark(marker.number()).name() : "";
        String target = outline.hasNote(marker) ? Fragment.note(marker.number()).link() : "";
        if (target.isEmpty()) {
            return xml.open("hi", "rend", "superscript", "xml:id", id).text(marker.label()).close();
        }
        return xml.empty(
                "ptr", "type", "noteAnchor", "n", marker.label(), "xml:id", id, "target", target);
    }

    private Xml turn(Piece.Turn turn) {
        List<Page> pages = outline.turnTo(turn.page());
        pages.forEach(page -> page(page, turn.inWord()));
        return xml;
    }

    private void page(Page page, boolean inWord) {
        xml.empty("pb", "n", String.valueOf(page.number()), "break", inWord ? "no" : "");
        if (!page.header().isEmpty()) {
            xml.open("fw", "type", "header", "place", "top").text(page.header()).close();
        }
        if (!page.folio().isEmpty()) {
            xml.open("fw", "type", "pageNum").text(page.folio()).close();
        }
    }

    private void notes() {
        if (document.notes().isEmpty()) {
            return;
        }
        xml.line().open("back").open("div", "type", "notes");
        Set<NoteNumber> written = new HashSet<>();
        for (Note note : document.notes()) {
            boolean first = written.add(note.number());
            xml.line()
                    .open(
                            "note",
                            "place",
                            "bottom",
                            "n",
                            note.label(),
                            "xml:id",
                            first ? Fragment.note(note.number()).name() : "",
                            "target",
                            marked.contains(note.number())
                                    ? Fragment.mark(note.number()).link()
                                    : "")
                    .text(note.text().text())
                    .close();
        }
        xml.close().close();
    }
}
