package argmap.argdown;

import static argmap.argdown.TokenKind.*;

/** Marks that mean something only where a line starts, blanks before them aside. */
final class LineStart {
    private final TextCursor in;
    private final Indentation indentation;

    LineStart(TextCursor in, Indentation indentation) {
        this.in = in;
        this.indentation = indentation;
    }

    /** Takes such a mark, if one stands here. */
    boolean take() {
        int mark = in.skipBlanks(in.at);
        if (in.inInference) {
            return false;
        }
        switch (in.charAt(mark)) {
            case '+', '-', '<', '>', '_' -> {
                return dashes(mark) || relation(mark);
            }
            case '*' -> {
                return in.spaceAt(mark + 1) && listItem(BULLET, mark, mark + 1);
            }
            case '(' -> {
                return statementNumber(mark);
            }
            case '#' -> {
                return heading(mark);
            }
            default -> {
                int end = in.skipDigits(mark);
                return end > mark
                        && in.charAt(end) == '.'
                        && in.spaceAt(end + 1)
                        && listItem(NUMBERED_ITEM, mark, end + 1);
            }
        }
    }

    private boolean dashes(int mark) {
        if (!in.text.startsWith("--", mark)) {
            return false;
        }
        indentation.closeAll(in.tokens.lastEnd());
        if (isShort(mark + 2)) {
            in.add(INFERENCE_START, in.at, mark + 2);
            return in.add(INFERENCE_END, in.at, in.at);
        }
        in.inInference = true;
        return in.add(INFERENCE_START, in.at, mark + 2);
    }

    /**
     * Two hyphens alone, the conclusion right below, and another paragraph behind: meant as a line
     * of four. At the end of a file the error is told where the reference implementation has it.
     */
    private boolean isShort(int behind) {
        int end = in.skipBlanks(behind);
        if (!in.isLineBreak(end)) {
            return false;
        }
        int next = in.skipBlanks(end + (in.text.startsWith("\r\n", end) ? 2 : 1));
        int number = in.skipDigits(next + 1);
        return in.charAt(next) == '('
                && number > next + 1
                && in.charAt(number) == ')'
                && isFollowed(number);
    }

    private boolean isFollowed(int from) {
        int empty = Math.min(in.finder.next("\n\n", from), in.finder.next("\n\r\n", from));
        int next = empty;
        while (next < in.text.length() && Character.isWhitespace(in.text.charAt(next))) {
            next++;
        }
        return next < in.text.length();
    }

    private boolean relation(int mark) {
        TokenKind kind = null;
        int length = 2;
        switch (in.text.substring(mark, Math.min(mark + 2, in.text.length()))) {
            case "><" -> kind = CONTRADICTS;
            case "+>" -> kind = SUPPORTS;
            case "->" -> kind = ATTACKS;
            case "_>" -> kind = UNDERCUTS;
            case "<+" -> kind = SUPPORTED_BY;
            case "<-" -> kind = ATTACKED_BY;
            case "<_" -> kind = UNDERCUT_BY;
            default -> {
                length = 1;
                char c = in.charAt(mark);
                if (c == '+') {
                    kind = SUPPORTED_BY;
                } else if (c == '-') {
                    kind = ATTACKED_BY;
                } else if (c == '_' && in.spaceAt(mark + 1)) {
                    kind = UNDERCUT_BY;
                }
            }
        }
        if (kind == null || in.text.startsWith("<!--", mark)) {
            return false;
        }
        indentation.at(mark - in.at, in.at);
        return in.add(kind, in.at, mark + length);
    }

    /** A list is one step deeper than the line's blanks, so that its items stand in a level. */
    private boolean listItem(TokenKind kind, int mark, int end) {
        indentation.at(mark - in.at + 1, in.at);
        return in.add(kind, in.at, end);
    }

    private boolean statementNumber(int mark) {
        int end = in.skipDigits(mark + 1);
        if (end == mark + 1 || in.charAt(end) != ')') {
            return false;
        }
        indentation.closeAll(in.tokens.lastEnd());
        return in.add(STATEMENT_NUMBER, in.at, end + 1);
    }

    private boolean heading(int mark) {
        int end = mark;
        while (in.charAt(end) == '#') {
            end++;
        }
        return in.charAt(end) == ' ' && in.add(HEADING, mark, end + 1);
    }
}
