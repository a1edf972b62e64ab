package argmap.ingest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.interchange.document.DocumentJson;
import argmap.text.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the seed text holds, {@code seed.truth}, and what is read of it in the same form. */
public final class SeedTruth {
    private static final Path SEED = Path.of("seeds", "walt-revolution-and-war.txt");
    private static final Path TRUTH =
            Path.of("src", "test", "resources", "argmap", "ingest", "seed.truth");

    private SeedTruth() {}

    static Document document() {
        return Ingest.read(new Source("seed", SharedBooks.text(SEED))).value();
    }

    /** The seed as read, in the form that truths have. */
    public static String json() {
        return DocumentJson.write(document());
    }

    /** How well its paragraphs (with their marks), notes and headings agree: F1 of whole lines. */
    public static Map<String, Double> scores() {
        Document document = document();
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put(
                "paragraphs",
                f1(of("paragraph"), document.paragraphs().stream().map(SeedTruth::line).toList()));
        scores.put(
                "notes", f1(of("note"), document.notes().stream().map(SeedTruth::line).toList()));
        scores.put(
                "headings",
                f1(of("heading"), document.headings().stream().map(SeedTruth::line).toList()));
        return scores;
    }

    private static double f1(List<String> wanted, List<String> got) {
        List<String> left = new ArrayList<>(wanted);
        long right = got.stream().filter(left::remove).count();
        return 2.0 * right / (wanted.size() + got.size());
    }

    static List<String> of(String kind) {
        return SharedBooks.text(TRUTH).lines().filter(l -> l.startsWith(kind + " |")).toList();
    }

    static String line(Paragraph paragraph) {
        String text = paragraph.text().text();
        String marks =
                paragraph.markers().stream()
                        .map(marker -> mark(text, marker))
                        .collect(Collectors.joining(" "));
        String pages = paragraph.page() + "-" + paragraph.lastPage();
        return String.join(" | ", "paragraph", pages, first(text, 5), marks);
    }

    private static String mark(String text, NoteMarker marker) {
        String before = text.substring(0, marker.offset());
        return marker.label() + ":" + before.substring(before.lastIndexOf(' ') + 1);
    }

    static String line(Note note) {
        String text = note.text().text();
        List<String> words = words(text);
        String last = String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
        String pages = note.page() + "-" + note.lastPage();
        return String.join(" | ", "note", note.label(), pages, first(text, 3), last);
    }

    static String line(Heading heading) {
        return String.join(
                " | ",
                "heading",
                String.valueOf(heading.page()),
                heading.text().text(),
                String.valueOf(heading.beforeParagraph()),
                heading.runIn() ? "run-in" : "own line");
    }

    private static String first(String text, int count) {
        List<String> words = words(text);
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
