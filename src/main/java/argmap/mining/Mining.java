package argmap.mining;

import argmap.document.Document;
import argmap.document.Paragraph;
import argmap.graph.Draft;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.graph.Draft.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suggests a first argument map of a text.
 *
 * <pre>{@code
 * Draft draft = Mining.draft(document, DraftOptions.DEFAULT.withClaims(25));
 * draft.claims().get(0).title();   // "War presents a vivid illustration"
 * draft.claims().get(0).reasons(); // [sums up ("In sum"), much of the text speaks of the same]
 * }</pre>
 */
public final class Mining {
    private Mining() {}

    /** The strongest claims of the text first, each with the paragraphs and notes that carry it. */
    public static Draft draft(Document document, DraftOptions options) {
        return draft(document, options, ClaimModel.shipped());
    }

    /** The same with weights learned without some chapter, for an honest measure on it. */
    static Draft draft(Document document, DraftOptions options, ClaimModel model) {
        SplitText reading = SplitText.of(document);
        WordIndex index = new WordIndex(reading.sentences().stream().map(Sentence::words).toList());
        Optional<Embeddings> meanings = Embeddings.of(options);
        TextTongue tongue = TextTongue.of(reading.sentences());
        Ranker ranker = new Ranker(reading, index, meanings, model, tongue);
        List<Candidate> ranked = ranker.ranked();
        EvidenceLinks links = new EvidenceLinks(reading, index, ranked, meanings);
        ranked.removeIf(candidate -> candidate.score() < options.sure());
        ranked.removeIf(candidate -> !stands(reading, candidate, options.section()));
        List<Candidate> best = Candidates.choose(ranked, options.claims(), index);
        List<Candidate> theses = Theses.of(best, reading);
        List<Candidate> chosen = ordered(best, theses);
        Map<Candidate, String> titles = titles(chosen);
        Hierarchy hierarchy = Hierarchy.of(chosen, reading, index, meanings);
        List<SuggestedClaim> claims = new ArrayList<>();
        Set<List<String>> carried = new HashSet<>();
        Set<String> shown = new HashSet<>();
        chosen.stream()
                .limit(DraftOptions.DEFAULT.claims())
                .forEach(candidate -> shown.add(candidate.sentence().text()));
        for (Candidate candidate : chosen) {
            String words = candidate.sentence().text();
            Set<String> above = new HashSet<>(shown);
            above.removeIf(
                    passage ->
                            !hierarchy.isAbove(passage, candidate)
                                    && !carried.contains(List.of(passage, words)));
            List<SuggestedEvidence> evidence =
                    links.of(candidate, above).stream()
                            .filter(link -> link.score() >= options.sure())
                            .toList();
            evidence.forEach(link -> carried.add(List.of(words, link.quote())));
            claims.add(
                    claim(reading, ranker, candidate, titles, hierarchy, evidence, options.sure()));
        }
        return new Draft(
                claims,
                chosen.stream()
                        .limit(theses.size())
                        .map(thesis -> titles.getOrDefault(thesis, ""))
                        .toList(),
                remarks(reading, tongue, claims.isEmpty()));
    }

    /**
     * Theses first; each has at least the score of the next, so that who sorts by scores gets the
     * same order.
     */
    private static List<Candidate> ordered(List<Candidate> best, List<Candidate> theses) {
        List<Candidate> order = new ArrayList<>(theses);
        best.stream().filter(candidate -> !theses.contains(candidate)).forEach(order::add);
        double least = 0;
        for (int i = order.size() - 1; i >= 0; i--) {
            Candidate one = order.get(i);
            least = Math.max(least, one.score());
            order.set(i, new Candidate(one.sentence(), one.signs(), least));
        }
        return order;
    }

    private static List<String> remarks(SplitText reading, TextTongue tongue, boolean empty) {
        List<String> remarks = new ArrayList<>();
        if (tongue != TextTongue.ENGLISH) {
            remarks.add(
                    "the text is in "
                            + tongue.inWords()
                            + ": claims are chosen by place, likeness and marks alone, titles are"
                            + " opening words");
        }
        if (empty && reading.sentences().isEmpty()) {
            remarks.add("nothing is suggested: the text has no sentence");
        } else if (empty) {
            remarks.add(
                    "nothing is suggested: none of the text's "
                            + reading.sentences().size()
                            + " sentences states something within what was asked for (--claims,"
                            + " --section, --sure)");
        }
        return remarks;
    }

    /** Why meanings cannot be compared on this machine; empty where they can. */
    public static Optional<String> missingEmbedding() {
        return Embedding.missing();
    }

    /** At most eight words of a sentence that say what it says. */
    public static String title(String sentence) {
        return ClaimTitle.of(sentence);
    }

    private static SuggestedClaim claim(
            SplitText reading,
            Ranker ranker,
            Candidate candidate,
            Map<Candidate, String> titles,
            Hierarchy hierarchy,
            List<SuggestedEvidence> evidence,
            double sure) {
        Sentence sentence = candidate.sentence();
        Paragraph paragraph = reading.document().paragraphs().get(sentence.paragraph());
        Optional<ShownScheme> scheme =
                hierarchy.bearing(candidate).supports() && hierarchy.parent(candidate).isPresent()
                        ? ShownScheme.ofPremise(sentence.text())
                        : Optional.empty();
        return new SuggestedClaim(
                titles.getOrDefault(candidate, ""),
                sentence.text(),
                sentence.paragraph(),
                sentence.span(),
                paragraph.text().inSource(sentence.span()),
                sentence.section(),
                candidate.score(),
                ranker.reasons(candidate),
                Hierarchy.isReported(sentence) ? View.REPORTED : View.AUTHOR,
                hierarchy.parent(candidate).map(titles::get).orElse(""),
                hierarchy.bearing(candidate),
                scheme.map(ShownScheme::scheme),
                evidence,
                LinkedPremises.of(sentence, reading.byParagraph().get(sentence.paragraph()))
                        .stream()
                        .filter(linked -> linked.score() >= sure)
                        .toList());
    }

    private static boolean stands(SplitText reading, Candidate candidate, String section) {
        int heading = candidate.sentence().section();
        if (section.isBlank()) {
            return true;
        }
        return heading >= 0
                && reading.document()
                        .headings()
                        .get(heading)
                        .text()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(section.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<Candidate, String> titles(List<Candidate> chosen) {
        Map<Candidate, String> titles = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        for (Candidate candidate : chosen) {
            String title = ClaimTitle.of(candidate.sentence().text());
            int times = used.merge(title.toLowerCase(Locale.ROOT), 1, Integer::sum);
            titles.put(candidate, times == 1 ? title : ClaimTitle.numbered(title, times));
        }
        return titles;
    }
}
