package argmap.ingest;

import argmap.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Letters that an export could not write and put a question mark for: "Poincar?", "r?uberisch".
 *
 * <p>A question mark between two letters is never printed, so a letter with an accent stood there.
 * Which one is looked up: a word that the dictionary or the text has with one accented letter in
 * that place, or else the letter that most often stands between such neighbours in the accented
 * words of the dictionary. The second is a guess and recorded with a confidence below a half.
 */
final class LostLetters {
    private static final String ACCENTED =
            "\u00e9\u00e8\u00ea\u00fc\u00f6\u00e4\u00e0\u00e2\u00e7\u00f4\u00ee\u00ef\u00eb\u00fb\u00f1\u00ed\u00e1\u00f3\u00fa"
                + "\u00c9\u00c8\u00d6\u00dc\u00c4\u00c1\u00c7\u00ce\u00d4\u00c5\u00e5\u00f8\u00e3\u00f9\u00df\u0153\u00e6";

    private static final int FEWEST = 1;

    private final Vocabulary own;

    LostLetters(Vocabulary own) {
        this.own = own;
    }

    void repair(CleanText text, Edits edits) {
        String s = text.text();
        for (int i = s.indexOf('?'); i >= 0; i = s.indexOf('?', i + 1)) {
            if (isInside(s, i)) {
                letter(s, i, edits);
            }
        }
    }

    /** Between letters, before one at a word's start, or at the end of a word that is none. */
    private boolean isInside(String s, int at) {
        boolean before = at > 0 && Character.isLetter(s.charAt(at - 1));
        boolean after = at + 1 < s.length() && Character.isLetter(s.charAt(at + 1));
        if (after) {
            return before || at == 0 || !Letters.isStop(s.charAt(at - 1));
        }
        if (!before) {
            return false;
        }
        int start = wordStart(s, at);
        String stem = s.substring(start, at);
        boolean goesOn = at + 1 < s.length() && ",;:-".indexOf(s.charAt(at + 1)) >= 0;
        boolean lower = at + 2 < s.length() && Character.isLowerCase(s.charAt(at + 2));
        boolean name = Character.isUpperCase(stem.charAt(0)) && stem.length() > 3;
        if (name && lower && isForeign(s, at + 2)) {
            return true;
        }
        if (stem.length() < 3 || EnglishWords.contains(stem)) {
            return false;
        }
        return (name && (goesOn || lower)) || !lookUp(stem, "").isEmpty();
    }

    /** "Trait? de l'usure": what follows is no English. */
    private static boolean isForeign(String s, int at) {
        int end = at;
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
            end++;
        }
        String word = s.substring(at, end);
        return "de du des la le les et der die und von".contains(word)
                || !EnglishWords.contains(word);
    }

    private static int wordStart(String s, int at) {
        int start = at;
        while (start > 0
                && (Character.isLetter(s.charAt(start - 1)) || s.charAt(start - 1) == '?')) {
            start--;
        }
        return start;
    }

    private void letter(String s, int at, Edits edits) {
        String before = s.substring(wordStart(s, at), at);
        int end = at + 1;
        while (end < s.length() && Character.isLetter(s.charAt(end))) {
            end++;
        }
        String after = s.substring(at + 1, end);
        String found = lookUp(before, after);
        if (!found.isEmpty()) {
            edits.replace(at, at + 1, found, "letter the export lost", 0.9);
            return;
        }
        String guess = Neighbours.guess(before, after);
        if (!guess.isEmpty()) {
            // In an English text the words that begin so are names.
            guess = before.isEmpty() ? guess.toUpperCase(java.util.Locale.ROOT) : guess;
            edits.replace(at, at + 1, guess, "letter the export lost", 0.4);
        }
    }

    private String lookUp(String before, String after) {
        String best = "";
        double most = 0;
        for (int i = 0; i < ACCENTED.length(); i++) {
            String letter = ACCENTED.substring(i, i + 1);
            String word = before + letter + after;
            double score = own.count(word) * 3.0 + EnglishWords.frequency(word) + 1;
            if (score > most) {
                most = score;
                best = letter;
            }
        }
        return best;
    }

    /** Which accented letters stand between which letters in the dictionary. */
    private static final class Neighbours {
        private static final Map<String, Map<String, Integer>> SEEN = new HashMap<>();

        static {
            EnglishWords.forEach(Neighbours::add);
        }

        private static void add(byte[] bytes, int length) {
            boolean ascii = true;
            for (int i = 0; i < length; i++) {
                ascii &= bytes[i] >= 0;
            }
            if (ascii) {
                return;
            }
            String word = new String(bytes, 0, length, StandardCharsets.UTF_8);
            for (int i = 0; i < word.length(); i++) {
                String letter = word.substring(i, i + 1);
                if (ACCENTED.contains(letter)) {
                    String before = word.substring(0, i);
                    String after = word.substring(i + 1);
                    for (String context : contexts(before, after)) {
                        SEEN.computeIfAbsent(context, c -> new TreeMap<>())
                                .merge(letter, 1, Integer::sum);
                    }
                }
            }
        }

        static String guess(String before, String after) {
            for (String context : contexts(before, after)) {
                Map<String, Integer> letters = SEEN.getOrDefault(context, Map.of());
                String best = "";
                int most = FEWEST - 1;
                for (Map.Entry<String, Integer> letter : letters.entrySet()) {
                    if (letter.getValue() > most) {
                        most = letter.getValue();
                        best = letter.getKey();
                    }
                }
                if (!best.isEmpty()) {
                    return best;
                }
            }
            return "";
        }

        private static String[] contexts(String before, String after) {
            String b = ("^^" + before).toLowerCase(java.util.Locale.ROOT);
            String a = (after + "$$").toLowerCase(java.util.Locale.ROOT);
            String b2 = b.substring(b.length() - 2);
            String b1 = b.substring(b.length() - 1);
            String a2 = a.substring(0, 2);
            String a1 = a.substring(0, 1);
            return new String[] {
                b2 + "_" + a2, b1 + "_" + a2, b2 + "_" + a1, b1 + "_" + a1, "_" + a1
            };
        }
    }
}
