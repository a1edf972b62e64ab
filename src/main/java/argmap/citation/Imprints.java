package argmap.citation;

import argmap.citation.Tokens.NoteToken;

/**
 * What describes a printed or kept work: imprints with and without brackets ("Paris, Seuil, 1978",
 * "2. Aufl., Berlin/New York 1978"), who did what to a book, its edition, and where papers lie.
 */
final class Imprints {
    /** "Frankfurt am Main, Verlag der Weltreligionen": words of a place or publisher. */
    private static final int WORDS = 7;

    private static final Found NONE = new Found(-1, -1, -1);

    /** Imprints and places of papers have no more tokens. */
    private static final int LONGEST = 60;

    private Imprints() {}

    /** What was found: places before {@code placeEnd}, a publisher up to the year, the year. */
    record Found(int placeEnd, int publisher, int year) {}

    static boolean startsAt(Tokens tokens, int from, int limit) {
        return find(tokens, from, limit).year > 0;
    }

    /** True when an imprint and nothing else stands between two tokens. */
    static boolean isWhole(Tokens tokens, int from, int to) {
        Found found = find(tokens, from, to);
        int words = wordsEnd(tokens, from, to);
        boolean placeYear =
                words > from
                        && words + 2 == to
                        && tokens.is(words, ",")
                        && isYear(tokens, to - 1, to);
        return placeYear || (found.year == to - 1 && found.publisher >= 0);
    }

    static Found find(Tokens tokens, int from, int limit) {
        int first = wordsEnd(tokens, from, limit);
        if (first == from) {
            return NONE;
        }
        boolean house = isPublisher(tokens, from, first);
        if (isYear(tokens, first, limit)) {
            return house ? new Found(from, from, first) : new Found(first, -1, first);
        }
        boolean colon = tokens.is(first, ":");
        boolean comma = tokens.is(first, ",");
        if (!colon && !comma) {
            return NONE;
        }
        if (comma && isYear(tokens, first + 1, limit)) {
            // "Oxford University Press, 1999"; "Opera, 1909" is a title with its year.
            boolean place = first - from <= 2 && isPaged(tokens, first + 2, limit);
            return house
                    ? new Found(from, from, first + 1)
                    : place ? new Found(first, -1, first + 1) : NONE;
        }
        int second = wordsEnd(tokens, first + 1, limit);
        int year = tokens.is(second, ",") ? second + 1 : second;
        boolean publisher = second > first + 1 && isYear(tokens, year, limit);
        return publisher && !house ? new Found(first, first + 1, year) : NONE;
    }

    /** The colon in "Roma: 22-28" at the end of a part; the start where no place and pages are. */
    static int placeBeforePagesEnd(Tokens tokens, int from, int limit) {
        int colon = wordsEnd(tokens, from, limit);
        int end = colon > from ? Numbers.pinpointEnd(tokens, colon + 1, limit) : from;
        boolean pages =
                colon - from <= 3
                        && tokens.is(colon, ":")
                        && end > colon + 1
                        && !Numbers.isYearOrRange(tokens.get(colon + 1))
                        && (end >= limit || tokens.is(end, ".", ";", ")"));
        return pages ? colon : from;
    }

    /** ", London, 1988, p. 5": pages that say they are pages. */
    private static boolean isPaged(Tokens tokens, int i, int limit) {
        return tokens.is(i, ",")
                && i + 1 < limit
                && WordClass.unit(tokens.plain(i + 1)).equals("page")
                && Numbers.pinpointEnd(tokens, i + 1, limit) > i + 2;
    }

    /** A year that ends the imprint: behind it stands a mark, a page or nothing. */
    private static boolean isYear(Tokens tokens, int i, int limit) {
        if (i + 1 < limit && WordClass.EXPECTED.has(tokens.plain(i))) {
            return isYear(tokens, i + 1, limit);
        }
        if (isRaised(tokens, i)) {
            return isYear(tokens, i + 1, limit);
        }
        if (i >= limit
                || !(Numbers.isYearOrRange(tokens.get(i)) || Numbers.isYearOfWork(tokens.get(i)))) {
            return false;
        }
        int next = i + 1;
        boolean beforeBracket = next < limit && tokens.opensBracket(next);
        if (beforeBracket && (Numbers.isRange(tokens.get(i)) || hasYear(tokens, next))) {
            return false;
        }
        return next >= limit
                || tokens.is(next, ",", ".", ";", ")")
                || tokens.opensBracket(next)
                || Numbers.pinpointEnd(tokens, next, limit) > next;
    }

    /** A raised figure before the year counts the edition: "Berlin ²1978". */
    static boolean isRaised(Tokens tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).text().length() == 1
                && "\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
                        .contains(tokens.get(i).text());
    }

    /** The end of capitalised words with the small ones and strokes that places have. */
    private static int wordsEnd(Tokens tokens, int from, int limit) {
        int i = from;
        int end = from;
        while (i < limit && i - from < WORDS) {
            NoteToken token = tokens.get(i);
            if (token.isCapitalised() && isPlaceWord(tokens, i)) {
                i++;
                end = i;
            } else if (end > from && isJoint(tokens, i)) {
                i++;
            } else if (end > from && isState(tokens, i)) {
                i += 3;
                end = i;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isPlaceWord(Tokens tokens, int i) {
        String text = tokens.get(i).text();
        boolean letters = text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
        return !Numbers.isMonthOrSeason(tokens.plain(i))
                && !(letters && !text.endsWith(".") && !text.equals("UP"))
                && WordClass.unit(tokens.plain(i)).isEmpty()
                && !WordClass.VOLUME.has(tokens.plain(i))
                && !TitleEnds.isJournalLetters(text);
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return WordClass.PLACE_JOINT.has(tokens.get(i).text())
                && (!tokens.is(i, ".")
                        || tokens.isJoined(i) && tokens.get(i - 1).text().length() <= 2);
    }

    /** "Cambridge (Mass.)". */
    static boolean isState(Tokens tokens, int i) {
        return tokens.opensBracket(i)
                && tokens.closer(i) == i + 2
                && tokens.get(i + 1).isCapitalised()
                && tokens.get(i + 1).text().endsWith(".");
    }

    /** True when the bracket belongs to a citation's description, not to its title. */
    static boolean isPartOfCitation(Tokens tokens, int open) {
        int close = tokens.closer(open);
        if (close < 0) {
            return false;
        }
        if (WordClass.COMMENT.has(tokens.plain(open + 1)) || isTalk(tokens, open + 1, close)) {
            return false;
        }
        for (int i = open + 1; i < Math.min(close, open + LONGEST); i++) {
            NoteToken token = tokens.get(i);
            boolean year = token.isNumber() && token.text().length() >= 4;
            if (year
                    || token.is(":")
                    || isRole(tokens, i)
                    || WordClass.HEREAFTER.has(token.plain())
                    || WordClass.ACCESS.has(token.plain())
                    || isArchiveWord(token)
                    || token.plain().equals("forthcoming")
                    || token.plain().equals("n.d")) {
                return true;
            }
        }
        // "(London)", "(Parker Society)": a place or publisher alone.
        boolean goesOn =
                close + 1 < tokens.size()
                        && tokens.get(close + 1).isCapitalised()
                        && !WordClass.VOLUME.has(tokens.plain(close + 1))
                        && WordClass.unit(tokens.plain(close + 1)).isEmpty();
        return close - open <= 4 && tokens.get(open + 1).isCapitalised() && !goesOn;
    }

    /** "(which he saw as analogous to the revolt of 1917)". */
    static boolean isTalk(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            NoteToken token = tokens.get(i);
            if (token.isWord()
                    && WordClass.SENTENCE.has(token.text())
                    && !WordClass.HEREAFTER.has(tokens.plain(from))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The Memoirs of X (1913-1914), translated by Y (London, 1938)": years before the imprint
     * belong to the title.
     */
    static boolean isSpanOfYears(Tokens tokens, int open, int limit) {
        boolean years = tokens.closer(open) == open + 2 && Numbers.isRange(tokens.get(open + 1));
        int end = Math.min(limit, open + 25);
        for (int i = open + 3; years && i < end && !tokens.is(i, ";"); i++) {
            if (tokens.opensBracket(i)) {
                return yearAt(tokens, i, tokens.closer(i)) > 0;
            }
        }
        return false;
    }

    /** "W. Sombart (Der moderne Kapitalismus, 1916, vol. I, pp. 524-6)": pages behind the year. */
    static boolean isWholeCitation(Tokens tokens, int yearAt, int close) {
        return yearAt >= 0
                && yearAt + 2 < close
                && tokens.is(yearAt + 1, ",")
                && Numbers.pinpointEnd(tokens, yearAt + 2, close) > yearAt + 2;
    }

    /** "1930; reprint, Princeton: ...": the year of the first printing. */
    static int behindFirstYear(Tokens tokens, int from, int end) {
        int i = from;
        if (i + 1 < end && Numbers.isYear(tokens.get(i)) && tokens.is(i + 1, ";", ",")) {
            i += 2;
        }
        boolean reprint = tokens.plain(i).equals("reprint") || tokens.plain(i).equals("repr");
        return reprint ? (tokens.is(i + 1, ",") ? i + 2 : i + 1) : i;
    }

    /** "Ph.D. diss., Princeton University": the university publishes it. */
    static int behindThesis(Tokens tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (WordClass.THESIS.has(tokens.plain(i))) {
                return tokens.is(i + 1, ",") ? i + 2 : i + 1;
            }
        }
        return from;
    }

    static boolean isPublisher(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (WordClass.PUBLISHER.has(tokens.plain(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasYear(Tokens tokens, int open) {
        return yearAt(tokens, open, tokens.closer(open)) > 0;
    }

    static int yearAt(Tokens tokens, int from, int close) {
        for (int i = close - 1; i >= from; i--) {
            if (Numbers.isYearOrRange(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where "Spring 2000" or "July 3, 1921" starts; the year's own place where it stands alone. */
    static int dateStart(Tokens tokens, int from, int yearAt) {
        for (int i = Math.max(from, yearAt - 5); i < yearAt; i++) {
            if (Numbers.dateEnd(tokens, i, yearAt + 1) == yearAt + 1) {
                return i;
            }
        }
        return yearAt;
    }

    static boolean isState(String plain) {
        return plain.equals("forthcoming") || plain.equals("n.d") || plain.equals("in press");
    }

    static boolean isRole(Tokens tokens, int i) {
        // "a cura di": edited by.
        boolean care = tokens.is(i, "a") && tokens.plain(i + 1).equals("cura");
        return care
                || WordClass.EDITOR.has(tokens.plain(i))
                || WordClass.TRANSLATOR.has(tokens.plain(i));
    }

    /** "2nd ed.", "rev. ed.", "1st ser.". */
    static boolean isEdition(Tokens tokens, int i, int limit) {
        String first = tokens.plain(i);
        boolean opener = Numbers.isOrdinal(first) || WordClass.EDITION_OPENER.has(first);
        return (opener && i + 1 < limit && editionWord(tokens.plain(i + 1)))
                || germanEditionEnd(tokens, i, limit) > i;
    }

    /** "2. Aufl.", "3., neu bearb. Aufl.", "2e éd."; the start itself where none stands. */
    static int germanEditionEnd(Tokens tokens, int from, int limit) {
        if (from >= limit || !Numbers.isEditionNumber(tokens.get(from).text())) {
            return from;
        }
        for (int i = from + 1; i < Math.min(limit, from + 9); i++) {
            String plain = tokens.plain(i);
            if (WordClass.GERMAN_EDITION.has(plain)) {
                return i + 1;
            }
            boolean between =
                    tokens.is(i, ".", ",")
                            || (tokens.get(i).isWord() && !tokens.get(i).isCapitalised());
            if (!between) {
                return from;
            }
        }
        return from;
    }

    private static boolean editionWord(String plain) {
        return WordClass.EDITION.has(plain) || isSeries(plain);
    }

    static boolean isSeries(String plain) {
        return plain.equals("ser") || plain.equals("series");
    }

    static boolean isBy(Tokens tokens, int i) {
        return WordClass.BY.has(tokens.plain(i));
    }

    /** "box 4, folder 12": where in an archive papers lie. */
    private static boolean isBox(Tokens tokens, int i, int limit) {
        return i + 1 < limit
                && WordClass.BOX.has(tokens.plain(i))
                && (tokens.get(i + 1).isNumber() || Numbers.isRoman(tokens.get(i + 1).text()));
    }

    /** True when a place among papers starts here: an archive's word within its first few words. */
    static boolean startsPapers(Tokens tokens, int from, int limit) {
        if (from >= limit || !tokens.get(from).isCapitalised()) {
            return from < limit && (isCopy(tokens, from) || isBox(tokens, from, limit));
        }
        int end = Math.min(limit, from + 8);
        for (int i = from; i < end; i++) {
            NoteToken token = tokens.get(i);
            if (token.kind() == NoteToken.Kind.MARK) {
                return false;
            }
            if (isArchiveWord(token) && !(i > from + 1 && token.plain().equals("file"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopy(Tokens tokens, int i) {
        return tokens.plain(i).equals("copy") && tokens.is(i + 1, "from", "in");
    }

    static boolean namesPapers(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isArchiveWord(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isArchiveWord(NoteToken token) {
        if (!token.isCapitalised()) {
            return false;
        }
        return WordClass.ARCHIVE.has(token.text());
    }
}
