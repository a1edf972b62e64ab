package argmap.bench;

import argmap.citation.Citations;
import argmap.citation.NoteDocuments;
import argmap.document.Citation;
import argmap.document.CitationField;
import argmap.document.NoteNumber;
import argmap.document.Works;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/** Invented notes in many styles against a reading by hand; the file says how they are written. */
final class InventedNotes {
    private InventedNotes() {}

    /** One text: notes by number, and for each its citations as read by hand. */
    record Case(Map<String, String> notes, Map<String, List<String>> meant) {}

    static List<Case> cases() {
        return cases("invented-notes.txt");
    }

    private static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        for (String block : resource(file).split("\n\\s*\n", -1)) {
            Map<String, String> notes = new LinkedHashMap<>();
            Map<String, List<String>> meant = new LinkedHashMap<>();
            for (String line : block.split("\n", -1)) {
                String label = Integer.toString(notes.size());
                if (line.startsWith("- ")) {
                    meant.getOrDefault(label, new ArrayList<>()).add(line.substring(2).strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String next = Integer.toString(notes.size() + 1);
                    notes.put(next, line);
                    meant.put(next, new ArrayList<>());
                }
            }
            if (!notes.isEmpty()) {
                cases.add(new Case(notes, meant));
            }
        }
        return cases;
    }

    /** Notes read wholly as by hand, of all; what is wrong goes to the predictions. */
    static int[] right(List<String> predictions) {
        return right("invented-notes.txt", predictions);
    }

    static int[] right(String file, List<String> predictions) {
        int right = 0;
        int all = 0;
        for (Case one : cases(file)) {
            Works works = Citations.read(NoteDocuments.of(one.notes())).value();
            for (Entry<String, String> note : one.notes().entrySet()) {
                List<String> read = new ArrayList<>();
                for (Citation citation : works.ofNote(NoteNumber.of(note.getKey()))) {
                    read.add(written(citation, works));
                }
                List<String> meant =
                        one.meant().getOrDefault(note.getKey(), List.of()).stream()
                                .map(InventedNotes::canonical)
                                .toList();
                all++;
                if (read.equals(meant)) {
                    right++;
                } else {
                    predictions.add(
                            "invented\t"
                                    + note.getValue()
                                    + "\n  meant "
                                    + meant
                                    + "\n  read  "
                                    + read);
                }
            }
        }
        return new int[] {right, all};
    }

    static Row row(List<String> predictions) {
        int[] right = right(predictions);
        return Row.share(
                "invented notes",
                "notes in other styles read as by hand",
                "",
                "",
                right[0],
                right[1]);
    }

    /** The first citation of the same work, where it is not the citation itself. */
    private static String arrow(Citation citation, Works works) {
        if (!citation.isResolved()) {
            return "";
        }
        Citation first = works.byWork().getOrDefault(citation.workId(), List.of()).get(0);
        return first.equals(citation) ? "" : " -> " + first.id();
    }

    private static String written(Citation citation, Works works) {
        Map<String, String> fields = new TreeMap<>();
        citation.fields().forEach((field, value) -> fields.put(field.name(), Folding.fold(value)));
        if (citation.field(CitationField.PAGES).equals(citation.pinpoint())) {
            fields.remove("PAGES");
        }
        return written(
                citation.form().name(),
                citation.signal(),
                fields,
                citation.pinpoint(),
                arrow(citation, works));
    }

    private static String written(
            String form, String signal, Map<String, String> fields, String pinpoint, String arrow) {
        return form
                + " ["
                + Folding.fold(signal)
                + "] "
                + fields
                + " @"
                + Folding.fold(pinpoint)
                + arrow;
    }

    /** A line of the file in the form that {@link #written} gives. */
    private static String canonical(String line) {
        int to = line.indexOf(" -> ");
        String arrow = to < 0 ? "" : line.substring(to);
        String rest = to < 0 ? line : line.substring(0, to);
        int at = rest.lastIndexOf('@');
        String pinpoint = at < 0 ? "" : rest.substring(at + 1);
        rest = (at < 0 ? rest : rest.substring(0, at)).strip();
        int open = rest.indexOf('[');
        boolean signalled = open > 0 && open < 10;
        String signal = signalled ? rest.substring(open + 1, rest.indexOf(']')) : "";
        int blank = rest.indexOf(' ');
        String form = blank < 0 ? rest : rest.substring(0, blank);
        String described =
                signalled
                        ? rest.substring(rest.indexOf(']') + 1)
                        : blank < 0 ? "" : rest.substring(blank);
        Map<String, String> fields = new TreeMap<>();
        for (String field : described.split("\\|", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(
                        field.substring(0, equals).strip(),
                        Folding.fold(field.substring(equals + 1)));
            }
        }
        return written(form, signal, fields, pinpoint, arrow);
    }

    static String resource(String name) {
        try (InputStream in = InventedNotes.class.getResourceAsStream("/argmap/citation/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
