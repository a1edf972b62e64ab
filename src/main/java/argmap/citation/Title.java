package argmap.citation;

import java.util.List;

/**
 * A title made ready to be compared, once and not for every comparison.
 *
 * @param key its letters and digits, see {@link Similar#squash}
 * @param digits its digits alone
 * @param words its words without the small ones
 */
record Title(String key, String digits, List<String> words) {
    static Title of(String text) {
        String key = Similar.squash(text);
        return new Title(key, Similar.digits(key), Similar.words(text));
    }

    boolean isEmpty() {
        return key.isEmpty();
    }

    /** The same title but for damage. Digits must agree: reports of two years differ in no more. */
    boolean isSame(Title other) {
        return key.equals(other.key)
                || (digits.equals(other.digits) && Similar.isNear(key, other.key));
    }

    /**
     * True when it can stand for a full title: it is a stretch of it, or each of its words is one
     * of the full title's ("British Documents" for "Documents on British Foreign Policy").
     */
    boolean isShortFor(Title full) {
        if (key.length() < 2 || full.isEmpty()) {
            return false;
        }
        if (full.key.contains(key)) {
            return key.length() >= 4 || full.key.equals(key);
        }
        boolean stretch = full.digits.contains(digits) && Similar.isStretch(key, full.key);
        return stretch
                || (!words.isEmpty()
                        && words.stream()
                                .allMatch(
                                        word ->
                                                full.words.stream()
                                                        .anyMatch(
                                                                w -> Similar.isSameWord(word, w))));
    }
}
