package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.audit.Finding;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentGraph;
import argmap.graph.Claim;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import argmap.report.PageClaim.Backing;
import argmap.report.PageClaim.Proof;
import argmap.report.PageClaim.Relations;
import argmap.report.PageClaim.Remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims as the reading page shows them, in the order of the other reports. */
final class PageClaims {
    /** Findings that say that the text does not carry a claim. */
    private static final Set<String> UNSUPPORTED =
            Set.of(
                    "no-evidence",
                    "no-note",
                    "quotation-not-found",
                    "quotation-ambiguous",
                    "note-missing");

    private final Reading reading;
    private final PageNotes notes;
    private final Map<NodeId, String> keys = new LinkedHashMap<>();
    private final Map<NodeId, Annotations> annotations = new HashMap<>();
    private final Map<NodeId, Integer> sections = new HashMap<>();
    private final Map<NodeId, List<NodeId>> supporting = new HashMap<>();
    private final Map<NodeId, List<NodeId>> opposing = new HashMap<>();
    private final Map<Evidence, Integer> evidenceNumbers = new HashMap<>();

    private PageClaims(Reading reading, AuditReport audit, PageNotes notes) {
        this.reading = reading;
        this.notes = notes;
        GroundedMap grounded = reading.grounded();
        for (MapNode node : ArgumentGraph.of(grounded.map()).vertexSet()) {
            named(node).ifPresent(id -> keys.put(id, node.key()));
        }
        for (Claim claim : grounded.map().claims()) {
            annotations.put(claim.id(), claim.annotations());
            sections.put(claim.id(), claim.section());
        }
        for (Argument argument : grounded.map().arguments()) {
            annotations.put(argument.id(), argument.annotations());
            sections.put(argument.id(), argument.section());
        }
        for (ClaimAudit claim : audit.claims()) {
            claim.supports().forEach(from -> put(supporting, from, claim.node()));
            claim.against().forEach(from -> put(opposing, from, claim.node()));
        }
        for (int i = 0; i < grounded.evidence().size(); i++) {
            evidenceNumbers.putIfAbsent(grounded.evidence().get(i), i + 1);
        }
    }

    private static Optional<NodeId> named(MapNode node) {
        return node.fold(
                new MapNode.Cases<>(
                        claim -> Optional.of(claim.claim().id()),
                        argument -> Optional.of(argument.argument().id()),
                        paragraph -> Optional.empty(),
                        note -> Optional.empty(),
                        citation -> Optional.empty(),
                        work -> Optional.empty()));
    }

    private static void put(Map<NodeId, List<NodeId>> all, NodeId from, NodeId to) {
        all.computeIfAbsent(from, node -> new ArrayList<>()).add(to);
    }

    static List<PageClaim> of(Reading reading, AuditReport audit, PageNotes notes) {
        PageClaims claims = new PageClaims(reading, audit, notes);
        return audit.claims().stream()
                .filter(claim -> reading.entry(claim.node()).isPresent())
                .map(claims::claim)
                .sorted(Comparator.comparingInt(PageClaim::number))
                .toList();
    }

    /** The places of all boxes that a picture of the map may have, by their keys in it. */
    static Map<String, String> links(Reading reading, AuditReport audit, PageNotes notes) {
        PageClaims claims = new PageClaims(reading, audit, notes);
        Map<String, String> links = new LinkedHashMap<>();
        claims.keys.forEach(
                (node, key) -> {
                    if (reading.entry(node).isPresent()) {
                        links.put(key, Fragment.of(node).link());
                    }
                });
        return links;
    }

    private PageClaim claim(ClaimAudit audit) {
        NodeId node = audit.node();
        Entry entry = reading.entry(node).orElseThrow();
        List<Proof> proofs = new ArrayList<>();
        for (int i = 0; i < audit.evidence().size(); i++) {
            proofs.add(proof(audit.evidence().get(i), entry.quotes().get(i)));
        }
        return new PageClaim(
                Fragment.of(node).name(),
                keys.getOrDefault(node, ""),
                entry.number(),
                entry.depth(),
                entry.title(),
                entry.wording(),
                entry.role().lead(),
                sections.getOrDefault(node, 0),
                marks(audit, entry),
                said(node, entry),
                relations(audit),
                proofs,
                audit.works().stream().map(PageClaims::work).toList(),
                entry.backed().counts(),
                audit.findings().stream().map(PageClaims::remark).toList());
    }

    private static List<String> marks(ClaimAudit audit, Entry entry) {
        List<String> marks = new ArrayList<>();
        if (audit.findings().stream().map(Finding::code).anyMatch(UNSUPPORTED::contains)) {
            marks.add("unsupported");
        }
        if (audit.findings().stream().anyMatch(f -> f.code().equals("second-hand"))) {
            marks.add("second-hand");
        }
        if (entry.suggested()) {
            marks.add("suggested");
        }
        return marks;
    }

    private List<String> said(NodeId node, Entry entry) {
        Annotations about = annotations.getOrDefault(node, Annotations.NONE);
        List<String> said = new ArrayList<>();
        if (entry.implicit()) {
            said.add("not stated in the text");
        }
        if (entry.suggested()) {
            said.add(
                    about.score() > 0
                            ? String.format(Locale.ROOT, "suggested, %.2f", about.score())
                            : "suggested");
        }
        if (!about.reason().isEmpty()) {
            said.add(Words.clean(about.reason()));
        }
        if (!about.scheme().isEmpty()) {
            said.add("scheme: " + Words.clean(about.scheme()));
        }
        return said;
    }

    private List<Relations> relations(ClaimAudit audit) {
        List<Relations> all = new ArrayList<>();
        add(all, "Supports", supporting.getOrDefault(audit.node(), List.of()));
        add(all, "Speaks against", opposing.getOrDefault(audit.node(), List.of()));
        add(all, "Supported by", audit.supports());
        add(all, "Against it", audit.against());
        return all;
    }

    private void add(List<Relations> all, String kind, List<NodeId> nodes) {
        List<PageLink> links = nodes.stream().map(this::link).toList();
        if (!links.isEmpty()) {
            all.add(new Relations(kind, links));
        }
    }

    /** An argument that quotes nothing has no entry: its title is all there is to say. */
    private PageLink link(NodeId node) {
        return reading.entry(node)
                .map(
                        entry ->
                                new PageLink(
                                        entry.number() + " " + entry.title(),
                                        Fragment.of(node).link()))
                .orElseGet(() -> new PageLink(Words.clean(node.title()), ""));
    }

    private Proof proof(Evidence evidence, Entry.Quote quote) {
        List<Backing> backing = new ArrayList<>();
        List<PageLink> also = new ArrayList<>();
        for (NoteSupport support : evidence.notes()) {
            boolean next = support.tie() == NoteTie.CLOSES_NEXT;
            notes.note(support.note())
                    .ifPresent(
                            note -> {
                                if (support.tie().counts()) {
                                    String how = next ? "closing the next sentence" : "";
                                    backing.add(new Backing(note, how));
                                } else {
                                    also.add(new PageLink("n. " + note.label(), note.link()));
                                }
                            });
        }
        return new Proof(
                evidenceNumbers.getOrDefault(evidence, 0),
                quote.text(),
                quote.place(),
                Fragment.of(evidence.passage(), reading.grounded()).link(),
                backing,
                also);
    }

    static PageLink work(Work work) {
        return new PageLink(Words.clean(work.description()), Fragment.work(work.id()).link());
    }

    private static Remark remark(Finding finding) {
        String weight = finding.weight().name().toLowerCase(Locale.ROOT);
        return new Remark(weight, Words.clean(finding.sentence()));
    }
}
