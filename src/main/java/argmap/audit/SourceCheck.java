package argmap.audit;

import argmap.audit.ComparedQuotation.Outcome;
import argmap.document.Citation;
import argmap.document.Citation.Meaning;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteQuotation;
import argmap.document.Paragraph;
import argmap.document.Pinpoint;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Anchoring;
import argmap.graph.Anchoring.Place;
import argmap.graph.Anchoring.Status;
import argmap.graph.Annotations;
import argmap.graph.GroundedMap;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.graph.Quotation;
import argmap.graph.TextSelector;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.text.CleanText;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares what a text quotes with the texts of the works that it quotes from.
 *
 * <p>A quotation that its work's text does not have counts as not found only where every work that
 * its note cites is at hand: otherwise it may well come from one that is not.
 */
final class SourceCheck {
    /** Words left out, and words put in, by the one who quotes. */
    private static final Pattern CUT =
            Pattern.compile(
                    "\\s*(?:\\[?(?:\u2026|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)\\]?|\\[[^\\]]{2,}\\])\\s*");

    /** A capital that was changed: "[T]he". */
    private static final Pattern CHANGED_CAPITAL = Pattern.compile("\\[(\\p{L})\\]");

    /** Parts of fewer words between two cuts stand in too many places to be compared. */
    private static final int MIN_WORDS = 3;

    private record Searched(SourceText source, QuotationFinder finder) {}

    private final GroundedMap grounded;
    private final Map<String, List<Searched>> byWork = new LinkedHashMap<>();
    private final Map<QuotedWords, ComparedQuotation> compared = new LinkedHashMap<>();

    SourceCheck(GroundedMap grounded, List<SourceText> sources) {
        this.grounded = grounded;
        for (SourceText source : sources) {
            byWork.computeIfAbsent(source.workId(), id -> new ArrayList<>())
                    .add(new Searched(source, new QuotationFinder(source.text())));
        }
        if (!byWork.isEmpty()) {
            for (QuotedWords quoted : QuotedWords.of(grounded.document(), grounded.works())) {
                compare(quoted).ifPresent(found -> compared.put(quoted, found));
            }
        }
    }

    /** All quotations that could be compared, in the text's order. */
    List<ComparedQuotation> all() {
        return List.copyOf(compared.values());
    }

    /** What a claim's passages quote in their sentences, where it is not as in its source. */
    List<Finding> of(ClaimAudit claim, Annotations annotations) {
        List<Finding> found = new ArrayList<>();
        for (Quotation quotation : annotations.quotations()) {
            if (claim.evidence().stream().noneMatch(e -> e.quotation().equals(quotation))) {
                onlyInWork(claim, quotation.text()).ifPresent(found::add);
            }
        }
        compared.forEach(
                (quoted, result) -> {
                    boolean bears =
                            claim.evidence().stream().anyMatch(e -> bears(e.passage(), quoted));
                    if (bears) {
                        result.message()
                                .map(m -> new Finding(claim.node(), m))
                                .ifPresent(found::add);
                    }
                });
        return found;
    }

    /** Words of the map that stand in no passage of the text, but in a work. */
    private Optional<Finding> onlyInWork(ClaimAudit claim, String words) {
        for (List<Searched> texts : byWork.values()) {
            for (Searched searched : texts) {
                Anchoring found = searched.finder().find(TextSelector.of(words));
                if (found.status() == Status.EXACT || found.status() == Status.AS_PRINTED) {
                    return Optional.of(
                            new Finding(
                                    claim.node(),
                                    Code.ONLY_IN_WORK.of(
                                            Detail.words(words),
                                            Detail.work(name(searched.source().workId())),
                                            PassagePlaces.found(
                                                    found.places(), searched.source().text()))));
                }
            }
        }
        return Optional.empty();
    }

    private String name(String work) {
        return grounded.works().work(work).map(Work::shortName).orElse(work);
    }

    private boolean bears(Passage passage, QuotedWords quoted) {
        if (quoted.container() != passage.container() || quoted.index() != passage.index()) {
            return false;
        }
        String text = PassagePlaces.container(passage, grounded.document());
        return Sentences.around(text, passage.span()).overlaps(quoted.inText());
    }

    private Optional<ComparedQuotation> compare(QuotedWords quoted) {
        List<ComparedQuotation> results = new ArrayList<>();
        boolean allAtHand = true;
        for (Citation citation : quoted.citations()) {
            List<Searched> texts = byWork.getOrDefault(citation.workId(), List.of());
            // A work that is only named for another view or for more to read is not quoted.
            boolean beside =
                    citation.meaning() == Meaning.OPPOSES
                            || citation.meaning() == Meaning.QUALIFIES
                            || citation.meaning() == Meaning.BACKGROUND;
            allAtHand &= !texts.isEmpty() || beside;
            for (Searched text : texts) {
                compare(quoted, citation, name(citation.workId()), text).ifPresent(results::add);
            }
        }
        boolean sure = allAtHand;
        return results.stream()
                .filter(result -> sure || result.outcome() != Outcome.NOT_FOUND)
                .min(Comparator.comparing(ComparedQuotation::outcome));
    }

    /** The worst of the quotation's parts between its cuts; none where all are too short. */
    private static Optional<ComparedQuotation> compare(
            QuotedWords quoted, Citation citation, String work, Searched searched) {
        String plain = CHANGED_CAPITAL.matcher(quoted.words()).replaceAll("$1");
        Optional<ComparedQuotation> worst = Optional.empty();
        for (String part : CUT.split(plain, -1)) {
            if (part.strip().split("\\s+", -1).length < MIN_WORDS) {
                continue;
            }
            ComparedQuotation result = part(part.strip(), quoted, citation, work, searched);
            if (worst.isEmpty() || result.outcome().compareTo(worst.get().outcome()) > 0) {
                worst = Optional.of(result);
            }
        }
        return worst;
    }

    private static ComparedQuotation part(
            String words, QuotedWords quoted, Citation citation, String work, Searched searched) {
        Anchoring found = searched.finder().find(TextSelector.of(words));
        Document text = searched.source().text();
        List<Place> places = found.places();
        List<Place> cited = places.stream().filter(p -> isCited(p, citation, text)).toList();
        boolean settled = found.status() == Status.AMBIGUOUS && cited.size() == 1;
        List<Place> meant = settled ? cited : places;
        List<WordDifference> differences =
                meant.size() == 1 ? WordDifference.between(words, meant.get(0).words()) : List.of();
        boolean paged = !text.pages().isEmpty() && !pages(citation).isEmpty();
        Outcome outcome;
        if (meant.isEmpty() || meant.size() > 1 && found.status() == Status.ALTERED) {
            outcome = Outcome.NOT_FOUND;
        } else if (meant.size() > 1) {
            outcome = Outcome.AMBIGUOUS;
        } else if (differences.stream().anyMatch(d -> !d.isReading())) {
            outcome = Outcome.ALTERED;
        } else if (paged && cited.isEmpty()) {
            outcome = Outcome.ELSEWHERE;
        } else {
            outcome = differences.isEmpty() ? Outcome.EXACT : Outcome.NEAR;
        }
        return new ComparedQuotation(
                outcome,
                words,
                quoted.inSource(),
                quoted.note().label(),
                work,
                searched.source().file(),
                outcome == Outcome.NOT_FOUND
                        ? new Detail.Places(List.of())
                        : PassagePlaces.found(meant, text),
                citation.pinpoint(),
                meant.size() == 1 ? meant.get(0).words() : "",
                differences);
    }

    /** Pages that the note cites; of one among several volumes none, since files hold one. */
    private static List<Pinpoint> pages(Citation citation) {
        boolean volumes = citation.places().stream().anyMatch(p -> !p.volume().isEmpty());
        return volumes
                ? List.of()
                : citation.places().stream().filter(p -> p.firstPage() >= 0).toList();
    }

    /** Whether words stand, at least in part, on a page that the note cites. */
    private static boolean isCited(Place place, Citation citation, Document text) {
        Passage passage = place.passage();
        int first = passage.page();
        Span span = passage.span();
        int last =
                passage.container() == Container.PARAGRAPH
                        ? text.paragraphs().get(passage.index()).pageAt(span.end())
                        : text.notes().get(passage.index()).lastPage();
        return pages(citation).stream().anyMatch(p -> p.contains(first) || p.contains(last));
    }

    /**
     * Words that a text gives in quotation marks, or sets off, with the citations that say where
     * from.
     *
     * @param index of the paragraph or note
     * @param inText without the quotation marks
     * @param citations what the note behind the words cites; in a note, the one citation beside
     *     them
     */
    record QuotedWords(
            Container container,
            int index,
            Span inText,
            Span inSource,
            String words,
            Note note,
            List<Citation> citations) {
        /** Shorter ones are words held at arm's length more often than quotations. */
        private static final int MIN_WORDS = 4;

        /** Quotation marks of print and typewriter; none runs over another opening mark. */
        private static final Pattern MARKED =
                Pattern.compile(
                        "[\u201c\u201e]([^\u201c\u201e\u201d]{8,3000}+)[\u201d\u201c]"
                                + "|\u00ab([^\u00ab\u00bb]{8,3000}+)\u00bb"
                                + "|(?<![\\p{L}\\p{N}])\"(?!\\s)([^\"]{8,3000}+)\""
                                + "|(?<![\\p{L}\\p{N}])\u2018([^\u2018\u2019]{8,3000}+"
                                + "(?:\u2019\\p{L}[^\u2018\u2019]{0,3000}+){0,20}+)\u2019(?!\\p{L})");

        QuotedWords {
            citations = List.copyOf(citations);
        }

        /** All of a text that have a citation, in the text's order, then in the notes'. */
        static List<QuotedWords> of(Document document, Works works) {
            Map<NoteNumber, List<Citation>> ofNote = works.byNote();
            Map<NoteNumber, Note> notes = document.notesByNumber();
            List<QuotedWords> all = new ArrayList<>();
            for (Paragraph paragraph : document.paragraphs()) {
                for (Span span : spans(paragraph)) {
                    mark(paragraph, span)
                            .map(marker -> notes.get(marker.number()))
                            .ifPresent(
                                    note ->
                                            add(
                                                    all,
                                                    Container.PARAGRAPH,
                                                    paragraph.index(),
                                                    paragraph.text(),
                                                    span,
                                                    note,
                                                    ofNote.getOrDefault(note.number(), List.of())));
                }
            }
            for (int i = 0; i < document.notes().size(); i++) {
                Note note = document.notes().get(i);
                List<Citation> cited = ofNote.getOrDefault(note.number(), List.of());
                for (NoteQuotation quotation : works.quotations()) {
                    if (quotation.note().equals(note.number())) {
                        List<Citation> beside =
                                cited.stream()
                                        .filter(c -> c.id().equals(quotation.citationId()))
                                        .toList();
                        Span span = bare(note.text().text(), quotation.inNote());
                        add(all, Container.NOTE, i, note.text(), span, note, beside);
                    }
                }
            }
            return all;
        }

        private static void add(
                List<QuotedWords> all,
                Container container,
                int index,
                CleanText text,
                Span span,
                Note note,
                List<Citation> citations) {
            String words = text.text().substring(span.start(), span.end());
            if (!citations.isEmpty() && words.strip().split("\\s+", -1).length >= MIN_WORDS) {
                all.add(
                        new QuotedWords(
                                container,
                                index,
                                span,
                                text.inSource(span),
                                words,
                                note,
                                citations));
            }
        }

        private static List<Span> spans(Paragraph paragraph) {
            String text = paragraph.text().text();
            if (paragraph.kind() == Paragraph.Kind.BLOCK_QUOTATION) {
                return List.of(bare(text, new Span(0, text.length())));
            }
            List<Span> found = new ArrayList<>();
            Matcher matcher = MARKED.matcher(text);
            while (matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        found.add(new Span(matcher.start(group), matcher.end(group)));
                    }
                }
            }
            return found;
        }

        /**
         * The first mark behind the words, in the same sentence: a mark further on speaks of other
         * sentences. A mark stands right behind the words or at the sentence's end.
         */
        private static Optional<NoteMarker> mark(Paragraph paragraph, Span words) {
            int end = Sentences.around(paragraph.text().text(), words).end();
            return paragraph.markers().stream()
                    .filter(
                            m ->
                                    m.offset() >= words.end()
                                            && m.offset() <= Math.max(end, words.end() + 2))
                    .findFirst();
        }

        /** Without quotation marks around it. */
        private static Span bare(String text, Span span) {
            int start = span.start();
            int end = span.end();
            while (start < end && isMark(text.charAt(start))) {
                start++;
            }
            while (end > start && isMark(text.charAt(end - 1))) {
                end--;
            }
            return new Span(start, end);
        }

        private static boolean isMark(char c) {
            return "\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb ".indexOf(c) >= 0;
        }
    }
}
