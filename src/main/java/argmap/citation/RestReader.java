package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.CitationField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows a title in any order: editors, edition, imprint, volume, date, pinpoint. */
final class RestReader {
    /** The pages an article fills, and behind them perhaps the one cited: "7-31, esp. 9". */
    private static final Pattern PAGES =
            Pattern.compile(
                    "((?:(?:pp?|S)\\. ?)?\\d+[-\u2013\u2014]\\d+)(?:,? (?:esp|at|hier|insb|bes|here)\\b.*)?");

    private RestReader() {}

    static void read(Parse p) {
        while (p.more()) {
            int start = p.at;
            if (p.is(",") || p.is(":") || (p.is(".") && goesOnBehindPoint(p))) {
                p.at++;
            }
            if (!p.more() || !readPart(p)) {
                p.at = start;
                return;
            }
        }
    }

    private static boolean readPart(Parse p) {
        return readVolumeCount(p)
                || (BackReferences.isNote(p.tokens, p.at, p.limit) && readNote(p))
                || LawReports.read(p)
                || Roles.readEdition(p)
                || Roles.readNamed(p)
                || Brackets.read(p)
                || Imprints.read(p)
                || readNumber(p)
                || readVolume(p)
                || readDate(p)
                || readPinpoint(p)
                || readState(p)
                || readContainer(p)
                || readArchive(p)
                || readUrl(p);
    }

    /** "(Paris), August 5, 1914. (National Archives, RG 59)" and ". https://...". */
    private static boolean goesOnBehindPoint(Parse p) {
        int next = p.at + 1;
        return next < p.limit
                && (TitleReader.isUrl(p.tokens.get(next))
                        || (p.tokens.opensBracket(next)
                                && Brackets.isPartOfCitation(p.tokens, next))
                        || (p.has(CitationField.DATE) && Archives.startsAt(p.tokens, next, p.limit))
                        || (p.letter
                                && p.tokens.get(next).isCapitalised()
                                && Archives.contains(p.tokens, next, p.limit))
                        || Roles.isRole(p.tokens, next)
                        || isBookBehindPoint(p, next));
    }

    /** "Title. In: Horn (Hrsg.), Salz. Tübingen 1978": points for commas behind an author. */
    private static boolean isBookBehindPoint(Parse p, int next) {
        boolean in = p.tokens.is(next, "In") && TitleReader.isIn(p.tokens, next, p.limit);
        return !p.names.isEmpty()
                && p.titleFrom >= 0
                && (in
                        || (!p.has(CitationField.YEAR)
                                && Imprints.startsAt(p.tokens, next, p.limit)));
    }

    private static boolean readVolumeCount(Parse p) {
        boolean count = TitleReader.isVolumeCount(p.tokens, p.at);
        p.at += count ? 2 : 0;
        return count;
    }

    /** "Bodansky, 'Legitimacy', n. 1 above": a short form that helps itself with a number. */
    private static boolean readNote(Parse p) {
        Form form = p.form;
        BackReferences.readNote(p);
        p.form = form;
        return true;
    }

    private static boolean readNumber(Parse p) {
        boolean number =
                Vocabulary.isNumberWord(p.plain())
                        && p.at + 1 < p.limit
                        && p.tokens.get(p.at + 1).isNumber();
        if (!number || !p.has(CitationField.VOLUME) || p.pinpointFrom >= 0) {
            return false;
        }
        p.put(CitationField.NUMBER, p.at + 1, p.at + 2);
        p.at += 2;
        return true;
    }

    /** A volume with no page behind it describes the work; with one it is part of the pinpoint. */
    private static boolean readVolume(Parse p) {
        if (!Vocabulary.isVolumeWord(p.plain()) || p.at + 1 >= p.limit || p.pinpointFrom >= 0) {
            return false;
        }
        Token number = p.tokens.get(p.at + 1);
        if (!number.isNumber() && !Vocabulary.isRoman(number.text())) {
            return false;
        }
        p.put(CitationField.VOLUME, p.at + 1, p.at + 2);
        int end = Pinpoints.end(p.tokens, p.at, p.limit);
        if (end > p.at + 2 || isAtEnd(p, p.at + 2)) {
            p.pinpoint(p.at, Math.max(end, p.at + 2));
        } else {
            p.at += 2;
            skipVolumeTitle(p);
        }
        return true;
    }

    /** "vol. 2, The Locks (London, 1903)": the volume's own title. */
    private static void skipVolumeTitle(Parse p) {
        boolean title = p.is(",") && p.at + 1 < p.limit && p.tokens.get(p.at + 1).isCapitalised();
        int end = title ? TitleReader.end(p.tokens, p.at + 1, p.limit) : p.at;
        boolean imprint =
                end > p.at + 1
                        && end < p.limit
                        && p.tokens.opensBracket(end)
                        && Brackets.hasYear(p.tokens, end);
        p.at = imprint ? end : p.at;
    }

    private static boolean isAtEnd(Parse p, int i) {
        return i >= p.limit || p.tokens.is(i, ".") || p.tokens.is(i, ";") || p.tokens.is(i, ")");
    }

    private static boolean readDate(Parse p) {
        int end = Years.dateEnd(p.tokens, p.at, p.limit);
        int day = Years.dayEnd(p.tokens, p.at, p.limit);
        if (end > p.at || day > p.at) {
            if (p.has(CitationField.DATE)) {
                return false;
            }
            p.put(CitationField.DATE, p.at, Math.max(end, day));
            if (end > p.at) {
                p.put(CitationField.YEAR, end - 1, end);
            }
            p.at = Math.max(end, day);
            return true;
        }
        boolean year =
                (Years.isYear(p.tokens.get(p.at)) || Years.isDecade(p.tokens.get(p.at)))
                        && !p.has(CitationField.YEAR)
                        && p.pinpointFrom < 0;
        if (year) {
            p.put(CitationField.YEAR, p.at, p.at + 1);
            p.at++;
        }
        return year || readTime(p);
    }

    /** A telegram's hour: "9pm", "rec'd 8:22pm". */
    private static boolean readTime(Parse p) {
        int i = p.letter && p.plain().startsWith("rec") ? p.at + 1 : p.at;
        boolean time = p.letter && i < p.limit && Years.isTime(p.tokens.get(i));
        if (time) {
            p.at = i + 1;
        }
        return time;
    }

    private static boolean readPinpoint(Parse p) {
        int end = Pinpoints.end(p.tokens, p.at, p.limit);
        if (end == p.at || p.has(CitationField.ARCHIVE)) {
            return false;
        }
        boolean article =
                p.pinpointFrom < 0
                        && (p.quotedTitle || p.has(CitationField.CONTAINER))
                        && p.has(CitationField.VOLUME);
        String text = p.tokens.text(p.at, end);
        Matcher span = PAGES.matcher(text);
        if (article && span.matches()) {
            p.put(CitationField.PAGES, span.group(1));
        }
        p.pinpoint(p.at, end);
        return true;
    }

    private static boolean readState(Parse p) {
        boolean state = isState(p.plain());
        boolean but = p.is("but") && p.at + 1 < p.limit && isState(p.tokens.plain(p.at + 1));
        if (state || but) {
            p.at += but ? 2 : 1;
        }
        return state || but;
    }

    private static boolean isState(String plain) {
        return switch (plain) {
            case "forthcoming",
                    "unpublished",
                    "manuscript",
                    "undated",
                    "n.d",
                    "rev",
                    "revised",
                    "emphasis" ->
                    true;
            default -> false;
        };
    }

    /** ", in X" behind a quoted title whose container did not follow at once. */
    private static boolean readContainer(Parse p) {
        if (!(p.is("in") || p.is("In")) || p.has(CitationField.CONTAINER)) {
            return readLetters(p);
        }
        int place = p.nextIs("the") ? p.at + 2 : p.at + 1;
        if (Archives.startsAt(p.tokens, place, p.limit)) {
            p.at = place;
            return readPapers(p);
        }
        boolean book =
                (p.quotedTitle || TitleReader.isIn(p.tokens, p.at, p.limit) || p.is("In"))
                        && !p.letter
                        && p.pinpointFrom < 0;
        if (book) {
            ContainerReader.read(p);
        }
        return book;
    }

    /** ", JZ 1978, S. 12", ", AcP 172 (1972)": a journal's letters behind a title. */
    private static boolean readLetters(Parse p) {
        boolean letters =
                p.titleFrom >= 0
                        && !p.has(CitationField.CONTAINER)
                        && p.pinpointFrom < 0
                        && ContainerReader.startsLetters(p.tokens, p.at, p.limit);
        if (letters) {
            ContainerReader.read(p);
        }
        return letters;
    }

    /** Dated or in quotation marks: what papers can be kept of. */
    private static boolean isDescribed(Parse p) {
        return p.letter
                || p.quotedTitle
                || p.has(CitationField.DATE)
                || (p.has(CitationField.YEAR) && !p.imprint);
    }

    private static boolean readArchive(Parse p) {
        boolean papers =
                Archives.startsAt(p.tokens, p.at, p.limit)
                        || (p.letter
                                && p.has(CitationField.DATE)
                                && p.tokens.get(p.at).isCapitalised()
                                && Archives.contains(p.tokens, p.at, Math.min(p.limit, p.at + 25)));
        return isDescribed(p) && papers && readPapers(p);
    }

    /** Papers go on to the end of their part of the sentence, or to the next letter. */
    private static boolean readPapers(Parse p) {
        if (p.has(CitationField.ARCHIVE)) {
            return false;
        }
        int i = p.at;
        while (i < p.limit && !p.tokens.is(i, ";") && !isNextCitation(p, i)) {
            boolean last = p.tokens.is(i, ".") && i + 1 == p.limit;
            if (last || (p.tokens.is(i, ")") && p.tokens.depth(i) <= p.tokens.depth(p.from))) {
                break;
            }
            i = p.tokens.opensBracket(i) ? p.tokens.closer(i) + 1 : i + 1;
        }
        i = Math.min(i, p.limit);
        p.put(CitationField.ARCHIVE, p.at, i);
        p.at = i;
        return true;
    }

    private static boolean isNextCitation(Parse p, int i) {
        if (!p.tokens.is(i, "and")) {
            return false;
        }
        Parse next = new Parse(p.tokens, i + 1, p.limit);
        return LetterReader.read(next) || p.tokens.opensQuote(i + 1) || isNameThenQuote(p, i + 1);
    }

    private static boolean isNameThenQuote(Parse p, int i) {
        Names names = Names.read(p.tokens, i, p.limit);
        return !names.isEmpty()
                && p.tokens.is(names.to(), ",")
                && p.tokens.opensQuote(names.to() + 1);
    }

    private static boolean readUrl(Parse p) {
        if (!TitleReader.isUrl(p.tokens.get(p.at))) {
            return false;
        }
        p.put(CitationField.URL, p.at, p.at + 1);
        p.at++;
        int day = p.is(",") ? p.at + 2 : p.at + 1;
        if (day < p.limit && Brackets.isAccess(p.tokens.plain(day - 1))) {
            int end = Years.dateEnd(p.tokens, p.tokens.is(day, "on") ? day + 1 : day, p.limit);
            p.at = Math.max(p.at, end);
        }
        return true;
    }
}
