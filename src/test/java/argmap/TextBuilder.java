package argmap;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.NoteSeries;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Paragraph.PageBreak;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds a small rebuilt text by hand, its source with it. In a paragraph {@code {7}} is the mark
 * of note 7, which the source prints as "7", and {@code {p13}} the place where page 13 starts.
 */
public final class TextBuilder {
    private static final Pattern SIGN = Pattern.compile("\\{(p?)([^}]+)}");

    private final StringBuilder printed = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int page;
    private boolean byPage;

    /** From here on, numbers of notes begin anew on each page. */
    public TextBuilder numberedByPage() {
        byPage = true;
        return this;
    }

    private NoteNumber number(String label) {
        NoteNumber number = NoteNumber.of(label);
        return byPage ? new NoteNumber(NoteSeries.page(page), number.ordinal(), label) : number;
    }

    public TextBuilder page(int number, String header) {
        page = number;
        int start = printed.length();
        printed.append(number).append(' ').append(header).append('\n');
        pages.add(new Page(number, String.valueOf(number), header, new Span(start, start)));
        return this;
    }

    public TextBuilder heading(int level, String text) {
        headings.add(new Heading(print(text), level, paragraphs.size(), page, false));
        return this;
    }

    /** A heading that the next paragraph begins with. */
    public TextBuilder runIn(int level, String text) {
        int at = printed.length();
        CleanText words = new CleanText(text, List.of(new CleanText.Run(0, at, text.length())));
        headings.add(new Heading(words, level, paragraphs.size(), page, true));
        return this;
    }

    public TextBuilder paragraph(String marked) {
        return paragraph(Paragraph.Kind.PLAIN, marked);
    }

    public TextBuilder paragraph(Paragraph.Kind kind, String marked) {
        StringBuilder text = new StringBuilder();
        List<CleanText.Run> runs = new ArrayList<>();
        List<NoteMarker> markers = new ArrayList<>();
        List<PageBreak> breaks = new ArrayList<>();
        int first = page;
        int from = 0;
        Matcher sign = SIGN.matcher(marked);
        while (sign.find()) {
            copy(marked.substring(from, sign.start()), text, runs);
            from = sign.end();
            String label = sign.group(2);
            if (sign.group(1).isEmpty()) {
                int at = printed.length();
                printed.append(label);
                Span span = new Span(at, printed.length());
                markers.add(new NoteMarker(number(label), text.length(), span, true));
            } else {
                page(Integer.parseInt(label), "Head of " + label);
                breaks.add(new PageBreak(text.length(), page));
            }
        }
        copy(marked.substring(from), text, runs);
        printed.append('\n');
        paragraphs.add(
                new Paragraph(
                        paragraphs.size(),
                        kind,
                        new CleanText(text.toString(), runs),
                        first,
                        breaks,
                        markers));
        return this;
    }

    public TextBuilder note(String label, String text) {
        int at = printed.length();
        printed.append(label).append(' ');
        Span number = new Span(at, at + label.length());
        notes.add(new Note(number(label), print(text), page, page, number, true));
        return this;
    }

    public Document build(String name) {
        return new Document(
                new Source(name, printed.toString()),
                pages,
                paragraphs,
                headings,
                notes,
                List.of(),
                List.of());
    }

    private CleanText print(String text) {
        int at = printed.length();
        printed.append(text).append('\n');
        return new CleanText(text, List.of(new CleanText.Run(0, at, text.length())));
    }

    private void copy(String words, StringBuilder text, List<CleanText.Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new CleanText.Run(text.length(), printed.length(), words.length()));
            text.append(words);
            printed.append(words);
        }
    }
}
