package argmap.argdown;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Draft;
import argmap.graph.Draft.Bearing;
import argmap.graph.Draft.SuggestedClaim;
import argmap.graph.Draft.SuggestedEvidence;
import argmap.graph.MapInfo;
import argmap.graph.Quotation;
import argmap.graph.Relation;
import argmap.graph.Scheme;
import argmap.graph.Section;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes suggestions as a map file for a person to go through: each is tagged {@code #suggested}
 * until that tag is taken away, and quotes the words it was found in.
 */
public final class DraftWriter {
    private static final Span NOWHERE = new Span(0, 0);

    /**
     * A passage is put down from here on. One in three that is right pays: a wrong line is taken
     * out at a glance, a missing one has to be looked for.
     */
    private static final double LEAST_SCORE = 0.33;

    /** Passages put down for one claim; the other suggestions are in the draft's JSON. */
    private static final int PASSAGES = 2;

    private final Document document;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final PassageTitles titles;
    private final Map<String, List<SuggestedEvidence>> best = new HashMap<>();

    private DraftWriter(Document document, UnaryOperator<String> titles) {
        this.document = document;
        this.titles = new PassageTitles(titles);
    }

    /**
     * The map file for a draft.
     *
     * @param document the text the draft was made of: its headings become sections
     * @param info the head of the map; its source is the path of the text from the map's folder
     * @param titles a short title for a sentence that carries a claim
     */
    public static String write(
            Draft draft, Document document, MapInfo info, UnaryOperator<String> titles) {
        return ArgdownWriter.write(map(draft, document, info, titles));
    }

    /** The same as a map. */
    static ArgumentMap map(
            Draft draft, Document document, MapInfo info, UnaryOperator<String> titles) {
        return new DraftWriter(document, titles).map(draft, info);
    }

    private ArgumentMap map(Draft draft, MapInfo info) {
        draft.claims().forEach(claim -> titles.take(claim.title()));
        shareOut(draft);
        for (SuggestedClaim claim : draft.claims()) {
            add(claim);
        }
        List<Argument> arguments =
                new LinkedArguments(claims, relations, titles, this::page).of(draft);
        return new ArgumentMap(info, sections(), claims(), arguments, relations);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(Section.WHOLE));
        for (Heading heading : document.headings()) {
            sections.add(new Section(heading.text().text().strip(), heading.level(), 0));
        }
        return sections;
    }

    private List<Claim> claims() {
        Collection<Claim> all = claims.values();
        return List.copyOf(all);
    }

    private void add(SuggestedClaim suggested) {
        boolean conceded = suggested.bearing() == Bearing.QUALIFIES && hasParent(suggested);
        put(
                new ClaimId(suggested.title()),
                suggested.text(),
                suggested.section() + 1,
                conceded,
                annotations(
                        suggested.text(),
                        page(suggested.paragraph(), suggested.inParagraph().start()),
                        suggested.score(),
                        String.join("; ", suggested.reasons()),
                        hasParent(suggested) ? suggested.scheme() : Optional.empty()));
        if (hasParent(suggested)) {
            relate(new ClaimId(suggested.title()), suggested.bearing(), suggested.parent());
        }
        best.getOrDefault(suggested.title(), List.of()).stream()
                .sorted(Comparator.comparingDouble(SuggestedEvidence::score).reversed())
                .limit(PASSAGES)
                .forEach(evidence -> add(evidence, suggested));
    }

    private static boolean isOwn(SuggestedEvidence evidence, SuggestedClaim claim) {
        return evidence.paragraph() == claim.paragraph()
                && claim.text().contains(evidence.quote().strip());
    }

    /**
     * Gives each passage to the one claim that it carries best: a map that says everything of
     * everything helps nobody. A passage that is a claim itself has its place already.
     */
    private void shareOut(Draft draft) {
        Map<String, SuggestedEvidence> strongest = new LinkedHashMap<>();
        Map<String, String> carried = new LinkedHashMap<>();
        for (SuggestedClaim claim : draft.claims()) {
            for (SuggestedEvidence evidence : claim.evidence()) {
                boolean weak = evidence.score() < LEAST_SCORE || evidence.quote().isBlank();
                if (weak || draft.claims().stream().anyMatch(other -> isOwn(evidence, other))) {
                    continue;
                }
                SuggestedEvidence known = strongest.get(evidence.quote());
                if (known == null || known.score() < evidence.score()) {
                    strongest.put(evidence.quote(), evidence);
                    carried.put(evidence.quote(), claim.title());
                }
            }
        }
        carried.forEach(
                (quote, title) -> {
                    SuggestedEvidence evidence = strongest.get(quote);
                    if (evidence != null) {
                        best.computeIfAbsent(title, t -> new ArrayList<>()).add(evidence);
                    }
                });
    }

    private boolean hasParent(SuggestedClaim claim) {
        return !claim.parent().isEmpty()
                && !claim.parent().equals(claim.title())
                && titles.isTaken(claim.parent());
    }

    private void add(SuggestedEvidence evidence, SuggestedClaim claim) {
        ClaimId id = new ClaimId(titles.of(evidence.quote()));
        put(
                id,
                evidence.quote(),
                claim.section() + 1,
                evidence.bearing() == Bearing.QUALIFIES,
                annotations(
                        evidence.quote(),
                        page(evidence.paragraph(), evidence.quote()),
                        evidence.score(),
                        evidence.reason(),
                        evidence.scheme()));
        relate(id, evidence.bearing(), claim.title());
    }

    /** The page that words of a paragraph stand on. */
    private List<String> page(int paragraph, String words) {
        if (paragraph < 0 || paragraph >= document.paragraphs().size()) {
            return List.of();
        }
        String text = document.paragraphs().get(paragraph).text().text();
        return page(paragraph, Math.max(0, text.indexOf(words)));
    }

    private List<String> page(int paragraph, int offset) {
        if (paragraph < 0 || paragraph >= document.paragraphs().size()) {
            return List.of();
        }
        return List.of(String.valueOf(document.paragraphs().get(paragraph).pageAt(offset)));
    }

    /**
     * A suggestion's data; its score in two places, as a person reads it. No notes: which stand
     * behind the words is told from the words.
     */
    static Annotations annotations(
            String quote,
            List<String> pages,
            double score,
            String reason,
            Optional<Scheme> scheme) {
        return new Annotations(
                List.of(new Quotation(quote, NOWHERE)),
                pages,
                List.of(),
                List.of(),
                scheme.map(Scheme::label).orElse(""),
                false,
                true,
                Math.round(score * 100) / 100.0,
                reason);
    }

    private void put(
            ClaimId id, String text, int section, boolean conceded, Annotations annotations) {
        List<String> tags = conceded ? List.of("concession") : List.of();
        int where = section <= document.headings().size() ? section : 0;
        claims.put(id.title(), new Claim(id, text, where, tags, annotations, NOWHERE));
    }

    private void relate(ClaimId from, Bearing bearing, String to) {
        Relation.Kind kind =
                switch (bearing) {
                    case QUALIFIES -> Relation.Kind.CONCESSION;
                    case OPPOSES -> Relation.Kind.ATTACK;
                    case SUPPORTS, EXAMPLE, CAUSE, RESTATES -> Relation.Kind.SUPPORT;
                };
        relations.add(new Relation.Between(kind, from, new ClaimId(to), NOWHERE));
    }
}
