package argmap.citation;

import argmap.citation.Resolver.Resolution;
import argmap.diagnostic.CitationDiagnostic.AmbiguousShortForm;
import argmap.diagnostic.CitationDiagnostic.FullFormTwice;
import argmap.diagnostic.CitationDiagnostic.IbidAfterSeveralWorks;
import argmap.diagnostic.CitationDiagnostic.IbidCannotCarry;
import argmap.diagnostic.CitationDiagnostic.IbidDoubtful;
import argmap.diagnostic.CitationDiagnostic.NothingBefore;
import argmap.diagnostic.CitationDiagnostic.PinpointOutsideArticle;
import argmap.diagnostic.CitationDiagnostic.QuotationWithoutPinpoint;
import argmap.diagnostic.CitationDiagnostic.QuotationWithoutSource;
import argmap.diagnostic.CitationDiagnostic.SecondHandQuotation;
import argmap.diagnostic.CitationDiagnostic.ShortFormWithoutFullForm;
import argmap.diagnostic.CitationDiagnostic.SpellingDiffers;
import argmap.diagnostic.CitationDiagnostic.YearDiffers;
import argmap.diagnostic.Diagnostic;
import argmap.document.Citation;
import argmap.document.Citation.Form;
import argmap.document.Citation.Meaning;
import argmap.document.CitationField;
import argmap.document.Pinpoint;
import argmap.document.Quotation;
import argmap.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong or doubtful about citations. */
final class Checks {
    private final List<Diagnostic> found;
    private final Map<String, String> names = new HashMap<>();
    private String before = "";

    Checks(List<Diagnostic> found) {
        this.found = found;
    }

    void citation(Citation citation, Draft draft, Resolution resolution) {
        Span span = citation.span();
        String work = resolution.entry().map(e -> e.work().shortName()).orElse(before);
        switch (resolution.basis()) {
            case NO_FULL_FORM -> found.add(new ShortFormWithoutFullForm(span, work));
            case AMBIGUOUS -> found.add(new AmbiguousShortForm(span, draft.pinpoint(), work));
            case IBID_AFTER_TWO -> found.add(new IbidAfterSeveralWorks(span, work));
            case IBID_CANNOT_CARRY ->
                    found.add(new IbidCannotCarry(span, citation.pinpoint(), work));
            case IBID_DOUBTFUL -> found.add(new IbidDoubtful(span, citation.pinpoint(), work));
            case NOTHING_BEFORE -> found.add(new NothingBefore(span, "ibid."));
            case REPEATED_FULL_FORM -> found.add(new FullFormTwice(span, work));
            case FULL_FORM, SHORT_FORM, IBID -> {}
        }
        before = work;
        resolution.entry().ifPresent(e -> names.putIfAbsent(e.id, work));
        resolution.entry().ifPresent(e -> compare(citation, e));
    }

    private void compare(Citation citation, Entry entry) {
        Span span = citation.span();
        int page = citation.places().stream().mapToInt(Pinpoint::firstPage).findFirst().orElse(-1);
        if (page >= 0 && !Carry.isInArticle(entry, page)) {
            String pages = entry.field(CitationField.PAGES);
            found.add(new PinpointOutsideArticle(span, citation.pinpoint(), pages));
        }
        String work = names.getOrDefault(entry.id, "");
        differs(citation, entry, CitationField.YEAR)
                .ifPresent(
                        was ->
                                found.add(
                                        new YearDiffers(
                                                span,
                                                work,
                                                citation.field(CitationField.YEAR),
                                                was)));
        if (citation.form() == Form.FULL) {
            for (CitationField field : List.of(CitationField.AUTHOR, CitationField.TITLE)) {
                differs(citation, entry, field)
                        .ifPresent(
                                was ->
                                        found.add(
                                                new SpellingDiffers(
                                                        span, citation.field(field), was)));
            }
        }
    }

    /** What the work's first description says where this citation says otherwise. */
    private static Optional<String> differs(Citation citation, Entry entry, CitationField field) {
        String here = citation.field(field);
        String was = entry.field(field);
        boolean differs =
                !here.isEmpty()
                        && !was.isEmpty()
                        && !Similar.squash(here).equals(Similar.squash(was));
        return differs ? Optional.of(was) : Optional.empty();
    }

    /**
     * A quotation with its citation; {@code all} are the citations read so far, the note's own
     * last.
     */
    void quotation(NoteReading reading, Quotation quotation, List<Citation> all) {
        if (quotation.citationId().isEmpty()) {
            found.add(new QuotationWithoutSource(quotation.span(), opening(reading, quotation)));
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

    private void source(Quotation quotation, Citation citation) {
        String work = citation.isResolved() ? names.getOrDefault(citation.workId(), "") : "";
        if (citation.meaning() == Meaning.SECOND_HAND) {
            found.add(new SecondHandQuotation(quotation.span(), work));
        }
        boolean unpaged =
                !citation.field(CitationField.DATE).isEmpty()
                        || !citation.field(CitationField.URL).isEmpty();
        if (citation.pinpoint().isEmpty() && !unpaged) {
            found.add(new QuotationWithoutPinpoint(quotation.span(), work));
        }
    }

    private static String opening(NoteReading reading, Quotation quotation) {
        String words = reading.note().text().text();
        int start = quotation.inNote().start() + 1;
        return words.substring(start, Math.min(quotation.inNote().end() - 1, start + 30));
    }
}
