package argmap.ingest;

import java.util.Arrays;

/**
 * Whether the number that a row begins with stands in the rows above it too, as marks do: raised,
 * in brackets, or behind a word or a stop.
 */
final class CalledNumbers {
    /** Greater numbers are years, and call no note. */
    private static final int NUMBERS = 2000;

    private static final int SIGNS = 64;

    /** Rows above within which a mark on the same page is near: about two pages. */
    private static final int NEAR = 80;

    private final Lines lines;
    private final String text;

    /** The last row in which each number stood as a mark; -1 for none. */
    private final int[] seen = new int[NUMBERS];

    private final int[] signs = new int[SIGNS];

    private CalledNumbers(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
        Arrays.fill(seen, -1);
        Arrays.fill(signs, -1);
    }

    /** Fills in {@link RowFacts#marked}: 0 no number, 1 not called, 2 called far off, 3 near. */
    static void mark(RowFacts facts, Lines lines) {
        CalledNumbers called = new CalledNumbers(lines);
        for (int i = 0; i < facts.count; i++) {
            int value = facts.ordinal[i];
            if (value > 0) {
                int at = called.row(facts.kind[i], value);
                boolean near = at >= 0 && facts.page[at] == facts.page[i] && i - at < NEAR;
                facts.marked[i] = (byte) (at < 0 ? 1 : near ? 3 : 2);
            }
            called.scan(i);
        }
    }

    private int row(int kind, int value) {
        return switch (kind) {
            case 0 -> seen[value];
            case 1 -> value < SIGNS ? signs[value] : -1;
            default -> -1;
        };
    }

    /** Notes the numbers that stand in a row as marks do. */
    private void scan(int i) {
        int start = lines.start(i);
        int end = lines.end(i);
        for (int k = start + 2; k < end; k++) {
            char c = text.charAt(k);
            if (c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z') {
                continue;
            }
            char before = text.charAt(k - 1);
            if (Letters.isDigit(c)) {
                int stop = k;
                int value = 0;
                while (stop < end && stop < k + 4 && Letters.isDigit(text.charAt(stop))) {
                    value = value * 10 + text.charAt(stop) - '0';
                    stop++;
                }
                boolean bracket = before == '[' || before == '(';
                boolean behind =
                        Character.isLetter(before)
                                || Letters.isStop(before)
                                || Letters.isClosingQuote(before)
                                || ",;:)".indexOf(before) >= 0;
                boolean apart =
                        Lines.isBlank(before)
                                && (Letters.isStop(text.charAt(k - 2))
                                        || Letters.isClosingQuote(text.charAt(k - 2))
                                        || ",;:)".indexOf(text.charAt(k - 2)) >= 0
                                        || Character.isLetter(text.charAt(k - 2)));
                if (value > 0 && value < NUMBERS && stop - k < 4 && (bracket || behind || apart)) {
                    seen[value] = i;
                }
                k = stop - 1;
            } else if (NoteLabel.RAISED.indexOf(c) >= 0) {
                NoteLabel label = NoteLabel.at(text, k, end);
                if (label.shape() == NoteLabel.Shape.RAISED && label.ordinal() < seen.length) {
                    seen[label.ordinal()] = i;
                }
                while (k + 1 < end && NoteLabel.RAISED.indexOf(text.charAt(k + 1)) >= 0) {
                    k++;
                }
            } else if (NoteLabel.SIGNS.indexOf(c) >= 0) {
                NoteLabel label = NoteLabel.at(text, k, Math.min(end, k + 3));
                if (label.kind() == NoteLabel.Kind.SIGN && label.ordinal() < SIGNS) {
                    signs[label.ordinal()] = i;
                }
            }
        }
    }
}
