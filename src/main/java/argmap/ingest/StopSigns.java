package argmap.ingest;

import argmap.ingest.NoteTokens.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a stop: which it was read as, the words about it, and what stops stand behind and
 * before these words elsewhere in the text.
 */
final class StopSigns {
    /** The stops that are taken for one another. */
    static final String STOPS = ".,;:";

    /** Words beyond this many are rare ones, and memory has an end. */
    private static final int LARGEST = 200_000;

    private final Dictionary dictionary;
    private final Map<String, int[]> behind = new HashMap<>();
    private final Map<String, int[]> before = new HashMap<>();
    private final Map<String, int[]> between = new HashMap<>();

    /** Points before a small letter in a thousand words: what commas lose their tails to. */
    private final double perThousand;

    private final int habit;

    StopSigns(String text, Dictionary dictionary) {
        this.dictionary = dictionary;
        int words = 0;
        int points = 0;
        for (int at = 1; at < text.length(); at++) {
            words += Lines.isBlank(text.charAt(at)) && !Lines.isBlank(text.charAt(at - 1)) ? 1 : 0;
            if (text.charAt(at) == '.' && isStop(text, at)) {
                points += isWithinSentence(text, at) ? 1 : 0;
            }
        }
        this.perThousand = points < FEWEST ? 0 : points * 1000.0 / Math.max(1, words);
        this.habit = (int) Math.round(2 * Math.log(Math.max(1, perThousand)));
        // Where stops are read as they stand nothing is weighed.
        for (int at = 1; perThousand >= StopRepair.HABIT && at < text.length(); at++) {
            if (isStop(text, at)) {
                count(behind, wordBefore(text, at), text.charAt(at));
                count(before, wordBehind(text, at), text.charAt(at));
                Around around = around(text, at);
                count(between, around.left + " " + around.right, text.charAt(at));
                count(
                        between,
                        around.first + " " + around.left + " " + around.right,
                        text.charAt(at));
            }
        }
    }

    /** Fewer in a text are chance. */
    private static final int FEWEST = 4;

    double perThousand() {
        return perThousand;
    }

    /** True for a stop right behind a word or a number, with a blank or the end behind it. */
    static boolean isStop(String text, int at) {
        return STOPS.indexOf(text.charAt(at)) >= 0
                && at > 0
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ')')
                && (at + 1 == text.length() || Lines.isBlank(text.charAt(at + 1)));
    }

    private boolean isWithinSentence(String text, int at) {
        String word = wordBefore(text, at);
        int next = next(text, at);
        return next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && word.length() > 2
                && !NoteTokens.isAbbreviation(word)
                && dictionary.contains(word)
                && dictionary.contains(wordBehind(text, at));
    }

    private static void count(Map<String, int[]> counts, String word, char stop) {
        String key = word.toLowerCase(Locale.ROOT);
        if (!key.isEmpty() && (counts.size() < LARGEST || counts.containsKey(key))) {
            counts.computeIfAbsent(key, k -> new int[STOPS.length()])[STOPS.indexOf(stop)]++;
        }
    }

    private static int @Nullable [] counted(Map<String, int[]> counts, String key) {
        return counts.get(key.toLowerCase(Locale.ROOT));
    }

    private static int next(String text, int at) {
        return Letters.skipBlanks(text, at + 1, text.length());
    }

    private static String wordBefore(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    private static String wordBehind(String text, int at) {
        int start = next(text, at);
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** What kinds of words stand about a stop: two before it, one behind. */
    private record Around(String first, String left, String right) {}

    private Around around(String text, int at) {
        String word = wordBefore(text, at);
        String next = wordBehind(text, at);
        int start = at - word.length();
        int nextAt = next(text, at);
        String left = shape(word, start > 0 ? text.charAt(start - 1) : ' ');
        String right =
                nextAt >= text.length()
                        ? "END"
                        : next.isEmpty() ? sign(text.charAt(nextAt)) : shape(next, ' ');
        int earlier = start - 1;
        while (earlier > 0 && Lines.isBlank(text.charAt(earlier))) {
            earlier--;
        }
        String first =
                earlier <= 0
                        ? "START"
                        : Character.isLetterOrDigit(text.charAt(earlier))
                                ? shape(wordBefore(text, earlier + 1), ' ')
                                : sign(text.charAt(earlier));
        return new Around(first, left, right);
    }

    /** The signs of the stop at an offset, each a short name. */
    List<String> of(String text, int at) {
        char stop = text.charAt(at);
        Around around = around(text, at);
        String first = around.first;
        String left = around.left;
        String right = around.right;
        String word = wordBefore(text, at);
        String next = wordBehind(text, at);
        int nextAt = next(text, at);
        int end = nextAt + next.length();
        String behindNext = end >= text.length() ? "END" : sign(text.charAt(end));
        String small = word.toLowerCase(Locale.ROOT);
        String smallNext = next.toLowerCase(Locale.ROOT);
        String s = stop + " ";
        List<String> signs = new ArrayList<>();
        signs.add(s + habit);
        signs.add(s + left + " " + right);
        signs.add(s + habit + left + " " + right);
        signs.add(s + first + " " + left + " " + right);
        signs.add(s + left + " " + right + " " + behindNext);
        signs.add(s + "<" + small);
        signs.add(s + ">" + smallNext);
        signs.add(s + "<" + small + " " + right);
        signs.add(s + left + " >" + smallNext);
        signs.add(s + "own<" + usual(behind.get(small), stop));
        signs.add(s + "own>" + usual(before.get(smallNext), stop));
        String pair = left + " " + right;
        signs.add(s + "pair" + usual(counted(between, pair), stop));
        signs.add(s + "triple" + usual(counted(between, first + " " + pair), stop));
        signs.add(s + left + " " + usual(behind.get(small), stop));
        signs.add(s + right + " " + usual(before.get(smallNext), stop));
        signs.add(s + text.length() / 150 / 4);
        return signs;
    }

    /** Which other stop stands most beside a word elsewhere, and how much more often. */
    private static String usual(int @Nullable [] counts, char stop) {
        if (counts == null) {
            return "none";
        }
        int own = counts[STOPS.indexOf(stop)] - 1;
        int most = -1;
        for (int i = 0; i < counts.length; i++) {
            if (STOPS.charAt(i) != stop && (most < 0 || counts[i] > counts[most])) {
                most = i;
            }
        }
        double odds = Math.log((counts[most] + 0.4) / (own + 0.4));
        return STOPS.charAt(most) + "" + Math.round(Math.max(-4, Math.min(4, odds)));
    }

    private static String sign(char c) {
        return Character.isLetterOrDigit(c) ? "x" : String.valueOf(Lines.isBlank(c) ? '_' : c);
    }

    private String shape(String word, char before) {
        if (word.isEmpty()) {
            return "NONE";
        }
        Kind kind = NoteTokens.kind(word);
        if (kind == Kind.WORD) {
            boolean numeral = word.length() > 1 && word.matches("[ivxlc]+");
            return numeral ? "roman" : dictionary.contains(word) ? "word" : "odd";
        }
        return kind + (Lines.isBlank(before) ? "" : "'");
    }
}
