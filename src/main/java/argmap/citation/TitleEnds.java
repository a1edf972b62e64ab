package argmap.citation;

import argmap.citation.Tokens.NoteToken;
import java.util.List;

/**
 * Finds where a title ends; italics are lost, so only its neighbours tell. And how the names of
 * journals, of law reports and of a case's parties end, which stand behind titles or for them.
 */
final class TitleEnds {
    /** Titles of decrees and hearings run to some 60 words; the bound keeps hostile notes cheap. */
    private static final int LONGEST = 90;

    private TitleEnds() {}

    static int end(Tokens tokens, int from, int limit) {
        int i = from;
        int bound = Math.min(limit, from + LONGEST);
        while (i < bound) {
            if (stopsAt(tokens, i, from, limit)) {
                break;
            }
            boolean skip = tokens.opensQuote(i) || tokens.opensBracket(i);
            i = skip && tokens.closer(i) < limit ? tokens.closer(i) + 1 : i + 1;
        }
        if (i == bound && bound < limit) {
            return from;
        }
        boolean point = i == limit && i > from + 1 && tokens.is(i - 1, ".");
        return point ? i - 1 : i;
    }

    private static boolean stopsAt(Tokens tokens, int i, int from, int limit) {
        if (tokens.is(i, ";", ")") || isBackReference(tokens, i)) {
            return true;
        }
        if (tokens.opensBracket(i)) {
            return i > from
                    && Imprints.isPartOfCitation(tokens, i)
                    && !Imprints.isSpanOfYears(tokens, i, limit);
        }
        if (tokens.is(i, ".") && i > from) {
            return Numbers.pinpointEnd(tokens, i + 1, limit) > i + 1
                    || tokens.opensBracket(i + 1)
                    || (tokens.get(i - 1).isWord() && Imprints.startsAt(tokens, i + 1, limit));
        }
        if (tokens.is(i, ",")) {
            return stopsAfterComma(tokens, i + 1, limit);
        }
        if (tokens.is(i, ":")) {
            return isLastVolume(tokens, i + 1, limit);
        }
        return isSignalInside(tokens, i)
                || isPageBeforeYear(tokens, i, from, limit)
                || isUnitAhead(tokens, i, from, limit);
    }

    /** "Rivers and Their Owners 45-52 (2d ed. 1988)": lawyers put no comma before pages. */
    private static boolean isPageBeforeYear(Tokens tokens, int i, int from, int limit) {
        NoteToken page = tokens.get(i);
        int open = i + 1;
        if (i <= from || !page.isNumber() || open >= limit || !tokens.opensBracket(open)) {
            return false;
        }
        int last = tokens.closer(open) - 1;
        boolean yearAlone = last == open + 1 || Imprints.isEdition(tokens, open + 1, last);
        return yearAlone
                && last < limit
                && Numbers.isYear(tokens.get(last))
                && !Numbers.isYearOrRange(page)
                && (page.text().matches("\\d+[-\u2013]\\d+") || last > open + 1);
    }

    /** "Works pt. IV" and "Law of Contract p. 5": a part without a comma before it. */
    private static boolean isUnitAhead(Tokens tokens, int i, int from, int limit) {
        NoteToken token = tokens.get(i);
        return i > from
                && token.text().endsWith(".")
                && WordClass.unit(token.plain()).equals("page")
                && Numbers.pinpointEnd(tokens, i, limit) > i + 1;
    }

    private static boolean stopsAfterComma(Tokens tokens, int i, int limit) {
        if (i >= limit) {
            return true;
        }
        if (Numbers.isYearOrRange(tokens.get(i))) {
            return yearEndsTitle(tokens, i, limit);
        }
        return Signals.isNote(tokens, i, limit)
                || startsReport(tokens, i, limit)
                || isVolumeCount(tokens, i)
                || pinpointEndsTitle(tokens, i, limit)
                || Numbers.dateEnd(tokens, i, limit) > i
                || isIn(tokens, i, limit)
                || Imprints.startsAt(tokens, i, limit)
                || Imprints.placeBeforePagesEnd(tokens, i, limit) > i
                || startsLetters(tokens, i, limit)
                || Numbers.isDecade(tokens.get(i))
                || (Numbers.dayEnd(tokens, i, limit) > i && !tokens.is(i + 2, ","))
                || tokens.opensQuote(i)
                || Imprints.isRole(tokens, i)
                || Imprints.isEdition(tokens, i, limit)
                || (WordClass.VOLUME.has(tokens.plain(i)) && !tokens.is(i + 2, ":"))
                || WordClass.STATE_BEHIND_TITLE.has(tokens.plain(i))
                || Imprints.startsPapers(tokens, i, limit)
                || isUrl(tokens.get(i))
                || (tokens.is(i, "and") && isSignalInside(tokens, i + 1));
    }

    /** ", in: Horn (Hrsg.), Salz", ", in Horn (ed.), Salt", ", in Coastal Review 8". */
    static boolean isIn(Tokens tokens, int i, int limit) {
        if (!tokens.plain(i).equals("in") || i + 1 >= limit) {
            return false;
        }
        int next = i + 1;
        if (tokens.is(next, ":", "ders.", "dies.")) {
            return true;
        }
        return editorsEnd(tokens, next, limit) > next || startsLetters(tokens, next, limit);
    }

    /**
     * A year behind a comma ends the title in "Reformation, 1909, pp. 20-39" and "Opera, 1909", but
     * belongs to it in "Foreign Policy of Iran, 1500-1941: A Developing Nation" and before an
     * imprint.
     */
    private static boolean yearEndsTitle(Tokens tokens, int i, int limit) {
        int next = i + 1;
        if (Numbers.isRange(tokens.get(i))) {
            return false;
        }
        if (next >= limit || tokens.is(next, ".", ";", ")")) {
            return true;
        }
        if (tokens.is(next, ",")) {
            return stopsAfterComma(tokens, next + 1, limit);
        }
        return Numbers.pinpointEnd(tokens, next, limit) > next;
    }

    /**
     * Numbers before an imprint belong to the title: "Foreign Policy, 1919-1939 (London, 1958)".
     */
    private static boolean pinpointEndsTitle(Tokens tokens, int i, int limit) {
        int end = Numbers.pinpointEnd(tokens, i, limit);
        if (end == i) {
            return false;
        }
        boolean volumeTitle = WordClass.VOLUME.has(tokens.plain(i)) && tokens.is(i + 2, ":");
        if (volumeTitle || isPartOfTitle(tokens, i, end, limit)) {
            return false;
        }
        boolean bare = tokens.get(i).isNumber() && end == i + 1;
        int next = end < limit && tokens.is(end, ",") ? end + 1 : end;
        boolean more =
                next < limit
                        && ((tokens.opensBracket(end) && Imprints.isPartOfCitation(tokens, end))
                                || Imprints.isEdition(tokens, next, limit)
                                || Imprints.isRole(tokens, next));
        return !(bare && more);
    }

    /** "Appropriation Bill, 1921, Pt. 2, H.R. 13870": a part with more title behind it. */
    private static boolean isPartOfTitle(Tokens tokens, int i, int end, int limit) {
        return end == i + 2
                && WordClass.unit(tokens.plain(i)).equals("part")
                && end + 1 < limit
                && tokens.is(end, ",")
                && tokens.get(end + 1).kind() != NoteToken.Kind.MARK
                && Numbers.pinpointEnd(tokens, end + 1, limit) == end + 1
                && !Numbers.isYear(tokens.get(end + 1));
    }

    /** "3 vols.": how many there are, no page. */
    static boolean isVolumeCount(Tokens tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).kind() != NoteToken.Kind.MARK
                && WordClass.VOLUMES.has(tokens.plain(i + 1));
    }

    /** "Collected Essays: Volume III (1905)". */
    private static boolean isLastVolume(Tokens tokens, int i, int limit) {
        int next = i + 2;
        return i + 1 < limit
                && WordClass.VOLUME.has(tokens.plain(i))
                && (next >= limit || tokens.opensBracket(next) || tokens.is(next, ",", "."));
    }

    private static boolean isSignalInside(Tokens tokens, int i) {
        return i < tokens.size()
                && !tokens.get(i).isCapitalised()
                && WordClass.NEXT_SIGNAL.has(tokens.plain(i));
    }

    static boolean isBackReference(Tokens tokens, int i) {
        String plain = tokens.plain(i);
        return Signals.isIbid(plain) || Signals.isOpCit(tokens, i);
    }

    static boolean isUrl(NoteToken token) {
        return token.isWord() && NoteToken.isUrl(token.text(), 0);
    }

    /**
     * True when the words between two tokens are set like a headline and not like a sentence.
     *
     * @param smallShare how many plain small words there may be for each capitalised one
     */
    static boolean isHeadline(Tokens tokens, int from, int to, double smallShare) {
        int capitals = 0;
        int small = 0;
        boolean foreign = false;
        for (int i = from; i < to; i++) {
            NoteToken token = tokens.get(i);
            if (!token.isWord() || tokens.isQuoted(i)) {
                continue;
            }
            if (token.isCapitalised()) {
                capitals++;
            } else if (WordClass.SENTENCE.has(token.text())) {
                return false;
            } else if (!WordClass.LOWERCASE.has(token.text())) {
                small++;
            } else {
                foreign |= WordClass.FOREIGN.has(token.text());
            }
        }
        // Other languages print titles with small words throughout.
        return capitals > 0 && (foreign || small <= capitals * smallShare);
    }

    /** The same for words in quotation marks. */
    static boolean isQuotedHeadline(Tokens tokens, int from, int to) {
        int capitals = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            NoteToken token = tokens.get(i);
            if (token.isCapitalised()) {
                capitals++;
            } else if (token.isWord() && !WordClass.LOWERCASE.has(token.text())) {
                small++;
            }
        }
        return capitals > 0 && small <= capitals * 0.6;
    }

    /** Longest names of parties and of reports, in tokens. */
    private static final int LONGEST_NAME = 14;

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
     * The volume in "Nucl. Phys. A 757, 1 (2005)", an article known by its journal, volume and
     * first page; the start itself where none is named so.
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
                || Signals.isIbid(tokens.plain(from))) {
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
        while (i < limit && i - from < LONGEST_NAME) {
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
                i + 1 < limit && Signals.isIbid(tokens.plain(i)) && tokens.get(i + 1).isNumber();
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
        for (int i = from + 1; volume && i < limit && i - from < LONGEST_NAME; i++) {
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
