package argmap.ingest;

import argmap.document.Document;
import argmap.document.Heading;
import argmap.document.Leftover;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.document.Repair;
import argmap.text.CleanText;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where each character of a source went, and where each character of a document came from. */
final class Accounting {
    private Accounting() {}

    /** The stretches of the source, blanks aside, that are nowhere in the document. */
    static List<String> lost(Document document) {
        String text = document.source().text();
        BitSet kept = new BitSet(text.length());
        for (CleanText words : wordings(document)) {
            words.sourcePieces().forEach(span -> set(kept, span));
        }
        for (Paragraph paragraph : document.paragraphs()) {
            for (NoteMarker marker : paragraph.markers()) {
                set(kept, marker.span());
            }
        }
        for (Note note : document.notes()) {
            set(kept, note.labelSpan());
        }
        for (Leftover leftover : document.leftovers()) {
            set(kept, leftover.span());
        }
        for (Repair repair : document.repairs()) {
            set(kept, repair.span());
        }
        List<String> lost = new ArrayList<>();
        for (int i = kept.nextClearBit(0); i < text.length(); i = kept.nextClearBit(i + 1)) {
            if (!Lines.isBlank(text.charAt(i))) {
                int end = Math.min(text.length(), i + 30);
                lost.add(document.source().position(i) + " " + text.substring(i, end));
            }
        }
        return lost;
    }

    /** The characters of the document, blanks aside, that were neither copied nor repaired. */
    static List<String> invented(Document document) {
        int repaired = 0;
        for (Repair repair : document.repairs()) {
            repaired += repair.read().length();
        }
        int inserted = 0;
        for (CleanText words : wordings(document)) {
            BitSet copied = new BitSet(words.length());
            words.runs().forEach(run -> copied.set(run.clean(), run.clean() + run.length()));
            for (int i = 0; i < words.length(); i++) {
                if (!copied.get(i) && !Lines.isBlank(words.text().charAt(i))) {
                    inserted++;
                }
            }
        }
        return inserted > repaired
                ? List.of(inserted + " characters put in, " + repaired + " in repairs")
                : List.of();
    }

    /** Clean characters that a run says are copied but that differ from the source. */
    static List<String> misplaced(Document document) {
        List<String> wrong = new ArrayList<>();
        String text = document.source().text();
        for (CleanText words : wordings(document)) {
            for (CleanText.Run run : words.runs()) {
                String clean = words.text().substring(run.clean(), run.clean() + run.length());
                if (!text.startsWith(clean, run.source())) {
                    wrong.add(run + " " + clean);
                }
            }
        }
        return wrong;
    }

    private static List<CleanText> wordings(Document document) {
        List<CleanText> all = new ArrayList<>();
        document.paragraphs().stream().map(Paragraph::text).forEach(all::add);
        document.headings().stream().map(Heading::text).forEach(all::add);
        document.notes().stream().map(Note::text).forEach(all::add);
        return all;
    }

    private static void set(BitSet kept, Span span) {
        kept.set(span.start(), span.end());
    }
}
