package argmap.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether two wordings are the same to a reader who knows how scans misread. */
final class Similar {
    /** Share of a title's letters that a scan may have changed before it is another title. */
    private static final double DAMAGE = 0.12;

    /** Titles are compared up to here; a longer one differs before. */
    private static final int LONGEST = 160;

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

    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
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

    /**
     * Two whole titles, squashed. Digits must agree: reports of two years differ in nothing else.
     */
    static boolean isSameTitle(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int longer = Math.max(a.length(), b.length());
        int allowed = (int) (longer * DAMAGE);
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && digits(a).equals(digits(b))
                && distance(a, b, false) <= allowed;
    }

    /**
     * True when a short title can stand for a full one: it is a stretch of it, or each of its words
     * is one of the full title's ("British Documents" for "Documents on British Foreign Policy").
     */
    static boolean isShortFor(String shortTitle, String fullTitle) {
        String brief = squash(shortTitle);
        String full = squash(fullTitle);
        if (brief.length() < 2 || full.isEmpty()) {
            return false;
        }
        if (full.contains(brief)) {
            return brief.length() >= 4 || full.equals(brief);
        }
        int allowed = (int) (brief.length() * DAMAGE);
        if (brief.length() >= 6
                && digits(full).contains(digits(brief))
                && distance(brief, full, true) <= allowed) {
            return true;
        }
        List<String> fullWords = words(fullTitle);
        List<String> briefWords = words(shortTitle);
        return !briefWords.isEmpty()
                && briefWords.stream()
                        .allMatch(w -> fullWords.stream().anyMatch(f -> isSameWord(w, f)));
    }

    private static boolean isSameWord(String brief, String full) {
        return brief.equals(full)
                || (brief.length() >= 5
                        && full.length() >= 5
                        && Math.abs(brief.length() - full.length()) <= 1
                        && distance(brief, full, false) <= 1);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
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
