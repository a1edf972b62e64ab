package argmap.citation;

import argmap.document.CitationField;

/** Lawyers' habits: "Donoghue v. Stevenson [1932] A.C. 562", "108 Harv. L. Rev. 1733 (1995)". */
final class LawReports {
    /** Longest names of parties and of reports, in tokens. */
    private static final int LONGEST = 14;

    private LawReports() {}

    /** The end of the parties' names of a case; the start itself where no case starts. */
    static int partiesEnd(Tokens tokens, int from, int limit) {
        boolean versus = false;
        int i = from;
        while (i < limit && i - from < LONGEST) {
            Token token = tokens.get(i);
            if (tokens.opensBracket(i)) {
                boolean year = Years.isYear(tokens.get(i + 1)) && tokens.closer(i) == i + 2;
                return versus && year ? i : from;
            }
            if (versus && tokens.is(i, ",") && startsReport(tokens, i + 1, limit)) {
                return i;
            }
            if (i > from && (token.is("v.") || token.is("v") || token.is("vs."))) {
                versus = true;
            } else if (!token.isCapitalised()
                    && !Vocabulary.SMALL.contains(token.text())
                    && !token.is("&")
                    && !token.is(",")
                    && !token.is(".")) {
                return from;
            }
            i++;
        }
        return from;
    }

    /** "108 Harv. L. Rev. 1733": volume, capitalised words, first page. */
    static boolean startsReport(Tokens tokens, int from, int limit) {
        return reportEnd(tokens, from, limit) > from;
    }

    /** The index of the first page's number; the start itself where no report starts. */
    private static int reportEnd(Tokens tokens, int from, int limit) {
        boolean volume =
                from + 2 < limit
                        && tokens.get(from).isNumber()
                        && tokens.get(from).text().length() <= 4
                        && tokens.get(from + 1).isCapitalised()
                        && !Years.isMonthOrSeason(tokens.plain(from + 1));
        for (int i = from + 1; volume && i < limit && i - from < LONGEST; i++) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                return i > from + 1 && !Years.isRange(token) ? i : from;
            }
            boolean name =
                    token.isCapitalised() || token.is(".") || token.is("&") || token.is("of");
            if (!name) {
                return from;
            }
        }
        return from;
    }

    /** "BGHZ 12, 345 (349)": a court's decisions by letters, volume and first page. */
    static boolean readDecision(Parse p) {
        boolean decision =
                p.at + 3 < p.limit
                        && p.tokens.get(p.at).isWord()
                        && p.tokens.get(p.at).text().length() >= 4
                        && ContainerReader.isJournalLetters(p.tokens.get(p.at).text())
                        && p.tokens.get(p.at + 1).text().matches("\\d{1,3}")
                        && p.tokens.is(p.at + 2, ",")
                        && p.tokens.get(p.at + 3).text().matches("\\d{1,4}(-\\d{1,4})?");
        if (!decision) {
            return readCourt(p);
        }
        p.put(CitationField.CONTAINER, p.at, p.at + 1);
        p.put(CitationField.VOLUME, p.at + 1, p.at + 2);
        p.pinpoint(p.at + 3, Pinpoints.end(p.tokens, p.at + 3, p.limit));
        p.lawCase = true;
        return true;
    }

    /** "BGH NJW 1958, 797": a court, a journal's letters, its year and page. */
    private static boolean readCourt(Parse p) {
        boolean court =
                p.at + 4 < p.limit
                        && ContainerReader.isJournalLetters(p.tokens.get(p.at).text())
                        && ContainerReader.startsLetters(p.tokens, p.at + 1, p.limit)
                        && Years.isYear(p.tokens.get(p.at + 2))
                        && p.tokens.is(p.at + 3, ",")
                        && p.tokens.get(p.at + 4).isNumber();
        if (!court) {
            return false;
        }
        p.put(CitationField.AUTHOR, p.at, p.at + 1);
        p.put(CitationField.CONTAINER, p.at + 1, p.at + 2);
        p.put(CitationField.YEAR, p.at + 2, p.at + 3);
        p.pinpoint(p.at + 4, Pinpoints.end(p.tokens, p.at + 4, p.limit));
        p.lawCase = true;
        return true;
    }

    /** Reads volume, report and first page where the parse stands. */
    static boolean read(Parse p) {
        int page = p.more() ? reportEnd(p.tokens, p.at, p.limit) : p.at;
        if (page == p.at || p.has(CitationField.CONTAINER)) {
            return false;
        }
        p.put(CitationField.VOLUME, p.at, p.at + 1);
        p.put(CitationField.CONTAINER, p.at + 1, page);
        p.put(CitationField.PAGES, page, page + 1);
        p.at = page + 1;
        int cited = p.is(",") ? Pinpoints.end(p.tokens, p.at + 1, p.limit) : p.at;
        if (cited > p.at + 1) {
            p.pinpoint(p.at + 1, cited);
        }
        return true;
    }
}
