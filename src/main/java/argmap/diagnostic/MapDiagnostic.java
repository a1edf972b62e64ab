package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say about a map file. */
public sealed interface MapDiagnostic extends Diagnostic {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** The line is no Argdown. */
    record Syntax(Span span, String message) implements MapDiagnostic {
        @Override
        public String code() {
            return "argdown.syntax";
        }
    }
}
