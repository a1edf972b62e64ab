package argmap.mining;

import java.util.Arrays;
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
                            + " (?:example|instance|their part|its part|his part|her part|th(?:is|at)"
                            + " reason|these reasons|the most part)|as a"
                            + " result|above all(?: else)?|to be sure|of course|likewise|at the same"
                            + " time|on the (?:whole|other hand|contrary)|by"
                            + " contrast|first|second|third|lastly|overall|again|not"
                            + " surprisingly|interestingly|clearly|all told|instead|as a whole|on"
                            + " balance|(?:viewed|taken) (?:as a whole|together)|in each case|in every"
                            + " case|as noted earlier), "
                            + "|(?:thus|therefore|hence|moreover|furthermore|indeed|consequently|accordingly|nevertheless|similarly),?"
                            + " |(?:but|and|yet|nor) |(?:for|so)"
                            + " (?=(?:the|it|he|she|they|we|there|this|these|those)\\b)(?!\\p{L}+"
                            + " \\p{L}+,))+",
                    Pattern.CASE_INSENSITIVE);

    /** What a scan may leave before a sentence. */
    private static final Pattern STRAY = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** What the author says of saying it; the claim is what follows. */
    private static final Pattern PREFACE =
            Pattern.compile(
                    "^(?:(?:I|we) (?:may |must |can |shall |will |have |should |do not |would"
                            + " )*(?:think|thought|believe|say|see|seen|conclude|concluded|find|found|hold|suppose|admit|maintain|confess|doubt"
                            + " not)(?:,? then,?|,? therefore,?)? that|it (?:is|seems|appears|was)(?:,?"
                            + " (?:however|therefore|then|thus),?)?"
                            + " (?:(?:quite|very|perfectly|equally|also)"
                            + " )?(?:clear|evident|plain|obvious|true|certain|manifest|undeniable|said|probable|to"
                            + " be (?:noted|observed)|not to be denied) that|it"
                            + " (?:follows|seems|appears|results|must be"
                            + " (?:admitted|remembered|said|added|observed|noted|pointed out)|cannot be"
                            + " denied|may be said)(?:,? (?:however|therefore|then|thus),?)? that|there"
                            + " (?:is|can be) (?:no|little) doubt that|the"
                            + " (?:truth|fact|result|consequence|conclusion) is,? that),? ",
                    Pattern.CASE_INSENSITIVE);

    /** What stands in brackets; an editor's letters in a word stay. */
    private static final Pattern ASIDE =
            Pattern.compile("(?<!\\S)\\([^()]{0,200}\\)|\\[(?:\\d+|[^\\[\\]]* [^\\[\\]]*)\\]");

    /** Between commas, and left out without saying anything else. */
    private static final String IN_PASSING =
            ", (?:however|therefore|thus|in short|in fact|of course|then|on the contrary"
                    + "|on the other hand|too|I think|I believe|perhaps|indeed),";

    private ClaimTitle() {}

    /** {@code "Thus, wars end when both sides tire." -> "Wars end when both sides tire"} */
    static String of(String sentence) {
        boolean whole = sentence.length() <= LOOKED_AT;
        String head = whole ? sentence : beginning(sentence);
        String plain =
                ASIDE.matcher(head)
                        .replaceAll(" ")
                        .replaceAll(
                                "[\\[\\]\"“”<>{}#\\n\\r\\\\]|\\((?![^()\\s]{1,12}\\))|(?<!\\([^()\\s]{1,12})\\)",
                                "")
                        .replaceAll("\\s+", " ")
                        .replaceAll(" (?=[,;:.!?])", "")
                        .replaceAll(IN_PASSING, "");
        String bare = SIGNPOST.matcher(STRAY.matcher(plain).replaceFirst("")).replaceFirst("");
        boolean english = TextTongue.isEnglish(bare);
        String clause = english ? mainClause(bare) : bare;
        String title = words(clause) <= MOST_WORDS ? clause : cut(clause, english);
        String ended = title.replaceAll("[\\s,;:.!?'’…-]+$", "");
        if (ended.isEmpty()) {
            return "Untitled";
        }
        String[] all = ended.split(" ", -1);
        if (all.length > MOST_WORDS) {
            // Signs that stand alone count where a title is cut at blanks.
            ended = String.join(" ", Arrays.asList(all).subList(0, MOST_WORDS));
            return capital(ended.replaceAll("[\\s,;:.!?'’…-]+$", "") + "…");
        }
        boolean goesOn = title.endsWith("…") || !whole && clause.endsWith(title);
        return capital(goesOn ? ended + "…" : ended);
    }

    /** The words that are looked at of a longer sentence, none of them cut. */
    private static String beginning(String sentence) {
        int blank = sentence.lastIndexOf(' ', LOOKED_AT);
        return sentence.substring(0, blank > 0 ? blank : LOOKED_AT);
    }

    /** A title that others have too, told from theirs, and no longer than any. */
    static String numbered(String title, int number) {
        String[] words = title.replace("…", "").split(" ", -1);
        String kept =
                words.length < MOST_WORDS
                        ? title
                        : String.join(" ", Arrays.asList(words).subList(0, MOST_WORDS - 1)) + "…";
        return kept + " (" + number + ")";
    }

    private static String mainClause(String sentence) {
        String clause = sentence.substring(TitleCut.mainClause(sentence)).strip();
        String said = PREFACE.matcher(clause).replaceFirst("");
        return SIGNPOST.matcher(said).replaceFirst("").strip();
    }

    private static String cut(String clause, boolean english) {
        if (english) {
            return TitleCut.of(clause, MOST_WORDS);
        }
        String[] words = clause.split("\\s+", -1);
        int last = MOST_WORDS;
        while (last > 3 && TextTongue.isCommon(words[last - 1])) {
            last--;
        }
        return String.join(" ", Arrays.asList(words).subList(0, last)) + "…";
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }

    private static String capital(String title) {
        int end = title.offsetByCodePoints(0, 1);
        return title.substring(0, end).toUpperCase(Locale.ROOT) + title.substring(end);
    }
}
