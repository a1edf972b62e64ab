package argmap.analysis;

import argmap.analysis.GroundNet.Role;
import argmap.document.Citation;
import argmap.document.NoteNumber;
import argmap.graph.Argument;
import argmap.graph.ArgumentId;
import argmap.graph.Claim;
import argmap.graph.ClaimId;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.GroundedMap;
import argmap.graph.Inference;
import argmap.graph.NodeId;
import argmap.graph.Passage;
import argmap.graph.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the net of a map. A work carries the notes that cite it; a note stands while one of its
 * works does, and by itself where it cites none or one could not be followed. A passage needs its
 * paragraph and, where it has notes, one of them; without notes it is the author's own word. What
 * the author leaves unsaid ({@code #implicit}) is granted. In a map without any passage the claims
 * that nothing supports are what the rest stands on.
 */
final class GroundNets {
    private final GroundedMap grounded;
    private final GroundNet net = new GroundNet();
    private final Map<NoteNumber, List<Citation>> citations;
    private final Set<String> works = new HashSet<>();
    private final Set<NoteNumber> notes = new HashSet<>();
    private final Set<Integer> noted = new HashSet<>();

    private GroundNets(GroundedMap grounded) {
        this.grounded = grounded;
        this.citations = grounded.works().byNote();
        grounded.works().works().forEach(work -> works.add(work.id()));
        grounded.document().notes().forEach(note -> notes.add(note.number()));
    }

    static GroundNet of(GroundedMap grounded) {
        GroundNets nets = new GroundNets(grounded);
        nets.claims();
        nets.relations();
        grounded.evidence().forEach(nets::evidence);
        nets.give();
        nets.net.close();
        return nets.net;
    }

    private int node(NodeId node) {
        return net.node(new Ground.OfNode(node));
    }

    private void claims() {
        grounded.map().claims().forEach(claim -> node(claim.id()));
        for (Argument argument : grounded.map().arguments()) {
            int whole = node(argument.id());
            int last = -1;
            for (Inference inference : argument.inferences()) {
                last = net.node(Role.STEP);
                for (ClaimId premise : inference.premises()) {
                    net.support(node(premise), last);
                }
                net.support(last, node(inference.conclusion()));
            }
            if (last >= 0) {
                net.support(last, whole);
            }
        }
    }

    private void relations() {
        Set<ArgumentId> concluding = new HashSet<>();
        for (Argument argument : grounded.map().arguments()) {
            if (!argument.inferences().isEmpty()) {
                concluding.add(argument.id());
            }
        }
        for (Relation relation : grounded.map().relations()) {
            relation.fold(
                    between -> {
                        // What supports a written-out argument adds nothing to its steps.
                        if (between.kind() == Relation.Kind.SUPPORT
                                && !(between.to() instanceof ArgumentId id
                                        && concluding.contains(id))) {
                            net.support(node(between.from()), node(between.to()));
                        }
                        return between;
                    },
                    undercut -> undercut);
        }
    }

    private void evidence(Evidence evidence) {
        int carried = node(evidence.node());
        Passage passage = evidence.passage();
        if (passage.container() == Passage.Container.NOTE) {
            net.support(note(grounded.document().notes().get(passage.index()).number()), carried);
            return;
        }
        int paragraph = net.node(new Ground.OfParagraph(passage.index()));
        net.give(paragraph);
        List<NoteNumber> backing =
                evidence.counted().stream().map(NoteSupport::note).filter(notes::contains).toList();
        if (backing.isEmpty()) {
            net.support(paragraph, carried);
            return;
        }
        int any = net.node(Role.NOTES);
        backing.forEach(number -> net.support(note(number), any));
        int both = net.node(Role.PASSAGE);
        net.support(paragraph, both);
        net.support(any, both);
        net.support(both, carried);
    }

    private int note(NoteNumber number) {
        int node = net.node(new Ground.OfNote(number));
        if (!noted.add(node)) {
            return node;
        }
        Set<String> cited = new HashSet<>();
        boolean open = false;
        for (Citation citation : citations.getOrDefault(number, List.of())) {
            if (!works.contains(citation.workId())) {
                open = true;
            } else if (cited.add(citation.workId())) {
                int work = net.node(new Ground.OfWork(citation.workId()));
                net.give(work);
                net.support(work, node);
            }
        }
        if (open || cited.isEmpty()) {
            net.give(node);
        }
        return node;
    }

    private void give() {
        boolean textless = grounded.evidence().isEmpty();
        for (Claim claim : grounded.map().claims()) {
            int node = node(claim.id());
            boolean lowest = !net.isSupported(node);
            if (claim.annotations().implicit() || (textless && lowest)) {
                net.give(node);
            }
        }
        for (Argument argument : grounded.map().arguments()) {
            int node = node(argument.id());
            if (textless && !net.isSupported(node)) {
                net.give(node);
            }
        }
    }
}
