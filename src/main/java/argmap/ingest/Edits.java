package argmap.ingest;

import argmap.document.Repair;
import argmap.text.CleanText;
import argmap.text.Source;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Changes to a mended wording: each replaces characters by others and is recorded as a repair. */
final class Edits {
    private record Edit(int start, int end, String read, String rule, double confidence) {}

    private final CleanText text;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * A word that may be misread and was left as it stands.
     *
     * @param perhaps what it may be; empty where that is unknown
     */
    record Doubt(Span span, String stood, String perhaps) {}

    Edits(CleanText text) {
        this.text = text;
    }

    /**
     * Ascending in the text and not overlapping; a change that overlaps the last one is dropped.
     */
    void replace(int start, int end, String read, String rule, double confidence) {
        boolean free = edits.isEmpty() || edits.get(edits.size() - 1).end <= start;
        if (free && !text.text().substring(start, end).equals(read)) {
            edits.add(new Edit(start, end, read, rule, confidence));
        }
    }

    /** Leaves a word as it stands and has it reported. */
    void doubt(int start, int end, String perhaps) {
        Span span = text.inSource(new Span(start, end));
        doubts.add(new Doubt(span, text.text().substring(start, end), perhaps));
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Where the last change ends; far before the text while there is none. */
    int lastEnd() {
        return edits.isEmpty() ? Integer.MIN_VALUE : edits.get(edits.size() - 1).end;
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The offset in the changed text of an offset in the text as it was. */
    int moved(int offset) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.end <= offset && edit.start < offset) {
                shift += edit.read.length() - (edit.end - edit.start);
            } else if (edit.start < offset) {
                return Math.min(edit.start + shift + edit.read.length(), offset + shift);
            }
        }
        return offset + shift;
    }

    CleanText apply(Source source, List<Repair> repairs) {
        if (edits.isEmpty()) {
            return text;
        }
        CleanText.Builder out = new CleanText.Builder();
        int at = 0;
        for (Edit edit : edits) {
            out.append(text.sub(new Span(at, edit.start)));
            keep(out, edit);
            at = edit.end;
            Span span = text.inSource(new Span(edit.start, edit.end));
            repairs.add(new Repair(span, source.text(span), edit.read, edit.rule, edit.confidence));
        }
        out.append(text.sub(new Span(at, text.length())));
        return out.build();
    }

    /**
     * Letters that stay at the beginning and the end of a change keep their place in the source.
     */
    private void keep(CleanText.Builder out, Edit edit) {
        String was = text.text().substring(edit.start, edit.end);
        if (edit.read.replace(" ", "").equals(was)) {
            insertBlanks(out, edit);
            return;
        }
        int most = Math.min(was.length(), edit.read.length());
        int head = 0;
        while (head < most && was.charAt(head) == edit.read.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && was.charAt(was.length() - 1 - tail)
                        == edit.read.charAt(edit.read.length() - 1 - tail)) {
            tail++;
        }
        out.append(text.sub(new Span(edit.start, edit.start + head)));
        out.insert(edit.read.substring(head, edit.read.length() - tail));
        out.append(text.sub(new Span(edit.end - tail, edit.end)));
    }

    /** Where blanks alone were lost, every letter keeps its place. */
    private void insertBlanks(CleanText.Builder out, Edit edit) {
        int at = edit.start;
        int from = at;
        for (int i = 0; i < edit.read.length(); i++) {
            if (edit.read.charAt(i) == ' ') {
                out.append(text.sub(new Span(from, at)));
                out.insert(" ");
                from = at;
            } else {
                at++;
            }
        }
        out.append(text.sub(new Span(from, at)));
    }
}
