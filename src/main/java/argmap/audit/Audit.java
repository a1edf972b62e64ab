package argmap.audit;

import argmap.audit.MapFindings.SectionFindings;
import argmap.document.Citation;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.ArgumentMap;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.Linked;
import argmap.graph.NodeId;
import argmap.graph.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks of each claim what it rests on and what is wrong with it.
 *
 * <pre>{@code
 * for (Finding finding : Audit.of(grounded).findings()) {
 *     System.out.println(finding.sentence());
 * }
 * }</pre>
 */
public final class Audit {
    private final GroundedMap grounded;
    private final Map<NodeId, List<Evidence>> evidence = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> supports = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> against = new HashMap<>();
    private final Map<NoteNumber, Note> notes;
    private final Map<NoteNumber, List<Citation>> citations;
    private final Map<String, Work> works;
    private final Map<NodeId, List<Finding>> ofMap;
    private final QuotationFindings quotations;
    private final SourceCheck sources;
    private final NoteFindings ofNotes;
    private final BackingReader backing;

    private Audit(GroundedMap grounded, List<Linked> before, List<SourceText> sources) {
        this.grounded = grounded;
        this.ofMap = MapFindings.of(grounded, before);
        this.quotations = new QuotationFindings(grounded, before);
        this.sources = new SourceCheck(grounded, sources);
        this.ofNotes = new NoteFindings(grounded.document(), grounded.works());
        this.backing = new BackingReader(grounded);
        grounded.evidence()
                .forEach(e -> evidence.computeIfAbsent(e.node(), id -> new ArrayList<>()).add(e));
        this.notes = grounded.document().notesByNumber();
        this.citations = grounded.works().byNote();
        this.works = grounded.works().byId();
        grounded.map().relations().forEach(this::link);
        for (Argument argument : grounded.map().arguments()) {
            for (Inference inference : argument.inferences()) {
                for (ClaimId premise : inference.premises()) {
                    add(supports, argument.id(), premise);
                }
                add(supports, inference.conclusion(), argument.id());
            }
        }
    }

    /** The audit of every claim, and of every argument that quotes the text. */
    public static AuditReport of(GroundedMap grounded) {
        return of(grounded, List.of());
    }

    /**
     * The same, with what has changed since the map was last linked.
     *
     * @param before what its quotations rested on then; empty where there is no record of it
     */
    public static AuditReport of(GroundedMap grounded, List<Linked> before) {
        return of(grounded, before, List.of());
    }

    /**
     * The same, with quotations compared with the works they are taken from.
     *
     * @param sources texts of works that the text cites
     */
    public static AuditReport of(
            GroundedMap grounded, List<Linked> before, List<SourceText> sources) {
        Audit audit = new Audit(grounded, before, sources);
        List<ClaimAudit> all = new ArrayList<>();
        ArgumentMap map = grounded.map();
        for (Claim claim : map.claims()) {
            all.add(audit.claim(claim.id(), claim.wording(), claim.section(), claim.annotations()));
        }
        for (Argument argument : map.arguments()) {
            if (audit.evidence.containsKey(argument.id())
                    || !argument.annotations().quotations().isEmpty()) {
                all.add(
                        audit.claim(
                                argument.id(),
                                argument.text(),
                                argument.section(),
                                argument.annotations()));
            }
        }
        return new AuditReport(SectionFindings.add(map, all), audit.sources.all());
    }

    /**
     * What one claim or argument rests on, without what is only seen beside its section's others.
     */
    public static Optional<ClaimAudit> of(GroundedMap grounded, NodeId node) {
        Audit audit = new Audit(grounded, List.of(), List.of());
        return node instanceof ArgumentId argument
                ? grounded.map()
                        .argument(argument)
                        .map(a -> audit.claim(a.id(), a.text(), a.section(), a.annotations()))
                : grounded.map()
                        .claim((ClaimId) node)
                        .map(c -> audit.claim(c.id(), c.wording(), c.section(), c.annotations()));
    }

    private void link(Relation relation) {
        relation.fold(
                between -> {
                    switch (between.kind()) {
                        case SUPPORT -> add(supports, between.to(), between.from());
                        case ATTACK, CONCESSION -> add(against, between.to(), between.from());
                        case CONTRARY, CONTRADICTORY -> {
                            add(against, between.to(), between.from());
                            add(against, between.from(), between.to());
                        }
                    }
                    return between;
                },
                undercut -> {
                    add(against, undercut.inference().argument(), undercut.from());
                    return undercut;
                });
    }

    private static void add(Map<NodeId, Set<NodeId>> links, NodeId to, NodeId from) {
        links.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
    }

    private ClaimAudit claim(NodeId node, String wording, int section, Annotations annotations) {
        List<Evidence> own = evidence.getOrDefault(node, List.of());
        Map<NoteNumber, Note> itsNotes = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Evidence e : own) {
            for (NoteSupport support : e.counted()) {
                Optional.ofNullable(notes.get(support.note()))
                        .ifPresentOrElse(
                                note -> itsNotes.put(note.number(), note),
                                () -> missing.add(support.note().label()));
            }
        }
        List<Citation> cited = new ArrayList<>();
        Map<String, Work> itsWorks = new LinkedHashMap<>();
        for (Note note : itsNotes.values()) {
            for (Citation citation : citations.getOrDefault(note.number(), List.of())) {
                cited.add(citation);
                Optional.ofNullable(works.get(citation.workId()))
                        .ifPresent(work -> itsWorks.put(work.id(), work));
            }
        }
        List<Evidence> under = evidenceBelow(node);
        ClaimAudit bare =
                new ClaimAudit(
                        node,
                        wording,
                        grounded.map().sections().get(section).title(),
                        own,
                        List.copyOf(itsNotes.values()),
                        cited,
                        List.copyOf(itsWorks.values()),
                        backing.of(own),
                        backing.of(under),
                        List.copyOf(supports.getOrDefault(node, Set.of())),
                        List.copyOf(against.getOrDefault(node, Set.of())),
                        List.of());
        Findings.Below below =
                new Findings.Below(
                        !under.isEmpty(), under.stream().anyMatch(e -> !e.counted().isEmpty()));
        List<Finding> others = new ArrayList<>(quotations.of(bare, annotations));
        others.addAll(ofMap.getOrDefault(node, List.of()));
        others.addAll(
                ofNotes.of(bare, Findings.hasNoNote(bare, missing, below, grounded.document())));
        others.addAll(sources.of(bare, annotations));
        return Findings.add(bare, missing, below, annotations, grounded.document(), others);
    }

    /** The passages of all that supports a node, at any depth. */
    private List<Evidence> evidenceBelow(NodeId node) {
        return below(node).stream()
                .filter(id -> !id.equals(node))
                .flatMap(id -> evidence.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** All that supports a node, directly or through others; circles are walked once. */
    private Set<NodeId> below(NodeId node) {
        Set<NodeId> seen = new LinkedHashSet<>();
        List<NodeId> open = new ArrayList<>(supports.getOrDefault(node, Set.of()));
        while (!open.isEmpty()) {
            NodeId next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(supports.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
