package argmap.audit;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteQuotation;
import argmap.document.Paragraph;
import argmap.document.Works;
import argmap.graph.Passage.Container;
import argmap.text.CleanText;
import argmap.text.Sentences;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a text gives in quotation marks, or sets off, with the citations that say where from.
 *
 * @param index of the paragraph or note
 * @param inText without the quotation marks
 * @param citations what the note behind the words cites; in a note, the one citation beside them
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
                            container, index, span, text.inSource(span), words, note, citations));
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
