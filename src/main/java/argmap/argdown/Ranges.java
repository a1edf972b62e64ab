package argmap.argdown;

/** The bold and italic ranges that are open, innermost last. */
final class Ranges {
    private final StringBuilder open = new StringBuilder();

    /** A letter for each of the four marks, by its character and whether it is doubled. */
    private static char letter(char mark, boolean bold) {
        return bold ? (mark == '*' ? 'B' : 'U') : mark;
    }

    void open(char mark, boolean bold) {
        open.append(letter(mark, bold));
    }

    boolean isInnermost(char mark, boolean bold) {
        return open.length() > 0 && open.charAt(open.length() - 1) == letter(mark, bold);
    }

    void closeInnermost() {
        open.setLength(open.length() - 1);
    }

    void clear() {
        open.setLength(0);
    }
}
