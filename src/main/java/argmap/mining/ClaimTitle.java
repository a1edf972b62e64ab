package argmap.mining;

import java.util.Locale;
import java.util.regex.Pattern;

/** A short name for a claim, taken from its words. */
final class ClaimTitle {
    private static final int MOST_WORDS = 8;

    /** Letters of a sentence that are looked at: a title comes from its beginning. */
    private static final int LOOKED_AT = 400;

    /** Signposts at the start that say nothing of the claim itself. */
    private static final Pattern SIGNPOST =
            Pattern.compile(
                    "^(?:(?:in (?:sum|short|brief|addition|fact|other"
                        + " words|conclusion|general|all|the"
                        + " end|reality|contrast)|finally|ultimately|however|nonetheless|for"
                        + " (?:example|instance|their part|its part|his part|her part)|as a"
                        + " result|above all(?: else)?|to be sure|of course|likewise|at the same"
                        + " time|on the (?:whole|other hand|contrary)|by"
                        + " contrast|first|second|third|lastly|overall|again|not"
                        + " surprisingly|interestingly|clearly|all told|instead|as a whole|on"
                        + " balance|(?:viewed|taken) (?:as a whole|together)|in each case|in every"
                        + " case|as noted earlier), "
                        + "|(?:thus|therefore|hence|moreover|furthermore|indeed|consequently|accordingly|nevertheless|similarly),?"
                        + " |(?:but|and|yet|nor) |(?:for|so)"
                        + " (?=(?:the|it|he|she|they|we|there|this|these|those)\\b))+",
                    Pattern.CASE_INSENSITIVE);

    /** What a scan may leave before a sentence. */
    private static final Pattern STRAY = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[;:—]|, (?:which|who|whose|although"
                            + "|though|while|as|and|but|because|since|where|when)\\b");

    private ClaimTitle() {}

    /** {@code "Thus, wars end when both sides tire." -> "Wars end when both sides tire"} */
    static String of(String sentence) {
        String head = sentence.length() > LOOKED_AT ? sentence.substring(0, LOOKED_AT) : sentence;
        String plain =
                head.replaceAll("[\\[\\]\"“”()<>{}#\\n\\r\\\\]", "")
                        .replaceAll(", (?:however|therefore|thus|in short|in fact|of course),", "");
        String bare = SIGNPOST.matcher(STRAY.matcher(plain).replaceFirst("")).replaceFirst("");
        String clause = firstClause(bare.substring(TitleCut.mainClause(bare))).strip();
        String cut = words(clause) > MOST_WORDS ? TitleCut.of(clause, MOST_WORDS) : clause;
        String title = cut.replaceAll("[\\s,;:.!?'’…-]+$", "");
        return title.isEmpty() ? "Untitled" : capital(title);
    }

    /** The first clause, unless it is too short to say anything. */
    private static String firstClause(String text) {
        var end = CLAUSE_END.matcher(text);
        while (end.find()) {
            String clause = text.substring(0, end.start());
            if (words(clause) >= 4) {
                return clause;
            }
        }
        return text;
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }

    private static String capital(String title) {
        int end = title.offsetByCodePoints(0, 1);
        return title.substring(0, end).toUpperCase(Locale.ROOT) + title.substring(end);
    }
}
