package argmap.audit;

import argmap.message.Detail;
import argmap.text.EditDistance;
import argmap.text.FoldedText;
import argmap.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a quotation has in place of others in its text.
 *
 * <p>{@code between("They did not pay in 1921", "They did pay in 1920")} has two: "not" for
 * nothing, and "1921" for "1920".
 *
 * @param quoted the quotation's words; empty where it leaves some out
 * @param stands the text's words; empty where it has none
 */
public record WordDifference(String quoted, String stands, Kind kind) {
    /** What the difference is about; the first that holds. */
    public enum Kind {
        /** One word read twice: letters that look alike, or a letter lost or put in. */
        READING,
        NUMBER,
        NEGATION,
        NAME,
        WORDING
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

    private static final Pattern NEGATION =
            Pattern.compile(
                    "\\b(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|hardly"
                            + "|scarcely|barely|cannot|\\p{L}+n['’]t)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Beginnings that turn a word's meaning round. */
    private static final Pattern TURNED =
            Pattern.compile("(?:un|in|im|ir|il|dis|non)", Pattern.CASE_INSENSITIVE);

    /**
     * Pairs of words that are weighed one by one. As many as two texts of a thousand words have,
     * more than what is found nearly ever is (4,000 letters); what is longer and unlike in the
     * middle is one difference. Three times as many take a tenth of a second.
     */
    private static final int MOST_PAIRS = 1_000_000;

    /** Letters of a stretch that may be one misprinted word, or a few run together. */
    private static final int MOST_MISSPELT = 200;

    private record Word(String text, String folded) {
        boolean isAs(Word other) {
            return folded.equals(other.folded);
        }
    }

    /** True for what a scan or a spelling may have changed, and no writer. */
    public boolean isReading() {
        return kind == Kind.READING;
    }

    /** All differences, in order; blanks, hyphens, quotation marks and capitals are none. */
    public static List<WordDifference> between(String quotation, String text) {
        if (quotation.equals(text)) {
            return List.of();
        }
        List<Word> quoted = words(quotation);
        List<Word> stands = words(text);
        int shorter = Math.min(quoted.size(), stands.size());
        int front = 0;
        while (front < shorter && quoted.get(front).isAs(stands.get(front))) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && last(quoted, back).isAs(last(stands, back))) {
            back++;
        }
        return inside(
                quoted.subList(front, quoted.size() - back),
                stands.subList(front, stands.size() - back));
    }

    private static Word last(List<Word> words, int behind) {
        return words.get(words.size() - 1 - behind);
    }

    /** The differences of words that begin and end unlike. */
    private static List<WordDifference> inside(List<Word> quoted, List<Word> stands) {
        if ((long) quoted.size() * stands.size() > MOST_PAIRS) {
            List<WordDifference> one = new ArrayList<>();
            close(one, texts(quoted), texts(stands));
            return one;
        }
        int[][] cost = costs(quoted, stands);
        List<WordDifference> found = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        List<String> its = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < quoted.size() || j < stands.size()) {
            boolean both = i < quoted.size() && j < stands.size();
            if (both && quoted.get(i).isAs(stands.get(j))) {
                close(found, mine, its);
                i++;
                j++;
            } else if (both && cost[i][j] == cost[i + 1][j + 1] + 3) {
                mine.add(quoted.get(i++).text);
                its.add(stands.get(j++).text);
            } else if (i < quoted.size() && cost[i][j] == cost[i + 1][j] + 2) {
                mine.add(quoted.get(i++).text);
            } else {
                its.add(stands.get(j++).text);
            }
        }
        close(found, mine, its);
        return found;
    }

    /** What it costs to turn the words from each place on into one another. */
    private static int[][] costs(List<Word> a, List<Word> b) {
        int[][] cost = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size(); i >= 0; i--) {
            for (int j = b.size(); j >= 0; j--) {
                if (i == a.size() || j == b.size()) {
                    cost[i][j] = 2 * (a.size() - i + b.size() - j);
                } else if (a.get(i).isAs(b.get(j))) {
                    cost[i][j] = cost[i + 1][j + 1];
                } else {
                    int one = Math.min(cost[i + 1][j], cost[i][j + 1]) + 2;
                    cost[i][j] = Math.min(one, cost[i + 1][j + 1] + 3);
                }
            }
        }
        return cost;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = FoldedText.of(matcher.group()).letters();
            if (!folded.isEmpty()) {
                words.add(new Word(matcher.group(), folded));
            }
        }
        return words;
    }

    private static List<String> texts(List<Word> words) {
        List<String> texts = new ArrayList<>();
        words.forEach(word -> texts.add(word.text));
        return texts;
    }

    /** Ends a stretch that differs; a word torn in two, or two run together, is no difference. */
    private static void close(List<WordDifference> found, List<String> mine, List<String> its) {
        if (mine.isEmpty() && its.isEmpty()) {
            return;
        }
        String quoted = String.join(" ", mine);
        String stands = String.join(" ", its);
        String one = FoldedText.of(quoted).letters();
        String other = FoldedText.of(stands).letters();
        if (!one.equals(other)) {
            found.add(new WordDifference(quoted, stands, kind(quoted, stands, one, other)));
        }
        mine.clear();
        its.clear();
    }

    private static Kind kind(String quoted, String stands, String one, String other) {
        if (Glyphs.alike(one, other)) {
            return Kind.READING;
        }
        if (isSpeck(one, other) || isSpeck(other, one)) {
            return Kind.READING;
        }
        if (has(quoted, Character::isDigit) || has(stands, Character::isDigit)) {
            return Kind.NUMBER;
        }
        if (NEGATION.matcher(quoted).find() != NEGATION.matcher(stands).find()
                || isTurned(one, other)) {
            return Kind.NEGATION;
        }
        if (isMisspelt(one, other)) {
            return Kind.READING;
        }
        return isName(quoted) || isName(stands) ? Kind.NAME : Kind.WORDING;
    }

    /** A letter more or less, standing alone: scans lose them and make them of dirt. */
    private static boolean isSpeck(String one, String other) {
        return other.isEmpty() && one.length() == 1 && !Character.isDigit(one.charAt(0));
    }

    private static boolean has(String text, java.util.function.IntPredicate what) {
        return text.chars().anyMatch(what);
    }

    private static boolean isTurned(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return shorter.length() > 2
                && longer.endsWith(shorter)
                && TURNED.matcher(longer.substring(0, longer.length() - shorter.length()))
                        .matches();
    }

    /** One letter in five or fewer, as in a misprint; of a short word none. */
    private static boolean isMisspelt(String one, String other) {
        int length = Math.max(one.length(), other.length());
        int allowed = 2 * (length / 5);
        if (length < 5
                || length > MOST_MISSPELT
                || Math.abs(one.length() - other.length()) > allowed / 2) {
            return false;
        }
        return EditDistance.OF_GLYPHS.between(one, other) <= allowed;
    }

    private static boolean isName(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    }

    /** Differences as a message has them. */
    public static Detail detail(List<WordDifference> all) {
        return new Detail.Differences(
                all.stream().map(one -> new Detail.Difference(one.quoted, one.stands)).toList());
    }
}
