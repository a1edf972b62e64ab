package argmap.citation;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents made of notes alone, one line each in the source. */
public final class NoteDocuments {
    private NoteDocuments() {}

    /** Notes numbered from 1. */
    public static Document of(String... notes) {
        Map<String, String> numbered = new LinkedHashMap<>();
        for (String note : notes) {
            numbered.put(Integer.toString(numbered.size() + 1), note);
        }
        return of(numbered);
    }

    /** Notes by their number. */
    public static Document of(Map<String, String> notes) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        notes.forEach(
                (label, note) -> {
                    text.append(label).append(' ');
                    spans.add(new Span(text.length(), text.length() + note.length()));
                    text.append(note).append('\n');
                });
        Source source = new Source("notes.txt", text.toString());
        List<Note> list = new ArrayList<>();
        int i = 0;
        for (String label : notes.keySet()) {
            Span span = spans.get(i++);
            Span number = new Span(span.start() - 1 - label.length(), span.start() - 1);
            list.add(
                    new Note(NoteNumber.of(label), CleanText.of(source, span), 1, 1, number, true));
        }
        return new Document(source, List.of(), List.of(), List.of(), list, List.of(), List.of());
    }

    /** Notes from lines of number, tab, text. */
    public static Document ofLines(String lines) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String line : lines.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                notes.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return of(notes);
    }
}
