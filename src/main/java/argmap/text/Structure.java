package argmap.text;

import java.util.List;

/**
 * What a file says of its own text, where it says so: which words are a heading, which a note,
 * where a page begins. Word files, e-books, web pages and marked-up editions have one; a plain text
 * has none. All offsets and spans are in the text of the source it belongs to.
 *
 * @param blocks in the order of the text; not overlapping
 * @param marks the marks that lead to notes, in the order of the text, each within a block
 * @param pages where pages begin, in the order of the text; empty where the file has no pages
 * @param title of the whole, empty where the file does not say
 * @param author empty where the file does not say
 */
public record Structure(
        List<Block> blocks, List<Mark> marks, List<PageStart> pages, String title, String author) {

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        QUOTATION,
        LIST_ITEM,
        HEADING,
        NOTE,
        /** Kept, but no part of the text: a title page, navigation, a licence. */
        ASIDE
    }

    /**
     * A block of text.
     *
     * @param level of a heading, from 1; else 0
     * @param note which note it is, as {@link Mark#note} names it; empty for other kinds
     * @param label a note's printed number; within {@code span}, empty where none is printed
     * @param element where the file has it, for a reader who looks there: {@code p[12]}
     */
    public record Block(Kind kind, int level, Span span, String note, Span label, String element) {}

    /**
     * A mark.
     *
     * @param note which note it leads to
     */
    public record Mark(String note, Span span) {}

    /**
     * A page.
     *
     * @param label its number as the file gives it: "173", "xii"; empty where it only says that a
     *     page begins
     */
    public record PageStart(int offset, String label) {}

    public Structure {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
        pages = List.copyOf(pages);
    }

    /** The element that an offset stands in; empty where it stands in none. */
    public String elementAt(int offset) {
        for (Block block : blocks) {
            if (block.span().start() <= offset && offset < block.span().end()) {
                return block.element();
            }
        }
        return "";
    }
}
