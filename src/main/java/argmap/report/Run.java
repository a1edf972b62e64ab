package argmap.report;

import java.util.Optional;

/**
 * A piece of a line on the reading page.
 *
 * @param id its place in the page; empty where nothing leads to it, as are the others
 * @param link where it leads
 * @param evidence numbers of the quotations that it is part of, joined by blanks
 * @param about what it leads to, in words
 * @param note the note that stands beside a mark, at its first mark alone
 */
record Run(
        Kind kind,
        String text,
        String id,
        String link,
        String evidence,
        String about,
        Optional<PageNote> note) {

    /** What it is. */
    enum Kind {
        WORDS,
        /** The heading that opens a paragraph's first line. */
        LEAD,
        /** The mark of a note. */
        MARK,
        /** The mark of a note that the text does not have. */
        LOST_MARK,
        /** The number of a page that starts here. */
        PAGE,
        /** The number of a claim that the words before it bear. */
        CLAIM,
        /** Words of a note that name a work. */
        WORK
    }

    static Run words(Kind kind, String text, String evidence) {
        return new Run(kind, text, "", "", evidence, "", Optional.empty());
    }

    static Run link(Kind kind, String text, String id, String link, String about) {
        return new Run(kind, text, id, link, "", about, Optional.empty());
    }

    Run withNote(PageNote beside) {
        return new Run(kind, text, id, link, evidence, about, Optional.of(beside));
    }

    Run withId(String place) {
        return new Run(kind, text, place, link, evidence, about, note);
    }
}
