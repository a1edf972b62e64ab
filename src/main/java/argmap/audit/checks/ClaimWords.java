package argmap.audit.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a wording, as the checks compare them.
 *
 * @param all in order, in lowercase letters
 * @param terms what it is about: words that carry meaning, by their stems
 */
record ClaimWords(List<String> all, Map<String, String> terms) {
    /**
     * Letters that make a stem. Cutting words at five letters does as well in finding texts as a
     * stemmer (Can et al., "Information retrieval on Turkish texts", JASIST 59(3), 2008), and knows
     * no language.
     */
    private static final int STEM = 5;

    /** Words that say little by themselves, in English, German and French. */
    private static final Set<String> COMMON =
            Set.copyOf(
                    List.of(
                            ("a an the and or but nor so yet if then than that this these those"
                                            + " which who whom whose what when where why how as at by for from"
                                            + " in into of off on onto out over to under up upon with within"
                                            + " without about after again against all also although any are be"
                                            + " because been before being between both can could did do does"
                                            + " doing done down during each either even ever every few had has"
                                            + " have having he her here hers him his i is it its itself just"
                                            + " like made make makes many may me might more most much must my"
                                            + " neither no none not now one only other our own rather same"
                                            + " shall she should since some still such their them themselves"
                                            + " there they though through thus too two until very was we were"
                                            + " while will would you your never cannot der die das den dem des"
                                            + " ein eine einen einem einer und oder aber nicht kein keine mit"
                                            + " von zu im am auf aus bei nach als wie ist sind waren hat haben"
                                            + " wird werden auch nur noch sich es er sie wir ihr le la les un"
                                            + " une des du de et ou mais ne pas que qui dans par pour sur avec"
                                            + " sans est sont ont au aux ce cette ces il elle ils elles nous"
                                            + " se")
                                    .split(" ")));

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "cannot", "neither", "nor", "nobody", "nothing", "none");

    ClaimWords {
        all = List.copyOf(all);
        terms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    static ClaimWords of(String wording) {
        List<String> all = new ArrayList<>();
        Map<String, String> terms = new LinkedHashMap<>();
        String text = wording.replace('\u2019', '\'');
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isPartOfWord(text, i, start)) {
                i++;
            }
            if (i > start) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                add(word, all, terms);
            } else {
                i++;
            }
        }
        return new ClaimWords(all, terms);
    }

    private static boolean isPartOfWord(String text, int i, int start) {
        char c = text.charAt(i);
        boolean inside = i > start && i + 1 < text.length();
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || (c == '\'' && inside && Character.isLetter(text.charAt(i + 1)));
    }

    private static void add(String word, List<String> all, Map<String, String> terms) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        all.add(plain);
        if (plain.length() > 2 && !COMMON.contains(plain) && !plain.endsWith("n't")) {
            terms.putIfAbsent(stem(plain), plain);
        }
    }

    static String stem(String word) {
        String plain =
                word.length() > 3 && word.endsWith("s")
                        ? word.substring(0, word.length() - 1)
                        : word;
        return plain.length() <= STEM || Character.isDigit(plain.charAt(0))
                ? plain
                : plain.substring(0, STEM);
    }

    boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    long negations() {
        long negations = 0;
        for (String word : all) {
            negations += isNegation(word) ? 1 : 0;
        }
        return negations;
    }

    boolean shares(ClaimWords other) {
        return terms.keySet().stream().anyMatch(other.terms.keySet()::contains);
    }

    /** The words alone, for telling whether two wordings say the same in the same words. */
    String key() {
        return Normalizer.normalize(String.join(" ", all), Normalizer.Form.NFKC);
    }
}
