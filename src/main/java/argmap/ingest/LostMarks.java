package argmap.ingest;

import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives a note whose mark the scan lost a place in the text.
 *
 * <p>The marks before and after it bound the place to a few sentences of its page; of these the one
 * is taken that shares names with the note, that closes a quotation, or that ends the paragraph.
 * The mark is never certain, and has no characters in the source. A note whose neighbours have no
 * marks either gets none: its text may not be there at all.
 */
final class LostMarks {
    /** More sentences than this leave the place open. */
    private static final int MOST_PLACES = 12;

    /** Evidence that a place must have, and be ahead by; each shared name counts one. */
    private static final double CLEAR = 1.8;

    private static final double AHEAD = 0.8;

    /** A place in the text: behind a sentence. */
    private record Place(int paragraph, int offset) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::paragraph)
                    .thenComparingInt(Place::offset)
                    .compare(this, other);
        }
    }

    private final List<Paragraph> paragraphs;
    private final Map<NoteNumber, Place> places = new HashMap<>();

    private LostMarks(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        for (Paragraph paragraph : paragraphs) {
            for (NoteMarker marker : paragraph.markers()) {
                places.putIfAbsent(marker.number(), new Place(paragraph.index(), marker.offset()));
            }
        }
    }

    static List<Paragraph> place(List<Paragraph> paragraphs, List<Note> notes) {
        LostMarks lost = new LostMarks(paragraphs);
        Map<Integer, List<NoteMarker>> found = new HashMap<>();
        for (int i = 1; i + 1 < notes.size(); i++) {
            Place before = lost.places.get(notes.get(i - 1).number());
            Place after = lost.places.get(notes.get(i + 1).number());
            Note note = notes.get(i);
            if (lost.places.containsKey(note.number()) || before == null || after == null) {
                continue;
            }
            Place place = lost.best(note, before, after);
            if (place != null) {
                lost.places.put(note.number(), place);
                found.computeIfAbsent(place.paragraph(), p -> new ArrayList<>())
                        .add(lost.marker(note, place));
            }
        }
        return found.isEmpty() ? paragraphs : lost.with(found);
    }

    private NoteMarker marker(Note note, Place place) {
        Paragraph paragraph = paragraphs.get(place.paragraph());
        Span last = paragraph.text().inSource(new Span(place.offset() - 1, place.offset()));
        Span at = new Span(last.end(), last.end());
        return new NoteMarker(note.number(), place.offset(), at, false);
    }

    private @org.jspecify.annotations.Nullable Place best(Note note, Place before, Place after) {
        if (before.compareTo(after) >= 0) {
            return null;
        }
        Set<String> names = names(note.text().text());
        Place best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (int p = before.paragraph(); p <= after.paragraph(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            String text = paragraph.text().text();
            int from = p == before.paragraph() ? before.offset() + 1 : 1;
            int to = p == after.paragraph() ? after.offset() - 1 : text.length();
            int start = Math.max(0, from - 1);
            for (int at = from; at <= to; at++) {
                if (!isEnd(text, at) || paragraph.pageAt(at - 1) != note.page()) {
                    continue;
                }
                if (++count > MOST_PLACES) {
                    return null;
                }
                double score = score(text, start, at, names);
                second = Math.max(second, Math.min(score, most));
                if (score > most) {
                    most = score;
                    best = new Place(p, at);
                }
                start = at;
            }
        }
        boolean clear = count == 1 || (most >= CLEAR && most - second >= AHEAD);
        return clear ? best : null;
    }

    private static double score(String text, int start, int end, Set<String> names) {
        double score = end == text.length() ? 1 : 0;
        score += Letters.isClosingQuote(text.charAt(end - 1)) ? 0.8 : 0;
        for (String name : names(text.substring(start, end))) {
            score += names.contains(name) ? 1 : 0;
        }
        return score;
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (stop - at > 3 && Character.isUpperCase(text.charAt(at))) {
                names.add(text.substring(at, stop).toLowerCase(Locale.ROOT));
            }
            at = Math.max(stop, at + 1);
        }
        return names;
    }

    /** Behind the last character of a sentence, quotation marks included. */
    private static boolean isEnd(String text, int at) {
        boolean follows = at == text.length() || text.charAt(at) == ' ';
        if (!follows || !Letters.endsSentence(text, Math.max(0, at - 4), at)) {
            return false;
        }
        char before = at > 1 ? text.charAt(at - 2) : ' ';
        boolean initial = Character.isUpperCase(before) && text.charAt(at - 1) == '.';
        return !initial
                && (at == text.length() || Letters.startsUpper(text, at + 1, text.length()));
    }

    private List<Paragraph> with(Map<Integer, List<NoteMarker>> found) {
        List<Paragraph> all = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            List<NoteMarker> markers = new ArrayList<>(p.markers());
            markers.addAll(found.getOrDefault(p.index(), List.of()));
            markers.sort(Comparator.comparingInt(NoteMarker::offset));
            all.add(
                    markers.size() == p.markers().size()
                            ? p
                            : new Paragraph(
                                    p.index(), p.kind(), p.text(), p.page(), p.breaks(), markers));
        }
        return all;
    }
}
