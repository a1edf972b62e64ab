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

    /** A numbered list whose items name earlier ones as their premises. */
    record NumberedList(Span span) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "argdown.numbered-list";
        }

        @Override
        public String message() {
            return "this list is read as premises and conclusion, (1) ... ----; other programs read"
                    + " it as a list";
        }
    }

    /** An include of a file outside the map's folder; it is left out. */
    record IncludeOutside(Span span, String path) implements ArgdownDiagnostic {
        @Override
        public String code() {
            return "argdown.include-outside";
        }

        @Override
        public String message() {
            return path + " lies outside the map's folder; a map includes what lies in it or below";
        }
    }

    /** An include of a file that cannot be read; it is left out. */
    record IncludeFailed(Span span, String path, String why) implements ArgdownDiagnostic {
        @Override
        public String code() {
            return "argdown.include-failed";
        }

        @Override
        public String message() {
            return path + " cannot be included: " + why;
        }
    }

    /** A file that includes itself, by itself or by others; it is left out. */
    record IncludeCycle(Span span, String path) implements ArgdownDiagnostic {
        @Override
        public String code() {
            return "argdown.include-cycle";
        }

        @Override
        public String message() {
            return path + " includes itself, here or by another file";
        }
    }

    /** A second include of one file; it is left out. */
    record IncludedAgain(Span span, String path) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String code() {
            return "argdown.included-again";
        }

        @Override
        public String message() {
            return path + " is included already, and each file is included once";
        }
    }

    /**
     * What is said of a text into which other files are copied, at its place in the map.
     *
     * @param position {@code file:line:column} in an included file; empty for the map itself
     */
    record Placed(Span span, String position, Diagnostic said) implements ArgdownDiagnostic {
        @Override
        public Severity severity() {
            return said.severity();
        }

        @Override
        public String code() {
            return said.code();
        }

        @Override
        public String message() {
            return position.isEmpty() ? said.message() : position + ": " + said.message();
        }
    }
}
