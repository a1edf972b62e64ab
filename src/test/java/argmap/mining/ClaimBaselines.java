package argmap.mining;

import argmap.document.Document;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Simple ways of choosing claims, to measure against. */
public final class ClaimBaselines {
    private ClaimBaselines() {}

    /** A sentence chosen as a claim. */
    public record Suggested(int paragraph, Span span, String text) {}

    /** The first sentence of each paragraph; of more than are wanted, those evenly apart. */
    public static List<Suggested> firstOfParagraph(Document document) {
        return evenly(document, Sentence::isFirst);
    }

    public static List<Suggested> lastOfParagraph(Document document) {
        return evenly(document, Sentence::isLast);
    }

    public static List<Suggested> central(Document document) {
        SplitText reading = SplitText.of(document);
        return ordered(reading, Centrality.of(reading.sentences(), index(reading)));
    }

    /** The sentences that share most with the text as a whole. */
    public static List<Suggested> likeTheWhole(Document document) {
        SplitText reading = SplitText.of(document);
        List<String> all = new ArrayList<>();
        reading.sentences().forEach(sentence -> all.addAll(sentence.words()));
        WordIndex index = index(reading);
        double[] scores = new double[reading.sentences().size()];
        for (WordIndex.Hit hit : index.best(all, scores.length)) {
            scores[hit.text()] = hit.score();
        }
        return ordered(reading, scores);
    }

    private static WordIndex index(SplitText reading) {
        return new WordIndex(reading.sentences().stream().map(Sentence::words).toList());
    }

    private static List<Suggested> ordered(SplitText reading, double[] scores) {
        return reading.sentences().stream()
                .sorted(
                        Comparator.comparingDouble((Sentence sentence) -> scores[sentence.index()])
                                .reversed())
                .map(ClaimBaselines::suggested)
                .toList();
    }

    private static List<Suggested> evenly(Document document, Predicate<Sentence> which) {
        List<Suggested> all =
                SplitText.of(document).sentences().stream()
                        .filter(which)
                        .map(ClaimBaselines::suggested)
                        .toList();
        List<Suggested> spread = new ArrayList<>();
        for (int i = 0; i < 40 && !all.isEmpty(); i++) {
            // Steps of the golden ratio keep every prefix evenly spread over the text.
            int at = (int) ((i * 0.6180339887 % 1) * all.size());
            if (!spread.contains(all.get(at))) {
                spread.add(all.get(at));
            }
        }
        return spread;
    }

    private static Suggested suggested(Sentence sentence) {
        return new Suggested(sentence.paragraph(), sentence.span(), sentence.text());
    }
}
