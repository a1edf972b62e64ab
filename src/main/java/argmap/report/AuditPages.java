package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.GroundedMap;
import argmap.message.OutputLanguage;
import argmap.report.Entry.NoteLink;
import argmap.report.Entry.Quote;
import argmap.report.Entry.WrittenNote;
import argmap.report.print.Block;
import argmap.report.print.Block.Heading;
import argmap.report.print.Block.Paragraph;
import argmap.report.print.Form;
import argmap.report.print.Paper;
import argmap.report.print.Printed;
import argmap.report.print.PrintedSection;
import argmap.report.print.Run;
import argmap.report.print.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The audit to read: what was found first, then each claim and what it rests on, as one page or as
 * Markdown. It is printed as a handout is.
 *
 * <pre>{@code
 * AuditPages.html(grounded, audit, standings, "text.html");
 * }</pre>
 */
public final class AuditPages {
    private final Listing listing;
    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private AuditPages(Listing listing, String text) {
        this.listing = listing;
        this.text = text;
    }

    /**
     * One self-contained page.
     *
     * @param text where the rebuilt text lies from the page's own folder ("text.html"), to link
     *     notes to; empty to link them within the page
     */
    public static String html(
            GroundedMap grounded, AuditReport audit, Standings standings, String text) {
        return write(grounded, audit, standings, text, Form.HTML);
    }

    /** The same in Markdown, as Pandoc reads it. */
    public static String markdown(GroundedMap grounded, AuditReport audit, Standings standings) {
        return write(grounded, audit, standings, "", Form.MARKDOWN);
    }

    private static String write(
            GroundedMap grounded, AuditReport audit, Standings standings, String text, Form form) {
        Listing listing = Listing.of(grounded, audit, Phrases.ENGLISH, standings);
        AuditPages pages = new AuditPages(listing, text);
        pages.head();
        pages.findings();
        pages.claims();
        Printed printed =
                new Printed(
                        "Audit: " + listing.title(),
                        listing.byline(),
                        OutputLanguage.EN.code(),
                        TextLanguage.of(grounded),
                        Paper.A4,
                        1,
                        false,
                        List.of(
                                new PrintedSection(
                                        PrintedSection.Setting.WIDE, false, pages.blocks)));
        return new String(form.write(printed), StandardCharsets.UTF_8);
    }

    private void head() {
        blocks.add(new Heading(1, listing.title(), "audit"));
        add(Style.SUBTITLE, Run.plain(listing.subTitle()));
        add(Style.BYLINE, Run.plain(listing.byline()));
        Summary summary = Summary.of(listing);
        add(Style.BODY, Run.italic("Text: "), Run.plain(summary.text()));
        add(Style.BODY, Run.italic("Map: "), Run.plain(summary.map()));
        add(Style.BODY, Run.italic("Audit: "), Run.plain(summary.findings()));
    }

    private void add(Style style, Run... runs) {
        if (!List.of(runs).stream().allMatch(run -> run.words().isEmpty())) {
            blocks.add(Paragraph.of(style, runs));
        }
    }

    private void findings() {
        List<Weakness> kinds = Weakness.all(listing);
        if (kinds.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "What was found", "found"));
        for (Weakness kind : kinds) {
            String about = " (" + kind.size() + ", " + kind.weight() + ")";
            blocks.add(new Heading(3, kind.heading() + about, ""));
            for (Weakness.Line line : kind.lines()) {
                List<Run> runs = new ArrayList<>();
                runs.add(Run.plain(line.sentence().isEmpty() ? "" : line.sentence() + " "));
                for (int i = 0; i < line.entries().size(); i++) {
                    Entry entry = line.entries().get(i);
                    String name = entry.number() + " " + entry.title();
                    runs.add(Run.plain(i == 0 ? "" : "; "));
                    runs.add(new Run.Link(name, entry.anchor(), Run.Face.PLAIN));
                }
                blocks.add(new Paragraph(Style.ENTRY, 0, "", "", runs, false));
            }
        }
    }

    private void claims() {
        if (!listing.parts().isEmpty()) {
            blocks.add(new Heading(2, "Claims", "claims"));
            add(
                    Style.KEY,
                    Run.plain(
                            "Before each claim stands what it bears on. \u201cn. 7\u201d is the"
                                    + " note whose mark stands in or closes the sentence quoted; other"
                                    + " notes of the paragraph are named and do not count. A note is"
                                    + " written out where it is first needed."));
        }
        for (Listing.Part part : listing.parts()) {
            if (!part.title().isEmpty()) {
                blocks.add(new Heading(3, part.title(), ""));
            }
            part.entries().forEach(this::entry);
        }
    }

    private void entry(Entry entry) {
        List<Run> runs = new ArrayList<>(listing.signs(entry));
        runs.add(Run.plain(entry.wording()));
        if (entry.implicit()) {
            runs.add(Run.italic(" (unstated)"));
        }
        if (entry.suggested()) {
            runs.add(Run.italic(" (suggestion)"));
        }
        String number = String.valueOf(entry.number());
        blocks.add(new Paragraph(Style.CLAIM, entry.depth(), number, entry.anchor(), runs, false));
        entry.quotes().forEach(quote -> quote(entry, quote));
        for (WrittenNote note : entry.notes()) {
            List<Run> said = List.of(Run.bold(note.label() + " "), Run.plain(note.text()));
            blocks.add(new Paragraph(Style.NOTE, entry.depth(), "", note.anchor(), said, false));
        }
        backed(entry);
        for (String line : entry.standing()) {
            aside(entry, Run.italic("Analysis: "), Run.plain(Words.clean(line)));
        }
        for (Finding finding : entry.ownFindings()) {
            String weight = finding.weight().name().toLowerCase(Locale.ROOT);
            aside(entry, Run.bold(weight + ": "), Run.plain(Words.clean(finding.sentence())));
        }
    }

    private void aside(Entry entry, Run... runs) {
        blocks.add(new Paragraph(Style.NOTE, entry.depth(), "", "", List.of(runs), false));
    }

    private void quote(Entry entry, Quote quote) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(quote.inMarks() + " "));
        runs.add(Run.small(quote.place()));
        for (NoteLink note : quote.counted()) {
            runs.add(Run.small(", "));
            runs.add(link("n. " + note.label(), note.anchor()));
            if (note.tie() == NoteTie.CLOSES_NEXT) {
                runs.add(Run.small(" (closing the next sentence)"));
            }
        }
        String before = "; also in this paragraph: ";
        for (NoteLink note : quote.also()) {
            runs.add(Run.small(before));
            runs.add(link("n. " + note.label(), note.anchor()));
            before = ", ";
        }
        blocks.add(new Paragraph(Style.QUOTE, entry.depth(), "", "", runs, false));
    }

    /** To a note in the text, or on this page where there is no page of the text. */
    private Run link(String words, String note) {
        return note.isEmpty()
                ? Run.small(words)
                : new Run.Link(words, text.isEmpty() ? note : text + "#" + note, Run.Face.SMALL);
    }

    private void backed(Entry entry) {
        Backed backed = entry.backed();
        if (!backed.counts().isEmpty()) {
            aside(entry, Run.italic("Rests on "), Run.plain(backed.counts()));
        }
        for (Backed.Item item : backed.items()) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.italic(item.kind().isEmpty() ? "" : item.kind() + " "));
            String brackets = item.brackets().isEmpty() ? "" : " (" + item.brackets() + ")";
            runs.add(Run.plain(item.name() + brackets + ": "));
            for (int i = 0; i < item.spots().size(); i++) {
                Backed.Spot spot = item.spots().get(i);
                runs.add(Run.plain(i == 0 ? "" : "; "));
                runs.add(link(spot.label(), spot.anchor()));
                runs.add(Run.plain(spot.line().substring(spot.label().length())));
            }
            aside(entry, runs.toArray(Run[]::new));
        }
        backed.said().forEach(line -> aside(entry, Run.plain(line)));
        if (!backed.below().isEmpty()) {
            aside(entry, Run.italic("Below it "), Run.plain(backed.below()));
        }
    }
}
