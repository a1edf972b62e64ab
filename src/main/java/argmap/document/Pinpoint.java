package argmap.document;

/**
 * A page, range of pages or numbered part that a citation points at, written out: "3:251-59" is
 * volume 3, 251 to 259.
 *
 * @param unit "page" where the print has a bare number, else "chapter", "note", "paragraph", ...
 * @param volume empty when none is given
 * @param from the first page or part, arabic or roman
 * @param to the last; equal to {@code from} for a single page
 * @param certain false where digits were damaged in the scan and are a reading
 */
public record Pinpoint(String unit, String volume, String from, String to, boolean certain) {

    /** True when the two ends are numbers and this page lies between them. */
    public boolean contains(int page) {
        return isNumber(from)
                && isNumber(to)
                && Integer.parseInt(from) <= page
                && page <= Integer.parseInt(to);
    }

    /** The first page, or -1 where it is no arabic number. */
    public int firstPage() {
        return unit.equals("page") && isNumber(from) ? Integer.parseInt(from) : -1;
    }

    /** "3:251-259", "chapter 9". */
    @Override
    public String toString() {
        String range = from.equals(to) ? from : from + "-" + to;
        String part = unit.equals("page") ? range : unit + " " + range;
        return volume.isEmpty() ? part : volume + ":" + part;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() < 8
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
