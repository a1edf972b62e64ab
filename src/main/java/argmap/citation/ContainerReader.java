package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.CitationField;
import java.util.List;

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
            boolean colon = p.is(":");
            p.at += colon ? 1 : 0;
            if (!(colon || !p.quotedTitle) || !readNumbered(p)) {
                readBook(p);
            }
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

    /** A journal behind "in:" shows itself by the volume or year behind its name. */
    private static boolean readNumbered(Parse p) {
        int end = journalEnd(p.tokens, p.at, p.limit);
        int comma = p.tokens.is(end, ",") ? end + 1 : end;
        boolean number =
                end > p.at
                        && comma < p.limit
                        && !Years.isYear(p.tokens.get(Math.min(comma, end)))
                        && (p.tokens.get(end).isNumber()
                                || (Vocabulary.isVolumeWord(p.tokens.plain(comma))
                                        && !p.tokens.get(comma).isCapitalised())
                                || p.tokens.is(end, "Jg."));
        boolean letters = startsLetters(p.tokens, p.at, p.limit);
        if (editorsEnd(p.tokens, p.at, p.limit) > p.at || !(number || letters)) {
            return false;
        }
        readJournal(p);
        readVolumeAfter(p);
        return true;
    }

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
                && !Vocabulary.isRoman(text);
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
            boolean same = p.is("ders.") || p.is("dies.");
            Names editorNames = same ? new Names(List.of("ders."), p.at, p.at + 1) : names;
            boolean editors = !editorNames.isEmpty() && readEditors(p, editorNames);
            if (editors && (p.is(",") || p.is(":"))) {
                p.at++;
            }
            TitleReader.read(p, CitationField.CONTAINER);
        }
    }

    /** The editors' names stand before the book's title: behind their role comes a comma. */
    private static boolean readEditors(Parse p, Names names) {
        int end = editorsEnd(p.tokens, p.at, p.limit);
        if (end > p.at) {
            p.put(CitationField.EDITOR, names.from(), names.to());
            p.at = end;
        }
        return end > p.at || p.has(CitationField.EDITOR);
    }

    /** Behind "Horn (ed.)", "Horn/Bell (Hrsg.)", "Horn, ed."; the start where no editors stand. */
    static int editorsEnd(Tokens tokens, int from, int limit) {
        boolean same = tokens.is(from, "ders.") || tokens.is(from, "dies.");
        Names names =
                same
                        ? new Names(List.of("ders."), from, from + 1)
                        : Names.read(tokens, from, limit);
        if (names.isEmpty()) {
            return from;
        }
        int i = Math.max(names.to(), Names.othersEnd(tokens, names.to()));
        boolean bracket =
                i < limit
                        && tokens.opensBracket(i)
                        && Roles.isEditor(tokens.plain(i + 1))
                        && tokens.closer(i) <= i + 3;
        boolean role =
                tokens.is(i, ",") && Roles.isEditor(tokens.plain(i + 1)) && tokens.is(i + 2, ",");
        return bracket ? tokens.closer(i) + 1 : role ? i + 2 : from;
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
        boolean foreign = false;
        while (i < limit && i < from + 15) {
            Token token = tokens.get(i);
            foreign |= i > from && Vocabulary.FOREIGN.contains(token.text());
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
                    && !foreign
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
