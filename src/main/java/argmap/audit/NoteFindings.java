package argmap.audit;

import argmap.audit.Findings.SectionSummary;
import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Works;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.message.Code;
import argmap.message.Detail;
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

/** Whether the notes behind a claim's passages have anything to do with them, and stand there. */
final class NoteFindings {
    private final Document document;
    private final NoteFit fit;
    private final MarkOrder marks;

    NoteFindings(Document document, Works works) {
        this.document = document;
        this.fit = new NoteFit(document, works);
        this.marks = new MarkOrder(document);
    }

    /**
     * @param noNote whether it is reported already that nothing of the claim has a note
     */
    List<Finding> of(ClaimAudit claim, boolean noNote) {
        Map<NoteNumber, Note> notes = new LinkedHashMap<>();
        claim.notes().forEach(note -> notes.put(note.number(), note));
        List<Finding> found = new ArrayList<>();
        List<Evidence> bare = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            if (evidence.passage().container() == Container.PARAGRAPH) {
                passedOver(claim, evidence, found);
                if (evidence.counted().isEmpty()) {
                    SectionSummary.of(document, evidence.passage())
                            .ifPresentOrElse(
                                    summary ->
                                            found.add(
                                                    new Finding(
                                                            claim.node(),
                                                            (summary.sumsUp()
                                                                            ? Code.SUMS_UP_SECTION
                                                                            : Code
                                                                                    .ANNOUNCES_SECTION)
                                                                    .of(
                                                                            Detail.words(
                                                                                    summary
                                                                                            .title()),
                                                                            PassagePlaces.of(
                                                                                    List.of(
                                                                                            evidence),
                                                                                    document)))),
                                    () -> bare.add(evidence));
                }
            }
        }
        if (!bare.isEmpty() && !noNote) {
            List<String> also =
                    bare.stream()
                            .flatMap(evidence -> evidence.notes().stream())
                            .map(support -> support.note().label())
                            .distinct()
                            .toList();
            found.add(
                    new Finding(
                            claim.node(),
                            Code.NOTE_NOT_BEHIND_IT.of(
                                    new Detail.Notes(also), PassagePlaces.of(bare, document))));
        }
        claim.evidence().stream()
                .flatMap(evidence -> evidence.counted().stream())
                .map(NoteSupport::note)
                .distinct()
                .map(notes::get)
                .flatMap(note -> Optional.ofNullable(note).stream())
                .forEach(note -> with(claim, note, found));
        return found.stream().distinct().toList();
    }

    private void passedOver(ClaimAudit claim, Evidence evidence, List<Finding> found) {
        Detail place = PassagePlaces.of(List.of(evidence), document);
        marks.behind(evidence.passage())
                .forEach(
                        gap ->
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.MARK_MISSING.of(
                                                        new Detail.Texts(gap.labels()),
                                                        Detail.text(gap.before()),
                                                        Detail.text(gap.behind()),
                                                        new Detail.Notes(gap.unmarked()),
                                                        place))));
    }

    private void with(ClaimAudit claim, Note note, List<Finding> found) {
        marks.doubtful(note.number())
                .map(marker -> document.source().text(marker.span()).strip())
                .ifPresent(
                        read ->
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.MARK_DOUBTFUL.of(
                                                        Detail.note(note.label()),
                                                        Detail.words(read)))));
        fit.elsewhere(note.number())
                .ifPresentOrElse(
                        other ->
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.NOTE_FITS_ELSEWHERE.of(
                                                        Detail.note(note.label()),
                                                        Detail.note(other.note().label()),
                                                        new Detail.Words(
                                                                List.copyOf(other.shared()))))),
                        () -> {
                            if (fit.touchesNothing(note.number(), claim.wording())) {
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.NOTE_TOUCHES_NOTHING.of(
                                                        Detail.note(note.label()))));
                            }
                        });
    }

    /**
     * Which words, names and numbers notes share with the stretches of text that they stand behind:
     * a stretch runs from the mark before it, or the paragraph's start, to the note's own mark.
     *
     * <p>A word weighs the more the rarer it is among stretches and notes: {@code ln(n / n(word))},
     * Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation
     * 28(1), 1972.
     */
    static final class NoteFit {
        private static final Pattern TERM = Pattern.compile("[\\p{L}]{4,}|\\d{2,4}");

        /**
         * Weight of the shared words that ties a note to a stretch: two words of a few places each.
         */
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
            stretches
                    .values()
                    .forEach(terms -> terms.forEach(t -> spread.merge(t, 1, Integer::sum)));
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
                    word.replaceFirst(
                            "(?:ations?|ionary|ions?|ities|ity|ings?|ed|es|s|ly|al)$", "");
            return stem.length() >= 4 ? stem : word;
        }

        /**
         * A note that says something of its own, and shares no word with its paragraph or the
         * claim. A reference seldom shares one, and says nothing by that.
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
         * Another stretch that a note fits while it shares nothing with its own, where that one's
         * note does the same the other way round: single notes often fit another stretch better,
         * since they say what the text does not.
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

    /**
     * The order of the numbered marks in the text: which numbers it passes over, and between which
     * two marks these would stand. Numbers that start anew (on each page or in each chapter) start
     * at 1.
     */
    static final class MarkOrder {
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
}
