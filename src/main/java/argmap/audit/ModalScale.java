package argmap.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How strongly English words put something, on scales of Horn ("On the Semantic Properties of
 * Logical Operators in English", 1972): ⟨all, most, many, some⟩, ⟨always, often, sometimes⟩,
 * ⟨certain, probable, possible⟩, where who takes the weaker word leaves the stronger open.
 *
 * <p>The levels of probability are those of Kent, "Words of Estimative Probability" (Studies in
 * Intelligence 8:4, 1964): certain 100 %, almost certain 93 ± 6 %, probable 75 ± 12 %, and below
 * them the possible, for which he gives no number. The words are the boosters and hedges of Hyland,
 * <i>Metadiscourse</i> (2005), appendix, and of Holmes, "Doubt and Certainty in ESL Textbooks"
 * (Applied Linguistics 9:1, 1988), those that change a sentence's force wherever they stand; with
 * signs of the reading that does where a word has several ("certain persons", "in May", "military
 * might", deontic "must").
 *
 * <p>Levels run from 4; two scales' levels have nothing to do with each other. docs/decisions/0075
 */
enum ModalScale {
    PROBABILITY("possible", "probable", "highly probable", "certain"),
    FREQUENCY("sometimes", "often", "usually", "always"),
    RARITY("rarely", "seldom", "hardly ever", "never"),
    QUANTITY("some", "many", "most", "all"),
    CAUSE("goes with", "contributes", "leads to", "causes");

    /** Words of one level. */
    record Level(ModalScale scale, int level, Pattern words) {}

    private final String first;
    private final String second;
    private final String third;
    private final String fourth;

    ModalScale(String first, String second, String third, String fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /** The level in words, from 1 to 4; what is stated without such a word is certain. */
    String name(int level) {
        return switch (level) {
            case 1 -> first;
            case 2 -> second;
            case 3 -> third;
            case 4 -> fourth;
            default -> throw new IllegalArgumentException("no level " + level);
        };
    }

    /** Before a finite verb or "be certain". */
    private static final String BE =
            "(?<=\\b(?:is|are|was|were|be|been|being|seems?|seemed|became|become|quite|absolutely"
                    + "|it) )";

    /** "May", "might" and "could" before what they hedge; neither month nor strength nor skill. */
    private static final String GOVERNING =
            "(?= (?:also |even |still |well |thus |then |therefore |in part |partly |not |never )*"
                    + "(?:have|be|\\p{Ll}{2,})\\b)(?! (?:of|and|or|in|on|was|is|were|are|to|that)\\b)";

    static final List<Level> LEVELS = levels();

    private static List<Level> levels() {
        List<Level> all = new ArrayList<>();
        add(
                all,
                PROBABILITY,
                4,
                "unavoidabl[ey]",
                "inevitabl[ey]",
                "inevitability",
                "certainly",
                BE + "certain",
                "certain to",
                "undoubtedly|undeniabl[ey]|indisputabl[ey]|unquestionabl[ey]|incontestabl[ey]",
                "(?:without|beyond|no) (?:a |any |the slightest )?(?:doubt|question)",
                "doubtless(?:ly)?",
                "definitely|definitively",
                "conclusively",
                "bound to",
                "must have",
                "proves?|proved that|proven|demonstrates? that|demonstrated that",
                "necessarily",
                "could only|can only",
                "will(?= (?:also |even |still |thus |then |not |never )*(?:be|have|\\p{Ll}{2,}))");
        add(
                all,
                PROBABILITY,
                3,
                "(?:almost|nearly|virtually|practically|all but|near) (?:certain(?:ly)?|inevitabl[ey]"
                        + "|unavoidabl[ey]|sure(?:ly)?|undoubtedly|bound to)",
                "(?:very|highly|most|more than|quite|extremely|overwhelmingly) (?:likely|probabl[ey])",
                "in all (?:likelihood|probability)",
                "clearly|obviously|evidently|surely|of course");
        add(
                all,
                PROBABILITY,
                2,
                "probabl[ey]",
                "likely",
                "presumably",
                "apparently",
                "seem(?:s|ed)?",
                "appear(?:s|ed)? (?=to|that|likely)",
                "(?<=\\b(?:evidence|this|these|data|facts|which|results|documents|figures|records"
                        + "|letters|sources|papers) )(?:strongly )?(?:suggest(?:s|ed)?"
                        + "|indicate(?:s|d)?|impl(?:y|ies|ied))",
                "tend(?:s|ed)? to");
        add(
                all,
                PROBABILITY,
                1,
                "(?<![\\d,] )(?<!\\b(?:in|of|on|since|by|until|before|from|early|late|mid) )(?-i:may)"
                        + GOVERNING,
                "(?<!\\b(?:the|of|all|his|her|its|their|with|by|and|military|naval|economic) )(?-i:might)"
                        + GOVERNING,
                "could(?= (?:also |even |still |well |thus |then )*(?:have|be|possibly|conceivably)\\b)",
                "perhaps|possibly|maybe|conceivabl[ey]",
                "(?:it is |was |is )?(?:just |quite )?possible(?= (?:that|for|to)\\b)");
        add(
                all,
                FREQUENCY,
                4,
                "always",
                "invariabl[ey]",
                "without exception",
                "every time",
                "in (?:all|every) cases?",
                "constantly");
        add(
                all,
                FREQUENCY,
                3,
                "usually|normally|generally|typically|mostly|as a rule|in most cases");
        add(all, FREQUENCY, 2, "often|frequently|commonly|regularly|repeatedly|in many cases");
        add(
                all,
                FREQUENCY,
                1,
                "sometimes|occasionally|at times|now and then|from time to time|in some cases");
        add(all, RARITY, 4, "never|at no time");
        add(all, RARITY, 3, "(?:almost|virtually|practically|hardly|scarcely) (?:n?ever)");
        add(all, RARITY, 2, "seldom");
        add(all, RARITY, 1, "rarely|infrequently|not often");
        add(
                all,
                QUANTITY,
                4,
                "(?<!\\b(?:at|above|after|first of|not|in|for) )all(?! (?:the (?:more|less|same)"
                        + "|but|along|over|too|right|in all|of a sudden)\\b)",
                "every(?! (?:day|night|week|month|year|reason|other)\\b)",
                "everyone|everybody");
        add(
                all,
                QUANTITY,
                3,
                "most(?= of (?:the|these|those|its|his|her|their)\\b| \\p{Ll}+(?<!ou|s)s\\b)",
                "(?:the|a) (?:(?:great|vast|overwhelming|large) )?majority of",
                "(?:nearly|almost|virtually|practically) (?:all|every)");
        add(all, QUANTITY, 2, "many(?! a )", "numerous|a large number of|a great many");
        add(
                all,
                QUANTITY,
                1,
                "some(?! (?:\\d|of the most|\\p{Ll}+(?:ty|teen)|hundred|thousand|million|time|day|years?|months?|weeks?|ways?|extent"
                        + "|degree|sort|kind|form|one|such)\\b)",
                "several",
                "(?:a )?few(?! (?:days|years|months|weeks|hours)\\b)",
                "a (?:small )?(?:number|minority|handful) of",
                "certain(?= \\p{Ll}+s\\b)");
        add(
                all,
                CAUSE,
                4,
                "caused",
                "(?<!\\b(?:the|a|its|his|their|these|those|of|main|chief|root|other|common|and) )"
                        + "causes?(?! (?:of|for|and|were|are|lay)\\b)",
                "brought about|brings? about",
                "determine[sd]",
                "guarantee(?:s|d)");
        add(all, CAUSE, 3, "leads? to|led to|result(?:s|ed) in|gave rise to");
        add(
                all,
                CAUSE,
                2,
                "contribut(?:e|es|ed|ing) to",
                "foster(?:s|ed)?",
                "encourage[sd]?",
                "influence[sd]",
                "facilitate[sd]?",
                "play(?:s|ed) (?:a|some|its) (?:part|role) in",
                "help(?:s|ed) (?:to )?",
                "(?:was|were|is|are) (?:a|one) (?:factor|cause|reason)",
                "(?:partly|in part)(?= (?:because|due|a result|caused))");
        add(
                all,
                CAUSE,
                1,
                "(?:is|are|was|were|been) (?:closely )?(?:associated|correlated|linked) (?:with|to)",
                "coincide[sd]? with",
                "accompanied",
                "went hand in hand with");
        return List.copyOf(all);
    }

    private static void add(List<Level> all, ModalScale scale, int level, String... words) {
        String any = String.join("|", List.of(words));
        all.add(
                new Level(
                        scale,
                        level,
                        Pattern.compile(
                                "(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])",
                                Pattern.CASE_INSENSITIVE)));
    }
}
