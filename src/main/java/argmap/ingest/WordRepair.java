package argmap.ingest;

import argmap.text.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that are no words: misread letters, words broken by a blank or run together.
 *
 * <p>A word is left alone if a dictionary has it. Else, in worn print, each word that it may be a
 * misreading of ({@link LetterChannel}), of the text or of the dictionary, is weighed against it by
 * {@link WordModel}, and taken where it is far likelier than all others.
 */
final class WordRepair {
    /** Shorter words are one letter from too many others. */
    private static final int SHORTEST = 3;

    /** Longer strings of letters are not words, and looking them over takes its time. */
    private static final int LONGEST = 30;

    /** The text's own word must be printed this often to be a witness. */
    private static final int WITNESSES = 3;

    /** Words so short and common that they are what runs into its neighbour. */
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "to", "in", "at", "by", "for", "from", "and", "on", "as", "is",
                    "was", "with", "that", "this", "his", "its", "a");

    /** Small words that words also begin with: "inwoven", "aride". */
    private static final Set<String> PREFIXES = Set.of("a", "in", "for", "on", "by", "as", "is");

    /** Frequencies, 0 to 25, of the words that one word is parted into. */
    private static final int COMMONEST = 17;

    private static final int COMMON_WORN = 12;

    /** A word that a worn text has so often is a word. */
    private static final int OFTEN = 60;

    /**
     * Below this likelihood a word is left as it stands. On works left out .95 changes a third of
     * the words that stand for another, and is right in 96 of 100 in English and French and in all
     * in German; .98 changes a quarter, and is no righter: what is wrong then is a few names that a
     * text has often.
     */
    private static final double SURE = 0.95;

    /** What a word is taken for and how sure that is. */
    record Reading(String word, double confidence) {}

    private final Vocabulary own;
    private final Dictionary dictionary;

    /** None in print that is not worn: nothing is weighed there. */
    private final @Nullable WordReadings readings;

    private final WordModel model;
    private final boolean worn;
    private final Map<String, Optional<Reading>> known = new HashMap<>();
    private final Map<String, Boolean> sound = new HashMap<>();

    /**
     * @param worn true where the print is worn: else an odd word is an odd word
     */
    WordRepair(
            Vocabulary own,
            Dictionary dictionary,
            boolean worn,
            LetterChannel channel,
            WordModel model) {
        this.readings = worn ? new WordReadings(own, dictionary, channel) : null;
        this.model = model;
        this.own = own;
        this.dictionary = dictionary;
        this.worn = worn;
    }

    void repair(CleanText text, Edits edits) {
        String s = text.text();
        int at = 0;
        while (at < s.length()) {
            if (!Character.isLetter(s.charAt(at))) {
                at++;
                continue;
            }
            int stop = Letters.lettersEnd(s, at);
            at = word(s, at, stop, edits);
        }
    }

    private int word(String s, int start, int stop, Edits edits) {
        if (stop - start > LONGEST) {
            return stop;
        }
        String word = s.substring(start, stop);
        if (worn && word.length() < 4 && undotted(s, start, stop, word, edits)) {
            return stop;
        }
        if (isBound(s, start - 1) || isBound(s, stop) || isPiece(s, start, stop) || isSound(word)) {
            return stop;
        }
        int joined = joinWithNext(s, start, stop, edits);
        if (joined > stop) {
            return joined;
        }
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return stop;
        }
        read(word, odd(s, start, stop))
                .ifPresent(
                        r -> edits.replace(start, stop, r.word(), "misread word", r.confidence()));
        return stop;
    }

    /** "US. policy" in a text that prints "U.S." everywhere else: the first point was lost. */
    private boolean undotted(String s, int start, int stop, String word, Edits edits) {
        int dotted = own.countDotted(word);
        boolean inner = start > 0 && ".-/".indexOf(s.charAt(start - 1)) >= 0;
        boolean point = stop < s.length() && s.charAt(stop) == '.';
        if (!point || dotted < WITNESSES + 2 || own.countAs(word) * 4 > dotted || inner) {
            return false;
        }
        String read = String.join(".", word.split("")) + ".";
        edits.replace(start, stop + 1, read, "points of an abbreviation", 0.8);
        return true;
    }

    /** Part of a web address, a bracketed name or a number: not a word by itself. */
    private static boolean isBound(String s, int at) {
        if (at < 0 || at >= s.length()) {
            return false;
        }
        char c = s.charAt(at);
        boolean inner =
                at + 1 < s.length()
                        && Character.isLetterOrDigit(s.charAt(at + 1))
                        && at > 0
                        && Character.isLetterOrDigit(s.charAt(at - 1));
        return Letters.isDigit(c)
                || "[]/@_".indexOf(c) >= 0
                || (c == '.' && inner)
                || (c == '?' && inner);
    }

    /** Before an apostrophe, or behind a hyphen that still stands: no word by itself. */
    private static boolean isPiece(String s, int start, int stop) {
        boolean apostrophe =
                stop + 1 < s.length()
                        && "'\u2019".indexOf(s.charAt(stop)) >= 0
                        && Character.isLetter(s.charAt(stop + 1));
        int before = start - 1;
        while (before > 0 && s.charAt(before) == ' ') {
            before--;
        }
        return apostrophe || (before > 0 && Letters.isHyphen(s.charAt(before)));
    }

    private boolean isSound(String word) {
        Boolean known = sound.get(word);
        if (known == null) {
            known =
                    own.count(word) >= (worn ? OFTEN : 2)
                            || (word.length() > 1 && dictionary.contains(word));
            sound.put(word, known);
        }
        return known;
    }

    /** Odd words seldom come alone in another language, and mostly alone by misreading. */
    int odd(String s, int start, int stop) {
        return (isOdd(s, neighbour(s, start, -1)) ? 1 : 0)
                + (isOdd(s, neighbour(s, stop, 1)) ? 1 : 0);
    }

    private static int neighbour(String s, int from, int step) {
        int at = step < 0 ? from - 1 : from;
        int tries = 0;
        while (at >= 0 && at < s.length() && tries < 4) {
            if (Character.isLetter(s.charAt(at))) {
                while (step < 0 && at > 0 && Character.isLetter(s.charAt(at - 1))) {
                    at--;
                }
                return at;
            }
            at += step;
            tries++;
        }
        return -1;
    }

    private boolean isOdd(String s, int at) {
        if (at < 0) {
            return false;
        }
        String word = s.substring(at, Letters.lettersEnd(s, at));
        boolean romance =
                dictionary.language() == Language.FRENCH
                        || dictionary.language() == Language.SPANISH;
        if (!romance && word.length() == 2 && "de du la le et un al il di da".contains(word)) {
            return true;
        }
        return word.length() > 2 && !dictionary.contains(word) && own.count(word) < WITNESSES;
    }

    /** "dif ficulties": two pieces of which at least one is no word, and that make one together. */
    private int joinWithNext(String s, int start, int stop, Edits edits) {
        int next = stop + 1;
        boolean follows =
                next + 1 < s.length()
                        && s.charAt(stop) == ' '
                        && Character.isLowerCase(s.charAt(next));
        if (!follows) {
            return stop;
        }
        int end = Letters.lettersEnd(s, next);
        String second = s.substring(next, end);
        String joined = s.substring(start, stop) + second;
        String first = s.substring(start, stop);
        if (Dictionary.anyContains(first) && Dictionary.anyContains(second)) {
            return stop;
        }
        boolean isWord =
                own.countAs(joined) > 0
                        || (joined.length() > 5 && dictionary.frequency(joined) != Dictionary.NONE);
        boolean stands = second.length() > 3 && isSound(second) && stop - start > 3;
        if (!isWord || joined.length() < 5 || stands || isBound(s, end)) {
            return stop;
        }
        edits.replace(start, end, joined, "broken word", 0.9);
        return end;
    }

    /** True for words that are looked over for misread letters. */
    boolean isDoubtful(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && !isSound(word);
    }

    /** What a word is taken for, among so many neighbours that no dictionary has. */
    Optional<Reading> read(String word, int odd) {
        return known.computeIfAbsent(word + odd, w -> reading(word, odd));
    }

    private Optional<Reading> reading(String word, int odd) {
        if (Dictionary.anyContains(word)) {
            return Optional.empty();
        }
        Optional<Reading> misread =
                readings == null ? Optional.empty() : misread(readings.of(word, odd));
        return misread.isPresent() || odd > 0 ? misread : apart(word);
    }

    /**
     * What the word was printed as, where one word is far likelier than all others and than itself.
     */
    private Optional<Reading> misread(List<WordReadings.Reading> all) {
        double[] scores = all.stream().mapToDouble(r -> model.score(r.signs())).toArray();
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        double likely = 1 / sum;
        return best == 0 || likely < SURE
                ? Optional.empty()
                : Optional.of(new Reading(all.get(best).word(), likely));
    }

    /** "ofwar", "SeeWeber": two words without their blank, one of them small, or both capitals. */
    private Optional<Reading> apart(String word) {
        for (int cut = 1; cut < word.length() - 1; cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            boolean camel =
                    Character.isLowerCase(word.charAt(cut - 1))
                            && Character.isUpperCase(word.charAt(cut));
            boolean lower = Character.isLowerCase(word.charAt(0));
            if (camel && !lower && own.countAs(word) > 1) {
                return Optional.empty(); // MacMurray, LaFollette
            }
            boolean small =
                    lower
                            && (SMALL.contains(first) || SMALL.contains(second))
                            && !PREFIXES.contains(first)
                            && isUsual(first)
                            && isUsual(second);
            boolean afterSmall = SMALL.contains(first.toLowerCase(Locale.ROOT));
            boolean fits = camel ? isSound(first) || afterSmall : small && word.length() > 4;
            boolean words = isCommon(first) && isCommon(second);
            boolean camelWords =
                    camel
                            && isSound(first)
                            && second.length() > 2
                            && (afterSmall || isSound(second));
            boolean tail =
                    !lower
                            && !camel
                            && SMALL.contains(second)
                            && second.length() > 3
                            && isCommon(first);
            if ((fits && words) || camelWords || tail) {
                return Optional.of(new Reading(first + " " + second, 0.85));
            }
        }
        return Optional.empty();
    }

    /** In clean print two words in one are an odd word, unless both are among the commonest. */
    private boolean isUsual(String word) {
        return dictionary.frequency(word) >= (worn ? COMMON_WORN : COMMONEST);
    }

    private boolean isCommon(String word) {
        return SMALL.contains(word)
                || (word.length() > 2 && (dictionary.frequency(word) >= 8 || own.count(word) > 2));
    }
}
