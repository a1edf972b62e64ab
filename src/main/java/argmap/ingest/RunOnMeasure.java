package argmap.ingest;

import java.util.Arrays;

/**
 * Finds how wide the printed lines were in a text that has lost its line ends: the hyphens that
 * ended lines are still there, and any two of them are some full lines apart.
 *
 * <p>Of all widths that one is taken under which the distances are likeliest, each being a whole
 * number of lines with a little more or less a line, or, at some odds, anything. Half of the true
 * width explains the same distances with twice as many numbers of lines, its double only every
 * other one; both are less likely.
 */
final class RunOnMeasure {
    /** Narrower or wider than this no book is set, in {@link TypeWidth} units. */
    private static final int NARROWEST = 14_000;

    private static final int WIDEST = 48_000;

    /** Each width that is tried is so much wider than the one before; a third of the spread. */
    private static final double STEP = 1.008;

    /** Fewer distances prove nothing. */
    private static final int FEWEST = 6;

    private static final int MOST = 2000;

    /** Lines that may lie between two hyphens. */
    private static final int FARTHEST = 12;

    /** How much the widths of justified lines differ as {@link TypeWidth} reckons them. */
    private static final double SPREAD = .025;

    /** The share of hyphens that ended no line. */
    private static final double OTHER = .15;

    /** Nats a distance by which the width must be likelier than none. */
    private static final double LEAST = .35;

    private RunOnMeasure() {}

    static int of(Lines lines) {
        int[] distances = distances(lines);
        if (distances.length < FEWEST) {
            return 0;
        }
        double best = LEAST * distances.length;
        double width = 0;
        for (double w = NARROWEST; w < WIDEST; w *= STEP) {
            double sum = 0;
            for (int distance : distances) {
                sum += logLikelihood(distance, w);
            }
            if (sum > best) {
                best = sum;
                width = w;
            }
        }
        return width == 0 ? 0 : (int) Math.rint(refined(distances, width));
    }

    /** How much likelier a distance is under a width than under none, in nats. */
    private static double logLikelihood(int distance, double width) {
        double rows = Math.max(1, Math.rint(distance / width));
        double off = (distance - rows * width) / width;
        double fits = Math.exp(-off * off / (2 * SPREAD * SPREAD * rows));
        return Math.log((1 - OTHER) * fits / (SPREAD * Math.sqrt(2 * Math.PI * rows)) + OTHER);
    }

    /** The mean line of the distances that go with a width. */
    private static double refined(int[] distances, double width) {
        double sum = 0;
        double rows = 0;
        for (int distance : distances) {
            double spans = Math.max(1, Math.rint(distance / width));
            if (Math.abs(distance - spans * width) < 2 * SPREAD * width * Math.sqrt(spans)) {
                sum += distance;
                rows += spans;
            }
        }
        return rows < FEWEST ? width : sum / rows;
    }

    /** From each hyphen to the next in the same row. */
    private static int[] distances(Lines lines) {
        int[] widths = new int[MOST];
        int count = 0;
        for (int i = 0; i < lines.count() && count < MOST; i++) {
            int from = -1;
            for (int at = nextHyphen(lines, i, lines.start(i));
                    at >= 0 && count < MOST;
                    at = nextHyphen(lines, i, at + 1)) {
                if (from >= 0) {
                    int width = TypeWidth.of(lines.text(), from + 1, at);
                    if (width > NARROWEST / 2 && width < FARTHEST * WIDEST) {
                        widths[count++] = width;
                    }
                }
                from = at;
            }
        }
        return Arrays.copyOf(widths, count);
    }

    /** The offset behind the next hyphen that stands between a letter and a blank with a letter. */
    static int nextHyphen(Lines lines, int line, int from) {
        String text = lines.text();
        int end = lines.end(line);
        for (int i = Math.max(from, lines.start(line) + 1); i + 2 < end; i++) {
            if (isHyphen(text, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    static int lastHyphen(Lines lines, int line) {
        String text = lines.text();
        for (int i = lines.end(line) - 3; i > lines.start(line); i--) {
            if (isHyphen(text, i)) {
                return i + 2;
            }
        }
        return -1;
    }

    private static boolean isHyphen(String text, int at) {
        return Letters.isHyphen(text.charAt(at))
                && Character.isLetter(text.charAt(at - 1))
                && Lines.isBlank(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }
}
