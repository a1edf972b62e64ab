package argmap.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs that a run-on text has lost the break between, from the line-end hyphens left in
 * it.
 *
 * <p>Two hyphens are a whole number of printed lines apart, unless a paragraph ended between them:
 * then its last line was short, and the next paragraph's first word began a line. So a sentence end
 * is likely a paragraph's end where the distance from it to the next hyphen is a whole number of
 * lines, and the distance from the hyphen before to the next is not. The two readings are compared
 * as a likelihood ratio, in nats, with normal errors.
 */
final class PrintedRows {
    /**
     * Standard error of a line's width, as a share of the measure: of one line, and for each more.
     */
    private static final double ERROR = 0.03;

    private static final double ERROR_A_ROW = 0.012;

    /** First lines are set in by about an em, a thirtieth of a line. */
    private static final double INDENT = 0.03;

    /** Beyond this many lines the errors add up to anything. */
    private static final double MOST_ROWS = 9;

    /** One sentence end in forty is a paragraph's end whose break was lost. */
    private static final double RARE = -3.7;

    /**
     * Dirt lies in the margins, so dirt between two sentences says that a line ended there; of the
     * lines that end with a sentence, more than half end a paragraph.
     */
    private static final double AT_MARGIN = 0.3;

    private PrintedRows() {}

    /** The offsets in a run-on line at which a new paragraph begins. */
    static List<Integer> paragraphStarts(
            Lines lines, int line, int measure, NoteReading reading) {
        List<Integer> found = new ArrayList<>();
        int anchor = lines.start(line);
        int hyphen = RunOnMeasure.nextHyphen(lines, line, anchor);
        for (SentenceEnds.End end : SentenceEnds.in(lines, line, reading)) {
            while (hyphen >= 0 && hyphen <= end.stop()) {
                anchor = hyphen + 1;
                hyphen = RunOnMeasure.nextHyphen(lines, line, hyphen + 1);
            }
            double score = (end.specks() ? AT_MARGIN : RARE);
            if (hyphen >= 0 && measure > 0) {
                score += ratio(lines.text(), anchor, end, hyphen, measure);
            }
            if (end.title() || score > 0) {
                found.add(end.next());
                anchor = end.next();
            }
        }
        return found;
    }

    private static double ratio(
            String text, int anchor, SentenceEnds.End end, int hyphen, int measure) {
        double before = (double) TypeWidth.of(text, anchor, end.stop()) / measure;
        double after = (double) TypeWidth.of(text, end.next(), hyphen) / measure;
        double all = before + after;
        if (all > MOST_ROWS || after < 0.4) {
            return 0;
        }
        double errorAfter = ERROR + ERROR_A_ROW * after;
        double errorAll = ERROR + ERROR_A_ROW * all;
        double opens = Math.pow((off(after) + INDENT) / errorAfter, 2) / 2;
        double through = Math.pow(off(all) / errorAll, 2) / 2;
        return through - opens - Math.log(errorAfter / errorAll);
    }

    /** Distance from the nearest whole number, negative below it. */
    private static double off(double rows) {
        return rows - Math.rint(rows);
    }
}
