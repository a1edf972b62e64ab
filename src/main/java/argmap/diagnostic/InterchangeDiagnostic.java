package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say when a map is read from another format or written in one. */
public sealed interface InterchangeDiagnostic extends Diagnostic {

    /** The file, or a part of it, is not what its format asks for. */
    record Unreadable(Span span, String format, String problem) implements InterchangeDiagnostic {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String code() {
            return "interchange.unreadable";
        }

        @Override
        public String message() {
            return "this is no " + format + ": " + problem;
        }
    }

    /** Read, but not as it stands; the message says how instead. */
    record Odd(Span span, String message) implements InterchangeDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "interchange.odd";
        }
    }

    /** An edge that starts or ends at something the file does not have. */
    record Dangling(Span span, String edge, String missing) implements InterchangeDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "interchange.dangling";
        }

        @Override
        public String message() {
            return edge + " names \"" + missing + "\", which the file does not have";
        }
    }

    /** Something of the map that a format cannot carry. */
    record Lost(Span span, String format, String what) implements InterchangeDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "interchange.lost";
        }

        @Override
        public String message() {
            return format + " does not keep " + what;
        }
    }

    /** Something that stands in the written file in place of what got lost. */
    record Added(Span span, String format, String what) implements InterchangeDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "interchange.added";
        }

        @Override
        public String message() {
            return format + " will have " + what + " instead";
        }
    }
}
