package argmap.ingest;

import argmap.text.Roman;
import argmap.text.Source;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A page or two as people paste them, each with one difficulty drawn by chance: numbered
 * paragraphs, sections that are numbered only, quotations set off, notes behind their paragraph,
 * under a heading or below a number that stands alone, numbers misread as words, lists, court
 * pages. Every line is known for what it is.
 */
final class ShortText implements RowTruth.Labelled {
    /** A printed line; {@code gap} empty lines stand before it. */
    private record Line(String text, RowKind kind, int ordinal, int noteKind, int gap, int indent) {
        Line with(int newGap, int newIndent) {
            return new Line(text, kind, ordinal, noteKind, newGap, newIndent);
        }
    }

    /** What stands on the paper when a form feed is due. */
    private static final Line FEED = new Line("\f", RowKind.NOISE, 0, 0, 0, 0);

    private static final String[] COMPANY = {
        "HVO",
        "BGB",
        "Stat.",
        "Edw.",
        "U. S. C.",
        "Geo. III",
        "Rep.",
        "ff.",
        "men",
        "years",
        "shillings",
        "barrels",
        "Hen. VIII",
        "GG",
        "km"
    };

    private final Random random;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String title;
    private final String chapter;
    private final List<Line> out = new ArrayList<>();
    private final List<Line> printed = new ArrayList<>();
    private final int measure;
    private final boolean ragged;

    /** 0 lines with gaps between blocks, 1 without, 2 first lines indented, 3 a block a line. */
    private int texture;

    private int at;
    private int difficulty;

    ShortText(JsonNode source, long seed) {
        random = new Random(seed * 6151 + 7);
        for (JsonNode block : source.path("blocks")) {
            if (block.path("kind").asText().equals("heading")) {
                continue;
            }
            for (String s :
                    block.path("text")
                            .asText()
                            .replace('\n', ' ')
                            .split("(?<=[.?!]) (?=\\p{Lu})", -1)) {
                String sentence = s.strip();
                if (sentence.length() > 12
                        && sentence.length() < 260
                        && ".?!".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                        && !sentence.matches("[IVXLC]+\\.? .*")) {
                    sentences.add(sentence);
                }
            }
        }
        for (JsonNode note : source.path("notes")) {
            String text = note.path("text").asText().replace('\n', ' ').strip();
            int stop = text.indexOf(". ", 12 + random.nextInt(120));
            notes.add(stop > 0 ? text.substring(0, stop + 1) : text);
        }
        if (notes.isEmpty()) {
            notes.add("Ibid., p. 12.");
        }
        title = source.path("title").asText("The Haven");
        chapter = source.path("chapter").asText("The Chain");
        measure = (random.nextInt(6) == 0 ? 28 : 44) + random.nextInt(48);
        ragged = random.nextInt(3) == 0;
        folioOnly = random.nextBoolean();
        at = random.nextInt(sentences.size());
    }

    private int pick(int... odds) {
        int all = 0;
        for (int odd : odds) {
            all += odd;
        }
        int draw = random.nextInt(all);
        int i = 0;
        while (draw >= odds[i]) {
            draw -= odds[i++];
        }
        return i;
    }

    Source set(String name) {
        texture = 0;
        difficulty = pick(5, 3, 3, 3, 3, 3, 4, 5, 2, 3, 3, 3, 3, 3, 2);
        switch (difficulty) {
            case 0 -> numbered();
            case 1 -> sections();
            case 2 -> quotations();
            case 3 -> misreadNumbers();
            case 4 -> listBeside();
            case 5 -> alone();
            case 6 -> behindParagraph();
            case 7 -> underHeading();
            case 8 -> figures();
            case 9 -> lists();
            case 10 -> court();
            case 11 -> plain();
            case 12 -> longHeadings();
            case 13 -> footnotes();
            default -> stamps();
        }
        return new Source(name, print());
    }

    /** Which difficulty was drawn. */
    int difficulty() {
        return difficulty;
    }

    // The material.

    private String sentence() {
        at = (at + 1) % sentences.size();
        return sentences.get(at);
    }

    /** Some sentences; calls of notes are set behind some of them. */
    private String prose(int least, int most) {
        StringBuilder text = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? " " : "").append(sentence());
        }
        return text.toString();
    }

    private String note() {
        return proseNotes && random.nextInt(4) > 0
                ? prose(1, 2)
                : notes.get(random.nextInt(notes.size()));
    }

    private List<String> wrap(String text, int size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = size;
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = ragged ? size - random.nextInt(6) : size;
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A block of lines, set as the text's texture has it. */
    private void block(RowKind kind, String text, int ordinal, int noteKind, int indent) {
        block(kind, text, ordinal, noteKind, indent, measure);
    }

    private void block(RowKind kind, String text, int ordinal, int noteKind, int indent, int size) {
        if (texture == 3) {
            out.add(new Line(text.strip(), kind, ordinal, noteKind, 0, 0));
            return;
        }
        boolean first = true;
        for (String line : wrap(text, size - indent)) {
            int gap = first && texture == 0 ? 1 : 0;
            int in = indent + (first && texture == 2 && kind == RowKind.PARAGRAPH ? 3 : 0);
            out.add(
                    new Line(
                            line,
                            first ? kind : kind.onward(),
                            first ? ordinal : 0,
                            noteKind,
                            gap,
                            in));
            first = false;
        }
    }

    private void paragraph(String text) {
        block(RowKind.PARAGRAPH, text, 0, 0, 0);
    }

    private void heading(String text) {
        boolean centred = random.nextInt(4) == 0;
        int from = out.size();
        block(RowKind.HEADING, text, 0, 0, 0);
        for (int i = from; i < out.size(); i++) {
            Line line = out.get(i);
            out.set(
                    i,
                    line.with(
                            i == from && random.nextInt(8) > 0 ? 1 : line.gap(),
                            centred ? Math.max(0, (measure - line.text().length()) / 2) : 0));
        }
    }

    private void feed() {
        out.add(FEED);
    }

    private void chapterHead() {
        String[] names = {
            "CHAPTER ", "Chapter ", "KAPITEL ", "CHAPITRE ", "BOOK ", "PART ", "Section "
        };
        int n = 1 + random.nextInt(20);
        String numeral = random.nextBoolean() ? roman(n) : "" + n;
        if (random.nextInt(5) == 0) {
            heading(names[random.nextInt(names.length)].strip() + " THE " + ordinalWord(n));
        } else {
            heading(
                    names[random.nextInt(names.length)]
                            + numeral
                            + (random.nextInt(3) == 0 ? "." : ""));
        }
        if (random.nextInt(4) > 0) {
            heading(title(2, 6));
        }
    }

    private static String ordinalWord(int n) {
        String[] words = {"FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH"};
        return words[n % words.length];
    }

    private static String roman(int n) {
        return Roman.of(n).toUpperCase(Locale.ROOT);
    }

    /** Some words of a sentence, as a title. */
    private String title(int least, int most) {
        String[] words = sentence().replaceAll("[^\\p{L} ]", "").strip().split("\\s+", -1);
        int n = Math.min(words.length, least + random.nextInt(most - least + 1));
        int from = random.nextInt(words.length - n + 1);
        StringBuilder text = new StringBuilder();
        int form = random.nextInt(3);
        for (int i = from; i < from + n; i++) {
            String word = words[i];
            boolean upper = (i == from || (form == 1 && word.length() > 3)) && !word.isEmpty();
            text.append(i > from ? " " : "")
                    .append(
                            upper
                                    ? word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1)
                                    : word);
        }
        String said = text.length() < 3 ? "The Town" : text.toString();
        return form == 0 ? said.toUpperCase(Locale.ROOT) : said;
    }

    // The difficulties.

    private void numbered() {
        texture = pick(6, 1, 2, 2);
        if (random.nextInt(3) == 0) {
            heading(title(2, 6));
        }
        if (random.nextInt(4) == 0) {
            paragraph(prose(1, 3));
        }
        int first = random.nextInt(3) == 0 ? 1 + random.nextInt(60) : 1;
        int form = pick(6, 2, 1, 2, 1, 1, 1);
        int count = 2 + random.nextInt(6);
        for (int n = first; n < first + count; n++) {
            String number =
                    switch (form) {
                        case 1 -> "(" + n + ") ";
                        case 2 -> n + ") ";
                        case 3 -> "\u00a7 " + n + ". ";
                        case 4 -> "[" + n + "] ";
                        case 5 -> roman(n) + ". ";
                        case 6 -> n + " ";
                        default -> n + ". ";
                    };
            paragraph(number + prose(1, 4));
            if (random.nextInt(7) == 0) {
                paragraph(prose(1, 3));
            }
        }
    }

    private void sections() {
        texture = pick(6, 1, 1, 0);
        if (random.nextInt(4) == 0) {
            heading(title(2, 6));
        }
        int first = 1 + random.nextInt(16);
        int count = 2 + random.nextInt(4);
        int form = pick(4, 4, 2, 1, 1);
        for (int n = first; n < first + count; n++) {
            heading(
                    switch (form) {
                        case 0 -> roman(n) + ".";
                        case 1 -> roman(n);
                        case 2 -> n + ".";
                        case 3 -> "" + n;
                        default -> "\u00a7 " + n + ".";
                    });
            for (int i = 0; i <= random.nextInt(3); i++) {
                paragraph(prose(1, 4));
            }
        }
    }

    private void quotations() {
        texture = pick(8, 1, 2, 0);
        int count = 1 + random.nextInt(2);
        paragraph(prose(1, 3));
        for (int i = 0; i < count; i++) {
            String lead = prose(1, 2);
            int cut = lead.lastIndexOf(' ', lead.length() - 8);
            String[] ends = {" that", ":", ",", " as follows", " the words", " which runs", ""};
            lead = (cut > 20 ? lead.substring(0, cut) : lead) + ends[random.nextInt(ends.length)];
            paragraph(lead);
            String words = prose(1, 3);
            boolean small = random.nextBoolean();
            if (small) {
                words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
            }
            int marks = random.nextInt(3);
            words =
                    marks == 0
                            ? "\u201c" + words + "\u201d"
                            : marks == 1 ? "\"" + words + "\"" : words;
            int indent = random.nextInt(2) == 0 || texture != 0 ? 4 : 0;
            block(RowKind.PARAGRAPH, words, 0, 0, indent, measure - random.nextInt(8));
            paragraph(prose(1, 3));
        }
    }

    /** Text with calls, and the notes that were called. */
    private String called(int least, int most, int first, int form, int kind) {
        StringBuilder text = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            text.append(i > 0 ? " " : "").append(sentence()).append(call(form, kind, first + i));
        }
        calledCount = count;
        if (random.nextBoolean()) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    private int calledCount;

    private String call(int form, int kind, int n) {
        String label = NoteLabel.print(NoteLabel.Kind.values()[kind], n);
        return switch (form) {
            case 1 -> "[" + label + "]";
            case 2 -> "(" + label + ")";
            case 3 -> SetText.raised(label);
            case 4 -> " " + label;
            case 5 -> "*";
            case 6 -> dirt(label.length());
            default -> label;
        };
    }

    /** What a reader makes of small raised figures. */
    private String dirt(int length) {
        String signs = "\u00b0*?!\u00ae\u201d'\u2018";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    /** A note's label as it is printed before its words. */
    private static String printed(int form, int kind, int n) {
        String label = NoteLabel.print(NoteLabel.Kind.values()[kind], n);
        return switch (form) {
            case 1 -> label + ". ";
            case 2 -> "[" + label + "] ";
            case 3 -> "(" + label + ") ";
            case 4 -> "[Footnote " + label + ": ";
            case 5 -> SetText.raised(label) + " ";
            case 6 -> "Note " + label + ". ";
            case 7 -> label + ") ";
            default -> label + " ";
        };
    }

    private void note(int form, int kind, int n, int indent) {
        String text = note() + (form == 4 ? "]" : "");
        block(RowKind.NOTE, printed(form, kind, n) + text, n, kind, indent);
    }

    private void misreadNumbers() {
        texture = pick(5, 2, 0, 1);
        int n = 4 + random.nextInt(70);
        int pages = 1 + random.nextInt(3);
        boolean heads = random.nextBoolean() || texture == 3;
        int page = 5 + random.nextInt(200);
        for (int p = 0; p < pages; p++) {
            top(p, heads, page + p);
            paragraph(called(2, 5, n, 0, 0));
            int count = calledCount;
            for (int i = 0; i < count; i++, n++) {
                String label = "" + n;
                String like = like(label);
                block(
                        RowKind.NOTE,
                        (random.nextInt(5) < 2 && n > 9 ? like : label) + " " + note(),
                        n,
                        0,
                        0);
            }
            bottom(page + p, heads);
        }
    }

    /** What a scanner's reader makes of small figures: letters that make a word. */
    private String like(String label) {
        String[] as = {"oO\u00b0", "iIl", "zZ?", "sB8", "IAd", "sSg", "bGo", "TtY", "SsB", "gqo"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            String all = as[c - '0'];
            text.append(all.charAt(random.nextInt(all.length())));
        }
        return text.toString();
    }

    private void top(int p, boolean heads, int page) {
        if (p > 0 && texture != 3) {
            feed();
        }
        if (!heads || (p == 0 && random.nextBoolean() && texture != 3)) {
            return;
        }
        String words = page % 2 == 0 ? title : chapter;
        if (texture == 3) {
            out.add(new Line("? ? " + words, RowKind.HEAD, 0, 0, 0, 0));
        } else {
            out.add(new Line(words + (folioBelow ? "" : " " + page), RowKind.HEAD, 0, 0, 0, 0));
        }
    }

    private boolean folioBelow = true;

    /** A page without a head has its number below its notes. */
    private final boolean folioOnly;

    private void bottom(int page, boolean heads) {
        if (heads ? folioBelow : folioOnly) {
            out.add(
                    new Line(
                            texture == 3 ? "[" + page + "]" : "" + page,
                            RowKind.FOLIO,
                            0,
                            0,
                            texture == 3 ? 0 : 1,
                            0));
        }
    }

    private void footnotes() {
        texture = pick(5, 3, 2, 2);
        int kind = random.nextInt(6) == 0 ? 1 : 0;
        int form = kind == 1 ? 0 : pick(4, 3, 1, 1, 0, 1, 0, 1);
        int callForm = kind == 1 ? 0 : pick(4, 1, 1, 2, 1, 0, 2);
        proseNotes = random.nextInt(3) == 0;
        int pages = 1 + random.nextInt(3);
        boolean heads = random.nextBoolean() || texture == 3;
        String carried = "";
        folioBelow = random.nextBoolean() || texture == 3;
        int page = 5 + random.nextInt(200);
        int n = kind == 1 || random.nextBoolean() ? 1 : 1 + random.nextInt(90);
        for (int p = 0; p < pages; p++) {
            n = kind == 1 ? 1 : n;
            top(p, heads, page + p);
            if (p == 0 && random.nextInt(3) == 0 && texture != 3) {
                chapterHead();
            }
            if (!carried.isEmpty()) {
                block(RowKind.PARAGRAPH_GOES_ON, carried, 0, 0, 0);
            } else if (p > 0 && texture != 3 && random.nextInt(3) == 0) {
                heading(title(1, 6));
            }
            carried = "";
            if (random.nextInt(3) == 0) {
                paragraph(prose(1, 3));
            }
            paragraph(called(1, 4, n, callForm, kind));
            int count = calledCount;
            if (p + 1 < pages && random.nextInt(2) == 0) {
                carried = broken(prose(1, 4));
            }
            for (int i = 0; i < count; i++, n++) {
                note(form, kind, n, 0);
            }
            bottom(page + p, heads);
        }
    }

    /** Sets the first line or lines of a paragraph that goes on overleaf; gives the rest. */
    private String broken(String text) {
        List<String> lines = wrap(text, measure - (texture == 2 ? 3 : 0));
        int here = lines.size() < 2 ? 1 : 1 + random.nextInt(Math.min(3, lines.size() - 1));
        for (int i = 0; i < here; i++) {
            if (texture == 3) {
                break;
            }
            int gap = i == 0 && texture == 0 ? 1 : 0;
            RowKind kind = i == 0 ? RowKind.PARAGRAPH : RowKind.PARAGRAPH_GOES_ON;
            out.add(new Line(lines.get(i), kind, 0, 0, gap, i == 0 && texture == 2 ? 3 : 0));
        }
        if (texture == 3) {
            out.add(
                    new Line(
                            String.join(" ", lines.subList(0, here)),
                            RowKind.PARAGRAPH,
                            0,
                            0,
                            0,
                            0));
        }
        return String.join(" ", lines.subList(here, lines.size()));
    }

    private boolean proseNotes;

    private void listBeside() {
        texture = pick(5, 2, 0, 0);
        footnotes();
        if (texture == 3) {
            return;
        }
        if (random.nextBoolean()) {
            feed();
        }
        listHeading();
        int form = pick(2, 5, 1, 1);
        int count = 2 + random.nextInt(4);
        for (int n = 1; n <= count; n++) {
            block(RowKind.NOTE, printed(form, 0, n) + note(), n, 0, 0);
        }
    }

    private void listHeading() {
        String[] names = {
            "NOTES",
            "Notes",
            "FOOTNOTES:",
            "Footnotes",
            "NOTES:",
            "ANMERKUNGEN",
            "Anmerkungen",
            "NOTAS",
            "Endnotes",
            "NOTES TO CHAPTER II"
        };
        out.add(
                new Line(
                        names[random.nextInt(names.length)],
                        RowKind.NOTES_HEADING,
                        0,
                        0,
                        random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2),
                        0));
    }

    private void alone() {
        texture = 1;
        int n = random.nextBoolean() ? 1 : 1 + random.nextInt(60);
        int pages = 1 + random.nextInt(3);
        int page = 10 + random.nextInt(300);
        String head = (1 + random.nextInt(6)) + " " + title(2, 6);
        for (int p = 0; p < pages; p++) {
            if (p > 0) {
                feed();
            }
            if (random.nextInt(6) > 0) {
                boolean opens = p == 0;
                out.add(new Line(head, RowKind.HEAD, 0, 0, 0, 0));
                int blank = random.nextInt(3) == 0 ? 1 : 0;
                int from = out.size();
                paragraph(called(1, 3, n, 0, 0));
                out.set(from, out.get(from).with(opens ? blank : 1, 0));
            } else {
                paragraph(called(1, 3, n, 0, 0));
            }
            int count = calledCount;
            for (int i = 0; i < count; i++, n++) {
                out.add(
                        new Line(
                                "" + n,
                                RowKind.NOTE,
                                n,
                                0,
                                i == 0 && random.nextBoolean() ? 1 : 0,
                                0));
                int from = out.size();
                block(RowKind.NOTE_GOES_ON, note(), 0, 0, 0);
                out.set(from, out.get(from).with(random.nextInt(4) > 0 ? 1 : 0, 0));
            }
            out.add(new Line("" + (page + p), RowKind.FOLIO, 0, 0, 1, 0));
        }
    }

    private void behindParagraph() {
        texture = 0;
        chapterHead();
        int form = pick(0, 0, 5, 1, 5, 0, 1);
        int callForm = form == 3 ? 2 : 1;
        int n = random.nextInt(3) == 0 ? 1 + random.nextInt(80) : 1;
        int count = 1 + random.nextInt(5);
        int indent = form == 2 && random.nextBoolean() ? 2 : 0;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) == 0) {
                paragraph(prose(1, 3));
                continue;
            }
            paragraph(called(1, 3, n, callForm, 0));
            int notesHere = calledCount;
            for (int k = 0; k < notesHere; k++, n++) {
                note(form, 0, n, indent);
            }
        }
        if (random.nextBoolean()) {
            paragraph(prose(1, 2));
        }
    }

    private void underHeading() {
        texture = pick(6, 1, 1, 1);
        int form = pick(2, 5, 3, 1, 0, 1, 0, 1);
        int callForm = pick(2, 3, 2, 3);
        int chapters = 1 + random.nextInt(2);
        for (int c = 0; c < chapters; c++) {
            if (random.nextInt(4) > 0) {
                chapterHead();
            }
            int n = random.nextInt(6) == 0 ? 80 + random.nextInt(60) : 1;
            int first = n;
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                if (random.nextInt(3) == 0) {
                    paragraph(prose(1, 2));
                }
                paragraph(called(1, 3, n, callForm, 0));
                n += calledCount;
            }
            listHeading();
            int indent = form == 2 && random.nextBoolean() ? 2 : 0;
            for (int k = first; k < n; k++) {
                note(form, 0, k, indent);
            }
        }
    }

    /** Prose in which figures stand before words, at the beginnings of lines too. */
    private void figures() {
        texture = pick(4, 2, 1, 0);
        String[] parts = {" Part ", " Teil ", " Art. ", " No. ", " Sec. "};
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (String word : prose(2, 5).split(" ", -1)) {
                text.append(text.length() > 0 ? " " : "").append(word);
                if (random.nextInt(7) == 0) {
                    text.append(' ').append(figure());
                    text.append(random.nextBoolean() ? " " + small() + "." + small() : "");
                }
            }
            int item = random.nextInt(5);
            paragraph(item == 0 ? "(" + (5 + random.nextInt(40)) + ") " + text : text.toString());
            if (random.nextInt(3) == 0) {
                paragraph(figure() + parts[random.nextInt(parts.length)] + small());
            }
        }
    }

    private int small() {
        return 1 + random.nextInt(40);
    }

    private String figure() {
        return (1 + random.nextInt(90)) + " " + COMPANY[random.nextInt(COMPANY.length)];
    }

    private void lists() {
        texture = pick(4, 2, 2, 4);
        int page = 3 + random.nextInt(90);
        top(0, texture == 3, page);
        String lead = prose(1, 2);
        paragraph(lead.substring(0, lead.length() - 1) + (random.nextBoolean() ? ":-" : ":"));
        int form = random.nextInt(6);
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            char letter = (char) ('a' + i);
            String label =
                    switch (form) {
                        case 0 -> "(" + letter + ") ";
                        case 1 -> letter + ") ";
                        case 2 -> "(" + (i + 1) + ") ";
                        case 3 -> (i + 1) + ") ";
                        case 4 -> "(" + Roman.of(i + 1) + ") ";
                        default -> "- ";
                    };
            block(
                    RowKind.PARAGRAPH,
                    label + prose(1, 2),
                    0,
                    0,
                    texture == 3 ? 0 : random.nextInt(2) * 2);
        }
        bottom(page, texture == 3);
        top(1, texture == 3, page + 1);
        paragraph(prose(1, 3));
        bottom(page + 1, texture == 3);
    }

    private void court() {
        texture = 2;
        int pages = 2 + random.nextInt(3);
        int page = 1 + random.nextInt(30);
        int n = 1;
        String second = random.nextBoolean() ? "Opinion of the Court" : title(2, 4);
        for (int p = 0; p < pages; p++) {
            if (p > 0) {
                feed();
            }
            String left = (page + p) + " ".repeat(12) + title.toUpperCase(Locale.ROOT);
            String right =
                    " ".repeat(10)
                            + "Cite as: "
                            + (1 + random.nextInt(600))
                            + " U. S. "
                            + page
                            + " ".repeat(10)
                            + (page + p);
            out.add(new Line((page + p) % 2 == 0 ? left : right, RowKind.HEAD, 0, 0, 0, 0));
            if (random.nextInt(4) == 0) {
                second = sentence().split(" ", 2)[0].toUpperCase(Locale.ROOT) + ", J., dissenting";
                n = random.nextBoolean() ? 1 : n;
            }
            out.add(new Line(second, RowKind.HEAD, 0, 0, 1, 20));
            int from = out.size();
            boolean goesOn = p > 0 && random.nextInt(3) > 0;
            block(
                    goesOn ? RowKind.PARAGRAPH_GOES_ON : RowKind.PARAGRAPH,
                    called(1, 3, n, 0, 0),
                    0,
                    0,
                    0);
            int count = calledCount;
            out.set(from, out.get(from).with(1, goesOn ? 0 : 3));
            if (random.nextInt(3) > 0) {
                String[] rules = {"\u2014\u2014\u2014\u2014\u2014\u2014", "______", "-------"};
                out.add(new Line(rules[random.nextInt(3)], RowKind.NOISE, 0, 0, 0, 0));
            }
            for (int i = 0; i < count; i++, n++) {
                from = out.size();
                note(0, 0, n, 0);
                out.set(from, out.get(from).with(0, 3));
            }
        }
    }

    private void plain() {
        texture = pick(4, 2, 2, 2);
        folioBelow = random.nextBoolean() || texture == 3;
        int pages = texture == 3 ? 1 : 1 + random.nextInt(4);
        boolean heads = random.nextInt(3) > 0 && texture != 3;
        int page = 3 + random.nextInt(300);
        for (int p = 0; p < pages; p++) {
            top(p, heads && random.nextInt(4) > 0, page + p);
            if (random.nextInt(p == 0 ? 3 : 2) == 0) {
                heading(title(1, 6));
            }
            paragraphs();
            bottom(page + p, heads);
        }
    }

    private void paragraphs() {
        String[] before = {
            "\u00bf", "\u00ab", "\u2014 ", "\u2013 ", "\u201c", "(", "[\u2026] ", "* ", "\u00a1"
        };
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean sign = random.nextInt(4) == 0;
            paragraph((sign ? before[random.nextInt(before.length)] : "") + prose(1, 5));
        }
    }

    private void longHeadings() {
        texture = pick(8, 1, 1, 0);
        paragraph(prose(1, 2));
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String text = title(4, 12);
            text = random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text;
            if (random.nextBoolean()) {
                String[] months = {"Jan.", "FEB.", "June", "Nov.", "Sept."};
                text +=
                        " "
                                + months[random.nextInt(5)]
                                + " "
                                + (1 + random.nextInt(28))
                                + ", "
                                + (1700 + random.nextInt(200))
                                + "-"
                                + months[random.nextInt(5)]
                                + " "
                                + (1 + random.nextInt(28))
                                + ", "
                                + (1700 + random.nextInt(200));
            } else if (random.nextInt(4) == 0) {
                int blank = text.indexOf(' ', text.length() / 2);
                text = blank > 0 ? text.substring(0, blank) + ":" + text.substring(blank) : text;
            }
            heading(text);
            for (int k = 0; k <= random.nextInt(2); k++) {
                paragraph((random.nextInt(6) == 0 ? "- " : "") + prose(1, 3));
            }
        }
    }

    private void stamps() {
        texture = pick(2, 4, 0, 0);
        int pages = 1 + random.nextInt(2);
        for (int p = 0; p < pages; p++) {
            if (p > 0) {
                feed();
            }
            int count = random.nextInt(3);
            for (int i = 0; i < count; i++) {
                out.add(new Line(stamp(), RowKind.NOISE, 0, 0, 1, 0));
            }
            if (p > 0) {
                out.add(
                        new Line(
                                title
                                        + " / Vol. "
                                        + (1 + random.nextInt(40))
                                        + ", No. "
                                        + (1 + random.nextInt(60))
                                        + " / "
                                        + chapter,
                                RowKind.HEAD,
                                0,
                                0,
                                1,
                                0));
            }
            paragraph(prose(1, 3));
            if (random.nextBoolean()) {
                out.add(new Line(stamp(), RowKind.NOISE, 0, 0, 1, 0));
            }
        }
    }

    private String stamp() {
        int n = 10 + random.nextInt(89);
        return switch (random.nextInt(5)) {
            case 0 -> n + "FEB" + random.nextInt(9);
            case 1 -> "Ref Jan<0" + random.nextInt(9) + ">20" + n;
            case 2 -> "0" + random.nextInt(9) + ":" + n + " Feb 11, 20" + n;
            case 3 -> "Job " + n + n + random.nextInt(9);
            default -> "PO 000" + n + " Frm 0" + n;
        };
    }

    private String print() {
        StringBuilder text = new StringBuilder();
        boolean top = true;
        for (Line line : out) {
            if (line.equals(FEED)) {
                text.append('\f');
                top = true;
                continue;
            }
            text.append("\n".repeat(top ? 0 : line.gap()));
            text.append(" ".repeat(line.indent())).append(line.text()).append('\n');
            printed.add(line);
            top = false;
        }
        return text.toString();
    }

    @Override
    public void label(Lines lines, RowKind[] kinds, int[] ordinals, int[] noteKinds) {
        int line = -1;
        for (int row = 0; row < lines.count(); row++) {
            if (lines.within(row)) {
                kinds[row] = kinds[row - 1].onward();
                continue;
            }
            line = Math.min(line + 1, printed.size() - 1);
            String set = printed.get(line).text().replaceFirst("^(\\? )+", "").strip();
            String read = lines.text(row).replaceFirst("^(\\? )+", "").strip();
            int length = Math.min(read.length(), Math.min(6, set.length()));
            if (!set.startsWith(read.substring(0, length))) {
                throw new IllegalStateException(lines.text(row) + " is not " + set);
            }
            kinds[row] = printed.get(line).kind();
            ordinals[row] = printed.get(line).ordinal();
            noteKinds[row] = printed.get(line).noteKind();
        }
    }
}
