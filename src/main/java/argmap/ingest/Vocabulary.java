package argmap.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a text with how often each is printed unbroken, small and hyphenated forms kept. */
final class Vocabulary {
    /** Words beyond this many are rare ones, and memory has an end. */
    private static final int LARGEST = 400_000;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> dotted = new HashMap<>();

    /** Specks; a dash or a quotation mark is printed alone, and so are some signs in French. */
    private static final String DIRT = "_'`\u2018|~\u00b0";

    private static final String STOPS = ",;:";

    /** Stops that stand apart more often than this, of all, are printed so. */
    private static final double HABIT = 0.2;

    private int tokens;
    private int dirt;
    private final int[] alone = new int[STOPS.length()];
    private final int[] glued = new int[STOPS.length()];

    static Vocabulary of(Lines lines) {
        Vocabulary words = new Vocabulary();
        boolean broken = false;
        for (int i = 0; i < lines.count(); i++) {
            broken = words.add(lines.text(), lines.start(i), lines.end(i), broken);
        }
        words.fold();
        return words;
    }

    /**
     * Adds the words of a line.
     *
     * @param broken true where the line before ended with a hyphen, so that the first word is the
     *     second piece of one
     * @return the same for the line after
     */
    private boolean add(String text, int start, int end, boolean broken) {
        boolean piece = broken;
        int at = start;
        while (at < end) {
            int stop = Letters.tokenEnd(text, at, end);
            tokens++;
            int sign = STOPS.indexOf(text.charAt(stop - 1));
            if (sign >= 0) {
                (stop - at == 1 ? alone : glued)[sign]++;
            }
            if (stop - at <= 2 && isDirt(text, at, stop)) {
                dirt++;
            } else {
                dotted(text, at, stop);
                words(text, at, stop, piece);
            }
            piece =
                    stop - at > 1
                            && Letters.isHyphen(text.charAt(stop - 1))
                            && Character.isLetter(text.charAt(stop - 2));
            at = Letters.skipBlanks(text, stop, end);
        }
        return piece;
    }

    private static boolean isDirt(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (DIRT.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The words of a token; pieces of a word that a line's end broke are none. */
    private void words(String text, int start, int end, boolean piece) {
        int at = start;
        while (at < end) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at;
            boolean hyphen = false;
            while (stop < end) {
                if (!Character.isLetter(text.charAt(stop))) {
                    if (!isInner(text, stop, end)) {
                        break;
                    }
                    hyphen = true;
                }
                stop++;
            }
            boolean opensBreak = stop < end && Letters.isHyphen(text.charAt(stop));
            boolean closesBreak = at == start ? piece : Letters.isHyphen(text.charAt(at - 1));
            if (!opensBreak && !closesBreak && stop - at < 40) {
                countExact(text.substring(at, stop));
                if (hyphen) {
                    parts(text, at, stop);
                }
            }
            at = stop;
        }
    }

    private void parts(String text, int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Letters.isHyphen(text.charAt(i))) {
                count(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = i + 1;
            }
        }
    }

    private static boolean isInner(String text, int at, int end) {
        return Letters.isHyphen(text.charAt(at))
                && at + 1 < end
                && Character.isLetter(text.charAt(at + 1));
    }

    private void countExact(String word) {
        if (exact.size() < LARGEST || exact.containsKey(word)) {
            exact.merge(word, 1, Integer::sum);
        }
    }

    /** Counts whatever the capitals, from the counts by form: the forms are few. */
    private void fold() {
        exact.forEach((word, times) -> counts.merge(small(word), times, Integer::sum));
    }

    private static String small(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    private void count(String word) {
        if (counts.size() < LARGEST || counts.containsKey(word)) {
            counts.merge(word, 1, Integer::sum);
        }
    }

    /** How often the word stands in the text with just these capitals. */
    int countAs(String word) {
        return exact.getOrDefault(word, 0);
    }

    /**
     * How worn the print is: the share of words that are nothing but specks. A clean reading has
     * none in a thousand, a bad one several in a hundred.
     */
    double wear() {
        int specks = dirt;
        for (int i = 0; i < STOPS.length(); i++) {
            specks += alone[i] <= (alone[i] + glued[i]) * HABIT ? alone[i] : 0;
        }
        return tokens == 0 ? 0 : (double) specks / tokens;
    }

    /** Below this share of specks the print is clean, and an odd word is an odd word. */
    private static final double WORN = 0.0015;

    /**
     * Unknown words that stand once, of all lowercase words: more than this are no author's. Clean
     * English texts have 1 to 4 in a thousand, badly worn ones 4 to 80.
     */
    private static final double ODD_WORDS = 0.0035;

    /** Letters of the shortest word that tells. */
    private static final int TELLING = 4;

    /** A word printed once may be misread itself. */
    private static final int WITNESSES = 2;

    private @Nullable LetterTriples triples;
    private boolean judged;
    private boolean worn;

    /** True where both specks and words that no dictionary has say that the print is worn. */
    boolean isWorn(Dictionary dictionary) {
        if (!judged) {
            worn = wear() > WORN && oddWords(dictionary) > ODD_WORDS;
            judged = true;
        }
        return worn;
    }

    /** The share of the longer lowercase words that stand once and are in no dictionary. */
    double oddWords(Dictionary dictionary) {
        double odd = 0;
        double all = 0;
        for (Map.Entry<String, Integer> entry : exact.entrySet()) {
            String word = entry.getKey();
            if (word.length() >= TELLING
                    && Character.isLowerCase(word.charAt(0))
                    && word.indexOf('-') < 0) {
                all += entry.getValue();
                boolean once = entry.getValue() == 1 && !dictionary.isEmpty();
                odd += once && !Dictionary.anyContains(word) && !dictionary.contains(word) ? 1 : 0;
            }
        }
        return odd / Math.max(1, all);
    }

    /** The words that may have been misread elsewhere, for {@link NearWords}. */
    Forms forms() {
        List<String> words = new ArrayList<>();
        exact.forEach(
                (word, times) -> {
                    if (times >= WITNESSES && word.length() >= TELLING) {
                        words.add(word);
                    }
                });
        return Forms.of(words);
    }

    /** How its letters follow each other, in the words that stand more than once. */
    LetterTriples triples() {
        if (triples == null) {
            triples = new LetterTriples();
            for (Map.Entry<String, Integer> entry : exact.entrySet()) {
                if (entry.getValue() >= WITNESSES) {
                    triples.add(entry.getKey(), entry.getValue());
                }
            }
        }
        return triples;
    }

    /** "U.S.": how often the letters stand with a point behind each. */
    int countDotted(String letters) {
        return dotted.getOrDefault(letters, 0);
    }

    private void dotted(String text, int start, int end) {
        if (end - start < 4 || end - start > 8 || text.charAt(start + 1) != '.') {
            return;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = start; i + 1 < end; i += 2) {
            if (!Character.isUpperCase(text.charAt(i)) || text.charAt(i + 1) != '.') {
                return;
            }
            letters.append(text.charAt(i));
        }
        dotted.merge(letters.toString(), 1, Integer::sum);
    }

    /** How often the word stands in the text, whatever its capitals. */
    int count(CharSequence word) {
        return counts.getOrDefault(small(word.toString()), 0);
    }
}
