package argmap.audit;

import argmap.audit.Backing.Part;
import argmap.document.Citation;
import argmap.document.Citation.Meaning;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Work;
import argmap.graph.Annotations;
import argmap.graph.Evidence;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.Passage.Container;
import argmap.message.Code;
import argmap.message.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be said of one claim, once all that it rests on is known. */
final class Findings {

    /**
     * What stands behind the claims that support a claim, at any depth.
     *
     * @param passages some of them quote the text
     * @param notes some of them have a note
     */
    record Below(boolean passages, boolean notes) {}

    private Findings() {}

    /**
     * Whether neither a claim's passages nor those below it have a note, found or missing, and no
     * other note of its paragraphs may cover it.
     */
    static boolean hasNoNote(
            ClaimAudit claim, List<String> missingNotes, Below below, Document document) {
        return claim.evidence().stream().allMatch(evidence -> evidence.notes().isEmpty())
                && missingNotes.isEmpty()
                && !below.notes()
                && !restsOnSections(claim, document);
    }

    /** Whether all its passages announce or sum up a section. */
    private static boolean restsOnSections(ClaimAudit claim, Document document) {
        return !claim.evidence().isEmpty()
                && claim.evidence().stream()
                        .map(Evidence::passage)
                        .allMatch(
                                passage ->
                                        passage.container() == Container.PARAGRAPH
                                                && SectionSummary.of(document, passage)
                                                        .isPresent());
    }

    static ClaimAudit add(
            ClaimAudit claim,
            List<String> missingNotes,
            Below below,
            Annotations annotations,
            Document document,
            List<Finding> others) {
        List<Finding> found = new ArrayList<>(others);
        if (claim.evidence().isEmpty()) {
            if (annotations.quotations().isEmpty()
                    && !annotations.implicit()
                    && !below.passages()) {
                found.add(new Finding(claim.node(), Code.NO_EVIDENCE.of()));
            }
        } else {
            for (String note : missingNotes) {
                found.add(
                        new Finding(
                                claim.node(),
                                Code.NOTE_MISSING.of(
                                        Detail.note(note), PassagePlaces.of(claim, document))));
            }
            if (hasNoNote(claim, missingNotes, below, document)) {
                found.add(
                        new Finding(
                                claim.node(), Code.NO_NOTE.of(PassagePlaces.of(claim, document))));
            }
            Overstatement.of(claim, document).ifPresent(found::add);
        }
        secondHand(claim, found);
        against(claim, found);
        oneWork(claim).ifPresent(found::add);
        List<String> open =
                claim.works().stream()
                        .filter(work -> !work.full())
                        .map(Work::shortName)
                        .distinct()
                        .toList();
        if (!open.isEmpty()) {
            found.add(new Finding(claim.node(), Code.OPEN_SHORT_FORM.of(new Detail.Works(open))));
        }
        return claim.withFindings(found);
    }

    /**
     * Several citations, and behind them one work: other printings of it and what it quotes too.
     */
    private static Optional<Finding> oneWork(ClaimAudit claim) {
        Backing backing = claim.backing();
        long cited = backing.works().stream().mapToLong(w -> w.places().size()).sum();
        boolean others = backing.works().stream().anyMatch(w -> w.part() != Part.SUPPORT);
        if (backing.independent() != 1 || cited < 2 || others || backing.unidentified() > 0) {
            return Optional.empty();
        }
        List<String> byAuthor =
                backing.sharedAuthors().stream()
                        .flatMap(List::stream)
                        .map(Work::shortName)
                        .distinct()
                        .toList();
        Detail notes = new Detail.Notes(backing.supportingNotes());
        return Optional.of(
                new Finding(
                        claim.node(),
                        byAuthor.isEmpty()
                                ? Code.ONE_WORK.of(
                                        Detail.work(backing.counted().get(0).work().shortName()),
                                        notes)
                                : Code.ONE_AUTHOR.of(new Detail.Works(byAuthor), notes)));
    }

    private static void secondHand(ClaimAudit claim, List<Finding> found) {
        List<Citation> quoting =
                direct(claim).stream()
                        .filter(citation -> citation.meaning() == Meaning.SECOND_HAND)
                        .toList();
        if (quoting.isEmpty()) {
            return;
        }
        Set<NoteNumber> ids = quoting.stream().map(Citation::note).collect(Collectors.toSet());
        found.add(
                new Finding(
                        claim.node(),
                        Code.SECOND_HAND.of(
                                new Detail.Notes(
                                        labels(
                                                claim.notes().stream()
                                                        .filter(n -> ids.contains(n.number()))
                                                        .toList())),
                                new Detail.Words(
                                        quoting.stream()
                                                .map(Citation::signal)
                                                .filter(signal -> !signal.isEmpty())
                                                .distinct()
                                                .toList()))));
    }

    private static void against(ClaimAudit claim, List<Finding> found) {
        for (Citation citation : direct(claim)) {
            if (citation.meaning() == Meaning.OPPOSES || citation.meaning() == Meaning.QUALIFIES) {
                String label = citation.note().label();
                List<String> work =
                        claim.works().stream()
                                .filter(w -> w.id().equals(citation.workId()))
                                .map(Work::shortName)
                                .limit(1)
                                .toList();
                found.add(
                        new Finding(
                                claim.node(),
                                Code.NOTE_AGAINST.of(
                                        Detail.note(label),
                                        Detail.words(citation.signal()),
                                        new Detail.Works(work))));
            }
        }
    }

    /**
     * What is cited right behind the sentences quoted. A note further on may speak of the sentences
     * between, so what it says is not held against this claim.
     */
    private static List<Citation> direct(ClaimAudit claim) {
        Set<NoteNumber> notes =
                claim.evidence().stream()
                        .flatMap(evidence -> evidence.counted().stream())
                        .filter(support -> support.tie() != NoteTie.CLOSES_NEXT)
                        .map(NoteSupport::note)
                        .collect(Collectors.toSet());
        return claim.citations().stream().filter(c -> notes.contains(c.note())).toList();
    }

    private static List<String> labels(List<Note> notes) {
        return notes.stream().map(Note::label).toList();
    }
}
