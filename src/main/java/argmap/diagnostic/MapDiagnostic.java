package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say about a map, and about how it fits its text. */
public sealed interface MapDiagnostic extends Diagnostic {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** The head of the map names no text. */
    record NoSource(Span span) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.no-source";
        }

        @Override
        public String message() {
            return "the map names no text; write \"source: ../seeds/NAME.txt\" between two lines"
                    + " of ===";
        }
    }

    /** The map has no claim. */
    record NoClaims(Span span) implements MapDiagnostic {
        @Override
        public String code() {
            return "map.no-claims";
        }

        @Override
        public String message() {
            return "the map has no claim; write one as \"[Title]: a sentence.\"";
        }
    }

    /** A claim or argument that bears on itself; it is not drawn. */
    record SelfRelation(Span span, String node) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.self-relation";
        }

        @Override
        public String message() {
            return node + " bears on itself, which says nothing and is not drawn";
        }
    }

    /** The text that the head of the map names cannot be read. */
    record SourceGone(Span span, String path, String why) implements MapDiagnostic {
        @Override
        public String code() {
            return "map.source-gone";
        }

        @Override
        public String message() {
            return "the map's text " + path + " cannot be read: " + why;
        }
    }

    /** Quoted words that are not in the text. */
    record QuotationNotFound(Span span, String quotation) implements MapDiagnostic {
        @Override
        public String code() {
            return "quote.not-found";
        }

        @Override
        public String message() {
            return "the text has no words like \"" + shortened(quotation) + "\"";
        }
    }

    /** Quoted words that are in the text more than once. */
    record QuotationAmbiguous(Span span, String quotation, String pages) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "quote.ambiguous";
        }

        @Override
        public String message() {
            return "the words \""
                    + shortened(quotation)
                    + "\" stand in more than one place ("
                    + pages
                    + "); quote more of the sentence";
        }
    }

    /** Quoted words that differ from the text in a few letters. */
    record QuotationAltered(Span span, String quotation, String inText) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "quote.altered";
        }

        @Override
        public String message() {
            return "the text reads \"" + shortened(inText) + "\"";
        }
    }

    /** A note named by hand that the text does not have. */
    record UnknownNote(Span span, String note) implements MapDiagnostic {
        @Override
        public String code() {
            return "map.unknown-note";
        }

        @Override
        public String message() {
            return "the text has no note " + note;
        }
    }

    /** A claim that bears on nothing and that nothing bears on. */
    record IsolatedClaim(Span span, String claim) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.isolated-claim";
        }

        @Override
        public String message() {
            return claim + " is linked to no other claim or argument";
        }
    }

    /** A claim that is used but never worded. */
    record ClaimWithoutText(Span span, String claim) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.claim-without-text";
        }

        @Override
        public String message() {
            return claim + " is never worded; write \"" + claim + ": ...\" once";
        }
    }

    /** A claim that neither quotes the text nor rests on one that does. */
    record UngroundedClaim(Span span, String claim) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.ungrounded-claim";
        }

        @Override
        public String message() {
            return claim
                    + " has no words of the text behind it; add {quote: \"...\"} or mark it"
                    + " #implicit";
        }
    }

    /** A claim that supports itself, by itself or round a circle. */
    record CircularSupport(Span span, String circle) implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.circular-support";
        }

        @Override
        public String message() {
            return "support runs in a circle: " + circle;
        }
    }

    private static String shortened(String words) {
        String oneLine = words.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= 60 ? oneLine : oneLine.substring(0, 57).stripTrailing() + "...";
    }

    /** A setting of the map's handouts that is not understood, and left out of account. */
    record HandoutSetting(Span span, String key, String value, String accepted)
            implements MapDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "map.handout-setting";
        }

        @Override
        public String message() {
            return "the handout's "
                    + (key.equals(value) ? "setting" : key)
                    + " \""
                    + value
                    + "\" is not known; "
                    + accepted;
        }
    }
}
