package argmap.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text with how often each is printed unbroken, small and hyphenated forms kept. */
final class Vocabulary {
    /** Words beyond this many are rare ones, and memory has an end. */
    private static final int LARGEST = 400_000;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> dotted = new HashMap<>();
    private int tokens;
    private int dirt;

    static Vocabulary of(Lines lines) {
        Vocabulary words = new Vocabulary();
        for (int i = 0; i < lines.count(); i++) {
            words.add(lines.text(), lines.start(i), lines.end(i));
            words.wear(lines.text(), lines.start(i), lines.end(i));
        }
        return words;
    }

    private void add(String text, int start, int end) {
        int at = start;
        while (at < end) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at;
            boolean hyphen = false;
            while (stop < end
                    && (Character.isLetter(text.charAt(stop)) || isInner(text, stop, end))) {
                hyphen |= Letters.isHyphen(text.charAt(stop));
                stop++;
            }
            boolean opensBreak = stop < end && Letters.isHyphen(text.charAt(stop));
            boolean closesBreak = isAfterHyphen(text, at);
            boolean broken = opensBreak || closesBreak;
            if (!broken && stop - at < 40) {
                countExact(text.substring(at, stop));
                if (hyphen) {
                    parts(text, at, stop);
                }
            }
            at = stop;
        }
    }

    /**
     * "influ- ence": the second piece of a word broken at a line's end, with or without the line.
     */
    private static boolean isAfterHyphen(String text, int at) {
        int before = at - 1;
        while (before > 0 && Lines.isBlank(text.charAt(before))) {
            before--;
        }
        return before > 0
                && Letters.isHyphen(text.charAt(before))
                && Character.isLetter(text.charAt(before - 1));
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
        count(word.toLowerCase(Locale.ROOT));
        if (exact.size() < LARGEST || exact.containsKey(word)) {
            exact.merge(word, 1, Integer::sum);
        }
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
        return tokens == 0 ? 0 : (double) dirt / tokens;
    }

    private void wear(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int stop = Letters.tokenEnd(text, at, end);
            tokens++;
            boolean specks = stop - at <= 2;
            for (int i = at; i < stop; i++) {
                specks &= "_'`\u2018|~\u00b0:;,-".indexOf(text.charAt(i)) >= 0;
            }
            dirt += specks ? 1 : 0;
            dotted(text, at, stop);
            at = Letters.skipBlanks(text, stop, end);
        }
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
        return counts.getOrDefault(word.toString().toLowerCase(Locale.ROOT), 0);
    }
}
