package argmap.ingest;

import argmap.text.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Letters that an export could not write and put a question mark for: "Poincar?", "r?uberisch".
 *
 * <p>Only in a text that has such marks within its words and hardly an accented letter: such an
 * export loses all of them. The letter is put back where exactly one of the language's accented
 * letters makes a word of its dictionary, or one makes a far commoner word than the others. Where
 * none does, the mark stays and is reported. A question mark in a web address is none of these.
 */
final class LostLetters {
    private static final String ALL =
            "\u00e9\u00e8\u00ea\u00fc\u00f6\u00e4\u00e0\u00e2\u00e7\u00f4\u00ee\u00ef\u00eb\u00fb\u00f1\u00ed\u00e1\u00f3\u00fa\u00f9\u00df\u0153\u00e6"
                    + "\u00c9\u00c8\u00ca\u00d6\u00dc\u00c4\u00c0\u00c1\u00c7\u00ce\u00d4";

    private static final Map<Language, String> ACCENTED =
            Map.of(
                    Language.GERMAN,
                    "\u00e4\u00f6\u00fc\u00df\u00c4\u00d6\u00dc",
                    Language.FRENCH,
                    "\u00e9\u00e8\u00ea\u00e0\u00e2\u00e7\u00f4\u00ee\u00ef\u00eb\u00fb\u00f9\u0153\u00c9\u00c8\u00ca\u00c0\u00c7\u00ce\u00d4",
                    Language.SPANISH,
                    "\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1\u00fc\u00c1\u00c9\u00cd\u00d3\u00da\u00d1",
                    Language.ENGLISH,
                    ALL);

    /** What an apostrophe follows in French; an export loses the bent one as it does accents. */
    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu");

    /** In a text that has so many accented letters for each such mark, none was lost. */
    private static final double ACCENTS_A_MARK = 0.2;

    /** Letters of a text looked at for that: the first of a long one tell. */
    private static final int SAMPLE = 400_000;

    /** More lost letters in a word are tried one by one no longer: too many words would fit. */
    private static final int MOST = 2;

    /** Steps of frequency, each about a half, that the commoner word must be ahead. */
    private static final int AHEAD = 4;

    private static final double CONFIDENCE = 0.9;

    private final boolean lost;

    LostLetters(String text) {
        this.lost = hasLost(text);
    }

    private static boolean hasLost(String text) {
        int marks = 0;
        int accents = 0;
        int end = Math.min(text.length(), SAMPLE) - 1;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            accents += c > '\u00bf' && Character.isLetter(c) ? 1 : 0;
            boolean inside =
                    c == '?'
                            && Character.isLetter(text.charAt(i - 1))
                            && Character.isLetter(text.charAt(i + 1));
            marks += inside && !isAddress(text, i) ? 1 : 0;
        }
        return marks > 0 && accents <= marks * ACCENTS_A_MARK;
    }

    void repair(CleanText text, Language language, Edits edits) {
        String s = text.text();
        if (!lost || s.indexOf('?') < 0) {
            return;
        }
        for (int at = 0; at < s.length(); at++) {
            if (s.charAt(at) == '?' && !isAddress(s, at)) {
                int start = at;
                while (start > 0 && isInside(s.charAt(start - 1))) {
                    start--;
                }
                int end = at;
                while (end < s.length() && isInside(s.charAt(end))) {
                    end++;
                }
                word(s, start, end, language, edits);
                at = end;
            }
        }
    }

    private static boolean isInside(char c) {
        return Character.isLetter(c) || c == '?';
    }

    private static void word(String s, int from, int to, Language language, Edits edits) {
        String word = s.substring(from, to);
        boolean inner = isInner(word);
        List<String> readings = readings(word, opensSentence(s, from), language);
        if (word.endsWith("?") && !inner) {
            // Read as a question unless the word without the letter is none.
            String stem = word.substring(0, word.length() - 1);
            char next = to + 1 < s.length() ? s.charAt(to + 1) : ' ';
            boolean goesOn =
                    to < s.length()
                            && (",;:-).".indexOf(s.charAt(to)) >= 0
                                    || Character.isLowerCase(next)
                                    || next == '?');
            // "da? er": of all such letters only one ends words that are words without it.
            boolean sharp = readings.size() == 1 && readings.get(0).endsWith("\u00df");
            if (!goesOn || (!sharp && (stem.length() < 3 || Dictionary.anyContains(stem)))) {
                return;
            }
        }
        if (readings.size() == 1) {
            edits.replace(from, to, readings.get(0), "letter the export lost", CONFIDENCE);
        } else if (inner && !isTwoWords(word)) {
            edits.doubt(from, to, readings.isEmpty() ? "" : readings.get(0));
        }
    }

    private static boolean opensSentence(String s, int at) {
        int before = at - 1;
        while (before >= 0 && Lines.isBlank(s.charAt(before))) {
            before--;
        }
        return before < 0 || ".!".indexOf(s.charAt(before)) >= 0;
    }

    /** "why?See": a question, and what was asked behind it without a blank. */
    private static boolean isTwoWords(String word) {
        int at = word.indexOf('?');
        return at == word.lastIndexOf('?')
                && Dictionary.anyContains(word.substring(0, at))
                && Dictionary.anyContains(word.substring(at + 1));
    }

    private static boolean isInner(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (word.charAt(i) == '?' && word.charAt(i + 1) != '?' && word.charAt(i - 1) != '?') {
                return true;
            }
        }
        return false;
    }

    /** What the word may be: one reading where it is clear, none where no dictionary has any. */
    private static List<String> readings(String word, boolean opens, Language language) {
        long lost = word.chars().filter(c -> c == '?').count();
        if (lost > MOST || lost == word.length()) {
            return List.of();
        }
        List<String> own = best(word, opens, language);
        // A mark before a word may be a quotation mark as well: only the text's own language tells.
        if (!own.isEmpty() || word.charAt(0) == '?') {
            return own;
        }
        Set<String> others = new LinkedHashSet<>();
        for (Language other :
                List.of(Language.ENGLISH, Language.FRENCH, Language.GERMAN, Language.SPANISH)) {
            if (other != language) {
                others.addAll(best(word, opens, other));
            }
        }
        return List.copyOf(others);
    }

    private static List<String> best(String word, boolean opens, Language language) {
        Dictionary dictionary = Dictionary.of(language);
        String letters = ACCENTED.getOrDefault(language, "");
        Map<String, Integer> found = new LinkedHashMap<>();
        // The first letter of a sentence is a capital; within one it is where nothing else fits.
        fill(word, opens, letters, dictionary, found);
        if (found.isEmpty() && word.charAt(0) == '?') {
            fill(word, !opens, letters, dictionary, found);
        }
        if (found.isEmpty() && language == Language.FRENCH) {
            elision(word, letters, dictionary, found);
        }
        List<String> ranked = new ArrayList<>(found.keySet());
        ranked.sort(Comparator.comparing((String w) -> found.getOrDefault(w, 0)).reversed());
        // Within a sentence a capital opens a name, and of names no dictionary knows how common.
        boolean name =
                !opens && Character.isUpperCase(word.charAt(0)) && language != Language.GERMAN;
        boolean clear =
                ranked.size() > 1
                        && !name
                        && found.getOrDefault(ranked.get(0), 0)
                                >= found.getOrDefault(ranked.get(1), 0) + AHEAD;
        return clear ? ranked.subList(0, 1) : ranked;
    }

    private static void fill(
            String word,
            boolean capital,
            String letters,
            Dictionary dictionary,
            Map<String, Integer> found) {
        int at = word.indexOf('?');
        if (at < 0) {
            int frequency = dictionary.frequency(word);
            // Spelling before 1996: "da\u00df", "Einflu\u00df", "bewu\u00dft".
            boolean old =
                    dictionary.language() == Language.GERMAN
                            && word.indexOf('\u00df') >= 0
                            && dictionary.contains(word.replace("\u00df", "ss"));
            if (frequency != Dictionary.NONE || old || dictionary.contains(word)) {
                found.put(word, frequency);
            }
            return;
        }
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            if (Character.isUpperCase(letter) == (capitals || (at == 0 && capital))) {
                fill(
                        word.substring(0, at) + letter + word.substring(at + 1),
                        capital,
                        letters,
                        dictionary,
                        found);
            }
        }
    }

    private static void elision(
            String word, String letters, Dictionary dictionary, Map<String, Integer> found) {
        int at = word.indexOf('?');
        if (at > 0 && ELIDED.contains(word.substring(0, at).toLowerCase(Locale.ROOT))) {
            Map<String, Integer> rest = new LinkedHashMap<>();
            fill(word.substring(at + 1), false, letters, dictionary, rest);
            rest.forEach((r, n) -> found.put(word.substring(0, at) + "\u2019" + r, n));
        }
    }

    /** "https://haven.example/rolls?mode=full": a question mark that belongs to an address. */
    static boolean isAddress(String s, int at) {
        int start = at;
        while (start > 0 && at - start < 200 && !Lines.isBlank(s.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < s.length() && end - at < 200 && !Lines.isBlank(s.charAt(end))) {
            end++;
        }
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if ("/@=&#\\_".indexOf(c) >= 0) {
                return true;
            }
            boolean dot =
                    c == '.'
                            && i > start
                            && i + 1 < end
                            && Character.isLowerCase(s.charAt(i - 1))
                            && Character.isLowerCase(s.charAt(i + 1));
            if (dot) {
                return true;
            }
        }
        return false;
    }
}
