package argmap.audit;

import argmap.audit.Relinking.NoteTexts;
import argmap.graph.Anchoring;
import argmap.graph.Anchoring.Status;
import argmap.graph.Linked.LinkedNote;
import argmap.graph.NodeId;
import argmap.graph.Quotation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.EditDistance;
import argmap.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation of a map and what became of it in its text.
 *
 * @param quotedBefore what the map quoted when it was last linked; as now where that is unknown
 * @param found where its words stand now
 * @param notesBefore the notes behind it when the map was last linked; as now where that is unknown
 * @param notesNow the notes behind it now
 * @param notesNear the other notes of its paragraph now
 * @param pageBefore 0 where there are no pages
 * @param known true where it is on record what it rested on
 * @param moved true where neither the words before it nor those behind it are there, or where it
 *     has left the order that the quotations had in the text
 */
public record Relinked(
        NodeId node,
        Quotation quotation,
        String quotedBefore,
        Anchoring found,
        List<LinkedNote> notesBefore,
        List<LinkedNote> notesNow,
        List<LinkedNote> notesNear,
        int pageBefore,
        int pageNow,
        boolean known,
        boolean moved) {

    /** Letters of a note, in a hundred, that may differ in a new scan of the same note. */
    private static final int SAME_NOTE = 20;

    /** What became of it. */
    public enum Outcome {
        SAME,
        /** The same words on another page, or between other words. */
        MOVED,
        /** Its place is known and other words stand there. */
        ALTERED,
        AMBIGUOUS,
        ORPHAN
    }

    public Relinked {
        notesBefore = List.copyOf(notesBefore);
        notesNow = List.copyOf(notesNow);
        notesNear = List.copyOf(notesNear);
    }

    /** The same, seen to stand elsewhere. */
    Relinked elsewhere() {
        return new Relinked(
                node,
                quotation,
                quotedBefore,
                found,
                notesBefore,
                notesNow,
                notesNear,
                pageBefore,
                pageNow,
                known,
                true);
    }

    public Outcome outcome() {
        if (found.status() == Status.AMBIGUOUS) {
            return Outcome.AMBIGUOUS;
        }
        if (found.status() == Status.ORPHAN || found.places().isEmpty()) {
            return Outcome.ORPHAN;
        }
        if (found.status() == Status.ALTERED || !differences().isEmpty()) {
            return Outcome.ALTERED;
        }
        return moved || pageBefore != pageNow ? Outcome.MOVED : Outcome.SAME;
    }

    /** The map's words that are not those of the place; misreadings are none. */
    public List<WordDifference> differences() {
        return found.places().isEmpty()
                ? List.of()
                : WordDifference.between(quotation.text(), found.places().get(0).words()).stream()
                        .filter(difference -> !difference.isReading())
                        .toList();
    }

    /** Where it stands now, if elsewhere, and what changed in the notes behind it. */
    public List<Message> changes() {
        List<Message> changes = new ArrayList<>();
        if (found.isPlaced() && known && pageBefore != pageNow) {
            changes.add(Code.CHANGED_PAGE.of(Detail.number(pageBefore), Detail.number(pageNow)));
        }
        if (moved) {
            changes.add(Code.CHANGED_PLACE.of());
        }
        changes.addAll(noteChanges());
        return changes;
    }

    /**
     * What changed in the notes behind it. Empty where its place is not known, since then neither
     * are its notes.
     */
    public List<Message> noteChanges() {
        List<Message> changes = new ArrayList<>();
        if (!found.isPlaced() || !known) {
            return changes;
        }
        List<LinkedNote> left = new ArrayList<>(notesNow);
        List<LinkedNote> open = new ArrayList<>();
        for (LinkedNote before : notesBefore) {
            LinkedNote same =
                    left.stream()
                            .filter(n -> n.label().equals(before.label()))
                            .filter(n -> n.text().equals(before.text()))
                            .findFirst()
                            .orElse(null);
            if (same == null) {
                // A note that counted by an older rule, and stands where it stood.
                Optional<LinkedNote> near =
                        notesNear.stream()
                                .filter(n -> n.label().equals(before.label()))
                                .filter(n -> n.text().equals(before.text()))
                                .findFirst();
                near.ifPresentOrElse(n -> mark(before, n, changes), () -> open.add(before));
                continue;
            }
            left.remove(same);
            mark(before, same, changes);
        }
        for (LinkedNote before : open) {
            LinkedNote same =
                    left.stream()
                            .filter(n -> isSame(before.text(), n.text()))
                            .findFirst()
                            .orElse(null);
            LinkedNote label =
                    left.stream()
                            .filter(n -> n.label().equals(before.label()))
                            .findFirst()
                            .orElse(null);
            if (same != null) {
                left.remove(same);
                if (!same.label().equals(before.label())) {
                    changes.add(
                            Code.CHANGED_LABEL.of(
                                    Detail.note(before.label()), Detail.note(same.label())));
                } else {
                    numbers(before, same, changes);
                    mark(before, same, changes);
                }
            } else if (label != null) {
                left.remove(label);
                changes.add(
                        Code.REPLACED_NOTE.of(
                                Detail.note(before.label()),
                                Detail.words(before.text()),
                                Detail.words(label.text())));
            } else {
                changes.add(
                        Code.LOST_NOTE.of(
                                Detail.note(before.label()), Detail.words(before.text())));
            }
        }
        for (LinkedNote now : left) {
            changes.add(Code.NEW_NOTE.of(Detail.note(now.label()), Detail.words(now.text())));
        }
        return changes;
    }

    private static void mark(LinkedNote before, LinkedNote now, List<Message> changes) {
        if (NoteTexts.isOther(before.behind(), now.behind())) {
            changes.add(
                    Code.CHANGED_MARK.of(
                            Detail.note(before.label()),
                            Detail.words(before.behind()),
                            Detail.words(now.behind())));
        }
    }

    /** A note that is otherwise the same may cite another year or page. */
    private static void numbers(LinkedNote before, LinkedNote now, List<Message> changes) {
        List<WordDifference> differences =
                WordDifference.between(before.text(), now.text()).stream()
                        .filter(difference -> !difference.isReading())
                        .toList();
        if (!differences.isEmpty()) {
            changes.add(
                    Code.CHANGED_NOTE.of(
                            Detail.note(before.label()), WordDifference.detail(differences)));
        }
    }

    private static boolean isSame(String before, String now) {
        String one = FoldedText.of(before).letters();
        String other = FoldedText.of(now).letters();
        int longer = Math.max(one.length(), other.length());
        return longer > 0
                && Math.abs(one.length() - other.length()) * 100 <= longer * SAME_NOTE
                && EditDistance.OF_GLYPHS.between(one, other) * 100 <= 2 * longer * SAME_NOTE;
    }
}
