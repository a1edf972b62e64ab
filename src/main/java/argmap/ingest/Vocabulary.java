package argmap.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text with how often each is printed unbroken, small and hyphenated forms kept. */
final class Vocabulary {
    /** Words beyond this many are rare ones, and memory has an end. */
    private static final int LARGEST = 400_000;

    private final Map<String, Integer> counts = new HashMap<>();

    static Vocabulary of(Lines lines) {
        Vocabulary words = new Vocabulary();
        for (int i = 0; i < lines.count(); i++) {
            words.add(lines.text(), lines.start(i), lines.end(i));
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
            boolean closesBreak = at > start && Letters.isHyphen(text.charAt(at - 1));
            boolean broken = opensBreak || closesBreak;
            if (!broken && stop - at < 40) {
                count(text.substring(at, stop).toLowerCase(Locale.ROOT));
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

    private void count(String word) {
        if (counts.size() < LARGEST || counts.containsKey(word)) {
            counts.merge(word, 1, Integer::sum);
        }
    }

    /** How often the word stands in the text, whatever its capitals. */
    int count(CharSequence word) {
        return counts.getOrDefault(word.toString().toLowerCase(Locale.ROOT), 0);
    }
}
