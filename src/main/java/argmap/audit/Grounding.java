package argmap.audit;

import argmap.diagnostic.Diagnosed;
import argmap.diagnostic.Diagnostic;
import argmap.diagnostic.MapDiagnostic;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Works;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Quotation;
import argmap.graph.TextSelector;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ties a map to its text: each quotation to the passage it was taken from, and through the passage
 * to pages, paragraphs and notes.
 */
public final class Grounding {
    private final Document document;
    private final QuotationFinder finder;
    private final NamedNotes named;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Grounding(Document document) {
        this.document = document;
        this.finder = new QuotationFinder(document);
        this.named = new NamedNotes(document);
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
                new GroundedMap(map, document, works, grounding.evidence), grounding.diagnostics);
    }

    Anchoring find(TextSelector words) {
        return finder.find(words);
    }

    /** What a passage brings with it for a node of a map. */
    Evidence evidence(NodeId node, Quotation quotation, Passage passage, Annotations said) {
        Span at = new Span(0, 0);
        return new Evidence(
                node, quotation, passage, notes(passage, byHand(said, at, List.of(passage))));
    }

    private void place(NodeId node, Annotations annotations, Span at) {
        Map<Quotation, Passage> passages = new LinkedHashMap<>();
        for (Quotation quotation : annotations.quotations()) {
            Anchoring found = finder.find(TextSelector.of(quotation.text()));
            if (found.status() == Anchoring.Status.AMBIGUOUS) {
                diagnostics.add(ambiguous(quotation, found.places()));
                continue;
            }
            if (!found.isPlaced()) {
                diagnostics.add(
                        new MapDiagnostic.QuotationNotFound(quotation.span(), quotation.text()));
                continue;
            }
            Passage passage = found.places().get(0).passage();
            String words = found.places().get(0).words();
            if (WordDifference.between(quotation.text(), words).stream()
                    .anyMatch(difference -> !difference.isReading())) {
                diagnostics.add(
                        new MapDiagnostic.QuotationAltered(
                                quotation.span(), quotation.text(), words));
            }
            passages.put(quotation, passage);
        }
        Set<NoteNumber> byHand = byHand(annotations, at, List.copyOf(passages.values()));
        passages.forEach(
                (quotation, passage) ->
                        evidence.add(
                                new Evidence(node, quotation, passage, notes(passage, byHand))));
    }

    private Set<NoteNumber> byHand(Annotations annotations, Span at, List<Passage> passages) {
        Set<NoteNumber> byHand = new LinkedHashSet<>();
        for (String written : annotations.notes()) {
            List<Note> meant = named.meant(written, annotations, passages);
            if (meant.isEmpty()) {
                diagnostics.add(new MapDiagnostic.UnknownNote(at, written));
            } else if (meant.size() > 1) {
                List<String> ids = meant.stream().map(Note::id).limit(5).toList();
                diagnostics.add(new MapDiagnostic.NoteAmbiguous(at, written, ids));
            } else {
                byHand.add(meant.get(0).number());
            }
        }
        return byHand;
    }

    private static Diagnostic ambiguous(Quotation quotation, List<Anchoring.Place> places) {
        String pages =
                places.stream()
                        .map(place -> "p. " + place.passage().page())
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining(", "));
        return new MapDiagnostic.QuotationAmbiguous(quotation.span(), quotation.text(), pages);
    }

    /**
     * The notes that back a passage: those marked in its sentences; where none is, the next marker
     * of the paragraph, since a note at the end of a passage covers what leads up to it (Chicago
     * Manual of Style, 17th ed., 14.23 and 14.57: one note may cite for several sentences).
     */
    private List<NoteSupport> notes(Passage passage, Set<NoteNumber> byHand) {
        Map<NoteNumber, NoteSupport> all = new LinkedHashMap<>();
        byHand.forEach(number -> all.put(number, new NoteSupport(number, true)));
        if (passage.container() == Container.NOTE) {
            NoteNumber number = document.notes().get(passage.index()).number();
            all.putIfAbsent(number, new NoteSupport(number, true));
            return List.copyOf(all.values());
        }
        Paragraph paragraph = document.paragraphs().get(passage.index());
        Span sentences = Sentences.between(paragraph, passage.span());
        boolean direct = false;
        for (NoteMarker marker : paragraph.markers()) {
            if (marker.offset() > sentences.start() && marker.offset() <= sentences.end()) {
                all.putIfAbsent(marker.number(), new NoteSupport(marker.number(), true));
                direct = true;
            } else if (marker.offset() > sentences.end() && !direct && all.isEmpty()) {
                all.put(marker.number(), new NoteSupport(marker.number(), false));
                break;
            }
        }
        return List.copyOf(all.values());
    }
}
