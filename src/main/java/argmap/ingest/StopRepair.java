package argmap.ingest;

import argmap.text.CleanText;

/**
 * Commas read as points. Worn type loses the tails of its commas, and "in 1805. of the king" or
 * "Cong.. 1st" is left: a point that no sentence can end at, since a small letter follows.
 *
 * <p>How often that is so is the text's own habit: in clean readings of generated books it is seen
 * less than once in a thousand words, in half of the worn ones more than six times. Only where it
 * is a habit are points changed.
 */
final class StopRepair {
    /** Points before a small letter in a thousand words, from which on commas are read so. */
    private static final double HABIT = 2;

    /** From here on so many are that a point before a figure is likelier a comma too. */
    private static final double STRONG_HABIT = 6;

    /** Fewer in a text are chance. */
    private static final int FEWEST = 4;

    /** Shorter words are abbreviations as often as not. */
    private static final int SHORTEST = 3;

    private final double perThousand;

    private StopRepair(double perThousand) {
        this.perThousand = perThousand;
    }

    /** What a text's habit is; lines are read as they stand, so that columns are not mixed. */
    static StopRepair of(String text, Dictionary dictionary) {
        int words = 0;
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = Lines.isBlank(text.charAt(at)) && at > 0;
            words += ends && !Lines.isBlank(text.charAt(at - 1)) ? 1 : 0;
            if (text.charAt(at) == '.' && isWithinSentence(text, at, dictionary, false)) {
                points++;
            }
        }
        return new StopRepair(points < FEWEST ? 0 : points * 1000.0 / Math.max(1, words));
    }

    /** True where commas are often read as points. */
    boolean isHabit() {
        return perThousand >= HABIT;
    }

    void repair(CleanText text, Dictionary dictionary, Edits edits) {
        if (!isHabit()) {
            return;
        }
        String s = text.text();
        for (int at = 1; at + 2 < s.length(); at++) {
            boolean comma =
                    s.charAt(at) == '.'
                            && (isDoubled(s, at)
                                    || isWithinSentence(
                                            s, at, dictionary, perThousand >= STRONG_HABIT));
            if (comma) {
                edits.replace(at, at + 1, ",", "comma read as a point", 0.9);
            }
        }
    }

    /** "Cong.. 1st": the point of an abbreviation and the comma behind it. */
    private static boolean isDoubled(String s, int at) {
        return at > 1
                && s.charAt(at - 1) == '.'
                && Character.isLetter(s.charAt(at - 2))
                && s.charAt(at + 1) == ' ';
    }

    /**
     * Whether a word that is no abbreviation, or a year, stands before a point and one blank, and a
     * word with a small letter behind it.
     *
     * @param strong true where a figure may stand behind it too, and a name before it
     */
    private static boolean isWithinSentence(
            String s, int at, Dictionary dictionary, boolean strong) {
        if (at + 2 >= s.length() || s.charAt(at + 1) != ' ') {
            return false;
        }
        int next = at + 2;
        boolean small = Character.isLowerCase(s.charAt(next));
        if (!small && !(strong && Letters.isDigit(s.charAt(next)))) {
            return false;
        }
        if (small && !dictionary.contains(s.substring(next, Letters.lettersEnd(s, next)))) {
            return false;
        }
        int from = at;
        while (from > 0 && Letters.isDigit(s.charAt(from - 1))) {
            from--;
        }
        if (from < at) {
            return small && at - from == 4 && from > 0 && s.charAt(from - 1) == ' ';
        }
        while (from > 0 && Character.isLetter(s.charAt(from - 1))) {
            from--;
        }
        boolean apart = from == 0 || " (\"\u201c\u2018".indexOf(s.charAt(from - 1)) >= 0;
        String word = s.substring(from, at);
        boolean name = strong && word.length() > 4 && Character.isUpperCase(word.charAt(0));
        return apart
                && word.length() >= SHORTEST
                && !NoteTokens.isAbbreviation(word)
                && (name || dictionary.contains(word));
    }
}
