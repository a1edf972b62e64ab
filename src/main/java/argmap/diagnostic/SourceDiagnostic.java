package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say about a text file as a whole. */
public sealed interface SourceDiagnostic extends Diagnostic {

    /** Nothing but blanks was read. */
    record EmptySource(Span span) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String code() {
            return "text.empty";
        }

        @Override
        public String message() {
            return "the file has no text; a plain text file with at least one sentence is needed";
        }
    }

    /** The file is no text: it holds control bytes that no text has. */
    record BinarySource(Span span) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String code() {
            return "text.binary";
        }

        @Override
        public String message() {
            return "this is not a text file; save the reading as plain text (.txt, UTF-8) first";
        }
    }

    /** A file of a known form that could not be read. */
    record UnreadableForm(Span span, String form, String problem) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String code() {
            return "text.unreadable-form";
        }

        @Override
        public String message() {
            return "this " + form + " cannot be read: " + problem;
        }
    }

    /** Words of a file that are no part of its text: title page, navigation, licence. */
    record BesideTheText(Span span, int characters) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "text.beside";
        }

        @Override
        public String message() {
            return characters
                    + " characters beside the text (title page, navigation, licence) are set aside";
        }
    }

    /** Bytes that are not UTF-8 were read as another encoding. */
    record NotUtf8(Span span, String encoding) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "text.encoding";
        }

        @Override
        public String message() {
            return "the file is not UTF-8 and was read as " + encoding;
        }
    }

    /** The text has no notes at all. */
    record NoNotes(Span span) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "note.none";
        }

        @Override
        public String message() {
            return "no footnotes or endnotes were found; claims will have no note support";
        }
    }

    /** A file in the folder of cited works of which it is not plain which work it is. */
    record SourceOfNoWork(Span span, String why) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "source.no-work";
        }

        @Override
        public String message() {
            return why;
        }
    }

    /** Words that the text quotes, and that the cited work's text has otherwise or not at all. */
    record NotAsInSource(Span span, String what) implements SourceDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "source.quotation";
        }

        @Override
        public String message() {
            return what;
        }
    }
}
