package argmap.diagnostic;

import argmap.text.Span;

/** What there is to say about notes, note markers, pages and paragraphs as they were rebuilt. */
public sealed interface NoteDiagnostic extends Diagnostic {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /** A marker whose note was not found. */
    record MarkerWithoutNote(Span span, String marker, String page) implements NoteDiagnostic {
        @Override
        public String code() {
            return "note.marker-without-note";
        }

        @Override
        public String message() {
            return "note marker " + marker + " has no footnote on page " + page;
        }
    }

    /** A note that nothing in the text refers to. */
    record NoteWithoutMarker(Span span, String note, String page) implements NoteDiagnostic {
        @Override
        public String code() {
            return "note.note-without-marker";
        }

        @Override
        public String message() {
            return "no marker in the text refers to footnote " + note + " of page " + page;
        }
    }

    /** A note number that was read differently and follows from its neighbours. */
    record DoubtfulNumber(Span span, String read, String taken) implements NoteDiagnostic {
        @Override
        public String code() {
            return "note.doubtful-number";
        }

        @Override
        public String message() {
            return read.isEmpty()
                    ? "the number here was lost and is taken to be " + taken
                    : "\"" + read + "\" is taken for note number " + taken;
        }
    }

    /** A note that stands before one with a lower number. */
    record NumberOutOfOrder(Span span, String note) implements NoteDiagnostic {
        @Override
        public String code() {
            return "note.out-of-order";
        }

        @Override
        public String message() {
            return "note " + note + " stands before a lower number; the page may be torn";
        }
    }

    /** A word or figure that was changed though the evidence is thin. */
    record DoubtfulReading(Span span, String stood, String read) implements NoteDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "text.doubtful-reading";
        }

        @Override
        public String message() {
            return "\""
                    + stood
                    + "\" is read as \""
                    + read
                    + "\", which is little more than a guess";
        }
    }

    /**
     * A word that was left as it stands, though it may be misread.
     *
     * @param perhaps what it may be; empty where that is unknown
     */
    record DoubtfulWord(Span span, String stood, String perhaps) implements NoteDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "text.doubtful-word";
        }

        @Override
        public String message() {
            return "\""
                    + stood
                    + "\" is in no dictionary and may be misread"
                    + (perhaps.isEmpty() ? "" : ", perhaps for \"" + perhaps + "\"")
                    + "; it was left as it stands";
        }
    }

    /** A number is missing in the sequence: a note or a page may have been lost. */
    record MissingNumber(Span span, int number) implements NoteDiagnostic {
        @Override
        public String code() {
            return "note.missing-number";
        }

        @Override
        public String message() {
            return "there is no note " + number + " in the sequence; a page may be missing here";
        }
    }

    /** A page without a printed number that could be read. */
    record GuessedPage(Span span, String page) implements NoteDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "page.guessed-number";
        }

        @Override
        public String message() {
            return "page number " + page + " was not printed or not legible and is counted";
        }
    }

    /** The numbers of two neighbouring pages leave a gap. */
    record LostPage(Span span, int before, int after) implements NoteDiagnostic {
        @Override
        public String code() {
            return "page.lost";
        }

        @Override
        public String message() {
            return "page " + before + " is followed by page " + after + "; a page may be missing";
        }
    }

    /** Two pieces were joined into one paragraph, or kept apart, without a clear sign. */
    record DoubtfulJoin(Span span) implements NoteDiagnostic {
        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String code() {
            return "paragraph.doubtful-join";
        }

        @Override
        public String message() {
            return "it is not certain that this continues the paragraph before it";
        }
    }
}
