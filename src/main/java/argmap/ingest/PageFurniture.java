package argmap.ingest;

import argmap.ingest.Lines.Role;
import argmap.text.EditDistance;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes running heads and folios out of the text and numbers the pages.
 *
 * <p>A line at the edge of a page is a running head when a line like it stands at the same edge of
 * a page nearby: heads change from chapter to chapter, and from left to right pages. A misread head
 * is recognised by its likeness.
 */
final class PageFurniture {
    /** How far to look for the same head: three openings of a book. */
    private static final int NEARBY = 6;

    /** Longest head that its folio alone gives away. */
    private static final int LONGEST_LONE = 60;

    /** A page with more bare numbers holds a table; those nearest its edges may be its folio. */
    private static final int MOST_LONE = 16;

    /** Lines from a page's edge among which its folio stands, with dirt, a head and a last note. */
    private static final int EDGE = 12;

    private final Lines lines;
    private final Pages pages;
    private final List<PageNumbers.Folio> folios = new ArrayList<>();

    private PageFurniture(Lines lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    static void setAside(Lines lines, Pages pages) {
        PageFurniture furniture = new PageFurniture(lines, pages);
        if (pages.count() == 0) {
            return;
        }
        furniture.skipCues();
        furniture.loneNumbers();
        furniture.heads(true);
        furniture.heads(false);
        furniture.number();
        furniture.loneHeads();
    }

    private void skipCues() {
        for (int i = 0; i < lines.count(); i++) {
            Cue cue = Cue.at(lines, i);
            if (cue.marks() > 0 && cue.after() < lines.end(i)) {
                lines.cutStart(i, cue.after(), "page mark");
            } else if (cue.marks() > 0) {
                lines.role(i, Role.STRAY);
            }
        }
    }

    /** Lines that are nothing but a number: folios, if the page numbers agree. */
    private void loneNumbers() {
        for (int page = 0; page < pages.count(); page++) {
            List<PageNumbers.Folio> here = new ArrayList<>();
            for (int i = pages.first(page); i < pages.end(page); i++) {
                Span token = FolioReading.alone(lines.text(), lines.start(i), lines.end(i));
                int inside = Math.min(i - pages.first(page), pages.end(page) - 1 - i);
                // Deep in a text without pages stands no folio.
                if (!token.isEmpty() && (pages.count() > 1 || inside < EDGE)) {
                    boolean edge = i == pages.first(page) || i == pages.end(page) - 1;
                    here.add(new PageNumbers.Folio(page, i, token, true, edge));
                }
            }
            if (here.size() > MOST_LONE) {
                here.subList(MOST_LONE / 2, here.size() - MOST_LONE / 2).clear();
            }
            folios.addAll(here);
        }
    }

    private void heads(boolean top) {
        int[] edge = new int[pages.count()];
        String[] key = new String[pages.count()];
        String[] known = new String[pages.count()];
        Arrays.fill(known, "");
        for (int page = 0; page < pages.count(); page++) {
            edge[page] = edgeLine(page, top);
            key[page] = edge[page] < 0 ? "" : edgeKey(edge[page]);
        }
        for (int page = 0; page < pages.count(); page++) {
            boolean fits = key[page].length() >= (top ? 4 : 8) && (top || isFoot(edge[page]));
            if (!fits || !recurs(key, page)) {
                continue;
            }
            known[page] = key[page];
            int line = edge[page];
            lines.role(line, Role.HEAD);
            if (top) {
                dropScraps(page, line);
            }
            Set<Span> numbers = new HashSet<>();
            for (Span token :
                    FolioReading.atEnds(lines.text(), lines.start(line), lines.end(line))) {
                if (numbers.add(token)) {
                    folios.add(new PageNumbers.Folio(page, line, token, false, true));
                }
            }
            if (pages.head(page).isEmpty()) {
                pages.head(page, lines.span(line));
            }
        }
        if (top) {
            headsOnLines(edge, known);
        }
    }

    /** A running head and the page's first words run together on one line. */
    private void headsOnLines(int[] edge, String[] known) {
        for (int page = 0; page < pages.count(); page++) {
            if (edge[page] < 0 || !known[page].isEmpty()) {
                continue;
            }
            int from = Math.max(0, page - NEARBY);
            for (int other = from; other < known.length && other <= page + NEARBY; other++) {
                if (known[other].length() >= 6 && cutHead(page, edge[page], known[other])) {
                    break;
                }
            }
        }
    }

    private boolean cutHead(int page, int line, String head) {
        String text = lines.text();
        int end = lines.end(line);
        int at = lines.start(line);
        while (at < end && at - lines.start(line) < head.length() * 2 + 12) {
            int stop = Letters.tokenEnd(text, at, end);
            String key = Fuzzy.key(text, lines.start(line), stop);
            if (key.length() > head.length() + head.length() / 5) {
                return false;
            }
            int next = Letters.skipBlanks(text, stop, end);
            if (EditDistance.PLAIN.between(key, head) <= head.length() / 10 && next < end) {
                int after = Letters.tokenEnd(text, next, end);
                if (!FolioReading.alone(text, next, after).isEmpty() && after < end) {
                    stop = after;
                    next = Letters.skipBlanks(text, after, end);
                }
                Span span = new Span(lines.start(line), stop);
                for (Span token : FolioReading.atEnds(text, span.start(), span.end())) {
                    folios.add(new PageNumbers.Folio(page, line, token, false, true));
                }
                pages.head(page, span);
                lines.cutStart(line, next, "running head");
                return true;
            }
            at = next;
        }
        return false;
    }

    /** The outermost line with words; bare numbers and scraps of dirt may stand outside it. */
    private int edgeLine(int page, boolean top) {
        int from = pages.first(page);
        int to = pages.end(page);
        for (int i = 0; i < to - from && i < 4; i++) {
            int line = top ? from + i : to - 1 - i;
            if (lines.role(line) == Role.TEXT && !isLone(line) && !isScrap(line)) {
                return line;
            }
        }
        return -1;
    }

    /** Notes of one kind end alike too, but with figures; a running foot has its folio alone. */
    private boolean isFoot(int line) {
        return lines.numbers(line) <= 1;
    }

    private boolean isLone(int line) {
        return !FolioReading.alone(lines.text(), lines.start(line), lines.end(line)).isEmpty();
    }

    /** At most three letters that make no word, alone on a line at the edge of a page. */
    private boolean isScrap(int line) {
        return lines.length(line) <= 4
                && Fuzzy.key(lines.text(), lines.start(line), lines.end(line)).length() < 4;
    }

    /** Scraps outside a running head are dirt. */
    private void dropScraps(int page, int head) {
        for (int i = pages.first(page); i < head; i++) {
            if (lines.role(i) == Role.TEXT && isScrap(i) && !isLone(i)) {
                lines.role(i, Role.STRAY);
            }
        }
    }

    private String edgeKey(int line) {
        return lines.length(line) > Fuzzy.LONGEST_KEY
                ? ""
                : Fuzzy.key(lines.text(), lines.start(line), lines.end(line));
    }

    private static boolean recurs(String[] key, int page) {
        boolean earlier = false;
        boolean opening = false;
        int found = 0;
        int looked = 0;
        for (int other = Math.max(0, page - NEARBY);
                other < key.length && other <= page + NEARBY;
                other++) {
            if (other == page) {
                continue;
            }
            looked++;
            if (!Fuzzy.alike(key[page], key[other])) {
                continue;
            }
            found++;
            earlier |= other < page;
            // "II. The Reformers" over a chapter whose head is "The Reformers".
            opening |= key[page].length() > key[other].length() && key[page].endsWith(key[other]);
        }
        // Every second page is a left one; a few of its heads may be past recognition.
        return found > 0 && found * 4 >= looked && (earlier || !opening);
    }

    private void number() {
        List<PageNumbers.Folio> read = PageNumbers.fit(pages, folios, lines.text());
        for (PageNumbers.Folio folio : read) {
            pages.folio(folio.page(), folio.span());
            if (folio.alone()) {
                lines.role(folio.line(), Role.FOLIO);
            } else {
                withoutFolio(folio);
            }
        }
    }

    /**
     * A head that no other page has, known by the folio beside it: short, a title, at the page's
     * top, with the very number that the page must have.
     */
    private void loneHeads() {
        for (int page = 0; page < pages.count(); page++) {
            int line = pages.head(page).isEmpty() ? edgeLine(page, true) : -1;
            if (line < 0 || line + 1 >= pages.end(page) || lines.length(line) > LONGEST_LONE) {
                continue;
            }
            String text = lines.text();
            String number = Integer.toString(pages.number(page));
            for (Span token : FolioReading.atEnds(text, lines.start(line), lines.end(line))) {
                boolean outer =
                        token.start() == lines.start(line) || token.end() == lines.end(line);
                boolean same = text.substring(token.start(), token.end()).equals(number);
                if (outer && same && !pages.printed(page) && lines.length(line) > token.length()) {
                    lines.role(line, Role.HEAD);
                    pages.head(page, lines.span(line));
                    pages.folio(page, token);
                    pages.number(page, pages.number(page), true);
                    withoutFolio(new PageNumbers.Folio(page, line, token, false, true));
                    break;
                }
            }
        }
    }

    /** Narrows a page's head to the words beside the folio. */
    private void withoutFolio(PageNumbers.Folio folio) {
        String text = lines.text();
        Span head = pages.head(folio.page());
        if (!head.contains(folio.span())) {
            return;
        }
        int start = head.start();
        int end = head.end();
        if (folio.span().start() == start) {
            start = Letters.skipBlanks(text, folio.span().end(), end);
        } else {
            end = folio.span().start();
        }
        while (end > start
                && (Lines.isBlank(text.charAt(end - 1)) || Letters.isSpeck(text.charAt(end - 1)))) {
            end--;
        }
        while (start < end
                && (Lines.isBlank(text.charAt(start)) || Letters.isSpeck(text.charAt(start)))) {
            start++;
        }
        pages.head(folio.page(), new Span(start, end));
    }
}
