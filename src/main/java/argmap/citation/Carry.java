package argmap.citation;

import argmap.document.CitationField;
import argmap.document.Pinpoint;
import java.util.List;

/** Whether the work that "ibid." stands for can have the page behind it. */
enum Carry {
    YES,
    /** It can, but the page is far from where the work was cited: the note may have been moved. */
    DOUBTFUL,
    /** Letters have no page 13, and an article no page outside its own. */
    NO;

    /** How far back a page may lie from the page cited before, in pages, to pass without a word. */
    private static final int FAR = 150;

    static Carry of(Draft ibid, Entry work) {
        List<Pinpoint> places = Pinpoints.places(ibid.pinpoint());
        int page = Pinpoints.firstPage(places);
        boolean paged = page >= 0 || (places.isEmpty() && !ibid.pinpoint().isEmpty());
        if (paged && (work.letter || isUnpagedPaper(work))) {
            return NO;
        }
        if (page < 0) {
            return YES;
        }
        if (!isInArticle(work, page)) {
            return NO;
        }
        return work.lastPage >= 0 && work.lastPage - page > FAR ? DOUBTFUL : YES;
    }

    /** A newspaper's article with a date stands on one page. */
    private static boolean isUnpagedPaper(Entry work) {
        return !work.field(CitationField.ARCHIVE).isEmpty() && work.lastPage < 0;
    }

    static boolean isInArticle(Entry work, int page) {
        List<Pinpoint> pages = Pinpoints.places(work.field(CitationField.PAGES));
        return pages.size() != 1
                || pages.get(0).from().equals(pages.get(0).to())
                || pages.get(0).contains(page);
    }
}
