package argmap.ingest;

/**
 * Whether a line of text opens a new paragraph or continues the one before it.
 *
 * <p>The evidence, in nats for a new paragraph, is added up: how the line before ended, how this
 * one begins, and whether the line before was ended on purpose, that is, whether the next word
 * would have fitted on it.
 */
final class BodyJoins {
    private final Lines lines;
    private final Layout layout;
    private final NoteReading reading;
    private MarkHabit habit = MarkHabit.NONE;

    BodyJoins(Lines lines, Layout layout, NoteReading reading) {
        this.lines = lines;
        this.reading = reading;
        this.layout = layout;
    }

    /**
     * Above 0 for a new paragraph.
     *
     * @param first the first line of the paragraph that {@code before} belongs to
     */
    double breaks(int first, int before, int line, boolean pageBetween) {
        String text = lines.text();
        int start = lines.start(before);
        int end = bodyEnd(before);
        char last = end > start ? text.charAt(end - 1) : ' ';
        boolean sentence =
                Letters.endsSentence(text, start, end)
                        || (end < lines.end(before) && last != ',' && !Character.isLetter(last));
        boolean upper = Letters.startsUpper(text, lines.start(line), lines.end(line));
        boolean lower = Letters.startsLower(text, lines.start(line), lines.end(line));
        double score = 0;
        if (Letters.isHyphen(last)) {
            score -= 6;
        }
        boolean announced = !pageBetween && introduces(start, end);
        if (sentence) {
            score += 1.5;
        } else if (announced) {
            score += upper ? 0.5 : 0;
        } else {
            score -= last == ',' && upper && !pageBetween ? 1.2 : 3;
        }
        score += lower ? (announced ? -0.3 : -4) : upper ? 1 : 0;
        if (!pageBetween && isNextItem(first, before, line)) {
            score += 7;
        }
        return score
                + (layout.wrapped()
                        ? wrapped(before, line, pageBetween)
                        : runOn(first == before, before, pageBetween));
    }

    /** A colon announces a quotation or a list. */
    private boolean introduces(int start, int end) {
        int at = end;
        while (at > start && Letters.isSpeck(lines.text().charAt(at - 1))) {
            if (lines.text().charAt(at - 1) == ':') {
                return true;
            }
            at--;
        }
        return false;
    }

    /**
     * Items of a list are alike: this one opens with the same word as the one before, and that one
     * ended with a comma, a semicolon or a stop; or both follow an announcing colon.
     */
    private boolean isNextItem(int first, int before, int line) {
        String text = lines.text();
        int end = bodyEnd(before);
        char last = lastSign(lines.start(before), end);
        if (last == ':') {
            int next = line + 1;
            while (next < lines.count() && next < line + 3) {
                if (sameOpening(line, next)) {
                    return true;
                }
                next++;
            }
            return false;
        }
        boolean closes = last == ',' || last == ';' || Letters.isStop(last);
        return closes
                && Letters.startsLower(text, lines.start(line), lines.end(line))
                && sameOpening(first, line);
    }

    private boolean sameOpening(int one, int other) {
        String text = lines.text();
        int length = Letters.tokenEnd(text, lines.start(one), lines.end(one)) - lines.start(one);
        int otherEnd = Letters.tokenEnd(text, lines.start(other), lines.end(other));
        return lines.start(other) + length == otherEnd
                && text.regionMatches(lines.start(one), text, lines.start(other), length)
                && Character.isLetter(text.charAt(lines.start(one)));
    }

    private char lastSign(int start, int end) {
        int at = end;
        while (at > start && Letters.isClosingQuote(lines.text().charAt(at - 1))) {
            at--;
        }
        return at > start ? lines.text().charAt(at - 1) : ' ';
    }

    /**
     * Counts how often the paragraphs of these lines end with a mark, and how often other sentences
     * do; later answers use it where a page break leaves the join open.
     */
    void learn(int[] body, Pages pages) {
        int ends = 0;
        int markedEnds = 0;
        int sentences = 0;
        int marked = 0;
        for (int n = 0; n < body.length; n++) {
            marked += reading.marksIn(body[n]).size();
            sentences += sentenceEnds(body[n]);
            if (n + 1 < body.length && pages.pageOf(body[n]) == pages.pageOf(body[n + 1])) {
                boolean sure = breaks(body[n], body[n], body[n + 1], false) > 2.4;
                if (sure && lines.length(body[n + 1]) > 40) {
                    ends++;
                    markedEnds += isMarkLast(body[n]) ? 1 : 0;
                }
            }
        }
        habit = MarkHabit.of(ends, markedEnds, sentences - ends, marked - markedEnds);
    }

    MarkHabit habit() {
        return habit;
    }

    private int sentenceEnds(int line) {
        String text = lines.text();
        int count = 0;
        for (int i = lines.start(line) + 3; i < lines.end(line); i++) {
            boolean stop =
                    Letters.isStop(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 2));
            if (stop && !(i + 1 < lines.end(line) && Letters.isStop(text.charAt(i + 1)))) {
                count++;
            }
        }
        return count;
    }

    private boolean isMarkLast(int line) {
        for (NoteReading.Numeral mark : reading.marksIn(line)) {
            if (Letters.firstSolid(lines.text(), mark.span().end(), lines.end(line)) < 0) {
                return true;
            }
        }
        return false;
    }

    private double wrapped(int before, int line, boolean pageBetween) {
        double score = 0;
        if (!pageBetween) {
            score += lines.afterBlank(line) ? 2.5 : -2.0;
        } else {
            score += habit.says(isMarkLast(before));
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

    /** Where lines are paragraphs or pieces of them, the printed lines can only be guessed. */
    private double runOn(boolean alone, int before, boolean pageBetween) {
        double fill = fill(before);
        boolean full = fill > 0.92;
        if (pageBetween) {
            return (fill < 0 ? -1.5 : full ? -3.3 : 0.5) + habit.says(isMarkLast(before));
        }
        boolean oneLine = alone && layout.isOneFullLine(lines, before);
        return oneLine ? -2.6 : 0.5;
    }

    double fill(int line) {
        return layout.lastLineFill(lines, line, bodyEnd(line));
    }

    /** The end of a line's wording, before a mark that stands last and the dirt of the margin. */
    private int bodyEnd(int line) {
        int start = lines.start(line);
        int end = Letters.withoutSpecks(lines.text(), start, lines.end(line));
        for (NoteReading.Numeral mark : reading.marksIn(line)) {
            if (mark.span().start() < end
                    && Letters.firstSolid(lines.text(), mark.span().end(), lines.end(line)) < 0) {
                end = Letters.withoutSpecks(lines.text(), start, mark.span().start());
            }
        }
        return end;
    }
}
