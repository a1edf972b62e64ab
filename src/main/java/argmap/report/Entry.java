package argmap.report;

import argmap.audit.Backing;
import argmap.audit.Finding;
import argmap.graph.Annotations;
import argmap.graph.ClaimId;
import argmap.graph.Connection;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.MapOutline;
import argmap.graph.NodeId;
import argmap.graph.Passage.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A claim or an argument as the reports show it.
 *
 * @param item its place in the outline, its number and what it bears on
 * @param backing the works behind it, counted; {@code below} the same of what supports it
 * @param notes the notes behind it that no entry before it has, in order
 * @param standing how it comes out of the analysis; empty where none was made
 */
record Entry(
        MapOutline.Item item,
        String title,
        String wording,
        Annotations said,
        List<Quote> quotes,
        List<WrittenNote> notes,
        List<String> works,
        Backing backing,
        Backing below,
        List<Finding> findings,
        List<String> standing) {

    /**
     * Words of the text.
     *
     * @param text exactly as the rebuilt text has them
     * @param place "p. 174", "pp. 174-75"
     * @param lines on that page, "ll. 12-14"; empty where the text has no pages
     * @param notes where to look them up
     */
    record Quote(String text, String place, String lines, Match match, List<NoteLink> notes) {
        Quote {
            notes = List.copyOf(notes);
        }

        /** The notes that count for the words. */
        List<NoteLink> counted() {
            return notes.stream().filter(NoteLink::counts).toList();
        }

        /** The other notes of the paragraph. */
        List<NoteLink> also() {
            return notes.stream().filter(note -> !note.counts()).toList();
        }

        /** "n. 12; n. 13, closing the next sentence; also in this paragraph: n. 14, 15". */
        String noteWords() {
            List<String> all = new ArrayList<>();
            for (NoteLink note : counted()) {
                boolean next = note.tie() == NoteTie.CLOSES_NEXT;
                all.add("n. " + note.label() + (next ? ", closing the next sentence" : ""));
            }
            String counted = String.join(", ", all);
            if (also().isEmpty()) {
                return counted;
            }
            return (counted.isEmpty() ? "" : counted + "; ")
                    + "also in this paragraph: n. "
                    + also().stream().map(NoteLink::label).collect(Collectors.joining(", "));
        }
    }

    /**
     * Sends the reader to a note.
     *
     * @param tie how it is tied to the words quoted
     * @param anchor its place on a page; empty when the text has no such note
     */
    record NoteLink(String label, NoteTie tie, String anchor) {
        boolean counts() {
            return tie.counts();
        }

        /** For the attribute of a page: "in-sentence". */
        String tieName() {
            return AuditData.word(tie);
        }
    }

    /** A note written out. */
    record WrittenNote(String label, String text, String anchor) {}

    Entry {
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
        works = List.copyOf(works);
        findings = List.copyOf(findings);
        standing = List.copyOf(standing);
    }

    NodeId node() {
        return item.node();
    }

    /** From 1 in the order of the reports. */
    int number() {
        return item.number();
    }

    /** Number of the entry it is indented under; 0 for none. */
    int under() {
        return item.under();
    }

    int depth() {
        return item.depth();
    }

    List<Connection> bears() {
        return item.bears();
    }

    boolean isClaim() {
        return node() instanceof ClaimId;
    }

    boolean implicit() {
        return said.implicit();
    }

    boolean suggested() {
        return said.suggested();
    }

    /** Its findings but for those that are reported once for the whole map. */
    List<Finding> ownFindings() {
        return findings.stream().filter(finding -> !Weakness.isReportedOnce(finding)).toList();
    }

    /** The works behind it, in words. */
    Backed backed() {
        return Backed.of(backing, below);
    }

    String anchor() {
        return "claim-" + number();
    }

    /** The pages its quotations stand on, as printed: "p. 174". Empty without any. */
    String places() {
        return String.join(", ", placeList());
    }

    List<String> placeList() {
        return quotes.stream().map(Quote::place).distinct().toList();
    }
}
