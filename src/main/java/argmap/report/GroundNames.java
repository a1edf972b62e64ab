package argmap.report;

import argmap.analysis.Ground;
import argmap.document.Document;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.document.Work;
import argmap.graph.ClaimId;
import argmap.graph.GroundedMap;

import java.util.Map;
import java.util.stream.Collectors;

/** What claims rest on, named as a reader finds it: "note 147 (p. 173)". */
final class GroundNames {
    /** Words of a paragraph that tell it from the others on its page. */
    private static final int WORDS = 6;

    private final Document document;
    private final Map<NoteNumber, Note> notes;
    private final Map<String, Work> works;

    GroundNames(GroundedMap grounded) {
        this.document = grounded.document();
        this.notes = grounded.document().notesByNumber();
        this.works =
                grounded.works().works().stream()
                        .collect(Collectors.toMap(Work::id, work -> work, (a, b) -> a));
    }

    String name(Ground ground) {
        return ground.fold(
                this::work,
                this::note,
                this::paragraph,
                node ->
                        (node instanceof ClaimId ? "" : "the argument ")
                                + "\""
                                + node.title()
                                + "\"");
    }

    String work(String id) {
        Work work = works.get(id);
        return work == null ? id : work.shortName();
    }

    private String note(NoteNumber number) {
        Note note = notes.get(number);
        if (note == null) {
            return "note " + number.label();
        }
        return "note "
                + note.label()
                + (document.pages().isEmpty()
                        ? ""
                        : " (" + Words.pages(note.page(), note.lastPage()) + ")");
    }

    private String paragraph(int index) {
        Paragraph paragraph = document.paragraphs().get(index);
        String pages =
                document.pages().isEmpty()
                        ? ""
                        : " (" + Words.pages(paragraph.page(), paragraph.lastPage()) + ")";
        String[] words = paragraph.text().text().strip().split("\\s+", WORDS + 1);
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(WORDS, words.length); i++) {
            start.append(i == 0 ? "" : " ").append(words[i]);
        }
        return "paragraph " + (index + 1) + pages + ", \"" + start + " …\"";
    }
}
