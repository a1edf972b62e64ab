package argmap.citation;

import argmap.citation.Resolver.NoteCitations;
import argmap.citation.Resolver.Resolution;
import argmap.citation.Resolver.Resolved;
import argmap.citation.WorkIndex.WorkEntry;
import argmap.document.Citation;
import argmap.document.CrossReference;
import argmap.document.Document;
import argmap.document.Document.MarkerPlace;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.NoteQuotation;
import argmap.document.Paragraph;
import argmap.document.Remark;
import argmap.document.TextCitation;
import argmap.document.Works;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads what the notes cite.
 *
 * <pre>{@code
 * Works works = read(document).value();
 * works.ofNote(NoteNumber.of("166")).get(0).signal();
 *     // "For an account of the coup that stresses the British role, see"
 * }</pre>
 */
public final class Citations {
    /** Characters before the marker: two printed sentences, enough for "As Carr notes". */
    private static final int REACH = 400;

    private Citations() {}

    /**
     * The citations of all notes with the works they mean. Takes time linear in the notes' length;
     * keeps, besides the result, one entry a work.
     */
    public static Diagnosed<Works> read(Document document) {
        Map<NoteNumber, List<Document.MarkerPlace>> markers = document.markersByNote();
        Habits habits = Habits.of(document.notes());
        List<ParsedNote> readings = new ArrayList<>();
        List<NoteCitations> citations = new ArrayList<>();
        for (Note note : document.notes()) {
            ParsedNote reading = ParsedNote.of(note, habits);
            readings.add(reading);
            String sentence = sentenceBefore(markers.getOrDefault(note.number(), List.of()));
            citations.add(
                    new NoteCitations(note.label(), reading.drafts(), sentence, reading.words()));
        }
        ListOfWorks list = ListOfWorks.of(document);
        List<InText> inText = list.entries().isEmpty() ? List.of() : inText(document, list);
        Resolved resolved =
                Resolver.resolve(
                        citations, list.entries(), inText.stream().map(InText::citation).toList());
        return assemble(readings, resolved, inText);
    }

    /** "(Horn 1976, 35)" in a paragraph, not yet followed to its work. */
    private record InText(UnresolvedCitation citation, Paragraph paragraph, Tokens tokens) {
        String words() {
            return tokens.text(citation.from(), citation.to());
        }

        TextCitation followed(Resolution resolution) {
            Span inText =
                    new Span(
                            tokens.get(citation.from()).start(),
                            tokens.get(citation.to() - 1).end());
            return new TextCitation(
                    paragraph.index(),
                    paragraph.text().inSource(inText),
                    resolution.entry().map(e -> e.id).orElse(""),
                    citation.pinpoint(),
                    Numbers.places(citation.pinpoint()));
        }
    }

    private static List<InText> inText(Document document, ListOfWorks list) {
        List<InText> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            boolean listed = paragraph.index() >= list.from() && paragraph.index() < list.to();
            if (!listed) {
                Tokens tokens = Tokens.of(paragraph.text().text());
                NoteCutter.cut(tokens, Habits.IN_TEXT).drafts().stream()
                        .filter(UnresolvedCitation::authorYear)
                        .forEach(draft -> found.add(new InText(draft, paragraph, tokens)));
            }
        }
        return found;
    }

    private static Diagnosed<Works> assemble(
            List<ParsedNote> readings, Resolved resolved, List<InText> inText) {
        List<Citation> all = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        List<NoteQuotation> quotations = new ArrayList<>();
        List<CrossReference> crossReferences = new ArrayList<>();
        List<Message> diagnostics = new ArrayList<>();
        CitationChecks checks = new CitationChecks(diagnostics);
        int order = 0;
        for (ParsedNote reading : readings) {
            for (int i = 0; i < reading.drafts().size(); i++) {
                UnresolvedCitation draft = resolved.drafts().get(order);
                Resolution resolution = resolved.resolutions().get(order++);
                Citation citation = reading.citation(i, draft, resolution);
                all.add(citation);
                checks.citation(citation, draft, resolution);
            }
            remarks.addAll(reading.remarks());
            crossReferences.addAll(reading.crossReferences());
            for (NoteQuotation quotation : reading.quotations()) {
                quotations.add(quotation);
                checks.quotation(reading, quotation, all);
            }
        }
        List<TextCitation> followed = new ArrayList<>();
        for (int i = 0; i < inText.size(); i++) {
            Resolution resolution = resolved.inText().get(i);
            TextCitation citation = inText.get(i).followed(resolution);
            if (checks.inText(citation, resolution, inText.get(i).words())) {
                followed.add(citation);
            }
        }
        diagnostics.sort(Comparator.comparing(Message::span));
        Works works =
                new Works(
                        all,
                        resolved.entries().stream().map(WorkEntry::work).toList(),
                        remarks,
                        quotations,
                        crossReferences,
                        followed);
        return new Diagnosed<>(works, diagnostics);
    }

    static String sentenceBefore(List<MarkerPlace> places) {
        if (places.isEmpty()) {
            return "";
        }
        MarkerPlace place = places.get(0);
        String text = place.paragraph().text().text();
        int end = Math.min(place.marker().offset(), text.length());
        return text.substring(Math.max(0, end - REACH), end);
    }
}
