package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.CitationField;
import java.util.List;

/** Reads who wrote or edited a work, with the title or reference behind the name. */
final class AuthorReader {
    private AuthorReader() {}

    /** "idem, Strategies of Containment": the author of the citation before. */
    static boolean readSameAuthor(Parse p) {
        boolean idem =
                isSameAuthor(p.plain())
                        || (p.plain().equals("id")
                                && p.nextIs(",")
                                && p.tokens.opensQuote(p.at + 2));
        boolean title =
                p.at + 2 < p.limit
                        && p.nextIs(",")
                        && (p.tokens.get(p.at + 2).isCapitalised()
                                || p.tokens.opensQuote(p.at + 2));
        if (!idem || !title) {
            return false;
        }
        p.put(CitationField.AUTHOR, p.at, p.at + 1);
        p.sameAuthor = true;
        p.at += 2;
        return CitationReader.readTitle(p) || p.reset();
    }

    static boolean isSameAuthor(String plain) {
        return switch (plain) {
            case "idem", "eadem", "ders", "dies", "derselbe", "dieselbe", "dieselben" -> true;
            default -> false;
        };
    }

    static boolean readPersons(Parse p) {
        Names names = Names.read(p.tokens, p.at, p.limit);
        if (names.isEmpty()) {
            return false;
        }
        if (readWith(p, names) && (p.titleFrom >= 0 || p.form != Form.SHORT || names.isSingle())) {
            return true;
        }
        p.reset();
        // "Debo, Survival and Consolidation, 381": no three authors, but one and a title.
        Names first = names.first(p.tokens, p.limit);
        boolean one =
                !names.isSingle()
                        && p.tokens.is(first.to(), ",")
                        && readWith(p, first)
                        && p.titleFrom >= 0;
        return one || p.reset() || readWith(p, names) || p.reset();
    }

    private static boolean readWith(Parse p, Names names) {
        p.at = names.to();
        CitationField field = readRole(p) ? CitationField.EDITOR : CitationField.AUTHOR;
        skipOthers(p);
        int authorEnd = Organisations.officeEnd(p.tokens, names, p.limit);
        if (authorEnd > p.at) {
            p.at = authorEnd;
        }
        boolean back = BackReferences.startsAt(p.tokens, p.at, p.limit);
        boolean point = p.is(".") && p.at + 1 < p.limit && goesOnBehindPoint(p, p.at + 1);
        // "Theodor Horn: Salz und Recht": a colon for a comma.
        boolean colon =
                p.is(":")
                        && p.at + 1 < p.limit
                        && (p.tokens.get(p.at + 1).isCapitalised()
                                || p.tokens.opensQuote(p.at + 1));
        boolean parted = p.is(",") || point || colon;
        p.pointed = point;
        p.at += parted ? 1 : 0;
        boolean quote =
                p.more()
                        && p.tokens.opensQuote(p.at)
                        && TitleReader.isQuotedHeadline(p.tokens, p.at + 1, p.tokens.closer(p.at));
        boolean initials = p.tokens.get(names.from()).isInitial();
        boolean glued =
                initials
                        && p.more()
                        && (p.tokens.get(p.at).isCapitalised() || p.tokens.opensQuote(p.at));
        if (!parted && !quote && !back && !glued) {
            return false;
        }
        p.names = names;
        p.put(field, names.from(), Math.max(names.to(), authorEnd));
        return BackReferences.read(p)
                || BackReferences.readNote(p)
                || readPlaceAlone(p)
                || CitationReader.readTitle(p)
                || (!isLetters(p.tokens, names) && readPinpoint(p));
    }

    /**
     * "Horn, NJW 1987, 2345" and "Horn, in: FS Bell": the place of an article without its title.
     */
    private static boolean readPlaceAlone(Parse p) {
        boolean in = p.is("in") && TitleReader.isIn(p.tokens, p.at, p.limit);
        if (!in && !ContainerReader.startsLetters(p.tokens, p.at, p.limit)) {
            return false;
        }
        ContainerReader.read(p);
        p.titleFrom = p.at;
        p.titleTo = p.at;
        return p.has(CitationField.CONTAINER);
    }

    /** "Myron T. Herrick. Chapter One"; and a comma that was read as a point: "Wood. 10". */
    private static boolean goesOnBehindPoint(Parse p, int next) {
        Token token = p.tokens.get(next);
        boolean title = token.isCapitalised() && !BackReferences.isIbid(p.tokens, next);
        return title || token.isNumber() || p.tokens.opensQuote(next);
    }

    /** "FRUS", "DBFP" before a page are titles known by their letters. */
    private static boolean isLetters(Tokens tokens, Names names) {
        String text = tokens.text(names.from(), names.to());
        return text.length() >= 3
                && text.length() <= 6
                && text.chars().allMatch(Character::isUpperCase);
    }

    /** ", eds." or "(ed.)" behind the names. */
    private static boolean readRole(Parse p) {
        boolean comma = p.is(",") && Roles.isEditor(p.tokens.plain(p.at + 1));
        boolean bracket =
                p.more()
                        && p.tokens.opensBracket(p.at)
                        && p.tokens.closer(p.at) <= p.at + 3
                        && Roles.isEditor(p.tokens.plain(p.at + 1));
        if (comma) {
            p.at += 2;
        } else if (bracket) {
            p.at = p.tokens.closer(p.at) + 1;
        }
        return comma || bracket;
    }

    /** "et al." and "(with Louise McCready)". */
    private static void skipOthers(Parse p) {
        int others = Names.othersEnd(p.tokens, p.at);
        p.at = Math.max(p.at, others);
        if (p.more() && p.tokens.opensBracket(p.at) && p.tokens.is(p.at + 1, "with")) {
            p.at = p.tokens.closer(p.at) + 1;
        }
    }

    private static boolean readPinpoint(Parse p) {
        int end = Pinpoints.end(p.tokens, p.at, p.limit);
        if (end == p.at) {
            return false;
        }
        p.pinpoint(p.at, end);
        return true;
    }

    /** A body for author: "Office of the Historian, ...". */
    static boolean readBody(Parse p) {
        int end = Organisations.end(p.tokens, p.at, p.limit);
        if (end == p.at) {
            return false;
        }
        p.names = new Names(List.of(p.tokens.text(p.at, end)), p.at, end);
        p.put(CitationField.AUTHOR, p.at, end);
        p.at = end + 1;
        return CitationReader.readTitle(p) || p.reset();
    }
}
