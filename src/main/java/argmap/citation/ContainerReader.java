package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.CitationField;

/** Reads what an article or chapter stands in: a journal and its volume, or a book. */
final class ContainerReader {
    private ContainerReader() {}

    static void read(Parse p) {
        int start = p.at;
        if (p.is(",")) {
            p.at++;
        }
        boolean yearFirst = p.more() && p.tokens.opensBracket(p.at) && Brackets.read(p);
        if (yearFirst) {
            // "(1983) 46 Modern Law Rev. 1 at 8": year, volume, journal, first page.
            readVolumeBefore(p);
        }
        if (p.is(",")) {
            p.at++;
        }
        if (!yearFirst && LawReports.read(p)) {
            return;
        }
        boolean in = p.is("in") || p.is("In");
        if (in) {
            p.at++;
            readBook(p);
            return;
        }
        if (!readJournal(p)) {
            p.at = yearFirst ? p.at : start;
            return;
        }
        if (yearFirst) {
            readFirstPage(p);
        } else {
            readVolumeAfter(p);
        }
    }

    private static void readVolumeBefore(Parse p) {
        boolean number =
                p.more()
                        && (p.tokens.get(p.at).isNumber()
                                || Vocabulary.isRoman(p.tokens.get(p.at).text()));
        int next = p.at + 1;
        boolean issue = number && isIssue(p.tokens, next, p.limit);
        int journal = issue ? next + 3 : next;
        if (number && journal < p.limit && p.tokens.get(journal).isCapitalised()) {
            p.put(CitationField.VOLUME, p.at, next);
            if (issue) {
                p.put(CitationField.NUMBER, next + 1, next + 2);
            }
            p.at = journal;
        }
    }

    /**
     * "in X, ed., Title", "in Title, ed. X", "in his Title", "in X, op. cit., n. 8", "in ibid.".
     */
    private static void readBook(Parse p) {
        if (p.is("his") || p.is("her") || p.is("their") || p.is("the") || p.is("my")) {
            p.at++;
        }
        if (p.more() && BackReferences.isIbid(p.plain())) {
            p.put(CitationField.CONTAINER, p.at, p.at + 1);
            p.at++;
            return;
        }
        Names names = Names.read(p.tokens, p.at, p.limit);
        boolean back = !names.isEmpty() && readBackReference(p, names);
        if (!back) {
            boolean editors = !names.isEmpty() && readEditors(p, names);
            if (editors && p.is(",")) {
                p.at++;
            }
            TitleReader.read(p, CitationField.CONTAINER);
        }
    }

    /** The editors' names stand before the book's title: behind their role comes a comma. */
    private static boolean readEditors(Parse p, Names names) {
        int i = names.to();
        boolean bracket =
                i < p.limit
                        && p.tokens.opensBracket(i)
                        && Roles.isEditor(p.tokens.plain(i + 1))
                        && p.tokens.closer(i) <= i + 3;
        boolean role =
                p.tokens.is(i, ",")
                        && Roles.isEditor(p.tokens.plain(i + 1))
                        && p.tokens.is(i + 2, ",");
        if (bracket || role) {
            p.put(CitationField.EDITOR, names.from(), names.to());
            p.at = bracket ? p.tokens.closer(i) + 1 : i + 2;
        }
        return bracket || role;
    }

    /** The book was described in another note; the resolver takes its title from there. */
    private static boolean readBackReference(Parse p, Names names) {
        int i = p.tokens.is(names.to(), ",") ? names.to() + 1 : names.to();
        if (i >= p.limit || !BackReferences.isOpCit(p.tokens, i)) {
            return false;
        }
        p.put(CitationField.EDITOR, names.from(), names.to());
        p.at = i;
        Form form = p.form;
        BackReferences.read(p);
        p.form = form;
        p.imprint = true;
        return true;
    }

    private static boolean readJournal(Parse p) {
        int end = journalEnd(p.tokens, p.at, p.limit);
        if (end == p.at || Years.dateEnd(p.tokens, p.at, p.limit) > p.at) {
            return false;
        }
        p.put(CitationField.CONTAINER, p.at, end);
        p.at = end;
        return true;
    }

    /** A journal's title ends at the first number, bracket, comma or colon. */
    private static int journalEnd(Tokens tokens, int from, int limit) {
        if (from >= limit
                || !tokens.get(from).isCapitalised()
                || BackReferences.isIbid(tokens.plain(from))) {
            return from;
        }
        int i = from;
        while (i < limit && i < from + 15) {
            Token token = tokens.get(i);
            boolean roman =
                    i > from && Vocabulary.isRoman(token.text()) && !token.text().equals("I");
            boolean joint =
                    token.is("&")
                            || token.is("'")
                            || token.is("\u2019")
                            || token.is(".")
                            || token.is("-")
                            || token.is("/")
                            || token.is("[")
                            || token.is("]");
            if (token.is(".")
                    && !(i + 1 < limit
                            && (tokens.get(i + 1).isNumber()
                                    || tokens.get(i + 1).isCapitalised()))) {
                break;
            }
            if (token.isNumber()
                    || roman
                    || Vocabulary.isVolumeWord(token.plain())
                    || !(token.isWord() || joint)) {
                if (token.is(",") && isPlaceInName(tokens, i, limit)) {
                    i += 2;
                    continue;
                }
                break;
            }
            // "Historical ]ourna/": a damaged capital leaves a small letter behind a mark.
            if (token.isWord()
                    && !token.isCapitalised()
                    && !tokens.isJoined(i)
                    && !Vocabulary.SMALL.contains(token.text())) {
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
                && !Years.isMonthOrSeason(tokens.plain(comma + 1))
                && !Vocabulary.isVolumeWord(tokens.plain(comma + 1))
                && Vocabulary.unit(tokens.plain(comma + 1)).isEmpty()
                && (tokens.is(comma + 2, "and") || tokens.get(comma + 2).isNumber());
    }

    private static void readFirstPage(Parse p) {
        if (p.more() && p.tokens.get(p.at).isNumber()) {
            p.put(CitationField.PAGES, p.at, p.at + 1);
            boolean cited = Pinpoints.end(p.tokens, p.at + 1, p.limit) > p.at + 1;
            if (cited || p.tokens.is(p.at + 1, ",")) {
                p.at++;
            } else {
                p.pinpoint(p.at, p.at + 1);
            }
        }
    }

    private static void readVolumeAfter(Parse p) {
        if (p.more()
                && p.is(",")
                && p.at + 1 < p.limit
                && p.tokens.get(p.at + 1).isNumber()
                && !Years.isYear(p.tokens.get(p.at + 1))
                && p.at + 2 < p.limit
                && (p.tokens.opensBracket(p.at + 2) || p.tokens.plain(p.at + 2).equals("no"))) {
            p.at++;
        }
        boolean number =
                p.more()
                        && (p.tokens.get(p.at).isNumber()
                                || Vocabulary.isRoman(p.tokens.get(p.at).text()));
        if (!number
                || Years.isYear(p.tokens.get(p.at))
                || Years.dateEnd(p.tokens, p.at, p.limit) > p.at) {
            return;
        }
        String text = p.tokens.get(p.at).text();
        int point = text.indexOf('.');
        if (point > 0 && text.chars().allMatch(c -> c == '.' || Character.isDigit(c))) {
            p.put(CitationField.VOLUME, text.substring(0, point));
            p.put(CitationField.NUMBER, text.substring(point + 1));
        } else {
            p.put(CitationField.VOLUME, p.at, p.at + 1);
        }
        p.at++;
        if (isIssue(p.tokens, p.at, p.limit)) {
            p.put(CitationField.NUMBER, p.at + 1, p.at + 2);
            p.at += 3;
        }
    }

    /** "(3)" behind a volume. */
    private static boolean isIssue(Tokens tokens, int i, int limit) {
        return i + 2 < limit
                && tokens.opensBracket(i)
                && tokens.closer(i) == i + 2
                && tokens.get(i + 1).isNumber()
                && !Years.isYearOrRange(tokens.get(i + 1));
    }
}
