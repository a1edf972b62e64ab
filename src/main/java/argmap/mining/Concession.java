package argmap.mining;

import argmap.text.Shipped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether one of two passages is granted and then outweighed by the other: a logistic model over
 * the words they begin with and a few within, which side is granted, and whether just one of them
 * denies.
 *
 * <p>Weights in {@code concession.tsv}, learned by ConcessionTraining (among the tests) from the
 * rhetorical structure trees of those genres of GUM that are CC BY (Zeldes 2017). On documents it
 * had not seen: docs/ accuracy-mining.md.
 */
final class Concession {
    private static final String WEIGHTS = "concession.tsv";

    /** Words that say something where a clause begins with them. */
    private static final List<String> AT_START = list("AT_START");

    /** Words that say something within a clause. */
    private static final List<String> WITHIN = list("WITHIN");

    private static final Pattern DENIES = Pattern.compile(" (?:not|n't|no|never|nothing|hardly) ");
    private static final Pattern MARK = Pattern.compile("([,;:.!?()\"“”—–])");
    private static final Pattern OPENING = Pattern.compile("^[ \"“‘(\\-—,–]+");

    /** A clause shows what it is in its first lines. */
    private static final int LOOKED_AT = 400;

    private Concession() {}

    private static List<String> list(String name) {
        return Shipped.sections(Concession.class, "concession-words.txt")
                .getOrDefault(name, List.of());
    }

    private static final class Loaded {
        static final Map<String, Double> WEIGHTS = load();

        private static Map<String, Double> load() {
            Map<String, Double> weights = new HashMap<>();
            for (String line : Shipped.lines(Concession.class, Concession.WEIGHTS)) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
            return weights;
        }
    }

    /** How likely it is, 0 to 1, given that the two passages are related at all. */
    static double likelihood(
            String first, String second, boolean firstIsGranted, boolean together) {
        double odds = Loaded.WEIGHTS.getOrDefault("bias", 0.0);
        for (String sign : signs(first, second, firstIsGranted, together)) {
            odds += Loaded.WEIGHTS.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** True when one of the words that deny stands in it. */
    static boolean denies(String text) {
        return DENIES.matcher(plain(text)).find();
    }

    /**
     * What the model looks at.
     *
     * @param together whether the two stand in one sentence
     */
    static Set<String> signs(
            String first, String second, boolean firstIsGranted, boolean together) {
        Set<String> signs = new LinkedHashSet<>();
        String way = firstIsGranted ? "1>2" : "1<2";
        String one = plain(first);
        String two = plain(second);
        add("1", one, way, signs);
        add("2", two, way, signs);
        if (DENIES.matcher(one).find() != DENIES.matcher(two).find()) {
            signs.add("one denies");
        }
        if (together) {
            signs.add("one sentence");
        }
        signs.add(way);
        return signs;
    }

    private static void add(String side, String text, String way, Set<String> signs) {
        String start = " " + OPENING.matcher(text).replaceFirst("");
        for (String word : AT_START) {
            if (start.startsWith(" " + word + " ")) {
                signs.add(side + " starts " + word);
                signs.add(side + " starts " + word + " " + way);
            }
        }
        for (String word : WITHIN) {
            if (text.contains(" " + word + " ") && !start.startsWith(" " + word + " ")) {
                signs.add(side + " has " + word);
            }
        }
        if (text.startsWith(" (")) {
            signs.add(side + " in brackets");
        }
        int words = start.split(" ", -1).length;
        signs.add(side + (words < 8 ? " short" : words < 18 ? " middling" : " long"));
    }

    /** Small letters, marks and "n't" set apart by blanks, as GUM has them. */
    private static String plain(String text) {
        String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        String small = head.toLowerCase(Locale.ROOT).replace('’', '\'');
        String apart = MARK.matcher(small).replaceAll(" $1 ").replaceAll("n't\\b", " n't");
        return " " + apart.strip().replaceAll("\\s+", " ") + " ";
    }
}
