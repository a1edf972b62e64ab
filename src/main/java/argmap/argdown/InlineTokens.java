package argmap.argdown;

import static argmap.argdown.TokenKind.*;

/** Tokens within a line: titles, links, tags, data, marks of bold and italic, and plain words. */
final class InlineTokens {
    /** Marks that end a run of plain text because another token may start there. */
    private static final String MARKS = "\\@#*_[],.:;<>/-{}()\n\r";

    /** The same as a table, since every character of a file is looked up. */
    private static final boolean[] IS_MARK = new boolean[128];

    static {
        MARKS.chars().forEach(mark -> IS_MARK[mark] = true);
    }

    private static boolean isMark(char c) {
        return c < IS_MARK.length && IS_MARK[c];
    }

    private final TextCursor in;
    private final Ranges ranges = new Ranges();

    /** The first blank or line end at or after some earlier place; looked up once for each word. */
    private int nextSpace = -1;

    /** Up to here no data ends, as an earlier look ahead has shown. */
    private int noDataUntil;

    InlineTokens(TextCursor in) {
        this.in = in;
    }

    /** Takes the token that stands here, if it is one and no blank. */
    boolean take() {
        return in.inInference ? inference() : inline();
    }

    /** At the end of a paragraph no bold or italic stays open. */
    void endParagraph() {
        ranges.clear();
    }

    private boolean inference() {
        if (in.text.startsWith("--", in.at)) {
            int end = in.at;
            while (in.charAt(end) == '-') {
                end++;
            }
            in.inInference = false;
            return in.add(INFERENCE_END, in.at, end);
        }
        return switch (in.charAt(in.at)) {
            case ',' -> in.add(LIST_DELIMITER, in.at, in.at + 1);
            case '{' -> data() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '.', ':' -> shortCode() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '\\' -> escaped();
            default -> plain();
        };
    }

    private boolean inline() {
        return switch (in.charAt(in.at)) {
            case '[' -> bracket('[') || in.addWithBlank(FREESTYLE, in.at + 1);
            case '<' -> bracket('<') || in.addWithBlank(FREESTYLE, in.at + 1);
            case '@' -> mention() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '#' -> tag() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '{' -> data() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '*', '_' -> range() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '.', ':' -> shortCode() || in.addWithBlank(FREESTYLE, in.at + 1);
            case '\\' -> escaped();
            case '=' -> frontMatter() || plain();
            default -> plain();
        };
    }

    private boolean plain() {
        if (in.blankAt(in.at)) {
            return false;
        }
        if (isMark(in.text.charAt(in.at))) {
            return in.addWithBlank(FREESTYLE, in.at + 1);
        }
        int end = in.at + 1;
        while (end < in.text.length() && !isMark(in.text.charAt(end))) {
            end++;
        }
        // Blanks before a line's end belong to the line's end only where no text precedes them.
        return in.add(FREESTYLE, in.at, end);
    }

    /** All blanks behind an escaped character stay part of the text. */
    private boolean escaped() {
        if (in.at + 1 >= in.text.length() || in.isLineBreak(in.at + 1)) {
            return false;
        }
        int end = in.at + 2;
        while (in.charAt(end) == ' ') {
            end++;
        }
        return in.add(ESCAPED, in.at, end);
    }

    /** Frontmatter is a token wherever one can start; the parser minds its place. */
    private boolean frontMatter() {
        if (!in.text.startsWith("===", in.at)) {
            return false;
        }
        int open = in.at + 3;
        while (in.charAt(open) == '=') {
            open++;
        }
        int close = in.finder.next("===", open);
        if (close >= in.text.length()) {
            return false;
        }
        int end = close + 3;
        while (in.charAt(end) == '=') {
            end++;
        }
        return in.add(FRONT_MATTER, in.at, end);
    }

    /**
     * A definition's title goes on to the first bracket with a colon, past brackets without one; a
     * reference's ends at the first bracket and does not start with a hyphen. Both stay on a line.
     */
    private boolean bracket(char open) {
        int link = open == '[' ? linkEnd() : -1;
        if (link > 0) {
            return in.addWithBlank(LINK, link);
        }
        int limit = in.finder.lineEnd(in.at);
        boolean statement = open == '[';
        int definition = in.finder.next(statement ? "]:" : ">:", in.at + 2);
        if (definition < limit) {
            return in.add(
                    statement ? STATEMENT_DEFINITION : ARGUMENT_DEFINITION, in.at, definition + 2);
        }
        int end = in.finder.next(statement ? "]" : ">", in.at + 1);
        return end < limit
                && end > in.at + 1
                && in.charAt(in.at + 1) != '-'
                && in.add(statement ? STATEMENT_REFERENCE : ARGUMENT_REFERENCE, in.at, end + 1);
    }

    private int linkEnd() {
        int close = in.finder.next("]", in.at + 1);
        if (close == in.at + 1 || in.charAt(close + 1) != '(') {
            return -1;
        }
        int end = in.finder.next(")", close + 2);
        return end > close + 2 && end < in.text.length() ? end + 1 : -1;
    }

    private boolean mention() {
        char open = in.charAt(in.at + 1);
        if (open != '[' && open != '<') {
            return false;
        }
        int end = in.finder.next(open == '[' ? "]" : ">", in.at + 2);
        return end < in.finder.lineEnd(in.at)
                && end > in.at + 2
                && in.addWithBlank(open == '[' ? STATEMENT_MENTION : ARGUMENT_MENTION, end + 1);
    }

    private boolean tag() {
        if (in.charAt(in.at + 1) == '(') {
            int end = in.finder.next(")", in.at + 2);
            return end > in.at + 2 && end < in.text.length() && in.addWithBlank(TAG, end + 1);
        }
        int end = in.at + 1;
        while (end < in.text.length() && isTagCharacter(in.text.charAt(end))) {
            end++;
        }
        return end > in.at + 1 && in.addWithBlank(TAG, end);
    }

    /** The letters, what lies between their two cases, and all beyond ASCII. */
    private static boolean isTagCharacter(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'z')
                || c == '-'
                || (c >= '\u00a0' && !Character.isSurrogate(c));
    }

    /**
     * Data ends at the first closing brace before a blank or line end; where none does, at the last
     * brace of all. A brace before a comma ends nothing. So a brace and a blank inside quotation
     * marks end it too, as in the reference.
     */
    private boolean data() {
        if (in.at < noDataUntil) {
            return false;
        }
        int last = -1;
        for (int close = in.finder.next("}", in.at);
                close < in.text.length();
                close = in.finder.next("}", close + 1)) {
            int next = close + 1;
            while (next < in.text.length() && in.spaceAt(next)) {
                next++;
            }
            if (in.charAt(next) != ',') {
                last = close;
                if (next > close + 1 || next == in.text.length()) {
                    break;
                }
            }
        }
        if (last < 0) {
            noDataUntil = in.text.length();
        }
        return last > 0 && in.add(DATA, in.at, last + 1);
    }

    /** Two dots or two colons with at least one character between and no blank. */
    private boolean shortCode() {
        int end = in.finder.next(in.text.substring(in.at, in.at + 1), in.at + 2);
        if (end >= in.text.length()) {
            return false;
        }
        if (nextSpace < in.at) {
            nextSpace = in.at;
            while (nextSpace < in.text.length() && !in.spaceAt(nextSpace)) {
                nextSpace++;
            }
        }
        return end < nextSpace && in.addWithBlank(SHORT_CODE, end + 1);
    }

    private boolean range() {
        char mark = in.charAt(in.at);
        boolean two = in.charAt(in.at + 1) == mark;
        if (two && ranges.isInnermost(mark, true) && endsRange(in.at + 2)) {
            ranges.closeInnermost();
            return in.addWithBlank(BOLD_END, in.at + 2);
        }
        if (ranges.isInnermost(mark, false) && endsRange(in.at + 1)) {
            ranges.closeInnermost();
            return in.addWithBlank(ITALIC_END, in.at + 1);
        }
        if (two && startsRange(in.at + 2)) {
            ranges.open(mark, true);
            return in.add(BOLD_START, in.at, in.at + 2);
        }
        if (startsRange(in.at + 1)) {
            ranges.open(mark, false);
            return in.add(ITALIC_START, in.at, in.at + 1);
        }
        return false;
    }

    private boolean startsRange(int next) {
        return !in.spaceAt(next);
    }

    private boolean endsRange(int next) {
        return next >= in.text.length()
                || in.spaceAt(next)
                || "!)*,-.:;?_}".indexOf(in.charAt(next)) >= 0;
    }
}
