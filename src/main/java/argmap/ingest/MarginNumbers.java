package argmap.ingest;

import java.util.BitSet;

/**
 * Numbers of lines, printed in the margin by fives: 5, 10, 15 ... down a page, or through a
 * chapter.
 *
 * <p>They stand alone on a row, or apart from the words at either end of one, and each is five more
 * than the one before it. A dozen in a row are no chance.
 */
final class MarginNumbers {
    private static final int STEP = 5;

    /** Chains shorter than this are figures of something else. */
    private static final int FEWEST = 6;

    private MarginNumbers() {}

    /** The offsets of their first figures. */
    static BitSet in(String text) {
        BitSet found = new BitSet();
        BitSet chain = new BitSet();
        int length = 0;
        int all = 0;
        int last = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f' || c == '\r') {
                lineStart = i + 1;
                continue;
            }
            if (!Letters.isDigit(c) || (i > lineStart && !Lines.isBlank(text.charAt(i - 1)))) {
                continue;
            }
            int stop = i;
            int value = 0;
            while (stop < text.length() && stop < i + 5 && Letters.isDigit(text.charAt(stop))) {
                value = value * 10 + text.charAt(stop) - '0';
                stop++;
            }
            if (value % STEP == 0 && value > 0 && isApart(text, lineStart, i, stop)) {
                if (value == last + STEP || (value == STEP && last > STEP)) {
                    chain.set(i);
                    length++;
                } else if (value != last) {
                    all += length >= FEWEST ? length : 0;
                    if (length >= FEWEST) {
                        found.or(chain);
                    }
                    chain = new BitSet();
                    chain.set(i);
                    length = 1;
                }
                last = value;
            }
            i = stop;
        }
        if (length >= FEWEST) {
            found.or(chain);
            all += length;
        }
        return all >= 2 * FEWEST ? found : new BitSet();
    }

    /** Alone on its row, or three blanks away from the words, or behind another such number. */
    private static boolean isApart(String text, int lineStart, int start, int stop) {
        boolean atEnd =
                stop >= text.length()
                        || text.charAt(stop) == '\n'
                        || text.charAt(stop) == '\r'
                        || text.charAt(stop) == '\f';
        int from = start;
        while (from > lineStart && Lines.isBlank(text.charAt(from - 1))) {
            from--;
        }
        boolean atStart = from == lineStart;
        if (atStart && atEnd) {
            return true;
        }
        int to = stop;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        boolean apartBehind = to - stop >= 3 || to >= text.length() || text.charAt(to) == '\n';
        return (atStart && apartBehind) || (atEnd && start - from >= 3);
    }
}
