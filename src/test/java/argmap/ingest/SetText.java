package argmap.ingest;

import argmap.text.Roman;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sets a text with notes as plain lines in a style drawn by chance, so that what each line is
 * stands beyond doubt: page by page, in blocks, run on, or as a transcription without pages; clean
 * or worn.
 */
final class SetText implements RowTruth.Labelled {
    /** A printed line and what begins in it, at which offset. */
    private static final class Row {
        String text;
        final List<Integer> offsets = new ArrayList<>();
        final List<RowKind> kinds = new ArrayList<>();
        final List<Integer> ordinals = new ArrayList<>();
        int noteKind;
        int indent;
        boolean gap;
        boolean feed;
        final List<Integer> calls = new ArrayList<>();

        Row(String text, RowKind kind) {
            this.text = text;
            begin(0, kind, 0);
        }

        Row begin(int offset, RowKind kind, int ordinal) {
            offsets.add(offset);
            kinds.add(kind);
            ordinals.add(ordinal);
            return this;
        }

        RowKind first() {
            return kinds.get(0);
        }
    }

    /**
     * Whether headings are invented that are long, numbered in order, or in blocks of their own.
     */
    private static final boolean HEADINGS = Boolean.getBoolean("headings");

    private final Random random;
    private final JsonNode source;
    private final List<Row> out = new ArrayList<>();

    // The style.
    private final int measure;
    private final int noteMeasure;
    private final int height;
    private final int texture;
    private final int numbering;
    private final int label;
    private final int mark;
    private final int head;
    private final boolean folioInHead;
    private final boolean roman;
    private final int firstPage;
    private final boolean hyphens;
    private final boolean ragged;
    private final boolean sideBySide;
    private final boolean twoHands;
    private final boolean lineNumbers;
    private final int headingForm;

    /** One paragraph in so many has a heading invented for it. */
    private final int sections;

    /** Whether headings are numbered in order, and how. */
    private final boolean sectioned;

    private final int sectionForm;
    private int section;
    private int subsection;
    private final double wear;
    private final double gapLoss;
    private final boolean paragraphGap;

    /** Whether each chapter begins on a page of its own. */
    private final boolean newPages;

    /** A scan whose raised figures the reader takes for signs. */
    private final boolean raisedRead;

    private int number;
    private int sign;
    private final List<Integer> ordinals = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<JsonNode> notes = new ArrayList<>();

    SetText(JsonNode source, long seed, int words) {
        this.source = source;
        random = new Random(seed * 7919 + 13);
        texture = pick(4, 4, 3, 4, 3); // plain, blocks, layout, run on, transcription
        measure = texture == 4 ? 62 + random.nextInt(14) : 42 + random.nextInt(52);
        noteMeasure = texture == 4 ? measure : (int) (measure / (.76 + .2 * random.nextDouble()));
        height =
                words < 1000 && random.nextInt(3) > 0
                        ? 3 + random.nextInt(14)
                        : 24 + random.nextInt(26);
        numbering =
                texture == 4 ? 6 + pick(4, 2, 1) * 0 + pick(3, 2, 1) : pick(5, 3, 2, 2, 1, 1, 2, 2);
        label =
                numbering == 4
                        ? pick(3, 2) * 4
                        : texture == 4
                                ? pick(1, 0, 1, 1, 1, 4, 0, 5, 1)
                                : pick(7, 2, 4, 2, 2, 2, 1, 0, 1, 1, 2);
        mark = pick(4, 3, 2, 1, 1, 3);
        head = pick(4, 2, 2);
        folioInHead = random.nextBoolean();
        roman = random.nextInt(8) == 0;
        firstPage = 1 + random.nextInt(300);
        hyphens = random.nextInt(3) > 0;
        ragged = random.nextInt(4) == 0;
        sideBySide = random.nextInt(5) == 0;
        twoHands = random.nextInt(10) == 0;
        lineNumbers = texture < 3 && random.nextInt(14) == 0;
        headingForm = random.nextInt(7);
        sections = HEADINGS ? 5 + 9 * pick(1, 3) : 14;
        sectioned = HEADINGS && random.nextInt(3) == 0;
        sectionForm = HEADINGS ? random.nextInt(7) : 0;
        wear = pick(4, 2, 2) * .012 * random.nextDouble();
        gapLoss = texture == 1 && random.nextInt(3) == 0 ? .25 : 0;
        paragraphGap = random.nextBoolean();
        newPages = random.nextInt(3) == 0;
        listed = random.nextInt(3) == 0 ? 2 : 0;
        raisedRead = texture != 4 && label < 2 && numbering != 4 && random.nextInt(2) == 0;
    }

    private int pick(int... odds) {
        int all = 0;
        for (int odd : odds) {
            all += odd;
        }
        int at = random.nextInt(all);
        for (int i = 0; i < odds.length; i++) {
            at -= odds[i];
            if (at < 0) {
                return i;
            }
        }
        return 0;
    }

    /** The text as it would be read, and what its rows are. */
    record Set1(Source text, SetText set) {}

    Set1 set(String name, int words) {
        List<Row> body = new ArrayList<>();
        JsonNode blocks = source.path("blocks");
        int from = random.nextInt(4) == 0 ? 0 : random.nextInt(Math.max(1, blocks.size() * 2 / 3));
        int count = 0;
        number = numbering == 1 ? random.nextInt(300) : 0;
        List<List<Row>> paragraphs = new ArrayList<>();
        for (int b = from; b < blocks.size() && count < words; b++) {
            JsonNode block = blocks.get(b);
            String kind = block.path("kind").asText();
            String text = block.path("text").asText().replace('\n', ' ');
            if (words < 1000) {
                // A small text has short paragraphs.
                int stop = text.indexOf(". ", 30 + random.nextInt(200));
                text = stop > 0 ? text.substring(0, stop + 1) : text;
            }
            count += text.length() / 6;
            boolean title =
                    text.length() < 50
                            && text.length() > 2
                            && Character.isLetter(text.charAt(text.length() - 1));
            List<Row> rows =
                    kind.equals("heading") || (title && block.path("notes").isEmpty())
                            ? heading(text)
                            : paragraph(block, text, kind);
            if (!rows.isEmpty()) {
                paragraphs.add(rows);
            }
            if (listed > 0 && random.nextInt(12) == 0 && b + 6 < blocks.size()) {
                listed--;
                items(blocks, b, paragraphs);
            }
            if (paragraphs.size() > (sections < 14 ? 1 : 4) && random.nextInt(sections) == 0) {
                paragraphs.add(heading(invented(block)));
            }
        }
        paragraphs.forEach(body::addAll);
        if (texture == 4) {
            transcription(paragraphs);
        } else {
            pages(body);
        }
        return new Set1(new Source(name, print()), this);
    }

    /** How many lists with numbers or letters of their own the text has. */
    private int listed;

    /** Paragraphs, or their first sentences, as the items of a list: no notes. */
    private void items(JsonNode blocks, int from, List<List<Row>> paragraphs) {
        int shape = random.nextInt(8);
        int count = 3 + random.nextInt(5);
        int first = shape == 7 ? 1 + random.nextInt(40) : 1;
        for (int i = 0; i < count; i++) {
            String text =
                    blocks.get((from + i) % blocks.size()).path("text").asText().replace('\n', ' ');
            int stop = text.indexOf(". ", 30);
            text = shape < 6 && stop > 0 ? text.substring(0, stop + 1) : text;
            int n = first + i;
            char letter = (char) ('a' + i);
            String label1 =
                    switch (shape) {
                        case 0 -> "(" + letter + ") ";
                        case 1 -> letter + ") ";
                        case 2 -> "(" + n + ") ";
                        case 3 -> n + ") ";
                        case 4 -> Roman.of(n) + ". ";
                        case 5 -> "(" + Roman.of(n) + ") ";
                        case 6 -> n + "\n";
                        default -> n + ". ";
                    };
            List<Row> rows = new ArrayList<>();
            if (label1.endsWith("\n")) {
                Row row = new Row(n + (random.nextBoolean() ? "." : ""), RowKind.PARAGRAPH);
                row.gap = true;
                rows.add(row);
                label1 = "";
            }
            for (String line : wrap(label1 + text, measure - 3, measure)) {
                Row row =
                        new Row(
                                line,
                                rows.isEmpty() ? RowKind.PARAGRAPH : RowKind.PARAGRAPH_GOES_ON);
                row.indent = rows.isEmpty() ? 3 : 0;
                row.gap = rows.isEmpty();
                rows.add(row);
            }
            paragraphs.add(rows);
        }
    }

    /** A few words of a paragraph, or as many as a long title has, as a heading. */
    private String invented(JsonNode block) {
        int length = HEADINGS ? pick(6, 3, 2) : 0;
        boolean asPrinted = length == 2;
        String dropped = asPrinted ? "[^\\p{L}’',:;. -]" : "[^\\p{L} ]";
        String[] words =
                block.path("text").asText().replaceAll(dropped, "").trim().split("\\s+", -1);
        int n = length == 0 ? 1 + random.nextInt(6) : 6 + random.nextInt(9 * length);
        n = Math.min(words.length, n);
        int at = random.nextInt(Math.max(1, words.length - n + 1));
        StringBuilder title = new StringBuilder();
        for (int i = at; i < at + n && i < words.length; i++) {
            String word = words[i];
            boolean upper = i == at || (!asPrinted && word.length() > 3 && headingForm < 4);
            title.append(title.length() > 0 ? " " : "")
                    .append(
                            upper && !word.isEmpty()
                                    ? word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1)
                                    : word);
        }
        String whole = title.toString().replaceAll("[,:;. -]+$", "");
        return whole.length() < 3 ? "The Town" : asPrinted && headingForm > 3 ? whole + "." : whole;
    }

    /** The number of the next section, or of the next part of this one. */
    private String sectionNumber() {
        if (section > 0 && sectionForm > 2 && random.nextInt(3) > 0) {
            subsection++;
        } else {
            section++;
            subsection = 0;
        }
        char letter = (char) ('a' + Math.min(25, Math.max(0, subsection - 1)));
        String roman = Roman.of(section).toUpperCase(Locale.ROOT);
        String part = subsection > 0 ? "." + subsection : "";
        return switch (sectionForm) {
            case 0 -> roman + ". ";
            case 1 -> section + ". ";
            case 2 -> "§ " + section + ". ";
            case 3 -> section + part + " ";
            case 4 -> section + part + ". ";
            case 5 -> "A." + section + (subsection > 0 ? "." + letter : "") + ". ";
            default -> subsection > 0 ? letter + ") " : roman + ". ";
        };
    }

    private List<Row> heading(String title) {
        String text = title;
        List<Row> rows = new ArrayList<>();
        if (random.nextInt(7) == 0) {
            // The number of a chapter stands above its title, apart.
            String[] names = {"Chapter ", "CHAPTER ", "Part ", "", "BOOK ", "Section "};
            int n = 1 + random.nextInt(20);
            String name = names[random.nextInt(names.length)];
            String numeral =
                    random.nextBoolean() || name.isEmpty()
                            ? Roman.of(n).toUpperCase(Locale.ROOT)
                            : "" + n;
            Row row =
                    new Row(name + numeral + (random.nextInt(3) == 0 ? "." : ""), RowKind.HEADING);
            row.indent = headingForm % 2 == 0 ? Math.max(0, (measure - row.text.length()) / 2) : 0;
            row.gap = true;
            rows.add(row);
        } else if (sectioned && !Character.isDigit(title.charAt(0))) {
            text = sectionNumber() + text;
        } else if (!sectioned && random.nextInt(5) < 2) {
            String[] ways = {
                Roman.of(1 + random.nextInt(12)).toUpperCase(Locale.ROOT) + ". ",
                (1 + random.nextInt(9)) + ". ",
                (1 + random.nextInt(9)) + " ",
                "Chapter " + (1 + random.nextInt(20)) + ": ",
                (1 + random.nextInt(9)) + "." + (1 + random.nextInt(5)) + " ",
                "CHAPTER " + Roman.of(1 + random.nextInt(12)).toUpperCase(Locale.ROOT) + " "
            };
            text = ways[random.nextInt(ways.length)] + text;
        } else if (random.nextInt(14) == 0) {
            text =
                    Roman.of(1 + random.nextInt(12)).toUpperCase(Locale.ROOT)
                            + (random.nextBoolean() ? "." : "");
        }
        text = headingForm % 3 == 0 ? text.toUpperCase(Locale.ROOT) : text;
        if (headingForm == 5 && Character.isLetter(text.charAt(text.length() - 1))) {
            text = text + ".";
        }
        int size = (int) (measure * (.5 + .45 * random.nextDouble()));
        boolean first = true;
        boolean apart = HEADINGS && random.nextInt(10) == 0;
        for (String line : wrap(text, size, size)) {
            Row row = new Row(line, first ? RowKind.HEADING : RowKind.HEADING_GOES_ON);
            row.indent = headingForm % 2 == 0 ? Math.max(0, (measure - line.length()) / 2) : 0;
            row.gap = first || apart;
            rows.add(row);
            first = false;
        }
        if (numbering == 3 && random.nextInt(2) == 0) {
            number = 0;
        }
        return rows;
    }

    private List<Row> paragraph(JsonNode block, String text, String kind) {
        StringBuilder marked = new StringBuilder();
        int last = 0;
        for (JsonNode call : block.path("notes")) {
            if (call.get(0).asInt() > text.length()) {
                continue;
            }
            int at = Math.min(text.length(), call.get(0).asInt());
            marked.append(text, last, Math.max(last, at)).append((char) (0xE000 + notes.size()));
            last = Math.max(last, at);
            notes.add(source.path("notes").get(call.get(1).asInt()));
            boolean other = numbering == 4 || (twoHands && random.nextInt(4) == 0);
            kinds.add(other ? 1 : numbering == 5 ? 2 : 0);
            ordinals.add(0);
            labels.add("");
            if (numbering < 3 && numbering != 2 || numbering == 3 || numbering > 5) {
                int n = notes.size() - 1;
                give(n, other ? ++sign : ++number);
            }
        }
        marked.append(text.substring(last));
        boolean quote = kind.equals("quote");
        List<Row> rows = new ArrayList<>();
        int size = quote ? measure - 4 : measure;
        int indent = quote ? 3 : 0;
        int first = paragraphGap ? 0 : 3;
        List<String> lines = wrap(marked.toString(), size - first, size);
        for (int i = 0; i < lines.size(); i++) {
            Row row = new Row("", i == 0 ? RowKind.PARAGRAPH : RowKind.PARAGRAPH_GOES_ON);
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < lines.get(i).length(); k++) {
                char c = lines.get(i).charAt(k);
                if (c >= 0xE000 && c < 0xF000) {
                    row.calls.add(c - 0xE000);
                    line.append(c);
                } else {
                    line.append(c);
                }
            }
            row.text = line.toString();
            row.indent = indent + (i == 0 ? first : 0);
            row.gap = i == 0;
            rows.add(row);
        }
        return rows;
    }

    private void give(int note, int ordinal) {
        ordinals.set(note, ordinal);
        labels.set(note, NoteLabel.print(NoteLabel.Kind.values()[kinds.get(note)], ordinal));
    }

    private List<String> wrap(String text, int first, int size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = first * 500;
        int width = 0;
        for (String word : text.trim().split("\\s+", -1)) {
            int w = TypeWidth.of(word, 0, word.length()) + 250;
            int limit = ragged ? room - random.nextInt(2500) : room;
            if (width + w > limit && line.length() > 0) {
                int cut = word.length() / 2;
                boolean breaks =
                        hyphens
                                && word.length() > 6
                                && random.nextInt(3) > 0
                                && word.chars().allMatch(Character::isLetter)
                                && width + w / 2 < limit;
                if (breaks) {
                    line.append(' ').append(word, 0, cut).append('-');
                }
                lines.add(line.toString());
                line.setLength(0);
                String rest = breaks ? word.substring(cut) : word;
                line.append(rest);
                width = TypeWidth.of(rest, 0, rest.length()) + 250;
                room = size * 500;
                continue;
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            width += w;
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private List<Row> note(int n) {
        String text = notes.get(n).path("text").asText().replace('\n', ' ');
        if (height < 20) {
            int stop = text.indexOf(". ", 10);
            text = stop > 0 ? text.substring(0, stop + 1) : text;
        }
        String l = labels.get(n);
        int shape =
                kinds.get(n) == 1 ? (label == 3 ? 3 : label == 4 ? 4 : label == 1 ? 1 : 0) : label;
        String before =
                switch (shape) {
                    case 1 -> l;
                    case 2 -> l + ". ";
                    case 3 -> l + ") ";
                    case 4 -> "(" + l + ") ";
                    case 5 -> "[" + l + "] ";
                    case 6 -> "/" + l + "/ ";
                    case 7 -> "[Footnote " + l + ": ";
                    case 8 -> "Note " + l + ". ";
                    case 9 -> raised(l) + " ";
                    case 10 -> l + "\n";
                    default -> l + " ";
                };
        boolean glueable = shape == 1 && (text.isEmpty() || !Character.isUpperCase(text.charAt(0)));
        if (glueable) {
            before = l + " ";
        }
        if (shape == 7) {
            text = text + "]";
        }
        List<Row> rows = new ArrayList<>();
        boolean alone = before.endsWith("\n");
        if (alone) {
            Row row = new Row(l, RowKind.NOTE);
            row.ordinals.set(0, ordinals.get(n));
            row.noteKind = kinds.get(n);
            row.gap = true;
            rows.add(row);
        }
        String whole = alone ? text : before + text;
        for (String line : wrap(whole, noteMeasure - 1, noteMeasure)) {
            Row row = new Row(line, rows.isEmpty() ? RowKind.NOTE : RowKind.NOTE_GOES_ON);
            row.noteKind = kinds.get(n);
            if (rows.isEmpty()) {
                row.ordinals.set(0, ordinals.get(n));
                row.gap = true;
                row.indent = random.nextInt(3) == 0 ? 0 : paragraphGap ? 0 : 2;
            }
            rows.add(row);
        }
        return rows;
    }

    static String raised(String label) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            out.append(
                    Character.isDigit(c)
                            ? "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
                                    .charAt(c - '0')
                            : c);
        }
        return out.toString();
    }

    private void pages(List<Row> body) {
        String title = source.path("title").asText();
        String chapter = source.path("chapter").asText();
        Deque<Row> todo = new ArrayDeque<>(body);
        Deque<Row> waiting = new ArrayDeque<>();
        List<Row> list = new ArrayList<>();
        boolean end = numbering == 6 || numbering == 7;
        int page = firstPage;
        boolean listed = false;
        while (!todo.isEmpty() || !waiting.isEmpty()) {
            List<Row> text = new ArrayList<>();
            Deque<Row> foot = new ArrayDeque<>(waiting);
            waiting.clear();
            int onPage = 0;
            int signs = 0;
            int most = height - (head == 2 ? 0 : 1);
            while (!todo.isEmpty()) {
                Row row = todo.peek();
                if (newPages && row.first() == RowKind.HEADING && text.size() > 2) {
                    break;
                }
                List<Row> more = new ArrayList<>();
                for (int n : row.calls) {
                    if (numbering == 2 || numbering >= 4 && numbering <= 5) {
                        give(n, kinds.get(n) == 1 && numbering != 4 ? ++signs : ++onPage);
                    }
                    if (!end) {
                        more.addAll(note(n));
                    } else {
                        list.addAll(note(n));
                    }
                }
                if (text.size() >= 3 && text.size() + foot.size() + 1 > most) {
                    if (end) {
                        list.subList(
                                        list.size()
                                                - row.calls.stream()
                                                        .mapToInt(n -> note(n).size())
                                                        .sum(),
                                        list.size())
                                .clear();
                    }
                    break;
                }
                text.add(todo.poll());
                foot.addAll(more);
                if (text.size() + foot.size() > most) {
                    break;
                }
            }
            List<Row> here = new ArrayList<>();
            while (!foot.isEmpty() && (here.size() < 2 || text.size() + here.size() < most)) {
                here.add(foot.poll());
            }
            waiting.addAll(foot);
            // What was numbered but not set stays on the next page with its number.
            furniture(page, page == firstPage, true, title, chapter);
            if (!here.isEmpty()) {
                here.get(0).gap = true;
                if (texture != 2 && random.nextInt(30) == 0) {
                    text.add(new Row("________", RowKind.NOISE));
                }
            }
            out.addAll(numbered(text));
            out.addAll(sideBySide ? sideBySide(here) : here);
            furniture(page, page == firstPage, false, title, chapter);
            page++;
            boolean chapterEnds =
                    numbering == 6
                            && todo.peek() != null
                            && todo.peek().first() == RowKind.HEADING
                            && list.size() > 3
                            && random.nextInt(2) == 0;
            if (end && !listed && !list.isEmpty() && (todo.isEmpty() || chapterEnds)) {
                Row heading =
                        new Row(headingForm % 3 == 0 ? "NOTES" : "Notes", RowKind.NOTES_HEADING);
                heading.gap = true;
                if (random.nextInt(8) > 0) {
                    todo.addFirst(heading);
                } else {
                    todo.addFirst(list.remove(0));
                }
                List<Row> rest = new ArrayList<>(todo);
                todo.clear();
                todo.add(rest.get(0));
                todo.addAll(list);
                todo.addAll(rest.subList(1, rest.size()));
                list.clear();
                number = 0;
                listed = numbering == 7;
            }
        }
    }

    private List<Row> numbered(List<Row> text) {
        if (!lineNumbers) {
            return text;
        }
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            all.add(text.get(i));
        }
        return all;
    }

    private List<Row> sideBySide(List<Row> rows) {
        List<Row> all = new ArrayList<>();
        for (Row row : rows) {
            Row before = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean fits =
                    before != null
                            && before.first().isNote()
                            && row.first() == RowKind.NOTE
                            && before.text.length() + row.text.length() < noteMeasure - 3
                            && before.text.endsWith(".");
            if (fits && before != null) {
                before.text = before.text + (texture == 2 ? "   " : " ");
                before.begin(before.text.length(), RowKind.NOTE, row.ordinals.get(0));
                before.text = before.text + row.text;
            } else {
                all.add(row);
            }
        }
        return all;
    }

    private void furniture(int page, boolean first, boolean top, String title, String chapter) {
        String folio = roman ? Roman.of(page % 90 + 1) : Integer.toString(page);
        String words = page % 2 == 0 ? title : chapter;
        words = headingForm % 2 == 0 ? words.toUpperCase(Locale.ROOT) : words;
        if (top) {
            Row row = null;
            if (head < 2 && !first) {
                String text =
                        !folioInHead
                                ? words
                                : page % 2 == 0 ? folio + " " + words : words + " " + folio;
                if (folioInHead && random.nextInt(4) == 0) {
                    out.add(mark(new Row(folio, RowKind.FOLIO), true));
                    text = words;
                    row = new Row(text, RowKind.HEAD);
                    row.gap = texture == 1;
                    out.add(row);
                    return;
                }
                row = new Row(text, RowKind.HEAD);
            }
            if (row != null) {
                out.add(mark(row, true));
            }
        } else if (!folioInHead || head == 2 || first) {
            String text =
                    headingForm == 3
                            ? "[" + folio + "]"
                            : headingForm == 4 ? "\u2013 " + folio + " \u2013" : folio;
            Row row = new Row(text, RowKind.FOLIO);
            row.gap = true;
            row.indent = measure / 2;
            out.add(row);
        }
    }

    private Row mark(Row row, boolean feed) {
        row.feed = feed;
        row.indent = measure / 4;
        return row;
    }

    private void transcription(List<List<Row>> paragraphs) {
        int way = numbering - 6; // behind the paragraph, at the chapter's end, at the end
        List<Row> list = new ArrayList<>();
        for (List<Row> rows : paragraphs) {
            out.addAll(rows);
            for (Row row : rows) {
                for (int n : row.calls) {
                    if (ordinals.get(n) == 0) {
                        give(n, ++number);
                    }
                    (way == 0 ? out : list).addAll(note(n));
                }
            }
        }
        if (!list.isEmpty()) {
            Row heading =
                    new Row(random.nextBoolean() ? "NOTES" : "FOOTNOTES:", RowKind.NOTES_HEADING);
            heading.gap = true;
            out.add(heading);
            out.addAll(list);
        }
    }

    // Printing.

    private final List<Row> printed = new ArrayList<>();

    private String print() {
        StringBuilder text = new StringBuilder();
        boolean pageGap = false;
        for (int i = 0; i < out.size(); i++) {
            Row row = out.get(i);
            boolean top = i == 0 || isPageStart(i);
            String words = worn(calls(row), row);
            boolean joins =
                    texture == 3
                            && i > 0
                            && !top
                            && row.offsets.size() == 1
                            && joinsOn(row, out.get(i - 1));
            if (joins) {
                boolean hyphen =
                        random.nextInt(3) == 0
                                && text.length() > 0
                                && text.charAt(text.length() - 1) == '-';
                if (hyphen) {
                    text.setLength(text.length() - 1);
                } else {
                    text.append(' ');
                }
                text.append(words);
                continue;
            }
            if (i > 0) {
                text.append('\n');
            }
            if (top && texture == 3) {
                text.append("? ".repeat(2 + random.nextInt(3)));
            } else if (top && i > 0 && texture < 3) {
                text.append('\f');
            }
            boolean gap = !top && (row.gap || pageGap);
            pageGap = row.first() == RowKind.HEAD;
            boolean plainGap =
                    row.first() == RowKind.FOLIO
                            || row.first() == RowKind.HEADING
                            || (row.first() == RowKind.PARAGRAPH && paragraphGap);
            if (gap
                    && (texture == 1 && random.nextDouble() >= gapLoss
                            || texture == 4
                            || texture == 2 && (plainGap || random.nextInt(9) == 0)
                            || texture == 0 && random.nextInt(25) == 0)) {
                text.append('\n');
                if (row.first() == RowKind.HEADING && random.nextInt(3) == 0) {
                    text.append('\n');
                }
            }
            if (texture == 2 || (texture == 4 && row.first().isNote() && label != 7)) {
                text.append(" ".repeat(row.indent));
            }
            text.append(words);
            printed.add(row);
        }
        return text.append('\n').toString();
    }

    private boolean isPageStart(int i) {
        return out.get(i).feed
                || (i > 0
                        && out.get(i - 1).first() == RowKind.FOLIO
                        && !out.get(i - 1).feed
                        && texture < 4);
    }

    private static boolean joinsOn(Row row, Row before) {
        return row.first().goesOn() && before.first().onward() == row.first();
    }

    private String calls(Row row) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < row.text.length(); k++) {
            char c = row.text.charAt(k);
            if (c < 0xE000 || c >= 0xF000) {
                text.append(c);
                continue;
            }
            String l = labels.get(c - 0xE000);
            String[] dirt = {"*", "!", "?", "\u00ae", "'", "\u201d", "", "\u00b0"};
            text.append(
                    switch (mark) {
                        case 1 -> " " + l;
                        case 2 -> "[" + l + "]";
                        case 3 -> "(" + l + ")";
                        case 4 -> raised(l);
                        case 5 -> random.nextInt(3) == 0 ? l : dirt[random.nextInt(dirt.length)];
                        default -> l;
                    });
        }
        return text.toString();
    }

    /** Characters and what a reader takes them for. */
    private static final String[] TAKEN = {
        "eco",
        "coe",
        "hnb",
        "ntu",
        "uat",
        "rtn",
        "il1",
        "lI1",
        "1lI",
        "0Oo",
        "5Ss",
        "8B3",
        "6bG",
        "9g7",
        "2zZ",
        "3s5",
        "4A1",
        "7?1",
        ".,",
        ",.",
        "T'f",
        "S5s",
        "I1l",
        "Oo0",
        "fT{",
        "*\u201d'"
    };

    /** What a reader makes of each raised figure. */
    private static final String[][] RAISED_AS = {
        {"\u00b0", "0", "o", "*"},
        {"!", "'", "\u2018", "1", "1", "|", "\""},
        {"?", "*", "\u201d", "2", "2", "\""},
        {"*", "\u00b0", "\u201d", "3", "3", "\u2019"},
        {"*", "\u201c", "\u2018", "4", "4", "4"},
        {"\u00b0", "5", "5", "\u2019", "\u00a7", "*"},
        {"\u00ae", "\u00b0", "6", "6", "*"},
        {"\u2019", "7", "7", "?", "\""},
        {"\u00ae", "\u00a7", "8", "8", "*"},
        {"\u00ae", "\u00b0", "?", "9", "9"}
    };

    private String worn(String text, Row row) {
        if (wear == 0 && !raisedRead) {
            return text;
        }
        StringBuilder out1 = new StringBuilder(text);
        for (int i = 0; i < out1.length(); i++) {
            boolean label1 = row.first() == RowKind.NOTE && i < 3;
            if (random.nextDouble() < wear * (label1 ? 6 : 1)) {
                for (String taken : TAKEN) {
                    if (taken.charAt(0) == out1.charAt(i)) {
                        out1.setCharAt(i, taken.charAt(1 + random.nextInt(taken.length() - 1)));
                        break;
                    }
                }
            }
        }
        if (row.first() == RowKind.NOTE && raisedRead && row.offsets.size() == 1) {
            int digits = 0;
            while (digits < out1.length() && Character.isDigit(out1.charAt(digits))) {
                digits++;
            }
            int words = digits;
            while (words < out1.length() && out1.charAt(words) == ' ') {
                words++;
            }
            if (digits > 0 && words < out1.length() && random.nextInt(4) > 0) {
                StringBuilder dirt = new StringBuilder();
                for (int i = 0; i < digits; i++) {
                    String[] as = RAISED_AS[out1.charAt(i) - '0'];
                    dirt.append(as[random.nextInt(as.length)]);
                }
                return dirt + (random.nextInt(5) == 0 ? " " : "") + out1.substring(words);
            }
        }
        if (row.first() == RowKind.NOTE && wear > .005 && random.nextInt(40) == 0) {
            int blank = out1.indexOf(" ");
            if (blank > 0 && blank < 5) {
                return out1.substring(blank + 1);
            }
        }
        return out1.toString();
    }

    /** What the rows of the read text are. */
    @Override
    public void label(Lines lines, RowKind[] kindsOf, int[] ordinalsOf, int[] noteKindsOf) {
        int at = -1;
        int lineStart = 0;
        for (int row = 0; row < lines.count(); row++) {
            if (!lines.within(row)) {
                at++;
                lineStart = lines.start(row);
            }
            Row set = printed.get(Math.min(at, printed.size() - 1));
            int found = lines.within(row) ? -1 : 0;
            for (int s = 1; s < set.offsets.size() && found < 0; s++) {
                if (Math.abs(set.offsets.get(s) - (lines.start(row) - lineStart)) <= 1) {
                    found = s;
                }
            }
            if (found < 0) {
                kindsOf[row] = kindsOf[row - 1].onward();
            } else {
                kindsOf[row] = set.kinds.get(found);
                if (kindsOf[row] == RowKind.NOTE) {
                    ordinalsOf[row] = set.ordinals.get(found);
                    noteKindsOf[row] = set.noteKind;
                }
            }
        }
    }
}
