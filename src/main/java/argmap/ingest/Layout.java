package argmap.ingest;

import java.util.Arrays;

/**
 * How the lines of a text came to be.
 *
 * @param wrapped true where a line is a printed line; false where it is a whole paragraph or a torn
 *     piece of one
 * @param measure the width of a full printed line, in {@link TypeWidth} units; 0 where nothing
 *     tells
 */
record Layout(boolean wrapped, int measure) {
    /** Lines that part where their markup says so. */
    static final Layout MARKDOWN = new Layout(false, -1);

    /** Longer than any printed line of text. */
    private static final int LONGEST_PRINTED = 130;

    static Layout of(Lines lines) {
        int step = Math.max(1, lines.count() / 20_000);
        int[] widths = new int[lines.count() / step + 1];
        int count = 0;
        long longCharacters = 0;
        long characters = 0;
        for (int i = 0; i < lines.count(); i++) {
            int length = lines.length(i);
            characters += length;
            if (length > LONGEST_PRINTED) {
                longCharacters += length;
            }
            if (i % step == 0 && length < 400) {
                widths[count++] = TypeWidth.of(lines.text(), lines.start(i), lines.end(i));
            }
        }
        boolean runOn = longCharacters * 4 >= characters || count == 0;
        return runOn
                ? new Layout(false, RunOnMeasure.of(lines))
                : new Layout(true, mode(widths, count));
    }

    boolean isMarkdown() {
        return measure < 0;
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
}
