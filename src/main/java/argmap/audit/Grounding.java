package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Works;
import argmap.graph.Anchoring;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Quotation;
import argmap.graph.TextSelector;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties a map to its text: each quotation to the passage it was taken from, and through the passage
 * to pages, paragraphs and notes.
 */
public final class Grounding {
    private final Document document;
    private final QuotationFinder finder;
    private final NamedNotes named;
    private final NoteTies ties;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<GroundedMap.Found> all = new ArrayList<>();
    private final List<Message> diagnostics = new ArrayList<>();

    Grounding(Document document) {
        this.document = document;
        this.finder = new QuotationFinder(document);
        this.named = new NamedNotes(document);
        this.ties = new NoteTies(document);
    }

    /** Gives the tied map; the diagnostics speak of the map file. */
    public static Diagnosed<GroundedMap> ground(ArgumentMap map, Document document, Works works) {
        Grounding grounding = new Grounding(document);
        for (Claim claim : map.claims()) {
            grounding.place(claim.id(), claim.annotations(), claim.span());
        }
        for (Argument argument : map.arguments()) {
            grounding.place(argument.id(), argument.annotations(), argument.span());
        }
        return new Diagnosed<>(
                new GroundedMap(map, document, works, grounding.evidence, grounding.all),
                grounding.diagnostics);
    }

    Anchoring find(TextSelector words) {
        return finder.find(words);
    }

    /** The notes of a place for a node of a map, each once. */
    List<NoteSupport> notes(Anchoring.Place place, Annotations said) {
        Set<NoteNumber> byHand = byHand(said, new Span(0, 0), place.parts());
        return place.parts().stream()
                .flatMap(passage -> ties.of(passage, byHand).stream())
                .distinct()
                .toList();
    }

    private void place(NodeId node, Annotations annotations, Span at) {
        Map<Quotation, List<Passage>> passages = new LinkedHashMap<>();
        for (Quotation quotation : annotations.quotations()) {
            Anchoring found = finder.find(TextSelector.of(quotation.text()));
            all.add(new GroundedMap.Found(node, quotation, found));
            if (found.status() == Anchoring.Status.AMBIGUOUS) {
                diagnostics.add(
                        Code.QUOTE_AMBIGUOUS.at(
                                quotation.span(),
                                Detail.words(quotation.text()),
                                PassagePlaces.found(found.places(), document)));
                continue;
            }
            if (!found.isPlaced()) {
                diagnostics.add(
                        Code.QUOTE_NOT_FOUND.at(quotation.span(), Detail.words(quotation.text())));
                continue;
            }
            String words = found.places().get(0).words();
            if (WordDifference.between(quotation.text(), words).stream()
                    .anyMatch(difference -> !difference.isReading())) {
                diagnostics.add(Code.QUOTE_ALTERED.at(quotation.span(), Detail.words(words)));
            }
            passages.put(quotation, found.places().get(0).parts());
        }
        List<Passage> placed = passages.values().stream().flatMap(List::stream).toList();
        Set<NoteNumber> byHand = byHand(annotations, at, placed);
        passages.forEach(
                (quotation, parts) ->
                        parts.forEach(
                                part ->
                                        evidence.add(
                                                new Evidence(
                                                        node,
                                                        quotation,
                                                        part,
                                                        ties.of(part, byHand)))));
    }

    private Set<NoteNumber> byHand(Annotations annotations, Span at, List<Passage> passages) {
        Set<NoteNumber> byHand = new LinkedHashSet<>();
        for (String written : annotations.notes()) {
            List<Note> meant = named.meant(written, annotations, passages);
            if (meant.isEmpty()) {
                diagnostics.add(Code.UNKNOWN_NOTE.at(at, Detail.note(written)));
            } else if (meant.size() > 1) {
                List<String> ids = meant.stream().map(Note::id).limit(5).toList();
                diagnostics.add(
                        Code.AMBIGUOUS_NOTE.at(at, Detail.note(written), new Detail.Texts(ids)));
            } else {
                byHand.add(meant.get(0).number());
            }
        }
        return byHand;
    }
}
