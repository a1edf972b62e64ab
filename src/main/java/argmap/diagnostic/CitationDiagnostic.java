package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say about the notes' citations and quotations. */
public sealed interface CitationDiagnostic extends Diagnostic {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /** The first short form of a work whose full form the text does not give. */
    record ShortFormWithoutFullForm(Span span, String work) implements CitationDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "citation.short-form-without-full-form";
        }

        @Override
        public String message() {
            return "\"" + work + "\" is cited in short form and the text has no full form of it";
        }
    }

    /** A short form that fits more than one work. */
    record AmbiguousShortForm(Span span, String citation, String taken)
            implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.ambiguous-short-form";
        }

        @Override
        public String message() {
            return "\""
                    + citation
                    + "\" fits several works; taken for the one cited last, "
                    + taken;
        }
    }

    /** "Ibid." behind a note that cites two works or more. */
    record IbidAfterSeveralWorks(Span span, String taken) implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.ibid-after-several-works";
        }

        @Override
        public String message() {
            return "ibid. follows a note with more than one work; taken for the last, " + taken;
        }
    }

    /** "Ibid." with a page that the work before it cannot have; it is not followed. */
    record IbidCannotCarry(Span span, String pinpoint, String work) implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.ibid-cannot-carry-pinpoint";
        }

        @Override
        public String message() {
            return pinpoint.isEmpty()
                    ? "ibid. refers to a citation that could not be followed itself"
                    : "ibid. with \""
                            + pinpoint
                            + "\" follows "
                            + work
                            + ", which has no such page";
        }
    }

    /** "Ibid." with a page far from where its work was cited last; it is followed. */
    record IbidDoubtful(Span span, String pinpoint, String work) implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.ibid-doubtful";
        }

        @Override
        public String message() {
            return "ibid. with \""
                    + pinpoint
                    + "\" is far from where "
                    + work
                    + " was cited last; the note may have been moved";
        }
    }

    /** "Ibid." or "op. cit." with nothing before it. */
    record NothingBefore(Span span, String reference) implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.nothing-before";
        }

        @Override
        public String message() {
            return "\"" + reference + "\" has no citation before it";
        }
    }

    /** A page that the article it is cited from does not have. */
    record PinpointOutsideArticle(Span span, String pinpoint, String pages)
            implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.pinpoint-outside-article";
        }

        @Override
        public String message() {
            return "\"" + pinpoint + "\" lies outside the article's pages, " + pages;
        }
    }

    /** A full form of a work that had one already. */
    record FullFormTwice(Span span, String work) implements CitationDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "citation.full-form-twice";
        }

        @Override
        public String message() {
            return "the full form of " + work + " was given before; a short form would do";
        }
    }

    /** Two citations of one work that give different years. */
    record YearDiffers(Span span, String work, String year, String before)
            implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.year-differs";
        }

        @Override
        public String message() {
            return work + " is dated " + year + " here and " + before + " before";
        }
    }

    /** Two citations of one work that spell its author or title differently. */
    record SpellingDiffers(Span span, String here, String before) implements CitationDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "citation.spelling-differs";
        }

        @Override
        public String message() {
            return "\"" + here + "\" is spelled \"" + before + "\" before";
        }
    }

    /** A quotation in a note that names no source for it. */
    record QuotationWithoutSource(Span span, String opening) implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.quotation-without-source";
        }

        @Override
        public String message() {
            return "no source is given for the quotation \"" + opening + "\"";
        }
    }

    /** A quotation whose source has no page. */
    record QuotationWithoutPinpoint(Span span, String work) implements CitationDiagnostic {
        @Override
        public String code() {
            return "citation.quotation-without-pinpoint";
        }

        @Override
        public String message() {
            return "the quotation is ascribed to " + work + " without a page";
        }
    }

    /** Words quoted from a work that quotes them itself. */
    record SecondHandQuotation(Span span, String work) implements CitationDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "citation.second-hand-quotation";
        }

        @Override
        public String message() {
            return "the quotation is taken from " + work + ", not from where it first stood";
        }
    }
}
