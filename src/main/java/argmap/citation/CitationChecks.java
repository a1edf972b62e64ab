package argmap.citation;

import argmap.citation.Resolver.Basis;
import argmap.citation.Resolver.Resolution;
import argmap.citation.WorkIndex.WorkEntry;
import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.NoteQuotation;
import argmap.document.Pinpoint;
import argmap.document.TextCitation;
import argmap.message.Code;
import argmap.message.Detail;
import argmap.message.Message;
import argmap.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong or doubtful about citations. */
final class CitationChecks {
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
            case IBID_AFTER_NONE -> found.add(Code.IBID_AFTER_NO_WORK.at(span, Detail.work(work)));
            case IBID_CANNOT_CARRY -> found.add(cannotCarry(span, citation.pinpoint(), work));
            case IBID_DOUBTFUL ->
                    found.add(
                            Code.IBID_DOUBTFUL.at(
                                    span, Detail.words(citation.pinpoint()), Detail.work(work)));
            case NOTHING_BEFORE -> found.add(Code.NOTHING_BEFORE.at(span, Detail.words("ibid.")));
            case REPEATED_FULL_FORM -> found.add(Code.FULL_FORM_TWICE.at(span, Detail.work(work)));
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
            found.add(Code.SHORT_FORM_WITHOUT_FULL_FORM.at(citation.span(), Detail.words(words)));
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
        int page = citation.places().stream().mapToInt(Pinpoint::firstPage).findFirst().orElse(-1);
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
                !here.isEmpty() && !was.isEmpty() && !TitleKey.key(here).equals(TitleKey.key(was));
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
