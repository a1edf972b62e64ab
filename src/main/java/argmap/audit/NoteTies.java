package argmap.audit;

import argmap.document.Document;
import argmap.document.NoteMarker;
import argmap.document.NoteNumber;
import argmap.document.Paragraph;
import argmap.graph.Evidence.NoteSupport;
import argmap.graph.Evidence.NoteTie;
import argmap.graph.Passage;
import argmap.graph.Passage.Container;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which notes of a paragraph stand behind a passage: docs/decisions/0115.
 *
 * <p>A mark backs the words before it, back to the mark before. So of the sentence that holds the
 * passage the first mark at or behind the passage's end counts, and those within the passage; a
 * mark before the passage backs other words, and so does one behind a later clause. Where the
 * sentence has no mark, that of the next sentence counts, if it is the only one, closes it, and the
 * sentence says itself that it goes on with the same matter. All other notes of the paragraph are
 * reported as near by.
 */
final class NoteTies {
    /** Room for a full stop, brackets and a quotation mark between words and their mark. */
    private static final int CLOSING = 3;

    /**
     * What opens a sentence that only says the one before it again, more exactly, or by an example.
     * Measured by hand: docs/accuracy-audit.md. "This", "he" and "similarly" are not among them:
     * they go on to something new.
     */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:Instead|Rather|Indeed|In fact|In other words|That is|Namely|For example|For"
                            + " instance|In particular|Specifically|More precisely|As"
                            + " (?:he|she|they|one|\\p{Lu}[\\p{L}'\u2019-]+)"
                            + " (?:put|puts|said|wrote|noted|explained|later"
                            + " (?:put|said|wrote|noted|recalled))|Vielmehr|Statt ?dessen|Das"
                            + " hei\u00dft|Mit anderen Worten|Zum Beispiel|Beispielsweise|In der"
                            + " Tat|Genauer|Insbesondere|N\u00e4mlich|En"
                            + " effet|C'est-\u00e0-dire|C\u2019est-\u00e0-dire|En d'autres termes|En"
                            + " d\u2019autres termes|Autrement dit|Par exemple|En"
                            + " particulier|Plut\u00f4t|Es decir|O sea|En otras palabras|Por ejemplo|En"
                            + " concreto|De hecho|En efecto|M\u00e1s bien|En particular)\\b.*",
                    Pattern.DOTALL);

    private final Document document;

    NoteTies(Document document) {
        this.document = document;
    }

    /**
     * @param named by hand for the claim
     */
    List<NoteSupport> of(Passage passage, Set<NoteNumber> named) {
        Map<NoteNumber, NoteTie> all = new LinkedHashMap<>();
        named.forEach(number -> all.put(number, NoteTie.NAMED));
        if (passage.container() == Container.NOTE) {
            all.putIfAbsent(document.notes().get(passage.index()).number(), NoteTie.IN_NOTE);
        } else {
            marked(document.paragraphs().get(passage.index()), passage.span(), all);
        }
        List<NoteSupport> ties = new ArrayList<>();
        for (NoteTie tie : NoteTie.values()) {
            all.forEach(
                    (number, of) -> {
                        if (of == tie) {
                            ties.add(new NoteSupport(number, tie));
                        }
                    });
        }
        return ties;
    }

    private static void marked(Paragraph paragraph, Span passage, Map<NoteNumber, NoteTie> all) {
        Span sentence = paragraph.sentences(passage);
        List<NoteMarker> behind = new ArrayList<>();
        for (NoteMarker mark : paragraph.markers()) {
            int at = mark.offset();
            boolean within = at > passage.start() && at < passage.end();
            boolean first =
                    at >= passage.end()
                            && at <= sentence.end() + 1
                            && (behind.isEmpty()
                                    || at - behind.get(behind.size() - 1).offset() <= CLOSING);
            if (first) {
                behind.add(mark);
            }
            if (within || first) {
                all.putIfAbsent(
                        mark.number(),
                        at + CLOSING >= sentence.end()
                                ? NoteTie.CLOSES_SENTENCE
                                : NoteTie.IN_SENTENCE);
            }
        }
        boolean marked = paragraph.markers().stream().anyMatch(mark -> isIn(mark, sentence));
        if (!marked) {
            next(paragraph, sentence, all);
        }
        paragraph.markers().forEach(m -> all.putIfAbsent(m.number(), NoteTie.IN_PARAGRAPH));
    }

    private static boolean isIn(NoteMarker mark, Span sentence) {
        return mark.offset() > sentence.start() && mark.offset() <= sentence.end() + 1;
    }

    private static void next(Paragraph paragraph, Span sentence, Map<NoteNumber, NoteTie> all) {
        String text = paragraph.text().text();
        int start = sentence.end();
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        if (start == text.length() || !GOES_ON.matcher(text.substring(start)).matches()) {
            return;
        }
        Span next = paragraph.sentences(new Span(start, start + 1));
        List<NoteMarker> marks =
                paragraph.markers().stream().filter(mark -> isIn(mark, next)).toList();
        if (!marks.isEmpty() && marks.get(0).offset() + CLOSING >= next.end()) {
            marks.forEach(mark -> all.putIfAbsent(mark.number(), NoteTie.CLOSES_NEXT));
        }
    }
}
