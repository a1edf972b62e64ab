package argmap.ingest;

import argmap.document.Heading;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.document.Paragraph.PageBreak;
import argmap.ingest.Lines.Role;
import argmap.ingest.NoteReading.Numeral;
import argmap.text.CleanText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins the lines of text to paragraphs and headings, over page breaks and stray line breaks. */
final class BodyAssembler {
    private final Lines lines;
    private final Pages pages;
    private final NoteReading reading;
    private final Supplier<Mender> menders;
    private final Function<Numeral, String> noteId;
    private final BodyJoins joins;
    private final HeadingFinder headingFinder;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    private @Nullable Mender current;
    private int startPage;
    private int lastPage;
    private int linesIn;
    private List<PageBreak> breaks = new ArrayList<>();
    private List<NoteMarker> markers = new ArrayList<>();

    BodyAssembler(
            Lines lines,
            Layout layout,
            Pages pages,
            NoteReading reading,
            Supplier<Mender> menders,
            Function<Numeral, String> noteId) {
        this.lines = lines;
        this.pages = pages;
        this.reading = reading;
        this.menders = menders;
        this.noteId = noteId;
        this.joins = new BodyJoins(lines, layout, reading);
        this.headingFinder = new HeadingFinder(lines, layout);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Heading> headings() {
        return headings;
    }

    void run() {
        int[] body = bodyLines();
        int before = -1;
        int page = -1;
        for (int n = 0; n < body.length; ) {
            int line = body[n];
            int[] following = Arrays.copyOfRange(body, n, Math.min(body.length, n + 5));
            boolean newPage = pages.pageOf(line) != page;
            page = pages.pageOf(line);
            double breaks = before < 0 ? 9 : joins.breaks(before, line, newPage, linesIn == 1);
            int heading = breaks > 0 ? headingFinder.lengthAt(line, before, false, following) : 0;
            if (heading > 0) {
                finish();
                heading(following, heading);
                n += heading;
                before = -1;
                continue;
            }
            if (breaks > 0) {
                finish();
            }
            text(line, pages.number(page));
            before = line;
            n++;
        }
        finish();
    }

    private int[] bodyLines() {
        int count = 0;
        int[] body = new int[lines.count()];
        for (int i = 0; i < lines.count(); i++) {
            if (lines.role(i) == Role.TEXT) {
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
        int page = pages.number(pages.pageOf(following[0]));
        CleanText text = mender.build();
        headings.add(new Heading(text, 1, paragraphs.size(), page, false));
    }

    private void text(int line, int page) {
        if (current == null) {
            current = menders.get();
            startPage = page;
            lastPage = page;
        }
        Mender mender = current;
        int at = lines.start(line);
        if (page != lastPage) {
            breaks.add(new PageBreak(mender.isEmpty() ? 0 : mender.here() + 1, page));
            lastPage = page;
        }
        for (Numeral mark : reading.marksIn(line)) {
            mender.add(at, mark.span().start());
            markers.add(
                    new NoteMarker(
                            noteId.apply(mark),
                            Integer.toString(mark.value()),
                            mender.here(),
                            mark.span(),
                            mark.certain()));
            at = mark.span().end();
        }
        mender.add(at, lines.end(line));
        linesIn++;
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
                            Paragraph.Kind.PLAIN,
                            text,
                            startPage,
                            breaks,
                            markers));
        }
        current = null;
        linesIn = 0;
        breaks = new ArrayList<>();
        markers = new ArrayList<>();
    }
}
