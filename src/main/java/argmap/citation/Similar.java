package argmap.citation;

import argmap.text.EditDistance;
import argmap.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two wordings are the same to a reader who knows how scans misread. */
final class Similar {
    /** Share of a title's letters that a scan may have changed before it is another title. */
    private static final double DAMAGE = 0.12;

    /** Titles are compared up to here; a longer one differs before. */
    private static final int LONGEST = 160;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Similar() {}

    /** Letters and digits only, small, without accents: "Foreign PolicyofIran" loses its blanks. */
    static String squash(String text) {
        String start = text.substring(0, Math.min(text.length(), 2 * LONGEST));
        String letters = Folding.letters(start);
        return letters.substring(0, Math.min(letters.length(), LONGEST));
    }

    /** A surname to be looked up by: "rn" and "m" are one in print, and so "Hornby" and "Homby". */
    static String name(String surname) {
        return squash(surname).replace("rn", "m").replace("vv", "w");
    }

    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : WORDS.split(title.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !Vocabulary.SMALL.contains(word) && words.size() < 40) {
                words.add(squash(word));
            }
        }
        return words;
    }

    /** Two surnames, squashed: one letter of five or more may be misread, two of eight. */
    static boolean isSameName(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int length = Math.min(a.length(), b.length());
        int allowed = length >= 9 ? 2 : length >= 5 ? 1 : 0;
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && EditDistance.PLAIN.between(a, b) <= allowed;
    }

    /** Two whole titles, squashed, that differ by damage only. */
    static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = (int) (longer * DAMAGE);
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && EditDistance.PLAIN.between(a, b) <= allowed;
    }

    /** True when a short title, squashed, is a stretch of a full one but for damage. */
    static boolean isStretch(String brief, String full) {
        int allowed = (int) (brief.length() * DAMAGE);
        return brief.length() >= 6
                && allowed > 0
                && EditDistance.PLAIN.within(full, brief) <= allowed;
    }

    static boolean isSameWord(String brief, String full) {
        return brief.equals(full)
                || (brief.length() >= 5
                        && full.length() >= 5
                        && Math.abs(brief.length() - full.length()) <= 1
                        && EditDistance.PLAIN.between(brief, full) <= 1);
    }

    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
