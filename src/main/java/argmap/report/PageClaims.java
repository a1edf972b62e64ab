package argmap.report;

import argmap.audit.AuditReport;
import argmap.audit.ClaimAudit;
import argmap.audit.Finding;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.ArgumentGraph;
import argmap.graph.Connection;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Fragment;
import argmap.graph.GroundedMap;
import argmap.graph.MapNode;
import argmap.graph.NodeId;
import argmap.report.PageClaim.Backing;
import argmap.report.PageClaim.Proof;
import argmap.report.PageClaim.Relation;
import argmap.report.PageClaim.Relations;
import argmap.report.PageClaim.Remark;
import argmap.report.PageText.PageLink;
import argmap.report.PageText.PageNotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims as the listing page shows them, in the order of the other reports. */
final class PageClaims {
    /** Findings that say that the text does not carry a claim. */
    private static final Set<String> UNSUPPORTED =
            Set.of(
                    "no-evidence",
                    "no-note",
                    "quotation-not-found",
                    "quotation-ambiguous",
                    "note-missing");

    private final Listing listing;
    private final PageNotes notes;
    private final Map<NodeId, String> keys = new LinkedHashMap<>();
    private final Map<NodeId, ClaimAudit> audits = new HashMap<>();
    private final Map<Evidence, Integer> evidenceNumbers = new HashMap<>();

    private PageClaims(Listing listing, AuditReport audit, PageNotes notes) {
        this.listing = listing;
        this.notes = notes;
        GroundedMap grounded = listing.grounded();
        for (MapNode node : ArgumentGraph.of(grounded.map()).vertexSet()) {
            named(node).ifPresent(id -> keys.put(id, node.key()));
        }
        audit.claims().forEach(claim -> audits.put(claim.node(), claim));
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
                        work -> Optional.empty()));
    }

    static List<PageClaim> of(Listing listing, AuditReport audit, PageNotes notes) {
        PageClaims claims = new PageClaims(listing, audit, notes);
        return listing.entries().stream().map(claims::claim).toList();
    }

    private PageClaim claim(Entry entry) {
        NodeId node = entry.node();
        Optional<ClaimAudit> audit = Optional.ofNullable(audits.get(node));
        List<Evidence> evidence = audit.map(ClaimAudit::evidence).orElse(List.of());
        List<Proof> proofs = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            proofs.add(proof(evidence.get(i), entry.quotes().get(i)));
        }
        return new PageClaim(
                Fragment.of(node).name(),
                keys.getOrDefault(node, ""),
                entry,
                marks(entry),
                said(entry),
                listing.signs(entry),
                relations(node),
                proofs,
                audit.map(ClaimAudit::works).orElse(List.of()).stream()
                        .map(PageClaims::work)
                        .toList(),
                entry.ownFindings().stream().map(PageClaims::remark).toList());
    }

    private static List<String> marks(Entry entry) {
        List<String> marks = new ArrayList<>();
        if (entry.findings().stream().map(Finding::code).anyMatch(UNSUPPORTED::contains)) {
            marks.add("unsupported");
        }
        if (entry.findings().stream().anyMatch(f -> f.code().equals("second-hand"))) {
            marks.add("second-hand");
        }
        if (entry.suggested()) {
            marks.add("suggested");
        }
        return marks;
    }

    private static List<String> said(Entry entry) {
        Annotations about = entry.said();
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

    /** What it bears on and what bears on it, by kind. */
    private List<Relations> relations(NodeId node) {
        Map<String, List<Relation>> all = new LinkedHashMap<>();
        for (Connection each : listing.outline().from(node)) {
            add(all, "out.", each, each.to());
        }
        for (Connection each : listing.outline().onto(node)) {
            add(all, "in.", each, each.from());
        }
        return all.entrySet().stream().map(e -> new Relations(e.getKey(), e.getValue())).toList();
    }

    private void add(
            Map<String, List<Relation>> all, String side, Connection connection, NodeId other) {
        String kind = listing.phrases().say(side + connection.kind().word());
        String name =
                listing.entry(other).map(entry -> entry.number() + " " + entry.title()).orElse("");
        all.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(
                        new Relation(
                                Listing.marked(
                                        connection, name, argmap.report.print.Run.Face.PLAIN),
                                Fragment.of(other).link()));
    }

    private Proof proof(Evidence evidence, Entry.Quote quote) {
        List<Backing> backing = new ArrayList<>();
        List<PageLink> also = new ArrayList<>();
        for (NoteSupport support : evidence.notes()) {
            notes.note(support.note())
                    .ifPresent(
                            note -> {
                                if (support.tie().counts()) {
                                    backing.add(new Backing(note, support.tie()));
                                } else {
                                    also.add(new PageLink("n. " + note.label(), note.link()));
                                }
                            });
        }
        return new Proof(
                evidenceNumbers.getOrDefault(evidence, 0),
                quote.text(),
                quote.place(),
                Fragment.of(evidence.passage(), listing.grounded()).link(),
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
