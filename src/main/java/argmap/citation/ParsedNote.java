package argmap.citation;

import argmap.citation.NoteCutter.Cut;
import argmap.citation.NoteCutter.Range;
import argmap.citation.Resolver.Resolution;
import argmap.document.Citation;
import argmap.document.Citation.Meaning;
import argmap.document.CrossReference;
import argmap.document.Note;
import argmap.document.NoteQuotation;
import argmap.document.Remark;
import argmap.text.Span;
import java.util.List;

/** A note taken apart, with the way back to its text. */
record ParsedNote(Note note, Tokens tokens, Cut cut) {

    static ParsedNote of(Note note, Habits habits) {
        Tokens tokens = Tokens.of(note.text().text());
        return new ParsedNote(note, tokens, NoteCutter.cut(tokens, habits));
    }

    List<UnresolvedCitation> drafts() {
        return cut.drafts();
    }

    /** The note's own words: where a title without author finds its name. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Range range : cut.remarks()) {
            words.append(tokens.text(range.from(), range.to())).append(' ');
        }
        return words.toString();
    }

    Citation citation(int i, UnresolvedCitation draft, Resolution resolution) {
        Span inNote = inNote(draft.signalFrom(), draft.to());
        return new Citation(
                id(i),
                note.number(),
                inNote,
                note.text().inSource(inNote),
                Signals.words(tokens, draft.signalFrom(), draft.from()),
                draft.meaning(),
                draft.form(),
                resolution.entry().map(e -> e.id).orElse(""),
                draft.fields(),
                draft.pinpoint(),
                Numbers.places(draft.pinpoint()));
    }

    private String id(int i) {
        return note.id() + "." + (i + 1);
    }

    List<Remark> remarks() {
        return cut.remarks().stream()
                .map(this::inNote)
                .map(span -> new Remark(note.number(), span, note.text().inSource(span)))
                .toList();
    }

    List<CrossReference> crossReferences() {
        return BackReferences.crossReferences(tokens, cut.remarks()).stream()
                .map(
                        found -> {
                            Span span = inNote(found.range());
                            Span source = note.text().inSource(span);
                            return new CrossReference(
                                    note.number(), span, source, found.unit(), found.number());
                        })
                .toList();
    }

    List<NoteQuotation> quotations() {
        return cut.quotations().stream()
                .map(
                        range -> {
                            Span span = inNote(range);
                            int source = sourceOf(range);
                            return new NoteQuotation(
                                    note.number(),
                                    span,
                                    note.text().inSource(span),
                                    source < 0 ? "" : id(source));
                        })
                .toList();
    }

    /**
     * The citation that a quotation is taken from: the first one behind it, or the last before it
     * where the one behind only gives background; -1 without one.
     */
    private int sourceOf(Range quotation) {
        int before = -1;
        for (int i = 0; i < drafts().size(); i++) {
            UnresolvedCitation draft = drafts().get(i);
            if (draft.from() >= quotation.to()) {
                return draft.meaning() == Meaning.BACKGROUND ? before : i;
            }
            before = i;
        }
        return before;
    }

    private Span inNote(Range range) {
        return inNote(range.from(), range.to());
    }

    private Span inNote(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
