package argmap.citation;

import java.util.List;

/** Journals and law reports: how their names end, and what stands around them. */
final class Journals {
    /** Longest names of parties and of reports, in tokens. */
    private static final int LONGEST = 14;

    private Journals() {}

    /** "NJW 1999, 2345", "JZ 12 (1957)", "AcP 172": a journal known by its letters. */
    static boolean startsLetters(Tokens tokens, int from, int limit) {
        return from + 1 < limit
                && isJournalLetters(tokens.get(from).text())
                && tokens.get(from + 1).isNumber();
    }

    /** Two capitals or more in a short word: "NJW", "AcP", "ZfS", "DÖV"; a roman number is none. */
    static boolean isJournalLetters(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return text.length() >= 2
                && text.length() <= 7
                && capitals >= 2
                && text.chars().allMatch(Character::isLetter)
                && !Numbers.isRoman(text);
    }

    /**
     * The volume in "Nucl. Phys. A 757, 1 (2005)", an article known by its journal, volume and first
     * page; the start itself where none is named so.
     */
    static int abbreviatedEnd(Tokens tokens, int from, int limit) {
        boolean cut = false;
        int i = from;
        while (i < limit && i - from < 8 && tokens.get(i).isCapitalised()) {
            cut |= tokens.get(i).text().endsWith(".") || tokens.is(i + 1, ".");
            i += tokens.is(i + 1, ".") ? 2 : 1;
        }
        boolean placed =
                cut
                        && i + 5 < limit + 1
                        && tokens.get(i).isNumber()
                        && tokens.is(i + 1, ",")
                        && tokens.get(i + 2).isNumber()
                        && tokens.opensBracket(i + 3)
                        && tokens.closer(i + 3) == i + 5
                        && Numbers.isYear(tokens.get(i + 4));
        return placed ? i : from;
    }

    /** Behind "Horn (ed.)", "Horn/Bell (Hrsg.)", "Horn, ed."; the start where no editors stand. */
    static int editorsEnd(Tokens tokens, int from, int limit) {
        boolean same = tokens.is(from, "ders.", "dies.");
        AuthorNames names =
                same
                        ? new AuthorNames(List.of("ders."), from, from + 1)
                        : AuthorNames.read(tokens, from, limit);
        if (names.isEmpty()) {
            return from;
        }
        int i = Math.max(names.to(), AuthorNames.othersEnd(tokens, names.to()));
        boolean bracket =
                i < limit
                        && tokens.opensBracket(i)
                        && WordClass.EDITOR.has(tokens.plain(i + 1))
                        && tokens.closer(i) <= i + 3;
        boolean role =
                tokens.is(i, ",")
                        && WordClass.EDITOR.has(tokens.plain(i + 1))
                        && tokens.is(i + 2, ",");
        return bracket ? tokens.closer(i) + 1 : role ? i + 2 : from;
    }

    /** A journal's title ends at the first number, bracket, comma or colon. */
    static int journalEnd(Tokens tokens, int from, int limit) {
        if (from >= limit
                || !tokens.get(from).isCapitalised()
                || BackReferences.isIbid(tokens.plain(from))) {
            return from;
        }
        int i = from;
        boolean foreign = WordClass.FOREIGN_JOURNAL.has(tokens.plain(from));
        while (i < limit && i < from + 15) {
            NoteToken token = tokens.get(i);
            foreign |= i > from && WordClass.FOREIGN.has(token.text());
            boolean roman = i > from && Numbers.isRoman(token.text()) && !token.text().equals("I");
            boolean joint = token.is("&", "'", "\u2019", ".", "-", "/", "[", "]");
            if (token.is(".")
                    && !(i + 1 < limit
                            && (tokens.get(i + 1).isNumber()
                                    || tokens.get(i + 1).isCapitalised()))) {
                break;
            }
            if (token.isNumber()
                    || roman
                    || WordClass.VOLUME.has(token.plain())
                    || !(token.isWord() || joint)) {
                if (token.is(",") && isPlaceInName(tokens, i, limit)) {
                    i += 2;
                    continue;
                }
                break;
            }
            // "Historical ]ourna/": a damaged capital leaves a lowercase letter behind a mark.
            if (token.isWord()
                    && !token.isCapitalised()
                    && !tokens.isJoined(i)
                    && !foreign
                    && !WordClass.LOWERCASE.has(token.text())) {
                break;
            }
            i++;
        }
        return i;
    }

    /**
     * "The Times, Weekend 5": no; kept for journals with a comma before a last capitalised word.
     */
    private static boolean isPlaceInName(Tokens tokens, int comma, int limit) {
        return comma + 2 < limit
                && tokens.get(comma + 1).isCapitalised()
                && !Numbers.isMonthOrSeason(tokens.plain(comma + 1))
                && !WordClass.VOLUME.has(tokens.plain(comma + 1))
                && WordClass.unit(tokens.plain(comma + 1)).isEmpty()
                && (tokens.is(comma + 2, "and") || tokens.get(comma + 2).isNumber());
    }

    /** "(3)" behind a volume. */
    static boolean isIssue(Tokens tokens, int i, int limit) {
        return i + 2 < limit
                && tokens.opensBracket(i)
                && tokens.closer(i) == i + 2
                && tokens.get(i + 1).isNumber()
                && !Numbers.isYearOrRange(tokens.get(i + 1));
    }

    /** The end of the parties' names of a case; the start itself where no case starts. */
    static int partiesEnd(Tokens tokens, int from, int limit) {
        boolean versus = false;
        int i = from;
        while (i < limit && i - from < LONGEST) {
            NoteToken token = tokens.get(i);
            if (tokens.opensBracket(i)) {
                boolean year = Numbers.isYear(tokens.get(i + 1)) && tokens.closer(i) == i + 2;
                return versus && year ? i : from;
            }
            boolean placed =
                    versus
                            && tokens.is(i, ",")
                            && (startsReport(tokens, i + 1, limit)
                                    || sameReportEnd(tokens, i + 1, limit) > i + 1
                                    || tokens.is(i + 1, "supra"));
            if (placed) {
                return i;
            }
            if (i > from && token.is("v.", "v", "vs.")) {
                versus = true;
            } else if (!token.isCapitalised()
                    && !WordClass.LOWERCASE.has(token.text())
                    && !token.is("&")
                    && !token.is(",")
                    && !token.is(".")) {
                return from;
            }
            i++;
        }
        return from;
    }

    /** "id. 601", "83 id. 154": the reports of the case before; behind "id." without them. */
    static int sameReportEnd(Tokens tokens, int from, int limit) {
        int i = from + 1 < limit && tokens.get(from).isNumber() ? from + 1 : from;
        boolean same =
                i + 1 < limit
                        && BackReferences.isIbid(tokens.plain(i))
                        && tokens.get(i + 1).isNumber();
        return same ? i + 1 : from;
    }

    /** "108 Harv. L. Rev. 1733": volume, capitalised words, first page. */
    static boolean startsReport(Tokens tokens, int from, int limit) {
        return reportEnd(tokens, from, limit) > from;
    }

    /**
     * The index of the first page's number, or of the page cited in "444 F. Supp. at 282"; the
     * start itself where no report starts.
     */
    static int reportEnd(Tokens tokens, int from, int limit) {
        boolean volume =
                from + 2 < limit
                        && tokens.get(from).isNumber()
                        && tokens.get(from).text().length() <= 4
                        && tokens.get(from + 1).isCapitalised()
                        && !Numbers.isMonthOrSeason(tokens.plain(from + 1));
        for (int i = from + 1; volume && i < limit && i - from < LONGEST; i++) {
            NoteToken token = tokens.get(i);
            if (token.is("at") && i + 1 < limit && tokens.get(i + 1).isNumber()) {
                return i > from + 1 ? i + 1 : from;
            }
            if (token.isNumber()) {
                return i > from + 1 && !Numbers.isRange(token) ? i : from;
            }
            boolean name = token.isCapitalised() || token.is(".", "&", "of");
            if (!name) {
                return from;
            }
        }
        return from;
    }
}
