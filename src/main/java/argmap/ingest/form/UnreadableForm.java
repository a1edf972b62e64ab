package argmap.ingest.form;

/** A file of a known form that cannot be read; the message is a clause that says what to do. */
final class UnreadableForm extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableForm(String clause) {
        super(clause, null, false, false);
    }

    String clause() {
        return String.valueOf(getMessage());
    }
}
