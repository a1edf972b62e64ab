package argmap.audit;

import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Works;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Passage.Container;
import argmap.message.Code;
import argmap.message.Detail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the notes behind a claim's passages have anything to do with them, and stand there. */
final class NoteFindings {
    private final Document document;
    private final NoteFit fit;
    private final MarkOrder marks;

    NoteFindings(Document document, Works works) {
        this.document = document;
        this.fit = new NoteFit(document, works);
        this.marks = new MarkOrder(document);
    }

    /**
     * @param noNote whether it is reported already that nothing of the claim has a note
     */
    List<Finding> of(ClaimAudit claim, boolean noNote) {
        Map<NoteNumber, Note> notes = new LinkedHashMap<>();
        claim.notes().forEach(note -> notes.put(note.number(), note));
        List<Finding> found = new ArrayList<>();
        List<Evidence> bare = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            if (evidence.passage().container() == Container.PARAGRAPH) {
                passedOver(claim, evidence, found);
                if (evidence.counted().isEmpty()) {
                    SectionSummary.of(document, evidence.passage())
                            .ifPresentOrElse(
                                    summary ->
                                            found.add(
                                                    new Finding(
                                                            claim.node(),
                                                            (summary.sumsUp()
                                                                            ? Code.SUMS_UP_SECTION
                                                                            : Code
                                                                                    .ANNOUNCES_SECTION)
                                                                    .of(
                                                                            Detail.words(
                                                                                    summary
                                                                                            .title()),
                                                                            PassagePlaces.of(
                                                                                    List.of(
                                                                                            evidence),
                                                                                    document)))),
                                    () -> bare.add(evidence));
                }
            }
        }
        if (!bare.isEmpty() && !noNote) {
            List<String> also =
                    bare.stream()
                            .flatMap(evidence -> evidence.notes().stream())
                            .map(support -> support.note().label())
                            .distinct()
                            .toList();
            found.add(
                    new Finding(
                            claim.node(),
                            Code.NOTE_NOT_BEHIND_IT.of(
                                    new Detail.Notes(also), PassagePlaces.of(bare, document))));
        }
        claim.evidence().stream()
                .flatMap(evidence -> evidence.counted().stream())
                .map(NoteSupport::note)
                .distinct()
                .map(notes::get)
                .flatMap(note -> Optional.ofNullable(note).stream())
                .forEach(note -> with(claim, note, found));
        return found.stream().distinct().toList();
    }

    private void passedOver(ClaimAudit claim, Evidence evidence, List<Finding> found) {
        Detail place = PassagePlaces.of(List.of(evidence), document);
        marks.behind(evidence.passage())
                .forEach(
                        gap ->
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.MARK_MISSING.of(
                                                        new Detail.Texts(gap.labels()),
                                                        Detail.text(gap.before()),
                                                        Detail.text(gap.behind()),
                                                        new Detail.Notes(gap.unmarked()),
                                                        place))));
    }

    private void with(ClaimAudit claim, Note note, List<Finding> found) {
        marks.doubtful(note.number())
                .map(marker -> document.source().text(marker.span()).strip())
                .ifPresent(
                        read ->
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.MARK_DOUBTFUL.of(
                                                        Detail.note(note.label()),
                                                        Detail.words(read)))));
        fit.elsewhere(note.number())
                .ifPresentOrElse(
                        other ->
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.NOTE_FITS_ELSEWHERE.of(
                                                        Detail.note(note.label()),
                                                        Detail.note(other.note().label()),
                                                        new Detail.Words(
                                                                List.copyOf(other.shared()))))),
                        () -> {
                            if (fit.touchesNothing(note.number(), claim.wording())) {
                                found.add(
                                        new Finding(
                                                claim.node(),
                                                Code.NOTE_TOUCHES_NOTHING.of(
                                                        Detail.note(note.label()))));
                            }
                        });
    }
}
