package argmap.audit;

import argmap.document.Document;
import argmap.graph.Anchoring;
import argmap.graph.Evidence;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.message.Detail;
import argmap.message.Detail.Where;

import java.util.List;

/** Where passages stand, as a reader looks them up. */
final class PassagePlaces {
    /** Of words that fit many places the first few show what they are. */
    private static final int MOST = 5;

    private PassagePlaces() {}

    /** The pages of a claim's passages; paragraphs of a text without pages; else "in a note". */
    static Detail of(ClaimAudit claim, Document document) {
        return of(claim.evidence(), document);
    }

    static Detail of(List<Evidence> evidence, Document document) {
        List<Where> all =
                evidence.stream()
                        .map(Evidence::passage)
                        .filter(passage -> passage.container() == Container.PARAGRAPH)
                        .map(passage -> where(passage, document))
                        .toList();
        return new Detail.Places(all.isEmpty() ? List.of(new Where(Where.Unit.IN_NOTE, "")) : all);
    }

    /** Where words were found, each place once. */
    static Detail found(List<Anchoring.Place> places, Document document) {
        return new Detail.Places(
                places.stream()
                        .map(place -> where(place.passage(), document))
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    private static Where where(Passage passage, Document document) {
        if (passage.container() == Container.NOTE) {
            return new Where(Where.Unit.NOTE, document.notes().get(passage.index()).label());
        }
        return document.pages().isEmpty()
                ? new Where(Where.Unit.PARAGRAPH, String.valueOf(passage.index() + 1))
                : new Where(Where.Unit.PAGE, String.valueOf(passage.page()));
    }

    /** The text that a passage is a part of. */
    static String container(Passage passage, Document document) {
        return passage.container() == Container.PARAGRAPH
                ? document.paragraphs().get(passage.index()).text().text()
                : document.notes().get(passage.index()).text().text();
    }
}
