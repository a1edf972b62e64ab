package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say about a map file as a piece of Argdown. */
public sealed interface ArgdownDiagnostic extends Diagnostic {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /** The line is no Argdown. */
    record Syntax(Span span, String message) implements ArgdownDiagnostic {
        @Override
        public String code() {
            return "argdown.syntax";
        }
    }

    /** An undercut aimed at a claim, which has no step to attack; it is read as an attack. */
    record UndercutOfClaim(Span span, String claim) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "argdown.undercut-of-claim";
        }

        @Override
        public String message() {
            return "an undercut attacks an inference, but "
                    + claim
                    + " is a claim; it is read as an attack (-)";
        }
    }

    /** A second premise-conclusion structure for one argument; only the first is read. */
    record SecondStructure(Span span, String argument) implements ArgdownDiagnostic {
        @Override
        public String code() {
            return "argdown.second-structure";
        }

        @Override
        public String message() {
            return argument + " is written out already; give this structure an argument of its own";
        }
    }

    /** A structure whose statements are not numbered one after the other. */
    record NumberOutOfOrder(Span span, int number, int expected) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "argdown.number-out-of-order";
        }

        @Override
        public String message() {
            return "this statement is numbered (" + number + "), but (" + expected + ") is due";
        }
    }

    /** A step that uses a statement its structure does not have. */
    record UseOfNothing(Span span, String number) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "argdown.use-of-nothing";
        }

        @Override
        public String message() {
            return "no statement before this step is numbered (" + number + ")";
        }
    }

    /** One claim or argument is drawn both for and against another. */
    record SupportsAndAttacks(Span span, String from, String to) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "argdown.supports-and-attacks";
        }

        @Override
        public String message() {
            return from
                    + " both supports and attacks "
                    + to
                    + "; keep one of the two, or tag "
                    + from
                    + " #concession";
        }
    }
}
