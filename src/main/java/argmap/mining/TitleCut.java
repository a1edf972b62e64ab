package argmap.mining;

import argmap.text.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shortens a clause to a title that is still a statement: subject, verb and what the verb says, up
 * to a place where a statement may end. Where there is none within the words allowed, the title is
 * the clause's opening words and a sign that it goes on.
 */
final class TitleCut {
    private static final String GOES_ON = "…";

    /** Fewer words name nothing. */
    private static final int LEAST_WORDS = 3;

    /** An opening of fewer is no help; one that breaks off a phrase is better. */
    private static final int ENOUGH_WORDS = 5;

    /** They lead up to a main clause, whatever part of speech the model takes them for. */
    private static final Set<String> LEADING = Set.of("where", "when", "while", "as", "though");

    private static final Set<String> CONDITION = words("CONDITION");

    /** Adverbs that a headline leaves out without saying anything else. */
    private static final Set<String> IDLE = words("IDLE");

    /** Before these a statement may end that has its object: what follows says when. */
    private static final Set<String> WHEN = words("WHEN");

    /** Before these it may end: what follows gives a ground or a contrast, no condition. */
    private static final Set<String> GROUND = words("GROUND");

    /** What is so begun needs what comes later ("not only ... but", "so great that"). */
    private static final Set<String> OPENS_A_PAIR = words("OPENS_A_PAIR");

    private static Set<String> words(String section) {
        return Shipped.sections(TitleCut.class, "title-words.txt")
                .getOrDefault(section, List.of())
                .stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private final int most;
    private final List<TaggedWord> words;

    private TitleCut(List<TaggedWord> words, int most) {
        this.words = words;
        this.most = most;
    }

    /**
     * {@code "The villages needed water, which neither had stored" -> "The villages needed water"}.
     *
     * @param most words of the title, the sign that it goes on not counted
     */
    static String of(String clause, int most) {
        List<TaggedWord> words = TaggedWord.of(clause);
        TitleCut all = new TitleCut(words, most);
        TitleCut plain = new TitleCut(all.withoutAsides(), most);
        TitleCut idle = new TitleCut(plain.withoutIdleWords(), most);
        TitleCut headline = new TitleCut(idle.withoutArticles(), most);
        List<TitleCut> ways = List.of(all, plain, idle, headline);
        for (TitleCut way : ways) {
            if (way.length(way.words.size()) <= most) {
                return way.text(way.words.size());
            }
        }
        for (TitleCut way : ways) {
            Optional<String> statement = way.statement();
            if (statement.isPresent()) {
                return statement.get();
            }
        }
        return all.opening();
    }

    /** The longest beginning that is a statement; none where none is short enough. */
    private Optional<String> statement() {
        int verb = mainVerb().orElse(-1);
        boolean subject =
                verb > 0
                        && words.subList(0, verb).stream()
                                .anyMatch(w -> w.is("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET"));
        // "It is possible, though ..." waits for its "that".
        boolean hangsOn = GROUND.contains(words.get(0).text().toLowerCase(Locale.ROOT));
        boolean waits = words.get(0).isWord("it") && verb == 1 && words.get(1).is("AUX");
        if (!subject
                || waits
                || hangsOn
                || words.get(0).isWord("as")
                || words.subList(0, verb).stream().anyMatch(w -> w.is("SCONJ"))) {
            return Optional.empty();
        }
        for (int end = words.size() - 1; end > groupEnd(verb); end--) {
            int length = length(end);
            if (length <= most && length >= LEAST_WORDS && mayEndBefore(end, verb)) {
                return Optional.of(text(end));
            }
        }
        return Optional.empty();
    }

    /** Whether the words before a place are a statement by themselves. */
    private boolean mayEndBefore(int next, int verb) {
        if (words.subList(0, next).stream().anyMatch(TitleCut::opensAPair) || hangs(next - 1)) {
            return false;
        }
        if (!hasVerbOfThat(verb, next)) {
            return false;
        }
        TaggedWord word = words.get(next);
        String lower = word.text().toLowerCase(Locale.ROOT);
        boolean denies = words.subList(0, next).stream().anyMatch(TitleCut::denies);
        if (word.isWord(",")) {
            return next + 1 < words.size() && mayEndBeforeComma(words.get(next + 1), denies);
        }
        if (word.is("PUNCT")) {
            boolean aside = words.subList(0, next).stream().anyMatch(w -> "—–".contains(w.text()));
            return ";:—–".contains(word.text()) && !aside;
        }
        boolean object =
                words.subList(groupEnd(verb) + 1, next).stream()
                        .anyMatch(w -> w.is("NOUN", "PROPN", "ADJ", "PRON"));
        boolean thing = words.get(next - 1).is("NOUN", "PROPN");
        if (GROUND.contains(lower)) {
            return thing && object;
        }
        if (word.is("CCONJ")) {
            return !denies && object && opensClause(words, next + 1);
        }
        boolean says = !words.get(groupEnd(verb)).is("AUX");
        return says && object && thing && WHEN.contains(lower);
    }

    /** Whether what is said "that" is said whole: its verb stands before the place. */
    private boolean hasVerbOfThat(int verb, int next) {
        int that = -1;
        for (int i = verb + 1; i < next; i++) {
            that = words.get(i).isWord("that") || words.get(i).isWord("how") ? i : that;
        }
        for (int i = that + 1; that >= 0 && i < next; i++) {
            if (isFinite(words, i)) {
                return true;
            }
        }
        return that < 0;
    }

    private static boolean mayEndBeforeComma(TaggedWord next, boolean denies) {
        String lower = next.text().toLowerCase(Locale.ROOT);
        if (next.is("CCONJ") || lower.equals("but")) {
            return !denies && !lower.equals("or") && !lower.equals("nor");
        }
        return next.isRelative() || GROUND.contains(lower) || lower.equals("where");
    }

    private static boolean denies(TaggedWord word) {
        return Set.of("not", "no", "never", "nothing", "n't")
                .contains(word.text().toLowerCase(Locale.ROOT));
    }

    private static boolean opensAPair(TaggedWord word) {
        return OPENS_A_PAIR.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** The words it begins with, up to one that points to nothing further. */
    private String opening() {
        int end = 0;
        while (end < words.size() && length(end + 1) <= most) {
            end++;
        }
        int last = end;
        while (last > 0 && (breaksOff(last - 1) || words.get(last - 1).is("PUNCT"))) {
            last--;
        }
        if (length(last) < ENOUGH_WORDS) {
            last = end;
            while (last > 0 && (isSmall(last - 1) || words.get(last - 1).is("PUNCT"))) {
                last--;
            }
        }
        return text(last == 0 ? end : last) + GOES_ON;
    }

    /** Words on which nothing ends, whatever the tagger takes them for. */
    private static final Set<String> SMALL = words("SMALL");

    /** A word that only joins, or half of a name or of a word. */
    private boolean isSmall(int at) {
        TaggedWord word = words.get(at);
        if (SMALL.contains(word.text().toLowerCase(Locale.ROOT))
                || word.is("ADP", "DET", "CCONJ", "SCONJ", "PART")) {
            return true;
        }
        if (at + 1 >= words.size()) {
            return false;
        }
        TaggedWord after = words.get(at + 1);
        return word.is("PROPN") && (after.is("PROPN", "NUM") || after.isWord("of"))
                || after.isPossessiveEnding()
                || word.end() == after.start() && !after.is("PUNCT")
                || word.end() == after.start() && "()".contains(after.text())
                || Character.isUpperCase(word.text().codePointAt(0))
                        && Character.isDigit(after.text().codePointAt(0));
    }

    /** Whether a beginning may not end on a word: a small one, half a name, a noun's adjective. */
    private boolean breaksOff(int at) {
        TaggedWord word = words.get(at);
        if (isSmall(at) || word.is("NUM")) {
            return true;
        }
        if (at + 1 >= words.size()) {
            return false;
        }
        TaggedWord after = words.get(at + 1);
        return word.isNominal() && after.is("NOUN")
                || word.is("ADJ") && after.isNominal()
                || word.is("ADV") && after.is("ADJ", "ADV");
    }

    /** Whether a word points to what follows it: no title ends on it. */
    private boolean hangs(int at) {
        TaggedWord word = words.get(at);
        Optional<TaggedWord> next =
                at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
        if (word.is("ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX", "NUM")
                || word.isRelative()
                || WHEN.contains(word.text().toLowerCase(Locale.ROOT))
                || denies(word)) {
            return true;
        }
        if (next.isEmpty()) {
            return false;
        }
        TaggedWord after = next.get();
        boolean noun = word.is("NOUN", "PROPN");
        return after.isPossessiveEnding()
                || noun && after.is("NOUN", "PROPN")
                || noun && (after.isWord("of") || after.isWord("to") || after.isWord("and"))
                || word.is("ADJ", "ADV") && !after.is("PUNCT", "ADP")
                || word.is("PRON") && !after.is("PUNCT", "CCONJ", "SCONJ")
                || word.is("VERB") && !after.is("PUNCT");
    }

    private List<TaggedWord> withoutIdleWords() {
        List<TaggedWord> kept = new ArrayList<>(words);
        kept.removeIf(w -> w.is("ADV") && IDLE.contains(w.text().toLowerCase(Locale.ROOT)));
        return kept;
    }

    /** As headlines leave them out, but for the one a title begins with. */
    private List<TaggedWord> withoutArticles() {
        List<TaggedWord> kept = new ArrayList<>(words);
        if (!kept.isEmpty()) {
            kept.subList(1, kept.size())
                    .removeIf(w -> w.isWord("the") || w.isWord("a") || w.isWord("an"));
        }
        return kept;
    }

    /**
     * Where the main clause begins when something leads up to it: behind a comma that is followed
     * by a noun phrase and a verb.
     */
    static int mainClause(String sentence) {
        List<TaggedWord> words = new TitleCut(TaggedWord.of(sentence), 0).withoutAsides();
        // A condition is part of what is claimed, and so is what "To this party ..." belongs to.
        if (words.isEmpty() || CONDITION.contains(words.get(0).text().toLowerCase(Locale.ROOT))) {
            return 0;
        }
        if (!words.get(0).is("ADP", "SCONJ", "ADV", "PART", "VERB", "ADJ")) {
            return 0;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).isWord(",") && opensClause(words, i + 1)) {
                return words.get(i + 1).start();
            }
        }
        return 0;
    }

    private static boolean opensClause(List<TaggedWord> words, int from) {
        boolean subject = false;
        for (int i = from; i < Math.min(words.size(), from + 12); i++) {
            TaggedWord word = words.get(i);
            if (word.is("VERB", "AUX")) {
                return subject && isFinite(words, i);
            }
            boolean leads = i == from && (word.is("CCONJ", "ADP") || LEADING.contains(word.text()));
            if (word.is("PUNCT", "SCONJ") || word.isRelative() || leads) {
                return false;
            }
            subject |= word.is("NOUN", "PROPN", "PRON");
        }
        return false;
    }

    private static boolean isFinite(List<TaggedWord> words, int at) {
        TaggedWord word = words.get(at);
        boolean infinitive =
                at > 0 && words.get(at - 1).is("PART") && words.get(at - 1).isWord("to");
        boolean participle = word.is("VERB") && word.text().endsWith("ing");
        boolean reduced =
                word.is("VERB")
                        && word.text().endsWith("ed")
                        && at + 1 < words.size()
                        && words.get(at + 1).isWord("by");
        return word.is("VERB", "AUX") && !infinitive && !participle && !reduced;
    }

    /** Without what stands between two commas and could be left out. */
    private List<TaggedWord> withoutAsides() {
        List<TaggedWord> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = words.get(i).isWord(",") && i > 0 ? asideEnd(i) : -1;
            if (end > 0) {
                i = end;
            } else {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    /** Index of the comma that ends an aside begun by the comma at an index; -1 when none does. */
    private int asideEnd(int comma) {
        if (comma + 1 >= words.size()) {
            return -1;
        }
        TaggedWord first = words.get(comma + 1);
        boolean opens =
                first.is("ADP", "SCONJ", "ADV", "VERB") || first.isRelative() || first.is("DET");
        for (int i = comma + 2; opens && i + 1 < words.size(); i++) {
            if (words.get(i).isWord(",")) {
                TaggedWord next = words.get(i + 1);
                return next.is("VERB", "AUX") || next.is("ADP") && !first.is("DET") ? i : -1;
            }
        }
        return -1;
    }

    /** The verb of the clause, past the verbs of clauses that hang on its subject. */
    private Optional<Integer> mainVerb() {
        boolean inRelative = false;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0
                    && words.get(i).isRelative()
                    && words.get(i - 1).is("NOUN", "PROPN", "ADP", "PUNCT")) {
                inRelative = true;
            } else if (isFinite(words, i)) {
                if (!inRelative) {
                    return Optional.of(i);
                }
                inRelative = false;
                i = groupEnd(i);
            }
        }
        return Optional.empty();
    }

    /** The last word of "could not have been built". */
    private int groupEnd(int verb) {
        int end = verb;
        while (end + 1 < words.size() && words.get(end + 1).is("VERB", "AUX", "ADV", "PART")) {
            if (words.get(end).is("VERB") && words.get(end + 1).is("AUX")) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Words as a reader counts them, before a place: endings and marks are none. */
    private int length(int end) {
        return (int)
                words.subList(0, Math.min(end, words.size())).stream()
                        .filter(w -> !w.is("PUNCT") && !w.isPossessiveEnding())
                        .count();
    }

    private String text(int end) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < end; i++) {
            TaggedWord word = words.get(i);
            boolean joined = i > 0 && words.get(i - 1).end() == word.start();
            title.append(i == 0 || joined ? "" : " ").append(word.text());
        }
        return title.toString().strip().replaceAll("[\\s,;:.!?]+$", "");
    }
}
