package argmap.report;

import argmap.analysis.AnalysisReport;
import argmap.analysis.Ground;
import argmap.analysis.Load;
import argmap.analysis.Status;
import argmap.audit.AuditReport;
import argmap.audit.Finding;
import argmap.diagram.Badge;
import argmap.diagram.DiagramOptions;
import argmap.graph.NodeId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What audit and analysis found, as badges of a map's picture. What merely stands unattacked gets
 * none: most claims of most maps do.
 *
 * @param nodes of claims and arguments
 * @param evidence of notes, works and paragraphs, as {@link DiagramOptions#evidence} names them
 */
public record MapBadges(Map<NodeId, Set<Badge>> nodes, Map<String, Set<Badge>> evidence) {
    /**
     * Claims that must fall with a work, note or paragraph for it to be called load-bearing. Below
     * three, each note of a small map would be.
     */
    private static final int BEARING = 3;

    public MapBadges {
        nodes = Map.copyOf(nodes);
        evidence = Map.copyOf(evidence);
    }

    public static MapBadges of(AuditReport audit, AnalysisReport analysis) {
        Map<NodeId, Set<Badge>> nodes = new LinkedHashMap<>();
        audit.findings().forEach(f -> badge(f).ifPresent(badge -> add(nodes, f.node(), badge)));
        analysis.statuses().forEach(s -> badge(s).ifPresent(badge -> add(nodes, s.node(), badge)));
        Map<String, Set<Badge>> evidence = new LinkedHashMap<>();
        for (Load load : analysis.load().loads()) {
            key(load.ground())
                    .filter(key -> load.lost() >= BEARING)
                    .ifPresent(key -> add(evidence, key, Badge.LOAD_BEARING));
        }
        return new MapBadges(nodes, evidence);
    }

    /** Options that draw them. */
    public DiagramOptions on(DiagramOptions options) {
        return options.withBadges(nodes).withEvidenceBadges(evidence);
    }

    private static <K> void add(Map<K, Set<Badge>> all, K key, Badge badge) {
        all.computeIfAbsent(key, k -> EnumSet.noneOf(Badge.class)).add(badge);
    }

    private static Optional<Badge> badge(Finding finding) {
        return switch (finding.code()) {
            case "no-evidence" -> Optional.of(Badge.NO_EVIDENCE);
            case "quotation-not-found", "quotation-ambiguous" ->
                    Optional.of(Badge.QUOTATION_UNPLACED);
            case "no-note" -> Optional.of(Badge.NO_NOTE);
            case "note-missing" -> Optional.of(Badge.NOTE_MISSING);
            case "second-hand" -> Optional.of(Badge.SECOND_HAND);
            case "quotation-altered", "source-quotation-altered" ->
                    Optional.of(Badge.ALTERED_QUOTATION);
            case "stronger-than-text" -> Optional.of(Badge.STRONGER_THAN_TEXT);
            case "one-work" -> Optional.of(Badge.SINGLE_SOURCE);
            default -> Optional.empty(); // said in the audit, too much for a picture
        };
    }

    private static Optional<Badge> badge(Status status) {
        if (!status.attacked()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status.standing()) {
                    case ACCEPTED -> Badge.STANDS;
                    case REJECTED -> status.opposing() ? Badge.ANSWERED : Badge.UNANSWERED;
                    case UNDECIDED -> Badge.UNDECIDED;
                });
    }

    private static Optional<String> key(Ground ground) {
        return ground.fold(
                work -> Optional.of("work:" + work),
                note -> Optional.of("note:" + note.id()),
                paragraph -> Optional.of("paragraph:" + (paragraph + 1)),
                node -> Optional.empty());
    }
}
