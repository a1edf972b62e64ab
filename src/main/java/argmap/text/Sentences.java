package argmap.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences around a passage, and the short forms whose full stop ends no sentence. The miner's
 * learned splitter and the notes' own ask here for the short forms; what only notes cut short
 * ("Rdnr.", "repr.") they know themselves.
 */
public final class Sentences {
    /**
     * In English, German, French and Spanish; what may well end a sentence ("etc.") is left out.
     */
    private static final Set<String> SHORT_FORMS =
            Stream.of(
                            "mr mrs ms messrs dr prof gen col lt capt maj sgt adm sen rep gov pres"
                                    + " rev hon st jr sr univ dept",
                            "vs cf viz ca al ibid op cit loc e.g i.e esp",
                            "vol vols no nos p pp chap chaps ed eds trans fol art bk fig figs",
                            "jan feb mar apr aug sept sep oct nov dec",
                            "hr fr nr bd bzw z.b d.h u.a",
                            "mm mme mlle sra dn")
                    .flatMap(forms -> Arrays.stream(forms.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());

    /** "J" or "V.A", but not "I", a numeral or a country, which may end a sentence. */
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?!U\\.[SKN]$|D\\.C$|A\\.D$|B\\.C$)"
                            + "(?:[\\p{Lu}&&[^I]]|\\p{Lu}\\.\\p{Lu}(?:\\.\\p{Lu})?)");

    private Sentences() {}

    /**
     * True for a word, its full stop left off, that something follows: "Mr", "vol", "J".
     *
     * @param word as printed, capitals or not
     */
    public static boolean isShortForm(String word) {
        return SHORT_FORMS.contains(word.toLowerCase(Locale.ROOT))
                || INITIALS.matcher(word).matches();
    }

    /**
     * The passage, grown to the sentence ends on either side: those of the JDK's own rules but for
     * the full stop of a short form.
     */
    public static Span around(String text, Span passage) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(text);
        int start =
                passage.start() == 0
                        ? 0
                        : Math.max(0, ends.preceding(Math.min(passage.start() + 1, text.length())));
        while (start > 0 && isBehindShortForm(text, start)) {
            start = Math.max(0, ends.preceding(start));
        }
        int end =
                passage.end() >= text.length()
                        ? text.length()
                        : ends.following(Math.max(passage.start(), passage.end() - 1));
        while (end != BreakIterator.DONE && end < text.length() && isBehindShortForm(text, end)) {
            end = ends.following(end);
        }
        int stop = end == BreakIterator.DONE ? text.length() : end;
        while (stop > passage.end() && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(Math.min(start, passage.start()), Math.max(stop, passage.end()));
    }

    private static boolean isBehindShortForm(String text, int end) {
        int stop = end;
        while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop == end || stop == 0 || text.charAt(stop - 1) != '.') {
            return false;
        }
        int from = stop - 1;
        while (from > 0 && isInside(text.charAt(from - 1))) {
            from--;
        }
        return isShortForm(text.substring(from, stop - 1));
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
