package argmap.interchange.document;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.interchange.Json;
import argmap.text.CleanText;
import argmap.text.Geometry;
import argmap.text.Geometry.Box;
import argmap.text.Source;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
 *
 * <p>Of a PDF or a scan with boxes, each part has {@code boxes}: of each line it stands in, {@code
 * [sheet, left, top, right, bottom]}, sheets counted from 1 and measured in the file's own unit
 * (points of a PDF, pixels of a scan) from the sheet's upper left corner. Of a file with elements
 * each has its {@code element}.
 */
public final class DocumentJson {
    private static final double TENTHS = 10;

    private final Source source;

    private DocumentJson(Source source) {
        this.source = source;
    }

    public static String write(Document document) {
        return new DocumentJson(document.source()).json(document);
    }

    private String json(Document document) {
        ObjectNode root = Json.object();
        root.put("source", source.name());
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

    private void add(ObjectNode to, Paragraph paragraph) {
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
            boxes(mark, g -> g.boxes(marker.span()));
            mark.put("certain", marker.certain());
        }
        Json.span(to, "span", paragraph.span());
        place(to, paragraph.text());
    }

    private void add(ObjectNode to, Note note) {
        Json.label(to, "n", note.label());
        to.put("id", note.id());
        to.put("text", note.text().text());
        to.put("page", note.page());
        to.put("lastPage", note.lastPage());
        Json.span(to, "span", note.span());
        place(to, note.text());
        to.put("certain", note.certain());
    }

    private void add(ObjectNode to, Heading heading) {
        to.put("text", heading.text().text());
        to.put("before_paragraph", heading.beforeParagraph());
        to.put("level", heading.level());
        to.put("page", heading.page());
        to.put("runIn", heading.runIn());
        Json.span(to, "span", heading.text().sourceSpan());
        place(to, heading.text());
    }

    private void add(ObjectNode to, Page page) {
        to.put("page", page.number());
        to.put("folio", page.folio());
        to.put("header", page.header());
        Json.span(to, "span", page.span());
    }

    /** Where words stand in the file they were read from. */
    private void place(ObjectNode to, CleanText words) {
        boxes(to, geometry -> geometry.boxes(words));
        if (source.structure().isPresent()) {
            String element = source.structure().get().elementAt(words.sourceSpan().start());
            if (!element.isEmpty()) {
                to.put("element", element);
            }
        }
    }

    private void boxes(ObjectNode to, Function<Geometry, List<Box>> found) {
        if (source.geometry().isPresent()) {
            ArrayNode boxes = to.putArray("boxes");
            for (Box box : found.apply(source.geometry().get())) {
                ArrayNode numbers = boxes.addArray().add(box.sheet() + 1);
                for (double edge : List.of(box.left(), box.top(), box.right(), box.bottom())) {
                    numbers.add(Math.round(edge * TENTHS) / TENTHS);
                }
            }
        }
    }
}
