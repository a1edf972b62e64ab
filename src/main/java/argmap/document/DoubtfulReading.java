package argmap.document;

import argmap.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Places of a text that a scanner gave up on and put a question mark for: within a word ("fo?s",
 * "fo? s") and before a number, where a sign of money or the like was lost ("? 75,000"). What ends
 * in a question mark before a single consonant is taken for one, too: better marked than missed.
 * Brackets and strokes that a scanner had for letters and digits are marked as well ("]ourna/",
 * {@code "98--<)9"}), and a point that ends no sentence ("When the. Town Council").
 */
public final class DoubtfulReading {
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\p{L}+\\?\\p{Ll}+|\\p{Ll}{1,3}\\? (?![aeiouy])\\p{Ll}(?!\\p{L})"
                            + "|(?<![\\p{L}\\p{N}\\p{P}])\\? ?\\p{N}[\\p{N},.]*"
                            + "|(?<![\\p{L}\\p{N}])[\\]|}]\\p{L}{2,}/?|\\p{L}{3,}/(?![\\p{L}\\p{N}/])"
                            + "|[<>|{}~^][()]\\p{N}+"
                            + "|\\b(?:the|of|and)\\.(?= \\p{L})"
                            + "|\\b\\p{L}{7,}\\.(?= (?:of|and|the|to|with|that|which|by)\\b)");

    private DoubtfulReading() {}

    /** Where they stand, in order. */
    public static List<Span> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
