package argmap.argdown;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.graph.Annotations;
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
import argmap.graph.Section;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes suggestions as a map file for a person to go through: each is tagged {@code #suggested}
 * until that tag is taken away, and quotes the words it was found in.
 */
public final class DraftWriter {
    private static final Span NOWHERE = new Span(0, 0);

    /** Words of a passage that make its title. */
    private static final int TITLE_WORDS = 7;

    private final Document document;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private DraftWriter(Document document) {
        this.document = document;
    }

    /**
     * The map file for a draft.
     *
     * @param document the text the draft was made of: its headings become sections
     * @param info the head of the map; its source is the path of the text from the map's folder
     */
    public static String write(Draft draft, Document document, MapInfo info) {
        return ArgdownWriter.write(new DraftWriter(document).map(draft, info));
    }

    private ArgumentMap map(Draft draft, MapInfo info) {
        draft.claims().forEach(claim -> taken.add(claim.title()));
        for (SuggestedClaim claim : draft.claims()) {
            add(claim);
        }
        return new ArgumentMap(info, sections(), claims(), List.of(), relations);
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
        List<String> notes = new ArrayList<>();
        List<SuggestedEvidence> apart = new ArrayList<>();
        for (SuggestedEvidence evidence : suggested.evidence()) {
            boolean own = suggested.text().contains(evidence.quote().strip());
            if (evidence.paragraph() == suggested.paragraph() && own) {
                notes.addAll(evidence.notes());
            } else {
                apart.add(evidence);
            }
        }
        boolean conceded = suggested.bearing() == Bearing.QUALIFIES && hasParent(suggested);
        String reason = String.join("; ", suggested.reasons());
        put(
                new ClaimId(suggested.title()),
                suggested.text(),
                suggested.section() + 1,
                conceded,
                annotations(
                        suggested.text(),
                        page(suggested.paragraph(), suggested.inParagraph().start()),
                        notes,
                        suggested.score(),
                        reason));
        if (hasParent(suggested)) {
            relate(new ClaimId(suggested.title()), suggested.bearing(), suggested.parent());
        }
        apart.forEach(evidence -> add(evidence, suggested));
    }

    private boolean hasParent(SuggestedClaim claim) {
        return !claim.parent().isEmpty()
                && !claim.parent().equals(claim.title())
                && taken.contains(claim.parent());
    }

    private void add(SuggestedEvidence evidence, SuggestedClaim claim) {
        ClaimId id = new ClaimId(freeTitle(evidence.quote()));
        int at = document.paragraphs().isEmpty() ? 0 : inParagraph(evidence);
        put(
                id,
                evidence.quote(),
                claim.section() + 1,
                evidence.bearing() == Bearing.QUALIFIES,
                annotations(
                        evidence.quote(),
                        page(evidence.paragraph(), at),
                        evidence.notes(),
                        evidence.score(),
                        evidence.reason()));
        relate(id, evidence.bearing(), claim.title());
    }

    private int inParagraph(SuggestedEvidence evidence) {
        if (evidence.paragraph() >= document.paragraphs().size()) {
            return 0;
        }
        String text = document.paragraphs().get(evidence.paragraph()).text().text();
        return Math.max(0, text.indexOf(evidence.quote()));
    }

    private List<String> page(int paragraph, int offset) {
        if (paragraph < 0 || paragraph >= document.paragraphs().size()) {
            return List.of();
        }
        return List.of(String.valueOf(document.paragraphs().get(paragraph).pageAt(offset)));
    }

    private static Annotations annotations(
            String quote, List<String> pages, List<String> notes, double score, String reason) {
        return new Annotations(
                List.of(new Quotation(quote, NOWHERE)),
                pages,
                notes.stream().distinct().toList(),
                List.of(),
                "",
                false,
                true,
                score,
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

    private String freeTitle(String quote) {
        List<String> words = List.of(quote.strip().split("\\s+", -1));
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < Math.min(words.size(), TITLE_WORDS); i++) {
            title.append(i == 0 ? "" : " ").append(words.get(i).replaceAll("[\\[\\]<>]", ""));
        }
        String base = title.toString().replaceAll("[\\p{Punct}\\s]+$", "");
        String free = base.isEmpty() ? "Passage" : base;
        for (int i = 2; !taken.add(free); i++) {
            free = base + " (" + i + ")";
        }
        return free;
    }
}
