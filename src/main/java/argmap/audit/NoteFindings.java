package argmap.audit;

import argmap.document.Note;
import argmap.graph.Evidence.NoteSupport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the notes behind a claim's passages have anything to do with them. */
final class NoteFindings {
    private NoteFindings() {}

    static List<Finding> of(ClaimAudit claim, NoteFit fit) {
        Map<String, Note> notes = new LinkedHashMap<>();
        claim.notes().forEach(note -> notes.put(note.id(), note));
        List<Finding> found = new ArrayList<>();
        claim.evidence().stream()
                .flatMap(evidence -> evidence.notes().stream())
                .filter(NoteSupport::direct)
                .map(NoteSupport::noteId)
                .distinct()
                .filter(notes::containsKey)
                .forEach(id -> of(claim, id, notes, fit, found));
        return found;
    }

    private static void of(
            ClaimAudit claim,
            String id,
            Map<String, Note> notes,
            NoteFit fit,
            List<Finding> found) {
        Note note = notes.get(id);
        if (note == null) {
            return;
        }
        fit.elsewhere(id)
                .ifPresentOrElse(
                        other ->
                                found.add(
                                        new NoteFinding.FitsElsewhere(
                                                claim.node(),
                                                note.label(),
                                                other.label(),
                                                other.shared())),
                        () -> {
                            if (fit.touchesNothing(id, claim.wording())) {
                                found.add(
                                        new NoteFinding.TouchesNothing(claim.node(), note.label()));
                            }
                        });
    }
}
