package argmap.ingest.form;

import argmap.ingest.form.PageLines.Line;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * The headings that a PDF itself names: the entries of its outline, and what its tags call H1 to
 * H6. A line is one of them where its letters, and those of the lines behind it, are the heading's.
 */
final class PdfTitles {
    /** Lines of the longest heading. */
    private static final int LONGEST = 6;

    /** Outlines are not deeper but by mistake. */
    private static final int DEEPEST = 6;

    /** Tags that call more than one line in so many a heading were set by a machine. */
    private static final int FEW = 5;

    private final IdentityHashMap<COSDictionary, Integer> sheets = new IdentityHashMap<>();
    private final Map<Integer, List<Title>> bySheet = new HashMap<>();

    private record Title(String letters, int level) {}

    private PdfTitles(PDDocument document) {
        int at = 0;
        for (PDPage page : document.getPages()) {
            sheets.put(page.getCOSObject(), at++);
        }
    }

    /**
     * The pages with the levels of their headings.
     *
     * @param tagged the words of each piece of marked content, by page and its number there
     */
    static List<PageLines> mark(
            PDDocument document, List<PageLines> pages, List<Map<Integer, StringBuilder>> tagged)
            throws IOException {
        PdfTitles titles = new PdfTitles(document);
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            titles.outline(document, outline, 1);
        }
        PDStructureNode tags = document.getDocumentCatalog().getStructureTreeRoot();
        if (tags != null) {
            PdfTitles byTags = new PdfTitles(document);
            byTags.tags(tags, tagged, 0);
            int lines = pages.stream().mapToInt(page -> page.lines().size()).sum();
            int named = byTags.bySheet.values().stream().mapToInt(List::size).sum();
            if (named * FEW < lines) {
                byTags.bySheet.forEach(
                        (sheet, all) -> all.forEach(title -> titles.add(sheet, title)));
            }
        }
        List<PageLines> marked = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            marked.add(titles.marked(pages.get(i), titles.bySheet.getOrDefault(i, List.of())));
        }
        return marked;
    }

    private void add(int sheet, Title title) {
        if (title.letters().length() > 1) {
            bySheet.computeIfAbsent(sheet, s -> new ArrayList<>()).add(title);
        }
    }

    private void outline(PDDocument document, PDOutlineNode parent, int level) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            PDPage page = item.findDestinationPage(document);
            Integer sheet = page == null ? null : sheets.get(page.getCOSObject());
            if (sheet != null && item.getTitle() != null) {
                add(sheet, new Title(letters(item.getTitle()), level));
            }
            if (level < DEEPEST) {
                outline(document, item, level + 1);
            }
        }
    }

    private void tags(PDStructureNode parent, List<Map<Integer, StringBuilder>> tagged, int depth) {
        for (Object kid : depth > 100 ? List.of() : parent.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            String type = String.valueOf(element.getStandardStructureType());
            if (type.matches("H[1-6]?|Title")) {
                int level = type.length() == 2 ? type.charAt(1) - '0' : 1;
                heading(element, level, tagged);
            } else {
                tags(element, tagged, depth + 1);
            }
        }
    }

    /** A heading's words stand in the pieces of content that it and the elements in it name. */
    private void heading(
            PDStructureElement title, int level, List<Map<Integer, StringBuilder>> tagged) {
        StringBuilder words = new StringBuilder();
        int sheet = words(title, title.getPage(), tagged, words, 0);
        if (sheet >= 0) {
            add(sheet, new Title(letters(words.toString()), level));
        }
    }

    private int words(
            PDStructureElement element,
            @Nullable PDPage outer,
            List<Map<Integer, StringBuilder>> tagged,
            StringBuilder words,
            int depth) {
        PDPage page = element.getPage() == null ? outer : element.getPage();
        Integer sheet = page == null ? null : sheets.get(page.getCOSObject());
        int found = -1;
        for (Object kid : depth > 20 ? List.of() : element.getKids()) {
            if (kid instanceof Integer content && sheet != null && sheet < tagged.size()) {
                StringBuilder piece = tagged.get(sheet).get(content);
                words.append(piece == null ? "" : piece);
                found = sheet;
            } else if (kid instanceof PDStructureElement inner) {
                int at = words(inner, page, tagged, words, depth + 1);
                found = found < 0 ? at : found;
            }
        }
        return found;
    }

    private static String letters(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
        String bare = plain.replaceAll("^\\d+", "");
        return bare.isEmpty() ? plain : bare;
    }

    private PageLines marked(PageLines page, List<Title> titles) {
        List<Line> lines = new ArrayList<>(page.lines());
        for (Title title : titles) {
            int best = -1;
            int length = 0;
            for (int from = 0; from < lines.size(); from++) {
                int to = matched(lines, from, title.letters());
                if (to > from && (best < 0 || lines.get(from).size() > lines.get(best).size())) {
                    best = from;
                    length = to - from;
                }
            }
            for (int i = 0; i < length; i++) {
                Line line = lines.get(best + i);
                if (line.level() == 0) {
                    lines.set(best + i, line.titled(i == 0 ? title.level() : -title.level()));
                }
            }
        }
        return titles.isEmpty()
                ? page
                : new PageLines(lines, page.gutter(), page.specks(), page.rules());
    }

    /** Behind the last of the lines from one on whose letters are a title's; that one for none. */
    private static int matched(List<Line> lines, int from, String title) {
        StringBuilder all = new StringBuilder();
        for (int to = from; to < Math.min(lines.size(), from + LONGEST); to++) {
            all.append(lines.get(to).text()).append(' ');
            String letters = letters(all.toString());
            if (letters.equals(title)) {
                return to + 1;
            }
            if (!title.startsWith(letters)) {
                return from;
            }
        }
        return from;
    }
}
