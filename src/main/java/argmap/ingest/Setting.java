package argmap.ingest;

import argmap.document.Paragraph.Kind;

/**
 * How the lines of one paragraph are set: to the full measure, or set in on both sides as
 * quotations are; and whether it opens like an item of a list.
 */
final class Setting {
    /** A quotation is set in by an em or two on each side; of lines this narrow none is full. */
    private static final double NARROW = 0.955;

    /** Justified lines of one paragraph are of one width. */
    private static final double EVEN = 0.85;

    private final Lines lines;
    private final Layout layout;
    private int first = -1;
    private int count;
    private int widest;
    private int narrowestButLast = Integer.MAX_VALUE;
    private int last;

    Setting(Lines lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
    }

    void add(int line) {
        if (count == 0) {
            first = line;
        } else {
            narrowestButLast = Math.min(narrowestButLast, last);
        }
        count++;
        if (layout.wrapped()) {
            last = TypeWidth.of(lines.text(), lines.start(line), lines.end(line));
            widest = Math.max(widest, last);
        }
    }

    void clear() {
        first = -1;
        count = 0;
        widest = 0;
        narrowestButLast = Integer.MAX_VALUE;
    }

    Kind kind(Kind otherwise) {
        if (first >= 0 && isItem()) {
            return Kind.LIST_ITEM;
        }
        boolean setIn =
                layout.wrapped()
                        && count >= 3
                        && widest < layout.measure() * NARROW
                        && narrowestButLast > widest * EVEN;
        return setIn ? Kind.BLOCK_QUOTATION : otherwise;
    }

    /** A bullet, or a number or letter in brackets, before a blank. */
    private boolean isItem() {
        String text = lines.text();
        int start = lines.start(first);
        int end = Letters.tokenEnd(text, start, lines.end(first));
        if (end - start == 1) {
            return "\u2022\u25cf\u25aa".indexOf(text.charAt(start)) >= 0;
        }
        boolean bracket = text.charAt(end - 1) == ')';
        int from = text.charAt(start) == '(' ? start + 1 : start;
        return bracket
                && end - 1 > from
                && end - from <= 4
                && Character.isLetterOrDigit(text.charAt(from))
                && Character.isLetterOrDigit(text.charAt(end - 2));
    }
}
