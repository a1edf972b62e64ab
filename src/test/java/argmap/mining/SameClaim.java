package argmap.mining;

import argmap.mining.ClaimBaselines.Suggested;
import argmap.mining.MarkedChapter.MarkedClaim;
import argmap.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a suggestion says what a marked claim says, by a rule fixed before its numbers were seen
 * (docs/accuracy-mining.md): one holds the other's letters, or the sentence has most of the content
 * words of one of the claim's quotations.
 */
public final class SameClaim {
    /** Share of a quotation's content words that a sentence must have. */
    private static final double MOST = 0.6;

    private final List<Quotation> quotations;

    private record Quotation(String letters, Set<String> words) {}

    private SameClaim(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    /** The quotations of a claim, each at least the sentence that its mark opens. */
    public static SameClaim of(MarkedChapter chapter, MarkedClaim claim) {
        boolean opening = claim.places().size() == 1 && isQuoted(chapter, claim);
        return new SameClaim(
                claim.places().stream()
                        .map(
                                place -> {
                                    String text =
                                            chapter.document()
                                                    .paragraphs()
                                                    .get(place.paragraph())
                                                    .text()
                                                    .text();
                                    Span span =
                                            opening ? sentence(text, place.span()) : place.span();
                                    return quotation(text.substring(span.start(), span.end()));
                                })
                        .toList());
    }

    /** True where the claim's title is its words in the text, which then are only its opening. */
    private static boolean isQuoted(MarkedChapter chapter, MarkedClaim claim) {
        MarkedChapter.Place place = claim.places().get(0);
        String text = chapter.document().paragraphs().get(place.paragraph()).text().text();
        return text.startsWith(claim.title(), place.span().start());
    }

    private static Span sentence(String text, Span opening) {
        return SentenceSplitter.in(text).stream()
                .filter(span -> span.start() <= opening.start() && opening.start() < span.end())
                .findFirst()
                .orElse(opening);
    }

    /** True when the suggestion counts for this claim. */
    public boolean saidBy(Suggested suggestion) {
        Quotation said = quotation(suggestion.text());
        return quotations.stream().anyMatch(quotation -> same(quotation, said));
    }

    private static boolean same(Quotation claim, Quotation said) {
        if (claim.letters.contains(said.letters) || said.letters.contains(claim.letters)) {
            return !said.letters.isEmpty() && !claim.letters.isEmpty();
        }
        long common = claim.words.stream().filter(said.words::contains).count();
        return !claim.words.isEmpty() && common >= MOST * claim.words.size();
    }

    private static Quotation quotation(String text) {
        Set<String> words = new HashSet<>();
        for (String word : WordStems.of(text)) {
            if (WordStems.forms(text, List.of(word)).stream().anyMatch(WordStems::saysSomething)) {
                words.add(word);
            }
        }
        String letters = text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return new Quotation(letters, words);
    }
}
