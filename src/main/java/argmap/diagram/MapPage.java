package argmap.diagram;

/**
 * One sheet of a printed map.
 *
 * @param title "The Rent Strike: Origins"
 * @param svg stands alone; its ids begin with a prefix of its own, so that all the pages of a map
 *     can stand in one document
 * @param width in points, like the height
 */
public record MapPage(String title, String svg, double width, double height) {}
