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
import java.util.Locale;
import java.util.regex.Pattern;
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

    /** Share of a quotation's letters that a wording must have to be the same sentence. */
    private static final double SAME = 0.8;

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

        /** Single quotation marks in pairs; one that stands alone may be an apostrophe. */
        private static final Pattern SINGLE =
                Pattern.compile("\u2018([^\u2018\u2019]*)\u2019(?!\\p{L})");

        /** In quotation marks. Double ones within it become single, as is usual in print. */
        String inMarks() {
            String inner = text;
            if (text.indexOf('\u201c') >= 0 || text.indexOf('\u201d') >= 0) {
                inner =
                        SINGLE.matcher(text)
                                .replaceAll("\uE000$1\uE001")
                                .replace('\u201c', '\u2018')
                                .replace('\u201d', '\u2019')
                                .replace('\uE000', '\u201c')
                                .replace('\uE001', '\u201d');
            }
            return "\u201c" + inner + "\u201d";
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

    /**
     * Whether its wording is the one quotation it has, but for signs and a word or two that open
     * the sentence: then it need be said but once.
     */
    boolean isInTheTextsWords() {
        if (quotes.size() != 1) {
            return false;
        }
        String own = letters(wording);
        String quoted = letters(quotes.get(0).text());
        boolean nearly = own.length() >= SAME * quoted.length();
        return nearly && (quoted.endsWith(own) || quoted.startsWith(own));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
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
