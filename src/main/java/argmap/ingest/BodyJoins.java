package argmap.ingest;

/**
 * Whether a line of text continues the paragraph of the line before it, in nats for a new
 * paragraph.
 */
final class BodyJoins {
    private final Lines lines;
    private final Layout layout;
    private final NoteReading reading;

    BodyJoins(Lines lines, Layout layout, NoteReading reading) {
        this.lines = lines;
        this.reading = reading;
        this.layout = layout;
    }

    /** Above 0 for a new paragraph. */
    double breaks(int before, int line, boolean pageBetween, boolean alone) {
        String text = lines.text();
        int start = lines.start(before);
        int end = lines.end(before);
        boolean sentence = Letters.endsSentence(text, start, end) || endsWithMark(before);
        boolean hyphen = Letters.isHyphen(text.charAt(end - 1));
        boolean lower = Letters.startsLower(text, lines.start(line), lines.end(line));
        boolean upper = Letters.startsUpper(text, lines.start(line), lines.end(line));
        double score = 0;
        if (hyphen) {
            score -= 6;
        }
        score += sentence ? 1.5 : -3;
        score += lower ? -4 : upper ? 1 : 0;
        if (layout.wrapped()) {
            score += wrapped(before, line, pageBetween);
        } else {
            score += runOn(before, pageBetween, alone);
        }
        return score;
    }

    private double wrapped(int before, int line, boolean pageBetween) {
        double score = 0;
        if (!pageBetween) {
            score += lines.afterBlank(line) ? 2.5 : -2.0;
        }
        double spare = spare(before, line);
        if (spare > 0.03) {
            score += Math.min(4, 1.5 + 12 * spare);
        } else if (spare < -0.02) {
            score -= 1.5;
        }
        return score - 1.0;
    }

    /**
     * The room that the next line's first word would have left on this line, as a share of the
     * measure: more than none, and the line was ended on purpose.
     */
    private double spare(int before, int line) {
        String text = lines.text();
        int used = TypeWidth.of(text, lines.start(before), lines.end(before));
        int stop = Letters.tokenEnd(text, lines.start(line), lines.end(line));
        int word = TypeWidth.of(text, lines.start(line), stop);
        return (layout.measure() - used - 250.0 - word) / layout.measure();
    }

    private double runOn(int before, boolean pageBetween, boolean alone) {
        if (pageBetween) {
            return -0.5;
        }
        return alone && lines.length(before) > 60 && lines.length(before) < 90 ? -2.6 : 0.5;
    }

    private boolean endsWithMark(int line) {
        for (NoteReading.Numeral mark : reading.marksIn(line)) {
            int after = Letters.firstSolid(lines.text(), mark.span().end(), lines.end(line));
            if (after < 0) {
                int start = lines.start(line);
                return mark.span().start() == start
                        || !mark.certain()
                        || Letters.endsSentence(lines.text(), start, mark.span().start());
            }
        }
        return false;
    }
}
