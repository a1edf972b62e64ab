package argmap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Sets invented chapters as pages, in one style after the other, with the exact truth beside them:
 * the words come from {@link InventedProse}, all choices from a fixed seed. {@code main} writes the
 * files that {@code floors.md} names.
 */
final class SetPages {
    static final Path FOLDER = Path.of("src/test/resources/argmap/bench/pages");

    private static final int CHAPTERS = 3;
    private static final int PARAGRAPHS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SYMBOLS = "*\u2020\u2021\u00a7\u00b6";
    private static final String RAISED =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Letters that a worn page has misread, and as what. */
    private static final String WORN = "eoahlicrtn";

    private static final String MISREAD = "cobbitefln";

    enum Notes {
        FOOT,
        CHAPTER,
        BOOK
    }

    enum Numbers {
        THROUGH,
        BY_PAGE,
        BY_CHAPTER,
        SYMBOLS
    }

    enum Form {
        BLOCKS,
        INDENTED,
        COLUMNS,
        RUN_ON
    }

    /** How a text is set; {@code mark} and {@code label} hold the number at {@code n}. */
    record Style(
            String name,
            Form form,
            Notes notes,
            Numbers numbers,
            String mark,
            String label,
            boolean head,
            double worn,
            boolean german) {}

    static final List<Style> STYLES =
            List.of(
                    style("plain", Form.BLOCKS, Notes.FOOT, Numbers.THROUGH, "n", "n ", 0),
                    style("points", Form.BLOCKS, Notes.FOOT, Numbers.THROUGH, "n", "n. ", 0),
                    style("symbols", Form.BLOCKS, Notes.FOOT, Numbers.SYMBOLS, "n", "n ", 0),
                    style("by-page", Form.BLOCKS, Notes.FOOT, Numbers.BY_PAGE, "n", "n ", 0),
                    style("endnotes", Form.BLOCKS, Notes.BOOK, Numbers.THROUGH, "n", "n. ", 0),
                    style(
                            "by-chapter",
                            Form.BLOCKS,
                            Notes.CHAPTER,
                            Numbers.BY_CHAPTER,
                            "n",
                            "n. ",
                            0),
                    style("bracketed", Form.BLOCKS, Notes.FOOT, Numbers.THROUGH, "[n]", "[n] ", 0),
                    style("rounded", Form.BLOCKS, Notes.FOOT, Numbers.THROUGH, "(n)", "(n) ", 0),
                    style("raised", Form.BLOCKS, Notes.FOOT, Numbers.THROUGH, "^", "^ ", 0),
                    style("indented", Form.INDENTED, Notes.FOOT, Numbers.THROUGH, "n", "n ", 0),
                    style("columns", Form.COLUMNS, Notes.FOOT, Numbers.THROUGH, "n", "n ", 0),
                    style("run-on", Form.RUN_ON, Notes.FOOT, Numbers.THROUGH, "n", "n ", 0),
                    style("worn", Form.BLOCKS, Notes.FOOT, Numbers.THROUGH, "n", "n ", .006),
                    style("worn-run-on", Form.RUN_ON, Notes.FOOT, Numbers.THROUGH, "n", "n ", .006),
                    new Style(
                            "german",
                            Form.BLOCKS,
                            Notes.FOOT,
                            Numbers.THROUGH,
                            "n",
                            "n ",
                            true,
                            0,
                            true));

    private static Style style(
            String name,
            Form form,
            Notes notes,
            Numbers numbers,
            String mark,
            String label,
            double worn) {
        boolean head = form != Form.BLOCKS || numbers == Numbers.BY_PAGE || worn > 0;
        return new Style(name, form, notes, numbers, mark, label, head, worn, false);
    }

    /** A word with the note that is marked behind it, -1 for none. */
    private record Word(String text, int note) {}

    /** A line of a paragraph or of a heading: whether it is the first one, and the last one. */
    private record Line(List<Word> words, boolean first, boolean last, boolean heading) {}

    private final Style style;
    private final Random random;
    private final InventedProse prose;
    private final List<String> noteTexts = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<List<Word>> paragraphs = new ArrayList<>();
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int folio = 11;

    private SetPages(Style style) {
        this.style = style;
        this.random = new Random(STYLES.indexOf(style) + 1L);
        this.prose = new InventedProse(random, style.german());
    }

    /** The text and its truth, as JSON. */
    static Map.Entry<String, String> set(Style style) {
        return new SetPages(style).set();
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (Style style : STYLES) {
            Map.Entry<String, String> set = set(style);
            Files.writeString(FOLDER.resolve(style.name() + ".txt"), set.getKey());
            Files.writeString(FOLDER.resolve(style.name() + ".json"), set.getValue());
        }
    }

    private Map.Entry<String, String> set() {
        for (int chapter = 0; chapter < CHAPTERS; chapter++) {
            int firstParagraph = paragraphs.size();
            int firstNote = noteTexts.size();
            headings.put(firstParagraph, prose.heading(chapter));
            for (int i = 0; i < PARAGRAPHS; i++) {
                paragraphs.add(paragraph(firstNote));
            }
            pages(firstParagraph, paragraphs.size());
            if (style.notes() == Notes.CHAPTER) {
                list(firstNote, noteTexts.size());
            }
        }
        if (style.notes() == Notes.BOOK) {
            list(0, noteTexts.size());
        }
        return Map.entry(out.toString(), truth());
    }

    private List<Word> paragraph(int firstNote) {
        List<Word> words = new ArrayList<>();
        int sentences = 3 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            String[] sentence = prose.sentence().split(" ", -1);
            for (int k = 0; k < sentence.length; k++) {
                boolean ends = k == sentence.length - 1;
                boolean comma = sentence[k].endsWith(",") && random.nextInt(8) == 0;
                boolean marked = ends ? random.nextInt(3) == 0 : comma;
                words.add(new Word(sentence[k], marked ? noteTexts.size() : -1));
                if (marked) {
                    noteTexts.add(prose.note());
                    int number = noteTexts.size();
                    boolean anew = style.numbers() == Numbers.BY_CHAPTER;
                    labels.add(String.valueOf(anew ? number - firstNote : number));
                }
            }
        }
        return words;
    }

    /** The lines of a paragraph at the style's measure; long words are divided. */
    private List<Line> lines(List<Word> words, boolean heading) {
        int measure = style.form() == Form.COLUMNS ? 40 : 66;
        List<List<Word>> rows = new ArrayList<>();
        List<Word> row = new ArrayList<>();
        int width = style.form() == Form.INDENTED ? 3 : 0;
        for (Word word : words) {
            String text = word.text();
            int room = measure - width - 2;
            if (width + text.length() > measure) {
                int cut = room >= 3 ? prose.division(text, room) : 0;
                if (cut > 0) {
                    row.add(new Word(text.substring(0, cut) + "-", -1));
                    text = text.substring(cut);
                }
                rows.add(row);
                row = new ArrayList<>();
                width = 0;
            }
            row.add(new Word(text, word.note()));
            width += text.length() + 1;
        }
        rows.add(row);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(rows.get(i), i == 0, i == rows.size() - 1, heading));
        }
        return lines;
    }

    private void pages(int from, int to) {
        List<Line> all = new ArrayList<>();
        String heading = headings.getOrDefault(from, "");
        List<Word> title = new ArrayList<>();
        for (String word : heading.split(" ", -1)) {
            title.add(new Word(word, -1));
        }
        all.addAll(lines(title, true));
        for (List<Word> paragraph : paragraphs.subList(from, to)) {
            all.addAll(lines(paragraph, false));
        }
        int height = style.form() == Form.COLUMNS ? 60 : 34;
        List<Line> page = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            page.add(line);
            used += line.last() ? 2 : 1;
            for (Word word : line.words()) {
                used += word.note() >= 0 && style.notes() == Notes.FOOT ? 3 : 0;
            }
            if (used >= height && i < all.size() - 1) {
                page(page);
                page = new ArrayList<>();
                used = 0;
            }
        }
        page(page);
    }

    private void page(List<Line> lines) {
        List<Integer> notes = new ArrayList<>();
        lines.forEach(
                l -> l.words().stream().map(Word::note).filter(n -> n >= 0).forEach(notes::add));
        for (int i = 0; i < notes.size(); i++) {
            if (style.numbers() == Numbers.BY_PAGE) {
                labels.set(notes.get(i), String.valueOf(i + 1));
            } else if (style.numbers() == Numbers.SYMBOLS) {
                String symbol = SYMBOLS.substring(i % 5, i % 5 + 1);
                labels.set(notes.get(i), symbol.repeat(1 + i / 5));
            }
        }
        boolean runOn = style.form() == Form.RUN_ON;
        if (runOn) {
            out.append("? ? ").append(prose.title()).append('\n');
        } else if (style.head() && !lines.get(0).heading()) {
            out.append(prose.title()).append("\n\n");
        }
        body(lines);
        if (style.notes() == Notes.FOOT) {
            for (int note : notes) {
                out.append(runOn ? "" : "\n").append(note(note));
            }
        }
        out.append(runOn ? "[" + folio + "]\n" : "\n" + folio + "\n\f");
        folio++;
    }

    private void body(List<Line> lines) {
        List<String> rows = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Line line : lines) {
            StringBuilder row = new StringBuilder();
            for (Word word : line.words()) {
                row.append(row.isEmpty() ? "" : " ").append(worn(word.text()));
                if (word.note() >= 0) {
                    row.append(wornMark(numbered(style.mark(), word.note())));
                }
            }
            switch (style.form()) {
                case RUN_ON -> {
                    whole.append(whole.isEmpty() ? "" : " ").append(row);
                    if (line.last() || line.equals(lines.get(lines.size() - 1))) {
                        rows.add(whole.toString());
                        whole.setLength(0);
                    }
                }
                case INDENTED -> {
                    rows.add((line.first() && !line.heading() ? "   " : "") + row);
                    if (line.heading() && line.last()) {
                        rows.add("");
                    }
                }
                default -> {
                    rows.add(row.toString());
                    if (line.last()) {
                        rows.add("");
                    }
                }
            }
        }
        if (style.form() == Form.COLUMNS) {
            rows = columns(rows, lines.get(0).heading() ? 2 : 0);
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        rows.forEach(row -> out.append(row).append('\n'));
    }

    /** The rows below a heading in two columns. */
    private static List<String> columns(List<String> rows, int heading) {
        List<String> set = new ArrayList<>(rows.subList(0, heading));
        List<String> below = rows.subList(heading, rows.size());
        int half = (below.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            String right = half + i < below.size() ? below.get(half + i) : "";
            set.add(String.format(Locale.ROOT, "%-46s%s", below.get(i), right).stripTrailing());
        }
        return set;
    }

    private void list(int from, int to) {
        out.append(prose.notesHeading()).append("\n");
        for (int note = from; note < to; note++) {
            out.append('\n').append(note(note));
        }
        out.append("\n").append(folio++).append("\n\f");
    }

    /** A note with its label, wrapped unless it runs on. */
    private String note(int note) {
        String text = numbered(style.label(), note) + worn(noteTexts.get(note));
        if (style.form() == Form.RUN_ON) {
            return text + "\n";
        }
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        for (String word : text.split(" ", -1)) {
            if (width > 0 && width + word.length() > 70) {
                wrapped.append('\n');
                width = 0;
            }
            wrapped.append(width == 0 ? "" : " ").append(word);
            width += word.length() + 1;
        }
        return wrapped.append('\n').toString();
    }

    private String numbered(String form, int note) {
        String label = labels.get(note);
        StringBuilder raised = new StringBuilder();
        label.chars()
                .filter(Character::isDigit)
                .forEach(c -> raised.append(RAISED.charAt(c - '0')));
        return form.replace("n", label).replace("^", raised);
    }

    private String worn(String text) {
        StringBuilder worn = new StringBuilder(text);
        for (int i = 0; i < worn.length() && style.worn() > 0; i++) {
            int at = WORN.indexOf(worn.charAt(i));
            if (at >= 0 && random.nextDouble() < style.worn()) {
                worn.setCharAt(i, MISREAD.charAt(at));
            }
        }
        return worn.toString();
    }

    /** Every second raised figure of a worn page is read as a sign. */
    private String wornMark(String mark) {
        StringBuilder worn = new StringBuilder(mark);
        for (int i = 0; i < worn.length() && style.worn() > 0; i++) {
            if (random.nextBoolean()) {
                worn.setCharAt(i, "!?*\u00ae\u00b0".charAt(random.nextInt(5)));
            }
        }
        return worn.toString();
    }

    private String truth() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode texts = root.putArray("paragraphs");
        for (List<Word> paragraph : paragraphs) {
            ObjectNode node = texts.addObject();
            StringBuilder text = new StringBuilder();
            ArrayNode markers = JSON.createArrayNode();
            for (Word word : paragraph) {
                text.append(text.isEmpty() ? "" : " ").append(word.text());
                if (word.note() >= 0) {
                    ObjectNode marker = markers.addObject();
                    marker.put("n", labels.get(word.note()));
                    marker.put("offset", text.length());
                }
            }
            node.put("text", text.toString());
            node.set("markers", markers);
        }
        ArrayNode notes = root.putArray("notes");
        for (int i = 0; i < noteTexts.size(); i++) {
            notes.addObject().put("n", labels.get(i)).put("text", noteTexts.get(i));
        }
        ArrayNode heads = root.putArray("headings");
        headings.forEach(
                (at, text) -> heads.addObject().put("text", text).put("before_paragraph", at));
        return root.toString().replace("},{", "},\n{") + "\n";
    }
}
