package argmap.citation;

import argmap.citation.NoteCutter.Habits;
import argmap.citation.Tokens.NoteToken;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import java.util.List;
import java.util.Optional;

/**
 * Reads one citation from where it starts to where it ends: names, title, container, imprint,
 * pinpoint, in the order in which notes print them. Says nothing where the words are no citation.
 * An object reads one citation once; what comes out is a {@link UnresolvedCitation}, which does not
 * change.
 */
final class CitationParser extends DescriptionParser {
    /** Tokens that one citation may take; hearings with long titles need some 120. */
    private static final int LONGEST = 300;

    /** Small words for each capitalised one in a title behind an author. */
    private static final double LOOSE = 0.6;

    /** The same without an author: notes talk of "the Treaty of Riga (1921)" too. */
    private static final double FAIR = 0.3;

    /** A name with more words than this before a bare page is a phrase. */
    private static final int LONGEST_NAME = 5;

    private CitationParser(Tokens tokens, int from, int limit, Habits habits) {
        super(tokens, from, Math.min(limit, from + LONGEST), habits);
    }

    /** What stands before a place where a citation may start, and so how much it must show. */
    enum Place {
        /** Behind "see", "quoted in": a title will do. */
        SIGNAL,
        /** At the start of a sentence or part of one. */
        START,
        /** In a bracket behind an author's name: "Sombart (Der moderne Kapitalismus, 1916)". */
        OWNED,
        /** Behind "in", "by", "of", within a sentence: it needs an author and a place or year. */
        INNER
    }

    static Optional<UnresolvedCitation> read(
            Tokens tokens, int from, int limit, Place place, Habits habits) {
        CitationParser parser = new CitationParser(tokens, from, limit, habits);
        if (parser.readAuthorYear(Optional.of(place))) {
            return Optional.of(parser.draft());
        }
        if (!parser.readOpening()) {
            return Optional.empty();
        }
        parser.readDescription();
        parser.settleForm();
        return parser.isConvincing(place) ? Optional.of(parser.draft()) : Optional.empty();
    }

    /** What a citation begins with, up to its title. */
    private boolean readOpening() {
        return readSameAuthor()
                || readBackReference()
                || readLetter()
                || readCase()
                || readDecision()
                || readPersons()
                || readBody()
                || readTitle();
    }

    private boolean readLetter() {
        Optional<Correspondence.Letter> found = Correspondence.read(tokens, at, limit);
        found.ifPresent(
                it -> {
                    letter = true;
                    form = Form.FULL;
                    titleFrom = at;
                    titleTo = it.titleTo();
                    names = it.names();
                    it.fields().forEach(this::put);
                    at = it.end();
                });
        return found.isPresent();
    }

    /** "Horn 1976, 3" in the middle of a sentence, where no other citation may start. */
    static Optional<UnresolvedCitation> readAuthorYear(
            Tokens tokens, int from, int limit, Habits habits) {
        CitationParser parser = new CitationParser(tokens, from, limit, habits);
        return parser.readAuthorYear(Optional.empty())
                ? Optional.of(parser.draft())
                : Optional.empty();
    }

    /** "and vol. 2: The Locks (London, 1903), 12": the work goes on in another volume. */
    static Optional<UnresolvedCitation> readFurtherVolume(
            Tokens tokens, int from, int limit, Habits habits) {
        CitationParser parser = new CitationParser(tokens, from, limit, habits);
        parser.put(CitationField.VOLUME, from + 1, from + 2);
        parser.at = from + 3;
        if (!parser.readTitle()) {
            return Optional.empty();
        }
        parser.readDescription();
        parser.settleForm();
        return parser.imprint || parser.pinpointFrom >= 0
                ? Optional.of(parser.draft())
                : Optional.empty();
    }

    /** "2001, 7" behind "Horn 1999, 4;". */
    static Optional<UnresolvedCitation> readFurtherYear(
            Tokens tokens, int from, int limit, Habits habits) {
        CitationParser parser = new CitationParser(tokens, from, limit, habits);
        return parser.readFurtherYear() ? Optional.of(parser.draft()) : Optional.empty();
    }

    /** The title where the parse stands, and for an article what it stands in. */
    boolean readTitle() {
        boolean chapter = pointed && more() && tokens.get(at).isCapitalised();
        if (!more()
                || (!chapter && Numbers.pinpointEnd(tokens, at, limit) > at)
                || Numbers.dateEnd(tokens, at, limit) > at) {
            return false;
        }
        NoteToken first = tokens.get(at);
        boolean possessive = WordClass.POSSESSIVE.has(plain());
        boolean starts =
                tokens.opensQuote(at) || first.isCapitalised() || first.isNumber() || possessive;
        if (!starts) {
            return false;
        }
        at += possessive ? 1 : 0;
        boolean read = readTitleAs(CitationField.TITLE);
        if (read && quotedTitle) {
            readContainer();
        }
        return read;
    }

    /** "Donoghue v. Stevenson [1932] A.C. 562": the parties are the title. */
    private boolean readCase() {
        int end = TitleEnds.partiesEnd(tokens, at, limit);
        if (end == at) {
            return false;
        }
        put(CitationField.TITLE, at, end);
        titleFrom = at;
        titleTo = end;
        at = end;
        lawCase = true;
        if (is(",") && nextIs("supra")) {
            again = true;
            at += 2;
        }
        int same = is(",") ? TitleEnds.sameReportEnd(tokens, at + 1, limit) : at;
        if (same > at + 1) {
            // "Lehmer v. The People, 83 id. 601": the resolver knows the reports.
            if (same - at > 2) {
                put(CitationField.VOLUME, at + 1, at + 2);
            }
            put(CitationField.CONTAINER, same - 1, same);
            put(CitationField.PAGES, same, same + 1);
            at = same + 1;
        } else {
            readContainer();
        }
        return true;
    }

    private void settleForm() {
        if (form == Form.IBID || form == Form.OP_CIT) {
            return;
        }
        if (lawCase && again) {
            form = Form.TITLE_ONLY;
            return;
        }
        boolean dated = has(CitationField.YEAR) || has(CitationField.DATE);
        // "FRUS, 1945, 5:231": the year is a volume of a series known by its letters.
        boolean series =
                names.isEmpty()
                        && titleTo - titleFrom == 1
                        && !quotedTitle
                        && !has(CitationField.DATE);
        boolean surname = names.to() - names.from() == 1;
        boolean article =
                quotedTitle && has(CitationField.CONTAINER) && !names.isEmpty() && !surname;
        boolean described =
                (dated || has(CitationField.URL)) && has(CitationField.TITLE) && !series;
        boolean placed = titleFrom == titleTo && has(CitationField.CONTAINER);
        if (letter || lawCase || imprint || described || article || placed) {
            form = Form.FULL;
        } else {
            form = names.isEmpty() && !sameAuthor ? Form.TITLE_ONLY : Form.SHORT;
        }
    }

    private UnresolvedCitation draft() {
        return new UnresolvedCitation(
                from,
                at,
                from,
                Meaning.SUPPORTS,
                form,
                names,
                fields,
                PartParser.trim(pinpoint()),
                letter,
                quotedTitle,
                backNote,
                alias,
                sameAuthor,
                byYear(),
                "",
                false);
    }

    /** "idem, Strategies of Containment": the author of the citation before. */
    boolean readSameAuthor() {
        boolean idem =
                WordClass.SAME_AUTHOR.has(plain())
                        || (plain().equals("id") && nextIs(",") && tokens.opensQuote(at + 2));
        boolean title =
                at + 2 < limit
                        && nextIs(",")
                        && (tokens.get(at + 2).isCapitalised() || tokens.opensQuote(at + 2));
        if (!idem || !title) {
            return false;
        }
        put(CitationField.AUTHOR, at, at + 1);
        sameAuthor = true;
        at += 2;
        return readTitle() || reset();
    }

    boolean readPersons() {
        AuthorNames names = AuthorNames.read(tokens, at, limit);
        if (names.isEmpty()) {
            return false;
        }
        if (readWith(names) && (titleFrom >= 0 || form != Form.SHORT || names.isSingle())) {
            return true;
        }
        reset();
        // "Debo, Survival and Consolidation, 381": no three authors, but one and a title.
        AuthorNames first = names.first(tokens, limit);
        boolean one =
                !names.isSingle()
                        && tokens.is(first.to(), ",")
                        && readWith(first)
                        && titleFrom >= 0;
        return one || reset() || readWith(names) || reset();
    }

    private boolean readWith(AuthorNames names) {
        int namesEnd = AuthorNames.othersEnd(tokens, names.to());
        at = namesEnd;
        CitationField field = readRole() ? CitationField.EDITOR : CitationField.AUTHOR;
        skipOthers();
        int mark = names.yearMark(tokens, at, limit);
        if (mark >= 0) {
            put(CitationField.YEAR, at + 1, at + 2);
            at = mark;
        }
        int authorEnd = AuthorNames.officeEnd(tokens, names, limit);
        if (authorEnd > at) {
            at = authorEnd;
        }
        boolean back = Signals.startsAt(tokens, at, limit);
        boolean point = is(".") && at + 1 < limit && titleGoesOnBehindPoint(at + 1);
        // "Theodor Horn: Salz und Recht": a colon for a comma.
        boolean colon =
                is(":")
                        && at + 1 < limit
                        && (tokens.get(at + 1).isCapitalised() || tokens.opensQuote(at + 1));
        boolean parted = is(",") || point || colon;
        pointed = point;
        at += parted ? 1 : 0;
        boolean quote =
                more()
                        && tokens.opensQuote(at)
                        && TitleEnds.isQuotedHeadline(tokens, at + 1, tokens.closer(at));
        boolean initials = tokens.get(names.from()).isInitial();
        boolean glued =
                initials && more() && (tokens.get(at).isCapitalised() || tokens.opensQuote(at));
        if (!parted && !quote && !back && !glued) {
            return false;
        }
        this.names = names;
        put(field, names.from(), Math.max(namesEnd, authorEnd));
        return readBackReference()
                || readBackNote()
                || readPlaceAlone()
                || readTitle()
                || (!names.isLetters(tokens) && readBarePinpoint());
    }

    /**
     * "Horn, NJW 1987, 2345" and "Horn, in: FS Bell": the place of an article without its title.
     */
    private boolean readPlaceAlone() {
        int volume = TitleEnds.abbreviatedEnd(tokens, at, limit);
        if (volume > at) {
            put(CitationField.CONTAINER, at, volume);
            put(CitationField.VOLUME, volume, volume + 1);
            put(CitationField.PAGES, volume + 2, volume + 3);
            at = volume + 3;
            titleFrom = at;
            titleTo = at;
            return true;
        }
        boolean in = is("in") && TitleEnds.isIn(tokens, at, limit);
        if (!in && !TitleEnds.startsLetters(tokens, at, limit)) {
            return false;
        }
        readContainer();
        titleFrom = at;
        titleTo = at;
        return has(CitationField.CONTAINER);
    }

    /** "Myron T. Herrick. Chapter One"; and a comma that was read as a point: "Wood. 10". */
    private boolean titleGoesOnBehindPoint(int next) {
        NoteToken token = tokens.get(next);
        boolean title = token.isCapitalised() && !Signals.isIbid(tokens, next);
        return title || token.isNumber() || tokens.opensQuote(next);
    }

    /** ", eds." or "(ed.)" behind the names. */
    private boolean readRole() {
        boolean comma = is(",") && WordClass.EDITOR.has(tokens.plain(at + 1));
        boolean bracket =
                more()
                        && tokens.opensBracket(at)
                        && tokens.closer(at) <= at + 4
                        && Imprints.isRole(tokens, at + 1)
                        && !WordClass.TRANSLATOR.has(tokens.plain(at + 1));
        if (comma) {
            at += 2;
        } else if (bracket) {
            at = tokens.closer(at) + 1;
        }
        return comma || bracket;
    }

    /** "et al." and "(with Louise McCready)". */
    private void skipOthers() {
        int others = AuthorNames.othersEnd(tokens, at);
        at = Math.max(at, others);
        if (more() && tokens.opensBracket(at) && tokens.is(at + 1, "with")) {
            at = tokens.closer(at) + 1;
        }
    }

    private boolean readBarePinpoint() {
        int end = Numbers.pinpointEnd(tokens, at, limit);
        if (end == at) {
            return false;
        }
        pinpoint(at, end);
        return true;
    }

    /** A body for author: "Office of the Historian, ...". */
    boolean readBody() {
        int end = AuthorNames.bodyEnd(tokens, at, limit);
        if (end == at) {
            return false;
        }
        names = new AuthorNames(List.of(tokens.text(at, end)), at, end);
        put(CitationField.AUTHOR, at, end);
        at = end + 1;
        return readTitle() || reset();
    }

    /** Reads one where the parse stands. */
    boolean readAuthorYear(java.util.Optional<Place> place) {
        AuthorNames names = AuthorNames.read(tokens, at, limit);
        if (names.isEmpty() || names.isPhrase(tokens)) {
            return false;
        }
        int i = Math.max(names.to(), AuthorNames.othersEnd(tokens, names.to()));
        if (names.yearMark(tokens, i, limit) >= 0) {
            return false;
        }
        boolean comma = tokens.is(i, ",");
        boolean bracket = i < limit && tokens.opensBracket(i) && tokens.closer(i) < limit;
        int year = comma || bracket ? i + 1 : i;
        if (year >= limit
                || !Numbers.isYearOfWork(tokens.get(year))
                || Numbers.isDayOrMonthBefore(tokens, i)) {
            return false;
        }
        int end = bracket ? tokens.closer(i) : limit;
        this.names = names;
        others = i > names.to();
        put(CitationField.AUTHOR, names.from(), names.to());
        readYearOfWork(year, end);
        if (bracket) {
            if (at != end) {
                return reset();
            }
            at++;
        }
        authorYear = true;
        if (pinpointFrom < 0 && Signals.startsAt(tokens, at, limit)) {
            // "Horn (1993), op. cit., n. 11, p. 104".
            at += is(",") ? 1 : 0;
            return (readBackReference() || readBackNote()) && readPlaceOfWork();
        }
        return showsAuthorAndYear(place, names, comma, bracket) || reset();
    }

    private boolean readPlaceOfWork() {
        authorYear = false;
        readDescription();
        return true;
    }

    /** "2001" behind "Horn 1999, 4": another work of the author named before. */
    boolean readFurtherYear() {
        if (!Numbers.isYearOfWork(tokens.get(at))) {
            return false;
        }
        readYearOfWork(at, limit);
        authorYear = true;
        sameAuthor = true;
        return endsPart();
    }

    private void readYearOfWork(int at, int end) {
        String year = tokens.get(at).text();
        int colon = year.indexOf(':');
        put(CitationField.YEAR, colon < 0 ? year : year.substring(0, colon));
        this.at = at + 1;
        if (colon > 0) {
            gluedPinpoint = year.substring(colon + 1);
            return;
        }
        boolean parted = this.at < end && tokens.is(this.at, ",", ":");
        int next = parted ? this.at + 1 : this.at;
        boolean unit = next < end && (tokens.get(next).isWord() || tokens.is(next, "\u00a7"));
        boolean again = next < end && Numbers.isYearOfWork(tokens.get(next));
        int to = (parted || unit) && !again ? Numbers.pinpointEnd(tokens, next, end) : next;
        if (to > next) {
            pinpoint(next, Numbers.yearStop(tokens, next, to));
        }
    }

    private boolean showsAuthorAndYear(
            java.util.Optional<Place> place, AuthorNames names, boolean comma, boolean bracket) {
        boolean paged = pinpointFrom >= 0 || !gluedPinpoint.isEmpty();
        boolean several = !names.isSingle() || others;
        boolean habit = habits.authorYear();
        if (place.isEmpty()) {
            // In the middle of a sentence: "shows Horn 1976, 3".
            return habit && (paged || several || bracket);
        }
        boolean whole = endsPart();
        boolean brief = names.to() - names.from() <= 3 || several;
        return switch (place.get()) {
            case START, OWNED ->
                    habit
                            ? (whole || paged || !comma) && brief
                            : (several && (whole || paged)) || (paged && !comma && brief);
            case SIGNAL ->
                    habit ? brief : (whole || paged) && brief && (several || paged || !bracket);
            case INNER ->
                    habit ? (whole || paged || several || bracket) && brief : several && paged;
        };
    }

    private boolean endsPart() {
        return at >= limit || is(".", ";", ")", ",", "?") || WordClass.CONJUNCTION.has(plain());
    }

    /** Whether what was read shows enough to be a citation and not talk. */
    private boolean isConvincing(Place place) {
        if (form == Form.IBID || form == Form.OP_CIT || letter || lawCase) {
            return true;
        }
        boolean author = !names.isEmpty() || sameAuthor || place == Place.OWNED;
        boolean pages = pinpointFrom >= 0;
        boolean dated = imprint || has(CitationField.YEAR) || has(CitationField.DATE);
        boolean whole = isFollowedByEnd();
        boolean inner = place == Place.INNER;
        if (titleFrom >= 0 && titleFrom == titleTo) {
            return pages || dated;
        }
        if (titleFrom < 0) {
            boolean short_ = names.to() - names.from() <= LONGEST_NAME;
            return author && pages && whole && !inner && short_;
        }
        if (!hasWord(titleFrom, titleTo)) {
            return false;
        }
        if (quotedTitle) {
            boolean known = dated || pages || has(CitationField.VOLUME);
            boolean headline =
                    titleTo - titleFrom > 4
                            && TitleEnds.isQuotedHeadline(tokens, titleFrom + 1, titleTo - 1)
                            && has(CitationField.YEAR)
                            && !has(CitationField.DATE);
            boolean placed =
                    has(CitationField.CONTAINER)
                            || !inner
                            || (headline && (has(CitationField.PLACE) || whole));
            return (author && (known || (whole && !inner))) || (known && placed);
        }
        if (author) {
            boolean headline =
                    imprint || again || TitleEnds.isHeadline(tokens, titleFrom, titleTo, LOOSE);
            boolean bare = whole && !inner && place != Place.OWNED && !pointed;
            return headline && (pages || dated || bare);
        }
        return isTitleAlone(place, whole, pages || dated);
    }

    /** Without an author the words must look like a title all the more. */
    private boolean isTitleAlone(Place place, boolean whole, boolean placed) {
        int length = titleTo - titleFrom;
        if (habits.authorYear() && Numbers.isYearOfWork(tokens.get(titleTo - 1))) {
            // "Die Lage beschreibt Horn 1976": a work by its year at the end of a sentence.
            return false;
        }
        boolean strict = TitleEnds.isHeadline(tokens, titleFrom, titleTo, 0);
        boolean fair = TitleEnds.isHeadline(tokens, titleFrom, titleTo, FAIR);
        boolean year = Numbers.isYear(fields.getOrDefault(CitationField.YEAR, ""));
        // "The Treaty of Riga (1921) was signed": the sentence goes on.
        boolean goesOn =
                at < limit
                        && tokens.get(at).isWord()
                        && !tokens.get(at).isCapitalised()
                        && pinpointFrom < 0
                        && !has(CitationField.PLACE)
                        && !has(CitationField.PUBLISHER);
        if (goesOn && place != Place.SIGNAL) {
            return false;
        }
        return switch (place) {
            case INNER ->
                    (fair && imprint && year && length > 3)
                            || (strict
                                    && length > 1
                                    && year
                                    && pinpointFrom >= 0
                                    && has(CitationField.PLACE));
            case START, OWNED ->
                    (fair && imprint && length > 1)
                            || (strict && placed && whole)
                            || (fair && pinpointFrom >= 0 && whole && length > 4);
            case SIGNAL -> fair && ((imprint && length > 1) || placed || (whole && length > 2));
        };
    }

    /** True when only a few marks are left: "25," and "59, . .". */
    private boolean isNoise() {
        for (int i = at; i < limit; i++) {
            if (tokens.get(i).kind() != NoteToken.Kind.MARK || i - at > 4) {
                return false;
            }
        }
        return true;
    }

    /** "D.C." is no title. */
    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            NoteToken token = tokens.get(i);
            boolean word =
                    token.isWord()
                            && token.plain().length() >= 3
                            && !token.isInitial()
                            && !token.text().endsWith(".");
            if (word || token.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** True when nothing but a mark that ends a citation follows. */
    private boolean isFollowedByEnd() {
        int i = at;
        return isNoise()
                || tokens.is(i, ".", ";", "?", ")", "and")
                || (tokens.is(i, ",") && (tokens.is(i + 1, "and") || tokens.opensQuote(i + 1)));
    }
}
