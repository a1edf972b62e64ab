package argmap.citation;

import argmap.citation.CitationReader.Place;
import argmap.document.CitationField;

/**
 * Works named by author and year: "Horn 1964, S. 65", "Horn/Bell, 1972", "Horn and Bell (1999:
 * 12)", "Horn et al. 1978a".
 *
 * <p>The same words are a place and a year ("Boston 1951") or an event, so how much such a
 * reference must show depends on where it stands and on what the text does elsewhere, see {@link
 * Habits}.
 */
final class AuthorYear {
    private AuthorYear() {}

    /** "1964", "1978a", "1974/75", and with its page "1999:12". */
    static boolean isYear(Token token) {
        String text = token.text();
        boolean year =
                token.isNumber() && text.length() >= 4 && Vocabulary.isYear(text.substring(0, 4));
        return year && Shapes.isBehindYear(text.substring(4));
    }

    /** Reads one where the parse stands. */
    static boolean read(Parse p, java.util.Optional<Place> place) {
        Names names = Names.read(p.tokens, p.at, p.limit);
        if (names.isEmpty() || isPhrase(p.tokens, names)) {
            return false;
        }
        int i = Math.max(names.to(), Names.othersEnd(p.tokens, names.to()));
        boolean comma = p.tokens.is(i, ",");
        boolean bracket = i < p.limit && p.tokens.opensBracket(i) && p.tokens.closer(i) < p.limit;
        int year = comma || bracket ? i + 1 : i;
        if (year >= p.limit || !isYear(p.tokens.get(year)) || isDayOrMonthBefore(p.tokens, i)) {
            return false;
        }
        int end = bracket ? p.tokens.closer(i) : p.limit;
        p.names = names;
        p.others = i > names.to();
        p.put(CitationField.AUTHOR, names.from(), names.to());
        readYear(p, year, end);
        if (bracket) {
            if (p.at != end) {
                return p.reset();
            }
            p.at++;
        }
        p.authorYear = true;
        if (p.pinpointFrom < 0 && BackReferences.startsAt(p.tokens, p.at, p.limit)) {
            // "Horn (1993), op. cit., n. 11, p. 104".
            p.at += p.is(",") ? 1 : 0;
            return (BackReferences.read(p) || BackReferences.readNote(p)) && readPlace(p);
        }
        return shows(p, place, names, comma, bracket) || p.reset();
    }

    /** "Konflikttheorie von Horn 1976": given names are not printed here, so the name is Horn. */
    private static boolean isPhrase(Tokens tokens, Names names) {
        boolean particle = false;
        for (int i = names.from() + 1; i < names.to(); i++) {
            if (ContainerReader.isJournalLetters(tokens.get(i).text())) {
                return true;
            }
            boolean inside = Vocabulary.PARTICLES.contains(tokens.get(i).text());
            particle |= inside && !tokens.is(i - 1, "/");
        }
        return particle && !tokens.get(names.from()).isInitial();
    }

    private static boolean readPlace(Parse p) {
        p.authorYear = false;
        RestReader.read(p);
        return true;
    }

    /** "2001" behind "Horn 1999, 4": another work of the author named before. */
    static boolean readFurther(Parse p) {
        if (!isYear(p.tokens.get(p.at))) {
            return false;
        }
        readYear(p, p.at, p.limit);
        p.authorYear = true;
        p.sameAuthor = true;
        return endsPart(p);
    }

    private static void readYear(Parse p, int at, int end) {
        String year = p.tokens.get(at).text();
        int colon = year.indexOf(':');
        p.put(CitationField.YEAR, colon < 0 ? year : year.substring(0, colon));
        p.at = at + 1;
        if (colon > 0) {
            p.gluedPinpoint = year.substring(colon + 1);
            return;
        }
        boolean parted = p.at < end && (p.tokens.is(p.at, ",") || p.tokens.is(p.at, ":"));
        int next = parted ? p.at + 1 : p.at;
        boolean unit = next < end && (p.tokens.get(next).isWord() || p.tokens.is(next, "\u00a7"));
        boolean again = next < end && isYear(p.tokens.get(next));
        int to = (parted || unit) && !again ? Pinpoints.end(p.tokens, next, end) : next;
        if (to > next) {
            p.pinpoint(next, yearStop(p.tokens, next, to));
        }
    }

    /** Pages go on to the next year: "1999, 12, 2001, 4". */
    private static int yearStop(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean bare = tokens.is(i - 1, ",") || tokens.is(i - 1, "and");
            if (bare && isYear(tokens.get(i))) {
                return i - 1;
            }
        }
        return to;
    }

    /** "den Berichten vom März 1978", "im Januar 1979". */
    private static boolean isDayOrMonthBefore(Tokens tokens, int year) {
        return Years.isMonthOrSeason(tokens.plain(year - 1)) || tokens.get(year - 1).isNumber();
    }

    private static boolean shows(
            Parse p, java.util.Optional<Place> place, Names names, boolean comma, boolean bracket) {
        boolean paged = p.pinpointFrom >= 0 || !p.gluedPinpoint.isEmpty();
        boolean several = !names.isSingle() || p.others;
        boolean habit = p.habits.authorYear();
        if (place.isEmpty()) {
            // In the middle of a sentence: "shows Horn 1976, 3".
            return habit && (paged || several || bracket);
        }
        boolean whole = endsPart(p);
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

    private static boolean endsPart(Parse p) {
        return p.at >= p.limit
                || p.is(".")
                || p.is(";")
                || p.is(")")
                || p.is(",")
                || p.is("?")
                || Signals.isConjunction(p.plain());
    }
}
