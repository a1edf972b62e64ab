package argmap.bench;

import argmap.citation.Citations;
import argmap.citation.NoteDocuments;
import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Works;
import argmap.message.Diagnosed;
import argmap.message.Message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where short forms and ibids of a book lead, by {@code resolution.json}. */
final class EmbassyResolution {
    private EmbassyResolution() {}

    static List<Row> rows(Path folder, List<String> predictions) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        Map<String, String> notes = new LinkedHashMap<>();
        truth.get("notes").forEach(n -> notes.put(n.get("n").asText(), n.get("text").asText()));
        return rows(folder, folder.getFileName().toString(), NoteDocuments.of(notes), predictions);
    }

    static List<Row> rows(Path folder, String set, Document document, List<String> predictions)
            throws IOException {
        Diagnosed<Works> read = Citations.read(document);
        Works works = read.value();
        JsonNode cases =
                new ObjectMapper()
                        .readTree(folder.resolve("resolution.json").toFile())
                        .get("resolve");
        int right = 0;
        int reported = 0;
        int wrong = 0;
        int lastWins = 0;
        for (JsonNode one : cases) {
            String note = one.get("n").asText();
            String meant = workMeant(works, one.get("fullFormNote"));
            Citation citation = shortForm(works.ofNote(NoteNumber.of(note)));
            boolean said = isReported(read.diagnostics(), document, note);
            boolean fits = citation != null && isMeant(works, citation, one, meant);
            lastWins +=
                    one.get("form").asText().equals("ibid") && !one.has("misplacedIbid") ? 1 : 0;
            if (fits) {
                right++;
            } else if (said) {
                reported++;
            } else {
                wrong++;
            }
            if (!fits) {
                predictions.add(
                        set
                                + " "
                                + note
                                + "\tmeant "
                                + meant
                                + "\tread "
                                + (citation == null ? "nothing" : citation.workId())
                                + (said ? "\treported" : "\tNOT REPORTED"));
            }
        }
        return List.of(
                new Row(
                        set,
                        "short forms and ibids as meant or reported",
                        "41 of 46",
                        lastWins + " (ibid. to the note before, no short forms)",
                        (right + reported) + " of " + cases.size() + " (" + reported + " reported)",
                        (double) (right + reported) / cases.size()),
                Row.none(set, "wrong without a word", wrong));
    }

    private static String workMeant(Works works, JsonNode fullFormNote) {
        if (fullFormNote.isNull()) {
            return "";
        }
        List<Citation> there = works.ofNote(NoteNumber.of(fullFormNote.asText()));
        return there.stream()
                .filter(c -> c.form() == Form.FULL)
                .findFirst()
                .or(() -> there.stream().findFirst())
                .map(Citation::workId)
                .orElse("nothing read in note " + fullFormNote.asText());
    }

    /** With no full form in the text the answer is a work without one. */
    private static boolean isMeant(Works works, Citation citation, JsonNode one, String meant) {
        return one.get("fullFormNote").isNull()
                ? works.work(citation.workId()).map(w -> !w.full()).orElse(false)
                : citation.workId().equals(meant);
    }

    private static @org.jspecify.annotations.Nullable Citation shortForm(List<Citation> ofNote) {
        return ofNote.stream()
                .filter(c -> c.form() != Form.FULL)
                .findFirst()
                .or(() -> ofNote.stream().findFirst())
                .orElse(null);
    }

    private static boolean isReported(List<Message> diagnostics, Document document, String id) {
        Note note = document.note(NoteNumber.of(id)).orElse(null);
        return note != null
                && diagnostics.stream()
                        .filter(d -> d.code().startsWith("citation."))
                        .filter(d -> d.code().contains("ibid") || d.code().contains("ambiguous"))
                        .anyMatch(d -> note.span().contains(d.span()));
    }
}
