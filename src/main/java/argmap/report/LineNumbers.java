package argmap.report;

import argmap.document.Document;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.graph.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which line of its page a passage stands on, as one counts on the print: from 1, without blank
 * lines, running head and folio. Where the file has a line for each paragraph, the print's lines
 * are lost, and the paragraph is counted instead.
 */
final class LineNumbers {
    /** A running head and a folio stand within the first or last so many lines. */
    private static final int EDGE = 2;

    /** Letters; no book has lines longer than that, half of a page's being in doubt. */
    private static final int LONGEST_LINE = 160;

    private final Document document;
    private final Phrases phrases;
    private final Map<Integer, List<Integer>> starts = new HashMap<>();

    LineNumbers(Document document, Phrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /** "12", "12-14"; empty for a note, for a text without pages, and beyond a page's end. */
    String of(Passage passage) {
        if (passage.container() == Passage.Container.NOTE || passage.span().isEmpty()) {
            return "";
        }
        Paragraph paragraph = document.paragraphs().get(passage.index());
        var place = paragraph.text().inSource(passage.span());
        int lastPage = paragraph.pageAt(passage.span().end() - 1);
        if (isUnbroken(passage.page())) {
            return paragraphOnPage(paragraph, passage.page());
        }
        int first = line(passage.page(), place.start());
        int last = line(lastPage, place.end() - 1);
        if (first == 0 || last == 0 || last < first && lastPage == passage.page()) {
            return "";
        }
        return phrases.lines(first, last);
    }

    private boolean isUnbroken(int pageNumber) {
        for (Page page : document.pages()) {
            if (page.number() == pageNumber) {
                List<Integer> lines =
                        starts.computeIfAbsent(page.span().start(), start -> starts(page));
                int length = page.span().end() - page.span().start();
                return !lines.isEmpty() && length / lines.size() > LONGEST_LINE;
            }
        }
        return false;
    }

    /** From 1 among the paragraphs of which some stands on the page. */
    private String paragraphOnPage(Paragraph paragraph, int page) {
        int number = 0;
        for (Paragraph each : document.paragraphs()) {
            if (each.page() <= page && page <= each.lastPage()) {
                number++;
            }
            if (each.index() == paragraph.index()) {
                break;
            }
        }
        return number == 0 ? "" : phrases.paragraph(number);
    }

    private int line(int pageNumber, int offset) {
        for (Page page : document.pages()) {
            if (page.number() == pageNumber
                    && page.span().start() <= offset
                    && offset < page.span().end()) {
                List<Integer> lines =
                        starts.computeIfAbsent(page.span().start(), start -> starts(page));
                int found = Collections.binarySearch(lines, offset);
                return found >= 0 ? found + 1 : -found - 1;
            }
        }
        return 0;
    }

    /** Where the counted lines of a page start. */
    private List<Integer> starts(Page page) {
        String text = document.source().text();
        List<Integer> all = new ArrayList<>();
        int end = Math.min(page.span().end(), text.length());
        for (int at = page.span().start(); at < end; ) {
            int stop = text.indexOf('\n', at);
            int next = stop < 0 || stop >= end ? end : stop + 1;
            if (!text.substring(at, next).isBlank()) {
                all.add(at);
            }
            at = next;
        }
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean edge = i < EDGE || i >= all.size() - EDGE;
            int stop = i + 1 < all.size() ? all.get(i + 1) : end;
            if (!edge || !isFurniture(text.substring(all.get(i), stop).strip(), page)) {
                counted.add(all.get(i));
            }
        }
        return counted;
    }

    private static boolean isFurniture(String line, Page page) {
        return line.equals(page.folio())
                || (!page.header().isEmpty() && page.header().contains(line))
                || (!page.header().isEmpty() && line.contains(page.header()));
    }
}
