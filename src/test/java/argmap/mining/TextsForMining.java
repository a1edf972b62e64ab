package argmap.mining;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents to mine: from plain paragraphs, or from the exact truth of a printed chapter. */
public final class TextsForMining {
    private TextsForMining() {}

    /** Where the texts shared by all working copies lie. */
    public static Path shared() {
        return Path.of(System.getProperty("argmap.shared", "../shared"));
    }

    /**
     * Paragraphs parted by blank lines; a line that starts with {@code #} or {@code ##} is a
     * heading.
     */
    public static Document ofText(String text) {
        Source source = new Source("text", text);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        int at = 0;
        for (String block : text.split("\n\n", -1)) {
            Span span = new Span(at, at + block.length());
            CleanText clean = CleanText.of(source, span);
            if (block.startsWith("#")) {
                headings.add(
                        new Heading(
                                clean,
                                block.startsWith("##") ? 2 : 1,
                                paragraphs.size(),
                                1,
                                false));
            } else if (!block.isBlank()) {
                paragraphs.add(
                        new Paragraph(
                                paragraphs.size(),
                                Paragraph.Kind.PLAIN,
                                clean,
                                1,
                                List.of(),
                                List.of()));
            }
            at += block.length() + 2;
        }
        return new Document(
                source, List.of(), paragraphs, headings, List.of(), List.of(), List.of());
    }

    /** A chapter as its typesetter knew it. */
    public static Document ofTruth(Path file) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (JsonNode paragraph : truth.get("paragraphs")) {
            spans.add(add(all, paragraph.get("text").asText()));
        }
        List<Span> heads = new ArrayList<>();
        for (JsonNode heading : truth.get("headings")) {
            heads.add(add(all, heading.get("text").asText()));
        }
        List<Span> notes = new ArrayList<>();
        for (JsonNode note : truth.get("notes")) {
            notes.add(add(all, note.get("text").asText()));
        }
        Source source = new Source(file.toString(), all.toString());
        return new Document(
                source,
                List.of(),
                paragraphs(truth, source, spans),
                headings(truth, source, heads),
                notes(truth, source, notes),
                List.of(),
                List.of());
    }

    private static Span add(StringBuilder all, String text) {
        int start = all.length();
        all.append(text);
        Span span = new Span(start, all.length());
        all.append("\n\n");
        return span;
    }

    private static List<Paragraph> paragraphs(JsonNode truth, Source source, List<Span> spans) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonNode one : truth.get("paragraphs")) {
            List<NoteMarker> markers = new ArrayList<>();
            for (JsonNode marker : one.get("markers")) {
                String n = marker.get("n").asText();
                int offset = marker.get("offset").asInt();
                markers.add(new NoteMarker(NoteNumber.of(n), offset, new Span(0, 0), true));
            }
            int index = paragraphs.size();
            String kind = one.path("kind").asText("para");
            paragraphs.add(
                    new Paragraph(
                            index,
                            kind.equals("quote")
                                    ? Paragraph.Kind.BLOCK_QUOTATION
                                    : Paragraph.Kind.PLAIN,
                            CleanText.of(source, spans.get(index)),
                            one.get("page").asInt(),
                            List.of(),
                            markers));
        }
        return paragraphs;
    }

    private static List<Heading> headings(JsonNode truth, Source source, List<Span> spans) {
        List<Heading> headings = new ArrayList<>();
        for (JsonNode one : truth.get("headings")) {
            headings.add(
                    new Heading(
                            CleanText.of(source, spans.get(headings.size())),
                            one.get("level").asInt(),
                            one.get("before_paragraph").asInt(),
                            one.get("page").asInt(),
                            false));
        }
        return headings;
    }

    private static List<Note> notes(JsonNode truth, Source source, List<Span> spans) {
        List<Note> notes = new ArrayList<>();
        for (JsonNode one : truth.get("notes")) {
            String n = one.get("n").asText();
            notes.add(
                    new Note(
                            NoteNumber.of(n),
                            CleanText.of(source, spans.get(notes.size())),
                            one.get("page").asInt(),
                            one.get("lastPage").asInt(),
                            new Span(0, 0),
                            true));
        }
        return notes;
    }
}
