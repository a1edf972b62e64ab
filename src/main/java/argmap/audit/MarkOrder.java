package argmap.audit;

import argmap.document.Document;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.graph.Passage;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the numbered marks in the text: which numbers it passes over, and between which two
 * marks these would stand. Numbers that start anew (on each page or in each chapter) start at 1.
 */
final class MarkOrder {
    /** More numbers at a time are a text that was cut, not notes that went. */
    private static final int MOST = 5;

    /** Room for a full stop and a quotation mark between a passage and its mark. */
    private static final int POINT = 3;

    /**
     * Numbers passed over.
     *
     * @param from behind the mark before them
     * @param to before the mark behind them
     * @param last the number of the mark before them; 0 where numbers start anew
     */
    private record Gap(Place from, Place to, int last, int next) {
        /** Whether a mark at a passage's end or further on in its sentence may be the one. */
        boolean mayStandBehind(Place end, Place sentence) {
            return sentence.compareTo(from) > 0 && end.compareTo(to) < 0;
        }
    }

    private record Place(int paragraph, int offset) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return paragraph == other.paragraph
                    ? Integer.compare(offset, other.offset)
                    : Integer.compare(paragraph, other.paragraph);
        }
    }

    /**
     * Numbers that have no mark where a passage stands.
     *
     * @param before the mark before them; empty where the numbers start anew here
     * @param behind the mark behind them
     * @param unmarked those of them that have a note
     */
    record Missing(List<String> labels, String before, String behind, List<String> unmarked) {}

    private final Document document;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<String> unmarked = new HashSet<>();
    private final Map<NoteNumber, NoteMarker> markers = new HashMap<>();

    MarkOrder(Document document) {
        this.document = document;
        Place from = new Place(0, 0);
        int last = 0;
        for (int i = 0; i < document.paragraphs().size(); i++) {
            for (NoteMarker marker : document.paragraphs().get(i).markers()) {
                markers.putIfAbsent(marker.number(), marker);
                int number = number(marker.label());
                if (number == 0) {
                    continue;
                }
                Place at = new Place(i, marker.offset());
                int before = number <= last ? 0 : last;
                // Where the text opens amid the notes of a book, nothing is passed over.
                boolean known = last > 0 || number <= MOST;
                if (known && number - before > 1 && number - before - 1 <= MOST) {
                    gaps.add(new Gap(from, at, before, number));
                }
                last = number;
                from = at;
            }
        }
        document.notes().stream()
                .filter(note -> !markers.containsKey(note.number()))
                .forEach(note -> unmarked.add(note.label()));
    }

    /**
     * Numbers passed over whose mark may have stood behind a passage of a paragraph: in its
     * sentence, and before the mark that stands right behind its words, if one does.
     */
    List<Missing> behind(Passage passage) {
        if (gaps.isEmpty()) {
            return List.of();
        }
        Paragraph paragraph = document.paragraphs().get(passage.index());
        Span sentences = paragraph.sentences(passage.span());
        Place end = new Place(passage.index(), passage.span().end() + POINT);
        Place last = new Place(passage.index(), sentences.end());
        return gaps.stream()
                .filter(gap -> gap.mayStandBehind(end, last))
                .map(this::missing)
                .toList();
    }

    private Missing missing(Gap gap) {
        List<String> labels = new ArrayList<>();
        for (int number = gap.last() + 1; number < gap.next(); number++) {
            labels.add(Integer.toString(number));
        }
        return new Missing(
                labels,
                gap.last() == 0 ? "" : Integer.toString(gap.last()),
                Integer.toString(gap.next()),
                labels.stream().filter(unmarked::contains).toList());
    }

    /** A note's mark if it was lost, or was taken for another than the scan has. */
    Optional<NoteMarker> doubtful(NoteNumber note) {
        return Optional.ofNullable(markers.get(note)).filter(marker -> !marker.certain());
    }

    /** 0 for a sign or a letter. */
    private static int number(String label) {
        return label.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(label) : 0;
    }
}
