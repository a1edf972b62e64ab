package argmap.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shortens a clause to a title without breaking off in the middle of a phrase: what stands between
 * a subject and its verb is left out where need be, and the end comes behind a whole phrase.
 */
final class TitleCut {
    private static final String LEFT_OUT = "…";

    /** Fewer words name nothing. */
    private static final int LEAST_WORDS = 3;

    /** They lead up to a main clause, whatever part of speech the model takes them for. */
    private static final Set<String> LEADING = Set.of("where", "when", "while", "as", "though");

    /** A verb further on leaves no room for what it says. */
    private static final int LATEST_VERB = 5;

    /** How much sooner a title may end for the sake of a better end, in words. */
    private static final int GOOD = 4;

    private final int most;
    private final List<TaggedWord> words;

    private TitleCut(List<TaggedWord> words, int most) {
        this.words = words;
        this.most = most;
    }

    /**
     * {@code "The range of goods in which they dealt is astonishing" -> "The range … is
     * astonishing"}.
     */
    static String of(String clause, int most) {
        List<TaggedWord> words = TaggedWord.of(clause);
        List<TaggedWord> plain = new TitleCut(words, most).withoutAsides();
        return new TitleCut(plain, most).shortened();
    }

    /**
     * Where the main clause begins when something leads up to it: behind a comma that is followed
     * by a noun phrase and a verb.
     */
    static int mainClause(String sentence) {
        List<TaggedWord> words = new TitleCut(TaggedWord.of(sentence), 0).withoutAsides();
        if (words.isEmpty() || !words.get(0).is("ADP", "SCONJ", "ADV", "PART", "VERB", "ADJ")) {
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

    private String shortened() {
        List<TaggedWord> headline = withoutArticles(words);
        if (length(headline) <= most) {
            return new TitleCut(headline, most).text(headline.size() - 1);
        }
        int verb = mainVerb().orElse(-1);
        List<TaggedWord> shorter = verb < 0 ? words : shortSubject(verb);
        Optional<TaggedWord> said =
                verb < 0 ? Optional.empty() : Optional.of(words.get(said(verb)));
        List<List<TaggedWord>> ways =
                List.of(
                        hasRelative(verb) ? shorter : words,
                        shorter,
                        headline,
                        withoutArticles(shorter));
        End best = new End(this, -1, Integer.MIN_VALUE);
        for (List<TaggedWord> way : ways) {
            TitleCut cut = new TitleCut(way, most);
            End end = cut.bestEnd(said.map(way::indexOf).orElse(0));
            if (end.value() > best.value()) {
                best = end;
            }
            if (end.isWhole()) {
                break;
            }
        }
        return best.cut().text(best.last());
    }

    /** Where a title may end, and how well. */
    private record End(TitleCut cut, int last, int value) {
        /** Whether it breaks off no phrase and holds the verb. */
        boolean isWhole() {
            return value > LEAST_WORDS;
        }
    }

    /** As headlines leave them out, but for the one a title begins with. */
    private static List<TaggedWord> withoutArticles(List<TaggedWord> some) {
        List<TaggedWord> kept = new ArrayList<>(some);
        kept.subList(1, kept.size())
                .removeIf(word -> word.isWord("the") || word.isWord("a") || word.isWord("an"));
        return kept;
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

    /** The verb a title must reach: past "maintained that" the one of what was maintained. */
    private int said(int verb) {
        boolean reports =
                verb + 1 < words.size()
                        && words.get(verb).is("VERB")
                        && words.get(verb + 1).isWord("that");
        for (int i = verb + 2; reports && i < words.size(); i++) {
            if (isFinite(words, i)) {
                return i;
            }
        }
        return verb;
    }

    /** The words with a subject short enough to leave room for the verb and what it says. */
    private List<TaggedWord> shortSubject(int verb) {
        if (length(words.subList(0, verb)) < LATEST_VERB && !hasRelative(verb)) {
            return words;
        }
        boolean noun = words.get(0).is("NOUN", "PROPN", "PRON");
        for (int i = 1; i < verb; i++) {
            noun |= words.get(i).is("NOUN", "PROPN", "PRON");
            boolean parts = words.get(i).is("ADP", "CCONJ") || words.get(i).isWord("such");
            if (noun && (parts || words.get(i).isRelative())) {
                List<TaggedWord> kept = new ArrayList<>(words.subList(0, i));
                TaggedWord gap = words.get(i);
                kept.add(new TaggedWord(LEFT_OUT, "X", gap.start(), words.get(verb - 1).end()));
                kept.addAll(words.subList(verb, words.size()));
                return kept;
            }
        }
        return words;
    }

    private boolean hasRelative(int verb) {
        return verb > 0 && words.subList(1, verb).stream().anyMatch(TaggedWord::isRelative);
    }

    /** The best end of a title that has a certain verb in it. */
    private End bestEnd(int verb) {
        End best = new End(this, words.size() - 1, Integer.MIN_VALUE);
        for (int end = 0; end < words.size(); end++) {
            int length = length(words.subList(0, end + 1));
            if (length > most || length >= LEAST_WORDS && words.get(end).isWord(";")) {
                break;
            }
            int value = length + ending(end, verb);
            if (length >= LEAST_WORDS && !words.get(end).is("PUNCT") && value >= best.value()) {
                best = new End(this, end, value);
            }
        }
        return best;
    }

    /** How well a title may end behind a word, in words that it may be shorter for it. */
    private int ending(int end, int verb) {
        if (end + 1 == words.size()) {
            return GOOD;
        }
        TaggedWord last = words.get(end);
        TaggedWord next = words.get(end + 1);
        if (isHanging(end, verb)) {
            return -2 * GOOD;
        }
        if (end < verb || isInPhrase(last, next)) {
            return -GOOD - LEAST_WORDS;
        }
        if (next.is("PUNCT")) {
            return GOOD;
        }
        boolean wanting = next.isWord("of") || last.is("VERB", "ADJ") && next.is("ADP", "SCONJ");
        return wanting || next.isNominal() || next.is("VERB", "AUX") ? 0 : GOOD - 1;
    }

    /** Whether a word points to what follows it. */
    private boolean isHanging(int end, int verb) {
        TaggedWord last = words.get(end);
        TaggedWord next = words.get(end + 1);
        boolean participle =
                end > 0 && end != verb && last.is("VERB") && words.get(end - 1).is("NOUN");
        return last.is("ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX", "X")
                || last.isRelative()
                || next.isPossessiveEnding()
                || last.is("PRON") && !next.is("PUNCT", "CCONJ", "ADP", "SCONJ")
                || participle
                || last.is("ADJ", "ADV") && next.is("PUNCT", "CCONJ") && stillWantsNoun(end);
    }

    /** Whether an article or possessive before some adjectives has not met its noun. */
    private boolean stillWantsNoun(int end) {
        int at = end;
        while (at > 0 && words.get(at).is("ADJ", "ADV", "PUNCT", "CCONJ")) {
            at--;
        }
        return words.get(at).is("DET", "PRON");
    }

    /** Whether two words belong to one phrase. */
    private static boolean isInPhrase(TaggedWord last, TaggedWord next) {
        return next.isNominal()
                        && (last.isNominal() || last.is("ADV", "VERB") || last.isPossessiveEnding())
                || next.is("DET", "PRON", "PART") && last.is("VERB", "ADV")
                || next.is("ADV") && last.is("ADV")
                || next.is("VERB", "AUX", "PART") && !last.isNominal()
                || next.is("SCONJ") && last.is("VERB");
    }

    /** Words as a reader counts them: endings and marks are none. */
    private static int length(List<TaggedWord> some) {
        return (int)
                some.stream()
                        .filter(
                                w ->
                                        !w.is("PUNCT")
                                                && !w.isPossessiveEnding()
                                                && !w.text().equals(LEFT_OUT))
                        .count();
    }

    private String text(int last) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            TaggedWord word = words.get(i);
            boolean joined = i > 0 && words.get(i - 1).end() == word.start();
            title.append(i == 0 || joined ? "" : " ").append(word.text());
        }
        return title.toString();
    }
}
