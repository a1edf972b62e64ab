package argmap.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A short name for a claim, taken from its words. */
final class Title {
    private static final int MOST_WORDS = 8;

    /** Share of a sentence that may lead up to its main clause. */
    private static final double LONGEST_LEAD = 0.6;

    /** Signposts at the start that say nothing of the claim itself. */
    private static final Pattern SIGNPOST =
            Pattern.compile(
                    "^(?:(?:thus|therefore|hence|consequently|accordingly|in (?:sum|short|brief"
                            + "|addition|fact|other words|conclusion|general|all|the end|reality)"
                            + "|moreover|furthermore|finally|ultimately|however|nevertheless"
                            + "|nonetheless|indeed|for (?:example|instance|their part|its part"
                            + "|his part)|as a result|above all(?: else)?|to be sure|of course"
                            + "|similarly|likewise|at the same time|on the (?:whole|other hand"
                            + "|contrary)|by contrast|in contrast|first|second|third|lastly|overall"
                            + "|again|not surprisingly|interestingly|clearly|all told|instead"
                            + "|(?:viewed|taken) (?:as a whole|together)|as a whole|on balance"
                            + "|in each case|in every case|as noted earlier),? |(?:but|and|yet|so) )+",
                    Pattern.CASE_INSENSITIVE);

    /** A clause that leads up to the main one. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:although|though|even though|while|whereas|despite|in spite of|because|since"
                            + "|when|whenever|after|before|during|if|in addition to|by|with|given"
                            + "|as|until|unlike|like|in|on|at|for|from|under|without)\\b.*",
                    Pattern.CASE_INSENSITIVE);

    /** Where a main clause may begin: a comma, then a name, an article or the like. */
    private static final Pattern MAIN =
            Pattern.compile(
                    ", (?=\\p{Lu}\\p{L}+ |(?:the|a|an|it|they|he|she|we|this|that|these|those|there"
                            + "|their|its|his|her|our|both|each|no|neither|many|most|some|all)\\b)");

    /** Words that a title should not end on. */
    private static final Set<String> HANGING =
            Set.of(
                    "a an the of to in on by for with and or but that which who whose as at from into"
                            .concat(
                                    " than its their his her this these those was were is are be been")
                            .concat(
                                    " had has have would could should may might will not no both each")
                            .concat(
                                    " during even quite such between over under about against toward towards upon very more")
                            .split(" "));

    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[;:—]|, (?:which|who|whose|although"
                            + "|though|while|as|and|but|because|since|where|when)\\b");

    private Title() {}

    /** {@code "Thus, wars end when both sides tire." -> "Wars end when both sides tire"} */
    static String of(String sentence) {
        String head = sentence.length() > 1_000 ? sentence.substring(0, 1_000) : sentence;
        String plain =
                head.replaceAll("[\\[\\]\"“”()<>{}#\\n\\r\\\\]", "")
                        .replaceAll(", (?:however|therefore|thus|in short|in fact|of course),", "");
        String bare = SIGNPOST.matcher(plain).replaceFirst("");
        String clause = firstClause(mainClause(bare));
        List<String> words = new ArrayList<>(List.of(clause.strip().split("\\s+", -1)));
        if (words.size() > MOST_WORDS) {
            words = new ArrayList<>(words.subList(0, MOST_WORDS));
            while (words.size() > 2 && HANGING.contains(plain(words.get(words.size() - 1)))) {
                words.remove(words.size() - 1);
            }
        }
        String title = String.join(" ", words).replaceAll("[\\s,;:.!?'’-]+$", "");
        return title.isEmpty() ? "Untitled" : capital(title);
    }

    /** The sentence from where its main clause begins, when enough of it is left for a title. */
    private static String mainClause(String text) {
        if (!LEAD.matcher(text).matches()) {
            return text;
        }
        String main = text;
        var start = MAIN.matcher(text);
        while (start.find() && start.start() <= text.length() * LONGEST_LEAD) {
            String rest = text.substring(start.end());
            if (rest.split("\\s+", -1).length >= 4) {
                main = rest;
            }
        }
        return main;
    }

    /** The first clause, unless it is too short to say anything. */
    private static String firstClause(String text) {
        var end = CLAUSE_END.matcher(text);
        while (end.find()) {
            String clause = text.substring(0, end.start());
            if (clause.strip().split("\\s+", -1).length >= 4) {
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
