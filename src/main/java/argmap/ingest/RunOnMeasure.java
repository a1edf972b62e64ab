package argmap.ingest;

import java.util.Arrays;

/**
 * Finds how wide the printed lines were in a text that has lost its line ends: the hyphens that
 * ended lines are still there, and two lines in a row that ended with one are a full line apart.
 */
final class RunOnMeasure {
    /** Narrower or wider than this no book is set, in {@link TypeWidth} units. */
    private static final int NARROWEST = 18_000;

    private static final int WIDEST = 48_000;

    /** Fewer neighbours prove nothing. */
    private static final int FEWEST = 6;

    private RunOnMeasure() {}

    static int of(Lines lines) {
        int[] widths = new int[2000];
        int count = 0;
        for (int i = 0; i < lines.count() && count < widths.length; i++) {
            int from = -1;
            for (int at = nextHyphen(lines, i, lines.start(i));
                    at >= 0 && count < widths.length;
                    at = nextHyphen(lines, i, at + 1)) {
                if (from >= 0) {
                    int width = TypeWidth.of(lines.text(), from, at);
                    if (width > NARROWEST && width < WIDEST) {
                        widths[count++] = width;
                    }
                }
                from = at;
            }
        }
        if (count < FEWEST) {
            return 0;
        }
        int[] sorted = Arrays.copyOf(widths, count);
        Arrays.sort(sorted);
        int third = Math.max(2, count / 3);
        int best = 0;
        int narrowest = Integer.MAX_VALUE;
        for (int i = 0; i + third < count; i++) {
            if (sorted[i + third] - sorted[i] < narrowest) {
                narrowest = sorted[i + third] - sorted[i];
                best = sorted[i + third / 2];
            }
        }
        return narrowest < best / 8 ? refined(lines, best) : 0;
    }

    /** The mean over all distances up to five lines, once it is known how many lines each spans. */
    private static int refined(Lines lines, int rough) {
        double sum = 0;
        int rows = 0;
        for (int i = 0; i < lines.count() && rows < 20_000; i++) {
            int from = -1;
            for (int at = nextHyphen(lines, i, lines.start(i));
                    at >= 0;
                    at = nextHyphen(lines, i, at + 1)) {
                if (from >= 0) {
                    int width = TypeWidth.of(lines.text(), from + 1, at);
                    int spans = (int) Math.rint((double) width / rough);
                    if (spans >= 1
                            && spans <= 5
                            && Math.abs(width - spans * rough) < rough * 0.12) {
                        sum += width;
                        rows += spans;
                    }
                }
                from = at;
            }
        }
        return rows < FEWEST ? rough : (int) Math.rint(sum / rows);
    }

    /** The offset behind the next hyphen that stands between a letter and a blank with a letter. */
    static int nextHyphen(Lines lines, int line, int from) {
        String text = lines.text();
        int end = lines.end(line);
        for (int i = Math.max(from, lines.start(line) + 1); i + 2 < end; i++) {
            if (Letters.isHyphen(text.charAt(i))
                    && Character.isLetter(text.charAt(i - 1))
                    && Lines.isBlank(text.charAt(i + 1))
                    && Character.isLetter(text.charAt(i + 2))) {
                return i + 1;
            }
        }
        return -1;
    }

    static int lastHyphen(Lines lines, int line) {
        String text = lines.text();
        for (int i = lines.end(line) - 3; i > lines.start(line); i--) {
            if (Letters.isHyphen(text.charAt(i))
                    && Character.isLetter(text.charAt(i - 1))
                    && Lines.isBlank(text.charAt(i + 1))
                    && Character.isLetter(text.charAt(i + 2))) {
                return i + 2;
            }
        }
        return -1;
    }
}
