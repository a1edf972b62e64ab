package argmap.bench;

/**
 * A line of the table.
 *
 * @param bar what issue 4 asks for; empty where it names no number
 * @param baseline the same measure for the trivial rule named in the text
 */
record Row(String set, String measure, String bar, String baseline, String score) {
    String markdown() {
        return "| " + String.join(" | ", set, measure, baseline, bar, "**" + score + "**") + " |";
    }
}
