package argmap.citation;

import argmap.citation.NoteCutter.Cut;
import argmap.citation.NoteCutter.Habits;
import argmap.citation.NoteCutter.Range;
import argmap.citation.Resolver.Basis;
import argmap.citation.Resolver.NoteCitations;
import argmap.citation.Resolver.Resolution;
import argmap.citation.Resolver.Resolved;
import argmap.citation.WorkIndex.TitleKey;
import argmap.citation.WorkIndex.WorkEntry;
import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.Document;
import argmap.document.Document.MarkerPlace;
import argmap.document.Note;
import argmap.document.NoteNumber;
import argmap.document.NoteQuotation;
import argmap.document.Paragraph;
import argmap.document.Pinpoint;
import argmap.document.TextCitation;
import argmap.document.Works;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Diagnosed;
import argmap.message.Message;
import argmap.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<NoteQuotation> quotations = new ArrayList<>();
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
                        quotations,
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
         * The citation that a quotation is taken from: the first one behind it, or the last before
         * it where the one behind only gives background; -1 without one.
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

    /** Says what is wrong or doubtful about citations. */
    static final class CitationChecks {
        private final List<Message> found;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Message.Related> first = new HashMap<>();
        private String before = "";

        CitationChecks(List<Message> found) {
            this.found = found;
        }

        void citation(Citation citation, UnresolvedCitation draft, Resolution resolution) {
            Span span = citation.span();
            String work = resolution.entry().map(e -> e.work().shortName()).orElse(before);
            int reported = found.size();
            switch (resolution.basis()) {
                case NO_FULL_FORM ->
                        found.add(Code.SHORT_FORM_WITHOUT_FULL_FORM.at(span, Detail.words(work)));
                case AMBIGUOUS ->
                        found.add(
                                resolution.entry().isEmpty()
                                        ? Code.AMBIGUOUS_IN_LIST.at(
                                                span,
                                                Detail.words(
                                                        draft.author()
                                                                + " "
                                                                + draft.field(CitationField.YEAR)))
                                        : Code.AMBIGUOUS_SHORT_FORM.at(
                                                span,
                                                Detail.words(draft.pinpoint()),
                                                Detail.work(work)));
                case IBID_AFTER_TWO ->
                        found.add(Code.IBID_AFTER_SEVERAL_WORKS.at(span, Detail.work(work)));
                case IBID_AFTER_NONE ->
                        found.add(Code.IBID_AFTER_NO_WORK.at(span, Detail.work(work)));
                case IBID_CANNOT_CARRY -> found.add(cannotCarry(span, citation.pinpoint(), work));
                case IBID_DOUBTFUL ->
                        found.add(
                                Code.IBID_DOUBTFUL.at(
                                        span,
                                        Detail.words(citation.pinpoint()),
                                        Detail.work(work)));
                case NOTHING_BEFORE ->
                        found.add(Code.NOTHING_BEFORE.at(span, Detail.words("ibid.")));
                case REPEATED_FULL_FORM ->
                        found.add(Code.FULL_FORM_TWICE.at(span, Detail.work(work)));
                case FULL_FORM, SHORT_FORM, IBID -> {}
            }
            before = work;
            resolution.entry().ifPresent(e -> names.putIfAbsent(e.id, work));
            resolution.entry().ifPresent(e -> compare(citation, e));
            resolution.entry().ifPresent(e -> pointToFirst(e.id, work, span, reported));
        }

        /** What is said of a citation points to where its work was cited first. */
        private void pointToFirst(String id, String work, Span span, int reported) {
            Message.Related place = first.putIfAbsent(id, new Message.Related(span, work));
            for (int i = reported; place != null && i < found.size(); i++) {
                found.set(i, found.get(i).pointingTo(List.of(place)));
            }
        }

        /**
         * A citation in the text; false for what is none: a name and a year that the list does not
         * have, without a page.
         */
        boolean inText(TextCitation citation, Resolution resolution, String words) {
            boolean unknown = resolution.basis() == Basis.NO_FULL_FORM;
            if (unknown && !citation.pinpoint().isEmpty()) {
                found.add(
                        Code.SHORT_FORM_WITHOUT_FULL_FORM.at(citation.span(), Detail.words(words)));
            } else if (resolution.basis() == Basis.AMBIGUOUS) {
                found.add(Code.AMBIGUOUS_IN_LIST.at(citation.span(), Detail.words(words)));
            }
            return !unknown || !citation.pinpoint().isEmpty();
        }

        private static Message cannotCarry(Span span, String pinpoint, String work) {
            return pinpoint.isEmpty()
                    ? Code.IBID_NOT_FOLLOWED.at(span)
                    : Code.IBID_CANNOT_CARRY.at(span, Detail.words(pinpoint), Detail.work(work));
        }

        private void compare(Citation citation, WorkEntry entry) {
            Span span = citation.span();
            int page =
                    citation.places().stream().mapToInt(Pinpoint::firstPage).findFirst().orElse(-1);
            if (page >= 0 && !Resolver.Carry.isInArticle(entry, page)) {
                String pages = entry.field(CitationField.PAGES);
                found.add(
                        Code.PINPOINT_OUTSIDE_ARTICLE.at(
                                span, Detail.words(citation.pinpoint()), Detail.text(pages)));
            }
            String work = names.getOrDefault(entry.id, "");
            differs(citation, entry, CitationField.YEAR)
                    .ifPresent(
                            was ->
                                    found.add(
                                            Code.YEAR_DIFFERS.at(
                                                    span,
                                                    Detail.work(work),
                                                    Detail.text(citation.field(CitationField.YEAR)),
                                                    Detail.text(was))));
            if (citation.form() == Form.FULL) {
                for (CitationField field : List.of(CitationField.AUTHOR, CitationField.TITLE)) {
                    differs(citation, entry, field)
                            .ifPresent(
                                    was ->
                                            found.add(
                                                    Code.SPELLING_DIFFERS.at(
                                                            span,
                                                            Detail.words(citation.field(field)),
                                                            Detail.words(was))));
                }
            }
        }

        /** What the work's first description says where this citation says otherwise. */
        private static Optional<String> differs(
                Citation citation, WorkEntry entry, CitationField field) {
            String here = citation.field(field);
            String was = entry.field(field);
            boolean differs =
                    !here.isEmpty()
                            && !was.isEmpty()
                            && !TitleKey.key(here).equals(TitleKey.key(was));
            return differs ? Optional.of(was) : Optional.empty();
        }

        /**
         * A quotation with its citation; {@code all} are the citations read so far, the note's own
         * last.
         */
        void quotation(ParsedNote reading, NoteQuotation quotation, List<Citation> all) {
            if (quotation.citationId().isEmpty()) {
                found.add(
                        Code.QUOTATION_WITHOUT_SOURCE.at(
                                quotation.span(), Detail.words(opening(reading, quotation))));
                return;
            }
            for (int i = all.size() - 1;
                    i >= 0 && all.get(i).note().equals(reading.note().number());
                    i--) {
                Citation citation = all.get(i);
                if (citation.id().equals(quotation.citationId())) {
                    source(quotation, citation);
                }
            }
        }

        private void source(NoteQuotation quotation, Citation citation) {
            String work = citation.isResolved() ? names.getOrDefault(citation.workId(), "") : "";
            if (citation.meaning() == Meaning.SECOND_HAND) {
                found.add(Code.SECOND_HAND_QUOTATION.at(quotation.span(), Detail.work(work)));
            }
            boolean unpaged =
                    !citation.field(CitationField.DATE).isEmpty()
                            || !citation.field(CitationField.URL).isEmpty();
            if (citation.pinpoint().isEmpty() && !unpaged) {
                found.add(Code.QUOTATION_WITHOUT_PINPOINT.at(quotation.span(), Detail.work(work)));
            }
        }

        private static String opening(ParsedNote reading, NoteQuotation quotation) {
            String words = reading.note().text().text();
            int start = quotation.inNote().start() + 1;
            return words.substring(start, Math.min(quotation.inNote().end() - 1, start + 30));
        }
    }
}
