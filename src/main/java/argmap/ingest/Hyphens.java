package argmap.ingest;

import java.util.Locale;
import java.util.Set;

/**
 * Whether the hyphen at a line's end was put there by the printer or belongs to the word.
 *
 * <p>The text itself is the best witness: a form that stands unbroken elsewhere decides. After it
 * come a dictionary, capitals ("Anglo-Norman" keeps its hyphen) and, last, that printers break far
 * more words than they print compounds.
 */
final class Hyphens {
    private static final Set<String> SUSPENDED =
            Set.of("and", "or", "to", "nor", "versus", "but", "und", "oder", "et", "ou");

    /** Whether to join, and how sure that is, from 0 to 1. */
    record Verdict(boolean join, double confidence) {}

    private Hyphens() {}

    /**
     * @param first the letters before the hyphen, back to the last blank or hyphen
     * @param whole all of the word before the hyphen, earlier hyphens included
     * @param second the letters after it
     */
    static Verdict judge(
            Vocabulary own, Dictionary words, String first, String whole, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return new Verdict(false, 0.9);
        }
        String joined = first + second;
        boolean capital = Character.isUpperCase(second.charAt(0));
        boolean allCaps =
                first.length() > 1 && Character.isUpperCase(first.charAt(first.length() - 1));
        if (capital && !allCaps) {
            return new Verdict(false, 0.97);
        }
        int together = own.count(joined);
        int apart = own.count(whole + "-" + second);
        if (together > 0 || apart > 0) {
            if (apart > 0 && apart >= together) {
                return new Verdict(false, 0.95);
            }
            return new Verdict(true, 0.99);
        }
        boolean word = words.contains(joined);
        boolean firstWord = isWord(own, words, first);
        boolean secondWord = isWord(own, words, second);
        if (word) {
            return new Verdict(true, 0.98);
        }
        if (whole.length() > first.length()) {
            // A second hyphen in one word is more often the printer's.
            return new Verdict(!(firstWord && secondWord && second.length() > 2), 0.8);
        }
        if (firstWord && secondWord && first.length() > 2 && second.length() > 2) {
            return new Verdict(false, 0.85);
        }
        if (isPrefix(first) && secondWord) {
            return new Verdict(false, 0.6);
        }
        return new Verdict(true, 0.9);
    }

    /** "pre- and post-war": the first word waits for the second's end. */
    static boolean isSuspended(String next) {
        return SUSPENDED.contains(next.toLowerCase(Locale.ROOT));
    }

    private static boolean isPrefix(String first) {
        return Set.of("non", "pro", "anti", "semi", "self", "ex", "vice", "quasi", "pan", "co")
                .contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(Vocabulary own, Dictionary words, String word) {
        return word.length() > 1 && (words.contains(word) || own.count(word) > 1);
    }
}
