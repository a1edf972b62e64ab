package argmap.citation;

import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import java.util.Optional;

/**
 * Reads one citation from where it starts to where it ends: names, title, container, imprint,
 * pinpoint, in the order in which notes print them. Says nothing where the words are no citation.
 */
final class CitationReader {
    /** Tokens that one citation may take; hearings with long titles need some 120. */
    private static final int LONGEST = 300;

    private CitationReader() {}

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

    static Optional<Draft> read(Tokens tokens, int from, int limit, Place place, Habits habits) {
        Parse p = new Parse(tokens, from, Math.min(limit, from + LONGEST), habits);
        if (AuthorYear.read(p, Optional.of(place))) {
            return Optional.of(draft(p));
        }
        boolean read =
                AuthorReader.readSameAuthor(p)
                        || BackReferences.read(p)
                        || LetterReader.read(p)
                        || readCase(p)
                        || LawReports.readDecision(p)
                        || AuthorReader.readPersons(p)
                        || AuthorReader.readBody(p)
                        || readTitle(p);
        if (!read) {
            return Optional.empty();
        }
        RestReader.read(p);
        settleForm(p);
        return Evidence.isConvincing(p, place, limit) ? Optional.of(draft(p)) : Optional.empty();
    }

    /** "Horn 1976, 3" in the middle of a sentence, where no other citation may start. */
    static Optional<Draft> readAuthorYear(Tokens tokens, int from, int limit, Habits habits) {
        Parse p = new Parse(tokens, from, Math.min(limit, from + LONGEST), habits);
        return AuthorYear.read(p, Optional.empty()) ? Optional.of(draft(p)) : Optional.empty();
    }

    /** "and vol. 2: The Locks (London, 1903), 12": the work goes on in another volume. */
    static Optional<Draft> readFurtherVolume(Tokens tokens, int from, int limit, Habits habits) {
        Parse p = new Parse(tokens, from, Math.min(limit, from + LONGEST), habits);
        p.put(CitationField.VOLUME, from + 1, from + 2);
        p.at = from + 3;
        if (!readTitle(p)) {
            return Optional.empty();
        }
        RestReader.read(p);
        settleForm(p);
        return p.imprint || p.pinpointFrom >= 0 ? Optional.of(draft(p)) : Optional.empty();
    }

    /** "2001, 7" behind "Horn 1999, 4;". */
    static Optional<Draft> readFurtherYear(Tokens tokens, int from, int limit, Habits habits) {
        Parse p = new Parse(tokens, from, Math.min(limit, from + LONGEST), habits);
        return AuthorYear.readFurther(p) ? Optional.of(draft(p)) : Optional.empty();
    }

    /** The title where the parse stands, and for an article what it stands in. */
    static boolean readTitle(Parse p) {
        boolean chapter = p.pointed && p.more() && p.tokens.get(p.at).isCapitalised();
        if (!p.more()
                || (!chapter && Pinpoints.end(p.tokens, p.at, p.limit) > p.at)
                || Years.dateEnd(p.tokens, p.at, p.limit) > p.at) {
            return false;
        }
        Token first = p.tokens.get(p.at);
        boolean possessive = isPossessive(p.plain());
        boolean starts =
                p.tokens.opensQuote(p.at)
                        || first.isCapitalised()
                        || first.isNumber()
                        || possessive;
        if (!starts) {
            return false;
        }
        p.at += possessive ? 1 : 0;
        boolean read = TitleReader.read(p, CitationField.TITLE);
        if (read && p.quotedTitle) {
            ContainerReader.read(p);
        }
        return read;
    }

    private static boolean isPossessive(String plain) {
        return switch (plain) {
            case "his", "her", "their", "my" -> true;
            default -> false;
        };
    }

    /** "Donoghue v. Stevenson [1932] A.C. 562": the parties are the title. */
    private static boolean readCase(Parse p) {
        int end = LawReports.partiesEnd(p.tokens, p.at, p.limit);
        if (end == p.at) {
            return false;
        }
        p.put(CitationField.TITLE, p.at, end);
        p.titleFrom = p.at;
        p.titleTo = end;
        p.at = end;
        ContainerReader.read(p);
        p.lawCase = true;
        return true;
    }

    private static void settleForm(Parse p) {
        if (p.form == Form.IBID || p.form == Form.OP_CIT) {
            return;
        }
        boolean dated = p.has(CitationField.YEAR) || p.has(CitationField.DATE);
        // "FRUS, 1945, 5:231": the year is a volume of a series known by its letters.
        boolean series =
                p.names.isEmpty()
                        && p.titleTo - p.titleFrom == 1
                        && !p.quotedTitle
                        && !p.has(CitationField.DATE);
        boolean surname = p.names.to() - p.names.from() == 1;
        boolean article =
                p.quotedTitle && p.has(CitationField.CONTAINER) && !p.names.isEmpty() && !surname;
        boolean described =
                (dated || p.has(CitationField.URL)) && p.has(CitationField.TITLE) && !series;
        boolean placed = p.titleFrom == p.titleTo && p.has(CitationField.CONTAINER);
        if (p.letter || p.lawCase || p.imprint || described || article || placed) {
            p.form = Form.FULL;
        } else {
            p.form = p.names.isEmpty() && !p.sameAuthor ? Form.TITLE_ONLY : Form.SHORT;
        }
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
                p.sameAuthor,
                p.byYear(),
                "");
    }
}
