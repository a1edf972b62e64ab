package argmap.citation;

import argmap.citation.Resolver.Resolution;
import argmap.document.Citation;
import argmap.document.Note;
import argmap.document.Remark;
import argmap.text.Span;
import java.util.List;

/** A note taken apart, with the way back to its text. */
record NoteReading(
        Note note, Reading reading, Tokens tokens, List<Draft> drafts, List<int[]> remarkRanges) {

    static NoteReading of(Note note) {
        Reading reading = Reading.of(note.text().text());
        Tokens tokens = Tokens.of(reading);
        NoteCutter.Cut cut = NoteCutter.cut(tokens);
        return new NoteReading(note, reading, tokens, cut.drafts(), cut.remarks());
    }

    /** The note's own words: where a title without author finds its name. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int[] range : remarkRanges) {
            words.append(tokens.text(range[0], range[1])).append(' ');
        }
        return words.toString();
    }

    Citation citation(int i, Draft draft, Resolution resolution) {
        Span inNote = inNote(draft.signalFrom(), draft.to());
        return new Citation(
                note.id() + "." + (i + 1),
                note.id(),
                inNote,
                note.text().inSource(inNote),
                Signals.words(tokens, draft.signalFrom(), draft.from()),
                draft.meaning(),
                draft.form(),
                resolution.entry().map(e -> e.id).orElse(""),
                draft.fields(),
                draft.pinpoint(),
                Pinpoints.places(draft.pinpoint()));
    }

    List<Remark> remarks() {
        return remarkRanges.stream()
                .map(range -> inNote(range[0], range[1]))
                .map(span -> new Remark(note.id(), span, note.text().inSource(span)))
                .toList();
    }

    Span inNote(int from, int to) {
        return reading.inNote(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
