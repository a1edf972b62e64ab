package argmap.ingest;

import argmap.document.Heading;
import argmap.text.Roman;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Ranks the headings of a text by how they are set: chapters before capitals, capitals before
 * titles in small letters, those before headings that run into their paragraph. Only the ranks that
 * a text has count, so its outermost headings always are of level 1.
 */
final class HeadingLevels {
    private HeadingLevels() {}

    static List<Heading> rank(List<Heading> headings) {
        TreeSet<Integer> ranks = new TreeSet<>();
        headings.forEach(heading -> ranks.add(rank(heading)));
        List<Integer> order = new ArrayList<>(ranks);
        return headings.stream()
                .map(
                        h ->
                                new Heading(
                                        h.text(),
                                        order.indexOf(rank(h)) + 1,
                                        h.beforeParagraph(),
                                        h.page(),
                                        h.runIn()))
                .toList();
    }

    private static int rank(Heading heading) {
        String text = heading.text().text();
        if (heading.runIn()) {
            return 3;
        }
        String first = text.substring(0, Letters.tokenEnd(text, 0, text.length()));
        boolean chapter = first.equalsIgnoreCase("chapter") || first.equalsIgnoreCase("part");
        boolean capitals = isCapitals(text);
        boolean numeral =
                first.endsWith(".") && Roman.value(first.substring(0, first.length() - 1)) > 0;
        if (chapter || (numeral && !capitals)) {
            return 0;
        }
        return capitals ? 1 : 2;
    }

    private static boolean isCapitals(String text) {
        int small = 0;
        int capital = 0;
        for (int i = 0; i < text.length(); i++) {
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            capital += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capital > small * 3;
    }
}
