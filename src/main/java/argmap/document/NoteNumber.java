package argmap.document;

/**
 * The number of a note: one value from the reader of pages to the printed handout.
 *
 * <p>No two notes of a document have the same series and label, so that {@link #id()} names one
 * note.
 *
 * @param series the run of numbers it belongs to
 * @param ordinal its place in the series by its value, from 1: 12 for "12", "xii" or "¹²", 2 for
 *     "b" or "†"; a gap in the numbers is a gap here; 0 where the label says nothing of its place
 * @param label as it should have been printed: "152", "*", "xii"
 */
public record NoteNumber(NoteSeries series, int ordinal, String label) {
    /** A number of the one series that runs through a text. */
    public static NoteNumber of(String label) {
        boolean digits = label.length() < 10 && label.chars().allMatch(c -> c >= '0' && c <= '9');
        return new NoteNumber(
                NoteSeries.TEXT, digits && !label.isEmpty() ? Integer.parseInt(label) : 0, label);
    }

    /**
     * The name of the note in files, addresses and maps: the label where numbers run through, else
     * with its series before it ("p12:1"). Written, never read back.
     */
    public String id() {
        return series.prefix() + label;
    }
}
