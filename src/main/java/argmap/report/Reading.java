package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.audit.Finding;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.MapInfo;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Section;
import argmap.report.Bearings.Bearing;
import argmap.report.Entry.NoteLink;
import argmap.report.Entry.Quote;
import argmap.report.Entry.Role;
import argmap.report.Entry.WrittenNote;
import argmap.report.Order.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A map as its reports read it: the claims numbered and put in order, each with its quotations and
 * notes.
 */
final class Reading {
    private final GroundedMap grounded;
    private final Wording wording;
    private final Standings standings;
    private final LineNumbers lines;
    private final Map<Integer, List<Tie>> ties = new LinkedHashMap<>();
    private final Map<NodeId, ClaimAudit> audits = new LinkedHashMap<>();
    private final Map<NodeId, Annotations> annotations = new LinkedHashMap<>();
    private final Map<NodeId, Integer> numbers = new LinkedHashMap<>();
    private final Map<NodeId, Entry> entries = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Reading(GroundedMap grounded, Wording wording, Standings standings) {
        this.grounded = grounded;
        this.wording = wording;
        this.standings = standings;
        this.lines = new LineNumbers(grounded.document(), wording);
    }

    static Reading of(GroundedMap grounded, AuditReport audit) {
        return of(grounded, audit, Wording.ENGLISH, Standings.NONE);
    }

    /** The same with how each claim comes out of the analysis. */
    static Reading of(GroundedMap grounded, AuditReport audit, Standings standings) {
        return of(grounded, audit, Wording.ENGLISH, standings);
    }

    /** The same in other words than the reports' own. */
    static Reading of(GroundedMap grounded, AuditReport audit, Wording wording) {
        return of(grounded, audit, wording, Standings.NONE);
    }

    private static Reading of(
            GroundedMap grounded, AuditReport audit, Wording wording, Standings standings) {
        Reading reading = new Reading(grounded, wording, standings);
        audit.claims().forEach(claim -> reading.audits.put(claim.node(), claim));
        Map<NodeId, Integer> sections = new LinkedHashMap<>();
        for (Claim claim : grounded.map().claims()) {
            reading.annotations.put(claim.id(), claim.annotations());
            sections.put(claim.id(), claim.section());
        }
        for (Argument argument : grounded.map().arguments()) {
            reading.annotations.put(argument.id(), argument.annotations());
            sections.put(argument.id(), argument.section());
        }
        sections.keySet().retainAll(reading.audits.keySet());
        Bearings bearings = new Bearings(grounded.map(), sections.keySet());
        reading.read(Order.of(sections, bearings), bearings);
        return reading;
    }

    private void read(List<Place> places, Bearings bearings) {
        places.forEach(place -> numbers.put(place.node(), numbers.size() + 1));
        Set<NoteNumber> written = new HashSet<>();
        Map<Integer, List<Entry>> bySection = new LinkedHashMap<>();
        for (Place place : places) {
            Entry entry = entry(place, bearings, written);
            entries.put(place.node(), entry);
            bySection.computeIfAbsent(place.section(), s -> new ArrayList<>()).add(entry);
        }
        bySection.forEach(
                (index, all) -> {
                    Section section = grounded.map().sections().get(index);
                    parts.add(new Part(Words.clean(section.title()), section.level(), all));
                });
    }

    private Entry entry(Place place, Bearings bearings, Set<NoteNumber> written) {
        ClaimAudit audit = audit(place.node());
        Annotations said = annotations.getOrDefault(place.node(), Annotations.NONE);
        List<Note> fresh =
                audit.notes().stream().filter(note -> written.add(note.number())).toList();
        return new Entry(
                number(place.node()),
                place.under().map(this::number).orElse(0),
                place.depth(),
                Words.clean(place.node().title()),
                Words.clean(audit.wording().isEmpty() ? place.node().title() : audit.wording()),
                place.role(),
                links(place, bearings),
                said.suggested(),
                said.implicit(),
                audit.evidence().stream().map(this::quote).toList(),
                fresh.stream().map(Reading::written).toList(),
                audit.works().stream().map(Work::shortName).map(Words::clean).toList(),
                audit.backing(),
                audit.below(),
                audit.findings(),
                standings.of(place.node()));
    }

    /** What its indentation does not say: other targets, fellow premises, the rule. */
    private List<String> links(Place place, Bearings bearings) {
        List<String> links = new ArrayList<>();
        List<Tie> all = new ArrayList<>();
        for (Bearing bearing : bearings.of(place.node())) {
            boolean shown = place.under().filter(bearing.on()::equals).isPresent();
            List<Integer> beside =
                    bearing.beside().stream()
                            .filter(numbers::containsKey)
                            .map(this::number)
                            .toList();
            int on = number(bearing.on());
            String rule = Words.clean(bearing.rule());
            all.add(new Tie(number(place.node()), bearing.role(), on, beside, rule));
            String with = beside.isEmpty() ? "" : wording.with(beside);
            String verb = shown ? "" : wording.bears(bearing.role(), on);
            String by = rule.isEmpty() ? "" : wording.by(rule);
            String link =
                    Stream.of(with, verb, by)
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" "));
            if (!link.isEmpty()) {
                links.add(link);
            }
        }
        ties.put(number(place.node()), List.copyOf(all));
        return links;
    }

    private Quote quote(Evidence evidence) {
        Passage passage = evidence.passage();
        List<NoteLink> links =
                evidence.notes().stream()
                        .filter(support -> !isIn(passage, support.note()))
                        .map(
                                support -> {
                                    Optional<Note> note = document().note(support.note());
                                    return new NoteLink(
                                            Words.clean(support.note().label()),
                                            support.tie(),
                                            note.map(n -> Fragment.note(n.number()).name())
                                                    .orElse(""));
                                })
                        .toList();
        return new Quote(
                Words.clean(Words.of(document(), passage)),
                place(passage),
                lines.of(passage),
                passage.match(),
                links);
    }

    /** A passage of a note names that note already as its place. */
    private boolean isIn(Passage passage, NoteNumber note) {
        return passage.container() == Passage.Container.NOTE
                && document().notes().get(passage.index()).number().equals(note);
    }

    private String place(Passage passage) {
        if (passage.container() == Passage.Container.NOTE) {
            return wording.note(Words.clean(document().notes().get(passage.index()).label()));
        }
        Paragraph paragraph = document().paragraphs().get(passage.index());
        if (document().pages().isEmpty()) {
            return "\u00b6 " + (paragraph.index() + 1);
        }
        int last = paragraph.pageAt(Math.max(0, passage.span().end() - 1));
        return wording.pages(passage.page(), last);
    }

    private static WrittenNote written(Note note) {
        return new WrittenNote(
                Words.clean(note.label()),
                Words.clean(note.text().text()),
                Fragment.note(note.number()).name());
    }

    private ClaimAudit audit(NodeId node) {
        ClaimAudit audit = audits.get(node);
        if (audit == null) {
            throw new IllegalArgumentException("the audit has no " + node.written());
        }
        return audit;
    }

    private int number(NodeId node) {
        return numbers.getOrDefault(node, 0);
    }

    private Document document() {
        return grounded.document();
    }

    GroundedMap grounded() {
        return grounded;
    }

    List<Part> parts() {
        return parts;
    }

    /** All entries, in order. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of a claim or argument; none for an argument that quotes nothing. */
    Optional<Entry> entry(NodeId node) {
        return Optional.ofNullable(entries.get(node));
    }

    /** How an entry bears on others, each once; none for an entry that is not in the map. */
    List<Tie> ties(Entry entry) {
        return ties.getOrDefault(entry.number(), List.of());
    }

    /** The entries that stand on top of the map. */
    List<Entry> theses() {
        return grounded.map().theses().stream()
                .flatMap(claim -> entry(claim.id()).stream())
                .toList();
    }

    /** All findings with the entries they speak of, heaviest first, then in the entries' order. */
    List<Found> findings() {
        return entries.values().stream()
                .flatMap(entry -> entry.findings().stream().map(f -> new Found(entry, f)))
                .sorted((a, b) -> a.finding().weight().compareTo(b.finding().weight()))
                .toList();
    }

    /**
     * One entry bears on another; all are given by their numbers.
     *
     * @param beside the other premises of the same step
     * @param rule what licenses the step, as the map names it; empty for none
     */
    record Tie(int from, Role role, int on, List<Integer> beside, String rule) {
        Tie {
            beside = List.copyOf(beside);
        }
    }

    /** A finding and the entry it speaks of. */
    record Found(Entry entry, Finding finding) {}

    String title() {
        MapInfo info = grounded.map().info();
        if (!info.title().isEmpty()) {
            return Words.clean(info.title());
        }
        return theses().isEmpty() ? "Argument map" : theses().get(0).title();
    }

    String subTitle() {
        return Words.clean(grounded.map().info().subTitle());
    }

    String author() {
        return Words.clean(grounded.map().info().author());
    }

    String work() {
        return Words.clean(grounded.map().info().work());
    }

    /**
     * The pages that the text itself stands on: "pp. 173-87"; empty where it has none. An excerpt
     * may bring along a note from the page before.
     */
    String pages() {
        List<Paragraph> paragraphs = document().paragraphs();
        return paragraphs.isEmpty() || document().pages().isEmpty()
                ? ""
                : wording.pages(
                        paragraphs.get(0).page(), paragraphs.get(paragraphs.size() - 1).lastPage());
    }
}
