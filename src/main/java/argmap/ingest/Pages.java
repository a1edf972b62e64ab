package argmap.ingest;

import argmap.text.Geometry;
import argmap.text.Roman;
import argmap.text.Span;
import java.util.Arrays;

/**
 * The pages of a text: where each begins among the lines, and what was printed at its head and
 * foot.
 */
final class Pages {
    private final int[] first;
    private final int lineCount;
    private final Span[] head;
    private final Span[] folio;
    private final int[] number;
    private final boolean[] printed;
    private boolean folded;

    private final Lines lines;

    Pages(int[] first, Lines lines) {
        this.first = first;
        this.lines = lines;
        this.lineCount = lines.count();
        this.head = new Span[first.length];
        this.folio = new Span[first.length];
        this.number = new int[first.length];
        this.printed = new boolean[first.length];
        Span none = new Span(0, 0);
        Arrays.fill(head, none);
        Arrays.fill(folio, none);
    }

    /** One page that holds all lines: a text without pages. */
    static Pages none(Lines lines) {
        Pages pages = new Pages(lines.count() == 0 ? new int[0] : new int[1], lines);
        if (pages.count() > 0) {
            pages.number(0, 1, false);
        }
        return pages;
    }

    int count() {
        return first.length;
    }

    int first(int page) {
        return first[page];
    }

    /** The line after the page's last. */
    int end(int page) {
        return page + 1 < first.length ? first[page + 1] : lineCount;
    }

    /** The source offset of the page's first character. */
    int offset(int page) {
        return lines.start(first[page]);
    }

    /**
     * Counts the lines before the first page mark to the page behind it where they hold no text:
     * the notes of a page that the excerpt does not have.
     */
    void foldFirst() {
        if (first.length < 2 || printed[0] || !head[0].isEmpty()) {
            return;
        }
        for (int i = 0; i < first[1]; i++) {
            if (lines.role(i) == Lines.Role.TEXT) {
                return;
            }
        }
        number[0] = number[1];
        folded = true;
    }

    /** True where the first page is only such lines. */
    boolean isFolded() {
        return folded;
    }

    int pageOf(int line) {
        int at = Arrays.binarySearch(first, line);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Takes the numbers that the file gives its sheets, where none is printed. */
    void label(Geometry geometry) {
        for (boolean read : printed) {
            if (read) {
                return;
            }
        }
        for (int page = 0; page < first.length && !geometry.labels().isEmpty(); page++) {
            int line = Math.max(0, geometry.lineAt(offset(page)));
            int sheet = geometry.lines().get(line).box().sheet();
            String label = sheet < geometry.labels().size() ? geometry.labels().get(sheet) : "";
            int value = label.matches("\\d{1,6}") ? Integer.parseInt(label) : Roman.value(label);
            if (value > 0) {
                number(page, value, true);
            }
        }
    }

    Span head(int page) {
        return head[page];
    }

    void head(int page, Span span) {
        head[page] = span;
    }

    Span folio(int page) {
        return folio[page];
    }

    void folio(int page, Span span) {
        folio[page] = span;
    }

    int number(int page) {
        return number[page];
    }

    /** True where the number was read on the page itself. */
    boolean printed(int page) {
        return printed[page];
    }

    void number(int page, int value, boolean read) {
        number[page] = value;
        printed[page] = read;
    }
}
