package argmap.mining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far each sentence of a text is about particulars: dates, figures, quoted words, and names
 * that the text has in few places. A name that runs through the whole text is its subject and no
 * particular.
 */
final class Particulars {
    private static final Pattern YEAR = Pattern.compile("\\b1[0-9]{3}\\b|\\b20[0-9]{2}\\b");
    private static final Pattern FIGURE = Pattern.compile("\\b\\d[\\d,.]*\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{2,2000}[\"”]");
    private static final Pattern NAME =
            Pattern.compile("(?<=[a-z,;:] )\\p{Lu}[\\p{L}’'-]+(?<!['’]s)");

    /** A sentence shows what it is in its first lines; the rest of a torn text is not searched. */
    private static final int LOOKED_AT = 2_000;

    /** Rare is a name in no more than this share of the paragraphs, or in two. */
    private static final double RARE = 0.06;

    /** Rare names per word at which a sentence is all particulars; a plain report has .06. */
    private static final double MANY_NAMES = 0.12;

    private final Map<String, Integer> paragraphsWithName = new HashMap<>();
    private final int rare;

    Particulars(SplitText reading) {
        for (List<Sentence> paragraph : reading.byParagraph()) {
            Set<String> names = new HashSet<>();
            paragraph.forEach(sentence -> names.addAll(names(own(sentence.text()))));
            names.forEach(name -> paragraphsWithName.merge(name, 1, Integer::sum));
        }
        rare = (int) Math.max(2, RARE * reading.byParagraph().size());
    }

    /**
     * What one sentence has of them.
     *
     * @param rareNames 0 to 1
     * @param quoted share of its characters that are quoted
     */
    record Found(boolean dated, boolean figures, double rareNames, double quoted) {
        /** All of it in one number, 0 to 1. */
        double all() {
            return Math.min(1, (dated ? 0.5 : 0) + 0.5 * rareNames + quoted);
        }
    }

    Found in(Sentence sentence) {
        String head = head(sentence.text());
        String own = own(head);
        int quoted =
                QUOTED.matcher(head)
                        .results()
                        .mapToInt((MatchResult match) -> match.end() - match.start())
                        .sum();
        long names =
                names(own).stream()
                        .filter(name -> paragraphsWithName.getOrDefault(name, 0) <= rare)
                        .count();
        return new Found(
                YEAR.matcher(own).find() || Connectives.NARRATING.in(own),
                FIGURE.matcher(YEAR.matcher(own).replaceAll("")).find(),
                Math.min(1, names / (MANY_NAMES * wordCount(head) + 0.5)),
                (double) quoted / head.length());
    }

    static int wordCount(String text) {
        return head(text).split("\\s+", -1).length;
    }

    /** The sentence without what it quotes. */
    static String own(String text) {
        return QUOTED.matcher(head(text)).replaceAll(" ");
    }

    private static List<String> names(String text) {
        return NAME.matcher(head(text)).results().map(MatchResult::group).toList();
    }

    static String head(String text) {
        return text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    }
}
