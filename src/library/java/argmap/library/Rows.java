package argmap.library;

import java.util.List;

/**
 * What is kept of one book, a record for each table; {@code docs/library.md} says what the columns
 * mean. Books are named by the first twenty hexadecimal digits of the SHA-256 of their bytes.
 *
 * @param page the book's reading page, HTML; empty where none was made
 */
public record Rows(
        Book book,
        List<Page> pages,
        List<Note> notes,
        List<BookWork> works,
        List<Citation> citations,
        List<Quotation> quotations,
        List<Claim> claims,
        List<Evidence> evidence,
        String page) {

    /**
     * One book.
     *
     * @param title as its file or its first heading gives it; empty where neither does
     * @param author as its file gives it, else empty
     * @param characters of its text
     * @param sketch of its wording, see {@link TextSketch}; empty for a text of a few words
     * @param error a clause; empty for a book that was read
     */
    public record Book(
            String book,
            long bytes,
            String title,
            String author,
            int pages,
            int notes,
            int works,
            int citations,
            int quotations,
            int claims,
            int characters,
            List<Long> sketch,
            String error) {
        public Book {
            sketch = List.copyOf(sketch);
        }
    }

    /**
     * A printed page.
     *
     * @param place from 1, in the order of the book
     * @param number printed or counted
     * @param folio as read, else empty
     */
    public record Page(String book, int place, int number, String folio, String header) {}

    /** A note; {@code note} is its id in the book. */
    public record Note(
            String book, String note, String label, int page, String text, boolean certain) {}

    /**
     * A work as one book describes it.
     *
     * @param bookWork its id in the book
     * @param full false where the book has only short forms of it
     */
    public record BookWork(
            String book,
            String bookWork,
            String author,
            String title,
            String container,
            String year,
            String edition,
            String volume,
            String place,
            String publisher,
            String type,
            boolean full,
            int citations) {}

    /**
     * One reference to a work.
     *
     * @param citation its id in the book
     * @param note the note it stands in; empty for one in the text itself
     * @param page of the book that it stands on
     * @param bookWork the work in the book, empty where following it would be a guess
     * @param signal "see also"; empty for none
     * @param form how much of the description is given
     * @param pinpoint as printed
     * @param cited pages or parts, written out
     * @param anchor its place in the book's reading page
     */
    public record Citation(
            String book,
            String citation,
            String note,
            int page,
            String bookWork,
            String signal,
            String meaning,
            String form,
            String pinpoint,
            List<String> cited,
            String anchor) {
        public Citation {
            cited = List.copyOf(cited);
        }
    }

    /**
     * Words that the book gives as somebody else's.
     *
     * @param quotation from 1, in the order of the book
     * @param kind {@code marks}, {@code block} or {@code note}
     * @param bookWork the work it is taken from; empty where the book does not say, or names
     *     several
     * @param via the work it was taken from at second hand, where the book says so
     * @param pinpoint the page of that work
     */
    public record Quotation(
            String book,
            int quotation,
            String kind,
            int page,
            int paragraph,
            String note,
            String text,
            String bookWork,
            String via,
            String pinpoint) {}

    /**
     * A suggested claim; {@code claim} counts from 1, surest first; score 0 to 1.
     *
     * @param notes ids of the notes that it rests on
     * @param bookWorks works that those notes cite, in the book
     * @param open true where one of them cites something that was not resolved
     */
    public record Claim(
            String book,
            int claim,
            int page,
            int paragraph,
            String title,
            String text,
            double score,
            String view,
            String parent,
            List<String> notes,
            List<String> bookWorks,
            boolean open) {
        public Claim {
            notes = List.copyOf(notes);
            bookWorks = List.copyOf(bookWorks);
        }
    }

    /**
     * What a book has for a claim.
     *
     * @param evidence from 1 within the claim, most likely first
     * @param notes ids of the notes marked in it
     * @param bookWorks works that those notes cite, in the book
     * @param open true where such a note cites something that was not resolved
     */
    public record Evidence(
            String book,
            int claim,
            int evidence,
            int page,
            int paragraph,
            String bearing,
            double score,
            String text,
            List<String> notes,
            List<String> bookWorks,
            boolean open) {
        public Evidence {
            notes = List.copyOf(notes);
            bookWorks = List.copyOf(bookWorks);
        }
    }

    public Rows {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        works = List.copyOf(works);
        citations = List.copyOf(citations);
        quotations = List.copyOf(quotations);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }

    /** A book that could not be read. */
    public static Rows broken(String book, long bytes, String error) {
        Book row =
                new Book(book, bytes, "", "", 0, 0, 0, 0, 0, 0, 0, List.of(), OneClause.of(error));
        return new Rows(
                row, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                "");
    }

    /** A reason in one line of readable length. */
    static final class OneClause {
        private static final int LONGEST = 300;

        private OneClause() {}

        static String of(String text) {
            String line = text.replaceAll("\\s+", " ").strip();
            return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
        }
    }
}
