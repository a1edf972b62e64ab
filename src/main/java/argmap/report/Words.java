package argmap.report;

import argmap.document.Document;
import argmap.graph.Passage;
import java.util.List;

/** Small pieces of wording that all reports share. */
final class Words {
    private Words() {}

    /** The words at a place of the text. */
    static String of(Document document, Passage passage) {
        String text =
                switch (passage.container()) {
                    case PARAGRAPH -> document.paragraphs().get(passage.index()).text().text();
                    case NOTE -> document.notes().get(passage.index()).text().text();
                };
        return text.substring(passage.span().start(), passage.span().end());
    }

    /**
     * Text that any page may hold: what XML 1.0 (section 2.2) does not allow, and the controls and
     * noncharacters that HTML forbids besides, become U+FFFD, and nothing else changes. The PDF is
     * made from the page read as XML.
     */
    static String clean(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return safe.toString();
    }

    /**
     * Argdown's mentions of claims and arguments, "@[Rent is due]", as titles in quotation marks.
     */
    static String mentions(String text) {
        return text.replaceAll("@\\[([^\\[\\]]+)\\]|@<([^<>]+)>", "\u201c$1$2\u201d");
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0x7F)
                || (c > 0x9F && c <= 0xD7FF)
                || (c >= 0xE000 && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF));
    }

    /** "p. 174", "pp. 174-75", "pp. 199-201": Chicago Manual of Style, 17th ed., 9.61. */
    static String pages(int first, int last) {
        if (last <= first) {
            return "p. " + first;
        }
        boolean shorten = first > 100 && first / 100 == last / 100 && first % 100 != 0;
        int end = shorten ? last % 100 : last;
        boolean padded = shorten && first % 100 >= 10 && end < 10;
        return "pp. " + first + "\u2013" + (padded ? "0" + end : String.valueOf(end));
    }

    /** "3", "3 and 5", "3, 5 and 7". */
    static String list(List<Integer> numbers) {
        return joined(numbers.stream().sorted().map(String::valueOf).toList());
    }

    /** "Horn", "Horn and Weber", "Horn, Weber and Lee". */
    static String joined(List<String> all) {
        if (all.size() < 2) {
            return String.join("", all);
        }
        int last = all.size() - 1;
        return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
