package argmap.ingest;

import argmap.text.CleanText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are no words: misread letters, words broken by a blank or run together.
 *
 * <p>A word is left alone if a dictionary has it, if the text has it twice, or if it stands among
 * other words that no dictionary has (a title in another language). Else it is read as the word
 * that a usual confusion of shapes ({@link Shapes}) leads to, if the text's own vocabulary or, in
 * worn print, the dictionary has one that stands out. Names, which no dictionary bounds, are
 * changed only to names that the text prints three times or more.
 */
final class WordRepair {
    /** Shorter words are one letter from too many others. */
    private static final int SHORTEST = 4;

    /** Longer strings of letters are not words, and looking them over takes its time. */
    private static final int LONGEST = 30;

    /** How common a word must be, 0 to 25, to be taken from the dictionary alone. */
    private static final int COMMON = 6;

    /** The text's own word must be printed this often to be a witness. */
    private static final int WITNESSES = 3;

    /** Below this share of specks the print is clean, and an odd word is an odd word. */
    static final double WORN = 0.0015;

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

    /** A rival may be so many steps of frequency rarer, of about a half each. */
    private static final double RIVAL = 3;

    /** Steps of frequency that a factor of e in the text's own count is worth. */
    private static final double A_STEP = 1.5;

    /** What a word is taken for and how sure that is. */
    record Reading(String word, double confidence) {}

    private final Vocabulary own;
    private final Dictionary dictionary;
    private final boolean worn;
    private final Map<String, Optional<Reading>> known = new HashMap<>();
    private final Map<String, Boolean> sound = new HashMap<>();

    WordRepair(Vocabulary own, Dictionary dictionary) {
        this.own = own;
        this.dictionary = dictionary;
        this.worn = own.wear() > WORN;
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
        if (isBound(s, start - 1) || isBound(s, stop) || isSound(word)) {
            return stop;
        }
        int joined = joinWithNext(s, start, stop, edits);
        if (joined > stop) {
            return joined;
        }
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return stop;
        }
        known.computeIfAbsent(word, this::read)
                .filter(r -> own.countAs(r.word()) >= WITNESSES || !isForeign(s, start, stop))
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

    private boolean isSound(String word) {
        Boolean known = sound.get(word);
        if (known == null) {
            known =
                    own.count(word) >= (worn ? 4 : 2)
                            || (word.length() > 1 && dictionary.contains(word));
            sound.put(word, known);
        }
        return known;
    }

    /** Odd words seldom come alone in another language, and mostly alone by misreading. */
    private boolean isForeign(String s, int start, int stop) {
        return isOdd(s, neighbour(s, start, -1)) || isOdd(s, neighbour(s, stop, 1));
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
        if (word.length() == 2 && "de du la le et un al il di da".contains(word)) {
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
                        || (joined.length() > 5
                                && dictionary.frequency(joined) != Dictionary.NONE);
        boolean stands = second.length() > 3 && isSound(second) && stop - start > 3;
        if (!isWord || joined.length() < 5 || stands || isBound(s, end)) {
            return stop;
        }
        edits.replace(start, end, joined, "broken word", 0.9);
        return end;
    }

    private Optional<Reading> read(String word) {
        boolean name = Character.isUpperCase(word.charAt(0));
        String best = "";
        double bestScore = 0;
        double second = 0;
        for (String candidate : Confusions.of(word)) {
            // In clean print an odd word of small letters is an odd word.
            double score = worn || name ? score(word, candidate, name) : 0;
            if (score > bestScore) {
                second = bestScore;
                best = candidate;
                bestScore = score;
            } else if (!candidate.equals(best)) {
                second = Math.max(second, score);
            }
        }
        Optional<Reading> apart = apart(word);
        if (apart.isPresent() && bestScore < 8) {
            return apart;
        }
        boolean clear =
                bestScore > 0
                        && bestScore >= second * 1.4
                        && (name || !isAmbiguous(word, best))
                        && !Dictionary.anyContains(word);
        return clear ? Optional.of(new Reading(best, name ? 0.8 : 0.9)) : Optional.empty();
    }

    /**
     * Whether another word is as near and about as common: by any one letter exchanged or lost,
     * usual or not. So "litte" is not "litre", and "thority", the rest of a word, not "thorny".
     */
    private boolean isAmbiguous(String word, String best) {
        double least = weight(best) - RIVAL;
        for (int at = 0; at <= word.length(); at++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                String longer = word.substring(0, at) + letter + word.substring(at);
                if (isRival(longer, best, least)) {
                    return true;
                }
                if (at < word.length()
                        && isRival(
                                word.substring(0, at) + letter + word.substring(at + 1),
                                best,
                                least)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRival(String other, String best, double least) {
        return !other.equals(best)
                && dictionary.lookUp(other) != Dictionary.NONE
                && weight(other) >= least;
    }

    /** How common a word is, in steps of the dictionary's frequency: here and in the language. */
    private double weight(String word) {
        return dictionary.lookUp(word) + Math.log1p(own.countAs(word)) * A_STEP;
    }

    private double score(String word, String candidate, boolean name) {
        int count = own.countAs(candidate);
        int frequency = dictionary.frequency(candidate);
        double score = 0;
        int read = own.countAs(word);
        boolean outvoted = count >= WITNESSES && count >= read * 15;
        if (outvoted || (count > read && frequency >= 0 && !name)) {
            score += 4 + Math.log(count) * 3;
        }
        boolean known = !name && worn && candidate.length() > SHORTEST && frequency >= COMMON;
        if (known || (frequency >= 0 && count >= WITNESSES)) {
            score += 1 + frequency * 0.4;
        }
        return score;
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
            boolean small =
                    lower
                            && (SMALL.contains(first) || SMALL.contains(second))
                            && !PREFIXES.contains(first)
                            && isUsual(first)
                            && isUsual(second);
            boolean afterSmall = SMALL.contains(first.toLowerCase(java.util.Locale.ROOT));
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
                || (word.length() > 2
                        && (dictionary.frequency(word) >= 8 || own.count(word) > 2));
    }
}
