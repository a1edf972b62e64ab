package argmap.audit;

import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text the words by which its own author says how sure, how often, how much.
 *
 * <p>Left out is what the author does not say in his own name: words in quotation marks, and what
 * follows a verb of saying or thinking with another subject in the same sentence ("Smith holds that
 * it may"). Left out too is a word that is denied itself ("not always", "no longer certain"): what
 * is left of it has no place on the scale. A weaker word right before a stronger one takes its
 * force ("perhaps inevitable", "helped to cause").
 */
final class ModalReader {
    /** No sentence of prose is longer; a text without full stops is not read through each time. */
    private static final int REACH = 600;

    /** As many words of a passage are compared; more are a hostile text. */
    private static final int MOST = 300;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019]\\p{L}+)?");

    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[;:.!?\u2014]|,"
                            + " (?=(?:but|and|while|although|though|whereas|which|who|yet|so)\\b)|"
                            + " (?=(?:but|although|though|whereas|because|unless|if)\\b)");

    private static final Pattern QUOTED =
            Pattern.compile(
                    "\u201c[^\u201d]{0,2000}+\u201d|\"[^\"]{0,2000}+\"|\u00ab[^\u00bb]{0,2000}+\u00bb");

    private static final Pattern SAYING =
            Pattern.compile(
                    "\\b(?:sa(?:y|ys|id)|h[eo]lds?|argu(?:e|es|ed)|claim(?:s|ed)?|believ(?:e|es|ed)"
                            + "|thinks?|thought|fear(?:s|ed)?|hop(?:e|es|ed)|maintain(?:s|ed)?"
                            + "|insist(?:s|ed)?|assert(?:s|ed)?|wr(?:ites?|ote)|report(?:s|ed)?"
                            + "|warn(?:s|ed)?|expect(?:s|ed)?|assum(?:e|es|ed)|predict(?:s|ed)?"
                            + "|conclud(?:e|es|ed)|declar(?:e|es|ed)|told|tells?|recogniz(?:e|es|ed)"
                            + "|recognis(?:e|es|ed)|felt|feels?|suspect(?:s|ed)?|anticipat(?:e|es|ed)"
                            + "|imagin(?:e|es|ed)|consider(?:s|ed)?|regard(?:s|ed)?|viewed|saw"
                            + "|admit(?:s|ted)?|convinced|persuaded|suggest(?:s|ed)?|promis(?:e|es|ed)|view"
                            + " that|idea that|belief that|hope that|fear that)\\b|\\b(?:according"
                            + " to|in the (?:view|opinion|eyes) of|to (?:his|her|their) mind)\\b");

    /** Whose saying is the author's own, or nobody's. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?:^|.*[^\\p{L}])(?:I|We|we|one|This|this|The"
                            + " present|chapter|book|article|essay|evidence|It|it) (?:\\p{Ll}+ ){0,2}$",
                    Pattern.DOTALL);

    private static final Pattern DENIAL =
            Pattern.compile(
                    "(?:\\b(?:not|no|never|nor|neither|without|hardly|scarcely|nothing|nobody|cannot|far"
                            + " from|no longer|by no means|doubt(?:ed)?)|n['\u2019]t) (?:\\p{L}+"
                            + " ){0,2}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIED = Pattern.compile("^ (?:not|never|no longer)\\b");

    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    ("a an the of to in on at by for from with into over under as than then that"
                                    + " this these those it its he she his her they their them we us our i you"
                                    + " your who whom which what when where while if and or but nor so yet not"
                                    + " no is are was were be been being am has have had do does did will"
                                    + " would can could may might must shall should there also only even still"
                                    + " just very more most much many some any all each every both such own"
                                    + " one other another about after before between during through against"
                                    + " upon out down off again because although though since until up too"
                                    + " quite perhaps possibly probably likely certainly always often"
                                    + " sometimes never rarely usually well thus therefore however")
                            .split(" "));

    private final String text;
    private final List<Span> quoted = new ArrayList<>();

    private ModalReader(String text) {
        this.text = text;
        Matcher quotation = QUOTED.matcher(text);
        while (quotation.find()) {
            quoted.add(new Span(quotation.start(), quotation.end()));
        }
    }

    static List<Modal> read(String text) {
        return new ModalReader(text).read();
    }

    private record Hit(ModalScale.Level level, int start, int end) {}

    private List<Modal> read() {
        List<Hit> hits = new ArrayList<>();
        for (ModalScale.Level level : ModalScale.LEVELS) {
            Matcher words = level.words().matcher(text);
            while (words.find()) {
                hits.add(new Hit(level, words.start(), words.end()));
            }
        }
        hits.sort(
                Comparator.comparingInt(Hit::start)
                        .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        List<Modal> all = new ArrayList<>();
        int end = -1;
        Hit before = null;
        for (Hit hit : hits) {
            if (hit.start() < end || all.size() == MOST) {
                continue;
            }
            end = hit.end();
            boolean softened = before != null && softens(before, hit);
            if (!softened && isOwn(hit) && !isDenied(hit)) {
                all.add(modal(hit));
            }
            if (!softened) {
                before = hit;
            }
        }
        return all;
    }

    /** A weaker word of the scale in the same clause, four words before it at most. */
    private boolean softens(Hit before, Hit hit) {
        String between = text.substring(before.end(), hit.start());
        return before.level().scale() == hit.level().scale()
                && before.level().level() < hit.level().level()
                && !CLAUSE_END.matcher(between).find()
                && WORD.matcher(between).results().count() <= 4;
    }

    private boolean isOwn(Hit hit) {
        if (quoted.stream().anyMatch(q -> q.start() < hit.start() && hit.end() < q.end())) {
            return false;
        }
        String sentence = text.substring(sentenceStart(hit.start()), hit.start());
        Matcher saying = SAYING.matcher(sentence);
        while (saying.find()) {
            if (!OWN.matcher(sentence.substring(0, saying.start())).matches()) {
                return false;
            }
        }
        return true;
    }

    private int sentenceStart(int at) {
        int far = Math.max(0, at - REACH);
        for (int i = at - 1; i > far + 1; i--) {
            if (Character.isWhitespace(text.charAt(i))
                    && ".;!?".indexOf(text.charAt(i - 1)) >= 0
                    && Character.isLowerCase(text.charAt(i - 2))) {
                return i + 1;
            }
        }
        return far;
    }

    private boolean isDenied(Hit hit) {
        String clause = text.substring(clauseStart(hit.start()), hit.start());
        String near = clause.substring(Math.max(0, clause.length() - 60));
        return DENIAL.matcher(near).find();
    }

    private int clauseStart(int at) {
        int start = Math.max(0, at - REACH);
        Matcher end = CLAUSE_END.matcher(text).region(start, at);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    private Modal modal(Hit hit) {
        Matcher next = CLAUSE_END.matcher(text);
        int far = Math.min(text.length(), hit.end() + REACH);
        next.region(hit.end(), far);
        int end = next.find() ? next.start() : far;
        String behind = text.substring(hit.end(), end);
        Set<String> clause = stems(text.substring(clauseStart(hit.start()), end));
        List<String> after = new ArrayList<>(stems(behind));
        return new Modal(
                hit.level().scale(),
                hit.level().level(),
                text.substring(hit.start(), hit.end()).replaceAll("\\s+", " ").strip(),
                after.isEmpty() ? "" : after.get(0),
                clause,
                DENIED.matcher(behind).find());
    }

    /** Function words left out. */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT).replaceAll("['\u2019].*$", "");
            if (lower.length() > 1 && !FUNCTION_WORDS.contains(lower)) {
                stems.add(stem(lower));
            }
        }
        return stems;
    }

    /** The first five letters: "prevent" and "preventive" are to be alike. */
    private static String stem(String word) {
        String bare = word.length() > 4 ? word.replaceAll("(?:ing|ed|es|s|e)$", "") : word;
        return bare.substring(0, Math.min(5, bare.length()));
    }

    /**
     * A word of a sentence that says how strongly its author puts something.
     *
     * @param word as the sentence has it: "may have", "virtually inevitable"
     * @param level from 4, the strongest, to 1
     * @param head stem of what it governs: the next word that is no function word; empty at the end
     * @param clause stems of the words of its clause, function words left out
     * @param denied what it governs is denied: "may not"
     */
    record Modal(
            ModalScale scale,
            int level,
            String word,
            String head,
            Set<String> clause,
            boolean denied) {
        Modal {
            clause = Set.copyOf(clause);
        }

        String levelName() {
            return scale.name(level);
        }

        /**
         * Speaks of the same thing: of two words of quantity, those of the same noun; of others,
         * those whose clauses have two words in common, and half of the shorter one's.
         */
        boolean sameContent(Modal other) {
            if (scale == ModalScale.QUANTITY) {
                return !head.isEmpty() && head.equals(other.head);
            }
            return shared(clause, other.clause) * 2 >= Math.min(clause.size(), other.clause.size())
                    && shared(clause, other.clause) >= 2;
        }

        static long shared(Set<String> one, Set<String> other) {
            return one.stream().filter(other::contains).count();
        }
    }

    /**
     * How strongly English words put something, on scales of Horn ("On the Semantic Properties of
     * Logical Operators in English", 1972): ⟨all, most, many, some⟩, ⟨always, often, sometimes⟩,
     * ⟨certain, probable, possible⟩, where who takes the weaker word leaves the stronger open.
     *
     * <p>The levels of probability are those of Kent, "Words of Estimative Probability" (Studies in
     * Intelligence 8:4, 1964): certain 100 %, almost certain 93 ± 6 %, probable 75 ± 12 %, and
     * below them the possible, for which he gives no number. The words are the boosters and hedges
     * of Hyland, <i>Metadiscourse</i> (2005), appendix, and of Holmes, "Doubt and Certainty in ESL
     * Textbooks" (Applied Linguistics 9:1, 1988), those that change a sentence's force wherever
     * they stand; with signs of the reading that does where a word has several ("certain persons",
     * "in May", "military might", deontic "must").
     *
     * <p>Levels run from 4; two scales' levels have nothing to do with each other.
     * docs/decisions/0075
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
                "(?<=\\b(?:is|are|was|were|be|been|being|seems?|seemed|became|become|quite|absolutely|it)"
                        + " )";

        /**
         * "May", "might" and "could" before what they hedge; neither month nor strength nor skill.
         */
        private static final String GOVERNING =
                "(?= (?:also |even |still |well |thus |then |therefore |in part |partly |not |never"
                        + " )*(?:have|be|\\p{Ll}{2,})\\b)(?!"
                        + " (?:of|and|or|in|on|was|is|were|are|to|that)\\b)";

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
                    "will(?= (?:also |even |still |thus |then |not |never"
                            + " )*(?:be|have|\\p{Ll}{2,}))");
            add(
                    all,
                    PROBABILITY,
                    3,
                    "(?:almost|nearly|virtually|practically|all but|near)"
                            + " (?:certain(?:ly)?|inevitabl[ey]|unavoidabl[ey]|sure(?:ly)?|undoubtedly|bound"
                            + " to)",
                    "(?:very|highly|most|more than|quite|extremely|overwhelmingly)"
                            + " (?:likely|probabl[ey])",
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
                    "(?<=\\b(?:evidence|this|these|data|facts|which|results|documents|figures|records|letters|sources|papers)"
                            + " )(?:strongly )?(?:suggest(?:s|ed)?|indicate(?:s|d)?|impl(?:y|ies|ied))",
                    "tend(?:s|ed)? to");
            add(
                    all,
                    PROBABILITY,
                    1,
                    "(?<![\\d,] )(?<!\\b(?:in|of|on|since|by|until|before|from|early|late|mid)"
                            + " )(?-i:may)"
                            + GOVERNING,
                    "(?<!\\b(?:the|of|all|his|her|its|their|with|by|and|military|naval|economic)"
                            + " )(?-i:might)"
                            + GOVERNING,
                    "could(?= (?:also |even |still |well |thus |then"
                            + " )*(?:have|be|possibly|conceivably)\\b)",
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
                    "(?<!\\b(?:at|above|after|first of|not|in|for) )all(?! (?:the"
                            + " (?:more|less|same)|but|along|over|too|right|in all|of a sudden)\\b)",
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
                    "some(?! (?:\\d|of the"
                            + " most|\\p{Ll}+(?:ty|teen)|hundred|thousand|million|time|day|years?|months?|weeks?|ways?|extent"
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
                    "(?<!\\b(?:the|a|its|his|their|these|those|of|main|chief|root|other|common|and)"
                            + " )causes?(?! (?:of|for|and|were|are|lay)\\b)",
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
                    "(?:is|are|was|were|been) (?:closely )?(?:associated|correlated|linked)"
                            + " (?:with|to)",
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
}
