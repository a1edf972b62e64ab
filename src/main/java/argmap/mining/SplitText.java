package argmap.mining;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into sentences.
 *
 * @param byParagraph the sentences of each paragraph
 * @param sections for each paragraph the index of the heading it stands under, -1 before the first
 */
record SplitText(
        Document document,
        List<Sentence> sentences,
        List<List<Sentence>> byParagraph,
        List<Integer> sections) {
    SplitText {
        sentences = List.copyOf(sentences);
        byParagraph = List.copyOf(byParagraph);
        sections = List.copyOf(sections);
    }

    static SplitText of(Document document) {
        List<Integer> sections = sections(document);
        List<Sentence> all = new ArrayList<>();
        List<List<Sentence>> byParagraph = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            List<Sentence> here = cut(paragraph, sections.get(paragraph.index()), all.size());
            all.addAll(here);
            byParagraph.add(List.copyOf(here));
        }
        return new SplitText(document, all, byParagraph, sections);
    }

    private static List<Sentence> cut(Paragraph paragraph, int section, int firstIndex) {
        String text = paragraph.text().text();
        List<Span> spans = SentenceSplitter.in(text);
        List<Sentence> sentences = new ArrayList<>();
        int marker = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = withoutLabel(text, spans.get(i));
            int until = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
            List<NoteNumber> notes = new ArrayList<>();
            while (marker < paragraph.markers().size()) {
                NoteMarker next = paragraph.markers().get(marker);
                if (next.offset() > until && i + 1 < spans.size()) {
                    break;
                }
                notes.add(next.number());
                marker++;
            }
            String words = text.substring(span.start(), span.end());
            sentences.add(
                    new Sentence(
                            firstIndex + i,
                            paragraph.index(),
                            i,
                            spans.size(),
                            span,
                            words,
                            section,
                            paragraph.kind() == Paragraph.Kind.BLOCK_QUOTATION,
                            WordStems.of(words),
                            notes));
        }
        return sentences;
    }

    /** A list's number or sign, "(a)", "iv)", "3.", "§ 12", which is no part of what is said. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:[•·*▪‣–—-]+ +|§+ ?\\d+[a-z]?[.)]? +|\\(?(?:\\d{1,3}|[ivxl]{1,5}|[a-z])\\)"
                            + " +|\\d{1,3}\\. +)(?=\\p{L}{2}|[“\"‘])");

    private static Span withoutLabel(String text, Span span) {
        int until = Math.min(span.end(), span.start() + 20);
        Matcher label = LABEL.matcher(text.substring(span.start(), until));
        return label.find() && label.end() < span.length()
                ? new Span(span.start() + label.end(), span.end())
                : span;
    }

    private static List<Integer> sections(Document document) {
        List<Integer> sections = new ArrayList<>();
        int next = 0;
        List<Heading> headings = document.headings();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            while (next < headings.size() && headings.get(next).beforeParagraph() <= i) {
                next++;
            }
            sections.add(next - 1);
        }
        return sections;
    }

    /** The words of a section's heading; none before the first heading. */
    Set<String> headingWords(int section) {
        return section < 0
                ? Set.of()
                : Set.copyOf(WordStems.of(document.headings().get(section).text().text()));
    }
}
