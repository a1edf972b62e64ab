package argmap.audit;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Works;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which words, names and numbers notes share with the stretches of text that they stand behind: a
 * stretch runs from the mark before it, or the paragraph's start, to the note's own mark.
 *
 * <p>A word weighs the more the rarer it is among stretches and notes: {@code ln(n / n(word))},
 * Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28(1),
 * 1972.
 */
final class NoteFit {
    private static final Pattern TERM = Pattern.compile("[\\p{L}]{4,}|\\d{2,4}");

    /** Weight of the shared words that ties a note to a stretch: two words of a few places each. */
    private static final double TIED = 6;

    /** Words of its own in a note that has something to say beside where it is from. */
    private static final int MIN_WORDS = 6;

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201d]*[\"\u201d]");

    private final Map<NoteNumber, Set<String>> stretches = new LinkedHashMap<>();
    private final Map<NoteNumber, Set<String>> paragraphs = new HashMap<>();
    private final Map<NoteNumber, Set<String>> notes = new HashMap<>();
    private final Map<String, List<NoteNumber>> byTerm = new HashMap<>();
    private final Set<NoteNumber> speaking = new HashSet<>();
    private final Map<String, Integer> spread = new HashMap<>();

    NoteFit(Document document, Works works) {
        for (Paragraph paragraph : document.paragraphs()) {
            String text = paragraph.text().text();
            int from = 0;
            for (NoteMarker marker : paragraph.markers()) {
                int to = Math.min(text.length(), Math.max(from, marker.offset()));
                Span whole = Sentences.around(text, new Span(Math.max(from, to - 1), to));
                Set<String> terms = terms(text.substring(Math.min(from, whole.start()), to));
                if (stretches.putIfAbsent(marker.number(), terms) == null) {
                    paragraphs.put(marker.number(), terms(text));
                    terms.forEach(
                            term ->
                                    byTerm.computeIfAbsent(term, t -> new ArrayList<>())
                                            .add(marker.number()));
                }
                from = to;
            }
        }
        Map<NoteNumber, List<Citation>> cited = works.byNote();
        for (Note note : document.notes()) {
            if (ownWords(note, cited.getOrDefault(note.number(), List.of())) >= MIN_WORDS) {
                speaking.add(note.number());
            }
            notes.putIfAbsent(note.number(), terms(note.text().text()));
        }
        stretches.values().forEach(terms -> terms.forEach(t -> spread.merge(t, 1, Integer::sum)));
        notes.values().forEach(terms -> terms.forEach(t -> spread.merge(t, 1, Integer::sum)));
    }

    /** Words that are neither names, nor part of a citation, nor quoted. */
    private static int ownWords(Note note, List<Citation> citations) {
        String text = note.text().text();
        BitSet others = new BitSet();
        QUOTED.matcher(text).results().forEach(q -> others.set(q.start(), q.end()));
        return (int)
                TERM.matcher(text)
                        .results()
                        .filter(word -> Character.isLowerCase(word.group().codePointAt(0)))
                        .filter(word -> !others.get(word.start()))
                        .filter(
                                word -> {
                                    int at = note.text().sourceOffset(word.start());
                                    return citations.stream()
                                            .noneMatch(
                                                    c ->
                                                            c.span().start() <= at
                                                                    && at < c.span().end());
                                })
                        .count();
    }

    /** Long words without their endings, and numbers. */
    static Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            terms.add(stem(matcher.group().toLowerCase(Locale.ROOT)));
        }
        return terms;
    }

    /** Enough that "elections" and "elected", "millers" and "miller" are one word. */
    private static String stem(String word) {
        String stem =
                word.replaceFirst("(?:ations?|ionary|ions?|ities|ity|ings?|ed|es|s|ly|al)$", "");
        return stem.length() >= 4 ? stem : word;
    }

    /**
     * A note that says something of its own, and shares no word with its paragraph or the claim. A
     * reference seldom shares one, and says nothing by that.
     */
    boolean touchesNothing(NoteNumber number, String claim) {
        Set<String> note = notes.getOrDefault(number, Set.of());
        Set<String> around = new LinkedHashSet<>(paragraphs.getOrDefault(number, Set.of()));
        around.addAll(terms(claim));
        return speaking.contains(number)
                && paragraphs.containsKey(number)
                && note.stream().noneMatch(around::contains);
    }

    /**
     * Another note's stretch.
     *
     * @param note the other note
     * @param shared the words in common, the rarest first
     */
    record Elsewhere(NoteNumber note, List<String> shared) {}

    /**
     * Another stretch that a note fits while it shares nothing with its own, where that one's note
     * does the same the other way round: single notes often fit another stretch better, since they
     * say what the text does not.
     */
    Optional<Elsewhere> elsewhere(NoteNumber number) {
        return best(number)
                .filter(
                        other ->
                                best(other.note())
                                        .map(Elsewhere::note)
                                        .filter(number::equals)
                                        .isPresent());
    }

    private Optional<Elsewhere> best(NoteNumber number) {
        Set<String> note = notes.getOrDefault(number, Set.of());
        if (!stretches.containsKey(number)
                || weight(note, stretches.getOrDefault(number, Set.of())) > 0) {
            return Optional.empty();
        }
        Map<NoteNumber, Double> weights = new LinkedHashMap<>();
        for (String term : note) {
            for (NoteNumber other : byTerm.getOrDefault(term, List.of())) {
                weights.merge(other, weight(term), Double::sum);
            }
        }
        @Nullable NoteNumber best = null;
        double most = TIED;
        for (Map.Entry<NoteNumber, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Set<String> other = stretches.getOrDefault(best, Set.of());
        List<String> shared =
                note.stream()
                        .filter(other::contains)
                        .sorted((a, b) -> Double.compare(weight(b), weight(a)))
                        .limit(4)
                        .toList();
        return Optional.of(new Elsewhere(best, shared));
    }

    private double weight(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).mapToDouble(this::weight).sum();
    }

    private double weight(String term) {
        double all = stretches.size() + (double) notes.size();
        return Math.log(all / spread.getOrDefault(term, 1));
    }
}
