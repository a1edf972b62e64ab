package argmap.audit;

import argmap.document.Citation;
import argmap.document.Note;
import argmap.document.Work;
import argmap.graph.Evidence;
import argmap.graph.NodeId;
import java.util.Comparator;
import java.util.List;

/**
 * What one claim or argument rests on.
 *
 * @param wording its sentence
 * @param section title of the section it stands in; empty outside
 * @param evidence the passages quoted for it
 * @param notes the notes behind those passages, in order
 * @param citations what those notes cite, in order
 * @param works the works cited, each once
 * @param backing the same works counted, and told primary from secondary
 * @param below the works behind all that supports it, at any depth
 * @param supports ids of what supports it in the map
 * @param against ids of what attacks, undercuts or qualifies it
 * @param findings heaviest first
 */
public record ClaimAudit(
        NodeId node,
        String wording,
        String section,
        List<Evidence> evidence,
        List<Note> notes,
        List<Citation> citations,
        List<Work> works,
        Backing backing,
        Backing below,
        List<NodeId> supports,
        List<NodeId> against,
        List<Finding> findings) {
    public ClaimAudit {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
        works = List.copyOf(works);
        supports = List.copyOf(supports);
        against = List.copyOf(against);
        findings = List.copyOf(findings);
    }

    /** The same with other findings, put in order. */
    ClaimAudit withFindings(List<Finding> some) {
        return new ClaimAudit(
                node,
                wording,
                section,
                evidence,
                notes,
                citations,
                works,
                backing,
                below,
                supports,
                against,
                some.stream().sorted(Comparator.comparing(Finding::weight)).toList());
    }
}
