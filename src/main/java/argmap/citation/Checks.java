package argmap.citation;

import argmap.citation.Resolver.Resolution;
import argmap.diagnostic.CitationDiagnostic.AmbiguousShortForm;
import argmap.diagnostic.CitationDiagnostic.FullFormTwice;
import argmap.diagnostic.CitationDiagnostic.IbidAfterSeveralWorks;
import argmap.diagnostic.CitationDiagnostic.IbidCannotCarry;
import argmap.diagnostic.CitationDiagnostic.IbidDoubtful;
import argmap.diagnostic.CitationDiagnostic.NothingBefore;
import argmap.diagnostic.CitationDiagnostic.ShortFormWithoutFullForm;
import argmap.diagnostic.Diagnostic;
import argmap.document.Citation;
import argmap.text.Span;
import java.util.List;

/** Says what is wrong or doubtful about citations. */
final class Checks {
    private final List<Diagnostic> found;
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
    }
}
