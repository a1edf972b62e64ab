package argmap.ingest;

/**
 * Unreadable marks at the start of a line, each alone between blanks: what an export made of a form
 * feed or an ornament.
 *
 * @param marks how many
 * @param after the offset of the first character behind them
 */
record Cue(int marks, int after) {
    static Cue at(Lines lines, int line) {
        String text = lines.text();
        int at = lines.start(line);
        int end = lines.end(line);
        int marks = 0;
        while (at < end) {
            char c = text.charAt(at);
            boolean alone = at + 1 == end || Lines.isBlank(text.charAt(at + 1));
            if ((c != '?' && c != '\ufffd') || !alone) {
                break;
            }
            marks++;
            at = Letters.skipBlanks(text, at + 1, end);
        }
        return new Cue(marks, at);
    }
}
