package argmap.citation;

import argmap.citation.NoteCutter.Habits;
import argmap.citation.Tokens.NoteToken;
import argmap.document.Citation.Form;
import argmap.document.CitationField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows a title: what an article or chapter stands in, and then in any order editors,
 * edition, imprint, volume, date, pinpoint, papers.
 */
abstract class DescriptionParser extends PartParser {
    /** The pages an article fills, and behind them perhaps the one cited: "7-31, esp. 9". */
    private static final Pattern PAGES =
            Pattern.compile(
                    "((?:(?:pp?|S)\\. ?)?\\d+[-\u2013\u2014]\\d+)(?:,?"
                            + " (?:esp|at|hier|insb|bes|here)\\b.*)?");

    DescriptionParser(Tokens tokens, int from, int limit, Habits habits) {
        super(tokens, from, limit, habits);
    }

    void readContainer() {
        int start = at;
        if (is(",")) {
            at++;
        }
        boolean yearFirst = more() && tokens.opensBracket(at) && readBracket();
        if (yearFirst) {
            // "(1983) 46 Modern Law Rev. 1 at 8": year, volume, journal, first page.
            readVolumeBefore();
        }
        if (is(",")) {
            at++;
        }
        if (!yearFirst && readReport()) {
            return;
        }
        boolean in = is("in", "In");
        if (in) {
            at++;
            boolean colon = is(":");
            at += colon ? 1 : 0;
            if (!(colon || !quotedTitle) || !readNumbered()) {
                readBook();
            }
            return;
        }
        if (!readJournal()) {
            at = yearFirst ? at : start;
            return;
        }
        if (yearFirst) {
            readFirstPage();
        } else {
            readVolumeAfter();
        }
    }

    /** A journal behind "in:" shows itself by the volume or year behind its name. */
    private boolean readNumbered() {
        int end = TitleEnds.journalEnd(tokens, at, limit);
        int comma = tokens.is(end, ",") ? end + 1 : end;
        boolean number =
                end > at
                        && comma < limit
                        && !Numbers.isYear(tokens.get(Math.min(comma, end)))
                        && (tokens.get(end).isNumber()
                                || (WordClass.VOLUME.has(tokens.plain(comma))
                                        && !tokens.get(comma).isCapitalised())
                                || tokens.is(end, "Jg."));
        boolean letters = TitleEnds.startsLetters(tokens, at, limit);
        if (TitleEnds.editorsEnd(tokens, at, limit) > at || !(number || letters)) {
            return false;
        }
        readJournal();
        readVolumeAfter();
        return true;
    }

    private void readVolumeBefore() {
        boolean number =
                more() && (tokens.get(at).isNumber() || Numbers.isRoman(tokens.get(at).text()));
        int next = at + 1;
        boolean issue = number && TitleEnds.isIssue(tokens, next, limit);
        int journal = issue ? next + 3 : next;
        if (number && journal < limit && tokens.get(journal).isCapitalised()) {
            put(CitationField.VOLUME, at, next);
            if (issue) {
                put(CitationField.NUMBER, next + 1, next + 2);
            }
            at = journal;
        }
    }

    /**
     * "in X, ed., Title", "in Title, ed. X", "in his Title", "in X, op. cit., n. 8", "in ibid.".
     */
    private void readBook() {
        if (is("his", "her", "their", "the", "my")) {
            at++;
        }
        if (more() && Signals.isIbid(plain())) {
            put(CitationField.CONTAINER, at, at + 1);
            at++;
            return;
        }
        AuthorNames names = AuthorNames.read(tokens, at, limit);
        boolean back = !names.isEmpty() && readBookOfNote(names);
        if (!back) {
            boolean same = is("ders.", "dies.");
            AuthorNames editorNames = same ? new AuthorNames(List.of("ders."), at, at + 1) : names;
            boolean editors = !editorNames.isEmpty() && readEditors(editorNames);
            if (editors && is(",", ":")) {
                at++;
            }
            readTitleAs(CitationField.CONTAINER);
        }
    }

    /** The editors' names stand before the book's title: behind their role comes a comma. */
    private boolean readEditors(AuthorNames names) {
        int end = TitleEnds.editorsEnd(tokens, at, limit);
        if (end > at) {
            put(CitationField.EDITOR, names.from(), names.to());
            at = end;
        }
        return end > at || has(CitationField.EDITOR);
    }

    /** The book was described in another note; the resolver takes its title from there. */
    private boolean readBookOfNote(AuthorNames names) {
        int i = tokens.is(names.to(), ",") ? names.to() + 1 : names.to();
        if (i >= limit || !Signals.isOpCit(tokens, i)) {
            return false;
        }
        put(CitationField.EDITOR, names.from(), names.to());
        at = i;
        Form form = this.form;
        readBackReference();
        this.form = form;
        imprint = true;
        return true;
    }

    private boolean readJournal() {
        int end = TitleEnds.journalEnd(tokens, at, limit);
        boolean other =
                Numbers.dateEnd(tokens, at, limit) > at
                        || Numbers.pinpointEnd(tokens, at, limit) > at;
        if (end == at || other) {
            return false;
        }
        put(CitationField.CONTAINER, at, end);
        at = end;
        return true;
    }

    private void readFirstPage() {
        if (more() && tokens.get(at).isNumber()) {
            put(CitationField.PAGES, at, at + 1);
            boolean cited = Numbers.pinpointEnd(tokens, at + 1, limit) > at + 1;
            if (cited || tokens.is(at + 1, ",")) {
                at++;
            } else {
                pinpoint(at, at + 1);
            }
        }
    }

    /** ", 12. Jg., H. 3": the volume as German journals count it. */
    private boolean readGermanVolume() {
        int number = is(",") ? at + 1 : at;
        boolean volume =
                number + 2 < limit
                        && tokens.get(number).isNumber()
                        && tokens.is(number + 1, ".")
                        && (tokens.plain(number + 2).equals("jg")
                                || tokens.plain(number + 2).equals("jahrgang"));
        if (volume) {
            put(CitationField.VOLUME, number, number + 1);
            at = number + 3;
        }
        return volume;
    }

    private void readVolumeAfter() {
        if (readGermanVolume()) {
            return;
        }
        // "2019;14(3):153-60": year and volume as medical journals print them.
        boolean yearFirst =
                at + 2 < limit
                        && Numbers.isYear(tokens.get(at))
                        && nextIs(";")
                        && tokens.isJoined(at + 1)
                        && tokens.isJoined(at + 2)
                        && tokens.get(at + 2).isNumber();
        if (yearFirst) {
            put(CitationField.YEAR, at, at + 1);
            at += 2;
        }
        if (more()
                && is(",")
                && at + 2 < limit
                && (tokens.get(at + 1).isNumber() || Numbers.isRoman(tokens.get(at + 1).text()))
                && !Numbers.isYear(tokens.get(at + 1))
                && (tokens.opensBracket(at + 2)
                        || WordClass.ISSUE.has(tokens.plain(at + 2))
                        || isIssueBehindComma(at + 2))) {
            at++;
        }
        boolean number =
                more() && (tokens.get(at).isNumber() || Numbers.isRoman(tokens.get(at).text()));
        if (!number || Numbers.isYear(tokens.get(at)) || Numbers.dateEnd(tokens, at, limit) > at) {
            return;
        }
        String text = tokens.get(at).text();
        int point = text.indexOf('.');
        if (point > 0 && text.chars().allMatch(c -> c == '.' || Character.isDigit(c))) {
            put(CitationField.VOLUME, text.substring(0, point));
            put(CitationField.NUMBER, text.substring(point + 1));
        } else {
            put(CitationField.VOLUME, at, at + 1);
        }
        at++;
        if (TitleEnds.isIssue(tokens, at, limit)) {
            put(CitationField.NUMBER, at + 1, at + 2);
            at += 3;
        }
    }

    /** ", n. 3" and ", fasc. 2" behind a volume. */
    private boolean isIssueBehindComma(int comma) {
        return comma + 2 < limit
                && tokens.is(comma, ",")
                && (WordClass.ISSUE.has(tokens.plain(comma + 1)) || tokens.is(comma + 1, "n."))
                && tokens.get(comma + 2).isNumber();
    }

    /** "BGHZ 12, 345 (349)": a court's decisions by letters, volume and first page. */
    boolean readDecision() {
        boolean decision =
                at + 3 < limit
                        && tokens.get(at).isWord()
                        && tokens.get(at).text().length() >= 4
                        && TitleEnds.isJournalLetters(tokens.get(at).text())
                        && tokens.get(at + 1).text().matches("\\d{1,3}")
                        && tokens.is(at + 2, ",")
                        && tokens.get(at + 3).text().matches("\\d{1,4}(-\\d{1,4})?");
        if (!decision) {
            return readCourt();
        }
        put(CitationField.CONTAINER, at, at + 1);
        put(CitationField.VOLUME, at + 1, at + 2);
        pinpoint(at + 3, Numbers.pinpointEnd(tokens, at + 3, limit));
        lawCase = true;
        return true;
    }

    /** "BGH NJW 1958, 797": a court, a journal's letters, its year and page. */
    private boolean readCourt() {
        boolean court =
                at + 4 < limit
                        && TitleEnds.isJournalLetters(tokens.get(at).text())
                        && TitleEnds.startsLetters(tokens, at + 1, limit)
                        && Numbers.isYear(tokens.get(at + 2))
                        && tokens.is(at + 3, ",")
                        && tokens.get(at + 4).isNumber();
        if (!court) {
            return false;
        }
        put(CitationField.AUTHOR, at, at + 1);
        put(CitationField.CONTAINER, at + 1, at + 2);
        put(CitationField.YEAR, at + 2, at + 3);
        pinpoint(at + 4, Numbers.pinpointEnd(tokens, at + 4, limit));
        lawCase = true;
        return true;
    }

    /** Reads volume, report and first page where the parse stands. */
    boolean readReport() {
        int page = more() ? TitleEnds.reportEnd(tokens, at, limit) : at;
        if (page == at || has(CitationField.CONTAINER)) {
            return false;
        }
        put(CitationField.VOLUME, at, at + 1);
        if (tokens.is(page - 1, "at")) {
            put(CitationField.CONTAINER, at + 1, page - 1);
            pinpoint(page - 1, page + 1);
            return true;
        }
        put(CitationField.CONTAINER, at + 1, page);
        put(CitationField.PAGES, page, page + 1);
        at = page + 1;
        int cited = is(",") ? Numbers.pinpointEnd(tokens, at + 1, limit) : at;
        if (cited > at + 1) {
            pinpoint(at + 1, cited);
        }
        return true;
    }

    void readDescription() {
        while (more()) {
            int start = at;
            if (is(",", ":") || (is(".") && goesOnBehindPoint())) {
                at++;
            }
            if (!more() || !readPart()) {
                at = start;
                return;
            }
        }
    }

    private boolean readPart() {
        return readVolumeCount()
                || (Signals.isNote(tokens, at, limit) && readNoteBehindTitle())
                || readReport()
                || readEdition()
                || readRoleWithName()
                || readBracket()
                || readImprint()
                || readPlaceBeforePages()
                || readNumber()
                || readVolume()
                || readDate()
                || readPinpoint()
                || readState()
                || readLaterContainer()
                || readArchive()
                || readUrl();
    }

    /** "(Paris), August 5, 1914. (National Archives, RG 59)" and ". https://...". */
    private boolean goesOnBehindPoint() {
        int next = at + 1;
        return next < limit
                && (TitleEnds.isUrl(tokens.get(next))
                        || (tokens.opensBracket(next) && Imprints.isPartOfCitation(tokens, next))
                        || (has(CitationField.DATE) && Imprints.startsPapers(tokens, next, limit))
                        || (letter
                                && tokens.get(next).isCapitalised()
                                && Imprints.namesPapers(tokens, next, limit))
                        || Imprints.isRole(tokens, next)
                        || isBookBehindPoint(next));
    }

    /** "Title. In: Horn (Hrsg.), Salz. Tübingen 1978": points for commas behind an author. */
    private boolean isBookBehindPoint(int next) {
        boolean in = tokens.is(next, "In") && TitleEnds.isIn(tokens, next, limit);
        return !names.isEmpty()
                && titleFrom >= 0
                && (in || (!has(CitationField.YEAR) && Imprints.startsAt(tokens, next, limit)));
    }

    /** "in Affreschi romani, Roma: 22-28": the place alone, and the pages of the chapter. */
    private boolean readPlaceBeforePages() {
        int colon = Imprints.placeBeforePagesEnd(tokens, at, limit);
        if (colon == at || pinpointFrom >= 0 || !has(CitationField.CONTAINER)) {
            return false;
        }
        put(CitationField.PLACE, at, colon);
        int end = Numbers.pinpointEnd(tokens, colon + 1, limit);
        put(CitationField.PAGES, colon + 1, end);
        pinpoint(colon + 1, end);
        return true;
    }

    private boolean readVolumeCount() {
        boolean count = TitleEnds.isVolumeCount(tokens, at);
        at += count ? 2 : 0;
        return count;
    }

    /** "Bodansky, 'Legitimacy', n. 1 above": a short form that helps itself with a number. */
    private boolean readNoteBehindTitle() {
        Form form = this.form;
        readBackNote();
        this.form = form;
        return true;
    }

    private boolean readNumber() {
        boolean number =
                (WordClass.ISSUE.has(plain()) || is("n."))
                        && at + 1 < limit
                        && tokens.get(at + 1).isNumber();
        if (!number || !has(CitationField.VOLUME) || pinpointFrom >= 0) {
            return false;
        }
        put(CitationField.NUMBER, at + 1, at + 2);
        at += 2;
        return true;
    }

    /** A volume with no page behind it describes the work; with one it is part of the pinpoint. */
    private boolean readVolume() {
        if (!WordClass.VOLUME.has(plain()) || at + 1 >= limit || pinpointFrom >= 0) {
            return false;
        }
        NoteToken number = tokens.get(at + 1);
        if (!number.isNumber() && !Numbers.isRoman(number.text())) {
            return false;
        }
        put(CitationField.VOLUME, at + 1, at + 2);
        int end = Numbers.pinpointEnd(tokens, at, limit);
        if (end > at + 2 || isAtEnd(at + 2)) {
            pinpoint(at, Math.max(end, at + 2));
        } else {
            at += 2;
            skipVolumeTitle();
        }
        return true;
    }

    /** "vol. 2, The Locks (London, 1903)": the volume's own title. */
    private void skipVolumeTitle() {
        boolean title = is(",") && at + 1 < limit && tokens.get(at + 1).isCapitalised();
        int end = title ? TitleEnds.end(tokens, at + 1, limit) : at;
        boolean imprint =
                end > at + 1
                        && end < limit
                        && tokens.opensBracket(end)
                        && Imprints.hasYear(tokens, end);
        at = imprint ? end : at;
    }

    private boolean isAtEnd(int i) {
        return i >= limit || tokens.is(i, ".", ";", ")");
    }

    private boolean readDate() {
        int end = Numbers.dateEnd(tokens, at, limit);
        int day = Numbers.dayEnd(tokens, at, limit);
        if (end > at || day > at) {
            if (has(CitationField.DATE)) {
                return false;
            }
            put(CitationField.DATE, at, Math.max(end, day));
            if (end > at) {
                put(CitationField.YEAR, end - 1, end);
            }
            at = Math.max(end, day);
            return true;
        }
        boolean year =
                (Numbers.isYear(tokens.get(at)) || Numbers.isDecade(tokens.get(at)))
                        && !has(CitationField.YEAR)
                        && pinpointFrom < 0;
        if (year) {
            put(CitationField.YEAR, at, at + 1);
            at++;
        }
        return year || readTime();
    }

    /** A telegram's hour: "9pm", "rec'd 8:22pm". */
    private boolean readTime() {
        int i = letter && plain().startsWith("rec") ? at + 1 : at;
        boolean time = letter && i < limit && Numbers.isTime(tokens.get(i));
        if (time) {
            at = i + 1;
        }
        return time;
    }

    private boolean readPinpoint() {
        int end = Numbers.pinpointEnd(tokens, at, limit);
        if (end == at || has(CitationField.ARCHIVE)) {
            return false;
        }
        boolean article =
                pinpointFrom < 0
                        && (quotedTitle || has(CitationField.CONTAINER))
                        && has(CitationField.VOLUME);
        String text = tokens.text(at, end);
        Matcher span = PAGES.matcher(text);
        if (article && span.matches()) {
            put(CitationField.PAGES, span.group(1));
        }
        pinpoint(at, end);
        return true;
    }

    private boolean readState() {
        boolean state = WordClass.STATE.has(plain());
        boolean but = is("but") && at + 1 < limit && WordClass.STATE.has(tokens.plain(at + 1));
        if (state || but) {
            again |= plain().equals("cit");
            at += but ? 2 : 1;
        }
        return state || but;
    }

    /** ", in X" behind a quoted title whose container did not follow at once. */
    private boolean readLaterContainer() {
        if (!(is("in", "In")) || has(CitationField.CONTAINER)) {
            return readJournalLetters();
        }
        int place = nextIs("the") ? at + 2 : at + 1;
        if (Imprints.startsPapers(tokens, place, limit)) {
            at = place;
            return readPapers();
        }
        boolean book =
                (quotedTitle || TitleEnds.isIn(tokens, at, limit) || is("In"))
                        && !letter
                        && pinpointFrom < 0;
        if (book) {
            readContainer();
        }
        return book;
    }

    /** ", JZ 1978, S. 12", ", AcP 172 (1972)": a journal's letters behind a title. */
    private boolean readJournalLetters() {
        boolean letters =
                titleFrom >= 0
                        && !has(CitationField.CONTAINER)
                        && pinpointFrom < 0
                        && TitleEnds.startsLetters(tokens, at, limit);
        if (letters) {
            readContainer();
        }
        return letters;
    }

    /** Dated or in quotation marks: what papers can be kept of. */
    private boolean isDescribed() {
        return letter
                || quotedTitle
                || has(CitationField.DATE)
                || (has(CitationField.YEAR) && !imprint);
    }

    private boolean readArchive() {
        boolean papers =
                Imprints.startsPapers(tokens, at, limit)
                        || (letter
                                && has(CitationField.DATE)
                                && tokens.get(at).isCapitalised()
                                && Imprints.namesPapers(tokens, at, Math.min(limit, at + 25)));
        return isDescribed() && papers && readPapers();
    }

    /** Papers go on to the end of their part of the sentence, or to the next letter. */
    private boolean readPapers() {
        if (has(CitationField.ARCHIVE)) {
            return false;
        }
        int i = at;
        while (i < limit && !tokens.is(i, ";") && !isNextCitation(i)) {
            boolean last = tokens.is(i, ".") && i + 1 == limit;
            if (last || (tokens.is(i, ")") && tokens.depth(i) <= tokens.depth(from))) {
                break;
            }
            i = tokens.opensBracket(i) ? tokens.closer(i) + 1 : i + 1;
        }
        i = Math.min(i, limit);
        put(CitationField.ARCHIVE, at, i);
        at = i;
        return true;
    }

    private boolean isNextCitation(int i) {
        if (!tokens.is(i, "and")) {
            return false;
        }
        return Correspondence.read(tokens, i + 1, limit).isPresent()
                || tokens.opensQuote(i + 1)
                || isNameThenQuote(i + 1);
    }

    private boolean isNameThenQuote(int i) {
        AuthorNames names = AuthorNames.read(tokens, i, limit);
        return !names.isEmpty() && tokens.is(names.to(), ",") && tokens.opensQuote(names.to() + 1);
    }

    private boolean readUrl() {
        if (!TitleEnds.isUrl(tokens.get(at))) {
            return false;
        }
        put(CitationField.URL, at, at + 1);
        at++;
        int day = is(",") ? at + 2 : at + 1;
        if (day < limit && WordClass.ACCESS.has(tokens.plain(day - 1))) {
            int end = Numbers.dateEnd(tokens, tokens.is(day, "on") ? day + 1 : day, limit);
            at = Math.max(at, end);
        }
        return true;
    }
}
