package argmap.interchange.works;

import argmap.document.Document;
import argmap.document.Works;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text and the works that its notes cite. */
public record CitedText(Document document, Works works) {
    /** The notes' printed labels by id; a citation of a note that is not there has none. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        document.notesById().forEach((id, note) -> labels.put(id, note.label()));
        return labels;
    }
}
