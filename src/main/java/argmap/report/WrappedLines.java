package argmap.report;

/** Text for a terminal, broken into lines. */
final class WrappedLines {
    /** Columns of a line, so that it fits most terminals with a little room. */
    private static final int WIDTH = 96;

    private final StringBuilder out = new StringBuilder();

    /** Writes a text behind its head; further lines stand under the text's first word. */
    void add(String head, String text) {
        StringBuilder line = new StringBuilder(head);
        boolean fresh = true;
        // A number stays on the line of its "p." or "note".
        String tied = Words.clean(text).replaceAll("(pp?\\.|note|paragraph) (?=\\d)", "$1\u00a0");
        for (String word : tied.strip().split("\\s+", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(head.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word.replace('\u00a0', ' '));
            fresh = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    void blank() {
        out.append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
