package argmap.diagnostic;

import argmap.text.Span;

import java.util.List;

/** What there is to say about a map, and about how it fits its text. */
public sealed interface MapDiagnostic extends Diagnostic {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * What one of the checks of a map found. They are many and differ in nothing but words, so they
     * share one record: decision 0060.
     *
     * @param mends how {@code --fix} mends it; none where a person must
     */
    record Found(Span span, Severity severity, String code, String message, List<Mend> mends)
            implements MapDiagnostic {
        public Found {
            mends = List.copyOf(mends);
        }
    }

    /** The head of the map names no text. */
    record NoSource(Span span) implements MapDiagnostic {
        /** A debate has no text, and its map is no worse for it. */
        @Override
        public Severity severity() {
            return Severity.INFO;
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

    /** A number named by hand that several notes of the text have. */
    record NoteAmbiguous(Span span, String note, List<String> ids) implements MapDiagnostic {
        public NoteAmbiguous {
            ids = List.copyOf(ids);
        }

        @Override
        public String code() {
            return "map.unknown-note";
        }

        @Override
        public String message() {
            return "the text has several notes "
                    + note
                    + "; write which one is meant: "
                    + String.join(", ", ids);
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
