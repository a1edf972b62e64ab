package argmap.citation;

import argmap.text.EditDistance;
import argmap.text.Folding;
import argmap.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A title made ready to be compared, once and not for every comparison.
 *
 * @param key its letters and digits, see {@link #key(String)}
 * @param digits its digits alone
 * @param words its words without the small ones
 */
record TitleKey(String key, String digits, List<String> words) {
    /** Share of a title's letters that a scan may have changed before it is another title. */
    private static final double DAMAGE = 0.12;

    /** Titles are compared up to here; a longer one differs before. */
    private static final int LONGEST = 160;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static TitleKey of(String text) {
        String key = key(text);
        return new TitleKey(key, digits(key), words(text));
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /** The same title but for damage. Digits must agree: reports of two years differ in no more. */
    boolean isSame(TitleKey other) {
        return key.equals(other.key) || (digits.equals(other.digits) && isNear(key, other.key));
    }

    /**
     * True when a word begins otherwise, and with no letter that looks alike: "The Mill" and "The
     * Hill" of two years are two books, "Rise" and "Rize" one misprinted.
     */
    boolean hasAnotherWord(TitleKey other) {
        boolean another = words.size() != other.words.size();
        for (int i = 0; !another && i < words.size(); i++) {
            char here = words.get(i).charAt(0);
            char there = other.words.get(i).charAt(0);
            another = here != there && !Glyphs.alike(here, there);
        }
        return another;
    }

    /**
     * True when it can stand for a full title: it is a stretch of it, or each of its words is one
     * of the full title's ("British Documents" for "Documents on British Foreign Policy").
     */
    boolean isShortFor(TitleKey full) {
        if (key.length() < 2 || full.isEmpty()) {
            return false;
        }
        if (full.key.contains(key)) {
            return key.length() >= 4 || full.key.equals(key);
        }
        boolean stretch = full.digits.contains(digits) && isStretch(key, full.key);
        return stretch
                || (!words.isEmpty()
                        && words.stream()
                                .allMatch(
                                        word ->
                                                full.words.stream()
                                                        .anyMatch(w -> isSameWord(word, w))));
    }

    /** Letters and digits only, small, without accents: "Foreign PolicyofIran" loses its blanks. */
    static String key(String text) {
        String start = text.substring(0, Math.min(text.length(), 2 * LONGEST));
        String letters = Folding.letters(start);
        return letters.substring(0, Math.min(letters.length(), LONGEST));
    }

    /** A surname to be looked up by: "rn" and "m" are one in print, and so "Hornby" and "Homby". */
    static String nameKey(String surname) {
        return key(surname).replace("rn", "m").replace("vv", "w");
    }

    static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : WORDS.split(title.toLowerCase(Locale.ROOT), -1)) {
            String key = WordClass.LOWERCASE.has(word) ? "" : key(word);
            if (!key.isEmpty() && words.size() < 40) {
                words.add(key);
            }
        }
        return words;
    }

    /** Two surnames, as keys: one letter of five or more may be misread, two of eight. */
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

    /** Two whole titles, as keys, that differ by damage only. */
    static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int allowed = (int) (longer * DAMAGE);
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && EditDistance.PLAIN.between(a, b) <= allowed;
    }

    /** True when a short title, as keys, is a stretch of a full one but for damage. */
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
