package argmap.ingest;

import argmap.document.Heading;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.document.Paragraph.Kind;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.CleanText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins the lines of text to paragraphs and headings, over page breaks and stray line breaks. */
final class BodyAssembler {
    private final Lines lines;
    private final Layout layout;
    private final Pages pages;
    private final NoteReading reading;
    private final Supplier<Mender> menders;
    private final Setting measure;
    private final Map<Integer, Kind> kinds;
    private final @Nullable RowReading rows;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /** Marks that stand in a heading. */
    private final List<Numeral> inHeading = new ArrayList<>();

    private @Nullable Mender current;
    private int startPage;
    private int lastPage;
    private Kind kind = Kind.PLAIN;
    private List<NoteMarker> markers = new ArrayList<>();

    BodyAssembler(
            Lines lines,
            Layout layout,
            Pages pages,
            NoteReading reading,
            Supplier<Mender> menders,
            Map<Integer, Kind> kinds,
            @Nullable RowReading rows) {
        this.rows = rows;
        this.lines = lines;
        this.layout = layout;
        this.pages = pages;
        this.reading = reading;
        this.menders = menders;
        this.kinds = kinds;
        this.measure = new Setting(lines, layout);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Heading> headings() {
        return headings;
    }

    void run() {
        int[] body = bodyLines();
        for (int n = 0; n < body.length; n++) {
            int line = body[n];
            int page = pages.pageOf(line);
            if (lines.role(line) == Role.TITLE) {
                finish();
                int count = 1;
                while (n + count < body.length && goesOnHeading(body[n + count])) {
                    count++;
                }
                heading(Arrays.copyOfRange(body, n, n + count));
                n += count - 1;
                continue;
            }
            if (opens(line)) {
                finish();
            }
            if (current == null) {
                kind = kinds.getOrDefault(line, Kind.PLAIN);
            }
            opening(line, lines.start(line), lines.end(line), pages.number(page));
        }
        finish();
    }

    private boolean goesOnHeading(int line) {
        return rows != null && rows.kind(line) == RowKind.HEADING_GOES_ON;
    }

    /** True where a line begins a paragraph. */
    private boolean opens(int line) {
        return rows != null ? rows.kind(line) == RowKind.PARAGRAPH : kinds.containsKey(line);
    }

    private void opening(int line, int start, int end, int page) {
        int at = start;
        if (current == null && !layout.isMarkdown()) {
            boolean runOn = !layout.wrapped();
            int proper = runOn ? RunInHeading.lostLineEnd(lines.text(), start, end) : start;
            if (proper > start) {
                heading(menders.get().add(start, proper), page, false);
                at = proper;
            } else {
                int stop = RunInHeading.printed(lines.text(), start, end);
                if (stop > start) {
                    heading(menders.get().add(start, stop), page, true);
                }
            }
        }
        text(line, at, end, page);
    }

    private int[] bodyLines() {
        int count = 0;
        int[] body = new int[lines.count()];
        for (int i = 0; i < lines.count(); i++) {
            if (lines.role(i) == Role.TEXT || lines.role(i) == Role.TITLE) {
                body[count++] = i;
            }
        }
        return Arrays.copyOf(body, count);
    }

    /** A heading's words; a mark in it goes to the paragraph that it heads. */
    private void heading(int[] titles) {
        Mender mender = menders.get();
        for (int line : titles) {
            int at = lines.start(line);
            for (Numeral mark : reading.marksIn(line)) {
                mender.add(at, mark.span().start());
                inHeading.add(mark);
                at = mark.span().end();
            }
            mender.add(at, lines.end(line));
        }
        heading(mender, pages.number(pages.pageOf(titles[0])), false);
    }

    private void heading(Mender words, int page, boolean runIn) {
        headings.add(new Heading(words.build(), 1, paragraphs.size(), page, runIn));
    }

    private void text(int line, int start, int end, int page) {
        Mender mender = current;
        if (mender == null) {
            mender = menders.get();
            current = mender;
            startPage = page;
            lastPage = page;
            for (Numeral mark : inHeading) {
                markers.add(marker(mark, 0));
            }
            inHeading.clear();
        }
        if (page != lastPage) {
            mender.pageBreak(page);
            lastPage = page;
        }
        measure.add(line);
        int at = start;
        for (Numeral mark : reading.marksIn(line)) {
            if (mark.span().start() < start || mark.span().start() >= end) {
                continue;
            }
            mender.addBeforeMark(at, mark.span().start());
            markers.add(marker(mark, mender.here()));
            at = mark.span().end();
        }
        mender.add(at, end);
    }

    private static NoteMarker marker(Numeral mark, int offset) {
        return new NoteMarker(mark.number(), offset, mark.span(), mark.certain());
    }

    private void finish() {
        Mender mender = current;
        if (mender == null) {
            return;
        }
        CleanText text = mender.build();
        if (!text.isEmpty()) {
            paragraphs.add(
                    new Paragraph(
                            paragraphs.size(),
                            kind == Kind.PLAIN ? measure.kind(kind) : kind,
                            text,
                            startPage,
                            mender.pageBreaks(),
                            markers));
        }
        current = null;
        kind = Kind.PLAIN;
        measure.clear();
        markers = new ArrayList<>();
    }
}
