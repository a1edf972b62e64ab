package argmap.ingest;

import argmap.document.Heading;
import argmap.document.Note;
import argmap.document.NoteMarker;
import argmap.document.Paragraph;
import argmap.document.Paragraph.PageBreak;
import argmap.document.Repair;
import argmap.text.CleanText;
import argmap.text.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Repairs the wording of whole paragraphs and notes, once all of the text is there to bear witness.
 */
final class Polish {
    private final Source source;
    private final List<Repair> repairs;
    private final RunTogether together;
    private final WordRepair words;
    private final LostLetters lost;
    private final CitationHabits habits;
    private final boolean worn;
    private final boolean markdown;

    Polish(Source source, Vocabulary own, List<Repair> repairs, boolean markdown) {
        this.markdown = markdown;
        this.source = source;
        this.repairs = repairs;
        this.together = new RunTogether(own);
        this.words = new WordRepair(own);
        this.lost = new LostLetters(own);
        this.worn = own.wear() > WordRepair.WORN;
        this.habits = new CitationHabits(worn);
    }

    List<Note> notes(List<Note> mended) {
        if (markdown) {
            return mended.stream()
                    .map(n -> withText(n, changed(n.text(), Markdown::plain)))
                    .toList();
        }
        boolean stops = endWithStops(mended);
        List<CleanText> texts = new ArrayList<>();
        for (Note note : mended) {
            CleanText text =
                    changed(note.text(), (t, edits) -> NoteTails.trim(t, stops, worn, edits));
            text = changed(text, lost::repair);
            text = changed(text, together::repair);
            text = changed(text, words::repair);
            text = changed(text, (t, edits) -> FigureRepair.repair(t, worn, edits));
            habits.learn(text);
            texts.add(text);
        }
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            CleanText text = changed(texts.get(i), habits::repair);
            if (worn) {
                text = changed(text, (t, edits) -> CitationGrammar.repair(t.text(), edits));
            }
            notes.add(withText(mended.get(i), text));
        }
        return notes;
    }

    private CleanText changed(CleanText text, BiConsumer<CleanText, Edits> repair) {
        Edits edits = new Edits(text);
        repair.accept(text, edits);
        return edits.apply(source, repairs);
    }

    /** Three in five is a habit: brackets and dirt end the rest. */
    private static boolean endWithStops(List<Note> notes) {
        long stops =
                notes.stream().filter(n -> n.text().text().stripTrailing().endsWith(".")).count();
        return stops * 5 >= notes.size() * 3L;
    }

    List<Heading> headings(List<Heading> mended) {
        List<Heading> headings = new ArrayList<>();
        for (Heading h : mended) {
            CleanText text = markdown ? h.text() : changed(h.text(), lost::repair);
            text = markdown ? changed(text, Markdown::plain) : changed(text, words::repair);
            headings.add(new Heading(text, h.level(), h.beforeParagraph(), h.page(), h.runIn()));
        }
        return HeadingLevels.rank(headings);
    }

    private static Note withText(Note note, CleanText text) {
        return new Note(
                note.number(),
                text,
                note.page(),
                note.lastPage(),
                note.labelSpan(),
                note.certain());
    }

    List<Paragraph> paragraphs(List<Paragraph> mended) {
        if (markdown) {
            return mended.stream().map(p -> changed(p, Markdown::plain)).toList();
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : mended) {
            Paragraph changed = changed(paragraph, lost::repair);
            changed = changed(changed, together::repair);
            changed = changed(changed, words::repair);
            paragraphs.add(changed(changed, (t, edits) -> FigureRepair.repair(t, worn, edits)));
        }
        return paragraphs;
    }

    private Paragraph changed(Paragraph was, BiConsumer<CleanText, Edits> repair) {
        Edits edits = new Edits(was.text());
        repair.accept(was.text(), edits);
        if (edits.isEmpty()) {
            return was;
        }
        List<PageBreak> breaks = new ArrayList<>();
        for (PageBreak at : was.breaks()) {
            breaks.add(new PageBreak(edits.moved(at.offset()), at.page()));
        }
        List<NoteMarker> markers = new ArrayList<>();
        for (NoteMarker marker : was.markers()) {
            markers.add(
                    new NoteMarker(
                            marker.number(),
                            edits.moved(marker.offset()),
                            marker.span(),
                            marker.certain()));
        }
        CleanText text = edits.apply(source, repairs);
        return new Paragraph(was.index(), was.kind(), text, was.page(), breaks, markers);
    }
}
