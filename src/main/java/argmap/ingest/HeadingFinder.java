package argmap.ingest;

/** Tells headings from short paragraphs by their place, their length and their capitals. */
final class HeadingFinder {
    /** Longest heading, over all its lines. */
    private static final int LONGEST = 160;

    private static final int MOST_LINES = 4;

    private final Lines lines;
    private final Layout layout;

    HeadingFinder(Lines lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
    }

    /**
     * How many lines from this one on are one heading; 0 when it is none.
     *
     * @param before the line of text before it; -1 at the beginning
     * @param open true where the paragraph before has not come to its end
     */
    int lengthAt(int line, int before, boolean open, int[] following) {
        if (open) {
            return 0;
        }
        int total = 0;
        int found = 0;
        for (int n = 0; n + 1 < following.length && n < MOST_LINES; n++) {
            int at = following[n];
            int next = following[n + 1];
            total += lines.length(at);
            boolean fits = total <= LONGEST && lines.length(at) <= 110;
            if (!fits || !endsLikeHeading(at) || !isTitle(following, n + 1)) {
                break;
            }
            boolean nextOpens =
                    Letters.startsUpper(lines.text(), lines.start(next), lines.end(next));
            boolean gap = lines.afterBlank(next);
            if (nextOpens && (!layout.wrapped() || gap || (found == 0 && isShort(at)))) {
                found = n + 1;
            }
            if (!layout.wrapped() || gap) {
                break;
            }
        }
        return found;
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
