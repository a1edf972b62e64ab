package argmap.ingest;

import java.util.Arrays;

/**
 * How the lines of a text came to be.
 *
 * @param wrapped true where a line is a printed line; false where it is a whole paragraph or a torn
 *     piece of one
 * @param measure the width of a full printed line, in {@link TypeWidth} units; 0 where nothing
 *     tells
 * @param noteMeasure the same for the notes, which are set smaller; equal to the other where no
 *     difference was found
 */
record Layout(boolean wrapped, int measure, int noteMeasure) {
    /** Lines that part where their markup says so. */
    static final Layout MARKDOWN = new Layout(false, 0, -1);

    /** Longer than any printed line of text. */
    private static final int LONGEST_PRINTED = 130;

    static Layout of(Lines lines) {
        int step = Math.max(1, lines.count() / 20_000);
        int[] texts = new int[lines.count() / step + 1];
        int[] notes = new int[lines.count() / step + 1];
        int textCount = 0;
        int noteCount = 0;
        long longCharacters = 0;
        long characters = 0;
        boolean inNotes = false;
        for (int i = 0; i < lines.count(); i++) {
            int length = lines.length(i);
            characters += length;
            if (length > LONGEST_PRINTED) {
                longCharacters += length;
            }
            // Roughly: from a line that opens like a note on, to the page's end.
            inNotes = !lines.afterFeed(i) && (inNotes || opensLikeNote(lines, i));
            if (i % step == 0 && length < 400) {
                int width = TypeWidth.of(lines.text(), lines.start(i), lines.end(i));
                if (inNotes) {
                    notes[noteCount++] = width;
                } else {
                    texts[textCount++] = width;
                }
            }
        }
        if (longCharacters * 4 >= characters || textCount == 0) {
            return new Layout(false, RunOnMeasure.of(lines), 0);
        }
        int measure = mode(texts, textCount);
        int noteMeasure = noteCount < 20 || !lines.hasFeeds() ? measure : mode(notes, noteCount);
        return new Layout(true, measure, Math.max(measure, noteMeasure));
    }

    boolean isMarkdown() {
        return noteMeasure < 0;
    }

    private static boolean opensLikeNote(Lines lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        int token = Letters.tokenEnd(text, lines.start(line), end);
        return lines.afterBlank(line)
                && LabelSites.isPlainNumber(text, lines.start(line), token)
                && Letters.startsUpper(text, Letters.skipBlanks(text, token, end), end);
    }

    /** The centre of the narrowest band that holds a third of all lines: justified lines crowd. */
    private static int mode(int[] widths, int count) {
        int[] sorted = Arrays.copyOf(widths, count);
        Arrays.sort(sorted);
        int third = Math.max(1, count / 3);
        int best = sorted[count - 1];
        int narrowest = Integer.MAX_VALUE;
        for (int i = 0; i + third < count; i++) {
            int band = sorted[i + third] - sorted[i];
            if (sorted[i] > 0 && band < narrowest) {
                narrowest = band;
                best = sorted[i + third / 2];
            }
        }
        return best;
    }

    /**
     * How full the last printed line of a run-on line is, 0 to 1; -1 where that cannot be known.
     * Each line-end hyphen left in the text marks where a printed line ended.
     */
    double lastLineFill(Lines lines, int line, int end) {
        int hyphen = RunOnMeasure.lastHyphen(lines, line);
        if (measure == 0 || hyphen < 0) {
            return -1;
        }
        double rows = (double) TypeWidth.of(lines.text(), hyphen, Math.max(hyphen, end)) / measure;
        if (rows > 6) {
            return -1;
        }
        double fill = rows - Math.floor(rows);
        return fill < 0.05 && rows > 0.5 ? -1 : fill;
    }

    /** True where a line by itself is as long as a printed line of the text. */
    boolean isOneFullLine(Lines lines, int line) {
        int length = lines.length(line);
        if (measure == 0) {
            return length > 60 && length < 90;
        }
        if (length > LONGEST_PRINTED) {
            return false;
        }
        double rows =
                (double) TypeWidth.of(lines.text(), lines.start(line), lines.end(line)) / measure;
        return rows > 0.93 && rows < 1.07;
    }
}
