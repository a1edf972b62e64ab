package argmap.audit;

import argmap.text.Shipped;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Where a word of a scale may begin: nothing else need be tried. */
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}-])\\p{L}");

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

    private static final Map<String, List<String>> LISTS =
            Shipped.sections(ModalReader.class, "modal-words.txt");

    private static final Set<String> FUNCTION_WORDS =
            LISTS.getOrDefault("FUNCTION_WORDS", List.of()).stream()
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());

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
        int[] starts = WORD_START.matcher(text).results().mapToInt(MatchResult::start).toArray();
        for (ModalScale.Level level : ModalScale.LEVELS) {
            Matcher words = level.words().matcher(text);
            words.useTransparentBounds(true).useAnchoringBounds(false);
            int end = 0;
            for (int start : starts) {
                if (start >= end && words.region(start, text.length()).lookingAt()) {
                    hits.add(new Hit(level, start, words.end()));
                    end = words.end();
                }
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
     * docs/decisions/0075. The words stand in {@code modal-words.txt}.
     */
    enum ModalScale {
        PROBABILITY("possible", "probable", "highly probable", "certain"),
        FREQUENCY("sometimes", "often", "usually", "always"),
        RARITY("rarely", "seldom", "hardly ever", "never"),
        QUANTITY("some", "many", "most", "all"),
        CAUSE("goes with", "contributes", "leads to", "causes");

        /** Words of one level. */
        record Level(ModalScale scale, int level, Pattern words) {}

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
        private final List<String> names;

        /** The names of its levels in words, from 1 to 4. */
        ModalScale(String... names) {
            this.names = List.of(names);
        }

        /** The level in words, from 1 to 4; what is stated without such a word is certain. */
        String name(int level) {
            return names.get(level - 1);
        }

        static final List<Level> LEVELS =
                Stream.of(values())
                        .flatMap(
                                scale ->
                                        IntStream.of(4, 3, 2, 1)
                                                .mapToObj(level -> scale.level(level)))
                        .toList();

        private Level level(int level) {
            String any =
                    String.join("|", LISTS.getOrDefault(name() + " " + level, List.of("(?!)")));
            return new Level(
                    this,
                    level,
                    Pattern.compile(
                            "(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])",
                            Pattern.CASE_INSENSITIVE));
        }
    }
}
