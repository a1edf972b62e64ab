package argmap.citation;

import java.text.Normalizer;
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
        String plain =
                text.chars().allMatch(c -> c < 128)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length() && out.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
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
                && distance(a, b, false) <= allowed;
    }

    /** Two whole titles, squashed, that differ by damage only. */
    static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = (int) (longer * DAMAGE);
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && distance(a, b, false) <= allowed;
    }

    /** True when a short title, squashed, is a stretch of a full one but for damage. */
    static boolean isStretch(String brief, String full) {
        int allowed = (int) (brief.length() * DAMAGE);
        return brief.length() >= 6 && allowed > 0 && distance(brief, full, true) <= allowed;
    }

    static boolean isSameWord(String brief, String full) {
        return brief.equals(full)
                || (brief.length() >= 5
                        && full.length() >= 5
                        && Math.abs(brief.length() - full.length()) <= 1
                        && distance(brief, full, false) <= 1);
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

    /**
     * Edit distance (Levenshtein 1966); with {@code within}, of the first text to the nearest
     * stretch of the second (Sellers, "The theory and computation of evolutionary distances",
     * 1980).
     */
    static int distance(String a, String b, boolean within) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = within ? 0 : j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        if (!within) {
            return row[b.length()];
        }
        int least = row[0];
        for (int value : row) {
            least = Math.min(least, value);
        }
        return least;
    }
}
