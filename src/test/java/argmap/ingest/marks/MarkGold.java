package argmap.ingest.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;

/**
 * Where the marks of a generated book stand in one of its readings: the truth's words are found
 * again in the reading, and with them its lines of text, its notes and the places of its marks.
 */
@NullUnmarked
final class MarkGold {
    /** Lines that a mark may stand in, the notes they call, and where each mark stands. */
    record Page(String text, List<int[]> lines, List<GoldNote> notes) {}

    /**
     * A note and its mark.
     *
     * @param label as printed
     * @param start of its words in the reading
     * @param after the offset behind the last letter before its mark; -1 where it is on no line
     * @param rest the signs that stand at that place beside the mark
     * @param found false where the note itself cannot be found in the reading
     */
    record GoldNote(String label, int start, int end, int after, String rest, boolean found) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern CUE = Pattern.compile("\\s*(\\? ){1,}.*");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();

    private MarkGold(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(key(matcher.group()));
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static List<Page> read(Path book, String reading) throws IOException {
        return read(book, reading, Files.readString(book.resolve(reading)));
    }

    static List<Page> read(Path book, String reading, String text) throws IOException {
        JsonNode truth = JSON.readTree(book.resolve("truth.json").toFile());
        MarkGold gold = new MarkGold(text);
        return gold.pages(truth, reading.contains("seedstyle"));
    }

    private record True(String label, int key, int word, String rest, int paragraph) {}

    private List<Page> pages(JsonNode truth, boolean cues) {
        List<String> body = new ArrayList<>();
        List<True> marks = new ArrayList<>();
        int index = 0;
        for (JsonNode paragraph : truth.path("paragraphs")) {
            String p = paragraph.path("text").asText();
            int from = 0;
            for (JsonNode m : paragraph.path("markers")) {
                int at = m.path("offset").asInt();
                add(body, p.substring(from, at));
                from = at;
                marks.add(
                        new True(
                                m.path("n").asText(),
                                m.path("key").asInt(),
                                body.size() - 1,
                                rest(p, at),
                                index));
            }
            add(body, p.substring(from));
            index++;
        }
        List<String> noteWords = new ArrayList<>();
        List<Integer> noteFirst = new ArrayList<>();
        for (JsonNode note : truth.path("notes")) {
            noteFirst.add(noteWords.size());
            add(noteWords, note.path("text").asText());
        }
        noteFirst.add(noteWords.size());
        String[] read = words.toArray(String[]::new);
        int[] inBody = WordAlignment.of(body.toArray(String[]::new), read);
        int[] inNotes = WordAlignment.of(noteWords.toArray(String[]::new), read);
        int[] owner = new int[read.length];
        Arrays.stream(inBody).filter(i -> i >= 0).forEach(i -> owner[i] |= 1);
        Arrays.stream(inNotes).filter(i -> i >= 0).forEach(i -> owner[i] |= 2);
        String numbering = truth.path("style").path("numbering").asText();
        boolean atEnd = numbering.startsWith("end");
        List<int[]> lines = lines();
        boolean[] isBody = bodyLines(lines, owner);
        // Scopes: pages, or all the text before the notes.
        List<Page> pages = new ArrayList<>();
        List<List<int[]>> scopes = new ArrayList<>();
        scopes.add(new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            boolean breaks =
                    cues
                            ? CUE.matcher(text.substring(line[0], line[1])).matches()
                            : i > 0 && text.substring(lines.get(i - 1)[1], line[0]).contains("\f");
            if (breaks && !atEnd) {
                scopes.add(new ArrayList<>());
            }
            scopes.get(scopes.size() - 1).add(new int[] {line[0], line[1], isBody[i] ? 1 : 0});
        }
        for (List<int[]> scope : scopes) {
            if (scope.isEmpty()) {
                continue;
            }
            int start = scope.get(0)[0];
            int end = scope.get(scope.size() - 1)[1];
            List<int[]> bodyLines = scope.stream().filter(l -> l[2] == 1).toList();
            List<GoldNote> notes = new ArrayList<>();
            for (int n = 0; n + 1 < noteFirst.size(); n++) {
                JsonNode note = truth.path("notes").get(n);
                int[] span = span(inNotes, noteFirst.get(n), noteFirst.get(n + 1));
                boolean missing = span == null;
                if (!missing && (span[0] < start || span[0] >= end)) {
                    continue;
                }
                int key = note.path("key").asInt(note.path("n").asInt());
                True mark =
                        marks.stream()
                                .filter(m -> m.key() == key)
                                .findFirst()
                                .orElse(
                                        marks.stream()
                                                .filter(
                                                        m ->
                                                                m.label()
                                                                        .equals(
                                                                                note.path("n")
                                                                                        .asText()))
                                                .findFirst()
                                                .orElse(null));
                int after = -1;
                String rest = "";
                if (mark != null && mark.word() >= 0) {
                    int w = inBody[mark.word()];
                    if (w >= 0) {
                        after = spans.get(w)[1];
                        if (!body.get(mark.word()).matches(".*\\d")) {
                            // Figures against the word are the mark.
                            while (after > spans.get(w)[0] + 1
                                    && Character.isDigit(text.charAt(after - 1))) {
                                after--;
                            }
                        }
                        rest = mark.rest();
                    }
                }
                int at = after;
                boolean here = bodyLines.stream().anyMatch(l -> at > l[0] && at <= l[1]);
                if (missing && !here) {
                    continue;
                }
                notes.add(
                        new GoldNote(
                                note.path("n").asText(),
                                missing ? 0 : span[0],
                                missing ? 0 : span[1],
                                here ? after : -1,
                                rest,
                                !missing));
            }
            pages.add(new Page(text, bodyLines, notes));
        }
        return pages;
    }

    private int[] span(int[] in, int from, int to) {
        int first = -1;
        int last = -1;
        int found = 0;
        for (int i = from; i < to; i++) {
            if (in[i] >= 0) {
                first = first < 0 ? in[i] : first;
                last = in[i];
                found++;
            }
        }
        return found * 2 < to - from || found == 0
                ? null
                : new int[] {spans.get(first)[0], spans.get(last)[1]};
    }

    /** The signs around a mark up to the blank or letter on either side. */
    private static String rest(String p, int at) {
        int from = at;
        while (from > 0
                && !Character.isLetterOrDigit(p.charAt(from - 1))
                && !Character.isWhitespace(p.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < p.length()
                && !Character.isLetterOrDigit(p.charAt(to))
                && !Character.isWhitespace(p.charAt(to))) {
            to++;
        }
        return p.substring(from, to);
    }

    private static void add(List<String> words, String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(key(matcher.group()));
        }
    }

    private List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        Matcher matcher = Pattern.compile("[^\\n\\r\\f]*[^\\s\\f][^\\n\\r\\f]*").matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            while (Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            lines.add(new int[] {from, to});
        }
        return lines;
    }

    private boolean[] bodyLines(List<int[]> lines, int[] owner) {
        boolean[] body = new boolean[lines.size()];
        int w = 0;
        boolean[] empty = new boolean[lines.size()];
        for (int i = 0; i < body.length; i++) {
            int[] line = lines.get(i);
            int all = 0;
            int own = 0;
            int other = 0;
            while (w < spans.size() && spans.get(w)[0] < line[1]) {
                if (spans.get(w)[0] >= line[0]) {
                    all++;
                    own += owner[w] & 1;
                    other += (owner[w] & 2) >> 1;
                }
                w++;
            }
            body[i] = own > 0 && own * 10 >= all * 4 && own > other;
            empty[i] = all <= 1 && line[1] - line[0] < 5;
        }
        for (int i = 1; i + 1 < body.length; i++) {
            body[i] |= empty[i] && body[i - 1] && body[i + 1];
        }
        return body;
    }

    public static void main(String[] args) throws IOException {
        for (String dir : args) {
            for (String reading :
                    List.of(
                            "clean.txt",
                            "clean-layout.txt",
                            "clean-blocks.txt",
                            "clean-seedstyle.txt",
                            "L1-ocr.txt",
                            "L1-seedstyle.txt",
                            "L2-ocr.txt",
                            "L2-seedstyle.txt")) {
                if (!Files.exists(Path.of(dir, reading))) {
                    continue;
                }
                List<Page> pages = read(Path.of(dir), reading);
                int notes = 0;
                int marks = 0;
                StringBuilder sample = new StringBuilder();
                for (Page page : pages) {
                    for (GoldNote note : page.notes()) {
                        notes++;
                        marks += note.after() >= 0 ? 1 : 0;
                        if (note.after() >= 0 && notes < 6) {
                            sample.append("   ")
                                    .append(note.label())
                                    .append(" [")
                                    .append(
                                            page.text()
                                                    .substring(
                                                            Math.max(0, note.after() - 8),
                                                            Math.min(
                                                                    page.text().length(),
                                                                    note.after() + 8))
                                                    .replace('\n', '/'))
                                    .append("] rest ")
                                    .append(note.rest());
                        }
                    }
                }
                System.out.println(
                        dir
                                + " "
                                + reading
                                + " pages "
                                + pages.size()
                                + " notes "
                                + notes
                                + " marks "
                                + marks
                                + sample);
            }
        }
    }
}
