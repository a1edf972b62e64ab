package argmap.audit;

import argmap.document.Document;
import argmap.graph.Evidence;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A claim that is put more strongly than the sentences it is taken from.
 *
 * <p>Two ways: the claim has a word two levels or more above the text's word for the same thing
 * ("always" on "sometimes"), and nothing in the sentences is near its level; or it states as a fact
 * what the text calls possible or probable ("sent" on "may have sent"). docs/decisions/0075 says
 * what is held against a claim and what is not.
 */
final class Overstatement {
    private static final int CLEAR_GAP = 2;

    /** What is stated with no word of probability. */
    private static final int FACT = 4;

    /** Words that a claim softens by without standing on a scale, or that make no statement. */
    private static final Pattern SOFT =
            Pattern.compile(
                    "\\b(?:could|would|should|can|might|may|expect\\w*|chances?|risks?|hop(?:e|ed|es)"
                            + "|threat\\w*|if|whether|unlikely|doubt\\w*|possib\\w*|potential\\w*|in"
                            + " part|partly|seem\\w*|appear\\w*|apparent\\w*|suggest\\w*|indicat\\w*"
                            + "|according|thought|belie\\w+|held|holds?|argu\\w+|views?|viewed|said|says"
                            + "|claim\\w*|fear\\w*|assum\\w*|probab\\w*|likely|perhaps|tend\\w*"
                            + "|sometimes|often|convinced|plausib\\w*|credib\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\b(?:not|no|never|nor|without|nothing|none)\\b|n['\u2019]t\\b",
                    Pattern.CASE_INSENSITIVE);

    private Overstatement() {}

    static Optional<Finding> of(ClaimAudit claim, Document document) {
        String sentences = sentences(claim, document);
        List<Modal> text = ModalReader.read(sentences);
        Detail pages = PassagePlaces.of(claim, document);
        return harder(ModalReader.read(claim.wording()), text)
                .or(() -> asFact(claim.wording(), text))
                .map(pair -> finding(claim, pair, pages));
    }

    /** Two words for one thing; the claim's is empty where it states a fact. */
    private record Pair(String claimWord, String claimLevel, Modal text) {}

    private static Finding finding(ClaimAudit claim, Pair pair, Detail pages) {
        Detail word = Detail.words(pair.text().word());
        Detail level = Detail.keyword("level", pair.text().levelName());
        return new Finding(
                claim.node(),
                pair.claimWord().isEmpty()
                        ? Code.STATED_AS_FACT.of(word, level, pages)
                        : Code.STRONGER_THAN_TEXT.of(
                                Detail.words(pair.claimWord()),
                                Detail.keyword("level", pair.claimLevel()),
                                word,
                                level,
                                pages));
    }

    private static Optional<Pair> harder(List<Modal> claim, List<Modal> text) {
        for (Modal strong : claim) {
            boolean softened =
                    claim.stream()
                            .anyMatch(
                                    m ->
                                            m.scale() == strong.scale()
                                                    && strong.level() - m.level() >= CLEAR_GAP);
            boolean said =
                    text.stream()
                            .anyMatch(
                                    m ->
                                            m.scale() == strong.scale()
                                                    && m.level() > strong.level() - CLEAR_GAP);
            if (softened || said) {
                continue;
            }
            for (Modal weak : text) {
                if (weak.scale() == strong.scale()
                        && weak.denied() == strong.denied()
                        && strong.sameContent(weak)) {
                    return Optional.of(new Pair(strong.word(), strong.levelName(), weak));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The claim has most of the words of the clause that the text hedges, among them the one that
     * the hedge governs, and no hedge at all.
     */
    private static Optional<Pair> asFact(String wording, List<Modal> text) {
        if (SOFT.matcher(wording).find()) {
            return Optional.empty();
        }
        Set<String> words = ModalReader.stems(wording);
        boolean denies = DENIAL.matcher(wording).find();
        for (Modal weak : text) {
            long shared = Modal.shared(weak.clause(), words);
            boolean most = shared >= 3 && shared * 4 >= weak.clause().size() * 3L;
            if (weak.scale() == ModalScale.PROBABILITY
                    && FACT - weak.level() >= CLEAR_GAP
                    && weak.denied() == denies
                    && words.contains(weak.head())
                    && most) {
                return Optional.of(new Pair("", weak.scale().name(FACT), weak));
            }
        }
        return Optional.empty();
    }

    /** The whole sentences of the claim's passages: a hedge may stand before the words quoted. */
    private static String sentences(ClaimAudit claim, Document document) {
        List<String> all = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            Passage passage = evidence.passage();
            if (passage.container() == Container.PARAGRAPH) {
                String text = document.paragraphs().get(passage.index()).text().text();
                Span around = Sentences.around(text, passage.span());
                all.add(text.substring(around.start(), around.end()));
            }
        }
        return String.join("\n", all);
    }
}
