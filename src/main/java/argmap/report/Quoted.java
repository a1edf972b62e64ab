package argmap.report;

import argmap.graph.Evidence;
import argmap.graph.Fragment;
import argmap.graph.Passage;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where claims quote the text: the quotations numbered from 1, by paragraph and by note. */
final class Quoted {
    private final Map<Integer, List<Place>> paragraphs = new HashMap<>();
    private final Map<Integer, List<Place>> notes = new HashMap<>();

    Quoted(Listing listing) {
        List<Evidence> evidence = listing.grounded().evidence();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence each = evidence.get(i);
            int number = i + 1;
            listing.entry(each.node())
                    .ifPresent(
                            entry ->
                                    add(
                                            each.passage(),
                                            new Place(
                                                    number,
                                                    each.passage().span(),
                                                    entry.number(),
                                                    entry.title(),
                                                    Fragment.of(each.node()).link())));
        }
    }

    private void add(Passage passage, Place place) {
        Map<Integer, List<Place>> container =
                passage.container() == Passage.Container.PARAGRAPH ? paragraphs : notes;
        container.computeIfAbsent(passage.index(), i -> new ArrayList<>()).add(place);
    }

    List<Place> inParagraph(int index) {
        return paragraphs.getOrDefault(index, List.of());
    }

    List<Place> inNote(int index) {
        return notes.getOrDefault(index, List.of());
    }

    /**
     * Words that a claim quotes.
     *
     * @param span in the text of the paragraph or note
     * @param claim its number
     */
    record Place(int number, Span span, int claim, String title, String link) {

        /** The claim's number, to stand behind the words. */
        Run tag() {
            return Run.link(Run.Kind.CLAIM, String.valueOf(claim), "", link, title);
        }

        /** The numbers of the places that a piece is part of, joined by blanks. */
        static String numbers(List<Place> places, Span piece) {
            return places.stream()
                    .filter(place -> place.span.contains(piece))
                    .map(place -> String.valueOf(place.number))
                    .collect(Collectors.joining(" "));
        }
    }
}
