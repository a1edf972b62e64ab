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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Repairs the wording of whole paragraphs and notes, once all of the text is there to bear witness:
 * words only in a language that has a {@link Dictionary}.
 */
final class Polish {
    private final Source source;
    private final Vocabulary own;
    private final Languages languages;
    private final List<Repair> repairs;
    private final List<Edits.Doubt> doubts = new ArrayList<>();
    private final Map<Language, RunTogether> together = new EnumMap<>(Language.class);
    private final Map<Language, WordRepair> words = new EnumMap<>(Language.class);
    private final LostLetters lost;
    private final CitationHabits habits;
    private final boolean worn;
    private final StopRepair stops;
    private final boolean markdown;
    private final boolean emphasis;

    Polish(
            Source source,
            Vocabulary own,
            Languages languages,
            List<Repair> repairs,
            boolean markdown) {
        this.source = source;
        this.own = own;
        this.languages = languages;
        this.repairs = repairs;
        this.markdown = markdown;
        this.emphasis = Licence.hasEmphasis(source.text());
        this.lost = new LostLetters(source.text());
        Dictionary dictionary = Dictionary.of(languages.whole());
        this.stops = new StopRepair(source.text(), dictionary);
        this.worn = own.isWorn(dictionary) || stops.isHabit();
        this.habits = new CitationHabits(worn);
    }

    /** Words that were left as they stand. */
    List<Edits.Doubt> doubts() {
        return doubts;
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
            Language language = languages.of(note.text().text());
            CleanText text =
                    changed(note.text(), (t, edits) -> NoteTails.trim(t, stops, worn, edits));
            for (BiConsumer<CleanText, Edits> repair : wording(language)) {
                text = changed(text, repair);
            }
            habits.learn(text);
            texts.add(text);
        }
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            CleanText text =
                    changed(
                            texts.get(i),
                            (t, edits) -> LoneCharacters.repair(t.text(), worn, edits));
            text = changed(text, habits::repair);
            if (worn) {
                Dictionary words = Dictionary.of(languages.of(text.text()));
                text = changed(text, (t, edits) -> CitationGrammar.repair(t.text(), words, edits));
            }
            notes.add(withText(mended.get(i), text));
        }
        return notes;
    }

    /** What may be done to a text in a language, in order. */
    private List<BiConsumer<CleanText, Edits>> wording(Language language) {
        Dictionary dictionary = Dictionary.of(language);
        List<BiConsumer<CleanText, Edits>> steps = new ArrayList<>();
        if (emphasis) {
            steps.add(Licence::plain);
        }
        steps.add((t, edits) -> lost.repair(t, language, edits));
        if (!dictionary.isEmpty()) {
            steps.add(
                    words.computeIfAbsent(
                                    language,
                                    l ->
                                            new WordRepair(
                                                    own,
                                                    dictionary,
                                                    worn,
                                                    LetterChannel.get(),
                                                    WordModel.get()))
                            ::repair);
            if (language != Language.GERMAN) {
                // Long words that no dictionary has are German.
                steps.add(
                        together.computeIfAbsent(language, l -> new RunTogether(own, dictionary))
                                ::repair);
            }
        }
        steps.add(stops::repair);
        steps.add((t, edits) -> FigureRepair.repair(t, worn, dictionary, edits));
        return steps;
    }

    private CleanText changed(CleanText text, BiConsumer<CleanText, Edits> repair) {
        Edits edits = new Edits(text);
        repair.accept(text, edits);
        doubts.addAll(edits.doubts());
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
            CleanText text = h.text();
            if (markdown) {
                text = changed(text, Markdown::plain);
            } else {
                for (BiConsumer<CleanText, Edits> repair : wording(languages.of(text.text()))) {
                    text = changed(text, repair);
                }
            }
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
            Paragraph changed = paragraph;
            for (BiConsumer<CleanText, Edits> repair :
                    wording(languages.of(paragraph.text().text()))) {
                changed = changed(changed, repair);
            }
            paragraphs.add(changed);
        }
        return paragraphs;
    }

    private Paragraph changed(Paragraph was, BiConsumer<CleanText, Edits> repair) {
        Edits edits = new Edits(was.text());
        repair.accept(was.text(), edits);
        doubts.addAll(edits.doubts());
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
