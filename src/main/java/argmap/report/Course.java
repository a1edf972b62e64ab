package argmap.report;

/**
 * What a course says on its handouts; what is empty is not printed.
 *
 * @param title above all; the map's own title where it is empty
 * @param course "HIST 240"
 * @param date as it is to be printed
 * @param reading what is to be read for it
 */
public record Course(String title, String course, String date, String reading) {
    public static final Course NONE = new Course("", "", "", "");
}
