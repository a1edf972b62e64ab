package argmap.citation;

import argmap.citation.CitationParser.Place;
import argmap.document.Citation.Form;
import argmap.document.CitationField;

/** Whether what was read shows enough to be a citation and not talk. */
final class Plausibility {
    /** Small words for each capitalised one in a title behind an author. */
    private static final double LOOSE = 0.6;

    /** The same without an author: notes talk of "the Treaty of Riga (1921)" too. */
    private static final double FAIR = 0.3;

    /** A name with more words than this before a bare page is a phrase. */
    private static final int LONGEST_NAME = 5;

    private Plausibility() {}

    static boolean isConvincing(CitationParser p, Place place, int limit) {
        if (p.form == Form.IBID || p.form == Form.OP_CIT || p.letter || p.lawCase) {
            return true;
        }
        boolean author = !p.names.isEmpty() || p.sameAuthor || place == Place.OWNED;
        boolean pages = p.pinpointFrom >= 0;
        boolean dated = p.imprint || p.has(CitationField.YEAR) || p.has(CitationField.DATE);
        boolean whole = endsPart(p, limit);
        boolean inner = place == Place.INNER;
        if (p.titleFrom >= 0 && p.titleFrom == p.titleTo) {
            return pages || dated;
        }
        if (p.titleFrom < 0) {
            boolean short_ = p.names.to() - p.names.from() <= LONGEST_NAME;
            return author && pages && whole && !inner && short_;
        }
        if (!hasWord(p.tokens, p.titleFrom, p.titleTo)) {
            return false;
        }
        if (p.quotedTitle) {
            boolean known = dated || pages || p.has(CitationField.VOLUME);
            boolean headline =
                    p.titleTo - p.titleFrom > 4
                            && TitleEnds.isQuotedHeadline(p.tokens, p.titleFrom + 1, p.titleTo - 1)
                            && p.has(CitationField.YEAR)
                            && !p.has(CitationField.DATE);
            boolean placed =
                    p.has(CitationField.CONTAINER)
                            || !inner
                            || (headline && (p.has(CitationField.PLACE) || whole));
            return (author && (known || (whole && !inner))) || (known && placed);
        }
        if (author) {
            boolean headline =
                    TitleEnds.isHeadline(p.tokens, p.titleFrom, p.titleTo, LOOSE) || p.imprint;
            boolean bare = whole && !inner && place != Place.OWNED && !p.pointed;
            return headline && (pages || dated || bare);
        }
        return isTitleAlone(p, place, whole, pages || dated);
    }

    /** Without an author the words must look like a title all the more. */
    private static boolean isTitleAlone(
            CitationParser p, Place place, boolean whole, boolean placed) {
        int length = p.titleTo - p.titleFrom;
        if (p.habits.authorYear() && Numbers.isYearOfWork(p.tokens.get(p.titleTo - 1))) {
            // "Die Lage beschreibt Horn 1976": a work by its year at the end of a sentence.
            return false;
        }
        boolean strict = TitleEnds.isHeadline(p.tokens, p.titleFrom, p.titleTo, 0);
        boolean fair = TitleEnds.isHeadline(p.tokens, p.titleFrom, p.titleTo, FAIR);
        boolean year = Numbers.isYear(p.fields.getOrDefault(CitationField.YEAR, ""));
        // "The Treaty of Riga (1921) was signed": the sentence goes on.
        boolean goesOn =
                p.at < p.limit
                        && p.tokens.get(p.at).isWord()
                        && !p.tokens.get(p.at).isCapitalised()
                        && p.pinpointFrom < 0
                        && !p.has(CitationField.PLACE)
                        && !p.has(CitationField.PUBLISHER);
        if (goesOn && place != Place.SIGNAL) {
            return false;
        }
        return switch (place) {
            case INNER ->
                    (fair && p.imprint && year && length > 3)
                            || (strict
                                    && length > 1
                                    && year
                                    && p.pinpointFrom >= 0
                                    && p.has(CitationField.PLACE));
            case START, OWNED ->
                    (fair && p.imprint && length > 1)
                            || (strict && placed && whole)
                            || (fair && p.pinpointFrom >= 0 && whole && length > 4);
            case SIGNAL -> fair && ((p.imprint && length > 1) || placed || (whole && length > 2));
        };
    }

    /** True when only a few marks are left: "25," and "59, . .". */
    private static boolean isNoise(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.get(i).kind() != NoteToken.Kind.MARK || i - from > 4) {
                return false;
            }
        }
        return true;
    }

    /** "D.C." is no title. */
    private static boolean hasWord(Tokens tokens, int from, int to) {
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
    private static boolean endsPart(CitationParser p, int limit) {
        int i = p.at;
        return isNoise(p.tokens, i, limit)
                || p.tokens.is(i, ".", ";", "?", ")", "and")
                || (p.tokens.is(i, ",")
                        && (p.tokens.is(i + 1, "and") || p.tokens.opensQuote(i + 1)));
    }
}
