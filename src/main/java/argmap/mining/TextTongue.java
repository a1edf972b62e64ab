package argmap.mining;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a text, by how many of its words are among the commonest of each: in running text
 * of its own language every third word is one, in another's hardly any. A text in none of them
 * counts as {@link #OTHER}.
 */
enum TextTongue {
    ENGLISH("the of and to in that is was for it with as his on be at by had not are but from"),
    GERMAN(
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch"
                    + " es"),
    FRENCH(
            "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce"
                    + " il"),
    OTHER("");

    /** Words looked at: the language of a text is plain by then. */
    private static final int LOOKED_AT = 4_000;

    /** Share of the words that must be common ones; 200 words of a table have fewer. */
    private static final double LEAST = .12;

    private final String common;

    TextTongue(String words) {
        common = " " + words + " ";
    }

    static TextTongue of(List<Sentence> sentences) {
        Map<TextTongue, Integer> found = new EnumMap<>(TextTongue.class);
        int words = 0;
        for (Sentence sentence : sentences) {
            if (words > LOOKED_AT) {
                break;
            }
            String head = Particulars.head(sentence.text()).toLowerCase(Locale.ROOT);
            for (String word : head.split("[^\\p{L}]+", -1)) {
                words++;
                for (TextTongue tongue : values()) {
                    if (tongue.common.contains(" " + word + " ") && !word.isEmpty()) {
                        found.merge(tongue, 1, Integer::sum);
                    }
                }
            }
        }
        TextTongue best = OTHER;
        // Of a few words nothing can be told: they are taken for English, as a test's are.
        int most = words < 40 ? 0 : (int) (LEAST * words);
        for (TextTongue tongue : List.of(ENGLISH, GERMAN, FRENCH)) {
            int count = found.getOrDefault(tongue, 0);
            if (count > most) {
                best = tongue;
                most = count;
            }
        }
        return best == OTHER && words < 40 ? ENGLISH : best;
    }

    /** Whether a sentence has as many common words of English as of another language. */
    static boolean isEnglish(String sentence) {
        int[] found = new int[values().length];
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            for (TextTongue tongue : List.of(ENGLISH, GERMAN, FRENCH)) {
                found[tongue.ordinal()] += tongue.common.contains(" " + word + " ") ? 1 : 0;
            }
        }
        return found[0] >= Math.max(found[1], found[2]);
    }

    /** Whether a word is a small one, on which no title ends. */
    static boolean isCommon(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return GERMAN.common.contains(lower) || FRENCH.common.contains(lower);
    }

    /** As it is named in a message. */
    String inWords() {
        return this == OTHER
                ? "a language that is not known here"
                : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
