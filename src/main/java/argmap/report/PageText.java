package argmap.report;

import argmap.document.Citation;
import argmap.document.Document;
import argmap.document.DoubtfulReading;
import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Outline;
import argmap.document.Page;
import argmap.document.Paragraph;
import argmap.document.Piece;
import argmap.document.Work;
import argmap.document.Works;
import argmap.graph.Evidence;
import argmap.graph.Fragment;
import argmap.graph.Passage;
import argmap.report.PageText.PageNote.Cited;
import argmap.report.PageText.Quoted.Place;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        List<PageRun> rest = pages(outline.rest());
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
        List<PageRun> runs = new ArrayList<>(pages(outline.turnTo(heading.page())));
        String words = Words.clean(heading.text().text());
        runs.add(PageRun.words(PageRun.Kind.WORDS, words, ""));
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
        List<PageRun> runs = new ArrayList<>(pages(outline.turnTo(paragraph.page())));
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

    private List<PageRun> words(Piece.Words words, List<Place> places, List<Heading> before) {
        Span span = new Span(words.start(), words.start() + words.text().length());
        PageRun.Kind kind = words.lead() ? PageRun.Kind.LEAD : PageRun.Kind.WORDS;
        PageRun run = PageRun.words(kind, Words.clean(words.text()), Place.numbers(places, span));
        List<PageRun> runs = new ArrayList<>();
        if (words.lead() && words.start() == 0) {
            Heading opening = before.stream().filter(Heading::runIn).findFirst().orElse(null);
            if (opening != null) {
                listed(opening);
                run = run.withId(place(opening));
            }
        }
        runs.addAll(run.withDoubt());
        places.stream()
                .filter(place -> place.span().end() == span.end())
                .forEach(place -> runs.add(place.tag()));
        return runs;
    }

    private PageRun mark(NoteMarker marker) {
        String label = Words.clean(marker.label());
        PageNote note = notes.note(marker.number()).orElse(null);
        if (note == null) {
            return PageRun.words(PageRun.Kind.LOST_MARK, label, "");
        }
        boolean first = marked.add(marker.number());
        String id = first ? Fragment.mark(marker.number()).name() : "";
        PageRun mark = PageRun.link(PageRun.Kind.MARK, label, id, note.link(), note.name());
        return first ? mark.withNote(note) : mark;
    }

    private List<PageRun> pages(List<Page> pages) {
        List<PageRun> runs = new ArrayList<>();
        for (Page page : pages) {
            Fragment place = Fragment.page(page.number());
            String id = numbered.add(page.number()) ? place.name() : "";
            String number = String.valueOf(page.number());
            runs.add(PageRun.link(PageRun.Kind.PAGE, number, id, place.link(), "Page " + number));
        }
        return runs;
    }

    /**
     * A heading or a paragraph of the text on the reading page.
     *
     * @param level 2 to 6 for a heading; 0 for the others
     */
    record PageBlock(PageBlock.Kind kind, int level, String id, List<PageRun> runs) {
        /** How it is set. */
        enum Kind {
            HEADING,
            PLAIN,
            QUOTATION,
            ITEM
        }

        PageBlock {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A note on the reading page.
     *
     * @param mark link to its mark in the text; empty where it has none
     * @param certain false where its number was read differently or lost
     * @param cited its citations written out
     * @param works places of the works it cites, joined by blanks
     */
    record PageNote(
            String id,
            String label,
            String mark,
            boolean certain,
            List<PageRun> runs,
            List<Cited> cited,
            String works) {
        PageNote {
            runs = List.copyOf(runs);
            cited = List.copyOf(cited);
        }

        /** What a screen reader calls it. */
        String name() {
            return "Note " + label;
        }

        /** Its words alone. */
        String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }

        String link() {
            return "#" + id;
        }

        /**
         * One citation written out: what "Ibid., 222" stands for.
         *
         * @param signal "Quoted in"; empty where there is none
         * @param link to the work; empty where following the reference would be a guess
         */
        record Cited(String signal, String text, String link) {}
    }

    /**
     * The notes of the reading page, each made once: they are shown in the text and with claims.
     */
    static final class PageNotes {
        private final Map<String, Work> works;
        private final Map<NoteNumber, PageNote> made = new LinkedHashMap<>();

        PageNotes(Document document, Works cited, Quoted quoted) {
            this.works = cited.byId();
            Map<NoteNumber, List<Citation>> byNote = cited.byNote();
            Set<NoteNumber> marked = document.markersByNote().keySet();
            for (int i = 0; i < document.notes().size(); i++) {
                Note note = document.notes().get(i);
                List<Citation> citations = byNote.getOrDefault(note.number(), List.of());
                String mark =
                        marked.contains(note.number()) ? Fragment.mark(note.number()).link() : "";
                made.putIfAbsent(note.number(), note(note, mark, citations, quoted.inNote(i)));
            }
        }

        Optional<PageNote> note(NoteNumber number) {
            return Optional.ofNullable(made.get(number));
        }

        /** The notes that no mark leads to. */
        List<PageNote> unmarked() {
            return made.values().stream().filter(note -> note.mark().isEmpty()).toList();
        }

        private PageNote note(
                Note note, String mark, List<Citation> citations, List<Place> quoted) {
            Set<String> places = new LinkedHashSet<>();
            List<Cited> written = new ArrayList<>();
            for (Citation citation : citations) {
                Work work = works.get(citation.workId());
                if (work != null) {
                    places.add(Fragment.work(work.id()).name());
                }
                written.add(written(citation, Optional.ofNullable(work), note));
            }
            return new PageNote(
                    Fragment.note(note.number()).name(),
                    Words.clean(note.label()),
                    mark,
                    note.certain(),
                    runs(note.text().text(), citations, quoted),
                    written,
                    String.join(" ", places));
        }

        private static Cited written(Citation citation, Optional<Work> work, Note note) {
            String pinpoint = citation.pinpoint().isEmpty() ? "" : ", " + citation.pinpoint();
            String printed =
                    note.text()
                            .text()
                            .substring(citation.inNote().start(), citation.inNote().end());
            return new Cited(
                    Words.clean(citation.signal()),
                    Words.clean(work.map(w -> w.description() + pinpoint).orElse(printed)),
                    work.map(w -> Fragment.work(w.id()).link()).orElse(""));
        }

        /** The note's words, cut where a citation or a quotation begins or ends. */
        private List<PageRun> runs(String text, List<Citation> citations, List<Place> quoted) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
            citations.forEach(citation -> add(cuts, citation.inNote(), text));
            quoted.forEach(place -> add(cuts, place.span(), text));
            List<PageRun> runs = new ArrayList<>();
            int from = 0;
            for (int cut : cuts) {
                if (cut > from) {
                    Span piece = new Span(from, cut);
                    runs.add(run(Words.clean(text.substring(from, cut)), piece, citations, quoted));
                    quoted.stream()
                            .filter(place -> place.span().end() == piece.end())
                            .forEach(place -> runs.add(place.tag()));
                    from = cut;
                }
            }
            return runs;
        }

        private PageRun run(String text, Span piece, List<Citation> citations, List<Place> quoted) {
            String evidence = Place.numbers(quoted, piece);
            for (Citation citation : citations) {
                Work work = works.get(citation.workId());
                if (work != null && citation.inNote().contains(piece)) {
                    return new PageRun(
                            PageRun.Kind.WORK,
                            text,
                            "",
                            Fragment.work(work.id()).link(),
                            evidence,
                            Words.clean(work.description()),
                            Optional.empty());
                }
            }
            return PageRun.words(PageRun.Kind.WORDS, text, evidence);
        }

        private static void add(Set<Integer> cuts, Span span, String text) {
            cuts.add(Math.min(span.start(), text.length()));
            cuts.add(Math.min(span.end(), text.length()));
        }
    }

    /**
     * A piece of a line on the reading page.
     *
     * @param id its place in the page; empty where nothing leads to it, as are the others
     * @param link where it leads
     * @param evidence numbers of the quotations that it is part of, joined by blanks
     * @param about what it leads to, in words
     * @param note the note that stands beside a mark, at its first mark alone
     */
    record PageRun(
            PageRun.Kind kind,
            String text,
            String id,
            String link,
            String evidence,
            String about,
            Optional<PageNote> note) {

        /** What it is. */
        enum Kind {
            WORDS,
            /** Words that the scan leaves in doubt. */
            DOUBT,
            /** The heading that opens a paragraph's first line. */
            LEAD,
            /** The mark of a note. */
            MARK,
            /** The mark of a note that the text does not have. */
            LOST_MARK,
            /** The number of a page that starts here. */
            PAGE,
            /** The number of a claim that the words before it bear. */
            CLAIM,
            /** Words of a note that name a work. */
            WORK
        }

        static PageRun words(PageRun.Kind kind, String text, String evidence) {
            return new PageRun(kind, text, "", "", evidence, "", Optional.empty());
        }

        static PageRun link(PageRun.Kind kind, String text, String id, String link, String about) {
            return new PageRun(kind, text, id, link, "", about, Optional.empty());
        }

        /** The same with what the scan leaves in doubt as pieces of their own. */
        List<PageRun> withDoubt() {
            List<PageRun> all = new ArrayList<>();
            int done = 0;
            for (Span doubt : kind == Kind.WORDS ? DoubtfulReading.in(text) : List.<Span>of()) {
                all.add(words(Kind.WORDS, text.substring(done, doubt.start()), evidence));
                String unsure = text.substring(doubt.start(), doubt.end());
                all.add(words(Kind.DOUBT, unsure, evidence));
                done = doubt.end();
            }
            all.add(done == 0 ? this : words(kind, text.substring(done), evidence));
            return all;
        }

        PageRun withNote(PageNote beside) {
            return new PageRun(kind, text, id, link, evidence, about, Optional.of(beside));
        }

        PageRun withId(String place) {
            return new PageRun(kind, text, place, link, evidence, about, note);
        }
    }

    /** Where claims quote the text: the quotations numbered from 1, by paragraph and by note. */
    static final class Quoted {
        private final Map<Integer, List<Place>> paragraphs = new HashMap<>();
        private final Map<Integer, List<Place>> notes = new HashMap<>();

        Quoted(Listing listing) {
            List<Evidence> evidence = listing.grounded().evidence();
            for (int i = 0; i < evidence.size(); i++) {
                Evidence each = evidence.get(i);
                int number = i + 1;
                listing.entry(each.node())
                        .ifPresent(
                                entry ->
                                        add(
                                                each.passage(),
                                                new Place(
                                                        number,
                                                        each.passage().span(),
                                                        entry.number(),
                                                        entry.title(),
                                                        Fragment.of(each.node()).link())));
            }
        }

        private void add(Passage passage, Place place) {
            Map<Integer, List<Place>> container =
                    passage.container() == Passage.Container.PARAGRAPH ? paragraphs : notes;
            container.computeIfAbsent(passage.index(), i -> new ArrayList<>()).add(place);
        }

        List<Place> inParagraph(int index) {
            return paragraphs.getOrDefault(index, List.of());
        }

        List<Place> inNote(int index) {
            return notes.getOrDefault(index, List.of());
        }

        /**
         * Words that a claim quotes.
         *
         * @param span in the text of the paragraph or note
         * @param claim its number
         */
        record Place(int number, Span span, int claim, String title, String link) {

            /** The claim's number, to stand behind the words. */
            PageRun tag() {
                return PageRun.link(PageRun.Kind.CLAIM, String.valueOf(claim), "", link, title);
            }

            /** The numbers of the places that a piece is part of, joined by blanks. */
            static String numbers(List<Place> places, Span piece) {
                return places.stream()
                        .filter(place -> place.span.contains(piece))
                        .map(place -> String.valueOf(place.number))
                        .collect(Collectors.joining(" "));
            }
        }
    }

    /**
     * A work that notes cite, as the reading page lists it.
     *
     * @param name its short form
     * @param notes where it is cited: "152 (223–25)"
     * @param claims what rests on it
     */
    record PageWork(
            String id,
            String name,
            String description,
            List<PageLink> notes,
            List<PageLink> claims) {
        PageWork {
            notes = List.copyOf(notes);
            claims = List.copyOf(claims);
        }

        /** All works, in the order of their first citation. */
        static List<PageWork> all(Works works, PageNotes notes, List<PageClaim> claims) {
            Map<String, List<PageLink>> resting = new HashMap<>();
            for (PageClaim claim : claims) {
                for (PageLink work : claim.works()) {
                    resting.computeIfAbsent(work.link(), link -> new ArrayList<>())
                            .add(new PageLink(claim.number() + " " + claim.title(), claim.link()));
                }
            }
            List<PageWork> all = new ArrayList<>();
            works.byWork()
                    .forEach(
                            (id, citations) -> {
                                Work work = works.works().get(all.size());
                                Fragment place = Fragment.work(id);
                                String name =
                                        work.shortName().isEmpty() ? work.id() : work.shortName();
                                all.add(
                                        new PageWork(
                                                place.name(),
                                                Words.clean(name),
                                                Words.clean(work.description()),
                                                cited(citations, notes),
                                                resting.getOrDefault(place.link(), List.of())));
                            });
            return all;
        }

        private static List<PageLink> cited(List<Citation> citations, PageNotes notes) {
            Map<PageNote, Set<String>> pinpoints = new LinkedHashMap<>();
            for (Citation citation : citations) {
                notes.note(citation.note())
                        .ifPresent(
                                note -> {
                                    Set<String> all =
                                            pinpoints.computeIfAbsent(
                                                    note, n -> new LinkedHashSet<>());
                                    if (!citation.pinpoint().isEmpty()) {
                                        all.add(Words.clean(citation.pinpoint()));
                                    }
                                });
            }
            List<PageLink> links = new ArrayList<>();
            pinpoints.forEach(
                    (note, all) -> {
                        String behind = all.isEmpty() ? "" : " (" + String.join("; ", all) + ")";
                        links.add(new PageLink(note.label() + behind, note.link(), 0, note.name()));
                    });
            return links;
        }
    }

    /**
     * A link within the reading page.
     *
     * @param level depth in an outline, from 0
     * @param about what it leads to, where its text alone does not say
     */
    record PageLink(String text, String link, int level, String about) {
        PageLink(String text, String link) {
            this(text, link, 0, "");
        }
    }
}
