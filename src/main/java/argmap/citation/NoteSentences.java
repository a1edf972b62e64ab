package argmap.citation;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of tokens into sentences, mindful of the points inside citations. */
final class NoteSentences {
    private NoteSentences() {}

    /** The end, exclusive, of each sentence between two tokens, in order. */
    static List<Integer> ends(Tokens tokens, int from, int to) {
        List<Integer> ends = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (tokens.opensBracket(i) && tokens.closer(i) < to) {
                i = tokens.closer(i);
            } else if (tokens.opensQuote(i) && tokens.closer(i) < to) {
                i = tokens.closer(i);
                if (!endsWithQuotation(tokens, start, i, to)) {
                    continue;
                }
                ends.add(i + 1);
                start = i + 1;
                continue;
            }
            if (i + 1 < to && isEnd(tokens, i, start)) {
                ends.add(i + 1);
                start = i + 1;
            }
        }
        if (start < to) {
            ends.add(to);
        }
        return joinPapers(tokens, from, ends);
    }

    private static boolean isEnd(Tokens tokens, int i, int start) {
        NoteToken token = tokens.get(i);
        if (tokens.isJoined(i + 1) || !opensSentence(tokens, i + 1)) {
            return false;
        }
        if (token.is(")", "]")) {
            return i > start && tokens.is(i - 1, ".", "?");
        }
        if (token.is(".", "?", "!")) {
            return !isInsidePhrase(tokens, i)
                    && !isAbbreviationRow(tokens, i)
                    && !(i > 0 && Journals.abbreviatedEnd(tokens, i - 1, tokens.size()) >= i)
                    && !isNameAlone(tokens, start, i)
                    && !isNumberAbbreviation(tokens, i)
                    && !isOrdinal(tokens, i)
                    && !isBehindYear(tokens, start, i)
                    && !isBeforeImprint(tokens, start, i);
        }
        if (!token.isWord() || !token.text().endsWith(".")) {
            return false;
        }
        return Signals.opensSentence(tokens, i + 1)
                || BackReferences.isIbid(token.plain())
                || (token.plain().equals("cit") && !tokens.is(i + 1, ","));
    }

    /** "Harv. L. Rev.": a short word before an initial is cut short itself. */
    private static boolean isAbbreviationRow(Tokens tokens, int i) {
        return tokens.is(i, ".")
                && i > 0
                && tokens.isJoined(i)
                && tokens.get(i - 1).isCapitalised()
                && tokens.get(i - 1).text().length() <= 5
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).text().endsWith(".") || tokens.is(i + 2, "."))
                && !Signals.opensSentence(tokens, i + 1)
                && tokens.get(i + 1).text().length() <= 5;
    }

    /** "When the. Harbour Board": a stray point behind a word that no sentence ends with. */
    private static boolean isInsidePhrase(Tokens tokens, int i) {
        return tokens.is(i, ".") && i > 0 && WordClass.UNFINISHED.has(tokens.get(i - 1).text());
    }

    /** "12. The" after a lost comma is an end; "no. 5" is not: its point belongs to the word. */
    private static boolean isNumberAbbreviation(Tokens tokens, int i) {
        return i > 0
                && tokens.get(i - 1).isWord()
                && tokens.isJoined(i)
                && WordClass.isAbbreviation(tokens.plain(i - 1))
                && !Signals.opensSentence(tokens, i + 1)
                && !BackReferences.isIbid(tokens.plain(i - 1));
    }

    /** "3. Aufl.", "4. Mai 1912", "12. Jg.": a German ordinal. */
    private static boolean isOrdinal(Tokens tokens, int i) {
        boolean number =
                tokens.isJoined(i)
                        && i > 0
                        && tokens.get(i - 1).text().matches("\\d{1,3}")
                        && i + 1 < tokens.size();
        return number
                && (WordClass.COUNTED.has(tokens.plain(i + 1))
                        || WordClass.MONTH.has(tokens.plain(i + 1)));
    }

    /** "Bell. Rivers. Boston: Mill Press, 1988": points part what a reference begins with. */
    private static boolean isBeforeImprint(Tokens tokens, int start, int i) {
        boolean title =
                i - start > 3
                        && i - start < 60
                        && tokens.get(i - 1).isWord()
                        && tokens.get(start).isCapitalised();
        if (!title || !Imprints.startsAt(tokens, i + 1, tokens.size())) {
            return false;
        }
        AuthorNames names = AuthorNames.read(tokens, start, i);
        return !names.isEmpty() && (tokens.is(names.to(), ",", ".", ":"));
    }

    /** 'Judge, T., and Bono, J. (1998). "Power"': the title comes behind the year. */
    private static boolean isBehindYear(Tokens tokens, int start, int i) {
        boolean year = i - start > 3 && i - start < 60 && tokens.is(i - 1, ")");
        AuthorNames names = year ? AuthorNames.read(tokens, start, i) : AuthorNames.NONE;
        int bracket = AuthorNames.othersEnd(tokens, names.to());
        return !names.isEmpty() && names.yearMark(tokens, bracket, tokens.size()) == i;
    }

    private static boolean opensSentence(Tokens tokens, int i) {
        NoteToken token = tokens.get(i);
        if (tokens.opensBracket(i)) {
            return !Imprints.isPartOfCitation(tokens, i);
        }
        return token.isCapitalised() || tokens.opensQuote(i);
    }

    /** "Myron T. Herrick." before a title is an author, and "See March." with a lost comma. */
    private static boolean isNameAlone(Tokens tokens, int start, int end) {
        int name = start;
        while (name < end && name - start < 4 && Signals.isSignalWord(tokens.plain(name))) {
            name++;
        }
        boolean called = name > start && name + 1 == end && tokens.get(name).isCapitalised();
        if (called && tokens.get(name).text().length() > 2) {
            return true;
        }
        if (end - start > 6 || end - start < 2) {
            return false;
        }
        AuthorNames names = AuthorNames.read(tokens, start, end);
        return !names.isEmpty() && names.to() == end && names.isSingle();
    }

    /**
     * A quotation ends its sentence when its last mark does ('... its guard." Japanese Recognition,
     * 361'), unless it opens it and reads like a title ('"William Bardel, 80, Dies." The New York
     * Times').
     */
    private static boolean endsWithQuotation(Tokens tokens, int start, int close, int to) {
        boolean stop = tokens.is(close - 1, ".", "?", "!");
        if (!stop || close + 1 >= to || !opensSentence(tokens, close + 1)) {
            return false;
        }
        boolean signal = Signals.opensSentence(tokens, close + 1);
        int open = start;
        while (open < close && !tokens.opensQuote(open)) {
            open++;
        }
        boolean alone =
                open == start
                        || (tokens.get(start).isCapitalised()
                                && open - start < 8
                                && AuthorNames.read(tokens, start, open).to() >= open - 1);
        boolean title =
                alone && close - open < 30 && TitleEnds.isQuotedHeadline(tokens, open + 1, close);
        return signal || !title;
    }

    /**
     * "September 15, 1914. Herrick Scrapbook, Vol. I. Manuscript Division. Library of Congress":
     * sentences that name papers and say nothing belong to the letter before them.
     */
    private static List<Integer> joinPapers(Tokens tokens, int from, List<Integer> ends) {
        List<Integer> joined = new ArrayList<>();
        int start = from;
        int i = 0;
        while (i < ends.size()) {
            int end = ends.get(i);
            int last = i;
            if (isDated(tokens, start, end)) {
                for (int k = i + 1; k < Math.min(ends.size(), i + 4); k++) {
                    int kStart = ends.get(k - 1);
                    int kEnd = ends.get(k);
                    if (!isSilent(tokens, kStart, kEnd)) {
                        break;
                    }
                    if (Imprints.namesPapers(tokens, kStart, kEnd)) {
                        last = k;
                    }
                }
            }
            end = ends.get(last);
            joined.add(end);
            start = end;
            i = last + 1;
        }
        return joined;
    }

    private static boolean isDated(Tokens tokens, int start, int end) {
        return end - start > 3 && tokens.is(end - 1, ".") && Numbers.isYear(tokens.get(end - 2));
    }

    private static boolean isSilent(Tokens tokens, int start, int end) {
        if (end - start > 40 || Signals.opensSentence(tokens, start)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            NoteToken token = tokens.get(i);
            if (token.isWord() && WordClass.SENTENCE.has(token.text())) {
                return false;
            }
        }
        return true;
    }
}
