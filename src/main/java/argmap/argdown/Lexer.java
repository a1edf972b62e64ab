package argmap.argdown;

import static argmap.argdown.TokenKind.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a map file into tokens. Written by hand and without regular expressions, so that no input
 * can make it backtrack: it reads each character a fixed number of times.
 *
 * <p>Many marks mean something only at the start of a line, and what starts a line may be indented;
 * blanks that separate tokens are dropped, comments are kept aside.
 */
final class Lexer {
    /** Marks that end a run of plain text because another token may start there. */
    private static final String MARKS = "\\@#*_[],.:;<>/-{}()\n\r";

    private final String text;
    private final Finder finder;
    private final TokenList tokens = new TokenList();
    private final List<Token> comments = new ArrayList<>();
    private final Indentation indentation = new Indentation(tokens);
    private final Ranges ranges = new Ranges();
    private boolean inInference;
    private int at;

    /** The first blank or line end at or after some earlier place; looked up once for each word. */
    private int nextSpace = -1;

    /** Up to here no data ends, as an earlier look ahead has shown. */
    private int noDataUntil;

    private Lexer(String text) {
        this.text = text;
        this.finder = new Finder(text);
    }

    /** The tokens, the last of them {@link TokenKind#END}, and the comments. */
    record Result(TokenList tokens, List<Token> comments) {}

    static Result tokens(String text) {
        return new Lexer(text).run();
    }

    private Result run() {
        // A byte order mark is no part of the text.
        at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            boolean matched =
                    (atLineStart() && lineStart())
                            || comment()
                            || lineEnd()
                            || (inInference ? inference() : inline());
            if (!matched) {
                at = Math.max(at + 1, skipBlanks(at));
            }
        }
        indentation.closeAll(tokens.lastEnd());
        tokens.add(END, tokens.lastEnd(), tokens.lastEnd());
        return new Result(tokens, comments);
    }

    private boolean atLineStart() {
        return tokens.size() == 0 || tokens.endsWith(NEWLINE) || tokens.endsWith(EMPTY_LINE);
    }

    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    private boolean blankAt(int offset) {
        char c = charAt(offset);
        return c == ' ' || c == '\t';
    }

    private boolean spaceAt(int offset) {
        char c = charAt(offset);
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }

    private int skipBlanks(int offset) {
        int i = offset;
        while (blankAt(i)) {
            i++;
        }
        return i;
    }

    private int skipDigits(int offset) {
        int i = offset;
        while (charAt(i) >= '0' && charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private boolean add(TokenKind kind, int start, int end) {
        // Marks within a text are one token with the words around them.
        if (kind == FREESTYLE && tokens.lastEnd() == start && tokens.endsWith(FREESTYLE)) {
            tokens.extendLast(end);
        } else {
            tokens.add(kind, start, end);
        }
        at = end;
        return true;
    }

    /** Adds a token together with one blank behind it, which then counts as part of the text. */
    private boolean addWithBlank(TokenKind kind, int end) {
        return add(kind, at, blankAt(end) ? end + 1 : end);
    }

    // ------------------------------------------------------------------ what starts a line

    private boolean lineStart() {
        int mark = skipBlanks(at);
        if (inInference) {
            return false;
        }
        switch (charAt(mark)) {
            case '+', '-', '<', '>', '_' -> {
                return dashes(mark) || relation(mark);
            }
            case '*' -> {
                return spaceAt(mark + 1) && listItem(BULLET, mark, mark + 1);
            }
            case '(' -> {
                return statementNumber(mark);
            }
            case '#' -> {
                return heading(mark);
            }
            default -> {
                int end = skipDigits(mark);
                return end > mark
                        && charAt(end) == '.'
                        && spaceAt(end + 1)
                        && listItem(NUMBERED_ITEM, mark, end + 1);
            }
        }
    }

    private boolean dashes(int mark) {
        if (!text.startsWith("--", mark)) {
            return false;
        }
        indentation.closeAll(tokens.lastEnd());
        inInference = true;
        return add(INFERENCE_START, at, mark + 2);
    }

    private boolean relation(int mark) {
        TokenKind kind = null;
        int length = 2;
        switch (text.substring(mark, Math.min(mark + 2, text.length()))) {
            case "><" -> kind = CONTRADICTS;
            case "+>" -> kind = SUPPORTS;
            case "->" -> kind = ATTACKS;
            case "_>" -> kind = UNDERCUTS;
            case "<+" -> kind = SUPPORTED_BY;
            case "<-" -> kind = ATTACKED_BY;
            case "<_" -> kind = UNDERCUT_BY;
            default -> {
                length = 1;
                char c = charAt(mark);
                if (c == '+') {
                    kind = SUPPORTED_BY;
                } else if (c == '-') {
                    kind = ATTACKED_BY;
                } else if (c == '_' && spaceAt(mark + 1)) {
                    kind = UNDERCUT_BY;
                }
            }
        }
        if (kind == null || text.startsWith("<!--", mark)) {
            return false;
        }
        indentation.at(mark - at, at);
        return add(kind, at, mark + length);
    }

    /** A list is one step deeper than the line's blanks, so that its items stand in a level. */
    private boolean listItem(TokenKind kind, int mark, int end) {
        indentation.at(mark - at + 1, at);
        return add(kind, at, end);
    }

    private boolean statementNumber(int mark) {
        int end = skipDigits(mark + 1);
        if (end == mark + 1 || charAt(end) != ')') {
            return false;
        }
        indentation.closeAll(tokens.lastEnd());
        return add(STATEMENT_NUMBER, at, end + 1);
    }

    /** Frontmatter is a token wherever one can start; the parser minds its place. */
    private boolean frontMatter() {
        if (!text.startsWith("===", at)) {
            return false;
        }
        int open = at + 3;
        while (charAt(open) == '=') {
            open++;
        }
        int close = finder.next("===", open);
        if (close >= text.length()) {
            return false;
        }
        int end = close + 3;
        while (charAt(end) == '=') {
            end++;
        }
        return add(FRONT_MATTER, at, end);
    }

    private boolean heading(int mark) {
        int end = mark;
        while (charAt(end) == '#') {
            end++;
        }
        return charAt(end) == ' ' && add(HEADING, mark, end + 1);
    }

    // ------------------------------------------------------------------ lines and comments

    private boolean comment() {
        int end = -1;
        if (text.startsWith("<!--", at) && finder.has("-->", at + 4)) {
            end = finder.next("-->", at + 4) + 3;
        } else if (text.startsWith("/*", at) && finder.has("*/", at + 2)) {
            end = finder.next("*/", at + 2) + 2;
        } else if (text.startsWith("//", at) && finder.lineEnd(at) < text.length()) {
            end = finder.lineEnd(at);
        }
        if (end < 0) {
            return false;
        }
        comments.add(new Token(COMMENT, at, end));
        at = end;
        return true;
    }

    private boolean lineEnd() {
        int breaks = 0;
        int end = at;
        int i = skipBlanks(at);
        while (charAt(i) == '\n' || charAt(i) == '\r') {
            i += charAt(i) == '\r' && charAt(i + 1) == '\n' ? 2 : 1;
            breaks++;
            end = i;
            i = skipBlanks(i);
        }
        if (breaks == 0) {
            return false;
        }
        if (breaks > 1 && inInference) {
            endInference();
        } else if (breaks > 1) {
            emptyLine(end, i);
        } else if (atLineStart() && tokens.size() > 0) {
            // The rest of a line that held a comment alone.
            at = end;
        } else {
            add(NEWLINE, at, end);
        }
        return true;
    }

    /** An empty line breaks an inference off; what is wrong then is its second line end. */
    private void endInference() {
        int first = finder.lineEnd(at);
        boolean pair = charAt(first) == '\r' && charAt(first + 1) == '\n';
        add(NEWLINE, at, first + (pair ? 2 : 1));
        int second = finder.lineEnd(at);
        add(EMPTY_LINE, at, second + 1);
        inInference = false;
    }

    private void emptyLine(int end, int next) {
        ranges.clear();
        if (!tokens.endsWith(EMPTY_LINE) && next < text.length()) {
            indentation.closeAll(tokens.lastEnd());
            add(EMPTY_LINE, at, end);
        }
        at = end;
    }

    // ------------------------------------------------------------------ within a line

    private boolean inference() {
        if (text.startsWith("--", at)) {
            int end = at;
            while (charAt(end) == '-') {
                end++;
            }
            inInference = false;
            return add(INFERENCE_END, at, end);
        }
        return switch (charAt(at)) {
            case ',' -> add(LIST_DELIMITER, at, at + 1);
            case '{' -> data() || addWithBlank(FREESTYLE, at + 1);
            case '.', ':' -> shortCode() || addWithBlank(FREESTYLE, at + 1);
            case '\\' -> escaped();
            default -> plain();
        };
    }

    private boolean inline() {
        return switch (charAt(at)) {
            case '[' -> bracket('[') || addWithBlank(FREESTYLE, at + 1);
            case '<' -> bracket('<') || addWithBlank(FREESTYLE, at + 1);
            case '@' -> mention() || addWithBlank(FREESTYLE, at + 1);
            case '#' -> tag() || addWithBlank(FREESTYLE, at + 1);
            case '{' -> data() || addWithBlank(FREESTYLE, at + 1);
            case '*', '_' -> range() || addWithBlank(FREESTYLE, at + 1);
            case '.', ':' -> shortCode() || addWithBlank(FREESTYLE, at + 1);
            case '\\' -> escaped();
            case '=' -> frontMatter() || plain();
            default -> plain();
        };
    }

    private boolean plain() {
        if (blankAt(at)) {
            return false;
        }
        if (MARKS.indexOf(text.charAt(at)) >= 0) {
            return addWithBlank(FREESTYLE, at + 1);
        }
        int end = at + 1;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // Blanks before a line's end belong to the line's end only where no text precedes them.
        return add(FREESTYLE, at, end);
    }

    /** All blanks behind an escaped character stay part of the text. */
    private boolean escaped() {
        if (at + 1 >= text.length() || isLineBreak(at + 1)) {
            return false;
        }
        int end = at + 2;
        while (charAt(end) == ' ') {
            end++;
        }
        return add(ESCAPED, at, end);
    }

    private boolean isLineBreak(int offset) {
        return charAt(offset) == '\n' || charAt(offset) == '\r';
    }

    /**
     * A definition's title goes on to the first bracket with a colon, past brackets without one; a
     * reference's ends at the first bracket and does not start with a hyphen. Both stay on a line.
     */
    private boolean bracket(char open) {
        int link = open == '[' ? linkEnd() : -1;
        if (link > 0) {
            return addWithBlank(LINK, link);
        }
        int limit = finder.lineEnd(at);
        boolean statement = open == '[';
        int definition = finder.next(statement ? "]:" : ">:", at + 2);
        if (definition < limit) {
            return add(statement ? STATEMENT_DEFINITION : ARGUMENT_DEFINITION, at, definition + 2);
        }
        int end = finder.next(statement ? "]" : ">", at + 1);
        return end < limit
                && end > at + 1
                && charAt(at + 1) != '-'
                && add(statement ? STATEMENT_REFERENCE : ARGUMENT_REFERENCE, at, end + 1);
    }

    private int linkEnd() {
        int close = finder.next("]", at + 1);
        if (close == at + 1 || charAt(close + 1) != '(') {
            return -1;
        }
        int end = finder.next(")", close + 2);
        return end > close + 2 && end < text.length() ? end + 1 : -1;
    }

    private boolean mention() {
        char open = charAt(at + 1);
        if (open != '[' && open != '<') {
            return false;
        }
        int end = finder.next(open == '[' ? "]" : ">", at + 2);
        return end < finder.lineEnd(at)
                && end > at + 2
                && addWithBlank(open == '[' ? STATEMENT_MENTION : ARGUMENT_MENTION, end + 1);
    }

    private boolean tag() {
        if (charAt(at + 1) == '(') {
            int end = finder.next(")", at + 2);
            return end > at + 2 && end < text.length() && addWithBlank(TAG, end + 1);
        }
        int end = at + 1;
        while (end < text.length() && isTagCharacter(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && addWithBlank(TAG, end);
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
        if (at < noDataUntil) {
            return false;
        }
        int last = -1;
        for (int close = finder.next("}", at);
                close < text.length();
                close = finder.next("}", close + 1)) {
            int next = close + 1;
            while (next < text.length() && spaceAt(next)) {
                next++;
            }
            if (charAt(next) != ',') {
                last = close;
                if (next > close + 1 || next == text.length()) {
                    break;
                }
            }
        }
        if (last < 0) {
            noDataUntil = text.length();
        }
        return last > 0 && add(DATA, at, last + 1);
    }

    /** Two dots or two colons with at least one character between and no blank. */
    private boolean shortCode() {
        int end = finder.next(text.substring(at, at + 1), at + 2);
        if (end >= text.length()) {
            return false;
        }
        if (nextSpace < at) {
            nextSpace = at;
            while (nextSpace < text.length() && !spaceAt(nextSpace)) {
                nextSpace++;
            }
        }
        return end < nextSpace && addWithBlank(SHORT_CODE, end + 1);
    }

    private boolean range() {
        char mark = charAt(at);
        boolean two = charAt(at + 1) == mark;
        if (two && ranges.isInnermost(mark, true) && endsRange(at + 2)) {
            ranges.closeInnermost();
            return addWithBlank(BOLD_END, at + 2);
        }
        if (ranges.isInnermost(mark, false) && endsRange(at + 1)) {
            ranges.closeInnermost();
            return addWithBlank(ITALIC_END, at + 1);
        }
        if (two && startsRange(at + 2)) {
            ranges.open(mark, true);
            return add(BOLD_START, at, at + 2);
        }
        if (startsRange(at + 1)) {
            ranges.open(mark, false);
            return add(ITALIC_START, at, at + 1);
        }
        return false;
    }

    private boolean startsRange(int next) {
        return !spaceAt(next);
    }

    private boolean endsRange(int next) {
        return next >= text.length() || spaceAt(next) || "!)*,-.:;?_}".indexOf(charAt(next)) >= 0;
    }
}
