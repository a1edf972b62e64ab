package argmap.ingest;

import argmap.ingest.NoteTokens.Kind;
import argmap.ingest.NoteTokens.Token;
import argmap.text.Roman;
import java.util.List;

/**
 * Where the manuals put a comma and worn print shows a full stop.
 *
 * <p>The tail of a comma is the first thing to wear away. These are the places where a full stop
 * makes no sense in any citation style: within a date, between a name and the page cited, behind a
 * closing bracket before a page, before the year in a publisher's brackets, and before a small
 * letter.
 */
final class CitationGrammar {
    private CitationGrammar() {}

    static void repair(String note, Dictionary words, Edits edits) {
        List<Token> tokens = NoteTokens.of(note);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.text().equals(".") && wantsComma(note, words, tokens, i)) {
                edits.replace(token.start(), token.end(), ",", "comma worn to a full stop", 0.7);
            }
        }
    }

    private static boolean wantsComma(String note, Dictionary words, List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        Token after = tokens.get(i + 1);
        Token before2 = i > 1 ? tokens.get(i - 2) : NoteTokens.EDGE;
        boolean apart = after.start() > tokens.get(i).end();
        if (!apart || (before.isSign() && !before.text().equals(")"))) {
            return false;
        }
        boolean number = after.kind() == Kind.SMALL_NUMBER;
        if (before.kind() == Kind.SMALL_NUMBER) {
            return after.kind() == Kind.YEAR && FigureRepair.isMonth(before2.text());
        }
        if (before.text().equals(")")) {
            return number && endsSoon(tokens, i + 2);
        }
        if (before.kind() == Kind.NAME) {
            boolean year =
                    after.kind() == Kind.YEAR
                            && at(tokens, i + 2).text().equals(")")
                            && before.end() - before.start() > 3
                            && words.frequency(before.text()) >= 0;
            return year || (number && onlyNames(tokens, i) && endsSoon(tokens, i + 2));
        }
        boolean word = before.kind() == Kind.WORD || before.kind() == Kind.NAME;
        boolean small =
                after.kind() == Kind.WORD && Character.isLowerCase(note.charAt(after.start()));
        // "lib. xxxiii", "state. gov": an abbreviation keeps its point.
        return word
                && small
                && before.end() - before.start() > 3
                && words.contains(before.text())
                && words.contains(after.text())
                && Roman.value(after.text()) == 0;
    }

    private static Token at(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i) : NoteTokens.EDGE;
    }

    /** A page or a range of pages, and the end. */
    private static boolean endsSoon(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + 4) {
            Token token = tokens.get(at);
            boolean page = token.kind() == Kind.SMALL_NUMBER || "-\u2013.,".contains(token.text());
            if (!page) {
                return false;
            }
            at++;
        }
        return at == tokens.size();
    }

    private static boolean onlyNames(List<Token> tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.get(i).kind() != Kind.NAME) {
                return false;
            }
        }
        return true;
    }
}
