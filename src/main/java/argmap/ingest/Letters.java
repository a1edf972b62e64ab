package argmap.ingest;

/** Small questions about the characters of a text. */
final class Letters {
    private Letters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isOpeningQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u2018' || c == '\'' || c == '\u00ab';
    }

    static boolean isClosingQuote(char c) {
        return c == '"' || c == '\u201d' || c == '\u2019' || c == '\'' || c == '\u00bb';
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }

    /** A hyphen that may end a line inside a word; a long dash never does. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }

    /**
     * Marks that dust, folds and the edge of the page leave in a reading. Asterisks and daggers are
     * not among them: they number notes.
     */
    static boolean isSpeck(char c) {
        return "_'`\u2018\u2019.,:;|~\u00b0\u2022-\u00b7\"^\u00a9\u00ae\u00ab\u00bb=\\\u00a2<>"
                                .indexOf(c)
                        >= 0
                || c == '?'
                || c == '\ufffd';
    }

    /** True where the text up to {@code end} closes a sentence, quotation marks included. */
    static boolean endsSentence(String text, int start, int end) {
        int at = end;
        while (at > start) {
            char c = text.charAt(at - 1);
            if (isStop(c)) {
                return true;
            }
            if (!isClosingQuote(c) && c != ')' && c != ']' && !Lines.isBlank(c)) {
                return false;
            }
            at--;
        }
        return false;
    }

    /**
     * The first character that is neither blank nor speck nor quotation mark; -1 if there is none.
     */
    static int firstSolid(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The end of the words between two offsets, without specks that stand apart behind them, and
     * without those against a full stop ("them.:").
     */
    static int withoutSpecks(String text, int start, int end) {
        int at = end;
        while (at > start) {
            int from = at;
            while (from > start && isSpeck(text.charAt(from - 1))) {
                from--;
            }
            boolean apart = from == start || Lines.isBlank(text.charAt(from - 1));
            if (from < at && apart) {
                at = from;
            } else if (Lines.isBlank(text.charAt(at - 1))) {
                at--;
            } else {
                break;
            }
        }
        if (at == start) {
            return end;
        }
        if (at > start + 1
                && ":;,_".indexOf(text.charAt(at - 1)) >= 0
                && isStop(text.charAt(at - 2))) {
            at--;
        }
        return at;
    }

    /** The end of the letters that begin at an offset. */
    static int lettersEnd(String s, int start) {
        int stop = start;
        while (stop < s.length() && Character.isLetter(s.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    static boolean startsLower(String text, int start, int end) {
        int at = firstSolid(text, start, end);
        return at >= 0 && Character.isLowerCase(text.charAt(at));
    }

    /** A capital or a quotation mark (or bracket) before one. */
    static boolean startsUpper(String text, int start, int end) {
        for (int i = start; i < end && i < start + 4; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                return true;
            }
            if (!isOpeningQuote(c) && c != '(' && c != '[' && c != '{' && !Lines.isBlank(c)) {
                return false;
            }
        }
        return false;
    }

    /** The end of the word that starts here. */
    static int tokenEnd(String text, int start, int end) {
        int at = start;
        while (at < end && !Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The value of up to four digits; 0 for anything else. */
    static int number(String text, int from, int to) {
        if (to - from > 4 || to <= from) {
            return 0;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
