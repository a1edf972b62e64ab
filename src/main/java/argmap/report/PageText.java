package argmap.report;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Outline;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Piece;
import argmap.graph.Fragment;
import argmap.report.Quoted.Place;
import argmap.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rebuilt text as the reading page shows it. */
final class PageText {
    /** The page's own title is the one heading of level 1. */
    private static final int TOP = 2;

    private static final int DEEPEST = 6;

    private final Outline outline;
    private final PageNotes notes;
    private final Quoted quoted;
    private final IdentityHashMap<Heading, Integer> headings = new IdentityHashMap<>();
    private final Set<NoteNumber> marked = new HashSet<>();
    private final Set<Integer> numbered = new HashSet<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<PageLink> contents = new ArrayList<>();
    private int level = TOP - 1;

    PageText(Document document, PageNotes notes, Quoted quoted) {
        this.outline = new Outline(document);
        this.notes = notes;
        this.quoted = quoted;
        for (int i = 0; i < document.headings().size(); i++) {
            headings.put(document.headings().get(i), i);
        }
        Map<Integer, List<Heading>> before = document.headingsByParagraph();
        for (Paragraph paragraph : document.paragraphs()) {
            outline.headings(paragraph.index()).forEach(this::heading);
            paragraph(paragraph, before.getOrDefault(paragraph.index(), List.of()));
        }
        outline.headings(document.paragraphs().size()).forEach(this::heading);
        List<Run> rest = pages(outline.rest());
        if (!rest.isEmpty()) {
            blocks.add(new PageBlock(PageBlock.Kind.PLAIN, 0, "", rest));
        }
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    /** The headings as an outline. */
    List<PageLink> contents() {
        return contents;
    }

    private void heading(Heading heading) {
        List<Run> runs = new ArrayList<>(pages(outline.turnTo(heading.page())));
        String words = Words.clean(heading.text().text());
        runs.add(Run.words(Run.Kind.WORDS, words, ""));
        blocks.add(new PageBlock(PageBlock.Kind.HEADING, listed(heading), place(heading), runs));
    }

    /** Puts a heading into the outline and gives its level, which leaves out no level above it. */
    private int listed(Heading heading) {
        int wanted = Math.max(TOP, Math.min(DEEPEST, heading.level() + TOP - 1));
        level = Math.min(wanted, level + 1);
        String words = Words.clean(heading.text().text());
        contents.add(new PageLink(words, "#" + place(heading), level - TOP, ""));
        return level;
    }

    private String place(Heading heading) {
        return Fragment.heading(headings.getOrDefault(heading, 0)).name();
    }

    private void paragraph(Paragraph paragraph, List<Heading> before) {
        List<Place> places = quoted.inParagraph(paragraph.index());
        Set<Integer> cuts = new TreeSet<>();
        places.forEach(place -> cuts.addAll(List.of(place.span().start(), place.span().end())));
        int lead = outline.lead(paragraph);
        List<Run> runs = new ArrayList<>(pages(outline.turnTo(paragraph.page())));
        for (Piece piece : Piece.of(paragraph, lead, cuts)) {
            runs.addAll(
                    piece.fold(
                            words -> words(words, places, before),
                            mark -> List.of(mark(mark.marker())),
                            turn -> pages(outline.turnTo(turn.page()))));
        }
        PageBlock.Kind kind =
                switch (paragraph.kind()) {
                    case PLAIN -> PageBlock.Kind.PLAIN;
                    case BLOCK_QUOTATION -> PageBlock.Kind.QUOTATION;
                    case LIST_ITEM -> PageBlock.Kind.ITEM;
                };
        blocks.add(new PageBlock(kind, 0, Fragment.paragraph(paragraph.index()).name(), runs));
    }

    private List<Run> words(Piece.Words words, List<Place> places, List<Heading> before) {
        Span span = new Span(words.start(), words.start() + words.text().length());
        Run.Kind kind = words.lead() ? Run.Kind.LEAD : Run.Kind.WORDS;
        Run run = Run.words(kind, Words.clean(words.text()), Place.numbers(places, span));
        List<Run> runs = new ArrayList<>();
        if (words.lead() && words.start() == 0) {
            Heading opening = before.stream().filter(Heading::runIn).findFirst().orElse(null);
            if (opening != null) {
                listed(opening);
                run = run.withId(place(opening));
            }
        }
        runs.add(run);
        places.stream()
                .filter(place -> place.span().end() == span.end())
                .forEach(place -> runs.add(place.tag()));
        return runs;
    }

    private Run mark(NoteMarker marker) {
        String label = Words.clean(marker.label());
        PageNote note = notes.note(marker.number()).orElse(null);
        if (note == null) {
            return Run.words(Run.Kind.LOST_MARK, label, "");
        }
        boolean first = marked.add(marker.number());
        String id = first ? Fragment.mark(marker.number()).name() : "";
        Run mark = Run.link(Run.Kind.MARK, label, id, note.link(), note.name());
        return first ? mark.withNote(note) : mark;
    }

    private List<Run> pages(List<Page> pages) {
        List<Run> runs = new ArrayList<>();
        for (Page page : pages) {
            Fragment place = Fragment.page(page.number());
            String id = numbered.add(page.number()) ? place.name() : "";
            String number = String.valueOf(page.number());
            runs.add(Run.link(Run.Kind.PAGE, number, id, place.link(), "Page " + number));
        }
        return runs;
    }
}
