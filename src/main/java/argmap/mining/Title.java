package argmap.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A short name for a claim, taken from its words. */
final class Title {
    private static final int MOST_WORDS = 8;

    /** Signposts at the start that say nothing of the claim itself. */
    private static final Pattern SIGNPOST =
            Pattern.compile(
                    "^(?:(?:thus|therefore|hence|consequently|accordingly|in (?:sum|short|brief"
                            + "|addition|fact|other words|conclusion)|moreover|furthermore|finally"
                            + "|however|nevertheless|nonetheless|indeed|for (?:example|instance"
                            + "|their part|its part|his part)|as a result|above all(?: else)?|to be"
                            + " sure|of course|similarly|likewise|at the same time|on the other hand"
                            + "|by contrast|in contrast|first|second|third|lastly|overall|again"
                            + "|not surprisingly|clearly),? |(?:but|and|yet|so) )+",
                    Pattern.CASE_INSENSITIVE);

    /** Words that a title should not end on. */
    private static final Set<String> HANGING =
            Set.of(
                    "a an the of to in on by for with and or but that which who whose as at from into"
                            .concat(
                                    " than its their his her this these those was were is are be been")
                            .concat(
                                    " had has have would could should may might will not no both each")
                            .concat(
                                    " between over under about against toward towards upon very more")
                            .split(" "));

    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[;:—]|, (?:which|who|whose|although"
                            + "|though|while|as|and|but|because|since|where|when)\\b");

    private Title() {}

    /** {@code "Thus, wars end when both sides tire." -> "Wars end when both sides tire"} */
    static String of(String sentence) {
        String head = sentence.length() > 1_000 ? sentence.substring(0, 1_000) : sentence;
        String bare =
                SIGNPOST.matcher(head.replaceAll("[\\[\\]\"“”()<>{}#\\n\\r]", "")).replaceFirst("");
        String clause = firstClause(bare);
        List<String> words = new ArrayList<>(List.of(clause.strip().split("\\s+")));
        if (words.size() > MOST_WORDS) {
            words = new ArrayList<>(words.subList(0, MOST_WORDS));
            while (words.size() > 2 && HANGING.contains(plain(words.get(words.size() - 1)))) {
                words.remove(words.size() - 1);
            }
        }
        String title = String.join(" ", words).replaceAll("[\\s,;:.!?'’-]+$", "");
        return title.isEmpty() ? "Untitled" : capital(title);
    }

    /** The first clause, unless it is too short to say anything. */
    private static String firstClause(String text) {
        var end = CLAUSE_END.matcher(text);
        while (end.find()) {
            String clause = text.substring(0, end.start());
            if (clause.strip().split("\\s+").length >= 4) {
                return clause;
            }
        }
        return text;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String capital(String title) {
        int end = title.offsetByCodePoints(0, 1);
        return title.substring(0, end).toUpperCase(Locale.ROOT) + title.substring(end);
    }
}
