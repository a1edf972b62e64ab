package argmap.citation;

import argmap.document.CitationField;

/** What stands in round brackets behind a title: an imprint, a year, an archive, a hereafter. */
final class Brackets {
    /** Imprints and places of papers have no more tokens. */
    private static final int LONGEST = 60;

    private Brackets() {}

    /** True when the bracket belongs to a citation's description, not to its title. */
    static boolean isPartOfCitation(Tokens tokens, int open) {
        int close = tokens.closer(open);
        if (close < 0) {
            return false;
        }
        if (isTalk(tokens, open + 1, close)) {
            return false;
        }
        for (int i = open + 1; i < Math.min(close, open + LONGEST); i++) {
            Token token = tokens.get(i);
            boolean year = token.isNumber() && token.text().length() >= 4;
            if (year
                    || token.is(":")
                    || Roles.isRole(tokens, i)
                    || isHereafter(token.plain())
                    || isAccess(token.plain())
                    || Archives.isArchiveWord(token)
                    || token.plain().equals("forthcoming")
                    || token.plain().equals("n.d")) {
                return true;
            }
        }
        // "(London)", "(Parker Society)": a place or publisher alone.
        boolean goesOn =
                close + 1 < tokens.size()
                        && tokens.get(close + 1).isCapitalised()
                        && !Vocabulary.isVolumeWord(tokens.plain(close + 1))
                        && Vocabulary.unit(tokens.plain(close + 1)).isEmpty();
        return close - open <= 4 && tokens.get(open + 1).isCapitalised() && !goesOn;
    }

    /** "(which he saw as analogous to the revolt of 1917)". */
    private static boolean isTalk(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.isWord()
                    && Vocabulary.TALK.contains(token.text())
                    && !isHereafter(tokens.plain(from))) {
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
        boolean years = tokens.closer(open) == open + 2 && Years.isRange(tokens.get(open + 1));
        int end = Math.min(limit, open + 25);
        for (int i = open + 3; years && i < end && !tokens.is(i, ";"); i++) {
            if (tokens.opensBracket(i)) {
                return yearAt(tokens, i, tokens.closer(i)) > 0;
            }
        }
        return false;
    }

    /** "(accessed 4 May 2011)": the day a page was looked at is no date of the work. */
    static boolean isAccess(String plain) {
        return switch (plain) {
            case "accessed",
                    "visited",
                    "retrieved",
                    "abgerufen",
                    "aufgerufen",
                    "zuletzt",
                    "consulté" ->
                    true;
            default -> false;
        };
    }

    static boolean isHereafter(String plain) {
        return plain.equals("hereafter")
                || plain.equals("henceforth")
                || plain.equals("hereinafter");
    }

    /** Reads a bracket where the parse stands. */
    static boolean read(Parse p) {
        if (!p.more() || !p.tokens.opensBracket(p.at) || p.tokens.closer(p.at) >= p.limit) {
            return false;
        }
        int open = p.at;
        int close = p.tokens.closer(open);
        int first = open + 1;
        String opener = p.tokens.plain(first);
        if (opener.equals("see")
                || opener.equals("quoted")
                || opener.equals("quote")
                || opener.equals("emphasis")) {
            return false;
        }
        if (isAccess(opener)) {
            p.at = close + 1;
            return true;
        }
        if (isHereafter(opener)) {
            readHereafter(p, first + 1, close);
        } else if (opener.equals("the") && p.imprint && close - open <= 6) {
            p.alias = p.tokens.text(first + 1, close);
        } else if (Roles.isRole(p.tokens, first) && p.tokens.is(first + 1, "by")) {
            p.at = first;
            Roles.readNamed(p);
        } else if (p.letter || Archives.contains(p.tokens, first, close)) {
            p.put(CitationField.ARCHIVE, first, close);
        } else if (!readImprint(p, first, close)) {
            return false;
        }
        p.at = close + 1;
        return true;
    }

    private static void readHereafter(Parse p, int from, int close) {
        int i = from;
        while (i < close
                && (p.tokens.is(i, "cited")
                        || p.tokens.is(i, "as")
                        || p.tokens.is(i, "referred")
                        || p.tokens.is(i, "to")
                        || p.tokens.is(i, ","))) {
            i++;
        }
        p.alias = p.tokens.text(i, close);
    }

    /**
     * "Place: Publisher, Year", "Place, Year", "10th ed., 1947", "Spring 2000", "1971; Cmnd 4595".
     */
    private static boolean readImprint(Parse p, int from, int close) {
        int yearAt = yearAt(p.tokens, from, close);
        if (isTalk(p.tokens, from, close)
                || isWholeCitation(p.tokens, yearAt, close)
                || isRemark(p, from, close)) {
            return false;
        }
        boolean state = close == from + 1 && isState(p.tokens.plain(from));
        boolean lastState = yearAt < 0 && isState(p.tokens.plain(close - 1));
        if (lastState) {
            p.put(CitationField.YEAR, close - 1, close);
        }
        if (yearAt >= 0) {
            p.put(CitationField.YEAR, yearAt, yearAt + 1);
            int date = dateStart(p.tokens, from, yearAt);
            if (date < yearAt) {
                p.put(CitationField.DATE, date, yearAt + 1);
            }
        }
        int end = lastState ? close - 1 : yearAt < 0 ? close : dateStart(p.tokens, from, yearAt);
        if (yearAt >= 0 && yearAt + 1 < close) {
            readBehindYear(p, yearAt + 1, close);
        }
        from = behindThesis(p.tokens, behindFirstYear(p.tokens, from, end), end);
        boolean words = end > from && p.tokens.get(from).isCapitalised();
        if (end > from && Roles.isEdition(p.tokens, from, end)) {
            p.put(CitationField.EDITION, from, from + 2);
            if (end > from + 3) {
                readPlace(p, from + 3, end);
            }
        } else if (words && !state) {
            readPlace(p, from, end);
        }
        boolean read = state || yearAt >= 0 || words;
        // "(CVCP)" behind a name in running text: a lone word shows no imprint.
        p.imprint |= state || yearAt >= 0 || (words && !p.names.isEmpty());
        return read;
    }

    /** "W. Sombart (Der moderne Kapitalismus, 1916, vol. I, pp. 524-6)": pages behind the year. */
    private static boolean isWholeCitation(Tokens tokens, int yearAt, int close) {
        return yearAt >= 0
                && yearAt + 2 < close
                && tokens.is(yearAt + 1, ",")
                && Pinpoints.end(tokens, yearAt + 2, close) > yearAt + 2;
    }

    /** Behind a pinpoint a bracket with sentence words comments on it. */
    private static boolean isRemark(Parse p, int from, int close) {
        for (int i = from; p.pinpointFrom >= 0 && i < close; i++) {
            Token token = p.tokens.get(i);
            boolean small = token.isWord() && !token.isCapitalised();
            if (small && !Roles.isRole(p.tokens, i) && !token.is("and")) {
                return true;
            }
        }
        return false;
    }

    /** "1930; reprint, Princeton: ...": the year of the first printing. */
    private static int behindFirstYear(Tokens tokens, int from, int end) {
        int i = from;
        if (i + 1 < end
                && Years.isYear(tokens.get(i))
                && (tokens.is(i + 1, ";") || tokens.is(i + 1, ","))) {
            i += 2;
        }
        boolean reprint = tokens.plain(i).equals("reprint") || tokens.plain(i).equals("repr");
        return reprint ? (tokens.is(i + 1, ",") ? i + 2 : i + 1) : i;
    }

    /** "Ph.D. diss., Princeton University": the university publishes it. */
    private static int behindThesis(Tokens tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            switch (tokens.plain(i)) {
                case "diss", "dissertation", "thesis" -> {
                    return tokens.is(i + 1, ",") ? i + 2 : i + 1;
                }
                default -> {}
            }
        }
        return from;
    }

    private static void readPlace(Parse p, int from, int end) {
        int colon = -1;
        for (int i = from; i < end; i++) {
            if (p.tokens.is(i, ":")) {
                colon = i;
                break;
            }
        }
        if (colon > 0) {
            p.put(CitationField.PLACE, from, colon);
            p.put(CitationField.PUBLISHER, colon + 1, end);
        } else if (isPublisher(p.tokens, from, end)) {
            p.put(CitationField.PUBLISHER, from, end);
        } else {
            p.put(CitationField.PLACE, from, end);
        }
    }

    static boolean isPublisher(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            switch (tokens.plain(i)) {
                case "university",
                        "press",
                        "co",
                        "company",
                        "books",
                        "society",
                        "sons",
                        "publishers",
                        "publications",
                        "verlag",
                        "&",
                        "inc",
                        "up",
                        "universitätsverlag",
                        "éditions",
                        "ed",
                        "presses",
                        "verlagsanstalt",
                        "ltd" -> {
                    return true;
                }
                default -> {
                    continue;
                }
            }
        }
        return false;
    }

    /** "1971; Cmnd 4595": a series and its number. */
    private static void readBehindYear(Parse p, int from, int close) {
        int i = from;
        if (p.tokens.is(i, ";") || p.tokens.is(i, ",")) {
            i++;
        }
        if (i < close && p.tokens.get(i).isWord()) {
            boolean number = p.tokens.get(close - 1).isNumber();
            p.put(CitationField.SERIES, i, number ? close - 1 : close);
            if (number) {
                p.put(CitationField.NUMBER, close - 1, close);
            }
        }
    }

    static boolean hasYear(Tokens tokens, int open) {
        return yearAt(tokens, open, tokens.closer(open)) > 0;
    }

    private static int yearAt(Tokens tokens, int from, int close) {
        for (int i = close - 1; i >= from; i--) {
            if (Years.isYearOrRange(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where "Spring 2000" or "July 3, 1921" starts; the year's own place where it stands alone. */
    private static int dateStart(Tokens tokens, int from, int yearAt) {
        for (int i = Math.max(from, yearAt - 5); i < yearAt; i++) {
            if (Years.dateEnd(tokens, i, yearAt + 1) == yearAt + 1) {
                return i;
            }
        }
        return yearAt;
    }

    private static boolean isState(String plain) {
        return plain.equals("forthcoming") || plain.equals("n.d") || plain.equals("in press");
    }
}
