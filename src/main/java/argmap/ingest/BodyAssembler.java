package argmap.ingest;

import argmap.document.Heading;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.document.Paragraph.Kind;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.CleanText;
import argmap.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Joins the lines of text to paragraphs and headings, over page breaks and stray line breaks. */
final class BodyAssembler {
    private final Lines lines;
    private final Layout layout;
    private final Pages pages;
    private final NoteReading reading;
    private final Supplier<Mender> menders;
    private final BodyJoins joins;
    private final Setting measure;
    private final Map<Integer, Kind> kinds;
    private final HeadingFinder headingFinder;
    private final @Nullable RowReading rows;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Span> doubtful = new ArrayList<>();

    /** In nats: one reading is hardly likelier than the other. */
    private static final double CLOSE = 1.2;

    /** A heading may follow a line that by itself looks as if the paragraph went on. */
    private static final double MAYBE = -2;

    private @Nullable Mender current;
    private int startPage;
    private int lastPage;
    private int firstLine;
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
        this.joins = new BodyJoins(lines, layout, reading);
        this.headingFinder = new HeadingFinder(lines, layout);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Where a line might as well have been joined as not. */
    List<Span> doubtfulJoins() {
        return doubtful;
    }

    List<Heading> headings() {
        return headings;
    }

    void run() {
        int[] body = bodyLines();
        joins.learn(body, pages);
        int before = -1;
        int page = -1;
        for (int n = 0; n < body.length; ) {
            int line = body[n];
            int[] following = Arrays.copyOfRange(body, n, Math.min(body.length, n + 5));
            boolean newPage = pages.pageOf(line) != page;
            page = pages.pageOf(line);
            double breaks = before < 0 ? 9 : breaks(before, line, newPage);
            if (rows != null && lines.role(line) == Role.TITLE) {
                finish();
                int count = 1;
                while (n + count < body.length && rows.kind(body[n + count]) == RowKind.HEADING_GOES_ON) {
                    count++;
                }
                heading(Arrays.copyOfRange(body, n, n + count), count);
                before = -1;
                n += count;
                continue;
            }
            boolean attribution =
                    before >= 0
                            && current != null
                            && headingFinder.isAttribution(line, firstLine, before);
            if (attribution) {
                kind = Kind.BLOCK_QUOTATION;
                finish();
                kind = Kind.BLOCK_QUOTATION;
                line(line, pages.number(page));
                finish();
                before = -1;
                n++;
                continue;
            }
            int heading =
                    breaks > MAYBE && rows == null && !layout.isMarkdown() ? headingFinder.lengthAt(following) : 0;
            if (heading > 0) {
                finish();
                heading(following, heading);
                n += heading;
                before = -1;
                continue;
            }
            if (Math.abs(breaks) < CLOSE && before >= 0) {
                doubtful.add(new Span(lines.start(line), lines.start(line)));
            }
            if (breaks > 0) {
                finish();
            }
            if (current == null) {
                firstLine = line;
                kind = kinds.getOrDefault(line, Kind.PLAIN);
            }
            line(line, pages.number(page));
            before = line;
            n++;
        }
        finish();
    }

    /** A line's text, cut where a paragraph or a heading ends within it. */
    private void line(int line, int page) {
        int at = lines.start(line);
        if (!layout.wrapped() && !layout.isMarkdown()) {
            for (int next :
                    PrintedRows.paragraphStarts(
                            lines, line, layout.measure(), reading, joins.habit())) {
                opening(line, at, next, page);
                finish();
                at = next;
            }
        }
        opening(line, at, lines.end(line), page);
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

    private double breaks(int before, int line, boolean newPage) {
        if (layout.isMarkdown()) {
            return kinds.containsKey(line) ? 9 : -9;
        }
        if (rows != null) {
            return rows.kind(line) == RowKind.PARAGRAPH ? 9 : -9;
        }
        return joins.breaks(firstLine, before, line, newPage);
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

    private void heading(int[] following, int count) {
        Mender mender = menders.get();
        for (int i = 0; i < count; i++) {
            mender.add(lines.start(following[i]), lines.end(following[i]));
        }
        heading(mender, pages.number(pages.pageOf(following[0])), false);
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
            markers.add(new NoteMarker(mark.number(), mender.here(), mark.span(), mark.certain()));
            at = mark.span().end();
        }
        mender.add(at, end);
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
