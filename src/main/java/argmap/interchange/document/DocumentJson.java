package argmap.interchange.document;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.interchange.Json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Locale;

/**
 * The rebuilt text as JSON.
 *
 * <pre>{@code
 * {"paragraphs": [{"text": "The war began.", "page": 12, "lastPage": 12,
 *                  "markers": [{"n": 7, "offset": 14}], "span": [120, 136]}],
 *  "notes": [...], "headings": [...], "runningHeaders": [...], "pages": [...]}
 * }</pre>
 *
 * <p>{@code offset} counts UTF-16 units of the paragraph's {@code text}; {@code span} is {@code
 * [start, end)} in the source, in the same units. {@code n} is a number where the label is one. A
 * run-in heading ({@code "runIn": true}) stands in its paragraph's text too.
 */
public final class DocumentJson {
    private DocumentJson() {}

    public static String write(Document document) {
        ObjectNode root = Json.object();
        root.put("source", document.source().name());
        ArrayNode paragraphs = root.putArray("paragraphs");
        document.paragraphs().forEach(paragraph -> add(paragraphs.addObject(), paragraph));
        ArrayNode notes = root.putArray("notes");
        document.notes().forEach(note -> add(notes.addObject(), note));
        ArrayNode headings = root.putArray("headings");
        document.headings().forEach(heading -> add(headings.addObject(), heading));
        ArrayNode heads = root.putArray("runningHeaders");
        document.pages().stream()
                .map(Page::header)
                .filter(head -> !head.isEmpty())
                .distinct()
                .forEach(heads::add);
        ArrayNode pages = root.putArray("pages");
        document.pages().forEach(page -> add(pages.addObject(), page));
        return Json.write(root);
    }

    private static void add(ObjectNode to, Paragraph paragraph) {
        to.put("text", paragraph.text().text());
        to.put("kind", paragraph.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        to.put("page", paragraph.page());
        to.put("lastPage", paragraph.lastPage());
        ArrayNode breaks = to.putArray("breaks");
        for (Paragraph.PageBreak pageBreak : paragraph.breaks()) {
            breaks.addObject().put("offset", pageBreak.offset()).put("page", pageBreak.page());
        }
        ArrayNode markers = to.putArray("markers");
        for (NoteMarker marker : paragraph.markers()) {
            ObjectNode mark = markers.addObject();
            Json.label(mark, "n", marker.label());
            mark.put("offset", marker.offset());
            mark.put("note", marker.number().id());
            Json.span(mark, "span", marker.span());
            mark.put("certain", marker.certain());
        }
        Json.span(to, "span", paragraph.span());
    }

    private static void add(ObjectNode to, Note note) {
        Json.label(to, "n", note.label());
        to.put("id", note.id());
        to.put("text", note.text().text());
        to.put("page", note.page());
        to.put("lastPage", note.lastPage());
        Json.span(to, "span", note.span());
        to.put("certain", note.certain());
    }

    private static void add(ObjectNode to, Heading heading) {
        to.put("text", heading.text().text());
        to.put("before_paragraph", heading.beforeParagraph());
        to.put("level", heading.level());
        to.put("page", heading.page());
        to.put("runIn", heading.runIn());
        Json.span(to, "span", heading.text().sourceSpan());
    }

    private static void add(ObjectNode to, Page page) {
        to.put("page", page.number());
        to.put("folio", page.folio());
        to.put("header", page.header());
        Json.span(to, "span", page.span());
    }
}
