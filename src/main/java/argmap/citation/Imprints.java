package argmap.citation;

import argmap.document.CitationField;

/**
 * Imprints without brackets, as German, French and older English notes print them: "Tübingen 1978",
 * "Paris, Seuil, 1978", "London: Macmillan, 1978", "2. Aufl., Berlin/New York 1978".
 */
final class Imprints {
    /** "Frankfurt am Main, Verlag der Weltreligionen": words of a place or publisher. */
    private static final int WORDS = 7;

    private Imprints() {}

    /** What was found: places before {@code placeEnd}, a publisher up to the year, the year. */
    private record Found(int placeEnd, int publisher, int year) {}

    private static final Found NONE = new Found(-1, -1, -1);

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

    static boolean read(Parse p) {
        if (p.has(CitationField.YEAR) || p.titleFrom < 0 || p.letter || p.pinpointFrom >= 0) {
            return false;
        }
        Found found = find(p.tokens, p.at, p.limit);
        if (found.year < 0) {
            return false;
        }
        if (found.placeEnd > p.at) {
            p.put(CitationField.PLACE, p.at, found.placeEnd);
        }
        if (found.publisher >= 0) {
            int end = p.tokens.is(found.year - 1, ",") ? found.year - 1 : found.year;
            p.put(CitationField.PUBLISHER, found.publisher, end);
        }
        boolean raised = isRaised(p.tokens, found.year);
        if (raised) {
            p.put(CitationField.EDITION, found.year, found.year + 1);
        }
        int last = raised || isExpected(p.tokens.plain(found.year)) ? found.year + 1 : found.year;
        p.put(CitationField.YEAR, raised ? last : found.year, last + 1);
        p.imprint = true;
        p.at = last + 1;
        return true;
    }

    private static Found find(Tokens tokens, int from, int limit) {
        int first = wordsEnd(tokens, from, limit);
        if (first == from) {
            return NONE;
        }
        boolean house = Brackets.isPublisher(tokens, from, first);
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

    /** ", London, 1988, p. 5": pages that say they are pages. */
    private static boolean isPaged(Tokens tokens, int i, int limit) {
        return tokens.is(i, ",")
                && i + 1 < limit
                && Vocabulary.unit(tokens.plain(i + 1)).equals("page")
                && Pinpoints.end(tokens, i + 1, limit) > i + 2;
    }

    /** A year that ends the imprint: behind it stands a mark, a page or nothing. */
    private static boolean isYear(Tokens tokens, int i, int limit) {
        if (i + 1 < limit && isExpected(tokens.plain(i))) {
            return isYear(tokens, i + 1, limit);
        }
        if (isRaised(tokens, i)) {
            return isYear(tokens, i + 1, limit);
        }
        if (i >= limit
                || !(Years.isYearOrRange(tokens.get(i)) || AuthorYear.isYear(tokens.get(i)))) {
            return false;
        }
        int next = i + 1;
        boolean beforeBracket = next < limit && tokens.opensBracket(next);
        if (beforeBracket && (Years.isRange(tokens.get(i)) || Brackets.hasYear(tokens, next))) {
            return false;
        }
        return next >= limit
                || tokens.is(next, ",")
                || tokens.is(next, ".")
                || tokens.is(next, ";")
                || tokens.is(next, ")")
                || tokens.opensBracket(next)
                || Pinpoints.end(tokens, next, limit) > next;
    }

    /** "voraussichtlich 1980": a book that is still to come. */
    private static boolean isExpected(String plain) {
        return plain.equals("voraussichtlich")
                || plain.equals("forthcoming")
                || plain.equals("erscheint");
    }

    /** A raised figure before the year counts the edition: "Berlin ²1978". */
    private static boolean isRaised(Tokens tokens, int i) {
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
            Token token = tokens.get(i);
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
        return !Years.isMonthOrSeason(tokens.plain(i))
                && !(letters && !text.endsWith(".") && !text.equals("UP"))
                && Vocabulary.unit(tokens.plain(i)).isEmpty()
                && !Vocabulary.isVolumeWord(tokens.plain(i))
                && !ContainerReader.isJournalLetters(text);
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return switch (tokens.get(i).text()) {
            case "/",
                    "-",
                    "\u2013",
                    "&",
                    "and",
                    "und",
                    "u.",
                    "et",
                    "am",
                    "a.",
                    "an",
                    "der",
                    "of",
                    "de",
                    "du",
                    "bei",
                    "b.",
                    "im",
                    "." ->
                    !tokens.is(i, ".")
                            || tokens.isJoined(i) && tokens.get(i - 1).text().length() <= 2;
            default -> false;
        };
    }

    /** "Cambridge (Mass.)". */
    private static boolean isState(Tokens tokens, int i) {
        return tokens.opensBracket(i)
                && tokens.closer(i) == i + 2
                && tokens.get(i + 1).isCapitalised()
                && tokens.get(i + 1).text().endsWith(".");
    }
}
