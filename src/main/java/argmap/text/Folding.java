package argmap.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What print, scan and keyboard change without changing the wording: capitals, accents, ligatures,
 * the shapes of quotation marks. Each function takes away as much as its name says; {@link
 * FoldedText} also knows the way back.
 *
 * <pre>{@code
 * Folding.letters("Foreign Policy of \uFB01rms")  // "foreignpolicyoffirms"
 * Folding.words("Économie d'état")                 // [economie, d, etat]
 * Folding.slug("L'Été: 1914")                      // "lete-1914"
 * }</pre>
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    /** Letters and digits alone, in lowercase, without accents and ligatures. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendLetters(text.charAt(i), letters);
        }
        return letters.toString();
    }

    /**
     * The words in lowercase without accents, in order; whatever is no letter or digit parts them.
     */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(lowercase(withoutAccents(text)), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** ASCII words in lowercase, joined by hyphens: a key for files and links. */
    public static String slug(String text) {
        String plain = lowercase(withoutAccents(text)).replaceAll("['\u2019]+", "");
        return NO_SLUG.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** Each letter without the marks above and below it; ligatures stay. */
    public static String withoutAccents(String text) {
        return isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Quotation marks straight, dashes as hyphens: one character stays one. */
    public static String straight(String text) {
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u00a0', ' ');
    }

    /** The letters and digits that one character stands for; a half of a pair stays as it is. */
    static void appendLetters(char c, StringBuilder letters) {
        if (c < 128) {
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
            return;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(2);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i)) || Character.isSurrogate(c)) {
                kept.append(plain.charAt(i));
            }
        }
        letters.append(lowercase(kept.toString()));
    }

    private static String lowercase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
