package argmap.ingest;

/** Tells headings from short paragraphs by their place, their length and their capitals. */
final class HeadingFinder {
    /** Longest heading, over all its lines. */
    private static final int LONGEST = 160;

    private static final int MOST_LINES = 4;

    /** Fewer words between empty lines may be a scrap that a page's end cut off. */
    private static final int FEWEST_WORDS = 3;

    private static final int LONGEST_ALONE = 60;

    /** An author and a title fit a line. */
    private static final int LONGEST_ATTRIBUTION = 70;

    private final Lines lines;
    private final Layout layout;

    HeadingFinder(Lines lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
    }

    /** How many of these lines of text, from the first on, are one heading; 0 when it is none. */
    int lengthAt(int[] following) {
        int total = 0;
        int found = 0;
        for (int n = 0; n + 1 < following.length && n < MOST_LINES; n++) {
            int at = following[n];
            int next = following[n + 1];
            total += lines.length(at);
            boolean fits = total <= LONGEST && lines.length(at) <= 110;
            boolean broken = Letters.isHyphen(lines.text().charAt(lines.end(at) - 1));
            boolean ends = endsLikeHeading(at);
            if (n == 0 && ends && standsAlone(at, next)) {
                found = 1;
            }
            if (!fits || (!ends && !broken) || !isTitle(following, n + 1)) {
                break;
            }
            boolean nextOpens =
                    Letters.startsUpper(lines.text(), lines.start(next), lines.end(next));
            boolean gap = lines.afterBlank(next);
            boolean rest = n > 0 && isRemnant(following[n - 1], at);
            boolean apart = gap || (isShort(at) && (found == 0 || rest));
            if (ends && nextOpens && (!layout.wrapped() || apart)) {
                found = n + 1;
            }
            if (!layout.wrapped() || (gap && !isRemnant(at, next))) {
                break;
            }
        }
        return found;
    }

    /**
     * A heading in small letters, as today's books set them: a few words between empty lines,
     * behind a full sentence, with no mark at their end.
     */
    private boolean standsAlone(int line, int next) {
        String text = lines.text();
        int words = 0;
        int at = lines.start(line);
        while (at < lines.end(line)) {
            at =
                    Letters.skipBlanks(
                            text, Letters.tokenEnd(text, at, lines.end(line)), lines.end(line));
            words++;
        }
        boolean behindSentence =
                line == 0
                        || ".!?\u201d\"\u2019)".indexOf(text.charAt(lines.end(line - 1) - 1)) >= 0;
        return words >= FEWEST_WORDS
                && lines.length(line) <= LONGEST_ALONE
                && lines.afterBlank(next)
                && (line == 0 || lines.afterBlank(line))
                && behindSentence
                && Character.isUpperCase(text.charAt(lines.start(line)))
                && Character.isLetter(text.charAt(lines.end(line) - 1))
                && Letters.startsUpper(text, lines.start(next), lines.end(next));
    }

    /** A word or two, set under a long title line with a gap: the rest of that title. */
    private boolean isRemnant(int title, int line) {
        return lines.find(" ", lines.start(line), line) < 0
                && lines.length(line) < 16
                && lines.length(title) > 35
                && endsLikeHeading(line)
                && isTitle(new int[] {line}, 1);
    }

    /**
     * True for the line under a quotation that names whose it is: short, a name and a comma, below
     * a paragraph that opens and closes with quotation marks.
     */
    boolean isAttribution(int line, int first, int before) {
        if (lines.length(line) >= LONGEST_ATTRIBUTION) {
            return false;
        }
        String text = lines.text();
        int comma = lines.find(",", lines.start(line), line);
        int end = lines.end(before);
        int open = Letters.firstSolid(text, lines.start(first), lines.end(first));
        return comma >= 0
                && comma < lines.end(line) - 1
                && open > lines.start(first)
                && Letters.isOpeningQuote(text.charAt(open - 1))
                && end > lines.start(before)
                && Letters.isClosingQuote(text.charAt(end - 1))
                && Letters.startsUpper(text, lines.start(line), lines.end(line))
                && isTitle(new int[] {line}, 1);
    }

    private boolean isShort(int line) {
        return TypeWidth.of(lines.text(), lines.start(line), lines.end(line))
                < layout.measure() * 0.85;
    }

    private boolean endsLikeHeading(int line) {
        String text = lines.text();
        int end = lines.end(line);
        int start = lines.start(line);
        while (end > start
                && ("|_'~\u2018".indexOf(text.charAt(end - 1)) >= 0
                        || Lines.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        if (end == start) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean numeral =
                lines.length(line) < 12 && Roman.value(text.substring(start, end - 1)) > 0;
        return numeral || (".,;:".indexOf(last) < 0 && !Letters.isHyphen(last));
    }

    /** Most of a title's longer words have capitals. */
    private boolean isTitle(int[] following, int count) {
        int capital = 0;
        int small = 0;
        for (int n = 0; n < count; n++) {
            int at = lines.start(following[n]);
            int end = lines.end(following[n]);
            while (at < end) {
                int stop = Letters.tokenEnd(lines.text(), at, end);
                int solid = Letters.firstSolid(lines.text(), at, stop);
                if (solid >= 0) {
                    if (Character.isUpperCase(lines.text().charAt(solid))) {
                        capital++;
                    } else if (Character.isLowerCase(lines.text().charAt(solid))
                            && stop - solid > 3) {
                        small++;
                    }
                }
                at = Letters.skipBlanks(lines.text(), stop, end);
            }
        }
        return capital > 0 && capital >= 2 * small;
    }
}
