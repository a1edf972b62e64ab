package argmap.library;

import java.util.List;

/**
 * What the library's page shows: the first rows of each summary, the rest in the CSV files.
 *
 * @param name of the library
 * @param files that were looked at
 * @param broken those that could not be read
 * @param again books that are other readings of books counted
 */
public record Summary(
        String name,
        long files,
        long broken,
        long again,
        Part<Book> books,
        Part<Work> works,
        Part<CitedPage> pages,
        Part<Hanging> hanging,
        Part<Quote> quotes,
        Part<SecondHand> secondHand,
        Part<Alike> alike) {

    /**
     * The first rows of a summary.
     *
     * @param all how many there are
     */
    public record Part<T>(List<T> rows, long all) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Where a row leads to.
     *
     * @param words on the link
     * @param anchor in the book's reading page, empty for its beginning
     * @param wording what stands there, where it is of interest; else empty
     */
    public record Place(String book, String anchor, String words, String wording) {}

    /**
     * A file.
     *
     * @param sameAs the book that it is another reading of; empty for a book of its own
     * @param cites indices into the works shown, for books side by side
     */
    public record Book(
            String book,
            String path,
            String title,
            String author,
            int pages,
            int notes,
            int citations,
            int quotations,
            int claims,
            int copies,
            String sameAs,
            String error,
            List<Integer> cites) {
        public Book {
            cites = List.copyOf(cites);
        }
    }

    /** A work that is cited; {@code mayBe} names what an ambiguous short form may mean. */
    public record Work(
            String work,
            String name,
            String year,
            int books,
            int citations,
            List<String> mayBe,
            List<Place> places) {
        public Work {
            mayBe = List.copyOf(mayBe);
            places = List.copyOf(places);
        }
    }

    /** A page of a work that several books cite. */
    public record CitedPage(String name, String page, int books, int times, List<Place> places) {
        public CitedPage {
            places = List.copyOf(places);
        }
    }

    /** A work that claims rest on alone. */
    public record Hanging(String name, int claims, int books, List<Place> places) {
        public Hanging {
            places = List.copyOf(places);
        }
    }

    /** Words that several books quote. */
    public record Quote(
            String shared,
            String text,
            int books,
            int variants,
            List<String> works,
            List<Place> places) {
        public Quote {
            works = List.copyOf(works);
            places = List.copyOf(places);
        }
    }

    /** Words that a book quotes out of another than the one they come from. */
    public record SecondHand(Place place, String text, String via, String work, String how) {}

    /** A claim that several books make. */
    public record Alike(
            String text, int books, List<String> works, boolean restsOnOne, List<Place> places) {
        public Alike {
            works = List.copyOf(works);
            places = List.copyOf(places);
        }
    }
}
