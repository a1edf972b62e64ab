package argmap.audit.checks;

import static argmap.message.Detail.keyword;
import static argmap.message.Detail.node;
import static argmap.message.Detail.nodes;
import static argmap.message.Detail.number;
import static argmap.message.Detail.text;
import static argmap.message.Detail.words;

import argmap.audit.checks.Checks.Check;
import argmap.audit.checks.Checks.Report;
import argmap.audit.checks.RelationChecks.CircleChecks;
import argmap.audit.checks.Subject.ClaimWords;
import argmap.audit.checks.Subject.TitleIndex;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.MapSheet;
import argmap.graph.NodeId;
import argmap.message.Code;
import argmap.message.Detail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of claims: one full statement each, that can be read alone. */
final class WordingChecks {
    static final List<Check> ALL =
            List.of(
                    new Check(Code.CLAIM_WITHOUT_TEXT, WordingChecks::unworded),
                    new Check(Code.PLACEHOLDER, WordingChecks::placeholder),
                    new Check(Code.QUESTION, WordingChecks::question),
                    new Check(Code.TWO_SENTENCES, WordingChecks::twoSentences),
                    new Check(Code.JOINED, WordingChecks::joined),
                    new Check(Code.REASON_INSIDE, WordingChecks::reasonInside),
                    new Check(Code.CLAIM_TOO_LONG, WordingChecks::tooLong),
                    new Check(Code.OPEN_REFERENCE, WordingChecks::openReference),
                    new Check(Code.TORN_WORD, WordingChecks::torn),
                    new Check(Code.DOUBLED_WORD, WordingChecks::doubled),
                    new Check(Code.UNBALANCED, WordingChecks::unbalanced),
                    new Check(Code.INVISIBLE_CHARACTER, WordingChecks::invisible),
                    new Check(Code.WORDED_TWICE, WordingChecks::wordedTwice),
                    new Check(Code.UNDEFINED_MENTION, WordingChecks::undefinedMention),
                    new Check(Code.TITLE_TOO_LONG, WordingChecks::titleTooLong),
                    new Check(Code.TITLES_NEARLY_SAME, WordingChecks::titlesNearlySame),
                    new Check(Code.TITLE_DENIES_TEXT, WordingChecks::deniesText));

    /** Words of a claim that a reader takes in at once; half as many again as a long sentence. */
    private static final int LONG = 60;

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?i)[\\s.?!\u2026_x-]*|to ?do\\b.{0,40}|tbd\\b.{0,40}|fixme\\b.{0,40}|lorem"
                            + " ipsum.*|\\(?(?:text|claim|reason|argument|statement)\\)?[.\u2026 ]*");

    /** A sentence that ends, not behind an abbreviation or an initial, and one that begins. */
    private static final Pattern TWO_SENTENCES =
            Pattern.compile("\\p{Ll}{2,}[.!?][\"\u201d\u2019)]?\\s+[\"\u201c(]?\\p{Lu}\\p{L}*\\s");

    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?i)\\b(?:etc|ibid|approx|dept|prof|capt|messrs|mrs|mr|dr|st|vs|cf|jr|sr|no|gen|col|"
                            + "lt|sgt|sen|rep|gov|pres|rev|hon|eds?|trans|figs?|ca|al|esp|resp|incl|vols?)"
                            + "\\.\\s");

    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(?:because|therefore|hence|consequently)\\b(?! of\\b)");

    private static final Pattern QUESTION =
            Pattern.compile("(?s).*\\p{L}\\s?\\?[\"\u201d\u2019)]?");

    private static final Pattern JOINED = Pattern.compile("\\p{L}{2};\\s+\\p{L}");

    private static final Pattern OPEN_REFERENCE =
            Pattern.compile("(?:He|She|They|His|Her|Their|Him|Them|This|These|Those)\\s.*");

    private static final Pattern TORN =
            Pattern.compile(
                    "\\p{Ll}{2,}-\\s(?!(?:and|or|to|nor|und|oder|statt|bzw|wie|als|sowie|bis|et|ou)\\b)\\p{Ll}{2,}");

    private static final Pattern DOUBLED =
            Pattern.compile("(?i)\\b(the|of|to|and|for|with|a|an)\\s+\\1\\b");

    /** Soft hyphen, zero-width characters, byte order mark, and the sign for a lost character. */
    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff\ufffd";

    private WordingChecks() {}

    static void unworded(Subject map, Report report) {
        for (Claim claim : map.map().claims()) {
            if (claim.text().isBlank()) {
                report.say(
                        Code.CLAIM_WITHOUT_TEXT.at(
                                map.at(claim.id()),
                                node(claim.id()),
                                nodes(map.defined().near(claim.id()))));
            }
        }
    }

    static void placeholder(Subject map, Report report) {
        each(
                map,
                text -> PLACEHOLDER.matcher(text).matches(),
                claim ->
                        report.say(
                                Code.PLACEHOLDER.at(
                                        map.at(claim.id()),
                                        node(claim.id()),
                                        words(claim.text()))));
    }

    static void question(Subject map, Report report) {
        each(
                map,
                text -> text.indexOf('?') >= 0 && QUESTION.matcher(text).matches(),
                claim -> report.say(Code.QUESTION.at(map.at(claim.id()), node(claim.id()))));
    }

    private interface Telling {
        void tell(Claim claim);
    }

    private static void each(Subject map, Predicate<String> wanted, Telling telling) {
        for (Claim claim : map.map().claims()) {
            boolean worded = !claim.text().isBlank() && !map.isRemark(claim.id());
            if (worded && wanted.test(shortened(claim.text()))) {
                telling.tell(claim);
            }
        }
    }

    /** Nobody writes a claim of a thousand words; patterns need not look through one. */
    private static String shortened(String text) {
        return text.length() <= 4000 ? text.strip() : text.substring(0, 4000);
    }

    private static void gather(
            Subject map, Report report, Predicate<String> wanted, Code code, Detail... about) {
        List<NodeId> nodes = new ArrayList<>();
        each(map, wanted, claim -> nodes.add(claim.id()));
        report.gather(code, nodes, about);
    }

    static void twoSentences(Subject map, Report report) {
        gather(map, report, WordingChecks::hasTwoSentences, Code.TWO_SENTENCES);
    }

    private static boolean hasTwoSentences(String text) {
        if (!endsInside(text)) {
            return false;
        }
        Matcher end = TWO_SENTENCES.matcher(text);
        while (end.find()) {
            int from = Math.max(0, end.start() - 8);
            if (!ABBREVIATED.matcher(text.substring(from, end.end())).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a full stop or the like stands before the last letter: a quick look for most claims.
     */
    private static boolean endsInside(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }

    static void joined(Subject map, Report report) {
        gather(
                map,
                report,
                text -> text.indexOf(';') >= 0 && JOINED.matcher(text).find(),
                Code.JOINED);
    }

    static void reasonInside(Subject map, Report report) {
        gather(map, report, text -> REASON.matcher(text).find(), Code.REASON_INSIDE);
    }

    static void tooLong(Subject map, Report report) {
        gather(
                map,
                report,
                // so many words need as many letters and blanks
                text -> text.length() > 2 * LONG && ClaimWords.of(text).all().size() > LONG,
                Code.CLAIM_TOO_LONG,
                number(LONG));
    }

    static void openReference(Subject map, Report report) {
        gather(map, report, text -> OPEN_REFERENCE.matcher(text).matches(), Code.OPEN_REFERENCE);
    }

    static void torn(Subject map, Report report) {
        gather(
                map,
                report,
                text -> text.indexOf('-') >= 0 && TORN.matcher(text).find(),
                Code.TORN_WORD);
    }

    static void doubled(Subject map, Report report) {
        each(
                map,
                text -> DOUBLED.matcher(text).find(),
                claim -> {
                    Matcher word = DOUBLED.matcher(claim.text());
                    String twice = word.find() ? word.group() : "";
                    report.say(
                            Code.DOUBLED_WORD.at(
                                    map.at(claim.id()),
                                    node(claim.id()),
                                    words(twice.toLowerCase(Locale.ROOT))));
                });
    }

    static void unbalanced(Subject map, Report report) {
        gather(map, report, text -> !isBalanced(text), Code.UNBALANCED);
    }

    private static boolean isBalanced(String text) {
        int round = 0;
        int curly = 0;
        long straight = text.chars().filter(c -> c == '"').count();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            curly += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
            // "a) the first, b) the second" counts off and opens nothing.
            boolean counts = c == ')' && round < 0 && text.substring(0, i).matches(".*\\b\\w");
            round = counts ? 0 : round;
        }
        boolean german = text.indexOf('\u201e') >= 0;
        return round == 0 && (curly == 0 || german) && straight % 2 == 0;
    }

    static void invisible(Subject map, Report report) {
        for (MapSheet.Placed place : map.sheet().placed()) {
            for (String words : List.of(place.node().title(), place.text())) {
                int at = first(words);
                if (at >= 0) {
                    report.say(
                            Code.INVISIBLE_CHARACTER.at(
                                    place.title(),
                                    node(place.node()),
                                    text(
                                            String.format(
                                                    Locale.ROOT, "%04X", (int) words.charAt(at)))));
                    break;
                }
            }
        }
    }

    private static int first(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (INVISIBLE.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** One title worded in two ways: the map shows the last. */
    static void wordedTwice(Subject map, Report report) {
        Map<NodeId, String> first = new HashMap<>();
        Map<NodeId, String> keys = new HashMap<>();
        Set<NodeId> reported = new java.util.HashSet<>();
        for (MapSheet.Placed place : map.sheet().placed()) {
            String before =
                    place.text().isEmpty() ? null : first.putIfAbsent(place.node(), place.text());
            if (before == null || before.equals(place.text())) {
                continue;
            }
            String key = ClaimWords.of(place.text()).key();
            String firstKey =
                    keys.computeIfAbsent(place.node(), node -> ClaimWords.of(before).key());
            if (firstKey.isEmpty()) {
                keys.put(place.node(), key);
            } else if (!key.isEmpty() && !firstKey.equals(key) && reported.add(place.node())) {
                report.say(Code.WORDED_TWICE.at(place.title(), node(place.node())));
            }
        }
    }

    static void undefinedMention(Subject map, Report report) {
        for (MapSheet.Mention mention : map.sheet().mentions()) {
            NodeId node = mention.node();
            boolean known = map.claims().containsKey(node) || map.arguments().containsKey(node);
            if (!known) {
                report.say(
                        Code.UNDEFINED_MENTION.at(
                                mention.span(), node(node), nodes(map.defined().near(node))));
            }
        }
    }

    /** Words of a title that fit a box of a diagram; drafts give at most eight. */
    private static final int LONG_TITLE = 12;

    /** Words that deny without a negation. Where one stands, nothing sure can be said. */
    private static final Pattern DENIAL =
            Pattern.compile(
                    "(?i)\\b(?:un|in|im|ir|il|dis|mis|non|anti)[a-z]{4,}|\\b(?:fail|lack|den[iy]|refus|"
                            + "reject|stop|ceas|wrong|false|mistak|without|instead|rather|hardly|scarcely|"
                            + "barely|few|little|only|but|less|nothing|abandon|avoid|prevent|oppos|doubt|except|unless|until|despite|although|though|if|whether|more"
                            + " than|no longer)");

    static void titleTooLong(Subject map, Report report) {
        List<NodeId> places = new ArrayList<>();
        for (NodeId node : map.nodes()) {
            if (Subject.isTitled(node) && ClaimWords.of(node.title()).all().size() > LONG_TITLE) {
                places.add(node);
            }
        }
        report.gather(Code.TITLE_TOO_LONG, places, number(LONG_TITLE));
    }

    /** Titles that differ in capitals, blanks or signs alone. */
    static void titlesNearlySame(Subject map, Report report) {
        Map<String, NodeId> first = new HashMap<>();
        for (NodeId node : map.nodes()) {
            String kind = node.written().substring(0, 1);
            String key = TitleIndex.key(node);
            NodeId other = key.length() < 2 ? null : first.putIfAbsent(kind + key, node);
            if (other != null) {
                report.say(Code.TITLES_NEARLY_SAME.at(map.at(node), node(node), node(other)));
            }
        }
    }

    /**
     * A title that denies what its text says, or the other way round. Told only where the two share
     * most words, one of them has one negation, and neither denies in another way.
     */
    static void deniesText(Subject map, Report report) {
        for (Claim claim : map.map().claims()) {
            if (claim.text().isBlank() || !Subject.isTitled(claim.id())) {
                continue;
            }
            ClaimWords title = ClaimWords.of(claim.id().title());
            ClaimWords text = map.words(claim.id());
            long all = title.negations() + text.negations();
            boolean inTitle = title.negations() == 1;
            ClaimWords denying = inTitle ? title : text;
            ClaimWords other = inTitle ? text : title;
            if (all == 1
                    && isAboutSame(title, text)
                    && deniesShared(denying, other)
                    && !DENIAL.matcher(claim.id().title() + " " + claim.text()).find()) {
                report.say(
                        Code.TITLE_DENIES_TEXT.at(
                                map.at(claim.id()),
                                node(claim.id()),
                                keyword("denies", inTitle ? "title" : "text")));
            }
        }
    }

    /** What is denied, the word behind the negation or the next, is said by the other. */
    private static boolean deniesShared(ClaimWords denying, ClaimWords other) {
        List<String> words = denying.all();
        for (int i = 0; i < words.size(); i++) {
            if (denying.isNegation(words.get(i))) {
                return words.subList(i + 1, Math.min(words.size(), i + 3)).stream()
                        .map(ClaimWords::stem)
                        .anyMatch(other.terms()::containsKey);
            }
        }
        return false;
    }

    /** At least two terms, four fifths of the title's in the text, and a text of one clause. */
    private static boolean isAboutSame(ClaimWords title, ClaimWords text) {
        Set<String> terms = title.terms().keySet();
        long shared = terms.stream().filter(text.terms().keySet()::contains).count();
        boolean alike = text.terms().size() <= terms.size() * 2;
        return terms.size() >= 2 && shared >= 2 && shared * 5 >= terms.size() * 4L && alike;
    }

    /** Claims that say the same. */
    static final class DuplicateChecks {
        static final List<Check> ALL =
                List.of(
                        new Check(Code.SAME_WORDS, DuplicateChecks::sameWords),
                        new Check(Code.NEARLY_SAME_WORDS, DuplicateChecks::nearlySame));

        /** Share of common words from which two wordings are taken for one that was changed. */
        private static final double LIKE = 0.8;

        /** Words below which two claims may be alike by chance. */
        private static final int FEWEST = 6;

        /** Claims with one word that are compared; a word that more have tells nothing apart. */
        private static final int MOST = 40;

        private DuplicateChecks() {}

        static void sameWords(Subject map, Report report) {
            Map<ClaimId, List<ClaimId>> classes = new LinkedHashMap<>();
            for (Claim claim : map.map().claims()) {
                if (map.isRemark(claim.id())) {
                    continue;
                }
                ClaimId first = map.same(claim.id());
                classes.computeIfAbsent(first, f -> new ArrayList<>()).add(claim.id());
            }
            Set<Object> reported = new HashSet<>(StructureChecks.restated(map));
            reported.addAll(CircleChecks.ofSameWords(map));
            for (List<ClaimId> all : classes.values()) {
                if (all.size() > 1 && !reported.contains(all.get(0))) {
                    report.say(
                            Code.SAME_WORDS.at(
                                    map.at(all.get(1)),
                                    nodes(all.subList(1, all.size())),
                                    node(all.get(0))));
                }
            }
        }

        /**
         * A wording as its words by how rare they are, ascending: the rarest of the map has rank 0.
         */
        private static final class Text {
            private final ClaimId id;
            private final ClaimWords words;
            private final Set<String> set;
            private final long negations;
            private final int[] ranks;

            Text(ClaimId id, ClaimWords words, int[] ranks) {
                this.id = id;
                this.words = words;
                this.set = Set.copyOf(words.all());
                this.negations = words.negations();
                this.ranks = ranks;
            }

            /** Of two sets that share four fifths, each has a shared word among so many first. */
            int prefix() {
                return Math.min(
                        ranks.length, ranks.length - (int) Math.ceil(LIKE * ranks.length) + 1);
            }

            /** Whether the two share four fifths of all their words. */
            boolean isLike(Text other) {
                int all = ranks.length + other.ranks.length;
                int a = 0;
                int b = 0;
                int both = 0;
                while (a < ranks.length && b < other.ranks.length) {
                    int most = both + Math.min(ranks.length - a, other.ranks.length - b);
                    if (most < LIKE * (all - most)) {
                        return false; // though all that are left were shared
                    }
                    int one = ranks[a];
                    int two = other.ranks[b];
                    both += one == two ? 1 : 0;
                    a += one <= two ? 1 : 0;
                    b += one >= two ? 1 : 0;
                }
                return both >= LIKE * (all - both);
            }
        }

        /**
         * Claims of nearly the same words, by the prefix filter: two sets that share four fifths of
         * their members share one of the rarest fifth of each (Chaudhuri, Ganti and Kaushik, "A
         * primitive operator for similarity joins in data cleaning", ICDE 2006). Numbers, negations
         * and what is reported as the same already are left alone.
         */
        static void nearlySame(Subject map, Report report) {
            Map<Integer, List<Text>> byWord = new HashMap<>();
            for (Text text : texts(map)) {
                Text found = null;
                for (int i = 0; i < text.prefix(); i++) {
                    List<Text> sharing =
                            byWord.computeIfAbsent(text.ranks[i], word -> new ArrayList<>());
                    for (Text other : sharing) {
                        boolean like = found == null && text.isLike(other);
                        found = like && saysSame(map, text, other) ? other : found;
                    }
                    if (sharing.size() < MOST) {
                        sharing.add(text);
                    }
                }
                if (found != null) {
                    report.say(
                            Code.NEARLY_SAME_WORDS.at(
                                    map.at(text.id), node(text.id), node(found.id)));
                }
            }
        }

        private static List<Text> texts(Subject map) {
            Map<String, Integer> counts = new HashMap<>();
            List<ClaimId> claims = new ArrayList<>();
            for (Claim claim : map.map().claims()) {
                boolean first = map.same(claim.id()).equals(claim.id());
                if (!claim.text().isBlank() && first) {
                    claims.add(claim.id());
                    new HashSet<>(map.words(claim.id()).all())
                            .forEach(word -> counts.merge(word, 1, Integer::sum));
                }
            }
            List<String> rareFirst = new ArrayList<>(counts.keySet());
            rareFirst.sort(
                    Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                            .thenComparing(Comparator.naturalOrder()));
            Map<String, Integer> rank = new HashMap<>();
            rareFirst.forEach(word -> rank.put(word, rank.size()));
            List<Text> texts = new ArrayList<>();
            for (ClaimId id : claims) {
                ClaimWords words = map.words(id);
                int[] ranks =
                        words.all().stream()
                                .distinct()
                                .mapToInt(word -> rank.getOrDefault(word, 0))
                                .sorted()
                                .toArray();
                if (ranks.length >= FEWEST) {
                    texts.add(new Text(id, words, ranks));
                }
            }
            return texts;
        }

        /** No number, name or negation makes the difference. */
        private static boolean saysSame(Subject map, Text a, Text b) {
            Set<String> apart = new HashSet<>();
            return a.negations == b.negations
                    && addWords(a, b, apart)
                    && addWords(b, a, apart)
                    && isLowerCase(map, a.id, apart)
                    && isLowerCase(map, b.id, apart);
        }

        /** Adds the words that only the first has; false at one that makes the difference. */
        private static boolean addWords(Text a, Text b, Set<String> apart) {
            for (String word : a.set) {
                if (!b.set.contains(word)) {
                    if (turns(a.words, word)) {
                        return false;
                    }
                    apart.add(word);
                }
            }
            return true;
        }

        private static boolean turns(ClaimWords words, String word) {
            return words.isNegation(word) || word.chars().anyMatch(Character::isDigit);
        }

        /** A name that differs makes another claim: "Brandt knew it", "Kolar knew it". */
        private static boolean isLowerCase(Subject map, ClaimId id, Set<String> words) {
            String text = map.claim(id).text();
            for (String word : words) {
                String name =
                        word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
                if (text.contains(name)) {
                    return false;
                }
            }
            return true;
        }
    }
}
