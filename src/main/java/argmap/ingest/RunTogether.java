package argmap.ingest;

import argmap.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Blanks that the scan lost: whole lines of words run together ("hismessagecongratulatedthepeople")
 * and signs that touch the next word ("Harbours,415-19").
 *
 * <p>A string of letters that no word is that long is cut into the likeliest words: the cut whose
 * words cost least, where a rarer word costs more and a short one more than a long one. Only words
 * of the dictionary and words that the text prints elsewhere are tried, and single words are left
 * to {@link WordRepair}.
 */
final class RunTogether {
    /** So many letters are seldom one English word; a longer one that no dictionary has is not. */
    private static final int SHORTEST = 15;

    /** Longer ones are not a line of print. */
    private static final int LONGEST = 400;

    private static final int LONGEST_WORD = 20;

    /** What each further word costs, so that few long words win over many short ones. */
    private static final double A_WORD = 12;

    /**
     * Two small words in one ("decisionmaking") may be a compound, unless another blank was lost at
     * most so many characters before.
     */
    private static final int NEAR = 60;

    private static final double NO_WAY = 1e9;
    private static final double CONFIDENCE = 0.8;

    /** Words of two letters that run into others; the dictionary has many that are none. */
    private static final String SMALL =
            " of to in at by on as is it an be he we or no so if do my up us me go ";

    private final Vocabulary own;
    private final Dictionary dictionary;

    RunTogether(Vocabulary own, Dictionary dictionary) {
        this.own = own;
        this.dictionary = dictionary;
    }

    void repair(CleanText text, Edits edits) {
        String s = text.text();
        int at = 0;
        while (at < s.length()) {
            if (Character.isLetter(s.charAt(at))) {
                int stop = Letters.lettersEnd(s, at);
                if (isTooLong(s, at, stop) && !isAddress(s, at, stop)) {
                    apart(s, at, stop, edits);
                }
                at = stop;
            } else {
                if (touches(s, at)) {
                    edits.replace(at, at + 1, s.charAt(at) + " ", "lost blank", 0.9);
                }
                at++;
            }
        }
    }

    private boolean isTooLong(String s, int start, int stop) {
        int length = stop - start;
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        String word = s.substring(start, stop);
        return own.count(word) < 2 && !dictionary.contains(word);
    }

    /**
     * "Harbours,415-19", "Weber,Sea-Trade": a comma or semicolon before a letter, or between a
     * letter or a range of pages and a figure. "1,200" and "3:292" stay.
     */
    private static boolean touches(String s, int at) {
        char c = s.charAt(at);
        if ((c != ',' && c != ';') || at == 0 || at + 1 >= s.length()) {
            return false;
        }
        char before = s.charAt(at - 1);
        char after = s.charAt(at + 1);
        if (Character.isLetter(after)) {
            return Character.isLetterOrDigit(before) || before == ')';
        }
        return Letters.isDigit(after) && (Character.isLetter(before) || endsRange(s, at));
    }

    /** "19-39" ends here, so that what follows is the next page and no thousands. */
    private static boolean endsRange(String s, int end) {
        int at = end;
        while (at > 0 && Letters.isDigit(s.charAt(at - 1))) {
            at--;
        }
        return at > 1
                && at < end
                && Letters.isHyphen(s.charAt(at - 1))
                && Letters.isDigit(s.charAt(at - 2));
    }

    private void apart(String s, int start, int stop, Edits edits) {
        StringBuilder words = new StringBuilder(s.substring(start, stop));
        List<Integer> cuts = cuts(words.toString(), isBehindApostrophe(s, start));
        for (int i = cuts.size() - 1; i >= 0; i--) {
            words.insert((int) cuts.get(i), ' ');
        }
        boolean small = words.chars().noneMatch(Character::isUpperCase);
        if (cuts.size() > 1 || !small || edits.lastEnd() > start - NEAR) {
            edits.replace(start, stop, words.toString(), "words run together", CONFIDENCE);
        }
    }

    /** Part of a web address, whose words have no blanks. */
    private static boolean isAddress(String s, int start, int stop) {
        return isJoint(s, start - 1) || isJoint(s, stop);
    }

    private static boolean isJoint(String s, int at) {
        if (at < 0 || at >= s.length()) {
            return false;
        }
        boolean between =
                at > 0
                        && at + 1 < s.length()
                        && Character.isLetterOrDigit(s.charAt(at - 1))
                        && Character.isLetterOrDigit(s.charAt(at + 1));
        return "/@_".indexOf(s.charAt(at)) >= 0 || (between && s.charAt(at) == '.');
    }

    private static boolean isBehindApostrophe(String s, int at) {
        return at > 1
                && "'\u2019".indexOf(s.charAt(at - 1)) >= 0
                && Character.isLetter(s.charAt(at - 2));
    }

    /** Where blanks belong, ascending; none where the letters are no string of words. */
    private List<Integer> cuts(String letters, boolean behindApostrophe) {
        int length = letters.length();
        double[] cost = new double[length + 1];
        int[] before = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            cost[end] = NO_WAY;
            for (int from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
                double word =
                        isGenitive(letters, end, behindApostrophe) ? 0 : cost(letters, from, end);
                double whole = cost[from] + word;
                if (whole < cost[end]) {
                    cost[end] = whole;
                    before[end] = from;
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        for (int at = before[length]; cost[length] < NO_WAY && at > 0; at = before[at]) {
            cuts.add(0, at);
        }
        return cuts;
    }

    /** The s of "Brandt's" stands alone. */
    private static boolean isGenitive(String letters, int end, boolean behindApostrophe) {
        return behindApostrophe && end == 1 && letters.charAt(0) == 's';
    }

    private double cost(String letters, int from, int end) {
        String word = letters.substring(from, end);
        int length = end - from;
        boolean inner = from > 0 && Character.isUpperCase(letters.charAt(from));
        boolean split = inner && !Character.isLowerCase(letters.charAt(from - 1));
        boolean mixed = hasCapital(word) && !word.equals(word.toUpperCase(Locale.ROOT));
        if (split || mixed) {
            return NO_WAY;
        }
        if (length == 1) {
            return "aIA".contains(word) ? A_WORD + 6 : NO_WAY;
        }
        if (length == 2) {
            boolean small = SMALL.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
            return small ? A_WORD : NO_WAY;
        }
        int known = Math.max(dictionary.lookUp(word), own.count(word) >= 3 ? 14 : -1);
        int least = length == 3 ? 10 : 4;
        return known < least ? NO_WAY : A_WORD + 25 - known;
    }

    /** A capital behind the first letter: another word begins there. */
    private static boolean hasCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
