package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.audit.Finding;
import argmap.document.Document;
import argmap.document.Note;
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

/**
 * A map as its reports read it: the claims numbered and put in order, each with its quotations and
 * notes.
 */
final class Reading {
    private final GroundedMap grounded;
    private final Standings standings;
    private final Map<NodeId, ClaimAudit> audits = new LinkedHashMap<>();
    private final Map<NodeId, Annotations> annotations = new LinkedHashMap<>();
    private final Map<NodeId, Integer> numbers = new LinkedHashMap<>();
    private final Map<NodeId, Entry> entries = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Reading(GroundedMap grounded, Standings standings) {
        this.grounded = grounded;
        this.standings = standings;
    }

    static Reading of(GroundedMap grounded, AuditReport audit) {
        return of(grounded, audit, Standings.NONE);
    }

    static Reading of(GroundedMap grounded, AuditReport audit, Standings standings) {
        Reading reading = new Reading(grounded, standings);
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
        Set<String> written = new HashSet<>();
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

    private Entry entry(Place place, Bearings bearings, Set<String> written) {
        ClaimAudit audit = audit(place.node());
        Annotations said = annotations.getOrDefault(place.node(), Annotations.NONE);
        List<Note> fresh = audit.notes().stream().filter(note -> written.add(note.id())).toList();
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
                audit.findings(),
                standings.of(place.node()));
    }

    /** What its indentation does not say: other targets, fellow premises, the rule. */
    private List<String> links(Place place, Bearings bearings) {
        List<String> links = new ArrayList<>();
        for (Bearing bearing : bearings.of(place.node())) {
            boolean shown = place.under().filter(bearing.on()::equals).isPresent();
            List<Integer> beside =
                    bearing.beside().stream()
                            .filter(numbers::containsKey)
                            .map(this::number)
                            .toList();
            String with = beside.isEmpty() ? "" : "with " + Words.list(beside);
            String verb = shown ? "" : verb(bearing.role()) + " " + number(bearing.on());
            String rule = bearing.rule().isEmpty() ? "" : "by " + Words.clean(bearing.rule());
            String link =
                    String.join(
                            " ",
                            List.of(with, verb, rule).stream().filter(s -> !s.isEmpty()).toList());
            if (!link.isEmpty()) {
                links.add(link);
            }
        }
        return links;
    }

    private static String verb(Role role) {
        return switch (role) {
            case TOP, SUPPORT -> "supports";
            case ATTACK -> "speaks against";
            case CONCESSION -> "is granted against";
            case UNDERCUT -> "speaks against the step to";
            case CONTRARY -> "cannot stand with";
        };
    }

    private Quote quote(Evidence evidence) {
        Passage passage = evidence.passage();
        List<NoteLink> links =
                evidence.notes().stream()
                        .filter(support -> !isIn(passage, support.noteId()))
                        .map(
                                support -> {
                                    Optional<Note> note = document().note(support.noteId());
                                    return new NoteLink(
                                            Words.clean(
                                                    note.map(Note::label).orElse(support.noteId())),
                                            support.direct(),
                                            note.map(n -> Fragment.note(n.id()).name()).orElse(""));
                                })
                        .toList();
        return new Quote(
                Words.clean(Words.of(document(), passage)), place(passage), passage.match(), links);
    }

    /** A passage of a note names that note already as its place. */
    private boolean isIn(Passage passage, String noteId) {
        return passage.container() == Passage.Container.NOTE
                && document().notes().get(passage.index()).id().equals(noteId);
    }

    private String place(Passage passage) {
        if (passage.container() == Passage.Container.NOTE) {
            return "n. " + Words.clean(document().notes().get(passage.index()).label());
        }
        Paragraph paragraph = document().paragraphs().get(passage.index());
        if (document().pages().isEmpty()) {
            return "\u00b6 " + (paragraph.index() + 1);
        }
        return Words.pages(passage.page(), paragraph.pageAt(Math.max(0, passage.span().end() - 1)));
    }

    private static WrittenNote written(Note note) {
        return new WrittenNote(
                Words.clean(note.label()),
                Words.clean(note.text().text()),
                Fragment.note(note.id()).name());
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
                : Words.pages(
                        paragraphs.get(0).page(), paragraphs.get(paragraphs.size() - 1).lastPage());
    }
}
