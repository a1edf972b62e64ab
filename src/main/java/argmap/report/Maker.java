package argmap.report;

import argmap.report.Entry.NoteLink;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pieces that the parts and editions of a handout have in common. */
final class Maker {
    private final HandoutSource source;
    private final HandoutOptions options;
    private final Phrases phrases;
    private final Listing listing;
    private final WorkNames workNames;

    Maker(HandoutSource source, HandoutOptions options) {
        this.source = source;
        this.options = options;
        this.phrases = Phrases.of(options.language(), options.level());
        this.listing = Listing.of(source.grounded(), source.audit(), phrases, Standings.NONE);
        this.workNames = new WorkNames(source.grounded().document());
    }

    HandoutSource source() {
        return source;
    }

    HandoutOptions options() {
        return options;
    }

    Phrases phrases() {
        return phrases;
    }

    Listing listing() {
        return listing;
    }

    WorkNames workNames() {
        return workNames;
    }

    String title() {
        return options.course().title().isEmpty()
                ? listing.title()
                : Words.clean(options.course().title());
    }

    /** What is not empty, with a sign between. */
    static String joined(String between, String... pieces) {
        return String.join(
                between, List.of(pieces).stream().filter(piece -> !piece.isEmpty()).toList());
    }

    /** Title, byline and what the course says. */
    List<Block> head(String edition) {
        List<Block> all = new ArrayList<>();
        all.add(new Heading(1, title(), "handout"));
        String sub = joined(" \u00b7 ", listing.subTitle(), edition);
        if (!sub.isEmpty()) {
            all.add(Paragraph.of(Style.SUBTITLE, Run.plain(sub)));
        }
        List<Run> by = new ArrayList<>();
        add(by, Run.plain(listing.author()), listing.author());
        add(by, Run.italic(listing.work()), listing.work());
        add(by, Run.plain(listing.pages()), listing.pages());
        if (!by.isEmpty()) {
            all.add(new Paragraph(Style.BYLINE, 0, "", "", by, false));
        }
        if (listing.isDraft()) {
            all.add(key(phrases.say("draft")));
        }
        Course course = options.course();
        String toRead = course.reading().isEmpty() ? "" : phrases.say("toRead", course.reading());
        String about = Words.clean(joined(" \u00b7 ", course.course(), course.date(), toRead));
        if (!about.isEmpty()) {
            all.add(Paragraph.of(Style.BYLINE, Run.plain(about)));
        }
        return all;
    }

    private static void add(List<Run> line, Run run, String text) {
        if (!text.isEmpty()) {
            if (!line.isEmpty()) {
                line.add(Run.plain(", "));
            }
            line.add(run);
        }
    }

    Heading part(String key) {
        return new Heading(2, phrases.say("part." + key), "part-" + key);
    }

    Paragraph key(String text) {
        return Paragraph.of(Style.KEY, Run.plain(text)).kept();
    }

    static String place(Quote quote) {
        return joined(", ", quote.place(), quote.lines());
    }

    /**
     * Words of the text with their place and notes. Words of an opponent are marked as his.
     *
     * @param written anchors of the notes written out so far, to which this adds
     */
    Paragraph quote(Entry entry, Quote quote, int depth, Set<String> written) {
        return new Paragraph(Style.QUOTE, depth, "", "", quoted(entry, quote, written), false);
    }

    /** The same within a paragraph. */
    List<Run> quoted(Entry entry, Quote quote, Set<String> written) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(quote.inMarks() + " "));
        // One run up to each mark: a comma that begins a run may begin a line.
        String before = place(quote) + (listing.isOpposing(entry) ? otherSide() : "");
        for (NoteLink link : quote.counted()) {
            runs.add(Run.small(before + ", " + phrases.say("note", "")));
            runs.add(mark(entry, link, written));
            before = "";
        }
        if (!before.isEmpty()) {
            runs.add(Run.small(before));
        }
        return runs;
    }

    private String otherSide() {
        return " (" + phrases.say("opposing.words") + ")";
    }

    /** The note's number, with its text where this entry is the first to need it. */
    private Run mark(Entry entry, NoteLink link, Set<String> written) {
        Optional<WrittenNote> fresh =
                entry.notes().stream().filter(n -> n.anchor().equals(link.anchor())).findFirst();
        String text =
                fresh.isPresent() && written.add(link.anchor())
                        ? workNames.mendedOnly(fresh.get().text())
                        : "";
        return new Run.Mark(link.label(), link.anchor(), text);
    }

    /** Notes of an entry that no quotation of it sends the reader to, as when tied by hand. */
    List<WrittenNote> notesBeside(Entry entry) {
        return entry.notes().stream()
                .filter(
                        note ->
                                entry.quotes().stream()
                                        .flatMap(quote -> quote.counted().stream())
                                        .noneMatch(l -> l.anchor().equals(note.anchor())))
                .toList();
    }

    /** A claim's number that leads to it. */
    static Run link(Entry entry) {
        return new Run.Link(String.valueOf(entry.number()), entry.anchor(), Run.Face.BOLD);
    }
}
