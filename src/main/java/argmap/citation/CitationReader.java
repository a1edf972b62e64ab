package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import java.util.List;
import java.util.Optional;

/**
 * Reads one citation from where it starts to where it ends: names, title, container, imprint,
 * pinpoint, in the order in which notes print them. Says nothing where the words are no citation.
 */
final class CitationReader {
    /** Tokens that one citation may take; hearings with long titles need some 120. */
    private static final int LONGEST = 300;

    /** Small words for each capitalised one in a title behind an author, and without one. */
    private static final double LOOSE = 0.6;

    private static final double FAIR = 0.25;

    private CitationReader() {}

    /** What stands before a place where a citation may start, and so how much it must show. */
    enum Place {
        /** Behind "see", "quoted in": a title will do. */
        SIGNAL,
        /** At the start of a sentence or part of one. */
        START,
        /** Behind "in", "by", "of", within a sentence: it needs an author and a place or year. */
        INNER
    }

    static Optional<Draft> read(Tokens tokens, int from, int limit, Place place) {
        Parse p = new Parse(tokens, from, Math.min(limit, from + LONGEST));
        boolean read = readBack(p) || LetterReader.read(p) || readAuthored(p) || readUnauthored(p);
        if (!read) {
            return Optional.empty();
        }
        RestReader.read(p);
        settleForm(p);
        return isConvincing(p, place, limit) ? Optional.of(draft(p)) : Optional.empty();
    }

    private static boolean readBack(Parse p) {
        return BackReferences.read(p);
    }

    private static boolean readAuthored(Parse p) {
        Names names = Names.read(p.tokens, p.at, p.limit);
        if (names.isEmpty()) {
            return false;
        }
        if (readWith(p, names) && (p.titleFrom >= 0 || p.form != Form.SHORT || names.isSingle())) {
            return true;
        }
        // "Debo, Survival and Consolidation, 381": no three authors, but one and a title.
        forget(p);
        Names first = names.first(p.tokens, p.limit);
        return (!names.isSingle()
                        && p.tokens.is(first.to(), ",")
                        && readWith(p, first)
                        && p.titleFrom >= 0)
                || (forget(p) || readWith(p, names) || forget(p));
    }

    private static boolean readWith(Parse p, Names names) {
        p.at = names.to();
        CitationField field = readRole(p) ? CitationField.EDITOR : CitationField.AUTHOR;
        if (p.plain().equals("et") && p.at + 1 < p.limit && p.tokens.plain(p.at + 1).equals("al")) {
            p.at += 2;
        }
        skipWith(p);
        boolean point = p.is(".") && p.at + 1 < p.limit && p.tokens.get(p.at + 1).isCapitalised();
        boolean parted = p.is(",") || point;
        if (parted) {
            p.at++;
        }
        boolean quote = p.more() && p.tokens.opensQuote(p.at);
        boolean back = p.more() && TitleReader.isBackReference(p.tokens, p.at);
        boolean initials = p.tokens.get(names.from()).isInitial();
        boolean glued = initials && p.more() && p.tokens.get(p.at).isCapitalised();
        if (!parted && !quote && !back && !glued) {
            return false;
        }
        p.names = names;
        p.put(field, names.from(), names.to());
        return BackReferences.read(p) || readTitle(p) || readPinpointOnly(p);
    }

    /** ", eds." or "(ed.)" behind the names. */
    private static boolean readRole(Parse p) {
        boolean comma =
                p.is(",") && p.at + 1 < p.limit && p.tokens.plain(p.at + 1).matches("eds?|comps?");
        boolean bracket = p.more() && p.tokens.opensBracket(p.at) && isEditorBracket(p);
        if (comma) {
            p.at += 2;
        } else if (bracket) {
            p.at = p.tokens.closer(p.at) + 1;
        }
        return comma || bracket;
    }

    private static boolean forget(Parse p) {
        p.at = p.from;
        p.names = Names.NONE;
        p.form = Form.SHORT;
        p.fields.clear();
        p.titleFrom = -1;
        p.pinpointFrom = -1;
        p.quotedTitle = false;
        p.imprint = false;
        return false;
    }

    private static boolean isEditorBracket(Parse p) {
        return p.tokens.closer(p.at) == p.at + 2
                && p.tokens.plain(p.at + 1).matches("eds?|comps?|hrsg|hg");
    }

    private static void skipWith(Parse p) {
        if (p.more() && p.tokens.opensBracket(p.at) && p.tokens.is(p.at + 1, "with")) {
            p.at = p.tokens.closer(p.at) + 1;
        }
    }

    private static boolean readTitle(Parse p) {
        boolean chapter = p.more() && p.at > p.from && p.tokens.is(p.at - 1, ".");
        if (!p.more() || (!chapter && Pinpoints.end(p.tokens, p.at, p.limit) > p.at)) {
            return false;
        }
        Token first = p.tokens.get(p.at);
        if (Years.dateEnd(p.tokens, p.at, p.limit) > p.at) {
            return false;
        }
        boolean quote = p.tokens.opensQuote(p.at);
        boolean starts =
                quote || first.isCapitalised() || first.isNumber() || isPossessive(p.plain());
        if (!starts) {
            return false;
        }
        if (isPossessive(p.plain())) {
            p.at++;
        }
        boolean read = TitleReader.read(p, CitationField.TITLE);
        if (read && p.quotedTitle) {
            ContainerReader.read(p);
        }
        return read;
    }

    private static boolean isPossessive(String plain) {
        return plain.equals("his")
                || plain.equals("her")
                || plain.equals("their")
                || plain.equals("my");
    }

    private static boolean readPinpointOnly(Parse p) {
        int end = Pinpoints.end(p.tokens, p.at, p.limit);
        if (end == p.at) {
            return false;
        }
        p.pinpoint(p.at, end);
        return true;
    }

    /** A body for author ("Office of the Historian, ..."), or none. */
    private static boolean readUnauthored(Parse p) {
        int end = Organisations.end(p.tokens, p.at, p.limit);
        if (end > p.at) {
            p.names = new Names(List.of(p.tokens.text(p.at, end)), p.at, end);
            p.put(CitationField.AUTHOR, p.at, end);
            p.at = end + 1;
            if (readTitle(p)) {
                return true;
            }
            forget(p);
        }
        return readTitle(p);
    }

    private static void settleForm(Parse p) {
        if (p.form == Form.IBID || p.form == Form.OP_CIT) {
            return;
        }
        boolean dated = p.has(CitationField.YEAR) || p.has(CitationField.DATE);
        boolean surname = p.names.to() - p.names.from() == 1;
        boolean article =
                p.quotedTitle && p.has(CitationField.CONTAINER) && !p.names.isEmpty() && !surname;
        if (p.letter || p.imprint || (dated && p.has(CitationField.TITLE)) || article) {
            p.form = Form.FULL;
        } else {
            p.form = p.names.isEmpty() ? Form.TITLE_ONLY : Form.SHORT;
        }
    }

    private static boolean isConvincing(Parse p, Place place, int limit) {
        if (p.form == Form.IBID || p.form == Form.OP_CIT || p.letter) {
            return true;
        }
        boolean author = !p.names.isEmpty();
        boolean pages = p.pinpointFrom >= 0;
        boolean dated = p.imprint || p.has(CitationField.YEAR) || p.has(CitationField.DATE);
        boolean whole = endsPart(p, limit);
        if (p.titleFrom < 0) {
            return author
                    && pages
                    && whole
                    && place != Place.INNER
                    && p.names.to() - p.names.from() <= 5;
        }
        if (p.quotedTitle) {
            boolean known = dated || pages || p.has(CitationField.VOLUME);
            return (author && (known || (whole && place != Place.INNER)))
                    || (known && (p.has(CitationField.CONTAINER) || place != Place.INNER));
        }
        if (author) {
            boolean headline =
                    TitleReader.isHeadline(p.tokens, p.titleFrom, p.titleTo, LOOSE) || p.imprint;
            return headline && (pages || dated || (whole && place != Place.INNER));
        }
        return isTitleAlone(p, place, whole, pages || dated);
    }

    /** Without an author the words must look like a title all the more. */
    private static boolean isTitleAlone(Parse p, Place place, boolean whole, boolean placed) {
        int length = p.titleTo - p.titleFrom;
        boolean strict = TitleReader.isHeadline(p.tokens, p.titleFrom, p.titleTo, 0);
        boolean fair = TitleReader.isHeadline(p.tokens, p.titleFrom, p.titleTo, FAIR);
        boolean year = Vocabulary.isYear(p.fields.getOrDefault(CitationField.YEAR, ""));
        return switch (place) {
            case INNER -> fair && p.imprint && year && length > 3;
            case START -> (fair && p.imprint && length > 1) || (strict && placed && whole);
            case SIGNAL -> fair && ((p.imprint && length > 1) || placed || (whole && length > 2));
        };
    }

    /** True when nothing but a mark that ends a citation follows. */
    private static boolean endsPart(Parse p, int limit) {
        int i = p.at;
        return i >= limit
                || p.tokens.is(i, ".")
                || p.tokens.is(i, ";")
                || p.tokens.is(i, "?")
                || p.tokens.is(i, ")")
                || p.tokens.is(i, "and")
                || (p.tokens.is(i, ",")
                        && (p.tokens.is(i + 1, "and") || p.tokens.opensQuote(i + 1)));
    }

    private static Draft draft(Parse p) {
        return new Draft(
                p.from,
                p.at,
                p.from,
                Meaning.SUPPORTS,
                p.form,
                p.names,
                p.fields,
                Parse.trim(p.pinpoint()),
                p.letter,
                p.quotedTitle,
                p.backNote,
                p.alias,
                "");
    }
}
