package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Paragraph;
import argmap.document.Works;
import argmap.graph.Anchoring;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.GroundedMap;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
        this(document, new QuotationFinder(document));
    }

    private Grounding(Document document, QuotationFinder finder) {
        this.document = document;
        this.finder = finder;
        this.named = new NamedNotes(document);
        this.ties = new NoteTies(document);
    }

    /** Gives the tied map; the diagnostics speak of the map file. */
    public static Diagnosed<GroundedMap> ground(ArgumentMap map, Document document, Works works) {
        return ground(map, document, works, new QuotationFinder(document));
    }

    /**
     * The same where a map is tied again and again to one text.
     *
     * @param finder of that text, which knows what it has found before
     */
    public static Diagnosed<GroundedMap> ground(
            ArgumentMap map, Document document, Works works, QuotationFinder finder) {
        Grounding grounding = new Grounding(document, finder);
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

    /**
     * The notes that a map names by hand. Where numbers begin anew, "1" is the note of the passage
     * that the claim quotes: the one marked in its paragraph, else the one on its pages, else the
     * one of the series that the marks around it belong to.
     */
    static final class NamedNotes {
        private final Document document;
        private final Map<NoteNumber, List<Document.MarkerPlace>> marks;

        NamedNotes(Document document) {
            this.document = document;
            this.marks = document.markersByNote();
        }

        /**
         * What a written number may mean: one note where it is clear, none where the text has no
         * such note, several where the passages do not decide.
         *
         * @param passages what is quoted beside it; empty where nothing is
         */
        List<Note> meant(String written, Annotations said, List<Passage> passages) {
            List<Note> called = document.notesCalled(written);
            if (called.size() < 2) {
                return called;
            }
            List<Note> here = called.stream().filter(note -> isMarkedIn(note, passages)).toList();
            if (here.isEmpty()) {
                Set<Integer> pages = pages(said, passages);
                here = called.stream().filter(note -> isOn(note, pages)).toList();
            }
            if (here.isEmpty()) {
                Set<NoteSeries> series = new TreeSet<>();
                passages.forEach(passage -> series.addAll(around(passage)));
                here = called.stream().filter(n -> series.contains(n.number().series())).toList();
            }
            return here.isEmpty() ? called : here;
        }

        private boolean isMarkedIn(Note note, List<Passage> passages) {
            return marks.getOrDefault(note.number(), List.of()).stream()
                    .anyMatch(
                            place ->
                                    passages.stream()
                                            .filter(p -> p.container() == Container.PARAGRAPH)
                                            .anyMatch(p -> p.index() == place.paragraph().index()));
        }

        private boolean isOn(Note note, Set<Integer> pages) {
            return pages.contains(note.page())
                    || marks.getOrDefault(note.number(), List.of()).stream()
                            .anyMatch(
                                    p -> pages.contains(p.paragraph().pageAt(p.marker().offset())));
        }

        private Set<Integer> pages(Annotations said, List<Passage> passages) {
            Set<Integer> pages = new TreeSet<>();
            for (Passage passage : passages) {
                pages.add(passage.page());
                if (passage.container() == Container.PARAGRAPH) {
                    Paragraph paragraph = document.paragraphs().get(passage.index());
                    pages.add(paragraph.pageAt(Math.max(0, passage.span().end() - 1)));
                }
            }
            if (passages.isEmpty()) {
                document.pages().stream()
                        .filter(page -> said.pages().contains(Integer.toString(page.number())))
                        .forEach(page -> pages.add(page.number()));
            }
            return document.pages().isEmpty() ? Set.of() : pages;
        }

        /** The series of the last mark before a passage and of the first one behind it. */
        private List<NoteSeries> around(Passage passage) {
            if (passage.container() == Container.NOTE) {
                return List.of(document.notes().get(passage.index()).number().series());
            }
            List<NoteMarker> before = new ArrayList<>();
            List<NoteMarker> behind = new ArrayList<>();
            Predicate<NoteMarker> passed = mark -> mark.offset() <= passage.span().start();
            for (Paragraph paragraph : document.paragraphs()) {
                for (NoteMarker mark : paragraph.markers()) {
                    int at = Integer.compare(paragraph.index(), passage.index());
                    (at < 0 || (at == 0 && passed.test(mark)) ? before : behind).add(mark);
                }
            }
            List<NoteSeries> series = new ArrayList<>();
            if (!before.isEmpty()) {
                series.add(before.get(before.size() - 1).number().series());
            }
            if (!behind.isEmpty()) {
                series.add(behind.get(0).number().series());
            }
            return series;
        }
    }

    /**
     * Which notes of a paragraph stand behind a passage: docs/decisions/0115.
     *
     * <p>A mark backs the words before it, back to the mark before. So of the sentence that holds
     * the passage the first mark at or behind the passage's end counts, and those within the
     * passage; a mark before the passage backs other words, and so does one behind a later clause.
     * Where the sentence has no mark, that of the next sentence counts, if it is the only one,
     * closes it, and the sentence says itself that it goes on with the same matter. All other notes
     * of the paragraph are reported as near by.
     */
    static final class NoteTies {
        /** Room for a full stop, brackets and a quotation mark between words and their mark. */
        private static final int CLOSING = 3;

        /**
         * What opens a sentence that only says the one before it again, more exactly, or by an
         * example. Measured by hand: docs/accuracy-audit.md. "This", "he" and "similarly" are not
         * among them: they go on to something new.
         */
        private static final Pattern GOES_ON =
                Pattern.compile(
                        "(?:Instead|Rather|Indeed|In fact|In other words|That is|Namely|For"
                                + " example|For instance|In particular|Specifically|More precisely|As"
                                + " (?:he|she|they|one|\\p{Lu}[\\p{L}'\u2019-]+)"
                                + " (?:put|puts|said|wrote|noted|explained|later"
                                + " (?:put|said|wrote|noted|recalled))|Vielmehr|Statt ?dessen|Das"
                                + " hei\u00dft|Mit anderen Worten|Zum Beispiel|Beispielsweise|In der"
                                + " Tat|Genauer|Insbesondere|N\u00e4mlich|En"
                                + " effet|C'est-\u00e0-dire|C\u2019est-\u00e0-dire|En d'autres"
                                + " termes|En d\u2019autres termes|Autrement dit|Par exemple|En"
                                + " particulier|Plut\u00f4t|Es decir|O sea|En otras palabras|Por"
                                + " ejemplo|En concreto|De hecho|En efecto|M\u00e1s bien|En"
                                + " particular)\\b.*",
                        Pattern.DOTALL);

        private final Document document;

        NoteTies(Document document) {
            this.document = document;
        }

        /**
         * @param named by hand for the claim
         */
        List<NoteSupport> of(Passage passage, Set<NoteNumber> named) {
            Map<NoteNumber, NoteTie> all = new LinkedHashMap<>();
            named.forEach(number -> all.put(number, NoteTie.NAMED));
            if (passage.container() == Container.NOTE) {
                all.putIfAbsent(document.notes().get(passage.index()).number(), NoteTie.IN_NOTE);
            } else {
                marked(document.paragraphs().get(passage.index()), passage.span(), all);
            }
            List<NoteSupport> ties = new ArrayList<>();
            for (NoteTie tie : NoteTie.values()) {
                all.forEach(
                        (number, of) -> {
                            if (of == tie) {
                                ties.add(new NoteSupport(number, tie));
                            }
                        });
            }
            return ties;
        }

        private static void marked(
                Paragraph paragraph, Span passage, Map<NoteNumber, NoteTie> all) {
            Span sentence = paragraph.sentences(passage);
            List<NoteMarker> behind = new ArrayList<>();
            for (NoteMarker mark : paragraph.markers()) {
                int at = mark.offset();
                boolean within = at > passage.start() && at < passage.end();
                boolean first =
                        at >= passage.end()
                                && at <= sentence.end() + 1
                                && (behind.isEmpty()
                                        || at - behind.get(behind.size() - 1).offset() <= CLOSING);
                if (first) {
                    behind.add(mark);
                }
                if (within || first) {
                    all.putIfAbsent(
                            mark.number(),
                            at + CLOSING >= sentence.end()
                                    ? NoteTie.CLOSES_SENTENCE
                                    : NoteTie.IN_SENTENCE);
                }
            }
            boolean marked = paragraph.markers().stream().anyMatch(mark -> isIn(mark, sentence));
            if (!marked) {
                next(paragraph, sentence, all);
            }
            paragraph.markers().forEach(m -> all.putIfAbsent(m.number(), NoteTie.IN_PARAGRAPH));
        }

        private static boolean isIn(NoteMarker mark, Span sentence) {
            return mark.offset() > sentence.start() && mark.offset() <= sentence.end() + 1;
        }

        private static void next(Paragraph paragraph, Span sentence, Map<NoteNumber, NoteTie> all) {
            String text = paragraph.text().text();
            int start = sentence.end();
            while (start < text.length() && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            if (start == text.length() || !GOES_ON.matcher(text.substring(start)).matches()) {
                return;
            }
            Span next = paragraph.sentences(new Span(start, start + 1));
            List<NoteMarker> marks =
                    paragraph.markers().stream().filter(mark -> isIn(mark, next)).toList();
            if (!marks.isEmpty() && marks.get(0).offset() + CLOSING >= next.end()) {
                marks.forEach(mark -> all.putIfAbsent(mark.number(), NoteTie.CLOSES_NEXT));
            }
        }
    }
}
