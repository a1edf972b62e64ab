package argmap.citation;

/** Finds where a title ends; italics are lost, so only its neighbours tell. */
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
        return BackReferences.isNote(tokens, i, limit)
                || Journals.startsReport(tokens, i, limit)
                || isVolumeCount(tokens, i)
                || pinpointEndsTitle(tokens, i, limit)
                || Numbers.dateEnd(tokens, i, limit) > i
                || isIn(tokens, i, limit)
                || Imprints.startsAt(tokens, i, limit)
                || Imprints.placeBeforePagesEnd(tokens, i, limit) > i
                || Journals.startsLetters(tokens, i, limit)
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
        return Journals.editorsEnd(tokens, next, limit) > next
                || Journals.startsLetters(tokens, next, limit);
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
        return BackReferences.isIbid(plain) || BackReferences.isOpCit(tokens, i);
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
}
