package argmap.citation;

import argmap.citation.NoteCutter.Habits;
import argmap.citation.Tokens.NoteToken;
import argmap.document.Citation.Form;
import argmap.document.CitationField;
import java.util.EnumMap;
import java.util.Map;

/**
 * What has been read of one citation so far, and how far; and the parts that need nothing but the
 * tokens at hand: back references, titles, imprints, editors.
 */
abstract class PartParser {
    final Tokens tokens;
    final int from;
    final int limit;
    final Map<CitationField, String> fields = new EnumMap<>(CitationField.class);

    int at;
    AuthorNames names = AuthorNames.NONE;
    Form form = Form.SHORT;
    boolean quotedTitle;
    boolean imprint;
    boolean letter;
    boolean lawCase;

    /** True where it says that it was described before: a case "supra", "Rossi, Il sale, cit.". */
    boolean again;

    boolean sameAuthor;

    /** True for "Horn 1964, S. 65": author and year stand for the work. */
    boolean authorYear;

    /** More authors than are named: "et al.". */
    boolean others;

    /** The page in "1999:12", which is one token with its year. */
    String gluedPinpoint = "";

    final Habits habits;

    /** True where a point, and no comma, stands between author and title. */
    boolean pointed;

    int titleFrom = -1;
    int titleTo = -1;
    int pinpointFrom = -1;
    int pinpointTo = -1;

    /** "n. 12" behind "op. cit.": the note that has the full form. */
    String backNote = "";

    /** "(hereafter FRUS)", "(the Dearing report)". */
    String alias = "";

    PartParser(Tokens tokens, int from, int limit, Habits habits) {
        this.habits = habits;
        this.tokens = tokens;
        this.from = from;
        this.limit = limit;
        this.at = from;
    }

    /** Forgets what was read; always false, so that a reader can give up with it. */
    boolean reset() {
        at = from;
        names = AuthorNames.NONE;
        form = Form.SHORT;
        fields.clear();
        quotedTitle = false;
        imprint = false;
        sameAuthor = false;
        authorYear = false;
        others = false;
        gluedPinpoint = "";
        pointed = false;
        lawCase = false;
        again = false;
        titleFrom = -1;
        titleTo = -1;
        pinpointFrom = -1;
        backNote = "";
        return false;
    }

    UnresolvedCitation.ByYear byYear() {
        return !authorYear
                ? UnresolvedCitation.ByYear.NO
                : others ? UnresolvedCitation.ByYear.AND_OTHERS : UnresolvedCitation.ByYear.YES;
    }

    boolean more() {
        return at < limit;
    }

    boolean is(String mark) {
        return more() && tokens.is(at, mark);
    }

    boolean is(String... marks) {
        return more() && tokens.is(at, marks);
    }

    boolean nextIs(String mark) {
        return at + 1 < limit && tokens.is(at + 1, mark);
    }

    String plain() {
        return more() ? tokens.plain(at) : "";
    }

    boolean has(CitationField field) {
        return fields.containsKey(field);
    }

    /** Notes a field's wording, trimmed of the marks around it; the first reading stands. */
    void put(CitationField field, int start, int end) {
        put(field, tokens.text(start, end));
    }

    void put(CitationField field, String wording) {
        String trimmed = trim(wording);
        if (!trimmed.isEmpty()) {
            fields.putIfAbsent(field, trimmed);
        }
    }

    void pinpoint(int start, int end) {
        if (pinpointFrom < 0) {
            pinpointFrom = start;
        }
        pinpointTo = end;
        at = end;
    }

    String pinpoint() {
        return pinpointFrom < 0 ? gluedPinpoint : tokens.text(pinpointFrom, pinpointTo);
    }

    static String trim(String wording) {
        int start = 0;
        int end = wording.length();
        while (start < end && " ,;:".indexOf(wording.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,;:".indexOf(wording.charAt(end - 1)) >= 0) {
            end--;
        }
        return wording.substring(start, end);
    }

    /** Reads one where the parse stands. */
    boolean readBackReference() {
        if (!more()) {
            return false;
        }
        if (more() && Signals.isIbid(tokens, at)) {
            at++;
            form = Form.IBID;
        } else if (Signals.isOpCit(tokens, at)) {
            at = Signals.opCitEnd(tokens, at);
            form = Form.OP_CIT;
        } else {
            return false;
        }
        if (is(".")) {
            at++;
        }
        readNoteNumber();
        readIllegible();
        return true;
    }

    /** "Ibid, &.": a page that cannot be read is a page all the same. */
    private void readIllegible() {
        boolean mark =
                is(",")
                        && at + 1 < limit
                        && "&%$*#".contains(tokens.get(at + 1).text())
                        && (at + 2 >= limit || tokens.is(at + 2, "."));
        if (mark) {
            pinpoint(at + 1, at + 2);
        }
    }

    /** "n. 12" right behind the reference names the note with the full form, no page. */
    private void readNoteNumber() {
        int i = is(",") ? at + 1 : at;
        boolean bracket = i < limit && tokens.opensBracket(i);
        int unit = bracket ? i + 1 : i;
        boolean note = unit + 1 < limit && WordClass.unit(tokens.plain(unit)).equals("note");
        if (form == Form.OP_CIT && note && tokens.get(unit + 1).isNumber()) {
            backNote = Numbers.read(tokens.get(unit + 1).text());
            at = bracket ? tokens.closer(i) + 1 : unit + 2;
        }
    }

    /** Reads a note's number behind a name. */
    boolean readBackNote() {
        int end = more() ? Signals.noteEnd(tokens, at, limit) : at;
        if (end == at) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (tokens.get(i).isNumber()) {
                backNote = Numbers.read(tokens.get(i).text());
            }
        }
        form = Form.OP_CIT;
        at = end;
        return true;
    }

    /** Reads a title that starts where the parse stands. */
    boolean readTitleAs(CitationField field) {
        if (tokens.opensQuote(at) && tokens.closer(at) < limit) {
            return readQuoted(field);
        }
        int end = TitleEnds.end(tokens, at, limit);
        if (end == at) {
            return false;
        }
        put(field, at, end);
        if (field == CitationField.TITLE) {
            titleFrom = at;
            titleTo = end;
        }
        at = end;
        return true;
    }

    private boolean readQuoted(CitationField field) {
        int close = tokens.closer(at);
        put(field, at + 1, close);
        if (field == CitationField.TITLE) {
            quotedTitle = true;
            titleFrom = at;
            titleTo = close + 1;
        }
        at = close + 1;
        return true;
    }

    boolean readImprint() {
        if (has(CitationField.YEAR) || titleFrom < 0 || letter || pinpointFrom >= 0) {
            return false;
        }
        Imprints.Found found = Imprints.find(tokens, at, limit);
        if (found.year() < 0) {
            return false;
        }
        if (found.placeEnd() > at) {
            put(CitationField.PLACE, at, found.placeEnd());
        }
        if (found.publisher() >= 0) {
            int end = tokens.is(found.year() - 1, ",") ? found.year() - 1 : found.year();
            put(CitationField.PUBLISHER, found.publisher(), end);
        }
        boolean raised = Imprints.isRaised(tokens, found.year());
        if (raised) {
            put(CitationField.EDITION, found.year(), found.year() + 1);
        }
        int last =
                raised || WordClass.EXPECTED.has(tokens.plain(found.year()))
                        ? found.year() + 1
                        : found.year();
        put(CitationField.YEAR, raised ? last : found.year(), last + 1);
        imprint = true;
        at = last + 1;
        return true;
    }

    /** Reads a bracket where the parse stands. */
    boolean readBracket() {
        if (!more() || !tokens.opensBracket(at) || tokens.closer(at) >= limit) {
            return false;
        }
        int open = at;
        int close = tokens.closer(open);
        int first = open + 1;
        String opener = tokens.plain(first);
        if (WordClass.COMMENT.has(opener)) {
            return false;
        }
        if (WordClass.ACCESS.has(opener)) {
            at = close + 1;
            return true;
        }
        if (WordClass.HEREAFTER.has(opener)) {
            readHereafter(first + 1, close);
        } else if (opener.equals("the") && imprint && close - open <= 6) {
            alias = tokens.text(first + 1, close);
        } else if (Imprints.isRole(tokens, first) && tokens.is(first + 1, "by")) {
            at = first;
            readRoleWithName();
        } else if (letter || Imprints.namesPapers(tokens, first, close)) {
            put(CitationField.ARCHIVE, first, close);
        } else if (!readBracketedImprint(first, close)) {
            return false;
        }
        at = close + 1;
        return true;
    }

    private void readHereafter(int from, int close) {
        int i = from;
        while (i < close && tokens.is(i, "cited", "as", "referred", "to", ",")) {
            i++;
        }
        alias = tokens.text(i, close);
    }

    /**
     * "Place: Publisher, Year", "Place, Year", "10th ed., 1947", "Spring 2000", "1971; Cmnd 4595".
     */
    private boolean readBracketedImprint(int from, int close) {
        int yearAt = Imprints.yearAt(tokens, from, close);
        if (Imprints.isTalk(tokens, from, close)
                || Imprints.isWholeCitation(tokens, yearAt, close)
                || isRemark(from, close)) {
            return false;
        }
        boolean state = close == from + 1 && Imprints.isState(tokens.plain(from));
        boolean lastState = yearAt < 0 && Imprints.isState(tokens.plain(close - 1));
        if (lastState) {
            put(CitationField.YEAR, close - 1, close);
        }
        if (yearAt >= 0) {
            put(CitationField.YEAR, yearAt, yearAt + 1);
            int date = Imprints.dateStart(tokens, from, yearAt);
            if (date < yearAt) {
                put(CitationField.DATE, date, yearAt + 1);
            }
        }
        int end =
                lastState
                        ? close - 1
                        : yearAt < 0 ? close : Imprints.dateStart(tokens, from, yearAt);
        if (yearAt >= 0 && yearAt + 1 < close) {
            readBehindYear(yearAt + 1, close);
        }
        from = Imprints.behindFirstYear(tokens, from, end);
        int thesis = Imprints.behindThesis(tokens, from, end);
        put(CitationField.GENRE, from, thesis);
        boolean school = thesis > from && tokens.get(thesis).isCapitalised();
        from = thesis;
        boolean words = end > from && tokens.get(from).isCapitalised();
        if (end > from && Imprints.isEdition(tokens, from, end)) {
            put(CitationField.EDITION, from, from + 2);
            if (end > from + 3) {
                readPlaceAndPublisher(from + 3, end);
            }
        } else if (school) {
            put(CitationField.PUBLISHER, from, end);
        } else if (words && !state) {
            readPlaceAndPublisher(from, end);
        }
        boolean read = state || yearAt >= 0 || words;
        // "(CVCP)" behind a name in running text: a lone word shows no imprint.
        imprint |= state || yearAt >= 0 || (words && !names.isEmpty());
        return read;
    }

    /** Behind a pinpoint a bracket with sentence words comments on it. */
    private boolean isRemark(int from, int close) {
        for (int i = from; pinpointFrom >= 0 && i < close; i++) {
            NoteToken token = tokens.get(i);
            boolean small = token.isWord() && !token.isCapitalised();
            if (small && !Imprints.isRole(tokens, i) && !token.is("and")) {
                return true;
            }
        }
        return false;
    }

    private void readPlaceAndPublisher(int from, int end) {
        int colon = -1;
        for (int i = from; i < end; i++) {
            if (tokens.is(i, ":")) {
                colon = i;
                break;
            }
        }
        if (colon > 0) {
            put(CitationField.PLACE, from, colon);
            put(CitationField.PUBLISHER, colon + 1, end);
        } else if (Imprints.isPublisher(tokens, from, end)) {
            put(CitationField.PUBLISHER, from, end);
        } else {
            put(CitationField.PLACE, from, end);
        }
    }

    /** "1971; Cmnd 4595": a series and its number. */
    private void readBehindYear(int from, int close) {
        int i = from;
        if (tokens.is(i, ";", ",")) {
            i++;
        }
        if (i < close && tokens.get(i).isWord()) {
            boolean number = tokens.get(close - 1).isNumber();
            put(CitationField.SERIES, i, number ? close - 1 : close);
            if (number) {
                put(CitationField.NUMBER, close - 1, close);
            }
        }
    }

    boolean readEdition() {
        int end = Imprints.germanEditionEnd(tokens, at, limit);
        if (end > at) {
            put(CitationField.EDITION, at, end);
            at = end;
            return true;
        }
        if (!Imprints.isEdition(tokens, at, limit)) {
            return false;
        }
        boolean series = Imprints.isSeries(tokens.plain(at + 1));
        put(series ? CitationField.SERIES : CitationField.EDITION, at, at + 2);
        at += 2;
        return true;
    }

    /** "ed. P. Birks", "edited by X and Y", "translated by Sir George Arthur". */
    boolean readRoleWithName() {
        if (!more() || !Imprints.isRole(tokens, at)) {
            return false;
        }
        CitationField field =
                WordClass.TRANSLATOR.has(plain()) ? CitationField.TRANSLATOR : CitationField.EDITOR;
        int i = is("a") ? at + 2 : at + 1;
        if (tokens.is(i, "and") && Imprints.isRole(tokens, i + 1)) {
            i += 2;
        }
        i += Imprints.isBy(tokens, i) ? 1 : 0;
        AuthorNames names = AuthorNames.read(tokens, i, limit);
        if (names.isEmpty()) {
            return false;
        }
        put(field, names.from(), names.to());
        at = names.to();
        return true;
    }
}
