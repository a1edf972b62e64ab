package argmap.interchange.works;

import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.SourceKinds;
import argmap.document.TextCitation;
import argmap.document.Work;
import argmap.interchange.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Citations and works as JSON.
 *
 * <pre>{@code
 * {"citations": [{"note": 166, "text": "Weber, Harbour Towns, 355-57", "span": [10, 45],
 *                 "form": "short", "signal": "see", "meaning": "background",
 *                 "work": "weber-harbour-towns", "pinpoint": "355-57",
 *                 "fields": {"author": "Weber", "title": "Harbour Towns"}}],
 *  "works": [{"id": "weber-harbour-towns", "fields": {...}, "full": false,
 *             "source": "unknown", "citations": [0], "notes": [166]}]}
 * }</pre>
 *
 * <p>{@code inText} has the works that the text itself names by author and year, by paragraph from
 * 0. A work's {@code citations} are indices, from 0, into {@code citations}; {@code span} is {@code
 * [start, end)} in the source. {@code source} is "primary", "secondary" or "unknown"; the first two
 * have a {@code sign} beside them, which says what it was told by (see {@link SourceKinds}).
 */
public final class WorksJson {
    private final CitedText cited;
    private final SourceKinds kinds;
    private final Map<NoteNumber, Note> notes;

    private WorksJson(CitedText cited) {
        this.cited = cited;
        kinds = SourceKinds.of(cited.document());
        notes = cited.document().notesByNumber();
    }

    public static String write(CitedText cited) {
        return new WorksJson(cited).write();
    }

    private String write() {
        ObjectNode root = Json.object();
        ArrayNode citations = root.putArray("citations");
        List<Citation> all = cited.works().citations();
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            add(citations.addObject(), all.get(i));
            places.computeIfAbsent(all.get(i).workId(), id -> new LinkedHashSet<>()).add(i);
        }
        ArrayNode inText = root.putArray("inText");
        for (TextCitation citation : cited.works().inText()) {
            ObjectNode to = inText.addObject();
            to.put("paragraph", citation.paragraph());
            Json.span(to, "span", citation.span());
            to.put("work", citation.workId());
            to.put("pinpoint", citation.pinpoint());
        }
        ArrayNode works = root.putArray("works");
        for (Work work : cited.works().works()) {
            add(works.addObject(), work, places.getOrDefault(work.id(), Set.of()));
        }
        return Json.write(root);
    }

    private void add(ObjectNode to, Citation citation) {
        Note note = notes.get(citation.note());
        Json.label(to, "note", citation.note().label());
        to.put("text", note == null ? "" : words(note, citation));
        Json.span(to, "span", citation.span());
        to.put("form", name(citation.form()));
        to.put("signal", citation.signal());
        to.put("meaning", name(citation.meaning()));
        to.put("work", citation.workId());
        to.put("pinpoint", citation.pinpoint());
        fields(to.putObject("fields"), citation.fields());
    }

    private void add(ObjectNode to, Work work, Set<Integer> places) {
        to.put("id", work.id());
        fields(to.putObject("fields"), work.fields());
        to.put("full", work.full());
        SourceKinds.Verdict verdict = kinds.of(work);
        to.put("source", verdict.kind().word());
        if (!verdict.sign().isEmpty()) {
            to.put("sign", verdict.sign());
        }
        ArrayNode citations = to.putArray("citations");
        Set<String> labels = new LinkedHashSet<>();
        for (int place : places) {
            citations.add(place);
            labels.add(cited.works().citations().get(place).note().label());
        }
        Json.labels(to, "notes", labels);
    }

    static String words(Note note, Citation citation) {
        String text = note.text().text();
        int end = Math.min(text.length(), citation.inNote().end());
        return text.substring(Math.min(citation.inNote().start(), end), end);
    }

    private static void fields(ObjectNode to, Map<CitationField, String> fields) {
        fields.forEach((field, value) -> to.put(name(field), value));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
