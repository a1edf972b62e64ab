package argmap.audit;

import argmap.document.Document;
import argmap.graph.Evidence;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say how sure a writer is. The lists are the boosters and hedges of Hyland,
 * "Metadiscourse" (2005), appendix, kept to those that change a sentence's force wherever they
 * stand.
 */
final class Hedges {
    private static final Pattern STRONG =
            word(
                    "inevitabl(?:e|y)",
                    "always",
                    "never",
                    "certain(?:ly)?",
                    "prov(?:es|ed|en)",
                    "undoubtedly",
                    "clearly",
                    "must",
                    "demonstrate[sd]?",
                    "conclusive(?:ly)?",
                    "invariably",
                    "necessarily");
    private static final Pattern WEAK =
            word(
                    "may(?: have)?",
                    "might(?: have)?",
                    "could(?: have)?",
                    "perhaps",
                    "possibly",
                    "probably",
                    "likely",
                    "apparently",
                    "seem(?:s|ed)?",
                    "appear(?:s|ed)?",
                    "suggest(?:s|ed)?",
                    "presumably",
                    "tend(?:s|ed)? to",
                    "often",
                    "sometimes",
                    "almost");

    private Hedges() {}

    /**
     * A finding when the claim has a word of certainty that its passages lack, while they hedge and
     * the claim does not.
     */
    static Optional<Finding> stronger(ClaimAudit claim, Document document) {
        Matcher strong = STRONG.matcher(claim.wording());
        if (!strong.find() || WEAK.matcher(claim.wording()).find()) {
            return Optional.empty();
        }
        List<Passage> passages =
                claim.evidence().stream()
                        .map(Evidence::passage)
                        .filter(passage -> passage.container() == Container.PARAGRAPH)
                        .toList();
        String weakWord = "";
        for (Passage passage : passages) {
            String words = passageText(document, passage);
            if (STRONG.matcher(words).find()) {
                return Optional.empty();
            }
            Matcher weak = WEAK.matcher(words);
            if (weakWord.isEmpty() && weak.find()) {
                weakWord = weak.group();
            }
        }
        return weakWord.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding.StrongerThanText(
                                claim.node(),
                                strong.group(),
                                weakWord,
                                Places.of(claim, document)));
    }

    private static String passageText(Document document, Passage passage) {
        return document.paragraphs()
                .get(passage.index())
                .text()
                .text()
                .substring(passage.span().start(), passage.span().end());
    }

    private static Pattern word(String... words) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
